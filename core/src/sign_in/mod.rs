//! Signing in at Microsoft Entra: the authorization code flow with PKCE, as messages to send and messages to read.
//! Messages only: hashing, randomness, storage and the network are the browser's, and no cryptography lives here.
//!
//! Sources: <https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow>, RFC 6749, 7636, 9207, 9700.

mod claims;
mod client;
mod error;
mod grant;
mod id_token;
mod lease;
mod meaning;
mod options;
mod pairs;
mod pending;
mod refusal;
mod reply;
mod secret;

pub use claims::with_capability;
pub use client::{Access, Address, Client, RedirectUri};
pub use error::{IdTokenFault, ReplyFault, SignInError};
pub use grant::Grant;
pub use id_token::{Identity, checked_identity};
pub use lease::Lease;
pub use meaning::Meaning;
pub use options::{OptionField, Options};
pub use pairs::Pairs;
pub use pending::{Ask, Pending, Prompt, Rounds};
pub use refusal::Refusal;
pub use reply::{ConsentReply, Reply};
pub use secret::{RefreshToken, challenge_of, text_of};
