//! The command line of the `headers` task.

use super::Host;
use super::cloud::Cloud;

/// The options.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Options {
    pub(crate) host: Host,
    pub(crate) cloud: Cloud,
    pub(crate) path: String,
    pub(crate) folder: String,
    pub(crate) out: Option<String>,
}

const ALLOWED: [&str; 7] = ["--host", "--cloud", "--authority", "--graph", "--path", "--folder", "--out"];

impl Options {
    /// Reads it, or says what is wrong with it.
    pub(crate) fn read(options: &[String]) -> Result<Self, String> {
        let mut given: Vec<(&str, &str)> = Vec::new();
        let mut rest = options.iter();
        while let Some(option) = rest.next() {
            let (name, value) = match option.split_once('=') {
                Some(both) => both,
                None => (option.as_str(), rest.next().map_or("", String::as_str)),
            };
            if !ALLOWED.contains(&name) {
                return Err(format!("'headers' does not know '{name}'; it takes {}", ALLOWED.join(", ")));
            }
            if value.is_empty() || given.iter().any(|(other, _)| *other == name) {
                return Err(format!("{name} needs one value"));
            }
            given.push((name, value));
        }
        let get = |name: &str| given.iter().find(|(other, _)| *other == name).map(|(_, value)| *value);
        let host = get("--host").unwrap_or_default();
        let host = Host::ALL.into_iter().find(|known| known.name() == host).ok_or_else(|| {
            let names = Host::ALL.map(Host::name).join(", ");
            format!("--host names no host known here; there are {names}")
        })?;
        let cloud = get("--cloud").ok_or("--cloud is needed, as in config.json: global, usgov, dod, china, custom")?;
        Ok(Self {
            host,
            cloud: Cloud::read(cloud, get("--authority"), get("--graph"))?,
            path: get("--path").map_or(Ok("/".to_owned()), path)?,
            folder: get("--folder").map_or(Ok("/srv/remote-help-panel".to_owned()), folder)?,
            out: get("--out").map(str::to_owned),
        })
    }
}

/// Plain characters only, so that it means the same in every host's configuration.
fn path(text: &str) -> Result<String, String> {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || "-_.~".contains(c);
    let parts = text.strip_prefix('/').and_then(|rest| rest.strip_suffix('/')).unwrap_or_default();
    let is_good = text == "/"
        || parts.split('/').all(|part| part.starts_with(char::is_alphanumeric) && part.chars().all(is_plain));
    if is_good {
        Ok(text.to_owned())
    } else {
        Err(format!("--path '{text}' is not / or a path between slashes, such as /tools/remote-help/"))
    }
}

fn folder(text: &str) -> Result<String, String> {
    let is_plain = |c: char| c.is_alphanumeric() || "-_./".contains(c);
    if text.starts_with('/') && text.len() > 1 && text.chars().all(is_plain) {
        Ok(text.trim_end_matches('/').to_owned())
    } else {
        Err(format!("--folder '{text}' is not a full path in plain characters"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Options, String> {
        Options::read(&text.split_whitespace().map(str::to_owned).collect::<Vec<_>>())
    }

    #[test]
    fn both_spellings_and_the_defaults() {
        let options = read("--host nginx --cloud=usgov --path /tools/remote-help/ --out x").unwrap();
        assert_eq!((options.host, options.path.as_str()), (Host::Nginx, "/tools/remote-help/"));
        assert_eq!(options.cloud, Cloud::read("usgov", None, None).unwrap());
        assert_eq!((options.folder.as_str(), options.out.as_deref()), ("/srv/remote-help-panel", Some("x")));
        assert_eq!(read("--host caddy --cloud all").unwrap().path, "/");
    }

    #[test]
    fn slips_of_the_pen_are_told() {
        for (text, word) in [
            ("", "--host"),
            ("--host apache --cloud global", "--host"),
            ("--host nginx", "--cloud"),
            ("--host nginx --host caddy --cloud global", "one value"),
            ("--host nginx --cloud", "one value"),
            ("--host nginx --cloud mars", "mars"),
            ("--host nginx --cloud global --paht /x/", "--paht"),
            ("--host nginx --cloud global --path x", "--path"),
            ("--host nginx --cloud global --path /x", "--path"),
            ("--host nginx --cloud global --path //", "--path"),
            ("--host nginx --cloud global --path /../", "--path"),
            ("--host nginx --cloud global --path /a{b/", "--path"),
            ("--host nginx --cloud global --folder srv", "--folder"),
            ("--host nginx --cloud global --folder /srv;x", "--folder"),
        ] {
            let why = read(text).unwrap_err();
            assert!(why.contains(word), "{text}: {why}");
        }
    }
}
