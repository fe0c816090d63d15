//! What the browser's storage keeps, which anything on the origin may have written: receipts, changes, a sign-in.

use super::config::is_one_step_of_a_path;
use super::{characters, client, is_known, pending};
use crate::input::{few, pairs, text, way};
use crate::run::{Outcome, read, refused};
use remote_help::config::{Config, is_tenant};
use remote_help::guid::is_guid;
use remote_help::oauth::{Options, PendingSignIn};
use remote_help::receipt::{Receipt, Tool, Undo, is_stored_key};
use remote_help::save::{Interruption, Plan};
use remote_help::saved_draft::SavedDraft;
use remote_help::settings::Settings;
use serde_json::Value;

/// A receipt of the history.
pub(crate) fn receipt(input: &[u8]) -> Outcome {
    let text = text(input);
    let _ = is_stored_key(&text);
    let Some(receipt) = Receipt::from_stored(&text) else { return refused(few(text.matches(',').count()).to_string()) };
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
    // Whatever the texts are, beside comments there is the command alone.
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
    let place = format!("{:?} {}", receipt.cloud, way(&receipt.outcome));
    read(format!("{place} {} {}", few(receipt.requests.len()), receipt.undoes.is_some()))
}

/// The drafts that were kept while the browser was away.
pub(crate) fn changes(input: &[u8]) -> Outcome {
    let text = text(input);
    let drafts = SavedDraft::from_stored(&text);
    assert_eq!(SavedDraft::from_stored(&SavedDraft::to_stored(&drafts)), drafts);
    // Nothing was made up: what is written again of each stands in one that was there.
    let whole: Vec<Value> = serde_json::from_str(&text).unwrap_or_default();
    let again: Vec<Value> = serde_json::from_str(&SavedDraft::to_stored(&drafts)).unwrap();
    assert!(drafts.len() <= whole.len());
    for draft in again {
        let is_of = |whole: &&Value| {
            ["tenant", "base", "draft"].into_iter().all(|name| is_part(&draft[name], &whole[name]))
                && (draft["interrupted"].is_null() || is_part(&draft["interrupted"], &whole["interrupted"]))
        };
        assert!(whole.iter().any(|whole| is_of(&whole)), "{draft}");
    }
    let ways = drafts.iter().map(|draft| {
        assert!(!draft.is_for(None));
        let (before, sent) = match &draft.interrupted {
            None => (0, 0),
            Some(Interruption::BeforeSaving(plan)) => {
                assert_eq!(plan.base, draft.base);
                (1, 0)
            }
            Some(Interruption::ReadingBack(sent)) => {
                let wanted = draft.draft.clone().fitted_to(&draft.base).to_update();
                assert!(sent.plan.base == draft.base && sent.plan.wanted == wanted);
                (2 + usize::from(sent.unconfirmed_because.is_some()), few(sent.requests.len()))
            }
        };
        format!("{} {before} {sent} {} {}", draft.tenant.is_some(), is_known(&draft.draft), draft.open.is_some())
    });
    match ways.reduce(|all, way| all + &way) {
        Some(ways) => read(ways),
        None => refused(few(whole.len()).to_string()),
    }
}

/// Whether each field of `part` stands in `whole` with the same value. What isn't there is `null`.
fn is_part(part: &Value, whole: &Value) -> bool {
    match (part, whole) {
        (Value::Object(part), whole) => {
            part.iter().all(|(name, value)| is_part(value, whole.get(name).unwrap_or(&Value::Null)))
        }
        (Value::Array(part), Value::Array(whole)) => {
            part.len() == whole.len() && part.iter().zip(whole).all(|(part, whole)| is_part(part, whole))
        }
        (part, whole) => part == whole,
    }
}

/// The sign-in options that were remembered.
pub(crate) fn options(input: &[u8]) -> Outcome {
    let pairs = pairs(input);
    let options = Options::from_params(&pairs);
    assert_eq!(Options::from_params(&options.to_params()), options);
    assert!(options.tenant.as_deref().is_none_or(is_tenant) && options.client_id.as_deref().is_none_or(is_guid));
    if let Some(tenant) = &options.tenant {
        is_one_step_of_a_path(tenant);
    }
    let way = format!("{} {:?} {}", options.tenant.is_some(), options.cloud, options.client_id.is_some());
    if options == Options::default() { refused(way) } else { read(way) }
}

/// The sign-in that is under way.
pub(crate) fn sign_in(input: &[u8]) -> Outcome {
    let config = Config { client_id: Some(super::CLIENT_ID.to_owned()), ..Config::default() };
    let page = || client("organizations").redirect_uri;
    let text = text(input);
    let whole: Value = serde_json::from_str(&text).unwrap_or_default();
    let Some(found) = PendingSignIn::from_stored(&text, &config, page()) else {
        return refused(few(whole.as_object().map_or(0, serde_json::Map::len)).to_string());
    };
    let again = found.to_stored();
    assert!(PendingSignIn::from_stored(&again, &config, page()).as_ref() == Some(&found));
    // Bound to what this page would ask for itself.
    let own = found.options.client(&config, page()).unwrap();
    assert!(found.client == own && is_tenant(&found.client().tenant));
    let again: Value = serde_json::from_str(&again).unwrap();
    for name in ["state", "nonce", "verifier", "access", "directory", "rounds", "boundTo"] {
        assert!(is_part(&again[name], &whole[name]), "{name}: {again}");
    }
    assert!(!found.state.is_empty() && !found.nonce.is_empty() && !found.code_verifier.is_empty());
    // Its secrets are not part of what is shown of it.
    let shown = |pending: &PendingSignIn| format!("{pending:?}");
    assert_eq!(shown(&found), shown(&PendingSignIn { client: found.client.clone(), ..pending() }));
    let body = found.token_request("the-code");
    assert!(body.iter().any(|(name, value)| name == "code_verifier" && *value == found.code_verifier));
    let directory = found.directory.as_deref().map(is_guid);
    read(format!("{:?} {} {directory:?}", found.access, few(found.rounds.count.into())))
}
