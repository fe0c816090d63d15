//! Signing in at Microsoft Entra: the authorization code flow with PKCE, as messages to send and to read. The browser
//! hashes, draws random numbers, stores and sends; no cryptography lives here.
//!
//! Sources: <https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow>, RFC 6749, 7636, 9207, 9700.

mod authorization_request;
mod authorization_response;
mod claims_parameter;
mod client;
mod error;
mod id_token;
mod meaning;
mod oauth_error;
mod options;
mod params;
mod pending_sign_in;
mod refresh_state;
mod requested_access;
mod return_to;
mod secret;
mod token_response;

pub use authorization_request::{AuthorizationRequest, ChallengeAttempts, Prompt};
pub use authorization_response::{AdminConsentResponse, AuthorizationResponse};
pub use claims_parameter::claims_parameter;
pub use client::{Address, Client, RedirectUri};
pub use error::{IdTokenFault, ReplyFault, SignInError};
pub use id_token::{Identity, checked_identity, held_identity};
pub use meaning::Meaning;
pub use oauth_error::OAuthError;
pub use options::{OptionField, Options};
pub use params::Params;
pub use pending_sign_in::PendingSignIn;
pub use refresh_state::RefreshState;
pub use requested_access::RequestedAccess;
pub use return_to::{Check, Listing, ReturnTo};
pub use secret::{RefreshToken, code_challenge_s256, random_base64url};
pub use token_response::TokenResponse;
