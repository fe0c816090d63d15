//! The checks of the parsers, which hold for any input. Each returns whether its parser took the input.

pub(crate) mod baseline;
pub(crate) mod config;
pub(crate) mod evidence;
pub(crate) mod graph;
pub(crate) mod responses;
pub(crate) mod sessions;
pub(crate) mod stored;
pub(crate) mod tenants;
pub(crate) mod tokens;

use remote_help::cloud::{Cloud, Endpoints};
use remote_help::oauth::{
    ChallengeAttempts, Client, Options, Params, PendingSignIn, RedirectUri, RequestedAccess, ReturnTo,
};
use remote_help::settings::{RemoteAssistanceState, Settings};

/// The client ID of the deployment that is signed in to.
pub(crate) const CLIENT_ID: &str = "0b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d";
/// The directory that people sign in to.
pub(crate) const DIRECTORY: &str = "9b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d";

/// The worldwide cloud.
pub(crate) fn client(tenant: &str) -> Client {
    Client {
        client_id: CLIENT_ID.to_owned(),
        tenant: tenant.to_owned(),
        endpoints: Endpoints::of(Cloud::Global).unwrap(),
        redirect_uri: RedirectUri::of_page("https://panel.example/tools/"),
    }
}

/// The pending sign-in. Its secrets are texts that nothing else contains.
pub(crate) fn pending() -> PendingSignIn {
    PendingSignIn {
        state: "the-state".to_owned(),
        nonce: "the-nonce".to_owned(),
        code_verifier: "the-verifier".to_owned(),
        client: client("organizations"),
        directory: None,
        home: None,
        options: Options::default(),
        access: RequestedAccess::WRITE,
        attempts: ChallengeAttempts::default(),
        return_to: ReturnTo::Settings,
    }
}

/// Whether this panel could write these settings.
pub(crate) fn is_known(settings: &Settings) -> bool {
    !matches!(settings.remote_assistance_state, RemoteAssistanceState::Unknown(_))
}

/// How many characters, where there is a text at all.
pub(crate) fn characters(text: Option<impl AsRef<str>>) -> usize {
    text.map_or(0, |text| text.as_ref().chars().count())
}

/// All values of that name.
pub(crate) fn values<'a>(params: &'a Params, name: &str) -> Vec<&'a str> {
    params.iter().filter(|(own, _)| own == name).map(|(_, value)| value.as_str()).collect()
}
