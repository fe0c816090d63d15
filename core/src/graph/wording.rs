//! What the wording of a refusal hints at, where status and code leave it open.

use super::error::{Approval, TokenFault};
use super::nested::ErrorBody;

/// Whether a refusal is for want of an approval by a second administrator, in any of the forms known of it.
pub(super) fn approval(hints: &str) -> Option<Approval> {
    let mut found = None;
    for line in hints.lines() {
        // In one word or two, with or without hyphens.
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

/// Whether Intune refused the person, not the token: in so many words; or as `Forbidden` where Graph itself, which looks
/// at the token first, had nothing against it.
pub(super) fn lacks_role(status: u16, said: &ErrorBody) -> bool {
    let has = |text: &str| said.all.contains(text);
    let is_forbidden = said.code.as_deref().is_some_and(|code| code.eq_ignore_ascii_case("Forbidden"));
    let is_intunes = said.www_authenticate.as_deref().is_some_and(|challenge| challenge.contains("urn:intune:service"));
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

/// The permissions a message names, such as `…one of the following scopes: A.Read.All, B.Read.All`.
pub(super) fn scopes(said: Option<&ErrorBody>) -> Vec<String> {
    let message = said.and_then(|said| said.message.as_deref()).unwrap_or_default();
    let Some((_, list)) = message.split_once("following scopes:") else { return Vec::new() };
    list.split([',', ' '])
        .map(|name| name.trim_matches('.').trim())
        .filter(|name| name.contains('.') && name.len() <= 100)
        .filter(|name| name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'.'))
        .take(10)
        .map(str::to_owned)
        .collect()
}
