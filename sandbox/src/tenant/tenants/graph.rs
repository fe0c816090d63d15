//! What a further tenant's Graph does otherwise than one in which all is well.

use axum::http::StatusCode;

use super::super::errors;
use super::super::graph::{self, GraphRequest};
use super::super::mint::Bearer;
use super::super::resource::Resource;
use super::super::response::GraphResponse;
use super::super::state::TenantState;
use super::spec::{IntuneRole, Standing};

/// Whether the tenant has Intune, and the resource.
pub(crate) fn has(state: &TenantState, resource: Resource, request: &GraphRequest) -> Result<(), Box<GraphResponse>> {
    let Some(spec) = state.sign_in.books.tenants.spec(&request.tenant) else {
        return Ok(());
    };
    if resource.is_intune() && !spec.intune {
        let message = "Request not applicable to target tenant.";
        return Err(errors::plain(StatusCode::BAD_REQUEST, "BadRequest", message, &request.ids).into());
    }
    if resource == Resource::Settings && !spec.resource {
        return Err(graph::no_resource(request.segment(), &request.ids).into());
    }
    Ok(())
}

/// The answer to a person whom the tenant's Intune does not let do this.
pub(crate) fn refused(
    state: &TenantState,
    bearer: &Bearer,
    resource: Resource,
    request: &GraphRequest,
) -> Option<GraphResponse> {
    let spec = state.sign_in.books.tenants.spec(&request.tenant).filter(|_| resource.is_intune())?;
    // The guest account wins over the delegation, and has no role.
    let stray = spec.alex == Standing::StrayGuest && bearer.login.contains("#EXT#");
    let forbidden = || errors::nested(StatusCode::FORBIDDEN, "Forbidden", graph::NOT_AUTHORIZED, &request.ids);
    match spec.intune_role {
        _ if stray => Some(forbidden()),
        IntuneRole::Full => None,
        IntuneRole::Read => request.is_write().then(forbidden),
        IntuneRole::None => Some(forbidden()),
        IntuneRole::NoneUnsaid => {
            Some(errors::nested_twice(StatusCode::UNAUTHORIZED, "Forbidden", "An error has occurred", &request.ids))
        }
    }
}
