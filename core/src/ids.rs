//! IDs as types, so that the compiler tells them from each other and from other texts.

use serde::Serialize;
use std::fmt;
use std::ops::Deref;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident;)*) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Debug, PartialEq, Eq, Serialize)]
            #[serde(transparent)]
            pub struct $name(String);

            impl $name {
                /// Takes an ID's text. The caller checks the text if that is needed.
                pub fn new(text: impl Into<String>) -> Self {
                    Self(text.into())
                }

                /// The text.
                pub fn as_str(&self) -> &str {
                    &self.0
                }
            }

            impl Deref for $name {
                type Target = str;

                fn deref(&self) -> &str {
                    &self.0
                }
            }

            impl fmt::Display for $name {
                fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                    formatter.write_str(&self.0)
                }
            }
        )*
    };
}

ids! {
    /// The ID of a directory (tenant), as a token names it. The `tenant` of `config.json` may be a domain, so it is a
    /// `String`.
    TenantId;
    /// A receipt's own GUID.
    ReceiptId;
    /// The GUID of a run over many tenants.
    RunId;
}
