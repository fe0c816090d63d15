//! The save, event by event in `way`, `doubt` and `going_on`; and on a page with a tenant, in `scenes` and `any_order`.

mod any_order;
mod doubt;
mod going_on;
mod page;
mod scenes;
mod way;

use super::*;
use crate::auth::UnverifiedClaims;
use crate::cloud::Endpoints;
use crate::graph::{Approval, ErrorKind, NoAnswer, RequestIds, SettingsSnapshot, TokenFault};
use crate::receipt::Receipt;
use crate::settings::{Property, changes};
use crate::time::UnixMillis;

impl Step {
    /// The step and the requests that follow an event, where the form holds the change that all these tests make.
    fn next(self, event: Event) -> (Self, Vec<Effect>) {
        self.next_over(event, &base(), &draft())
    }

    fn next_over(self, event: Event, base: &Settings, draft: &Settings) -> (Self, Vec<Effect>) {
        let open = match &self {
            Self::Done(outcome) => OpenSave::of(outcome),
            _ => None,
        };
        let (save, effects) =
            Save { step: self, open }.next(event, &Edits { base: base.clone(), draft: draft.clone() });
        (save.step, requested(effects))
    }

    fn is_uncertain(&self) -> bool {
        matches!(self, Self::Done(Outcome::Uncertain { .. }))
    }

    fn interruption(&self) -> Option<Interruption> {
        Save { step: self.clone(), open: None }.interruption()
    }
}

/// What is to be read, written, waited for and filled in.
fn requested(mut effects: Vec<Effect>) -> Vec<Effect> {
    effects.retain(|effect| !matches!(effect, Effect::Tell(_) | Effect::KeepReceipt(_) | Effect::AmendReceipt { .. }));
    effects
}

fn reading(settings: &Settings) -> SettingsSnapshot {
    SettingsSnapshot { settings: settings.clone(), configured: true, request_ids: RequestIds::default() }
}

fn base() -> Settings {
    Settings::DEFAULT
}

fn draft() -> Settings {
    base().with_switch(Property::RemoteAssistanceState, true)
}

fn confirmed() -> (Step, Vec<Effect>) {
    let (save, _) = Step::Editing.next(Event::Review);
    save.next(Event::Confirm { reason: "ticket 7".to_owned() })
}

fn sending() -> Step {
    let (save, effects) = confirmed().0.next(Event::Read(Ok(reading(&base()))));
    assert_eq!(effects, [Effect::Write(draft().to_update())]);
    save
}

fn written(save: Step, result: Result<RequestIds, GraphError>) -> (Step, Vec<Effect>) {
    save.next(Event::Written { result, random: 0.5, now: UnixMillis::EPOCH })
}

/// Waits as often as the save does before it judges, and reads the same each time.
fn reads(mut save: Step, now: &Settings) -> Step {
    loop {
        save = save.next(Event::Read(Ok(reading(now)))).0;
        if !matches!(save, Step::Lagging(..)) {
            return save;
        }
        save = save.next(Event::Waited).0;
    }
}

fn lost() -> GraphError {
    GraphError::no_answer(NoAnswer::Withheld, "id")
}

fn error(kind: ErrorKind) -> GraphError {
    GraphError::bare(kind, "id")
}
