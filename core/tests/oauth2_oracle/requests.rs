//! Compares the requests: the authorization request, the code challenge, and the forms of the two token requests.

use crate::case::{CAPABILITY, case};
use crate::{Transport, lease, transport};
use oauth2::{AuthorizationCode, CsrfToken, PkceCodeChallenge, PkceCodeVerifier, RefreshToken, http};
use proptest::prelude::*;
use remote_help::oauth::{AuthorizationRequest, Params, Prompt, TokenResponse, code_challenge_s256, random_base64url};
use serde_json::json;
use sha2::{Digest as _, Sha256};
use url::form_urlencoded;

fn sorted(mut pairs: Params) -> Params {
    pairs.sort();
    pairs
}

fn parsed(form: &[u8]) -> Params {
    sorted(form_urlencoded::parse(form).into_owned().collect())
}

/// The address and the pairs of a token request that the oracle sent; it must be one of a public client.
fn form_sent(transport: &Transport) -> (String, Params) {
    let request = transport.sent.take().unwrap();
    assert_eq!(request.method(), http::Method::POST);
    assert_eq!(request.headers().get("authorization"), None);
    (request.uri().to_string(), parsed(request.body()))
}

#[test]
fn the_challenge_of_rfc_7636_appendix_b() {
    let random = [
        116, 24, 223, 180, 151, 153, 224, 37, 79, 250, 96, 125, 216, 173, 187, 186, 22, 212, 37, 77, 105, 214, 191,
        240, 91, 88, 5, 88, 83, 132, 141, 121,
    ];
    let verifier = random_base64url(random);
    assert_eq!(verifier, "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk");
    let challenge = code_challenge_s256(&Sha256::digest(&verifier));
    assert_eq!(challenge, "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
    let oracle = PkceCodeChallenge::from_code_verifier_sha256(&PkceCodeVerifier::new(verifier));
    assert_eq!((challenge.as_str(), "S256"), (oracle.as_str(), oracle.method().as_str()));
}

proptest! {
    #[test]
    fn any_challenge_is_the_oracles(random in any::<[u8; 32]>()) {
        let verifier = random_base64url(random);
        let challenge = code_challenge_s256(&Sha256::digest(&verifier));
        // It panics by itself where a verifier is shorter or longer than RFC 7636 allows.
        let oracle = PkceCodeChallenge::from_code_verifier_sha256(&PkceCodeVerifier::new(verifier));
        prop_assert_eq!(challenge.as_str(), oracle.as_str());
    }

    #[test]
    fn the_authorize_address_is_the_oracles(case in case()) {
        let verifier = random_base64url(case.random);
        let ask = AuthorizationRequest {
            prompt: case.select.then_some(Prompt::SelectAccount),
            login_hint: case.hint.clone(),
            ..AuthorizationRequest::by_hand(case.access())
        };
        let address = case.pending().authorize(&ask, &code_challenge_s256(&Sha256::digest(&verifier))).unwrap();

        let oracle = case.oracle();
        let mut request = oracle
            .authorize_url(|| CsrfToken::new(case.state.clone()))
            .add_scopes(case.scopes())
            .set_pkce_challenge(PkceCodeChallenge::from_code_verifier_sha256(&PkceCodeVerifier::new(verifier)))
            .add_extra_param("response_mode", "fragment")
            .add_extra_param("nonce", &case.nonce)
            .add_extra_param("claims", CAPABILITY);
        if case.select {
            request = request.add_extra_param("prompt", "select_account");
        }
        if let Some(hint) = &case.hint {
            request = request.add_extra_param("login_hint", hint);
        }
        let (url, _) = request.url();
        let (base, query) = url.as_str().split_once('?').unwrap();
        prop_assert_eq!(address.base.as_str(), base);
        // Both ways: as the panel means the pairs, and as they arrive once written into an address.
        prop_assert_eq!(sorted(address.query.clone()), parsed(query.as_bytes()));
        let written = url::Url::parse_with_params(&address.base, &address.query).unwrap();
        prop_assert_eq!(parsed(written.query().unwrap().as_bytes()), parsed(query.as_bytes()));
        prop_assert_eq!((written.fragment(), written.path()), (None, url.path()));
    }

    #[test]
    fn the_redemption_of_a_code_is_the_oracles(case in case()) {
        let pending = case.pending();
        let transport = transport(503, b"");
        let oracle = case.oracle();
        let answer = oracle
            .exchange_code(AuthorizationCode::new(case.secret.clone()))
            .set_pkce_verifier(PkceCodeVerifier::new(pending.code_verifier.clone()))
            // Entra's own: which of the permissions the token is for, and what it may be challenged with.
            .add_extra_param("scope", case.scope())
            .add_extra_param("claims", CAPABILITY)
            .request(&transport);
        prop_assert!(answer.is_err());
        let (url, form) = form_sent(&transport);
        prop_assert_eq!(case.client().token_url(), url);
        prop_assert_eq!(sorted(pending.token_request(&case.secret)), form);
    }

    #[test]
    fn the_renewal_is_the_oracles(case in case()) {
        let refresh = RefreshToken::new(case.secret.clone());
        let transport = transport(503, b"");
        let oracle = case.oracle();
        let request = oracle.exchange_refresh_token(&refresh).add_scopes(case.scopes());
        prop_assert!(request.add_extra_param("claims", CAPABILITY).request(&transport).is_err());
        let body = json!({"token_type": "Bearer", "access_token": "a", "refresh_token": case.secret}).to_string();
        let lease = lease(case.client(), case.access(), TokenResponse::read(200, body.as_bytes()).unwrap());
        let (url, form) = form_sent(&transport);
        prop_assert_eq!(lease.client.token_url(), url);
        prop_assert_eq!(sorted(lease.refresh_request().unwrap()), form);
    }
}
