//! Reads a baseline from a link as it arrives. Damage by sentences, mail programs and gateways is undone if only one
//! baseline can have been meant. Nothing is guessed: the whole baseline must be in the link.

use super::{Baseline, BaselineError, LARGEST};
use crate::auth::jwt::decoded;

/// The fragment's parameter that holds the baseline.
const NAME: &str = "baseline";

/// Parameters that mail gateways and newsletters append to a link. Their values are not used.
const TRACKERS: &[&str] =
    &["data", "sdata", "reserved", "fbclid", "gclid", "msclkid", "mc_cid", "mc_eid", "mkt_tok", "_hsenc", "_hsmi"];
const TRACKER_PREFIXES: &[&str] = &["utm_", "mtm_", "pk_"];
/// Remains of brackets and quotation marks that were written as HTML entities.
const ENTITIES: &[&str] = &["gt;", "lt;", "quot;", "apos;", "nbsp;", "39;", "34;"];

/// Why a link's baseline can't be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum LinkError {
    /// The link has more than a baseline: anything, perhaps a token.
    #[error("more than a baseline")]
    CarriesMore,
    /// The baseline can't be read.
    #[error(transparent)]
    Baseline(#[from] BaselineError),
}

impl Baseline {
    /// Whether a fragment's parameters are a link with a baseline.
    pub fn is_link(fragment: &[(String, String)]) -> bool {
        parts(fragment).iter().any(|(name, _)| name == NAME)
    }

    /// Reads the baseline from a fragment's parameters.
    ///
    /// # Errors
    /// The link has more than a baseline, or the baseline can't be read.
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

/// The fragment's parameters, with their names in lower case, however often the fragment was encoded on its way.
fn parts(fragment: &[(String, String)]) -> Vec<(String, String)> {
    let written = |(name, value): &(String, String)| match value.as_str() {
        "" => name.clone(),
        value => [name, "=", value].concat(),
    };
    let mut whole = fragment.iter().map(written).collect::<Vec<_>>().join("&");
    // Each gateway on its way may have encoded it once more.
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

/// Decodes a percent-encoded text. Returns `None` if nothing in it is encoded, or the result is no UTF-8.
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

/// Whether a letter is white space, a control character, or invisible.
fn is_invisible(letter: char) -> bool {
    letter.is_whitespace()
        || letter.is_control()
        || matches!(letter, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

const fn is_base64(letter: char) -> bool {
    letter.is_ascii_alphanumeric() || matches!(letter, '-' | '_' | '+' | '/')
}

/// The values that may have been meant, the likeliest first.
fn spellings(value: &str) -> Vec<String> {
    // In an address, a plus is decoded as a space, and a line break may have become one.
    let value = value.trim_matches(is_invisible);
    let joined: String = value.chars().filter(|letter| !is_invisible(*letter)).collect();
    let with_plus: String = value.replace(' ', "+").chars().filter(|letter| !is_invisible(*letter)).collect();
    let mut spellings = Vec::new();
    for text in [joined, with_plus] {
        // Word processors turn hyphens into dashes, Markdown escapes underscores, and quoted-printable escapes equals
        // signs.
        let text = text.replace(['\u{2010}', '\u{2011}', '\u{2012}', '\u{2013}', '\u{2212}'], "-");
        let text = text.replace('\u{2014}', "--").replace(['\\', '='], "");
        let text = text.trim_start_matches(|letter| !is_base64(letter));
        // A quotation mark, a bracket or a full stop ends the link.
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

/// The readable beginning of a value that is cut off. Returns `None` if it is empty or no text.
fn beginning(value: &str) -> Option<String> {
    let bytes = decoded(value.get(..value.len() - value.len() % 4)?)?;
    let text = match std::str::from_utf8(&bytes) {
        Ok(text) => text,
        // The cut went through the last letter.
        Err(error) if error.error_len().is_none() => std::str::from_utf8(bytes.get(..error.valid_up_to())?).ok()?,
        Err(_) => return None,
    };
    (!text.is_empty()).then(|| text.to_owned())
}

/// Whether a text begins like a baseline and ends too early.
fn is_cut_off(text: &str) -> bool {
    let ends_early = serde_json::from_slice::<serde_json::Value>(text.as_bytes()).is_err_and(|error| error.is_eof());
    text.starts_with('{') && ends_early
}

#[cfg(test)]
#[path = "link_tests.rs"]
mod tests;
