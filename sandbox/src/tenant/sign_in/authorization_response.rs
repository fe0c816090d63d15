//! The address of an authorization response: the app's redirect URI with parameters.

use super::aadsts::{Aadsts, Trace};
use super::form;

/// In the fragment, as `response_mode=fragment` asks.
pub(crate) fn fragment(redirect: &str, parameters: &[(&str, &str)]) -> String {
    format!("{redirect}#{}", form::write(parameters.iter().copied()))
}

/// In the query, as admin consent answers. Entra ends such an address with `#`.
pub(crate) fn query(redirect: &str, parameters: &[(&str, &str)]) -> String {
    let joint = if redirect.contains('?') { '&' } else { '?' };
    format!("{redirect}{joint}{}#", form::write(parameters.iter().copied()))
}

/// The parameters of a refusal; `cancelled` adds the subcode of a person's own choice.
pub(crate) fn refusal(error: &Aadsts, trace: &Trace, cancelled: bool, origin: &str) -> Vec<(&'static str, String)> {
    let mut parameters = vec![("error", error.error.clone())];
    if cancelled {
        parameters.push(("error_subcode", String::from("cancel")));
    } else if let Some(suberror) = &error.suberror {
        parameters.push(("error_subcode", suberror.clone()));
    }
    parameters.push(("error_description", trace.describe(error, "\r\n")));
    parameters.push(("error_uri", format!("{origin}/error?code={}", error.number)));
    if let Some(claims) = &error.claims {
        parameters.push(("claims", claims.clone()));
    }
    parameters
}
