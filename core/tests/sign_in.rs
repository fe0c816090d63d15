//! What a sign-in asks for and takes, as the page uses it: options, scopes, whom it names, and which failures pass.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "all of it is tests; clippy takes only the test functions themselves for that"
)]

use remote_help::auth::{OptionalPermission, Token};
use remote_help::config::{Allowed, Config};
use remote_help::graph::NoAnswer;
use remote_help::ids::TenantId;
use remote_help::oauth::{
    Address, AuthorizationRequest, ChallengeAttempts, Client, OptionField, Options, PendingSignIn, RedirectUri,
    RefreshState, RequestedAccess, ReturnTo, SignInError, TokenResponse,
};
use remote_help::time::{Millis, UnixMillis};

const READ: &str = "DeviceManagementServiceConfig.Read.All";
const WRITE: &str = "DeviceManagementServiceConfig.ReadWrite.All";
const AUDIT: &str = "DeviceManagementApps.Read.All";
const CLIENT_ID: &str = "0b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d";
const TENANT: &str = "9b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d";

fn client(options: &Options) -> Client {
    options.client(&Config::default(), RedirectUri::of_page("https://panel.example/")).unwrap()
}

fn options(cloud: &str) -> Options {
    let mut options = Options::default();
    options.set(OptionField::ClientId, CLIENT_ID).unwrap();
    options.set(OptionField::Cloud, cloud).unwrap();
    options
}

fn authorize(options: Options, request: &AuthorizationRequest) -> Address {
    let pending = PendingSignIn {
        state: "s".to_owned(),
        nonce: "n".to_owned(),
        code_verifier: "v".to_owned(),
        client: client(&options),
        directory: request.directory.clone(),
        home: None,
        options,
        access: request.access,
        attempts: ChallengeAttempts::default(),
        return_to: ReturnTo::Settings,
    };
    pending.authorize(request, "challenge").unwrap()
}

fn value<'a>(address: &'a Address, name: &str) -> Option<&'a str> {
    address.query.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
}

#[test]
fn an_option_that_cannot_be_is_refused_with_what_is_allowed_and_changes_nothing() {
    let mut options = options("global");
    options.set(OptionField::Tenant, "contoso.example").unwrap();
    let before = options.clone();
    for (field, text, allowed) in [
        (OptionField::Tenant, "contoso", Allowed::Tenant),
        (OptionField::Tenant, "contoso.example/../x", Allowed::Tenant),
        (OptionField::Tenant, "https://contoso.example", Allowed::Tenant),
        (OptionField::Tenant, "a b.example", Allowed::Tenant),
        (OptionField::ClientId, "my-app", Allowed::Guid),
        (OptionField::ClientId, &CLIENT_ID[1..], Allowed::Guid),
    ] {
        assert_eq!(options.set(field, text), Err(allowed), "{text}");
        assert_eq!(options, before, "{text}");
    }
}

#[test]
fn each_cloud_is_asked_at_its_own_hosts() {
    for (cloud, login, graph) in [
        ("global", "login.microsoftonline.com", "graph.microsoft.com"),
        ("usgov", "login.microsoftonline.us", "graph.microsoft.us"),
        ("dod", "login.microsoftonline.us", "dod-graph.microsoft.us"),
        ("china", "login.partner.microsoftonline.cn", "microsoftgraph.chinacloudapi.cn"),
    ] {
        let asked = authorize(options(cloud), &AuthorizationRequest::by_hand(RequestedAccess::WRITE));
        assert_eq!(asked.base, format!("https://{login}/organizations/oauth2/v2.0/authorize"));
        let scope = format!("https://{graph}/{WRITE} openid profile offline_access");
        assert_eq!(value(&asked, "scope"), Some(scope.as_str()));
        let consent = client(&options(cloud)).admin_consent(None, RequestedAccess::WRITE, "s");
        assert_eq!(consent.base, format!("https://{login}/organizations/v2.0/adminconsent"));
        for permission in [READ, WRITE] {
            let full = format!("https://{graph}/{permission}");
            assert!(value(&consent, "scope").unwrap().split(' ').any(|scope| scope == full), "{consent:?}");
        }
    }
}

/// Who views stays a viewer, and who changes the settings is asked for no more than that.
#[test]
fn no_more_is_asked_for_than_is_wanted() {
    let (reading, writing) = (RequestedAccess::READ, RequestedAccess::WRITE);
    for (access, permissions) in [
        (reading, vec![READ]),
        (writing, vec![WRITE]),
        (reading.with(OptionalPermission::Audit), vec![READ, AUDIT]),
        (writing.with(OptionalPermission::Audit), vec![WRITE, AUDIT]),
        (reading.with_writing(), vec![WRITE]),
        (reading.with(OptionalPermission::Licence), vec![READ, "LicenseAssignment.Read.All"]),
        (writing.with(OptionalPermission::Roles), vec![WRITE, "DeviceManagementRBAC.Read.All"]),
        (reading.with(OptionalPermission::Audit).with_writing(), vec![WRITE, AUDIT]),
    ] {
        let asked = authorize(options("global"), &AuthorizationRequest::by_hand(access));
        let scopes = value(&asked, "scope").unwrap().split(' ');
        let of_graph: Vec<_> = scopes.filter_map(|scope| scope.strip_prefix("https://graph.microsoft.com/")).collect();
        assert_eq!(of_graph, permissions, "{access:?}");
    }
}

#[test]
fn signing_in_again_names_the_person_and_the_tenant() {
    let options = options("global");
    let state = RefreshState {
        client: client(&options),
        access: RequestedAccess::READ,
        login_hint: Some("O.CiQ opaque".to_owned()),
        directory: TenantId::new(TENANT),
        domain: None,
        refresh_token: None,
        chain_began: UnixMillis::EPOCH,
        expires: UnixMillis::EPOCH,
        lifetime: Millis::from_minutes(60.0),
        clock_ahead: None,
    };
    let asked = authorize(options, &state.reauthenticate());
    assert_eq!(asked.base, format!("https://login.microsoftonline.com/{TENANT}/oauth2/v2.0/authorize"));
    assert_eq!(value(&asked, "login_hint"), Some("O.CiQ opaque"));
    assert_eq!(value(&asked, "prompt"), None);
    assert!(value(&asked, "scope").unwrap().contains(READ), "the same permission");
}

#[test]
fn a_sign_in_service_that_fails_for_a_while_is_no_end_and_a_refusal_is() {
    let answer = |status, body: &str| TokenResponse::read(status, body.as_bytes()).unwrap_err();
    let refused = |number: u32, error: &str| answer(400, &format!(r#"{{"error":"{error}","error_codes":[{number}]}}"#));
    for error in [
        refused(50196, "invalid_grant"),
        refused(90055, "x"),
        refused(0, "temporarily_unavailable"),
        answer(429, r#"{"error":"x"}"#),
        answer(429, "slow down"),
        answer(503, r#"{"error":"server_error"}"#),
        answer(500, "<!doctype html>"),
        answer(200, "no JSON"),
        SignInError::NoAnswer(NoAnswer::Withheld),
        SignInError::NoAnswer(NoAnswer::TimedOut),
    ] {
        assert!(error.is_transient(), "{error:?}");
    }
    for error in [
        refused(50173, "invalid_grant"),
        refused(700_084, "invalid_grant"),
        refused(53003, "interaction_required"),
        answer(400, r#"{"error":"invalid_grant"}"#),
        answer(200, "{}"),
        SignInError::TooLarge,
        SignInError::NoAnswer(NoAnswer::Redirected),
    ] {
        assert!(!error.is_transient(), "{error:?}");
    }
}

/// As it comes out of consoles, mails and documents.
#[test]
fn a_token_is_taken_as_people_paste_it() {
    const TOKEN: &str = "eyJ0eXAiOiJKV1QiLCJhbGciOiJub25lIn0.eyJhdWQiOiJ4In0.c2lnbmF0dXJl";
    let lines = |ending: &str| TOKEN.split_inclusive('.').collect::<Vec<_>>().join(ending);
    for pasted in [
        TOKEN.to_owned(),
        format!("Bearer {TOKEN}"),
        format!("bearer {TOKEN}"),
        format!(" \t {TOKEN}  \n"),
        lines("\r\n  "),
        format!("\n  Bearer\n{}\n", lines("\n")),
    ] {
        let token = Token::from_pasted(&pasted).unwrap();
        assert_eq!(token.authorization(), format!("Bearer {TOKEN}"), "{pasted:?}");
    }
}
