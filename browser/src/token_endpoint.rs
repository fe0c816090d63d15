//! Requests to the token endpoint.

use super::fetch::{Message, exchange};
use super::fetch_error::sign_in_error;
use super::query;
use remote_help::graph::RetryAfter;
use remote_help::oauth::{Client, Params, SignInError, TokenResponse};
use web_sys::RequestCache;

/// Sends a form to the token endpoint and reads the token response. It sends no header that would make the browser send
/// a preflight.
///
/// # Errors
/// As [`TokenResponse::read`], and if there was no response to read.
pub async fn request_tokens(client: &Client, form: &Params) -> Result<TokenResponse, SignInError> {
    ask(client, form).await.0
}

/// Sends a form to the token endpoint, as [`request_tokens`], and also says how long the service asks to be let alone, as far
/// as a page may read that.
pub async fn ask(client: &Client, form: &Params) -> (Result<TokenResponse, SignInError>, Option<RetryAfter>) {
    let message = Message {
        method: "POST",
        url: &client.token_url(),
        headers: vec![("content-type", "application/x-www-form-urlencoded".to_owned())],
        body: Some(query::write(form)),
        cache: RequestCache::NoStore,
    };
    match exchange(message).await {
        Ok(response) => (TokenResponse::read(response.status, &response.body), response.retry_after),
        Err(error) => (Err(sign_in_error(error, client.endpoints.authority(), &client.metadata_url()).await), None),
    }
}
