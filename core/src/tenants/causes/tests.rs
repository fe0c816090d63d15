//! Each cause has one card, and each card one thing to do.

use super::*;
use crate::cloud::Endpoints;
use crate::graph::{Approval, ErrorDetails, GraphError, NoAnswer};
use crate::ids::TenantId;
use crate::oauth::{Address, Client, IdTokenFault, OAuthError, RedirectUri};
use crate::tenants::list::{Addition, Reference, Source, TenantList};

fn refused(number: u32) -> Cause {
    Cause::SignIn(SignInError::Refused(Box::new(OAuthError { number: Some(number), ..OAuthError::default() })))
}

fn graph(kind: ErrorKind, status: u16, code: &str) -> Cause {
    let details = ErrorDetails { status: Some(status), code: Some(code.to_owned()), ..ErrorDetails::default() };
    Cause::Graph(GraphError { kind, details: Box::new(details) })
}

fn state(access: Access, cause: Option<Cause>) -> TenantState {
    TenantState { access, cause, ..TenantState::default() }
}

fn list(names: &[&str]) -> TenantList {
    let mut list = TenantList::default();
    let addition = |(number, name): (u8, &&str)| {
        let id = TenantId::new(format!("{number:08x}-0000-4000-8000-000000000000"));
        Addition::new(Reference::Id(id), Some((*name).to_owned()))
    };
    list.add(Source::File, (0..).zip(names).map(addition).collect()).unwrap();
    list
}

#[test]
fn tenants_of_one_cause_share_a_card_with_their_codes() {
    let mut list = list(&["A", "B", "C", "D", "E", "F", "G"]);
    let key = |place: usize| list.entries()[place].key();
    let keys = [key(0), key(1), key(2), key(3), key(4), key(5), key(6)];
    list.exclude(keys[6]);
    let states = [
        state(Access::NotApproved, Some(refused(65001))),
        state(Access::SignedIn, None),
        state(Access::NotApproved, Some(refused(700_016))),
        state(Access::SignInNeeded, Some(refused(50076))),
        state(Access::NotApproved, Some(refused(700_016))),
        state(Access::SignedIn, Some(graph(ErrorKind::NoIntune, 400, "BadRequest"))),
        state(Access::NotApproved, Some(refused(65001))),
    ];
    let cards = cards(list.entries().iter().zip(states.iter().map(Some)));
    let expected = [
        Card { cause: CardCause::SignInNeeded, rows: vec![keys[3]], codes: vec![(Code::Aadsts(50076), 1)] },
        Card {
            cause: CardCause::NotApproved,
            rows: vec![keys[0], keys[2], keys[4]],
            codes: vec![(Code::Aadsts(700_016), 2), (Code::Aadsts(65001), 1)],
        },
        Card {
            cause: CardCause::NoIntune,
            rows: vec![keys[5]],
            codes: vec![(Code::Graph(400, Some("BadRequest".to_owned())), 1)],
        },
    ];
    assert_eq!(cards, expected);
}

#[test]
fn each_cause_has_the_one_thing_that_helps() {
    let steps = [
        (Access::SignInNeeded, None, Some(Step::SignInToNext)),
        (Access::NotApproved, None, Some(Step::CopyApprovalLinks)),
        (Access::NoAccess, None, Some(Step::DownloadList)),
        (Access::Blocked, None, Some(Step::DownloadList)),
        (Access::NoSuchTenant, None, Some(Step::DownloadList)),
        (Access::Failed, None, Some(Step::ReadAgain)),
        (Access::Failed, Some(refused(1)), Some(Step::DownloadList)),
        (Access::Failed, Some(refused(90055)), Some(Step::ReadAgain)),
        (Access::Failed, Some(Cause::SignIn(IdTokenFault::Tenant.into())), Some(Step::DownloadList)),
        (Access::Failed, Some(Cause::SignIn(SignInError::NotEntra(502))), Some(Step::ReadAgain)),
        (Access::Failed, Some(Cause::SignIn(SignInError::NoAnswer(NoAnswer::TimedOut))), Some(Step::ReadAgain)),
        (Access::Waiting, None, None),
        (Access::Excluded, Some(refused(65001)), None),
        (Access::SignedIn, None, None),
    ];
    for (access, cause, step) in steps {
        assert_eq!(CardCause::of(access, cause.as_ref()).map(CardCause::step), step, "{access:?} {cause:?}");
    }
    for (kind, cause) in [
        (ErrorKind::MissingRole, CardCause::NoRole),
        (ErrorKind::ApprovalRequired(Approval::Needed), CardCause::ApprovalRequired),
        (ErrorKind::NoResource, CardCause::NoResource),
        (ErrorKind::NotGraph, CardCause::NotTrusted),
        (ErrorKind::Throttled, CardCause::Unanswered),
        (ErrorKind::ServiceFailed, CardCause::Unanswered),
        (ErrorKind::Forbidden, CardCause::Refused),
        (ErrorKind::ClaimsChallenge { claims: String::new() }, CardCause::SignInNeeded),
    ] {
        let own = graph(kind, 400, "x");
        assert_eq!(CardCause::of(Access::SignedIn, Some(&own)), Some(cause), "{own:?}");
    }
    let causes: Vec<CardCause> = CardCause::ALL.into_iter().collect();
    assert!(causes.iter().enumerate().all(|(place, cause)| !causes[..place].contains(cause)));
}

fn client() -> Client {
    Client {
        client_id: "0b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d".to_owned(),
        tenant: "organizations".to_owned(),
        endpoints: Endpoints::global(),
        redirect_uri: RedirectUri::of_page("https://panel.example/"),
    }
}

#[test]
fn each_tenant_has_an_approval_link_of_its_own_with_its_name() {
    let mut list = list(&["Contoso", "=1+1"]);
    list.add(Source::Typed, vec![Addition::new(Reference::read("a.example").unwrap(), None)]).unwrap();
    let mut count = 0;
    let links = approval_links(&client(), list.entries(), || {
        count += 1;
        count.to_string()
    });
    assert_eq!(links.len(), 2);
    let value = |link: &ApprovalLink, name: &str| {
        link.address.query.iter().find(|(own, _)| own == name).map(|(_, value)| value.clone()).unwrap()
    };
    assert_eq!(
        links[0].address.base,
        "https://login.microsoftonline.com/00000000-0000-4000-8000-000000000000/v2.0/adminconsent"
    );
    assert_eq!((value(&links[0], "state"), value(&links[1], "state")), ("1".to_owned(), "2".to_owned()));
    assert!(
        value(&links[1], "scope").contains("https://graph.microsoft.com/DeviceManagementServiceConfig.ReadWrite.All")
    );
    let text = ApprovalLink::lines(&links, |address: &Address| address.base.clone());
    let rest = "-0000-4000-8000-000000000000";
    assert_eq!(
        text,
        format!(
            "Contoso\t00000000{rest}\thttps://login.microsoftonline.com/00000000{rest}/v2.0/adminconsent\n\
             '=1+1\t00000001{rest}\thttps://login.microsoftonline.com/00000001{rest}/v2.0/adminconsent\n"
        )
    );
}

#[test]
fn partner_centers_command_names_each_tenant_and_no_token() {
    let list = list(&["A", "B"]);
    let ids = || list.entries().iter().filter_map(Entry::id);
    let ConsentCommand { powershell, curl } = consent_command(&client().client_id, ids()).unwrap();
    for command in [&powershell, &curl] {
        assert!(ids().all(|id| command.contains(id.as_str())), "{command}");
        assert!(command.contains("https://api.partnercenter.microsoft.com/v1/customers/$"), "{command}");
        let body = command.split('\'').find(|part| part.starts_with("{\"")).unwrap();
        let body: serde_json::Value = serde_json::from_str(body).unwrap();
        assert_eq!(body["applicationId"], client().client_id);
        assert_eq!(body["applicationGrants"][0]["enterpriseApplicationId"], "00000003-0000-0000-c000-000000000000");
    }
    assert!(curl.contains("/$tenant/applicationconsents\"") && powershell.contains("/$_/applicationconsents\""));
    assert_eq!(consent_command(&client().client_id, []), None);
    assert_eq!(consent_command("$(rm)", ids()), None);
    let odd = TenantId::new("'; rm -rf /");
    assert_eq!(consent_command(&client().client_id, [&odd]), None);
}
