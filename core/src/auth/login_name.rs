//! The name by which Microsoft's sign-in page knows a person.
//!
//! In the tenant that a guest visits, their name is `ada_contoso.com#EXT#@fabrikam.onmicrosoft.com`, which no sign-in
//! page accepts. It is made of the name in their home directory, with an underscore for the at sign.
//!
//! Source: <https://learn.microsoft.com/entra/external-id/user-properties>

/// Separates a guest's own name from the tenant's domain.
const GUEST: &str = "#EXT#";

/// The name by which the sign-in page knows the person with this user name: for a guest, the one in their home
/// directory. Returns `None` for a text that can't be a sign-in name.
pub fn login_name(name: &str) -> Option<String> {
    let name = decoded(name.trim());
    if name.is_empty() || name.chars().any(|letter| letter.is_whitespace() || letter.is_control() || letter == '%') {
        return None;
    }
    let Some((own, tenant)) = split_at_guest(&name) else { return without_provider(&name) };
    if !tenant.strip_prefix('@').is_some_and(is_domain) {
        return None;
    }
    let own = without_provider(own)?;
    if is_address(&own) {
        return Some(own);
    }
    // A domain has no underscore, so the last one stands for the at sign; those before it belong to the person's name.
    let (user, domain) = own.rsplit_once('_')?;
    Some([user, "@", domain].concat()).filter(|address| is_address(address))
}

/// Names copied from addresses have the number sign and the at sign escaped.
fn decoded(name: &str) -> String {
    ["%23", "%40"].iter().zip(["#", "@"]).fold(name.to_owned(), |name, (escaped, plain)| name.replace(escaped, plain))
}

/// Splits a guest's name at [`GUEST`], in upper or lower case.
fn split_at_guest(name: &str) -> Option<(&str, &str)> {
    let at = name.to_ascii_uppercase().find(GUEST)?;
    Some((name.get(..at)?, name.get(at + GUEST.len()..)?))
}

/// Removes the provider from names such as `live.com#ada@outlook.com`. Returns `None` if something other than a domain
/// stands before the number sign.
fn without_provider(name: &str) -> Option<String> {
    match name.split_once('#') {
        None => Some(name.to_owned()).filter(|name| !name.is_empty()),
        Some((provider, own)) => (is_domain(provider) && !own.contains('#') && !own.is_empty()).then(|| own.to_owned()),
    }
}

fn is_address(text: &str) -> bool {
    let mut parts = text.split('@');
    let (Some(user), Some(domain), None) = (parts.next(), parts.next(), parts.next()) else { return false };
    !user.is_empty() && is_domain(domain)
}

fn is_domain(text: &str) -> bool {
    let is_label =
        |label: &str| !label.is_empty() && label.chars().all(|letter| letter.is_alphanumeric() || letter == '-');
    text.contains('.') && text.split('.').all(is_label)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn a_guest_is_known_by_the_name_in_their_own_directory() {
        for (name, own) in [
            ("ada_contoso.com#EXT#@fabrikam.onmicrosoft.com", "ada@contoso.com"),
            ("ada_contoso.com#ext#@fabrikam.onmicrosoft.com", "ada@contoso.com"),
            ("ada_contoso.com%23EXT%23@fabrikam.onmicrosoft.com", "ada@contoso.com"),
            ("ada_contoso.com%23ext%23%40fabrikam.onmicrosoft.com", "ada@contoso.com"),
            (" ada_contoso.com#EXT#@fabrikam.onmicrosoft.com\n", "ada@contoso.com"),
            ("ada_love_lace_sub.contoso.co.uk#EXT#@fabrikam.example", "ada_love_lace@sub.contoso.co.uk"),
            ("ada.b-c_con-toso.com#EXT#@fabrikam.example", "ada.b-c@con-toso.com"),
            ("ada@contoso.com#EXT#@fabrikam.example", "ada@contoso.com"),
            ("ada_gmail.com#EXT#@fabrikam.example", "ada@gmail.com"),
            ("live.com#ada_outlook.com#EXT#@fabrikam.example", "ada@outlook.com"),
            ("live.com#ada@outlook.com", "ada@outlook.com"),
            ("google.com#ada@gmail.com", "ada@gmail.com"),
            ("jürgen_müller_bücher.example#EXT#@fabrikam.example", "jürgen_müller@bücher.example"),
        ] {
            assert_eq!(login_name(name).as_deref(), Some(own), "{name}");
        }
    }

    #[test]
    fn any_other_name_stays_as_it_is() {
        for name in ["ada@contoso.com", "ada_b@contoso.com", "alex", "O.CiQwYjlkMGYxYy01MWYyLTRmMGU", "CONTOSO\\ada"] {
            assert_eq!(login_name(name).as_deref(), Some(name));
        }
    }

    #[test]
    fn what_names_nobody_is_no_hint() {
        for name in [
            "",
            " ",
            "#EXT#@fabrikam.example",
            "ada#EXT#@fabrikam.example",
            "ada_contoso#EXT#@fabrikam.example",
            "ada_contoso.com#EXT#",
            "ada_contoso.com#EXT#fabrikam",
            "_contoso.com#EXT#@fabrikam.example",
            "ada_contoso..com#EXT#@fabrikam.example",
            "a#b#ada_contoso.com#EXT#@fabrikam.example",
            "ada_contoso.com#EXT#@a.example#EXT#@b.example",
            "guest#ada@contoso.com",
            "live.com#",
            "Ada Lovelace",
        ] {
            assert_eq!(login_name(name), None, "{name:?}");
        }
    }

    proptest! {
        #[test]
        fn a_name_comes_back_from_a_guests(user in "[a-z0-9._-]{1,20}", domain in "[a-z0-9-]{1,12}\\.[a-z]{2,6}") {
            let guest = format!("{user}_{domain}#EXT#@fabrikam.onmicrosoft.com");
            prop_assert_eq!(login_name(&guest), Some([user, domain].join("@")));
        }

        #[test]
        fn no_hint_is_a_guests_name(name in "\\PC{0,60}|[a-z_@.#%0-9EXT]{0,60}") {
            let hint = login_name(&name).unwrap_or_default();
            prop_assert!(!hint.contains('#') && !hint.to_ascii_uppercase().contains("%23"), "{}", hint);
        }
    }
}
