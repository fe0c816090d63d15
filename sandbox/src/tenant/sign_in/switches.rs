//! The switches of the sign-in service. The code that reads a switch says what it does.

use serde::{Deserialize, Serialize};

use super::super::tenants::TokenLimit;
use super::people::Who;

/// The switches. The defaults are those at the start.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, deny_unknown_fields)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch of its own, set by name")]
pub(crate) struct Switches {
    /// Whom the page signs in without asking.
    pub(crate) auto_sign_in: Option<Who>,
    /// Seconds an access token lives.
    pub(crate) token_lifetime: i64,
    /// Access tokens that say nothing to their bearer.
    pub(crate) opaque: bool,
    /// Whether `offline_access` gets a refresh token.
    pub(crate) refresh_tokens: bool,
    /// Whether replies name their issuer (RFC 9207).
    pub(crate) reply_iss: bool,
    /// Whether answers name permissions in short form.
    pub(crate) short_scopes: bool,
    /// Whether a token carries every permission consented to, as Entra's do, or those asked for only.
    pub(crate) all_consented: bool,
    /// Whether ID tokens have the optional claim `login_hint`.
    pub(crate) login_hints: bool,
    /// Whether a guest's ID token names them as the directory they are a guest of does, with `#EXT#`.
    pub(crate) guest_names: bool,
    /// Whether a refresh token whose answer was lost may be used once more.
    pub(crate) lost_again: bool,
    /// The limit of the token endpoint over all tenants.
    pub(crate) token_limit: Option<TokenLimit>,
    /// The authentication context that Graph demands of tokens.
    pub(crate) require_acrs: Option<String>,
}

impl Default for Switches {
    fn default() -> Self {
        Self {
            auto_sign_in: None,
            token_lifetime: 3600,
            opaque: false,
            refresh_tokens: true,
            reply_iss: false,
            short_scopes: false,
            all_consented: false,
            login_hints: true,
            guest_names: false,
            lost_again: false,
            token_limit: None,
            require_acrs: None,
        }
    }
}
