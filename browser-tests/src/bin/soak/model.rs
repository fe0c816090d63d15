//! The invariants: no edit is lost, none appears that nobody made, nothing is sent that the person did not confirm,
//! nothing is sent twice, and "Saved" and "Not saved" are true of the tenant. They follow from the panel's promises, not
//! from its code.

mod doubt;
mod save;
#[cfg(test)]
mod tests;

use sandbox::tenant::Entry;
use serde_json::Value;

use crate::action::Action;
use crate::look::Look;
use doubt::Doubt;
use save::{Confirmed, Ending, marked};

/// The words of the status line for unsaved changes in the form.
const TELL_OF_CHANGES: [&str; 5] = [
    "Your changes are still here",
    "Your unsaved changes are back in the form",
    "Your changes are still in the form",
    "Your changes are laid over",
    "The baseline is in the form",
];

/// The tenant's requests since the last look, and its settings.
#[derive(Clone, Debug, Default)]
pub(crate) struct Seen {
    /// The requests to Graph.
    pub(crate) requests: Vec<Entry>,
    /// The settings, as the switches would show them.
    pub(crate) settings: [bool; 3],
    /// The requests whose changes the tenant has kept, by the client's identifier.
    pub(crate) applied: Vec<String>,
}

/// A save that has ended, and may be undone: what was there before as far as it is known, and what was sent.
#[derive(Clone, Copy, Debug)]
struct Done {
    before: Option<[bool; 3]>,
    wanted: [bool; 3],
}

/// All that the person did and was told.
#[derive(Debug, Default)]
pub(crate) struct Model {
    /// The switches that the person turned, and how, as long as they are not saved or given up.
    edits: [Option<bool>; 3],
    /// Whether the form shows them; else they are kept for the next sign-in.
    in_form: bool,
    save: Option<Confirmed>,
    done: Option<Done>,
    in_doubt: Option<Doubt>,
    /// The switches turned since the save in doubt, and how: a wish, also where it is what the form stands on.
    turned: [Option<bool>; 3],
    last: Look,
    /// Saves that were called saved, not saved, something else, and unclear: a run without any has tried nothing.
    pub(crate) endings: [u32; 4],
}

impl Model {
    /// Notes what the person is about to do.
    pub(crate) fn intends(&mut self, action: &Action, look: &Look, seen: &Seen) {
        match action {
            Action::Save { .. } => {
                let wanted = look.form().unwrap_or_default();
                let mut save = Confirmed::new(wanted, save::unmarked(look), seen.settings);
                save.in_doubt = self.in_doubt.map(|doubt| doubt.wanted);
                self.save = Some(save);
            }
            Action::KeepMine => {
                if let (Some(save), Some(wanted)) = (&mut self.save, save::positions_in(&look.would_save)) {
                    save.confirm_again(wanted, seen.settings);
                }
            }
            Action::Colleague(_) => {
                if let Some(save) = &mut self.save {
                    save.others = true;
                }
            }
            _ => {}
        }
    }

    /// Judges the page after `action`, or after time alone if it is `None`. Returns one sentence for each violation.
    pub(crate) fn judge(&mut self, action: Option<&Action>, look: &Look, seen: &Seen) -> Vec<String> {
        let mut wrong = Vec::new();
        self.judge_requests(seen, &mut wrong);
        let read = |entry: &Entry| entry.method == "GET" && entry.status == Some(200) && entry.fault.is_none();
        if seen.requests.iter().any(read) {
            self.in_doubt = self.in_doubt.and_then(|doubt| doubt.after(seen.settings));
        }
        if let Some(action) = action {
            self.follow(action, look, &mut wrong);
        }
        self.judge_save(look, seen, &mut wrong);
        self.judge_edits(look, &mut wrong);
        if self.in_doubt.is_none() {
            self.turned = [None; 3];
        }
        if look.panels_own > 0 {
            wrong.push(format!("{} elements were made of what a service sent", look.panels_own));
        }
        if look.language != "en" {
            wrong.push(format!("the page is in {:?}", look.language));
        }
        self.last = look.clone();
        wrong
    }

    fn judge_requests(&mut self, seen: &Seen, wrong: &mut Vec<String>) {
        for request in &seen.requests {
            // Whether anybody is there is asked without a token, and without what Graph's own requests have.
            let is_graphs = request.authorization;
            wrong.extend(
                request.violations.iter().filter(|_| is_graphs).map(|what| format!("request {}: {what}", request.id)),
            );
            match (&mut self.save, request.method.as_str()) {
                (Some(save), _) if save.may_send => save.saw(request, wrong),
                (_, "PATCH") => wrong.push(format!("request {}: a PATCH that nobody confirmed", request.id)),
                (Some(save), _) => save.note(request),
                (None, _) => {}
            }
        }
    }

    /// Applies an action to the edits.
    fn follow(&mut self, action: &Action, look: &Look, wrong: &mut Vec<String>) {
        let edits = matches!(action, Action::Turn(_) | Action::Baseline(Some(_)))
            || matches!(action, Action::Press(name) if name == "Discard changes");
        if edits && self.save.as_ref().is_some_and(|save| !save.may_send) {
            // The first edit takes away the status of the last save, such as that its outcome is unknown.
            self.save = None;
        }
        let in_conflict = self.last.dialog == "conflict-dialog";
        match action {
            Action::Turn(place) => {
                let turned = self.last.form().and_then(|form| form.get(*place).map(|on| !on));
                if let Some(edit) = self.edits.get_mut(*place) {
                    *edit = turned;
                }
                if let Some(since) = self.turned.get_mut(*place) {
                    *since = turned;
                }
            }
            Action::Baseline(Some(wanted)) => {
                if look.form() == Some(*wanted) {
                    self.edits = wanted.map(Some);
                    self.turned = self.edits;
                } else if look.alert.is_empty() {
                    wrong.push(format!("a baseline of {wanted:?} was neither filled in nor refused"));
                }
            }
            Action::Undo | Action::KeepMine if look.dialog == "review-dialog" => self.follow_undo(action, look, wrong),
            Action::Press(name) => match name.as_str() {
                "Discard changes" => {
                    self.edits = [None; 3];
                    self.turned = [None; 3];
                }
                "Use theirs" => {
                    self.edits = [None; 3];
                    self.turned = [None; 3];
                    self.save = None;
                }
                "Cancel" if in_conflict => self.save = None,
                "Sign out" => self.forget(),
                // Whatever became of the last save, the person looks at the next.
                "Review changes" => self.save = None,
                _ => {}
            },
            Action::Step(name) if name == "Review and try again" => self.save = None,
            Action::Escape if in_conflict => self.save = None,
            Action::Reload => self.leave(),
            Action::Step(name) if name == "Reload this page" => self.leave(),
            _ => {}
        }
    }

    /// An undo fills the form with what that save changed, and nothing else.
    fn follow_undo(&mut self, action: &Action, look: &Look, wrong: &mut Vec<String>) {
        if self.save.is_some() {
            // "Keep my changes" on the way to a save, which met the end of its token.
            return;
        }
        let (Some(form), marks) = (look.form(), look.marks()) else { return };
        if let (Action::Undo, Some(Done { before: Some(before), wanted })) = (action, self.done) {
            for place in 0..3 {
                let of = |three: &[bool; 3]| three.get(place).copied();
                let is_marked = of(&marks) == Some(true);
                let is_own = of(&before) != of(&wanted);
                if is_marked && (!is_own || of(&form) != of(&before)) {
                    wrong.push(format!("undoing {wanted:?} over {before:?} fills in {form:?}, marked {marks:?}"));
                }
            }
        }
        self.edits = marked(form, marks);
    }

    /// The person reloads: what the form holds is given up, what waits for a sign-in stays.
    fn leave(&mut self) {
        if self.in_form {
            self.edits = [None; 3];
        }
        self.save = None;
        self.done = None;
        self.in_doubt = None;
    }

    fn forget(&mut self) {
        self.edits = [None; 3];
        self.save = None;
        self.done = None;
        self.in_doubt = None;
    }

    fn judge_save(&mut self, look: &Look, seen: &Seen, wrong: &mut Vec<String>) {
        let Some(save) = &mut self.save else {
            if look.says_saved() && !self.last.says_saved() {
                if self.in_doubt.take().map(|doubt| doubt.wanted) != Some(seen.settings) {
                    wrong.push(format!("nothing was being saved, and the page says {:?}", look.status));
                }
                for (edit, turned) in self.edits.iter_mut().zip(self.turned) {
                    *edit = turned.or(*edit);
                }
            }
            return;
        };
        let ending = save.ending(look, seen);
        wrong.extend(save.lies(ending, seen));
        save.may_send = matches!(ending, Ending::UnderWay);
        let count = match ending {
            Ending::Saved => 0,
            Ending::NotSaved => 1,
            Ending::Different => 2,
            Ending::Unclear => 3,
            Ending::Silent => {
                wrong.push(format!("a save ended without a word; the status says {:?}", look.status));
                return;
            }
            Ending::UnderWay | Ending::Interrupted => return,
            Ending::NotYet => {
                self.save = None;
                return;
            }
        };
        if let Some(endings) = self.endings.get_mut(count) {
            *endings += 1;
        }
        let Confirmed { wanted, base, .. } = *save;
        let accepted = save.was_accepted();
        let found = (ending == Ending::Different).then(|| save::unmarked(look)).flatten();
        let is_open = ending == Ending::Unclear || found.is_some() && accepted;
        self.in_doubt = is_open.then_some(Doubt { wanted, accepted, found });
        self.turned = [None; 3];
        self.done = (ending != Ending::NotSaved).then_some(Done { before: base, wanted });
        self.edits = if ending == Ending::Saved { [None; 3] } else { marked(wanted, look.marks()) };
        if ending != Ending::Unclear {
            self.save = None;
        }
    }

    fn judge_edits(&mut self, look: &Look, wrong: &mut Vec<String>) {
        let Some(form) = look.form() else {
            self.in_form = false;
            return;
        };
        self.in_form = true;
        if look.marks() == [false; 3] && TELL_OF_CHANGES.iter().any(|words| look.status.contains(words)) {
            wrong.push(format!("no change is left, and the status says {:?}", look.status));
        }
        for (((edit, is), marked), turned) in self.edits.iter_mut().zip(form).zip(look.marks()).zip(self.turned) {
            match *edit {
                Some(wanted) if is != wanted => {
                    wrong.push(format!("an edit is lost: {wanted} was wanted, and the form has {form:?}"));
                }
                // The tenant has it by now: nothing is left to save.
                Some(_) if !marked => *edit = None,
                // Turned back while the tenant's value was unknown, which by now is another one.
                None if marked && turned == Some(is) => *edit = turned,
                None if marked => wrong.push(format!("an edit that nobody made: {form:?}, marked {:?}", look.marks())),
                _ => {}
            }
        }
    }
}

/// Settings as the switches show them.
pub(crate) fn positions(settings: &Value) -> [bool; 3] {
    [
        settings["remoteAssistanceState"] == "enabled",
        settings["allowSessionsToUnenrolledDevices"] == true,
        settings["blockChat"] == false,
    ]
}
