//! The national clouds, and the origins of a deployment's sign-in and Graph services.
//!
//! Source: <https://learn.microsoft.com/graph/deployments>

use std::fmt;

/// The cloud that a tenant lives in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cloud {
    /// The worldwide service, GCC included.
    Global,
    /// US Government L4 (GCC High).
    UsGov,
    /// US Government L5 (`DoD`).
    Dod,
    /// China, operated by 21Vianet.
    China,
    /// The deployment's own origins, such as those of a test tenant.
    Custom,
}

/// The worldwide service's origins: sign-in, Graph.
const GLOBAL: (&str, &str) = ("https://login.microsoftonline.com", "https://graph.microsoft.com");

impl Cloud {
    /// All clouds, in the order in which they are offered.
    pub const ALL: [Self; 5] = [Self::Global, Self::UsGov, Self::Dod, Self::China, Self::Custom];

    /// The name in `config.json`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Global => "global",
            Self::UsGov => "usgov",
            Self::Dod => "dod",
            Self::China => "china",
            Self::Custom => "custom",
        }
    }

    /// The cloud with this name in `config.json`.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|cloud| cloud.name() == name)
    }

    /// The cloud's own origins. Returns `None` for [`Cloud::Custom`], whose deployment names them.
    fn origins(self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::Global => Some(GLOBAL),
            Self::UsGov => Some(("https://login.microsoftonline.us", "https://graph.microsoft.us")),
            Self::Dod => Some(("https://login.microsoftonline.us", "https://dod-graph.microsoft.us")),
            Self::China => {
                Some(("https://login.partner.microsoftonline.cn", "https://microsoftgraph.chinacloudapi.cn"))
            }
            Self::Custom => None,
        }
    }

    /// The cloud with this Graph origin.
    pub fn of_graph(origin: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|cloud| cloud.origins().is_some_and(|(_, graph)| graph == origin))
    }

    /// Whether Microsoft offers Remote Help in this cloud. It doesn't in GCC High and `DoD`.
    pub fn offers_remote_help(self) -> bool {
        !matches!(self, Self::UsGov | Self::Dod)
    }
}

/// The sign-in and Graph origins of a deployment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoints {
    cloud: Cloud,
    authority: String,
    graph: String,
}

impl Endpoints {
    /// The origins of one of Microsoft's clouds. Returns `None` for [`Cloud::Custom`].
    pub fn of(cloud: Cloud) -> Option<Self> {
        Some(Self::at(cloud, cloud.origins()?))
    }

    /// The origins of the worldwide service.
    pub fn global() -> Self {
        Self::at(Cloud::Global, GLOBAL)
    }

    fn at(cloud: Cloud, (authority, graph): (&str, &str)) -> Self {
        Self { cloud, authority: authority.to_owned(), graph: graph.to_owned() }
    }

    /// The deployment's own origins.
    pub fn custom(authority: Origin, graph: Origin) -> Self {
        Self { cloud: Cloud::Custom, authority: authority.0, graph: graph.0 }
    }

    /// The cloud.
    pub fn cloud(&self) -> Cloud {
        self.cloud
    }

    /// The sign-in service's origin, without a slash at its end.
    pub fn authority(&self) -> &str {
        &self.authority
    }

    /// Graph's origin, without a slash at its end.
    pub fn graph(&self) -> &str {
        &self.graph
    }
}

/// An origin that a token may be sent to: HTTPS, or HTTP on loopback. It is in lower case, without a slash at its end.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Origin(String);

impl Origin {
    /// Reads an origin, with or without a slash at its end. Returns `None` for anything else, such as an address with a
    /// path or user name, or HTTP to another machine.
    pub fn parse(text: &str) -> Option<Self> {
        let text = text.strip_suffix('/').unwrap_or(text).to_ascii_lowercase();
        let (scheme, rest) = text.split_once(':')?;
        let host_and_port = rest.strip_prefix("//")?;
        let (host, port) = match host_and_port.strip_prefix('[') {
            Some(rest) => {
                let (host, after) = rest.split_once(']')?;
                (host, after)
            }
            None => host_and_port.find(':').map_or((host_and_port, ""), |colon| host_and_port.split_at(colon)),
        };
        let bracketed = host_and_port.starts_with('[');
        let host_is_good = if bracketed {
            host.contains(':') && host.bytes().all(|byte| byte.is_ascii_hexdigit() || byte == b':')
        } else {
            host.split('.').all(is_label)
        };
        let port_is_good = port.is_empty()
            || port.strip_prefix(':').is_some_and(|digits| {
                digits.bytes().all(|byte| byte.is_ascii_digit()) && digits.parse::<u16>().is_ok_and(|port| port > 0)
            });
        let loopback = match host {
            "localhost" => true,
            "::1" => bracketed,
            _ => is_ipv4_loopback(host),
        };
        let scheme_is_good = scheme == "https" || scheme == "http" && loopback;
        (host_is_good && port_is_good && scheme_is_good).then_some(Self(text))
    }

    /// Reads an origin that is written as most are: in lower case, and on loopback by its usual names. The result is
    /// that of [`Origin::parse`]. Returns `None` for any other text, valid or not. This keeps the full parser out of
    /// the first file of wasm.
    pub fn plain(text: &str) -> Option<Self> {
        let text = text.strip_suffix("/").unwrap_or(text);
        let secure = text.strip_prefix("https://");
        let host_and_port = secure.or_else(|| text.strip_prefix("http://"))?;
        let (host, port) = host_and_port.split_once(':').unwrap_or((host_and_port, "1"));
        let host_is_good =
            if secure.is_some() { host.split('.').all(is_label) } else { matches!(host, "127.0.0.1" | "localhost") };
        let is_small = port.len() < 5 || port.len() == 5 && port <= "65535";
        let port_is_good =
            is_small && matches!(port.as_bytes(), [b'1'..=b'9', rest @ ..] if rest.iter().all(u8::is_ascii_digit));
        let is_lower = !text.bytes().any(|byte| byte.is_ascii_uppercase());
        (host_is_good && port_is_good && is_lower).then(|| Self(text.to_owned()))
    }
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Whether a text can be a label of a domain name.
pub(crate) fn is_label(text: &str) -> bool {
    !text.is_empty()
        && !text.starts_with('-')
        && !text.ends_with('-')
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// Whether a host is in 127.0.0.0/8. The standard library's parser would add more code than this.
fn is_ipv4_loopback(host: &str) -> bool {
    let is_byte = |part: &str| part.len() <= 3 && part.parse::<u8>().is_ok_and(|byte| byte.to_string() == part);
    host.starts_with("127.") && host.split('.').count() == 4 && host.split('.').all(is_byte)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn each_cloud_is_found_by_its_name_and_its_graph() {
        for cloud in Cloud::ALL {
            assert_eq!(Cloud::from_name(cloud.name()), Some(cloud));
            if let Some(endpoints) = Endpoints::of(cloud) {
                assert_eq!(Cloud::of_graph(endpoints.graph()), Some(cloud));
            }
        }
        assert_eq!(Endpoints::of(Cloud::Global), Some(Endpoints::global()));
        assert_eq!(Cloud::from_name("Global"), None);
    }

    #[test]
    fn origins_a_token_may_go_to() {
        for text in [
            "https://graph.microsoft.com",
            "https://graph.microsoft.com/",
            "https://host.example:8443",
            "http://127.0.0.1:8081",
            "http://localhost:1",
            "http://[::1]:8081",
            "https://[2001:db8::1]",
        ] {
            assert_eq!(Origin::parse(text), Some(Origin(text.trim_end_matches('/').to_owned())), "{text}");
        }
        assert_eq!(Origin::parse("HTTPS://Graph.Microsoft.com"), Origin::parse("https://graph.microsoft.com"));
    }

    proptest! {
        #[test]
        fn the_first_page_reads_no_origin_otherwise(
            text in "https?://(localhost|127\\.0\\.0\\.1|[aA-]{0,2}(\\.[b1]{0,2})?)(:[0-9+]{0,6})?[/x]{0,2}"
        ) {
            if let Some(origin) = Origin::plain(&text) {
                prop_assert_eq!(Some(origin), Origin::parse(&text));
            }
        }
    }

    #[test]
    fn the_first_page_reads_most_origins() {
        for text in
            ["https://graph.microsoft.com", "https://a.example:8443/", "http://127.0.0.1:65535", "http://localhost"]
        {
            assert_eq!(Origin::plain(text), Some(Origin(text.trim_end_matches('/').to_owned())), "{text}");
        }
    }

    #[test]
    fn addresses_a_token_must_not_go_to() {
        for text in [
            "",
            "graph.microsoft.com",
            "http://graph.microsoft.com",
            "http://127.0.0.1.example.com",
            "http://127.0.0",
            "http://127.0.0.256",
            "http://127.0.0.01",
            "http://127.0.0.0x1",
            "http://0.0.0.0",
            "http://localhost.example.com",
            "https://host/path",
            "https://host//",
            "https://host?query",
            "https://user@host",
            "https://user:pass@host",
            "https://host:0",
            "https://host:99999",
            "https://host:",
            "https://host:1:2",
            "https://[::1",
            "https://[nonsense]",
            "https://ho st",
            "https://-host",
            "https://host;script-src",
            "javascript://host",
            "https://",
            "http://::1",
        ] {
            assert_eq!(Origin::parse(text), None, "{text}");
            assert_eq!(Origin::plain(text), None, "{text}");
        }
    }
}
