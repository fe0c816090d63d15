//! The two lists of tenants, as Graph gives them: a partner's relationships with customers, and the tenants of a
//! multi-tenant organization. A query option that is not understood is refused rather than ignored.
//!
//! Sources: "List delegatedAdminRelationships" and "List multiTenantOrganizationMembers" of Microsoft Graph's reference.

use std::time::Duration;

use axum::http::StatusCode;
use serde_json::{Value, json};

use super::super::errors;
use super::super::ids::{Ids, stable_id};
use super::super::mint::Bearer;
use super::super::paging::{self, Page};
use super::super::response::GraphResponse;
use super::super::sign_in::Who;
use super::super::state::TenantState;
use super::super::token::TENANT_ID;
use super::lists::{ListSpec, Relationship};
use super::spec::TenantSpec;
use crate::clock;

const CUSTOMERS: &str = "tenantRelationships/delegatedAdminRelationships";
const ORGANIZATION: &str = "tenantRelationships/multiTenantOrganization/tenants";
/// The most rows that `$top` may ask for.
const MOST: usize = 300;

/// A page of the relationships that the bearer of a token sees. The error is the sentence of Graph's `BadRequest`.
pub(crate) fn customers(state: &TenantState, bearer: &Bearer, query: &str, origin: &str) -> Result<Value, String> {
    let tenants = &state.sign_in.books.tenants;
    let list = &tenants.customers;
    let mut asked = paging::Asked::read(query, list.page, MOST, &["$filter"])?;
    let status = asked.take("$filter").map(|filter| status(&filter)).transpose()?;
    let mut rows: Vec<Value> = Vec::new();
    if sees(list, bearer) {
        for spec in tenants.all() {
            let related = spec.relationships.iter().enumerate();
            rows.extend(related.map(|(number, relationship)| row(state, spec, number, relationship)));
        }
        rows.extend(list.extra.iter().cloned());
        rows.retain(|row| status.as_ref().is_none_or(|status| row.get("status").is_none_or(|own| own == status)));
    }
    Page { version: "v1.0", path: CUSTOMERS, context: CUSTOMERS }.of(&rows, &asked, origin)
}

/// A page of the tenants of the bearer's multi-tenant organization; `None` if there is none.
pub(crate) fn organization(
    state: &TenantState,
    bearer: &Bearer,
    query: &str,
    origin: &str,
) -> Option<Result<Value, String>> {
    let tenants = &state.sign_in.books.tenants;
    let list = &tenants.organization;
    if !list.exists {
        return None;
    }
    let mut rows: Vec<Value> = Vec::new();
    if sees(list, bearer) {
        let member = |id: &str, name: &str, role: &str, state: &str| {
            json!({
                "tenantId": id,
                "displayName": name,
                "addedByTenantId": TENANT_ID,
                "role": role,
                "state": state,
            })
        };
        let listed = tenants.all().filter_map(|spec| Some((spec, spec.organization.as_ref()?)));
        rows.extend(listed.map(|(spec, own)| member(&spec.id, &spec.name, &own.role, &own.state)));
        if !rows.is_empty() {
            rows.insert(0, member(TENANT_ID, "Contoso", "owner", "active"));
        }
        rows.extend(list.extra.iter().cloned());
    }
    let asked = paging::Asked::read(query, list.page, MOST, &[]);
    Some(asked.and_then(|asked| {
        Page { version: "v1.0", path: ORGANIZATION, context: ORGANIZATION }.of(&rows, &asked, origin)
    }))
}

/// 404: Contoso is in no multi-tenant organization.
pub(crate) fn no_organization(ids: &Ids) -> GraphResponse {
    let message = "Resource 'multiTenantOrganization' does not exist or one of its queried reference-property objects \
                   are not present.";
    errors::plain(StatusCode::NOT_FOUND, "Request_ResourceNotFound", message, ids)
}

/// Alex has the partner's role, in Contoso, and an app that acts for itself too; Robin lacks it.
fn sees(list: &ListSpec, bearer: &Bearer) -> bool {
    list.visible && bearer.tenant == TENANT_ID && !bearer.login.eq_ignore_ascii_case(Who::Robin.upn())
}

fn row(state: &TenantState, spec: &TenantSpec, number: usize, relationship: &Relationship) -> Value {
    let id = stable_id(&format!("relationship {number} with {}", spec.id));
    let name = match relationship.name.as_str() {
        "" => format!("{} services", spec.name),
        name => name.to_owned(),
    };
    let days = Duration::from_secs(relationship.ends_in_days.unsigned_abs().saturating_mul(86_400));
    let now = state.time();
    let ends = if relationship.ends_in_days < 0 { now.checked_sub(days) } else { now.checked_add(days) };
    let roles: Vec<Value> = relationship.roles.iter().map(|role| json!({"roleDefinitionId": role})).collect();
    let customer = json!({"tenantId": spec.id, "displayName": spec.name});
    json!({
        "@odata.etag": format!("W/\"{id}\""),
        "id": format!("{id}-{}", spec.id),
        "displayName": name,
        "duration": "P730D",
        "customer": if relationship.named { customer } else { Value::Null },
        "accessDetails": {"unifiedRoles": roles},
        "status": relationship.status,
        "autoExtendDuration": relationship.auto_extend,
        "createdDateTime": "2025-02-10T11:23:42.8034512Z",
        "lastModifiedDateTime": "2025-02-10T11:25:17.1263341Z",
        "activatedDateTime": "2025-02-10T11:25:17.1263341Z",
        "endDateTime": clock::seven_digits(ends.unwrap_or(now)),
    })
}

/// The one filter that is understood: `status eq 'active'`, with any status.
fn status(filter: &str) -> Result<String, String> {
    let mut words = filter.split_whitespace();
    let status = match [words.next(), words.next(), words.next(), words.next()] {
        [Some("status"), Some("eq"), Some(quoted), None] => {
            quoted.strip_prefix('\'').and_then(|rest| rest.strip_suffix('\'')).filter(|text| !text.contains('\''))
        }
        _ => None,
    };
    status.map(str::to_owned).ok_or_else(|| paging::invalid(&format!("The filter '{filter}' is not supported.")))
}
