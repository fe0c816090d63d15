//! Baselines: from files and from links.

use super::is_known;
use crate::input::text;
use crate::unique_names::has_each_name_once;
use base64::Engine as _;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use remote_help::baseline::{Baseline, BaselineError, LARGEST};
use serde_json::Value;

/// A file.
pub(crate) fn file(input: &[u8]) -> bool {
    let text = text(input);
    judged(&Baseline::read(&text), &text)
}

/// The value of a link's fragment: an input that is JSON stands for its base64url.
pub(crate) fn link(input: &[u8]) -> bool {
    let value = match input.first() {
        Some(b'{') => BASE64_URL_SAFE_NO_PAD.encode(input),
        _ => text(input).into_owned(),
    };
    let found = Baseline::from_fragment_value(&value);
    let without_padding = value.trim_end_matches('=').replace('+', "-").replace('/', "_");
    let decoded = BASE64_URL_SAFE_NO_PAD.decode(without_padding).ok().and_then(|bytes| String::from_utf8(bytes).ok());
    match &decoded {
        Some(decoded) if value.len() <= LARGEST => assert_eq!(found, Baseline::read(decoded)),
        Some(_) => {}
        None => assert!(matches!(found, Err(BaselineError::NotBase64 | BaselineError::TooLarge)), "{found:?}"),
    }
    judged(&found, &decoded.unwrap_or_default())
}

fn judged(found: &Result<Baseline, BaselineError>, text: &str) -> bool {
    let baseline = match found {
        Ok(baseline) => baseline,
        Err(error) => {
            is_right(error, text);
            return false;
        }
    };
    assert!(text.len() <= LARGEST);
    assert!(is_known(&baseline.settings));
    assert!(baseline.name.as_deref().unwrap_or_default().chars().count() <= 100);
    // There is nothing in the file but what was read of it, and nothing of it twice.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let value = |text: &str| serde_json::from_str::<Value>(text).unwrap();
    assert_eq!(value(text), value(&baseline.json()));
    assert!(has_each_name_once(text));
    // Written, it is read again; from a link too.
    assert_eq!(Baseline::read(&baseline.json()).as_ref(), Ok(baseline));
    let fragment = baseline.to_fragment();
    let value = fragment.strip_prefix("baseline=").unwrap();
    assert!(value.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_".contains(&byte)));
    assert_eq!(Baseline::from_fragment_value(value).as_ref(), Ok(baseline));
    true
}

fn is_right(error: &BaselineError, text: &str) {
    match error {
        BaselineError::Field(error) => super::config::is_short(error),
        BaselineError::Repeated => assert!(!has_each_name_once(text.strip_prefix('\u{feff}').unwrap_or(text))),
        _ => {}
    }
}
