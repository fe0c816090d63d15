//! How a tenant's sign-in refuses: the number decides, and brings `error`, `suberror` and `claims` as Entra sends them.

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::json;

use super::super::sign_in::{Aadsts, words};

/// A refusal of the sign-in service for one tenant. In JSON an AADSTS number, or an object with `number`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refusal {
    /// The AADSTS number.
    pub number: u32,
    /// OAuth's error code; as Entra sends it with that number unless given.
    #[serde(default)]
    pub error: Option<String>,
    /// The sentence; the documented one unless given.
    #[serde(default)]
    pub description: Option<String>,
    /// `suberror`; as Entra sends it unless given, none if empty.
    #[serde(default)]
    pub suberror: Option<String>,
    /// Claims that the next sign-in must bring, plain JSON text; as Entra sends them unless given, none if empty.
    #[serde(default)]
    pub claims: Option<String>,
}

/// What a refusal is about, which says where and when it strikes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum About {
    /// The app is not approved there; consent of an administrator there ends it.
    App,
    /// The person has no access there.
    Person,
    /// A sign-in there is demanded, and ends it for the rest of the chain.
    SignIn,
    /// A policy blocks.
    Policy,
    /// There is no such tenant, in this cloud.
    Tenant,
    /// The session, the person at home, or the app altogether.
    Everything,
}

impl From<u32> for Refusal {
    fn from(number: u32) -> Self {
        Self { number, error: None, description: None, suberror: None, claims: None }
    }
}

#[derive(Deserialize)]
#[serde(untagged)]
enum Either {
    Number(u32),
    Whole(Refusal),
}

impl Refusal {
    /// A number, an object, or null.
    pub(super) fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Self>, D::Error> {
        Ok(Option::<Either>::deserialize(from)?.map(|either| match either {
            Either::Number(number) => Self::from(number),
            Either::Whole(whole) => whole,
        }))
    }

    /// Whether consent of an administrator ends it.
    pub(crate) fn is_about_app(&self) -> bool {
        self.about() == About::App
    }

    pub(crate) fn about(&self) -> About {
        match self.number {
            65001 | 65004 | 90094 | 90095 | 90099 | 700_016 | 7_000_112 | 500_011 | 650_052 => About::App,
            50020 | 50034 | 51004 | 90072 | 16000 | 50177 | 50178 => About::Person,
            50076 | 50079 | 50072 | 50074 | 50078 | 50158 => About::SignIn,
            53000..=53003 | 530_003 | 530_032 | 500_021 | 500_213 | 50105 => About::Policy,
            90002 | 900_023 | 90038 | 5_000_224 => About::Tenant,
            _ => About::Everything,
        }
    }

    /// The error as the token endpoint gives it. `policy` stands in the claims: the ID of the policy that demands.
    pub(crate) fn error(&self, policy: &str) -> Aadsts {
        let (error, suberror) = usual(self.number);
        let demanded = || {
            // Conditional access names the policy that a new sign-in must satisfy; who is blocked altogether gets it too.
            let named = self.about() == About::SignIn || (53000..=53003).contains(&self.number);
            named.then(|| json!({"access_token": {"capolids": {"essential": true, "values": [policy]}}}).to_string())
        };
        let given = |text: &Option<String>| text.clone().map(|text| Some(text).filter(|text| !text.is_empty()));
        let text = self.description.clone().unwrap_or_else(|| words::of(self.number).to_owned());
        let mut refused = Aadsts::new(self.number, self.error.as_deref().unwrap_or(error), text);
        refused.suberror = given(&self.suberror).unwrap_or_else(|| suberror.map(str::to_owned));
        refused.claims = given(&self.claims).unwrap_or_else(demanded);
        refused
    }
}

/// `error` and `suberror` with which Entra sends a number to a client that redeems a refresh token. Where sources
/// differ, this has what MSAL's issues quote of version 2.0's endpoint.
fn usual(number: u32) -> (&'static str, Option<&'static str>) {
    match number {
        65001 | 90094 | 90095 => ("invalid_grant", Some("consent_required")),
        65004 => ("access_denied", Some("consent_required")),
        16000 | 50177 | 50178 => ("interaction_required", None),
        700_016 | 7_000_112 => ("unauthorized_client", None),
        500_011 => ("invalid_resource", None),
        650_052 => ("invalid_client", None),
        50076 | 50079 | 50072 | 50074 | 50078 | 50158 => ("interaction_required", Some("basic_action")),
        53000 | 53001 | 530_003 => ("invalid_grant", Some("additional_action")),
        53002 | 53003 | 530_032 | 500_021 | 500_213 => ("invalid_grant", Some("message_only")),
        50105 => ("access_denied", None),
        90002 | 900_023 | 90038 | 5_000_224 | 50194 | 9_002_326 | 9_002_327 => ("invalid_request", None),
        50173 | 70043 | 70008 | 700_082 | 700_084 | 50132 | 50133 => ("invalid_grant", Some("bad_token")),
        50055 => ("invalid_grant", Some("user_password_expired")),
        _ => ("invalid_grant", None),
    }
}
