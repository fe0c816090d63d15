//! Tokens of other tenants than the session's, by its refresh token, which Entra binds to person and app alone.

use super::Auth;
use browser::{clock, token_endpoint};
use remote_help::ids::TenantId;
use remote_help::oauth::{Client, RequestedAccess, TokenResponse};
use remote_help::tenants::token::Redeemed;

impl Auth {
    /// Redeems the session's refresh token at another tenant's token endpoint. The response is not held against the tenant
    /// yet. However many ask, the page makes one token request at a time, since each spends the refresh token and gives
    /// the next. Returns `None` if the session ended meanwhile, or can't be renewed.
    pub(crate) async fn redeem(self, tenant: TenantId, access: RequestedAccess) -> Option<Redeemed> {
        let number = self.session_number();
        loop {
            let redeemed = self.0.renewal.run(self.request_tokens_of(&tenant, access)).await;
            if self.session_number() != number {
                // The tokens are dropped.
                return None;
            }
            if let Some(redeemed) = redeemed {
                return redeemed;
            }
        }
    }

    async fn request_tokens_of(self, tenant: &TenantId, access: RequestedAccess) -> Option<Redeemed> {
        let (client, form) = self.with_session_untracked(|session| {
            let refresh = session.refresh_state()?;
            let client = Client { tenant: tenant.to_string(), ..refresh.client.clone() };
            Some((client, refresh.refresh_request_for(access)?))
        })?;
        let (number, begun) = (self.session_number(), clock::now());
        let (result, retry_after) = token_endpoint::ask(&client, &form).await;
        if self.session_number() != number {
            return None;
        }
        if let Ok(TokenResponse { refresh: Some(next), .. }) = &result {
            // A thousand times in a row, and no view shows it.
            self.0.session.update_quietly(|session| session.rotate(next.clone()));
        }
        Some(Redeemed { tenant: tenant.clone(), begun, retry_after, result })
    }
}
