//! The run in the browser's storage, and the lock that keeps other tabs from it. Nothing of a token is ever there.

use super::planning::focus_run;
use super::shown::{KeptRun, News, ResumeRefusal, Use};
use super::{TenantsModel, Unfinished};
use browser::lock::{self, NoLock};
use browser::{clock, storage};
use leptos::prelude::untrack;
use leptos::task::spawn_local;
use remote_help::ids::RunId;
use remote_help::oauth::Client;
use remote_help::tenants::journal::{self, JournalFault, Owner};
use remote_help::tenants::run::{self, Effect, Event, Run};
use remote_help::time::Millis;
use std::time::Duration;

/// How often another look follows soon before another tab is believed to have the run.
const QUICK_LOOKS: u8 = 5;
const SOON: Millis = Millis::from_seconds(0.1);
/// How long until another look follows while another tab has it.
const LATER: Millis = Millis::from_seconds(2.0);

/// An unfinished run is told of so long after the view was opened: after a sign-in the settings are read meanwhile.
const AFTER_SETTINGS: Duration = Duration::from_secs(1);

/// How many records are stored in one piece.
const PIECE: usize = 50;

/// Why a run is not begun, or not resumed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum KeepFault {
    /// The browser's storage is blocked or full.
    NotKept,
    /// Another tab has it.
    OtherTab,
    /// The browser has no locks.
    NoLocks,
}

/// The name of the lock of a run.
fn lock_name(id: &RunId) -> String {
    ["remote-help-panel.run.", id.as_str()].concat()
}

/// Gives the lock of a run back.
pub(super) fn let_go_of_run(id: &RunId) {
    lock::release(&lock_name(id));
}

impl TenantsModel {
    /// Takes the lock of a run.
    pub(super) async fn hold_run(self, id: RunId) -> Result<(), KeepFault> {
        lock::take(&lock_name(&id)).await.map_err(|refused| match refused {
            NoLock::Held => KeepFault::OtherTab,
            NoLock::Unsupported => KeepFault::NoLocks,
        })
    }

    /// Gives the lock of the run back that is under way, as the session ends.
    pub(super) fn release_run(self) {
        if let Some(id) = self.0.book.update(|book| book.run.as_ref().map(|run| run.id().clone())) {
            let_go_of_run(&id);
        }
    }

    /// Stores the first records of a run piece by piece, so that a thousand don't hold up the page, and tells it of each.
    /// Returns whether the browser kept all of them.
    pub(super) async fn store_first(self, records: Vec<Effect>) -> bool {
        for piece in records.chunks(PIECE) {
            for record in piece {
                let Effect::Record { tenant, key, text } = record else { continue };
                let is_stored = self.store(key, text);
                self.on_run(Event::Recorded { tenant: tenant.clone(), is_stored });
                if !is_stored {
                    return false;
                }
            }
            clock::sleep(Duration::ZERO).await;
        }
        true
    }

    /// Stores a record. Returns whether the browser kept it.
    pub(super) fn store(self, key: &str, text: &str) -> bool {
        self.0.services.receipts.area().is_some_and(|area| storage::set(area, key, text))
    }

    /// Removes all records of a run.
    pub(super) fn remove_run(self, id: &RunId) {
        let Some(area) = self.0.services.receipts.area() else { return };
        for key in storage::names(area).iter().filter(|key| journal::run_of_key(key).as_ref() == Some(id)) {
            storage::remove(area, key);
        }
    }

    /// The runs that the browser keeps, but for the one that is under way here.
    fn stored_runs(self) -> Vec<Unfinished> {
        let Some(area) = self.0.services.receipts.area() else { return Vec::new() };
        let own = self.0.book.update(|book| book.run.as_ref().map(|run| run.id().clone()));
        let keys = storage::names(area).into_iter().filter(|key| journal::run_of_key(key).is_some());
        let entry = |key: String| {
            let text = storage::get(area, &key)?;
            Some((key, text))
        };
        let entries: Vec<_> = keys.filter_map(entry).collect();
        journal::read(&entries).into_iter().filter(|(id, _)| Some(id) != own.as_ref()).collect()
    }

    /// Whether the browser keeps an unfinished run of this or another tab.
    pub(super) fn has_unfinished(self) -> bool {
        !self.stored_runs().is_empty()
    }

    /// Looks whether the browser keeps an unfinished run.
    pub(super) fn look_for_unfinished(self) {
        let number = self.0.looks.update(|looks| {
            *looks += 1;
            *looks
        });
        self.look(number, QUICK_LOOKS);
    }

    /// Looks once more, unless a later look has begun. `quick` is how often it does so before it believes that another tab
    /// has the run: it may be a look of this tab's own, or a page that is just going away.
    fn look(self, number: u32, quick: u8) {
        if self.0.looks.get() != number {
            return;
        }
        let runs = self.stored_runs();
        let first = runs.first().map(|(id, _)| id.clone());
        self.0.unfinished.set(runs);
        let Some(id) = first else { return self.0.kept_run.set(None) };
        self.0.services.auth.spawn_in_session(self.hold_run(id.clone()), move |held| {
            if held.is_ok() {
                let_go_of_run(&id);
            }
            if self.0.looks.get() != number {
                return;
            }
            match held.err() {
                Some(KeepFault::OtherTab) if quick > 0 => {
                    self.wake(clock::now() + SOON, move || self.look(number, quick - 1));
                }
                fault => {
                    self.show_unfinished(fault);
                    // It is free once that tab is closed, or done with it.
                    if fault == Some(KeepFault::OtherTab) {
                        self.wake(clock::now() + LATER, move || self.look(number, 0));
                    }
                }
            }
        });
    }

    fn show_unfinished(self, fault: Option<KeepFault>) {
        let shown = self.0.unfinished.update(|runs| {
            let (_, stored) = runs.first()?;
            Some(match stored {
                Ok(stored) => {
                    let head = stored.head();
                    KeptRun {
                        by: head.owner.user.clone().unwrap_or_default(),
                        at: Some(head.begun),
                        is_undo: head.undoes.is_some(),
                        done: head.count.saturating_sub(stored.left()),
                        total: head.count,
                        refusal: self.refusal_of(&head.owner),
                    }
                }
                Err(fault) => KeptRun {
                    by: String::new(),
                    at: None,
                    is_undo: false,
                    done: 0,
                    total: 0,
                    refusal: Some(match fault {
                        JournalFault::Newer => ResumeRefusal::Newer,
                        _ => ResumeRefusal::Damaged,
                    }),
                },
            })
        });
        let of_tab = fault.map(|fault| match fault {
            KeepFault::OtherTab => ResumeRefusal::OtherTab,
            KeepFault::NoLocks | KeepFault::NotKept => ResumeRefusal::NoLocks,
        });
        let shown = shown.map(|shown| KeptRun { refusal: of_tab.or(shown.refusal), ..shown });
        let can_be_resumed = shown.as_ref().is_some_and(|shown| shown.refusal.is_none());
        if can_be_resumed && self.0.tells_found.take() {
            self.tell_found();
        }
        if self.0.kept_run.get_untracked() != shown {
            self.0.kept_run.set(shown);
        }
    }

    /// Tells who opens the view of a run that can be resumed. Who doesn't see it would come across it only line by line.
    fn tell_found(self) {
        let (wait, said) = (clock::sleep(AFTER_SETTINGS), self.0.news.number());
        self.0.services.auth.spawn_in_session(wait, move |()| {
            // Who has gone on by then is not interrupted.
            if let Some(KeptRun { done, total, refusal: None, .. }) = self.0.kept_run.get_untracked()
                && self.0.news.number() == said
            {
                self.say(News::RunFound { done, total });
            }
        });
    }

    /// The owner that a run would have which begins now, and the session's client.
    pub(super) fn owner(self) -> Option<(Owner, Client)> {
        self.0.services.auth.with_session_untracked(|session| {
            let client = session.refresh_state()?.client.clone();
            let user = session.claims().and_then(|claims| claims.user.clone());
            Some((Owner::new(&client, session.tenant()?.clone(), user), client))
        })
    }

    fn refusal_of(self, owner: &Owner) -> Option<ResumeRefusal> {
        let Some((own, _)) = self.owner() else { return Some(ResumeRefusal::LacksPermission) };
        if own.cloud != owner.cloud || own.graph != owner.graph {
            return Some(ResumeRefusal::OtherCloud);
        }
        if own.home != owner.home {
            return Some(ResumeRefusal::OtherTenant);
        }
        if own.user != owner.user {
            return Some(ResumeRefusal::OtherPerson);
        }
        if own.client_id != owner.client_id {
            return Some(ResumeRefusal::OtherApp);
        }
        (untrack(move || self.usable()) != Use::Write).then_some(ResumeRefusal::LacksPermission)
    }

    /// The unfinished run that the browser keeps, unless it is under way here. Followed.
    pub(in crate::screens::tenants) fn kept_run(self) -> Option<KeptRun> {
        self.0.kept_run.get()
    }

    /// Goes on with it.
    pub(in crate::screens::tenants) fn resume_run(self) {
        let Some(id) = self.0.unfinished.update(|runs| runs.first().map(|(id, _)| id.clone())) else { return };
        let services = self.0.services;
        services.auth.spawn_in_session(self.hold_run(id.clone()), move |held| {
            if let Err(fault) = held {
                self.refuse_run(fault);
                return self.look_for_unfinished();
            }
            // Read once more under the lock: another tab may have gone on with it meanwhile.
            let stored = self.stored_runs().into_iter().find(|(other, _)| *other == id);
            let run = match (stored, self.owner()) {
                (Some((_, Ok(stored))), Some((owner, client))) => Run::resumed(stored, client, &owner),
                _ => None,
            };
            let Some(run) = run else {
                let_go_of_run(&id);
                return self.look_for_unfinished();
            };
            self.take_tenants_of(&run);
            self.0.book.update(|book| book.run = Some(run));
            self.look_for_unfinished();
            self.on_run(run::Event::Go);
            self.all_changed();
            focus_run();
        });
    }

    /// Forgets it. What was done there stays done, and its receipts stay.
    pub(in crate::screens::tenants) fn forget_run(self) {
        let Some(id) = self.0.unfinished.update(|runs| runs.first().map(|(id, _)| id.clone())) else { return };
        spawn_local(async move {
            if self.hold_run(id.clone()).await == Err(KeepFault::OtherTab) {
                self.refuse_run(KeepFault::OtherTab);
            } else {
                self.remove_run(&id);
                let_go_of_run(&id);
                self.say(News::RunForgotten);
            }
            self.look_for_unfinished();
        });
    }
}
