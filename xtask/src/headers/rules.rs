//! The one source of truth: which headers go with which file.

use crate::dist::folder::ending_of;

/// The kinds of files that differ in headers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Class {
    /// `index.html`, at its name and at the folder's: it names all the others, so it must never be stale.
    Page,
    /// `config.json`, which a deployment edits.
    Config,
    /// Scripts, style, wasm and texts: named by their content, so that what has a name never changes.
    Hashed,
    /// Icons, the manifest, and what goes with a release.
    Rest,
}

/// The endings of the files that are named by their content, with their types; `dist` checks that all of them are.
pub(crate) const HASHED: [(&str, &str); 4] = [
    ("css", "text/css; charset=utf-8"),
    ("js", "text/javascript; charset=utf-8"),
    ("txt", "text/plain; charset=utf-8"),
    ("wasm", "application/wasm"),
];

/// The endings of all other files, with their types.
pub(crate) const OTHERS: [(&str, &str); 5] = [
    ("html", "text/html; charset=utf-8"),
    ("json", "application/json"),
    ("png", "image/png"),
    ("svg", "image/svg+xml"),
    ("webmanifest", "application/manifest+json"),
];

/// How a hashed name ends, for hosts that know regular expressions: 16 digits of the content's hash, and the ending.
pub(crate) const HASHED_NAME: &str = r"-[0-9a-f]{16}\.(css|js|txt|wasm)$";

/// Every feature that a page could be given and this one does not need. Only names that Chromium knows: others it
/// reports on the console. What is missing here: `clipboard-write`, for "Copy".
const OFF: [&str; 22] = [
    "accelerometer",
    "autoplay",
    "camera",
    "clipboard-read",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "geolocation",
    "gyroscope",
    "hid",
    "idle-detection",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "picture-in-picture",
    "publickey-credentials-get",
    "screen-wake-lock",
    "serial",
    "usb",
    "xr-spatial-tracking",
];

/// How long a browser remembers that this host is HTTPS: a year. Without `includeSubDomains` and `preload`, which are
/// for the owner of the whole domain to decide.
const HSTS: &str = "max-age=31536000";

/// A header's name and value.
pub(crate) type Header = (&'static str, String);

/// The headers of every file of a deployment.
#[derive(Debug, Clone)]
pub(crate) struct Rules {
    always: Vec<Header>,
}

impl Rules {
    /// From the page's policy, cut down to the deployment's origins. `frame-ancestors` is added here, since the page's
    /// own `<meta>` can't have it.
    pub(crate) fn new(policy: &str) -> Self {
        let off: Vec<String> = OFF.iter().map(|feature| format!("{feature}=()")).collect();
        let always = vec![
            ("Content-Security-Policy", format!("{policy}; frame-ancestors 'none'")),
            ("Strict-Transport-Security", HSTS.to_owned()),
            ("X-Content-Type-Options", "nosniff".to_owned()),
            ("Referrer-Policy", "no-referrer".to_owned()),
            ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
            ("Cross-Origin-Resource-Policy", "same-origin".to_owned()),
            ("Permissions-Policy", off.join(", ")),
        ];
        Self { always }
    }

    /// The policy, as the header has it.
    pub(crate) fn policy(&self) -> &str {
        self.always.first().map_or("", |(_, policy)| policy)
    }

    /// The headers of every answer, errors included.
    pub(crate) fn always(&self) -> &[Header] {
        &self.always
    }
}

impl Class {
    /// The class of a file of `dist/`.
    pub(crate) fn of(name: &str) -> Self {
        match name {
            "" | "index.html" => Self::Page,
            "config.json" => Self::Config,
            _ if HASHED.iter().any(|(ending, _)| ending_of(name) == *ending) => Self::Hashed,
            _ => Self::Rest,
        }
    }

    /// Its `Cache-Control`. `no-cache` is "ask each time whether it is still the same", not "don't keep".
    pub(crate) const fn cache(self) -> &'static str {
        match self {
            Self::Hashed => "public, max-age=31536000, immutable",
            Self::Page | Self::Config | Self::Rest => "no-cache",
        }
    }
}

/// The type of a file of `dist/`; `None` for one whose type does not matter, such as sums.
pub(crate) fn kind(name: &str) -> Option<&'static str> {
    let ending = if name.is_empty() { "html" } else { ending_of(name) };
    HASHED.iter().chain(&OTHERS).find(|(known, _)| *known == ending).map(|(_, kind)| *kind)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_file_has_its_class() {
        for (name, class) in [
            ("", Class::Page),
            ("index.html", Class::Page),
            ("config.json", Class::Config),
            ("boot-2886787464373152.js", Class::Hashed),
            ("pt-BR-177d53623677595e.txt", Class::Hashed),
            ("manifest.webmanifest", Class::Rest),
            ("LICENSES.html", Class::Rest),
            ("SHA256SUMS", Class::Rest),
        ] {
            assert_eq!(Class::of(name), class, "{name}");
        }
    }

    #[test]
    fn every_file_that_is_copied_has_a_type() {
        let page = include_str!("../../../index.html");
        let copied: Vec<&str> = page.split("\"public/").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        assert!(copied.contains(&"config.json") && copied.len() > 5, "{copied:?}");
        for name in copied {
            assert!(kind(name).is_some(), "{name}");
            assert_ne!(Class::of(name), Class::Hashed, "{name} is not named by its content");
        }
    }

    #[test]
    fn no_value_can_end_a_line_or_a_quoted_text_of_a_configuration() {
        let page = include_str!("../../../index.html");
        let policy = crate::dist::csp::only(page, &["https://graph.example".to_owned()]).unwrap();
        for (name, value) in Rules::new(&policy).always() {
            assert!(!value.contains(['"', '\\', '\n', '\r', '$', '{', '}', '<', '&', '`', '%']), "{name}: {value}");
            // Hosts have limits; of those that say theirs, Cloudflare Pages has the least: 2,000 a line.
            assert!(value.len() <= 1000, "{name}: {} characters", value.len());
        }
    }
}
