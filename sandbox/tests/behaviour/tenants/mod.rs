//! Further tenants, met as a panel that looks after many meets them. Here is what these tests share.

mod control;
mod graph;
mod lists;
mod pace;
mod refusals;
mod sign_in;
mod tokens;

use sandbox::tenant::{READ, Tenant, TenantSpec, TokenSpec, Who};
use serde_json::Value;

use crate::client::{PATH, Request, Response};
use crate::sign_in::{Parameters, registered, token, tokens};

/// A service with these tenants beside Contoso and Fabrikam.
async fn with(specs: &[TenantSpec]) -> Tenant {
    let tenant = registered().await;
    tenant.set_tenants(specs.to_vec()).unwrap();
    tenant
}

/// The chain of refresh tokens that one sign-in began.
struct Chain {
    refresh: String,
}

impl Chain {
    /// Alex signs in at home.
    async fn begin(tenant: &Tenant) -> Self {
        Self::of(&tokens(tenant, Who::Alex, READ).await)
    }

    fn of(answer: &Value) -> Self {
        Self { refresh: answer["refresh_token"].as_str().unwrap().to_owned() }
    }

    /// Asks a tenant's endpoint for a token with this permission, as the panel does; goes on with the new refresh token
    /// if there is one.
    async fn ask(&mut self, tenant: &Tenant, id: &str, permission: &str) -> Response {
        let scope = format!("{}/{permission} openid profile offline_access", tenant.origin());
        let response = token(tenant, id, &Parameters::refresh(&self.refresh).with("scope", &scope)).await;
        if response.status == 200 {
            *self = Self::of(&response.json());
        }
        response
    }

    /// The same where it must succeed.
    async fn get(&mut self, tenant: &Tenant, id: &str, permission: &str) -> Value {
        let response = self.ask(tenant, id, permission).await;
        assert_eq!(response.status, 200, "{}", response.body);
        response.json()
    }
}

/// A request to Graph with a token of the tenant with this ID.
fn graph(tenant: &Tenant, id: &str, method: &str, permission: &str) -> Request {
    let spec = TokenSpec { tenant_id: id.to_owned(), ..TokenSpec::with_scopes(&[permission]) };
    Request::new(&tenant.origin(), method, PATH).bearer(&tenant.token(spec))
}
