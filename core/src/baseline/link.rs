//! Links that carry a baseline, as they arrive: what a sentence, a mail program or a gateway adds to one, or breaks, is
//! forgiven where only one baseline can have been meant. Nothing is guessed: what comes out was in the link, whole.

use super::{Baseline, BaselineError, LARGEST};
use crate::auth::jwt::decoded;

/// The fragment's parameter that holds the baseline.
const NAME: &str = "baseline";

/// What mail gateways and newsletters append to a link to see who followed it: nothing of it is used.
const TRACKERS: &[&str] =
    &["data", "sdata", "reserved", "fbclid", "gclid", "msclkid", "mc_cid", "mc_eid", "mkt_tok", "_hsenc", "_hsmi"];
const TRACKER_PREFIXES: &[&str] = &["utm_", "mtm_", "pk_"];
/// What is left of a bracket or a quotation mark that was written for HTML.
const ENTITIES: &[&str] = &["gt;", "lt;", "quot;", "apos;", "nbsp;", "39;", "34;"];

/// Why a link's baseline can't be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    /// It carries more than a baseline, which may be anything, a token too.
    #[error("more than a baseline")]
    CarriesMore,
    /// The baseline is none.
    #[error(transparent)]
    Baseline(#[from] BaselineError),
}

impl Baseline {
    /// Whether a fragment's pairs are a link with a baseline.
    pub fn is_link(fragment: &[(String, String)]) -> bool {
        parts(fragment).iter().any(|(name, _)| name == NAME)
    }

    /// Reads a link's baseline from its fragment's pairs.
    ///
    /// # Errors
    /// It carries more than a baseline, or what is wrong with the baseline.
    pub fn of_link(fragment: &[(String, String)]) -> Result<Self, LinkError> {
        let (own, others): (Vec<_>, Vec<_>) = parts(fragment).into_iter().partition(|(name, _)| name == NAME);
        let [(_, value)] = own.as_slice() else { return Err(LinkError::CarriesMore) };
        if others.iter().all(|(name, value)| is_harmless(name, value)) {
            Ok(Self::of_value(value)?)
        } else {
            Err(LinkError::CarriesMore)
        }
    }

    fn of_value(value: &str) -> Result<Self, BaselineError> {
        if value.len() > LARGEST {
            return Err(BaselineError::TooLarge);
        }
        let mut found: Vec<Self> = Vec::new();
        let mut first_error = None;
        for text in spellings(value) {
            let read = if text.is_empty() && !value.is_empty() { Err(BaselineError::NotBase64) } else { read(&text) };
            match read {
                Ok(baseline) if !found.contains(&baseline) => found.push(baseline),
                Ok(_) => {}
                Err(error) => drop(first_error.get_or_insert(error)),
            }
        }
        match (found.pop(), found.is_empty()) {
            (Some(baseline), true) => Ok(baseline),
            _ => Err(first_error.unwrap_or(BaselineError::NotBase64)),
        }
    }
}

/// The fragment's parameters, however often it was encoded on its way, by their names in small letters.
fn parts(fragment: &[(String, String)]) -> Vec<(String, String)> {
    let written = |(name, value): &(String, String)| match value.as_str() {
        "" => name.clone(),
        value => [name, "=", value].concat(),
    };
    let mut whole = fragment.iter().map(written).collect::<Vec<_>>().join("&");
    // Each gateway on the way may have encoded it once more.
    for _ in 0..3 {
        let Some(decoded) = percent_decoded(&whole) else { break };
        whole = decoded;
    }
    let whole = whole.replace("amp;", "");
    let part = |part: &str| {
        let part = part.trim_matches(|letter: char| letter == '/' || is_invisible(letter));
        let (name, value) = part.split_once('=').unwrap_or((part, ""));
        (name.trim().to_ascii_lowercase(), value.to_owned())
    };
    whole.split(['&', '?', '#']).map(part).filter(|(name, value)| !(name.is_empty() && value.is_empty())).collect()
}

fn is_harmless(name: &str, value: &str) -> bool {
    TRACKERS.contains(&name)
        || TRACKER_PREFIXES.iter().any(|prefix| name.starts_with(prefix))
        || value.is_empty() && ENTITIES.iter().any(|entity| name.starts_with(entity))
}

/// Decodes what is percent-encoded in a text. Returns `None` where nothing is.
fn percent_decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    let mut has_any = false;
    while let [byte, after @ ..] = rest {
        let digit = |digit: &u8| char::from(*digit).to_digit(16).and_then(|digit| u8::try_from(digit).ok());
        let pair = match after {
            [high, low, ..] if *byte == b'%' => digit(high).zip(digit(low)),
            _ => None,
        };
        if let Some((high, low)) = pair {
            bytes.push(high * 16 + low);
            rest = after.get(2..).unwrap_or_default();
            has_any = true;
        } else {
            bytes.push(*byte);
            rest = after;
        }
    }
    has_any.then(|| String::from_utf8(bytes).ok()).flatten()
}

/// White space, line breaks, and what can't be seen.
fn is_invisible(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

const fn is_base64(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '+' | '/')
}

/// What the value may have been before it was broken, the likeliest first.
fn spellings(value: &str) -> Vec<String> {
    // A plus is read as a space in an address, and so is a line that was broken.
    let value = value.trim_matches(is_invisible);
    let joined: String = value.chars().filter(|letter| !is_invisible(*letter)).collect();
    let with_plus: String = value.replace(' ', "+").chars().filter(|letter| !is_invisible(*letter)).collect();
    let mut spellings = Vec::new();
    for text in [joined, with_plus] {
        // Typographers make dashes of hyphens, Markdown escapes underlines, and quoted printable an equals sign.
        let text = text.replace(['\u{2010}', '\u{2011}', '\u{2012}', '\u{2013}', '\u{2212}'], "-");
        let text = text.replace('\u{2014}', "--").replace(['\\', '='], "");
        let text = text.trim_start_matches(|letter| !is_base64(letter));
        // A link ends where a quotation mark, a bracket or a full stop follows it.
        let end = text.find(|letter| !is_base64(letter)).unwrap_or(text.len());
        let Some(text) = text.get(..end) else { continue };
        for text in [text, text.trim_end_matches(['_', '-']), text.trim_start_matches("3D")] {
            if !spellings.iter().any(|known| known == text) {
                spellings.push(text.to_owned());
            }
        }
    }
    spellings
}

fn read(value: &str) -> Result<Baseline, BaselineError> {
    let whole = decoded(value).and_then(|bytes| String::from_utf8(bytes).ok());
    let text = whole.or_else(|| beginning(value)).ok_or(BaselineError::NotBase64)?;
    Baseline::read(&text).map_err(|error| if is_cut_off(&text) { BaselineError::CutOff } else { error })
}

/// Of a value that is cut off, as much as can be read. Returns `None` where that is nothing, or no text.
fn beginning(value: &str) -> Option<String> {
    let bytes = decoded(value.get(..value.len() - value.len() % 4)?)?;
    let text = match std::str::from_utf8(&bytes) {
        Ok(text) => text,
        // The last letter was cut in two.
        Err(error) if error.error_len().is_none() => std::str::from_utf8(bytes.get(..error.valid_up_to())?).ok()?,
        Err(_) => return None,
    };
    (!text.is_empty()).then(|| text.to_owned())
}

/// Whether a text begins as a baseline does, and ends before that does.
fn is_cut_off(text: &str) -> bool {
    let ends_early = serde_json::from_slice::<serde_json::Value>(text.as_bytes()).is_err_and(|error| error.is_eof());
    text.starts_with('{') && ends_early
}

#[cfg(test)]
#[path = "link_tests.rs"]
mod tests;
