//! How a person names a tenant: by its directory ID or by one of its domains.

use crate::cloud::is_label;
use crate::guid::is_guid;
use crate::ids::TenantId;

/// The directory of personal Microsoft accounts, which has no Intune.
const PERSONAL: &str = "9188040d-6c67-4c5b-b112-36a304b66dad";
const EMPTY: &str = "00000000-0000-0000-0000-000000000000";
/// The words that stand for many tenants at the sign-in service.
const WORDS: [&str; 3] = ["organizations", "common", "consumers"];
/// The longest domain, in bytes (RFC 1035, section 2.3.4), and the longest label.
const LONGEST_DOMAIN: usize = 253;
const LONGEST_LABEL: usize = 63;

/// A tenant's directory ID or one of its domains, both in lower case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reference {
    /// The directory ID.
    Id(TenantId),
    /// A domain, of which nobody knows yet whose it is.
    Domain(String),
}

/// Why a text names no tenant.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{self:?}")]
pub enum NoTenant {
    /// It is neither a directory ID nor a domain.
    Neither,
    /// It is the ID of zeros alone, which no tenant has.
    EmptyId,
    /// It is the ID of the directory of personal Microsoft accounts.
    PersonalAccounts,
    /// It is a mail address.
    MailAddress,
    /// It is `organizations`, `common` or `consumers`, which stand for many tenants.
    ManyTenants,
    /// It is a web address.
    Url,
    /// It is a domain in letters that must be written in ASCII (`xn--…`).
    InternationalDomain,
    /// It is longer than any domain.
    TooLong,
}

impl Reference {
    /// Reads a directory ID, with or without braces, or a domain, with or without a dot at its end, in any case.
    ///
    /// # Errors
    /// Why it names no tenant.
    pub fn read(text: &str) -> Result<Self, NoTenant> {
        let text = text.trim_matches(|letter: char| letter.is_whitespace() || is_invisible(letter));
        if text.len() > LONGEST_DOMAIN + 1 {
            return Err(if text.contains("://") { NoTenant::Url } else { NoTenant::TooLong });
        }
        let text = text.to_ascii_lowercase();
        let bare = text.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).unwrap_or(&text);
        match bare {
            EMPTY => return Err(NoTenant::EmptyId),
            PERSONAL => return Err(NoTenant::PersonalAccounts),
            id if is_guid(id) => return Ok(Self::Id(TenantId::new(id))),
            _ => {}
        }
        let domain = text.strip_suffix('.').unwrap_or(&text);
        if is_domain(domain) {
            return Ok(Self::Domain(domain.to_owned()));
        }
        Err(match text.as_str() {
            word if WORDS.contains(&word) => NoTenant::ManyTenants,
            url if url.contains("://") => NoTenant::Url,
            address if address.contains('@') => NoTenant::MailAddress,
            // A path behind a host.
            url if url.split_once('/').is_some_and(|(host, _)| is_domain(host)) => NoTenant::Url,
            domain if !domain.is_ascii() && domain.contains('.') && !domain.contains(' ') => {
                NoTenant::InternationalDomain
            }
            _ => NoTenant::Neither,
        })
    }

    /// The directory ID or the domain.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Id(id) => id,
            Self::Domain(domain) => domain,
        }
    }
}

/// Whether a text in lower case is a domain of at least two labels. A last label of digits makes it an IP address.
fn is_domain(text: &str) -> bool {
    let is_good = |label: &str| label.len() <= LONGEST_LABEL && is_label(label);
    text.len() <= LONGEST_DOMAIN
        && text.rsplit_once('.').is_some_and(|(_, last)| last.bytes().any(|byte| byte.is_ascii_alphabetic()))
        && text.split('.').all(is_good)
}

/// Whether a letter is one that nobody sees: it joins, separates or turns others around.
pub(in crate::tenants) fn is_invisible(letter: char) -> bool {
    matches!(letter,
        '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{feff}' | '\u{fff9}'..='\u{fffb}' | '\u{e0000}'..='\u{e007f}')
}
