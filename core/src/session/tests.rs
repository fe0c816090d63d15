use super::*;
use crate::auth::tests::token_text;
use crate::config::Config;
use crate::graph::{NoAnswer, TokenFault};
use crate::oauth::{ChallengeAttempts, Options, RedirectUri, RequestedAccess, ReturnTo, code_challenge_s256};
use crate::time::Millis;
use proptest::prelude::*;
use serde_json::{Value, json};

const TENANT: &str = "9b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d";
const BEGUN: UnixMillis = UnixMillis::from_seconds(10_000.0);

fn pending(access: RequestedAccess) -> PendingSignIn {
    let options = Options { client_id: Some(TENANT.to_owned()), ..Options::default() };
    let page = RedirectUri::of_page("https://panel.example/");
    let client = options.client(&Config::default(), page).unwrap();
    PendingSignIn {
        state: "state".to_owned(),
        nonce: "nonce".to_owned(),
        code_verifier: code_challenge_s256(b"verifier"),
        client,
        directory: None,
        home: None,
        options,
        access,
        attempts: ChallengeAttempts::default(),
        return_to: ReturnTo::Settings,
    }
}

fn tokens(name: &str, refresh: Option<&str>, claims: &Value) -> TokenResponse {
    let mut claims = claims.clone();
    claims["jti"] = json!(name);
    let body = json!({
        "token_type": "Bearer", "access_token": token_text(&claims), "expires_in": 3600,
        "scope": "https://graph.microsoft.com/DeviceManagementServiceConfig.ReadWrite.All", "refresh_token": refresh,
    });
    TokenResponse::read(200, body.to_string().as_bytes()).unwrap()
}

fn identity() -> Identity {
    Identity {
        tenant: TenantId::new(TENANT),
        user: Some("alex@contoso.example".to_owned()),
        name: Some("Alex".to_owned()),
        domain: Some("contoso.example".to_owned()),
        login_hint: Some("O.opaque".to_owned()),
    }
}

fn by_redirect(access: RequestedAccess, refresh: Option<&str>) -> Session {
    let response = tokens("first", refresh, &json!({}));
    Session::SignedIn(Credential::redeemed::<Value>(&pending(access), response, identity(), BEGUN))
}

fn by_paste(claims: &Value, expiry_told: bool) -> Session {
    let token = Token::from_pasted(&token_text(claims)).unwrap();
    let claims = UnverifiedClaims::of(&token);
    Session::SignedIn(Credential::pasted(token, claims, expiry_told))
}

fn refused(kind: ErrorKind) -> GraphError {
    GraphError::bare(kind, "id")
}

fn challenged() -> GraphError {
    refused(ErrorKind::ClaimsChallenge { claims: "challenge".to_owned() })
}

fn expired() -> GraphError {
    refused(ErrorKind::TokenRejected(TokenFault::Expired))
}

#[test]
fn a_sign_in_by_redirect_knows_the_checked_tenant_and_how_to_come_back() {
    let session = by_redirect(RequestedAccess::WRITE, Some("refresh"));
    assert_eq!(session.tenant().map(TenantId::as_str), Some(TENANT));
    assert_eq!(session.domain().as_deref(), Some("contoso.example"));
    assert_eq!(session.claims().unwrap().user.as_deref(), Some("alex@contoso.example"));
    assert!(session.may_write() && session.is_signed_in() && session.can_renew());
    let again = session.reauthentication().unwrap();
    assert_eq!((again.login_hint.as_deref(), again.directory.unwrap().as_str()), (Some("O.opaque"), TENANT));
}

fn refresh_token_of(session: &Session) -> Option<String> {
    let form = session.refresh_state()?.refresh_request()?;
    form.into_iter().find(|(name, _)| name == "refresh_token").map(|(_, value)| value)
}

#[test]
fn a_token_is_renewed_in_the_tenant_that_it_was_issued_by() {
    // The sign-in was at `organizations`, which would renew it in the tenant that the person is at home in.
    assert_eq!(pending(RequestedAccess::WRITE).client.tenant, "organizations");
    let session = by_redirect(RequestedAccess::WRITE, Some("refresh"));
    let renewed_at = session.refresh_state().unwrap().client.token_url();
    assert_eq!(renewed_at, format!("https://login.microsoftonline.com/{TENANT}/oauth2/v2.0/token"));
}

#[test]
fn the_next_refresh_token_takes_the_place_of_the_last() {
    let next = tokens("other tenant", Some("next"), &json!({})).refresh.unwrap();
    let mut session = by_redirect(RequestedAccess::WRITE, Some("refresh"));
    session.rotate(next.clone());
    assert_eq!(refresh_token_of(&session).as_deref(), Some("next"));
    let mut pasted = by_paste(&json!({}), false);
    pasted.rotate(next);
    assert!(!pasted.can_renew());
}

#[test]
fn who_comes_home_from_another_tenant_keeps_the_refresh_token_that_serves_both() {
    let redeemed = |refresh: Option<&str>| {
        let response = tokens("token", refresh, &json!({}));
        Credential::redeemed::<Value>(&pending(RequestedAccess::WRITE), response, identity(), BEGUN)
    };
    let home = |refresh| Session::SignedIn(redeemed(refresh).brought_home(redeemed(Some("there"))));
    assert_eq!(refresh_token_of(&home(Some("home"))).as_deref(), Some("home"));
    assert_eq!(refresh_token_of(&home(None)).as_deref(), Some("there"));
}

#[test]
fn the_tenant_that_an_access_token_names_does_not_count_against_the_checked_one() {
    let response = tokens("first", None, &json!({"tid": "somewhere-else", "upn": "other@fabrikam.example"}));
    let pending = pending(RequestedAccess::WRITE);
    let session = Session::SignedIn(Credential::redeemed::<Value>(&pending, response, identity(), BEGUN));
    assert_eq!(session.tenant().map(TenantId::as_str), Some(TENANT));
}

#[test]
fn who_may_write_follows_from_permission_and_wish() {
    let scopes = |scopes: &str| json!({"scp": scopes});
    for (session, may_write) in [
        (Session::SignedOut, false),
        (Session::SigningIn, false),
        (by_paste(&scopes("DeviceManagementServiceConfig.ReadWrite.All"), false), true),
        (by_paste(&scopes("DeviceManagementServiceConfig.Read.All"), false), false),
        (by_paste(&scopes("User.Read"), false), false),
        // What can't be read may permit it; Graph tells.
        (by_paste(&json!({}), false), true),
        (by_redirect(RequestedAccess::WRITE, None), true),
        // Entra puts every permission ever consented to into the token.
        (by_redirect(RequestedAccess::READ, None), false),
    ] {
        assert_eq!(session.may_write(), may_write, "{session:?}");
    }
    assert!(by_redirect(RequestedAccess::READ, None).is_view_only());
    assert!(!by_redirect(RequestedAccess::WRITE, None).is_view_only());
}

#[test]
fn an_expiry_is_told_once_and_only_of_a_token_that_nothing_renews() {
    let end = UnixMillis::from_seconds(20_000.0);
    let before = end - Millis::new(1.0);
    let mut pasted = by_paste(&json!({"exp": 20_000}), false);
    assert_eq!((pasted.untold_expiry(before), pasted.untold_expiry(end)), (None, Some(end)));
    pasted.note_expiry_told();
    assert_eq!(pasted.untold_expiry(end), None, "it was told");
    assert_eq!(by_paste(&json!({"exp": 20_000}), true).untold_expiry(end), None, "the user knew");
    assert_eq!(by_paste(&json!({}), false).untold_expiry(end), None, "it doesn't say");
    assert_eq!(by_redirect(RequestedAccess::WRITE, Some("refresh")).untold_expiry(end), None, "it can be renewed");
    let redirect_end = BEGUN + Millis::from_seconds(3_600.0);
    assert_eq!(by_redirect(RequestedAccess::WRITE, None).untold_expiry(end), Some(redirect_end));
}

#[test]
fn a_renewal_takes_the_new_tokens_and_keeps_what_they_do_not_say() {
    let mut session = by_redirect(RequestedAccess::WRITE, Some("first-refresh"));
    let (before, later) = (session.token().cloned(), BEGUN + Millis::from_seconds(3_000.0));
    session.renew::<Value>(&tokens("second", None, &json!({})), RequestedAccess::WRITE, later);
    assert_ne!(session.token().cloned(), before);
    let refresh = session.refresh_state().unwrap();
    assert_eq!(refresh.expires, later + Millis::from_seconds(3_600.0));
    assert_eq!(refresh.chain_began, BEGUN, "the chain of refresh tokens began with the sign-in");
    assert!(session.can_renew(), "without a new refresh token, the old one stays good");
    assert_eq!(session.claims().unwrap().user.as_deref(), Some("alex@contoso.example"));
    session.renew::<Value>(
        &tokens("third", Some("next-refresh"), &json!({"upn": "alex@fabrikam.example"})),
        RequestedAccess::WRITE,
        later,
    );
    let body = session.refresh_state().unwrap().refresh_request().unwrap();
    assert!(body.iter().any(|(name, value)| name == "refresh_token" && value == "next-refresh"));
    assert_eq!(session.claims().unwrap().user.as_deref(), Some("alex@fabrikam.example"));
    session.stop_renewing();
    assert!(!session.can_renew());
}

/// A token response that names these scopes.
fn granting(scopes: Option<&str>, claims: &Value) -> TokenResponse {
    let body = json!({
        "token_type": "Bearer", "access_token": token_text(claims), "expires_in": 3600, "scope": scopes,
        "refresh_token": "next",
    });
    TokenResponse::read(200, body.to_string().as_bytes()).unwrap()
}

#[test]
fn a_renewal_asks_again_for_the_permissions_that_were_granted_and_for_no_others() {
    let (licence, roles) = (OptionalPermission::Licence, OptionalPermission::Roles);
    let wanted = RequestedAccess::WRITE.with(licence).with(roles);
    let scopes = "https://graph.microsoft.com/DeviceManagementServiceConfig.ReadWrite.All LicenseAssignment.Read.All";
    for (named, expected) in [(Some(scopes), RequestedAccess::WRITE.with(licence)), (None, wanted)] {
        let response = granting(named, &json!({}));
        let credential = Credential::redeemed::<Value>(&pending(wanted), response.clone(), identity(), BEGUN);
        let mut session = Session::SignedIn(credential);
        assert_eq!(session.refresh_state().unwrap().access, expected);
        session.ask_for_no_more();
        assert_eq!(session.refresh_state().unwrap().access, RequestedAccess::WRITE);
        session.renew::<Value>(&response, wanted, BEGUN);
        assert_eq!(session.refresh_state().unwrap().access, expected);
        assert_eq!(session.reauthentication().unwrap().access, expected);
    }
}

#[test]
fn a_token_permits_what_it_says_and_else_what_the_response_says() {
    let licence = OptionalPermission::Licence;
    let session = |scopes, claims: &Value| {
        let response = granting(scopes, claims);
        Session::SignedIn(Credential::redeemed::<Value>(&pending(RequestedAccess::READ), response, identity(), BEGUN))
    };
    let names = json!({"scp": "LicenseAssignment.Read.All"});
    assert_eq!(session(Some("openid"), &names).permits(licence), Some(true));
    assert_eq!(session(Some("LicenseAssignment.Read.All"), &json!({"scp": "openid"})).permits(licence), Some(false));
    assert_eq!(session(Some("LicenseAssignment.Read.All"), &json!({})).permits(licence), Some(true));
    assert_eq!(session(None, &json!({})).permits(licence), None);
    assert_eq!(Session::SignedOut.permits(licence), None);
}

#[test]
fn a_renewal_makes_an_expiry_news_again() {
    let mut session = by_redirect(RequestedAccess::WRITE, None);
    session.note_expiry_told();
    session.renew::<Value>(&tokens("second", None, &json!({})), RequestedAccess::WRITE, BEGUN);
    assert_eq!(
        session.untold_expiry(BEGUN + Millis::from_seconds(3_600.0)),
        Some(BEGUN + Millis::from_seconds(3_600.0))
    );
}

#[test]
fn a_refused_session_forgets_the_token_and_remembers_who_it_was() {
    let mut session = by_redirect(RequestedAccess::WRITE, Some("refresh"));
    session.refuse(Some("challenge".to_owned()));
    assert_eq!((session.token(), session.refresh_state()), (None, None));
    assert!(!session.may_write() && !session.is_signed_in() && !session.can_renew());
    assert_eq!(session.tenant().map(TenantId::as_str), Some(TENANT));
    assert_eq!(session.domain().as_deref(), Some("contoso.example"));
    assert_eq!(session.reauthentication().unwrap().claims_challenge.as_deref(), Some("challenge"));
    let again = session.clone();
    session.refuse(None);
    assert_eq!(session, again, "a second refusal of the same token changes nothing");
    let mut pasted = by_paste(&json!({}), false);
    pasted.refuse(None);
    assert_eq!(pasted.reauthentication(), None);
    for mut nobody in [Session::SignedOut, Session::SigningIn] {
        let before = nobody.clone();
        nobody.refuse(None);
        assert_eq!(nobody, before);
    }
}

#[test]
fn a_challenge_is_answered_by_a_redirect_where_there_was_one_before() {
    let session = by_redirect(RequestedAccess::WRITE, Some("refresh"));
    assert!(matches!(
        session.recovery(&challenged(), None),
        Recovery::AnswerChallenge { challenge, .. } if challenge == "challenge"
    ));
    assert_eq!(by_paste(&json!({}), false).recovery(&challenged(), None), Recovery::AskUser);
    assert_eq!(Session::SignedOut.recovery(&challenged(), None), Recovery::AskUser);
}

#[test]
fn a_token_that_is_no_longer_good_is_renewed_or_asked_for() {
    let no_network = SignInError::NoAnswer(NoAnswer::Offline);
    for (session, renewal, recovery) in [
        (by_redirect(RequestedAccess::WRITE, Some("refresh")), None, Recovery::Renew),
        (by_redirect(RequestedAccess::WRITE, Some("refresh")), Some(&no_network), Recovery::Renew),
        (by_redirect(RequestedAccess::WRITE, None), None, Recovery::AskUser),
        (by_paste(&json!({}), false), None, Recovery::AskUser),
    ] {
        assert_eq!(session.recovery(&expired(), renewal), recovery, "{session:?}");
    }
}

#[test]
fn no_token_shows_in_debug() {
    let mut session = by_redirect(RequestedAccess::WRITE, Some("secret-refresh"));
    let token = token_text(&json!({"jti": "first"}));
    for _ in 0..2 {
        let shown = format!("{session:?}");
        assert!(!shown.contains("secret-refresh") && !shown.contains(&token), "{shown}");
        session.refuse(None);
    }
}

proptest! {
    /// Whatever happens to a session in whatever order: who has no token in use may not write and can't renew, and the
    /// tenant stays the one that was signed in to.
    #[test]
    fn any_order_of_events_leaves_a_session_that_agrees_with_itself(steps in proptest::collection::vec(0_u8..6, 0..12)) {
        let mut session = by_redirect(RequestedAccess::WRITE, Some("refresh"));
        for step in steps {
            match step {
                0 => session.renew::<Value>(&tokens("next", Some("refresh"), &json!({})), RequestedAccess::WRITE, BEGUN),
                1 => session.renew::<Value>(&tokens("next", None, &json!({})), RequestedAccess::WRITE, BEGUN),
                2 => session.stop_renewing(),
                3 => session.note_expiry_told(),
                4 => session.refuse(None),
                _ => session.refuse(Some("challenge".to_owned())),
            }
            prop_assert_eq!(session.is_signed_in(), session.token().is_some());
            prop_assert!(session.is_signed_in() || !session.may_write() && !session.can_renew());
            prop_assert_eq!(session.tenant().map(TenantId::as_str), Some(TENANT));
            prop_assert!(session.reauthentication().is_some());
        }
    }
}
