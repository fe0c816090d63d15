//! Reads hints from the wording of an error, for what status and code leave open.

use super::error::{Approval, TokenFault};
use super::error_body::ErrorBody;

/// The state of the approval that an error asks for, in any of the known wordings. Returns `None` if the error is about
/// something else.
pub(super) fn approval(wording: &str) -> Option<Approval> {
    let mut found = None;
    for line in wording.lines() {
        // The wordings differ in spaces and hyphens.
        let line: String = line.chars().filter(char::is_ascii_alphanumeric).collect();
        if line.contains("activeapprovalrequest") || line.contains("approvalrequestalreadyexists") {
            return Some(Approval::Asked);
        }
        if line.contains("approvalrequired") || line.contains("approvalisrequired") || line.contains("xmsftapproval") {
            found = Some(Approval::Needed);
        }
    }
    found
}

/// Whether Intune refused the person, not the token: it says so in words, or it says `Forbidden` and Graph, which
/// checks the token first, found nothing wrong with it.
pub(super) fn lacks_role(status: u16, error_body: &ErrorBody) -> bool {
    let has = |text: &str| error_body.all.contains(text);
    let is_forbidden = error_body.code.as_deref().is_some_and(|code| code.eq_ignore_ascii_case("Forbidden"));
    let is_intunes =
        error_body.www_authenticate.as_deref().is_some_and(|challenge| challenge.contains("urn:intune:service"));
    has("user is not authorized") || is_forbidden && (status == 401 || is_intunes) && !has("invalidauthenticationtoken")
}

pub(super) fn token_fault(has: &impl Fn(&str) -> bool) -> TokenFault {
    if has("invalid audience") {
        TokenFault::WrongAudience
    } else if has("token is empty") {
        TokenFault::Empty
    } else if has("expired") {
        TokenFault::Expired
    } else if has("80049217") || has("not well formed") || has("idx14100") {
        TokenFault::Damaged
    } else {
        TokenFault::Unsaid
    }
}

/// The permissions that a message names, such as `…one of the following scopes: A.Read.All, B.Read.All`.
pub(super) fn scopes(error_body: Option<&ErrorBody>) -> Vec<String> {
    let message = error_body.and_then(|error_body| error_body.message.as_deref()).unwrap_or_default();
    let Some((_, list)) = message.split_once("following scopes:") else { return Vec::new() };
    list.split([',', ' '])
        .map(|name| name.trim_matches('.').trim())
        .filter(|name| name.contains('.') && name.len() <= 100)
        .filter(|name| name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'.'))
        .take(10)
        .map(str::to_owned)
        .collect()
}
