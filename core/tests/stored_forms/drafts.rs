//! Unsaved changes and sign-ins that are under way, as a tab keeps them.

use crate::receipts::{request, saved};
use crate::{defaults, fixture};
use remote_help::cloud::Endpoints;
use remote_help::config::Config;
use remote_help::ids::TenantId;
use remote_help::oauth::{
    ChallengeAttempts, Client, OptionField, Options, Params, PendingSignIn, RedirectUri, RequestedAccess, ReturnTo,
};
use remote_help::receipt::{Receipt, ReceiptOutcome};
use remote_help::save::{Interruption, Plan, Sent};
use remote_help::saved_draft::SavedDraft;
use remote_help::settings::{Property, Settings};

fn drafts() -> Vec<(&'static str, SavedDraft)> {
    let base = defaults();
    let draft = defaults().with_switch(Property::BlockChat, false);
    let planned = Plan { reason: "ticket 7 & more".to_owned(), ..Plan::new(&base, &draft).unwrap() };
    let sent = Sent { plan: planned.clone(), requests: vec![request(3), request(5)], unconfirmed_because: None };
    let plain = SavedDraft {
        tenant: Some(TenantId::new("22222222-2222-4222-a222-222222222222")),
        base,
        draft: draft.clone(),
        interrupted: None,
        open: None,
        since: None,
    };
    let lacking = |settings: &Settings| Settings { block_chat: None, ..settings.clone() };
    let open = Receipt { outcome: ReceiptOutcome::Uncertain { accepted: true }, ..saved() };
    vec![
        ("changes", plain.clone()),
        (
            "lacking",
            SavedDraft {
                tenant: None,
                base: lacking(&plain.base),
                draft: lacking(&plain.draft).with_switch(Property::RemoteAssistanceState, true),
                ..plain.clone()
            },
        ),
        ("before-saving", SavedDraft { interrupted: Some(Interruption::BeforeSaving(planned)), ..plain.clone() }),
        ("reading-back", SavedDraft { interrupted: Some(Interruption::ReadingBack(sent)), ..plain.clone() }),
        ("open", SavedDraft { open: Some(open), since: Some(draft), ..plain }),
    ]
}

fn client() -> Client {
    Client {
        client_id: "0b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d".to_owned(),
        tenant: "organizations".to_owned(),
        endpoints: Endpoints::global(),
        redirect_uri: RedirectUri::of_page("https://panel.example/tools/"),
    }
}

fn pending() -> PendingSignIn {
    let mut options = Options::default();
    options.set(OptionField::ClientId, &client().client_id).unwrap();
    PendingSignIn {
        state: "the-state".to_owned(),
        nonce: "the-nonce".to_owned(),
        code_verifier: "the-verifier".to_owned(),
        client: client(),
        directory: Some(TenantId::new("9b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d")),
        home: None,
        options,
        access: RequestedAccess::WRITE,
        attempts: ChallengeAttempts { count: 1, writing: true },
        return_to: ReturnTo::Settings,
    }
}

fn params(text: &str) -> Params {
    url::form_urlencoded::parse(text.as_bytes()).into_owned().collect()
}

#[test]
fn a_draft_is_read_as_it_was() {
    for (name, draft) in drafts() {
        assert_eq!(SavedDraft::from_params(&params(&fixture(&format!("drafts/{name}.query")))), Some(draft), "{name}");
    }
}

#[test]
fn a_sign_in_is_read_as_it_was() {
    let kept = params(&fixture("pending-sign-in.query"));
    assert!(PendingSignIn::from_params(&kept, &Config::default(), client().redirect_uri) == Some(pending()));
}
