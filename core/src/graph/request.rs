//! Requests to Graph: to read the settings, to write all of them, to read any other page below Graph's origin, and to
//! ask for a report.
//!
//! Source: <https://learn.microsoft.com/graph/api/intune-remoteassistance-remoteassistancesettings-update>

use crate::auth::Token;
use crate::cloud::Endpoints;
use crate::settings::{Property, SettingsUpdate};

/// The path of the settings below Graph's origin.
pub(crate) const PATH: &str = "/beta/deviceManagement/remoteAssistanceSettings";

/// The longest address requested, in bytes: about what servers accept.
const LONGEST_URL: usize = 8 * 1024;

/// The HTTP methods used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// The method that reads.
    Get,
    /// The method that writes.
    Patch,
    /// The method that asks for a report: it changes nothing, and may be tried again like `GET`.
    Post,
}

/// A request to Graph, ready to send. It can't be built without a token.
#[derive(Clone, Debug)]
pub struct Request {
    /// The method.
    pub method: Method,
    /// The whole address.
    pub url: String,
    /// A GUID of this request alone, sent as `client-request-id`.
    pub client_request_id: String,
    /// The JSON body; `None` with `GET`.
    pub body: Option<String>,
    token: Token,
}

impl Request {
    /// A request that reads the settings.
    pub fn get_settings(endpoints: &Endpoints, token: &Token, client_request_id: String) -> Self {
        let url = [endpoints.graph(), PATH].concat();
        Self { method: Method::Get, url, client_request_id, body: None, token: token.clone() }
    }

    /// A request that reads another page of Graph's, such as one that a response names. Returns `None` if the address
    /// isn't below this deployment's Graph: the token is sent nowhere else.
    pub fn get_page(endpoints: &Endpoints, token: &Token, client_request_id: String, url: String) -> Option<Self> {
        let request = |url| Self { method: Method::Get, url, client_request_id, body: None, token: token.clone() };
        Self::is_page(endpoints, &url).then(|| request(url))
    }

    /// Whether an address is a page of this deployment's Graph, for [`Self::get_page`].
    pub fn is_page(endpoints: &Endpoints, url: &str) -> bool {
        // The slash ends the host. The browser would remove white space from an address, and encode other letters.
        url.len() <= LONGEST_URL
            && url
                .strip_prefix(endpoints.graph())
                .is_some_and(|path| path.starts_with('/') && path.bytes().all(|byte| byte.is_ascii_graphic()))
    }

    /// A request for a report, which `path` below Graph's origin makes as the JSON `body` asks.
    pub(crate) fn post_report(
        endpoints: &Endpoints,
        token: &Token,
        client_request_id: String,
        path: &'static str,
        body: String,
    ) -> Self {
        let url = [endpoints.graph(), path].concat();
        Self { method: Method::Post, url, client_request_id, body: Some(body), token: token.clone() }
    }

    /// A request that writes all settings, `false` included: a `PATCH` of only some settings was never tested.
    pub fn patch_settings(
        endpoints: &Endpoints,
        token: &Token,
        client_request_id: String,
        wanted: SettingsUpdate,
    ) -> Self {
        let body = Some(body(wanted));
        Self { method: Method::Patch, body, ..Self::get_settings(endpoints, token, client_request_id) }
    }

    /// Whether the request is for the settings, rather than for another page.
    pub fn is_for_settings(&self) -> bool {
        self.url.ends_with(PATH)
    }

    /// The headers to send. There are no others, since Graph's CORS policy allows few.
    pub fn headers(&self) -> Vec<(&'static str, String)> {
        let mut headers = vec![
            ("authorization", self.token.authorization()),
            ("accept", "application/json".to_owned()),
            ("client-request-id", self.client_request_id.clone()),
        ];
        if self.body.is_some() {
            headers.push(("content-type", "application/json".to_owned()));
        }
        headers
    }
}

/// The body that writes all settings which the cloud has.
pub(crate) fn body(wanted: SettingsUpdate) -> String {
    let mut body = String::from("{\"@odata.type\":\"#microsoft.graph.remoteAssistanceSettings\"");
    for property in Property::ALL {
        match wanted.json(property) {
            "" => {}
            value => body.extend([",\"", property.name(), "\":", value]),
        }
    }
    body + "}"
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::settings::Settings;

    fn written(settings: &Settings) -> serde_json::Value {
        let token = Token::from_pasted("secret-token").unwrap();
        let request = Request::patch_settings(&Endpoints::global(), &token, "id".to_owned(), settings.to_update());
        serde_json::from_str(request.body.as_deref().unwrap()).unwrap()
    }

    #[test]
    fn the_documentations_example_goes_over_the_wire() {
        let settings = Settings::DEFAULT
            .with_switch(Property::RemoteAssistanceState, true)
            .with_switch(Property::AllowSessionsToUnenrolledDevices, true)
            .with_switch(Property::BlockChat, false);
        assert_eq!(
            written(&settings),
            serde_json::json!({
                "@odata.type": "#microsoft.graph.remoteAssistanceSettings",
                "remoteAssistanceState": "enabled",
                "allowSessionsToUnenrolledDevices": true,
                "blockChat": true
            })
        );
    }

    #[test]
    fn false_is_always_sent_and_an_unknown_state_never() {
        let unknown = Settings { remote_assistance_state: "notConfigured".into(), ..Settings::DEFAULT };
        for settings in [Settings::DEFAULT, unknown] {
            assert_eq!(
                written(&settings),
                serde_json::json!({
                    "@odata.type": "#microsoft.graph.remoteAssistanceSettings",
                    "remoteAssistanceState": "disabled",
                    "allowSessionsToUnenrolledDevices": false,
                    "blockChat": false
                })
            );
        }
    }

    #[test]
    fn what_the_cloud_does_not_have_is_not_sent() {
        let body = written(&Settings { block_chat: None, ..Settings::DEFAULT });
        let names: Vec<_> = body.as_object().unwrap().keys().map(String::as_str).collect();
        assert_eq!(names, ["@odata.type", "allowSessionsToUnenrolledDevices", "remoteAssistanceState"]);
    }

    #[test]
    fn only_the_settings_own_address_is_theirs() {
        let token = Token::from_pasted("secret-token").unwrap();
        let get = |url: &str| Request::get_page(&Endpoints::global(), &token, "id".to_owned(), url.to_owned()).unwrap();
        assert!(Request::get_settings(&Endpoints::global(), &token, "id".to_owned()).is_for_settings());
        let events = "https://graph.microsoft.com/beta/deviceManagement/auditEvents";
        assert!(!get(events).is_for_settings());
        assert!(!get(&format!("{events}?$filter=x")).is_for_settings());
    }

    #[test]
    fn the_token_is_in_the_header_alone() {
        let token = Token::from_pasted("secret-token").unwrap();
        let request = Request::get_settings(&Endpoints::global(), &token, "id".to_owned());
        assert!(request.headers().contains(&("authorization", "Bearer secret-token".to_owned())));
        assert_eq!(request.url, "https://graph.microsoft.com/beta/deviceManagement/remoteAssistanceSettings");
        assert!(!format!("{request:?}").contains("secret-token"));
    }
}
