//! `config.json`, and the origins in it that tokens are sent to.

use super::is_known;
use crate::input::text;
use remote_help::cloud::{Cloud, Endpoints, Origin};
use remote_help::config::{Config, ConfigError, ConfigTenants, is_tenant};
use remote_help::encoding::Encoding;
use remote_help::guid::is_guid;
use remote_help::oauth::OptionField;
use serde_json::Value;
use url::{Host, Url};

/// The fields there are, written out once more.
const FIELDS: [&str; 10] =
    ["clientId", "tenant", "cloud", "authority", "graph", "history", "baseline", "watchMinutes", "tenants", "exclude"];

/// The file.
pub(crate) fn file(input: &[u8]) -> bool {
    let text = text(input);
    let found = Config::read(&text);
    if !text.starts_with('\u{feff}') {
        assert_eq!(Config::read(&format!("\u{feff}{text}")), found);
    }
    // Of two byte order marks, the decoder takes the first and the parser the second.
    if text.starts_with("\u{feff}\u{feff}") {
        let _ = Config::of_file(input);
    } else if std::str::from_utf8(input).is_ok() && Encoding::of(input) == Some(Encoding::Utf8) {
        assert_eq!(Config::of_file(input).map(|(config, _)| config), found);
    } else {
        let _ = Config::of_file(input);
    }
    // The first file's parser reads less than the other one, and nothing differently.
    let plain = Config::plain::<Value>(&text);
    assert!(plain.is_none() || plain.as_ref() == found.as_ref().ok(), "{plain:?} {found:?}");
    let config = match &found {
        Ok(config) => config,
        Err(error) => {
            is_short(error);
            return false;
        }
    };
    let value: Value = serde_json::from_str(text.strip_prefix('\u{feff}').unwrap_or(&text)).unwrap();
    assert!(value.as_object().unwrap().keys().all(|name| FIELDS.contains(&name.as_str())));
    assert!(config.client_id.as_deref().is_none_or(is_guid));
    assert_eq!(value.get("clientId").map(|id| id.as_str().unwrap()), config.client_id.as_deref());
    is_one_step_of_a_path(&config.tenant);
    let tenants = ConfigTenants::of_text(&text);
    let count = |name: &str| value.get(name).map_or(0, |items| items.as_array().unwrap().len());
    assert_eq!((tenants.tenants.len(), tenants.exclude.len()), (count("tenants"), count("exclude")));
    tenants.tenants.iter().for_each(|tenant| is_one_step_of_a_path(&tenant.id));
    assert!(tenants.exclude.iter().all(|id| is_guid(id)));
    assert!((0.0..=1440.0).contains(&config.watch_minutes));
    assert!(config.baseline.as_ref().is_none_or(|baseline| is_known(&baseline.settings)));
    let endpoints = &config.endpoints;
    if endpoints.cloud() == Cloud::Custom {
        assert!(value.get("authority").is_some() && value.get("graph").is_some());
        is_safe(endpoints.authority());
        is_safe(endpoints.graph());
    } else {
        assert_eq!(Some(endpoints), Endpoints::of(endpoints.cloud()).as_ref());
        assert!(value.get("authority").is_none() && value.get("graph").is_none());
    }
    true
}

/// An error is shown in an alert: a name of any length could stand in the file.
pub(crate) fn is_short(error: &ConfigError) {
    assert!(error.field.chars().count() <= 60 + "baseline.settings.".len(), "{error:?}");
}

/// Origins as such, and what is typed as a sign-in option.
pub(crate) fn origin(input: &[u8]) -> bool {
    let text = text(input);
    if is_tenant(&text) {
        is_one_step_of_a_path(&text);
    }
    let mut options = remote_help::oauth::Options::default();
    for field in [OptionField::Tenant, OptionField::ClientId, OptionField::Cloud] {
        let _ = options.set(field, &text);
    }
    assert!(options.tenant.as_deref().is_none_or(is_tenant) && options.client_id.as_deref().is_none_or(is_guid));
    let plain = Origin::plain(&text);
    assert!(plain.is_none() || plain == Origin::parse(&text), "{plain:?}");
    let Some(origin) = Origin::parse(&text) else { return false };
    let endpoints = Endpoints::custom(origin.clone(), origin.clone());
    assert_eq!(Origin::parse(endpoints.graph()), Some(origin));
    is_safe(endpoints.graph());
    true
}

/// By the URL standard's own reading, a token that goes there goes to that host alone, and not in clear over a network.
fn is_safe(origin: &str) {
    // No browser requests a text that is no URL.
    let Ok(url) = Url::parse(origin) else { return };
    assert!(url.username().is_empty() && url.password().is_none(), "{origin}");
    assert!(url.path() == "/" && url.query().is_none() && url.fragment().is_none(), "{origin}");
    let is_this_machine = match url.host().unwrap() {
        Host::Domain(name) => name == "localhost",
        Host::Ipv4(address) => address.is_loopback(),
        Host::Ipv6(address) => address.is_loopback(),
    };
    assert!(url.scheme() == "https" || url.scheme() == "http" && is_this_machine, "{origin}");
    // A policy and a comparison see the text: it must name the host that the browser will ask.
    if let Some(Host::Domain(name)) = url.host() {
        let rest = origin.split_once("://").unwrap().1;
        assert_eq!(rest.split(':').next(), Some(name), "{origin}");
    }
}

/// A tenant becomes a part of addresses, and must not lead out of its place there.
pub(crate) fn is_one_step_of_a_path(tenant: &str) {
    let url = Url::parse(&format!("https://login.example/{tenant}/oauth2")).unwrap();
    assert_eq!(url.host_str(), Some("login.example"));
    assert_eq!(url.path_segments().unwrap().collect::<Vec<_>>(), [tenant, "oauth2"]);
    assert!(url.query().is_none() && url.fragment().is_none());
}
