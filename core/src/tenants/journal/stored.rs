//! The stored forms of a run's head and of its records: JSON arrays, each padded to a length that it never exceeds.

use super::{Head, JournalFault, Mark, Owner, Record, Stage, Stored};
use crate::graph::RequestIds;
use crate::guid::is_guid;
use crate::ids::{ReceiptId, RunId, TenantId};
use crate::receipt::{Receipt, ReceiptOutcome, cut, of_place, packed, unpacked};
use crate::settings::{RemoteAssistanceState, Settings};
use crate::tenants::plan::{LONGEST_REASON, MOST_FIRST, PlanRow};
use crate::tenants::row_end::RowEnd;
use crate::tenants::{Ending, MOST_TENANTS};
use crate::time::UnixMillis;
use serde_json::{Value, json};

const VERSION: u64 = 1;
/// The longest value that is read, in bytes; written values are shorter.
const LARGEST: usize = 32 * 1024;
/// The longest name of a tenant stored, in characters.
const LONGEST_NAME: usize = 120;
/// The longest ID, code or unknown state stored, in characters: GUIDs have 36.
const LONGEST_WORD: usize = 40;
/// The longest name of a person stored, in characters.
const LONGEST_USER: usize = 300;
/// The most requests stored of a save: the change, three readings back, and one that failed.
const MOST_REQUESTS: usize = 5;
/// The room for what is stored of a stage, in characters as browsers count them: its letters and numbers, a state, a
/// code, and the requests.
const STAGE_ROOM: usize = 120 + 2 * LONGEST_WORD + MOST_REQUESTS * 2 * (LONGEST_WORD + 3);
/// A receipt's key, and what its text may be longer by than the receipt that is measured.
const RECEIPT_ROOM: usize = 76 + 60;

impl Head {
    /// The stored form of the head. Its length never changes, since a mark is one letter.
    pub(crate) fn to_stored(&self) -> String {
        let owner = &self.owner;
        let place = if owner.cloud == crate::cloud::Cloud::Custom { &owner.graph } else { owner.cloud.name() };
        json!([
            VERSION,
            self.id.as_str(),
            owner.user.as_deref().map(|user| cut(user, LONGEST_USER)),
            owner.home.as_str(),
            place,
            owner.client_id,
            millis(self.begun),
            self.count,
            self.first,
            self.stop_after,
            cut(&self.reason, LONGEST_REASON),
            self.undoes.as_deref(),
            match self.mark {
                Mark::First => "f",
                Mark::Rest => "r",
                Mark::Stopped => "s",
            },
        ])
        .to_string()
    }

    fn from_stored(id: &RunId, text: &str) -> Result<Self, JournalFault> {
        let items = items(text).ok_or(JournalFault::Head)?;
        if is_newer(&items) {
            return Err(JournalFault::Newer);
        }
        Self::of_items(id, &items).ok_or(JournalFault::Head)
    }

    fn of_items(own: &RunId, items: &[Value]) -> Option<Self> {
        let [_, id, user, home, place, client_id, begun, count, first, stop_after, reason, undoes, mark] = items else {
            return None;
        };
        let (cloud, graph) = of_place(place.as_str()?)?;
        let home = home.as_str().filter(|home| is_guid(home)).map(TenantId::new)?;
        let owner = Owner {
            user: text_or_null(user, LONGEST_USER)?,
            home,
            cloud,
            graph,
            client_id: text(client_id, LONGEST_USER)?,
        };
        let number = |value: &Value, most: usize| {
            value.as_u64().and_then(|number| usize::try_from(number).ok()).filter(|number| (1..=most).contains(number))
        };
        Some(Self {
            id: Some(RunId::new(id.as_str()?)).filter(|id| id == own)?,
            owner,
            begun: moment(begun)?,
            count: number(count, MOST_TENANTS)?,
            first: u8::try_from(number(first, MOST_FIRST.into())?).ok()?,
            stop_after: u16::try_from(number(stop_after, u16::MAX.into())?).ok()?,
            reason: text(reason, LONGEST_REASON)?,
            undoes: guid_or_null(undoes)?.map(RunId::new),
            mark: match mark.as_str()? {
                "f" => Mark::First,
                "r" => Mark::Rest,
                "s" => Mark::Stopped,
                _ => return None,
            },
        })
    }
}

impl Record {
    /// The stored form of the record. Until the row has ended, it also holds the room for the receipt, which is written
    /// right after the last record.
    pub(crate) fn to_stored(&self, head: &Head) -> String {
        let fixed = self.fixed(head);
        let room = length(&Value::from(fixed.clone()).to_string()) + STAGE_ROOM;
        let room = match self.stage {
            Stage::Ended(_) => room,
            _ => room + self.receipt_room(head),
        };
        // Only a service that sends other IDs than GUIDs makes it longer.
        for requests in (0..=MOST_REQUESTS).rev() {
            let text = Value::from([fixed.clone(), self.changing(requests)].concat()).to_string();
            if length(&text) <= room {
                return padded(text, room);
            }
        }
        padded(Value::from([fixed, self.changing(0)].concat()).to_string(), room)
    }

    /// What stays the same throughout the run.
    fn fixed(&self, head: &Head) -> Vec<Value> {
        let PlanRow { tenant, name, base, wanted, undoes } = &self.plan;
        vec![
            VERSION.into(),
            head.id.as_str().into(),
            tenant.as_str().into(),
            name.as_deref().map(|name| cut(name, LONGEST_NAME)).into(),
            packed(base).into(),
            packed(&Settings::from(*wanted)).into(),
            self.receipt.as_str().into(),
            undoes.as_deref().into(),
        ]
    }

    /// The stage, with at most this many requests.
    fn changing(&self, requests: usize) -> Vec<Value> {
        let flat = |ids: &[RequestIds]| -> Vec<Value> {
            let ids = ids.iter().take(requests).flat_map(|ids| [&ids.request_id, &ids.client_request_id]);
            ids.map(|id| id.as_deref().map(word).into()).collect()
        };
        match &self.stage {
            Stage::Planned => vec!["p".into()],
            Stage::Writing => vec!["w".into()],
            Stage::Written { accepted, requests } => {
                [vec![if *accepted { "a" } else { "u" }.into()], flat(requests)].concat()
            }
            Stage::Ended(end) => {
                let RowEnd { ending, at, outcome, requests, code, .. } = end.as_ref();
                let facts = vec![
                    "e".into(),
                    ending_name(ending).into(),
                    millis(*at).into(),
                    outcome.as_ref().map(outcome_text).into(),
                    code.as_deref().map(word).into(),
                ];
                [facts, flat(requests)].concat()
            }
        }
    }

    /// The length of the receipt to come, as far as anybody can tell.
    fn receipt_room(&self, head: &Head) -> usize {
        let id = || Some("0".repeat(36));
        let receipt = Receipt {
            id: self.receipt.clone(),
            at: head.begun,
            cloud: head.owner.cloud,
            graph: head.owner.graph.clone(),
            tenant: Some(self.plan.tenant.clone()),
            domain: None,
            user: head.owner.user.clone(),
            before: self.plan.base.clone(),
            wanted: self.plan.wanted.into(),
            reason: head.reason.clone(),
            requests: vec![RequestIds { request_id: id(), client_request_id: id() }; MOST_REQUESTS],
            outcome: ReceiptOutcome::Different { found: self.plan.base.clone(), may_show_later: true },
            undoes: self.plan.undoes.clone(),
            run: Some(head.id.clone()),
        };
        length(&receipt.to_stored()) + RECEIPT_ROOM
    }

    fn from_stored(run: &RunId, text: &str) -> Option<Self> {
        let items = items(text)?;
        let [version, id, tenant, name, base, wanted, receipt, undoes, stage @ ..] = items.as_slice() else {
            return None;
        };
        let wanted = unpacked(wanted.as_str()?).filter(Settings::are_known)?;
        let base = unpacked(base.as_str()?)?;
        // A plan never holds a tenant that has what is wanted, nor writes what the cloud lacks.
        let is_planned = wanted != base && wanted.clone().fitted_to(&base) == wanted;
        let is_own = version.as_u64() == Some(VERSION) && id.as_str() == Some(run.as_str());
        let tenant = tenant.as_str().filter(|tenant| is_guid(tenant) && tenant.to_ascii_lowercase() == **tenant)?;
        (is_own && is_planned).then_some(())?;
        Some(Self {
            plan: PlanRow {
                tenant: TenantId::new(tenant),
                name: text_or_null(name, LONGEST_NAME)?,
                base,
                wanted: wanted.to_update(),
                undoes: guid_or_null(undoes)?.map(ReceiptId::new),
            },
            receipt: receipt.as_str().filter(|id| is_guid(id)).map(ReceiptId::new)?,
            stage: stage_of(stage)?,
        })
    }
}

fn stage_of(items: &[Value]) -> Option<Stage> {
    let (kind, rest) = items.split_first()?;
    Some(match (kind.as_str()?, rest) {
        ("p", []) => Stage::Planned,
        ("w", []) => Stage::Writing,
        ("a", requests) => Stage::Written { accepted: true, requests: requests_of(requests)? },
        ("u", requests) => Stage::Written { accepted: false, requests: requests_of(requests)? },
        ("e", [ending, at, outcome, code, requests @ ..]) => {
            let ending = ENDINGS.iter().find(|(_, name)| Some(*name) == ending.as_str()).map(|(ending, _)| ending)?;
            let outcome = match outcome {
                Value::Null => None,
                outcome => Some(outcome_of(outcome.as_str()?)?),
            };
            Stage::Ended(Box::new(RowEnd {
                ending: ending.clone(),
                at: moment(at)?,
                outcome: Some(outcome).filter(|outcome| is_of(outcome.as_ref(), ending))?,
                requests: requests_of(requests)?,
                code: text_or_null(code, LONGEST_WORD)?,
                cause: None,
            }))
        }
        _ => return None,
    })
}

/// The endings by the names under which they are stored.
const ENDINGS: [(Ending, &str); 7] = [
    (Ending::Saved, "s"),
    (Ending::MatchedAlready, "m"),
    (Ending::NotSaved, "n"),
    (Ending::Different, "d"),
    (Ending::Uncertain, "u"),
    (Ending::ChangedSince, "c"),
    (Ending::Refused, "r"),
];

/// A row whose turn never came has no record of that: the head tells that the run stopped.
fn ending_name(ending: &Ending) -> &'static str {
    ENDINGS.iter().find(|(own, _)| own == ending).map_or("", |(_, name)| name)
}

/// Whether a row that ended so has a receipt with this outcome.
fn is_of(outcome: Option<&ReceiptOutcome>, ending: &Ending) -> bool {
    matches!(
        (ending, outcome),
        (Ending::Saved, Some(ReceiptOutcome::Saved))
            | (Ending::MatchedAlready, None)
            | (Ending::NotSaved | Ending::ChangedSince | Ending::Refused, Some(ReceiptOutcome::NotSaved))
            | (Ending::Different, Some(ReceiptOutcome::Different { .. }))
            | (Ending::Uncertain, Some(ReceiptOutcome::Uncertain { .. }))
    )
}

fn outcome_text(outcome: &ReceiptOutcome) -> String {
    match outcome {
        ReceiptOutcome::Saved => "s".to_owned(),
        ReceiptOutcome::NotSaved => "n".to_owned(),
        ReceiptOutcome::Uncertain { accepted } => if *accepted { "ua" } else { "u" }.to_owned(),
        ReceiptOutcome::Different { found, may_show_later } => {
            let state = match &found.remote_assistance_state {
                RemoteAssistanceState::Unknown(state) => RemoteAssistanceState::Unknown(word(state)),
                known => known.clone(),
            };
            let found = Settings { remote_assistance_state: state, ..found.clone() };
            [if *may_show_later { "da" } else { "d" }, &packed(&found)].concat()
        }
    }
}

fn outcome_of(text: &str) -> Option<ReceiptOutcome> {
    Some(match text {
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
    })
}

/// Reads the head and the records of a run.
pub(super) fn read_run(run: &RunId, texts: &[(Option<usize>, &str)]) -> Result<Stored, JournalFault> {
    let of = |place: Option<usize>| texts.iter().find(|(own, _)| *own == place).map(|(_, text)| *text);
    let head = Head::from_stored(run, of(None).ok_or(JournalFault::Head)?)?;
    let record = |place: usize| {
        let record = of(Some(place)).and_then(|text| Record::from_stored(run, text));
        record.ok_or(JournalFault::Record(place + 1))
    };
    let records: Vec<_> = (0..head.count).map(record).collect::<Result<_, _>>()?;
    let is_twice = |(place, record): (usize, &Record)| {
        records.iter().take(place).any(|other| other.plan.tenant == record.plan.tenant)
    };
    if texts.len() != head.count + 1 || records.iter().enumerate().any(is_twice) {
        return Err(JournalFault::TooMany);
    }
    Ok(Stored { head, records })
}

/// The items of a stored array.
fn items(text: &str) -> Option<Vec<Value>> {
    if text.len() > LARGEST {
        return None;
    }
    match serde_json::from_str(text) {
        Ok(Value::Array(items)) => Some(items),
        _ => None,
    }
}

fn is_newer(items: &[Value]) -> bool {
    items.first().and_then(Value::as_u64).is_some_and(|version| version > VERSION)
}

fn requests_of(items: &[Value]) -> Option<Vec<RequestIds>> {
    let (pairs, []) = items.as_chunks::<2>() else { return None };
    let ids = |[service, own]: &[Value; 2]| {
        Some(RequestIds {
            request_id: text_or_null(service, LONGEST_WORD)?,
            client_request_id: text_or_null(own, LONGEST_WORD)?,
        })
    };
    Some(pairs).filter(|pairs| pairs.len() <= MOST_REQUESTS)?.iter().map(ids).collect()
}

/// A text of at most this many characters.
fn text(value: &Value, longest: usize) -> Option<String> {
    value.as_str().filter(|text| cut(text, longest) == *text).map(str::to_owned)
}

/// The same, or `null`. Returns `None` if it is neither.
#[expect(clippy::option_option, reason = "the outer says whether it is what this panel writes")]
fn text_or_null(value: &Value, longest: usize) -> Option<Option<String>> {
    if value.is_null() { Some(None) } else { text(value, longest).map(Some) }
}

#[expect(clippy::option_option, reason = "the outer says whether it is what this panel writes")]
fn guid_or_null(value: &Value) -> Option<Option<String>> {
    text_or_null(value, LONGEST_WORD)?.map_or(Some(None), |id| is_guid(&id).then_some(Some(id)))
}

fn moment(value: &Value) -> Option<UnixMillis> {
    value.as_u64().and_then(|_| value.as_f64()).map(UnixMillis::new).filter(|at| at.is_valid())
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the cast saturates, as is wanted")]
fn millis(at: UnixMillis) -> u64 {
    at.get() as u64
}

/// A word of a service's in the letters that take one character each.
fn word(text: &str) -> String {
    let is_plain = |letter: &char| letter.is_ascii_graphic() && !matches!(letter, '"' | '\\');
    text.chars().filter(is_plain).take(LONGEST_WORD).collect()
}

/// The length of a text as browsers count it, in UTF-16.
fn length(text: &str) -> usize {
    text.encode_utf16().count()
}

/// A text with spaces up to this length, which JSON allows behind a value.
fn padded(text: String, length_wanted: usize) -> String {
    let spaces = length_wanted.saturating_sub(length(&text));
    text + &" ".repeat(spaces)
}
