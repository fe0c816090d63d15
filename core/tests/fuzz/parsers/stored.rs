//! Texts in the browser's storage, where anything on the origin may have written: receipts, a draft, options, a pending
//! sign-in.

use super::config::is_one_step_of_a_path;
use super::{characters, client, is_known, pending, values};
use crate::input::{encoded, params, text};
use remote_help::config::{Config, is_tenant};
use remote_help::guid::is_guid;
use remote_help::oauth::{Options, PendingSignIn};
use remote_help::receipt::{Receipt, Tool, Undo, is_stored_key};
use remote_help::save::{Interruption, Plan};
use remote_help::saved_draft::SavedDraft;
use remote_help::settings::Settings;
use serde_json::Value;

/// A receipt of the history.
pub(crate) fn receipt(input: &[u8]) -> bool {
    let text = text(input);
    let _ = is_stored_key(&text);
    let Some(receipt) = Receipt::from_stored(&text) else { return false };
    assert!(text.len() <= 128 * 1024);
    assert!(is_guid(&receipt.id) && receipt.undoes.as_deref().is_none_or(is_guid));
    assert!(is_known(&receipt.wanted) && (0.0..=8.64e15).contains(&receipt.at.get()));
    assert!([receipt.tenant.as_deref(), receipt.user.as_deref()].into_iter().all(|text| characters(text) <= 300));
    assert!(receipt.reason.chars().count() <= 2000 && receipt.requests.len() <= 20);
    assert!(is_stored_key(&receipt.stored_key()));
    assert_eq!(Receipt::from_stored(&receipt.to_stored()).as_ref(), Some(&receipt));
    let utc = "2026-01-02T03:04:05.678Z";
    let json: Value = serde_json::from_str(&receipt.json(utc)).unwrap();
    assert_eq!(json["reason"].as_str(), Some(receipt.reason.as_str()));
    let commands = receipt.commands(utc);
    // Beside comments there is the command alone, with any texts.
    for (tool, command) in commands.listed(false) {
        let begins = match tool {
            Tool::Curl => "curl ",
            Tool::Azure => "az ",
            Tool::PlainPowerShell => "[Net.",
            Tool::GraphPowerShell => "Connect-MgGraph ",
        };
        assert!(command.chars().all(|letter| letter == '\n' || !letter.is_control()), "{command}");
        let code: Vec<&str> = command.lines().filter(|line| !line.starts_with("# ")).collect();
        assert!(code.len() <= 4 && code[0].starts_with(begins), "{command}");
        assert!(command.lines().skip_while(|line| line.starts_with("# ")).eq(code), "{command}");
    }
    for now in [&receipt.before, &receipt.wanted, &Settings::DEFAULT] {
        if let Undo::Change { draft, .. } = receipt.undo(now) {
            assert!(Plan::new(now, &draft).is_some());
        }
    }
    true
}

/// A saved draft.
pub(crate) fn saved_draft(input: &[u8]) -> bool {
    let params = params(input);
    let Some(draft) = SavedDraft::from_params(&params) else { return false };
    let again = encoded(&draft.to_params());
    assert_eq!(SavedDraft::from_params(&self::params(again.as_bytes())).as_ref(), Some(&draft));
    assert!(!draft.is_for(None));
    // The parser makes nothing up: the draft has each setting as the text has it.
    for (name, value) in draft.to_params().iter().filter(|(name, _)| name.contains('.')) {
        assert_eq!(values(&params, name).first(), Some(&value.as_str()), "{name}");
    }
    if draft.interrupted.is_some() {
        assert!(["before", "sent"].contains(&values(&params, "interrupted")[0]));
    }
    match &draft.interrupted {
        None => {}
        Some(Interruption::BeforeSaving(plan)) => assert_eq!(plan.base, draft.base),
        Some(Interruption::ReadingBack(sent)) => {
            assert!(sent.plan.base == draft.base && sent.plan.wanted == draft.draft.to_update());
            assert!(sent.requests.len() <= params.len());
        }
    }
    true
}

/// Remembered sign-in options.
pub(crate) fn sign_in_options(input: &[u8]) -> bool {
    let params = params(input);
    let options = Options::from_params(&params);
    assert_eq!(Options::from_params(&options.to_params()), options);
    assert!(options.tenant.as_deref().is_none_or(is_tenant) && options.client_id.as_deref().is_none_or(is_guid));
    if let Some(tenant) = &options.tenant {
        is_one_step_of_a_path(tenant);
    }
    options != Options::default()
}

/// A pending sign-in.
pub(crate) fn pending_sign_in(input: &[u8]) -> bool {
    let config = Config { client_id: Some(super::CLIENT_ID.to_owned()), ..Config::default() };
    let page = || client("organizations").redirect_uri;
    let params = params(input);
    let Some(found) = PendingSignIn::from_params(&params, &config, page()) else {
        return false;
    };
    let again = PendingSignIn::from_params(&found.to_params(), &config, page());
    assert!(again.as_ref() == Some(&found));
    // Bound to what this page would ask for itself.
    let own = found.options.client(&config, page()).unwrap();
    assert!(found.client == own && is_tenant(&found.client().tenant));
    for (name, value) in found.to_params() {
        if name.starts_with("for") || ["state", "nonce", "verifier", "access"].contains(&name.as_str()) {
            assert_eq!(values(&params, &name), [value], "{name}");
        }
    }
    assert!(!found.state.is_empty() && !found.nonce.is_empty() && !found.code_verifier.is_empty());
    // Its secrets are not part of what is shown of it.
    let shown = |pending: &PendingSignIn| format!("{pending:?}");
    assert_eq!(shown(&found), shown(&PendingSignIn { client: found.client.clone(), ..pending() }));
    let body = found.token_request("the-code");
    assert!(body.iter().any(|(name, value)| name == "code_verifier" && *value == found.code_verifier));
    true
}
