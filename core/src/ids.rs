//! IDs as types, so that none is taken for another, or for any other text.

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
                /// Takes an ID as its text. Whether the text can be one, the reader of it decides.
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
    /// The ID of a directory (tenant), as a token names it. The name of a tenant in `config.json`, which may be a domain,
    /// is a text.
    TenantId;
    /// A receipt's own GUID.
    ReceiptId;
}
