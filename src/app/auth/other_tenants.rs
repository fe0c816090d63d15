//! Tokens of other tenants than the session's, by its refresh token, which Entra binds to person and app alone.

use super::Auth;
use browser::token_endpoint;
use remote_help::ids::TenantId;
use remote_help::oauth::{Client, RequestedAccess, SignInError, TokenResponse};

impl Auth {
    /// Redeems the session's refresh token at another tenant's token endpoint. The response is not held against the tenant
    /// yet. However many ask, the page makes one token request at a time, since each spends the refresh token and gives
    /// the next.
    pub(crate) async fn redeem(self, tenant: TenantId, access: RequestedAccess) -> Result<TokenResponse, SignInError> {
        loop {
            if let Some(result) = self.0.renewal.run(self.request_tokens_of(&tenant, access)).await {
                return result;
            }
        }
    }

    async fn request_tokens_of(self, tenant: &TenantId, access: RequestedAccess) -> Result<TokenResponse, SignInError> {
        let request = self.with_session_untracked(|session| {
            let refresh = session.refresh_state()?;
            let client = Client { tenant: tenant.to_string(), ..refresh.client.clone() };
            Some((client, refresh.refresh_request_for(access)?))
        });
        let (client, form) = request.ok_or(SignInError::NoToken)?;
        let number = self.session_number();
        let result = token_endpoint::request_tokens(&client, &form).await;
        if self.session_number() != number {
            // The session ended during the request: the tokens are dropped.
            return Err(SignInError::NoToken);
        }
        if let Ok(TokenResponse { refresh: Some(next), .. }) = &result {
            // A thousand times in a row, and no view shows it.
            self.0.session.update_quietly(|session| session.rotate(next.clone()));
        }
        result
    }
}
