//! The one app registered with the service: its ID, its name, its redirect URIs. What it asks for is in `request`.

use std::collections::HashMap;

use serde::{Deserialize, Serialize};

/// The one app registered with the sign-in service.
pub const CLIENT_ID: &str = "4f0b7a5e-93d2-4c6a-8e17-6b2d5c9f1a44";
/// Its display name.
pub(crate) const APP_NAME: &str = "Remote Help panel";

/// The platform a redirect URI is registered for ("Redirect URI restrictions and limitations").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RedirectType {
    /// Single-page application: codes are redeemed from a page, without a secret.
    Spa,
    /// Web: codes are redeemed by a server, with a secret.
    Web,
    /// Mobile and desktop applications.
    Native,
}

/// The app's redirect URIs.
#[derive(Default)]
pub(crate) struct Redirects(HashMap<String, RedirectType>);

impl Redirects {
    /// How a redirect URI is registered; exactly this text.
    pub(crate) fn kind(&self, uri: &str) -> Option<RedirectType> {
        self.0.get(uri).copied()
    }

    pub(crate) fn register(&mut self, uri: &str, kind: RedirectType) {
        self.0.insert(uri.to_owned(), kind);
    }

    /// All of them, in no order.
    pub(crate) fn all(&self) -> impl Iterator<Item = (&str, RedirectType)> {
        self.0.iter().map(|(uri, kind)| (uri.as_str(), *kind))
    }
}
