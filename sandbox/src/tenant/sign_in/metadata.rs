//! The metadata document, by which clients find the endpoints, and the ID behind a domain. Anybody may read it.
//!
//! Source: <https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc#find-your-apps-openid-configuration-document-uri>

use std::collections::BTreeSet;

use serde_json::json;

use super::super::tenants::About;
use super::aadsts;
use super::books::Books;
use super::fault_responses;
use super::faults::SignInFault;
use super::people::{Directory, Segment};
use super::response::SignInResponse;
use super::step::Now;

/// The document of a tenant, by ID or domain; AADSTS90002 for none.
pub(super) fn document(books: &Books, tenant: &str, fault: Option<&SignInFault>, now: &Now<'_>) -> SignInResponse {
    if let Some(error) = fault_responses::error(fault) {
        return SignInResponse::json(error.status(), &now.trace.json(&error, now.origin), error.short());
    }
    let segment = Segment::read(tenant, &books.tenants);
    let refused =
        segment.as_ref().and_then(Segment::one).and_then(|directory| books.refused(directory, &BTreeSet::new()));
    let refused = refused.filter(|(about, _)| *about == About::Tenant).map(|(_, error)| error);
    let segment = match (segment, refused) {
        (Some(segment), None) => segment,
        (_, refused) => {
            let mut error = refused.unwrap_or_else(|| aadsts::no_such_tenant(tenant));
            // Here Entra names it otherwise than at the token endpoint.
            if error.number == 90002 {
                error.error = String::from("invalid_tenant");
            }
            return SignInResponse::json(error.status(), &now.trace.json(&error, now.origin), error.short());
        }
    };
    let origin = now.origin;
    let oauth2 = |name: &str| format!("{origin}/{tenant}/oauth2/v2.0/{name}");
    // Where the directory depends on the person, Entra leaves a template in the issuer.
    let directory = segment.one().map_or("{tenantid}".into(), Directory::id);
    let issuer = match fault {
        Some(SignInFault::WrongIssuer) => format!("{}/{directory}/v2.0", fault_responses::ELSEWHERE),
        Some(SignInFault::OtherTenant { tenant, .. }) => {
            let other = Segment::read(tenant, &books.tenants);
            let other = other.as_ref().and_then(Segment::one).unwrap_or(&Directory::Contoso);
            format!("{origin}/{}/v2.0", other.id())
        }
        _ => format!("{origin}/{directory}/v2.0"),
    };
    let body = json!({
        "issuer": issuer,
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
    SignInResponse::json(200, &body, "metadata")
}
