//! An authorization request, held to the documentation ("Microsoft identity platform and OAuth 2.0 authorization code
//! flow") more strictly than Entra is: what only a mistake would leave out is an error here.

use super::super::token::{AUDIT, CUSTOMERS, LICENSES, ORGANIZATION, RBAC, READ, WRITE};
use super::aadsts::{self, Aadsts};
use super::app::{CLIENT_ID, RedirectType, Redirects};
use super::form::Form;
use super::scopes::{Claims, Scopes};

/// Parameters that are documented; any other is noted as a violation.
pub(crate) const KNOWN: [&str; 13] = [
    "client_id",
    "response_type",
    "redirect_uri",
    "response_mode",
    "scope",
    "state",
    "nonce",
    "code_challenge",
    "code_challenge_method",
    "prompt",
    "login_hint",
    "domain_hint",
    "claims",
];

/// The values of `prompt`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Prompt {
    /// Nothing said: as few questions as possible.
    Unsaid,
    /// Answer at once or not at all.
    None,
    /// Let the person choose.
    SelectAccount,
    /// Let the person sign in anew.
    Login,
    /// Ask for consent.
    Consent,
}

/// A request that passed.
#[derive(Clone, Debug)]
pub(crate) struct Request {
    pub(crate) redirect: String,
    pub(crate) kind: RedirectType,
    pub(crate) state: String,
    pub(crate) nonce: String,
    pub(crate) challenge: String,
    pub(crate) scopes: Scopes,
    pub(crate) claims: Claims,
    pub(crate) prompt: Prompt,
    pub(crate) hint: Option<String>,
}

impl Request {
    /// Checks in Entra's order: the app, where to answer, then all else. Audit events, products, roles and lists are asked for beside the one
    /// permission the client works with: without it the new token would do less than the old, with both more than
    /// the person chose.
    pub(crate) fn read(form: &Form, redirects: &Redirects, origin: &str, directory: &str) -> Result<Self, Aadsts> {
        client(form, directory)?;
        let redirect = redirect(form)?;
        let kind = redirects.kind(redirect).ok_or_else(|| aadsts::redirect_not_registered(redirect))?;
        if let Some(name) = form.twice() {
            return Err(aadsts::invalid(&format!("The parameter '{name}' is given more than once.")));
        }
        response(form)?;
        challenge(form)?;
        let scopes = Scopes::read(form.must("scope")?, origin)?;
        if !scopes.openid || scopes.permissions.is_empty() {
            let text = "The provided value for the input parameter 'scope' is not valid. It must contain 'openid' and a \
                        permission of the resource.";
            return Err(Aadsts::new(70011, "invalid_scope", text));
        }
        let settings = [READ, WRITE].into_iter().filter(|name| scopes.permissions.contains(*name)).count();
        let beside = [AUDIT, LICENSES, RBAC, CUSTOMERS, ORGANIZATION]
            .into_iter()
            .find(|name| scopes.permissions.contains(*name));
        if let Some(beside) = beside.filter(|_| settings != 1) {
            let text = format!(
                "The provided value for the input parameter 'scope' is not valid. Beside '{beside}' it must contain \
                 exactly one permission for the settings."
            );
            return Err(Aadsts::new(70011, "invalid_scope", text));
        }
        Ok(Self {
            redirect: redirect.to_owned(),
            kind,
            state: form.must("state")?.to_owned(),
            nonce: form.must("nonce")?.to_owned(),
            challenge: form.must("code_challenge")?.to_owned(),
            scopes,
            claims: form.get("claims").map_or_else(|| Ok(Claims::default()), Claims::read)?,
            prompt: prompt(form.get("prompt"))?,
            hint: form.get("login_hint").map(str::to_owned),
        })
    }
}

/// `client_id` must be the one app that is registered here.
pub(crate) fn client(form: &Form, directory: &str) -> Result<(), Aadsts> {
    let client = form.must("client_id")?;
    if client.eq_ignore_ascii_case(CLIENT_ID) { Ok(()) } else { Err(aadsts::no_such_app(client, directory)) }
}

pub(crate) fn redirect(form: &Form) -> Result<&str, Aadsts> {
    let none = || Aadsts::new(900_971, "invalid_request", "No reply address provided.");
    form.get("redirect_uri").ok_or_else(none)
}

fn response(form: &Form) -> Result<(), Aadsts> {
    match form.must("response_type")? {
        "code" => {}
        "token" => return Err(unsupported(700_051, "response_type 'token' is not enabled for the application.")),
        "id_token" | "code id_token" | "id_token token" => {
            return Err(unsupported(700_054, "response_type 'id_token' is not enabled for the application."));
        }
        other => {
            let text = format!("The app requested an unsupported response type '{other}'.");
            return Err(unsupported(70005, &text));
        }
    }
    match form.must("response_mode")? {
        "fragment" => Ok(()),
        other => {
            let text = format!("'{other}' is not a supported value for 'response_mode'.");
            Err(Aadsts::new(70007, "invalid_request", text))
        }
    }
}

fn unsupported(number: u32, text: &str) -> Aadsts {
    Aadsts::new(number, "unsupported_response_type", text)
}

/// RFC 7636: the challenge is SHA-256 of the verifier, so 43 characters of base64url.
fn challenge(form: &Form) -> Result<(), Aadsts> {
    let challenge = form.must("code_challenge")?;
    if challenge.len() != 43 || !challenge.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte)) {
        return Err(Aadsts::new(501_491, "invalid_request", "Invalid size of Code_Challenge parameter."));
    }
    if form.get("code_challenge_method") != Some("S256") {
        return Err(Aadsts::new(50149, "invalid_request", "Invalid Code_Challenge_method parameter."));
    }
    Ok(())
}

fn prompt(value: Option<&str>) -> Result<Prompt, Aadsts> {
    Ok(match value {
        None => Prompt::Unsaid,
        Some("none") => Prompt::None,
        Some("select_account") => Prompt::SelectAccount,
        Some("login") => Prompt::Login,
        Some("consent") => Prompt::Consent,
        Some(other) => return Err(aadsts::invalid(&format!("Unsupported 'prompt' value '{other}'."))),
    })
}
