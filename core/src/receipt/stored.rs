//! Receipts in the browser's storage. Each has a key of its own, so that writing one never touches the others, and each
//! is short, so that 10,000 fit. All pages of the origin share the storage, so nothing that is read is trusted.

use super::{Receipt, ReceiptOutcome};
use crate::cloud::{Cloud, Endpoints, Origin};
use crate::graph::RequestIds;
use crate::guid::is_guid;
use crate::ids::{ReceiptId, RunId, TenantId};
use crate::settings::{Property, PropertyValue, RemoteAssistanceState, Settings};
use crate::time::UnixMillis;
use serde::Serialize;
use serde_json::Value;

/// The prefix of every receipt's key.
pub const STORED_PREFIX: &str = "remote-help-panel.receipt.";

/// The longest value that is read, in bytes; written values are shorter.
const LARGEST: usize = 128 * 1024;
/// The longest reason stored, in characters; the form takes 500.
const LONGEST_REASON: usize = 2000;
/// The longest other text stored, in characters.
const LONGEST_TEXT: usize = 300;
/// The most requests stored; a save makes three or four.
const MOST_REQUESTS: usize = 20;

/// Whether a storage key is a receipt's.
pub fn is_stored_key(key: &str) -> bool {
    let Some((at, id)) = key.strip_prefix(STORED_PREFIX).and_then(|rest| rest.split_once('.')) else { return false };
    (13..=16).contains(&at.len()) && at.bytes().all(|byte| byte.is_ascii_digit()) && is_guid(id)
}

impl Receipt {
    /// The receipt's key. Up to the year 2286, sorted keys are receipts in order of time.
    pub fn stored_key(&self) -> String {
        format!("{STORED_PREFIX}{:013}.{}", self.millis(), self.id)
    }

    /// The stored form: a JSON array. Texts longer than any that this panel makes are cut.
    pub fn to_stored(&self) -> String {
        let place = if self.cloud == Cloud::Custom { &self.graph } else { self.cloud.name() };
        let outcome = match &self.outcome {
            ReceiptOutcome::Saved => "s".to_owned(),
            ReceiptOutcome::NotSaved => "n".to_owned(),
            ReceiptOutcome::Uncertain { accepted } => if *accepted { "ua" } else { "u" }.to_owned(),
            ReceiptOutcome::Different { found, may_show_later } => {
                [if *may_show_later { "da" } else { "d" }, &packed(found)].concat()
            }
        };
        let (before, wanted) = (packed(&self.before), packed(&self.wanted));
        let mut items = vec![
            Item::Number(1),
            Item::Number(self.millis()),
            Item::Text(Some(&self.id)),
            Item::Text(Some(place)),
            match &self.domain {
                None => Item::Text(short(self.tenant.as_deref())),
                domain => Item::Pair(short(domain.as_deref()), short(self.tenant.as_deref())),
            },
            Item::Text(short(self.user.as_deref())),
            Item::Text(Some(&before)),
            Item::Text(Some(&wanted)),
            Item::Text(Some(&outcome)),
            Item::Text(Some(cut(&self.reason, LONGEST_REASON))),
            match &self.run {
                None => Item::Text(short(self.undoes.as_deref())),
                run => Item::Pair(short(self.undoes.as_deref()), short(run.as_deref())),
            },
        ];
        for request in self.requests.iter().take(MOST_REQUESTS) {
            items.extend([&request.request_id, &request.client_request_id].map(|id| Item::Text(short(id.as_deref()))));
        }
        // Serializing texts and whole numbers can't fail.
        serde_json::to_string(&items).unwrap_or_default()
    }

    /// Reads a stored receipt. Returns `None` if it is incomplete or wasn't written by this panel.
    pub fn from_stored(text: &str) -> Option<Self> {
        if text.len() > LARGEST {
            return None;
        }
        let Ok(Value::Array(items)) = serde_json::from_slice(text.as_bytes()) else { return None };
        let [version, at, id, place, tenant, user, before, wanted, outcome, reason, undoes, requests @ ..] =
            items.as_slice()
        else {
            return None;
        };
        if version.as_u64() != Some(1) || requests.len() > 2 * MOST_REQUESTS {
            return None;
        }
        let (cloud, graph) = of_place(place.as_str()?)?;
        let (domain, tenant) = match tenant {
            Value::Array(both) => pair(both)?,
            tenant => (&Value::Null, tenant),
        };
        let (undoes, run) = match undoes {
            Value::Array(both) => pair(both)?,
            undoes => (undoes, &Value::Null),
        };
        let guid_or_null = |value: &Value| match short_or_null(value) {
            Ok(Some(id)) if !is_guid(&id) => Err(Foreign),
            id => id,
        };
        let wanted = unpacked(wanted.as_str()?)?;
        // The panel has only ever written known states.
        if !wanted.are_known() {
            return None;
        }
        let (requests, []) = requests.as_chunks::<2>() else { return None };
        let ids = |[service, own]: &[Value; 2]| {
            Some(RequestIds { request_id: short_or_null(service).ok()?, client_request_id: short_or_null(own).ok()? })
        };
        Some(Self {
            id: guid_or_null(id).ok()?.map(ReceiptId::new)?,
            at: at.as_u64().and_then(|_| at.as_f64()).map(UnixMillis::new).filter(|at| at.is_valid())?,
            cloud,
            graph,
            tenant: short_or_null(tenant).ok()?.map(TenantId::new),
            domain: short_or_null(domain).ok()?,
            user: short_or_null(user).ok()?,
            before: unpacked(before.as_str()?)?,
            wanted,
            reason: reason.as_str().filter(|reason| cut(reason, LONGEST_REASON) == *reason)?.to_owned(),
            requests: requests.iter().map(ids).collect::<Option<_>>()?,
            outcome: match outcome.as_str()? {
                "s" => ReceiptOutcome::Saved,
                "n" => ReceiptOutcome::NotSaved,
                "u" => ReceiptOutcome::Uncertain { accepted: false },
                "ua" => ReceiptOutcome::Uncertain { accepted: true },
                different => {
                    let found = different.strip_prefix('d')?;
                    // Packed settings never begin with this letter.
                    let later = found.strip_prefix('a');
                    let found = unpacked(later.unwrap_or(found))?;
                    ReceiptOutcome::Different { found, may_show_later: later.is_some() }
                }
            },
            undoes: guid_or_null(undoes).ok()?.map(ReceiptId::new),
            run: guid_or_null(run).ok()?.map(RunId::new),
        })
    }

    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the cast saturates, as is wanted")]
    fn millis(&self) -> u64 {
        self.at.get() as u64
    }
}

/// An item of the array.
#[derive(Serialize)]
#[serde(untagged)]
enum Item<'a> {
    Number(u64),
    Text(Option<&'a str>),
    Pair(Option<&'a str>, Option<&'a str>),
}

/// The two items of a pair. Returns `None` for any other number of them.
fn pair(items: &[Value]) -> Option<(&Value, &Value)> {
    match items {
        [first, second] => Some((first, second)),
        _ => None,
    }
}

/// Cuts a text to the length that is stored.
fn short(text: Option<&str>) -> Option<&str> {
    text.map(|text| cut(text, LONGEST_TEXT))
}

/// Reads the name of one of Microsoft's clouds, or the origin of a deployment's own Graph.
pub(crate) fn of_place(place: &str) -> Option<(Cloud, String)> {
    if let Some(endpoints) = Cloud::from_name(place).and_then(Endpoints::of) {
        return Some((endpoints.cloud(), endpoints.graph().to_owned()));
    }
    // An origin must have the form that `Origin` gives it, since it becomes a part of commands.
    let custom = Endpoints::custom(Origin::parse(place)?, Origin::parse(place)?);
    (custom.graph() == place).then(|| (Cloud::Custom, place.to_owned()))
}

/// The original properties, or those that came later.
fn properties(original: bool) -> impl Iterator<Item = Property> {
    Property::ALL.into_iter().filter(move |property| property.is_original() == original)
}

/// Packs settings into a letter for the state, a digit for each flag, a hyphen for a property that the cloud lacks, and
/// at the end the state itself if it is unknown. The digits of later properties stand in front, where older receipts
/// have none. Behind the other letters, a missing digit could not be told from an unknown state that begins with one.
pub(crate) fn packed(settings: &Settings) -> String {
    let mut unknown = String::new();
    let mut letter = |property: Property| match settings.value(property) {
        PropertyValue::Flag(true) => '1',
        PropertyValue::Flag(false) => '0',
        PropertyValue::Lacking => '-',
        PropertyValue::State(RemoteAssistanceState::Disabled) => 'd',
        PropertyValue::State(RemoteAssistanceState::Enabled) => 'e',
        PropertyValue::State(RemoteAssistanceState::Unknown(state)) => {
            unknown = state;
            'u'
        }
    };
    let (later, original) = (properties(false).map(&mut letter), properties(true));
    let later: String = later.collect();
    let original: String = original.map(letter).collect();
    // A missing digit means the same as a hyphen.
    [later.trim_end_matches('-'), &original, cut(&unknown, LONGEST_TEXT)].concat()
}

pub(crate) fn unpacked(text: &str) -> Option<Settings> {
    let mut settings = Settings::DEFAULT;
    let mut letters = text.chars();
    for property in properties(false).chain(properties(true)) {
        let is_there = property.is_original() || letters.as_str().starts_with(['0', '1', '-']);
        let value = match if is_there { letters.next()? } else { '-' } {
            '1' => PropertyValue::Flag(true),
            '0' => PropertyValue::Flag(false),
            '-' => PropertyValue::Lacking,
            'd' => PropertyValue::State(RemoteAssistanceState::Disabled),
            'e' => PropertyValue::State(RemoteAssistanceState::Enabled),
            // The state itself stands at the end.
            'u' => PropertyValue::State(RemoteAssistanceState::Unknown(String::new())),
            _ => return None,
        };
        settings.set(property, value).ok()?;
    }
    let rest = letters.as_str();
    match Property::ALL.into_iter().find(|property| !settings.value(*property).is_known()) {
        Some(unknown) if cut(rest, LONGEST_TEXT) == rest => {
            settings.set(unknown, PropertyValue::State(rest.into())).ok()?;
        }
        None if rest.is_empty() => {}
        _ => return None,
    }
    Some(settings)
}

/// The error for a value that is neither `null` nor a stored text.
struct Foreign;

/// Reads a text of at most [`LONGEST_TEXT`] characters, or `null` as `None`.
fn short_or_null(value: &Value) -> Result<Option<String>, Foreign> {
    match value {
        Value::Null => Ok(None),
        Value::String(text) if cut(text, LONGEST_TEXT) == text => Ok(Some(text.clone())),
        _ => Err(Foreign),
    }
}

/// The first characters of a text, at most this many.
pub(crate) fn cut(text: &str, characters: usize) -> &str {
    text.char_indices().nth(characters).and_then(|(end, _)| text.get(..end)).unwrap_or(text)
}

#[cfg(test)]
mod tests;
