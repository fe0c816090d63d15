//! Drives the run: performs what the machine of core asks for, and says how far it is and how it ended.

use super::TenantsModel;
use super::book::Book;
use super::keeping::let_go_of_run;
use super::shown::{News, Pace, Run};
use crate::app::{Failure, TenantsFailure};
use browser::{clock, random};
use remote_help::graph::{parse_settings_response, parse_update_response};
use remote_help::ids::TenantId;
use remote_help::tenants::Halt;
use remote_help::tenants::list::{Addition, Reference, Source};
use remote_help::tenants::reading;
use remote_help::tenants::run::{self, Effect, Event, Phase, RowStep, Stop};

impl TenantsModel {
    /// Gives an event to the run, and performs what it asks for.
    pub(super) fn on_run(self, event: Event) {
        let now = self.now();
        for effect in self.0.book.update(|book| book.on_run(event, now)) {
            self.perform_run(effect);
        }
    }

    fn perform_run(self, effect: Effect) {
        let services = self.0.services;
        match effect {
            Effect::Redeem { tenant, access } => {
                services.auth.spawn_in_session(services.auth.redeem(tenant, access), move |redeemed| {
                    self.on_run(redeemed.map_or(Event::NoSession, Event::Redeemed));
                });
            }
            Effect::Read { tenant, token } => {
                self.send(token.get_settings(random::guid()), parse_settings_response, move |result| {
                    self.on_run(Event::Read { tenant, result });
                });
            }
            Effect::Write { tenant, token, update } => {
                self.send(token.patch_settings(random::guid(), update), parse_update_response, move |result| {
                    self.on_run(Event::Written { tenant, result });
                });
            }
            Effect::Record { tenant, key, text } => {
                let is_stored = self.store(&key, &text);
                self.on_run(Event::Recorded { tenant, is_stored });
            }
            Effect::KeepReceipt(receipt) => services.receipts.keep(&receipt),
            Effect::WakeAt(at) => self.wake(at, move || self.on_run(Event::Tick)),
            Effect::Changed(tenant) => self.tenant_changed(&tenant),
            Effect::Seen { tenant, reading } => self.on_reading(reading::Event::Seen { tenant, reading }),
            Effect::Tell(news) => self.tell_of_run(news),
        }
    }

    fn tell_of_run(self, news: run::News) {
        let figures = self.0.book.update(|book| book.run.as_ref().map(run::Run::figures)).unwrap_or_default();
        match news {
            run::News::Began => {
                self.retract_halts();
                self.0.book.update(|book| book.stop = None);
                self.0.told_at.set(clock::now());
                // A run that is resumed in another page has begun there.
                let is_new = figures.not_started + figures.under_way == figures.of;
                self.say(if is_new { News::RunBegan { total: figures.of } } else { News::RunGoesOn(figures) });
            }
            run::News::FirstDone => self.say(News::FirstDone(figures)),
            run::News::Throttled(until) => self.say_wait(News::Throttled(until)),
            run::News::WaitsToWrite(tenant, until) => {
                let name = self.0.book.update(|book| book.label(&tenant));
                self.say_wait(News::WaitsToWrite { name, until });
            }
            run::News::Halted(Halt::ByPerson) => self.say(News::Paused),
            run::News::Halted(halt) => self.0.news.fail(Failure::Tenants(TenantsFailure::RunHalted(halt))),
            run::News::Resumed => {
                self.retract_halts();
                self.0.told_at.set(clock::now());
                self.say(News::RunGoesOn(figures));
            }
            run::News::Stopping(stop) => {
                self.0.book.update(|book| book.stop = Some(stop.clone()));
                match stop {
                    Stop::ByPerson => self.say(News::Stopping),
                    stop => {
                        let tenant = self.0.book.update(|book| book.stopped_at(&stop));
                        self.0.news.fail(Failure::Tenants(TenantsFailure::RunStopped { stop, tenant }));
                    }
                }
            }
            run::News::Ended(figures) => {
                self.finished();
                // Also the tenants whose turn never came have a word for that now.
                self.0.book.update(Book::refresh_all);
                self.all_changed();
                self.say(News::RunEnded(figures));
            }
        }
        self.publish();
    }

    /// Nothing of the run is left to do: its records give way to its receipts.
    fn finished(self) {
        if let Some(id) = self.0.book.update(|book| book.run.as_ref().map(|run| run.id().clone())) {
            self.remove_run(&id);
            let_go_of_run(&id);
            self.look_for_unfinished();
        }
    }

    /// Takes the tenants of a run that is resumed into the list, where they are not in it.
    pub(super) fn take_tenants_of(self, run: &run::Run) {
        let additions = run
            .rows()
            .filter_map(|row| Some(Addition::new(Reference::read(&row.plan.tenant).ok()?, row.plan.name.clone())));
        let additions: Vec<_> = additions.collect();
        // There is always room: a list that is full already has other tenants, and the run goes on without its rows.
        let added = self.0.book.update(|book| book.list.add(Source::Typed, additions));
        if let Ok(added) = added {
            let tenants: Vec<TenantId> = self.0.book.update(|book| book.tenants(&added.new));
            self.on_reading(reading::Event::Add(tenants));
        }
    }

    /// Lets the view follow how far the run is, and tells it now and then.
    pub(super) fn publish_run(self) {
        let shown = self.0.book.update(|book| {
            let run = book.run.as_ref()?;
            let pace = match (run.phase(), run.halt()) {
                (Phase::Ended, _) => Pace::Ended,
                (Phase::Stopping(_), _) => Pace::Stopping,
                (_, Some(halt)) => Pace::Halted(halt.clone()),
                (Phase::AwaitsRest, None) => Pace::AwaitsRest,
                (Phase::Ready | Phase::First | Phase::Rest, None) => match book.throttled_until(clock::now()) {
                    Some(until) => Pace::Throttled(until),
                    None => Pace::Going,
                },
            };
            let throttled = run.rows().find_map(|row| match row.step {
                RowStep::Throttled(until) => Some((book.label(&row.plan.tenant), until)),
                _ => None,
            });
            let figures = run.figures();
            Some(Run {
                is_undo: run.head().undoes.is_some(),
                can_undo: pace == Pace::Ended && figures.saved > 0,
                pace,
                stopped_at: book.stop.as_ref().and_then(|stop| book.stopped_at(stop)),
                stop: book.stop.clone(),
                figures,
                throttled,
            })
        });
        self.0.run.set(shown.clone());
        if let Some(Run { pace: Pace::Going, figures, .. }) = shown
            && self.may_tell()
        {
            self.say(News::RunSoFar(figures));
        }
    }

    /// The run that is under way, or has ended in this page. Followed.
    pub(in crate::screens::tenants) fn run(self) -> Option<Run> {
        self.0.run.get()
    }

    /// Whether a run is under way, or waits. Followed.
    pub(super) fn is_running(self) -> bool {
        self.0.run.with(|run| run.as_ref().is_some_and(|run| run.pace != Pace::Ended))
    }

    /// The same, not followed and by the machine itself.
    pub(super) fn runs(self) -> bool {
        self.0.book.update(|book| book.run.as_ref().is_some_and(|run| !run.is_finished()))
    }

    /// Goes on after the first tenants.
    pub(in crate::screens::tenants) fn continue_run(self) {
        self.on_run(Event::Continue);
        self.publish();
    }
}
