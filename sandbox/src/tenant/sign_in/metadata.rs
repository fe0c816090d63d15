//! The metadata document, by which clients find the endpoints. Anybody may read it.
//!
//! Source: <https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc#find-your-apps-openid-configuration-document-uri>

use std::sync::Arc;

use axum::extract::{Path, State};
use axum::http::{StatusCode, header};
use axum::response::{IntoResponse as _, Response};
use serde_json::json;

use super::super::state::Shared;
use super::people::{Directory, Segment};

pub(super) async fn metadata(State(shared): State<Arc<Shared>>, Path(tenant): Path<String>) -> Response {
    let headers =
        [(header::CONTENT_TYPE, "application/json; charset=utf-8"), (header::ACCESS_CONTROL_ALLOW_ORIGIN, "*")];
    let Some(segment) = Segment::read(&tenant) else {
        let body = json!({"error": "invalid_tenant", "error_description": "AADSTS90002: Tenant not found."});
        return (StatusCode::BAD_REQUEST, headers, body.to_string()).into_response();
    };
    let origin = &shared.origin;
    let oauth2 = |name: &str| format!("{origin}/{tenant}/oauth2/v2.0/{name}");
    // Where the directory depends on the person, Entra leaves a template in the issuer.
    let directory = segment.one().map_or("{tenantid}".into(), Directory::id);
    let body = json!({
        "issuer": format!("{origin}/{directory}/v2.0"),
        "authorization_endpoint": oauth2("authorize"),
        "token_endpoint": oauth2("token"),
        "end_session_endpoint": oauth2("logout"),
        "response_modes_supported": ["fragment"],
        "response_types_supported": ["code"],
        "scopes_supported": ["openid", "profile", "offline_access"],
        "subject_types_supported": ["pairwise"],
        "id_token_signing_alg_values_supported": ["HS256"],
        "token_endpoint_auth_methods_supported": ["none"],
    });
    (headers, body.to_string()).into_response()
}
