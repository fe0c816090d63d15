//! Which sign-in service a world has.

/// How a person may sign in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SignIn {
    /// With a pasted token only: no client ID is known.
    #[default]
    TokenOnly,
    /// At the tenant's own sign-in service, where the panel's address is registered.
    Tenant,
    /// A deployment whose `config.json` names no client ID.
    Unnamed,
    /// At the certified provider.
    Provider {
        /// Seconds an access token lives.
        lifetime: u32,
    },
}

impl SignIn {
    pub(crate) fn has_client(self) -> bool {
        matches!(self, Self::Tenant | Self::Provider { .. })
    }

    /// The key that provider and Graph share.
    pub(crate) fn key(self) -> Option<Vec<u8>> {
        matches!(self, Self::Provider { .. }).then(|| vec![7; 32])
    }
}
