//! One save that the person confirmed: what was sent for it, and whether what the page says of it is true.

use sandbox::tenant::Entry;
use serde_json::{Value, json};

use super::{Seen, positions};
use crate::look::Look;

/// How a save stands, by what the page says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    /// It waits for another try, or for a decision in a conflict.
    UnderWay,
    /// It was sent, and waits for a token to read back with.
    Interrupted,
    /// The token was refused before anything was saved: it takes another confirmation.
    NotYet,
    Saved,
    NotSaved,
    /// The tenant has something else.
    Different,
    /// The page says that it can't tell.
    Unclear,
    /// The page says nothing of it, and nothing is under way.
    Silent,
}

/// A save that the person confirmed.
#[derive(Clone, Debug)]
#[expect(clippy::struct_excessive_bools, reason = "each is a fact of its own")]
pub(super) struct Confirmed {
    pub(super) wanted: [bool; 3],
    /// The base of the form, as far as it is known.
    pub(super) base: Option<[bool; 3]>,
    /// The tenant's settings at that moment.
    had: [bool; 3],
    /// Whether it may still send something without another confirmation.
    pub(super) may_send: bool,
    /// Whether somebody else changed the settings meanwhile.
    pub(super) others: bool,
    /// The settings of the save before, if its outcome is unknown: if these are the same, nothing may be left to send.
    pub(super) in_doubt: Option<[bool; 3]>,
    /// The settings that the PATCH sent.
    sent: Vec<Entry>,
    /// Whether an answer to reading was tampered with since.
    misread: bool,
    /// Whether readings lagged behind since.
    stale: bool,
}

impl Confirmed {
    pub(super) fn new(wanted: [bool; 3], base: Option<[bool; 3]>, had: [bool; 3]) -> Self {
        let (others, misread, stale) = (false, false, false);
        Self { wanted, base, had, may_send: true, others, in_doubt: None, sent: Vec::new(), misread, stale }
    }

    /// The person was shown what a colleague did, and what would now be sent.
    pub(super) fn confirm_again(&mut self, wanted: [bool; 3], had: [bool; 3]) {
        // The base is now what the dialog called "there now", which the tenant may have shown wrongly.
        *self = Self { others: self.others, ..Self::new(wanted, None, had) };
    }

    /// Whether the service said that it accepted the change.
    pub(super) fn was_accepted(&self) -> bool {
        self.sent.iter().any(|sent| sent.status.is_some_and(|status| (200..300).contains(&status)))
    }

    /// A request of this save.
    pub(super) fn saw(&mut self, request: &Entry, wrong: &mut Vec<String>) {
        self.note(request);
        if request.method != "PATCH" {
            return;
        }
        let body: Value = serde_json::from_str(&request.body).unwrap_or_default();
        let [state, unenrolled, chat] = self.wanted;
        let expected = json!({
            "@odata.type": "#microsoft.graph.remoteAssistanceSettings",
            "remoteAssistanceState": if state { "enabled" } else { "disabled" },
            "allowSessionsToUnenrolledDevices": unenrolled,
            "blockChat": !chat,
        });
        if body != expected {
            wrong.push(format!("request {}: {body} was sent, and {expected} confirmed", request.id));
        }
        // Only throttling refuses in a way after which the same may be sent again.
        if let Some(before) = self.sent.iter().find(|before| before.status != Some(429)) {
            wrong.push(format!(
                "a duplicate PATCH: request {} after {}, which ended {:?} {:?}",
                request.id, before.id, before.outcome, before.status
            ));
        }
        self.sent.push(request.clone());
    }

    /// A request during the save, of any sender.
    pub(super) fn note(&mut self, request: &Entry) {
        match request.fault.as_deref() {
            Some("colleague_edit") => self.others = true,
            Some("unknown_enum" | "hostile_markup" | "not_found" | "wrong_types") => self.misread = true,
            Some("stale_read") => self.stale = true,
            _ => {}
        }
    }

    /// How a save stands that has not ended yet, by what the page says.
    pub(super) fn ending(&self, look: &Look, seen: &Seen) -> Ending {
        let alert = |part: &str| look.alert.contains(part);
        if look.says_saved() {
            Ending::Saved
        } else if alert("Not saved.") {
            Ending::NotSaved
        } else if alert("something else than you wanted to save") {
            Ending::Different
        } else if alert("It can’t be told whether the change was saved") {
            Ending::Unclear
        } else if alert("Nothing was saved yet.") || look.dialog == "review-dialog" {
            Ending::NotYet
        } else if !look.waits.is_empty() || look.dialog == "conflict-dialog" {
            Ending::UnderWay
        } else if !look.alert.is_empty() || look.token_field || !look.read {
            Ending::Interrupted
        } else if self.is_moot(look, seen) {
            Ending::NotYet
        } else {
            Ending::Silent
        }
    }

    /// Whether nothing is left to save: somebody else has made the same change while this one waited for a token.
    fn is_moot(&self, look: &Look, seen: &Seen) -> bool {
        look.marks() == [false; 3] && (look.form() == Some(seen.settings) || self.misread)
    }

    /// The claims of an ending that are not true of the tenant.
    pub(super) fn lies(&self, ending: Ending, seen: &Seen) -> Vec<String> {
        let is_there = seen.settings == self.wanted;
        let applied = |entry: &Entry| entry.client_request_id.as_ref().is_some_and(|id| seen.applied.contains(id));
        let was_applied = self.sent.iter().any(applied);
        let (wanted, now) = (self.wanted, seen.settings);
        let what = match ending {
            Ending::Saved if self.sent.is_empty() && !(is_there && self.in_doubt == Some(wanted)) => {
                "it is called saved, and nothing was sent"
            }
            Ending::Saved if self.others && !was_applied && !is_there => "it is called saved, and never was",
            Ending::Saved if !self.others && !is_there => "it is called saved, and something else is there",
            // Where it makes no difference, either is true.
            Ending::NotSaved | Ending::NotYet
                if was_applied && is_there && !self.others && !self.stale && self.had != wanted =>
            {
                "it is called not saved, and is there"
            }
            Ending::Different if is_there && !self.others && !self.misread && !self.stale => {
                "something else is said to be there, and what was wanted is"
            }
            _ => return Vec::new(),
        };
        vec![format!("{what}: {wanted:?} was wanted, {now:?} is there")]
    }
}

/// The base of the form: its positions, the other way round where they are marked. Returns `None` if it is unknown.
pub(super) fn unmarked(look: &Look) -> Option<[bool; 3]> {
    let mut base = look.form().filter(|_| !look.unknown)?;
    for (one, marked) in base.iter_mut().zip(look.marks()) {
        *one = *one != marked;
    }
    Some(base)
}

/// The marked positions, as edits.
pub(super) fn marked(form: [bool; 3], marks: [bool; 3]) -> [Option<bool>; 3] {
    let mut edits = form.map(Some);
    for (edit, marked) in edits.iter_mut().zip(marks) {
        *edit = edit.filter(|_| marked);
    }
    edits
}

/// The positions in a text such as `remoteAssistanceState: "enabled", allowSessionsToUnenrolledDevices: false, …`.
pub(super) fn positions_in(text: &str) -> Option<[bool; 3]> {
    let value = |name: &str| {
        let (_, after) = text.split_once(&format!("{name}: "))?;
        let end = after.find(',').unwrap_or(after.len());
        serde_json::from_str(after.get(..end)?.trim()).ok()
    };
    let names = ["remoteAssistanceState", "allowSessionsToUnenrolledDevices", "blockChat"];
    let [state, unenrolled, chat]: [Option<Value>; 3] = names.map(value);
    let (state, unenrolled, chat) = (state?, unenrolled?, chat?);
    Some(positions(&json!({
        "remoteAssistanceState": state, "allowSessionsToUnenrolledDevices": unenrolled, "blockChat": chat
    })))
}
