//! Drives the reading of all tenants: performs what the machine of core asks for, and says how far it is.

use super::TenantsModel;
use super::book::Book;
use super::shown::{News, Pace, Sweep};
use crate::app::{Failure, TenantsFailure};
use browser::{clock, random};
use remote_help::graph::{GraphError, Request, Response, parse_settings_response};
use remote_help::tenants::Halt;
use remote_help::tenants::reading::{self, Effect, Event, Phase, Reading};
use remote_help::tenants::run;
use remote_help::time::{Millis, UnixMillis};
use std::time::Duration;

/// How often at most the person is told how far it is.
const TELLING: Millis = Millis::from_seconds(10.0);

/// A request may take longer on its way than the next one: so they don't reach the service closer to each other than they
/// were sent.
const ON_THE_WAY: Duration = Duration::from_millis(8);

impl TenantsModel {
    /// Gives the machine the present sign-in, and the list. What was read in an earlier session is forgotten.
    pub(super) fn begin_session(self) {
        let client =
            self.0.services.auth.with_session_untracked(|session| Some(session.refresh_state()?.client.clone()));
        self.0.book.update(|book| book.reading = client.map(Reading::new));
        let (all, excluded) = self.0.book.update(|book| book.tenants_of_list());
        self.on_reading(Event::Add(all));
        for tenant in excluded {
            self.on_reading(Event::Exclude(tenant));
        }
        self.0.book.update(Book::refresh_all);
        self.all_changed();
    }

    /// Gives an event to the reading, and performs what it asks for.
    pub(super) fn on_reading(self, event: Event) {
        let now = self.now();
        for effect in self.0.book.update(|book| book.on_reading(event, now)) {
            self.perform_reading(effect);
        }
    }

    fn perform_reading(self, effect: Effect) {
        let services = self.0.services;
        match effect {
            Effect::Redeem { tenant, access } => {
                services.auth.spawn_in_session(services.auth.redeem(tenant, access), move |redeemed| {
                    self.on_reading(redeemed.map_or(Event::NoSession, Event::Redeemed));
                });
            }
            Effect::Read { tenant, token } => {
                self.send(token.get_settings(random::guid()), parse_settings_response, move |result| {
                    if let Ok(snapshot) = &result {
                        // It may show how a save of the last run has ended after all.
                        self.on_run(run::Event::Looked { tenant: tenant.clone(), snapshot: snapshot.clone() });
                    }
                    self.on_reading(Event::Read { tenant, result });
                });
            }
            Effect::WakeAt(at) => self.wake(at, move || self.on_reading(Event::Tick)),
            Effect::Changed(tenant) => self.tenant_changed(&tenant),
            Effect::Tell(news) => self.tell_of_reading(news),
        }
    }

    /// Sends a request for a tenant once, and calls `then` with what `parse` makes of the response, unless another session has
    /// begun by then.
    pub(super) fn send<T: 'static>(
        self,
        request: Request,
        parse: fn(&Response) -> Result<T, GraphError>,
        then: impl FnOnce(Result<T, GraphError>) + 'static,
    ) {
        let services = self.0.services;
        let sent = async move { services.graph.send_to_tenant(&request).await };
        services.auth.spawn_in_session(sent, move |sent| then(sent.and_then(|response| parse(&response))));
    }

    /// Calls a function at this moment, unless another session has begun by then.
    pub(super) fn wake(self, at: UnixMillis, then: impl FnOnce() + 'static) {
        let millis = (at - clock::now()).get().max(0.0);
        let wait = async move { clock::sleep(Duration::from_secs_f64(millis / 1000.0) + ON_THE_WAY).await };
        self.0.services.auth.spawn_in_session(wait, move |()| then());
    }

    fn tell_of_reading(self, news: reading::News) {
        match news {
            reading::News::Began => {
                self.retract_halts();
                self.0.told_at.set(clock::now());
                let total = self.0.book.update(|book| book.reading.as_ref().map_or(0, |reading| reading.progress().of));
                self.say(News::Reading(total));
            }
            reading::News::Throttled(until) => self.say_wait(News::Throttled(until)),
            reading::News::Halted(Halt::ByPerson) => self.say(News::Paused),
            reading::News::Halted(halt) => {
                self.0.news.fail(Failure::Tenants(TenantsFailure::ReadingHalted(halt)));
            }
            reading::News::Resumed => {
                self.retract_halts();
                self.say(News::Resumed);
            }
            reading::News::Stopping => self.say(News::Stopping),
            reading::News::Ended(figures) => {
                self.retract_halts();
                let differ = self.0.book.update(|book| book.target.is_some().then(|| book.compared().1));
                let left = figures.of.saturating_sub(figures.read + figures.not_read);
                self.say(News::Read { read: figures.read, differ, failed: figures.not_read, left });
            }
        }
        self.publish();
    }

    /// Takes away the alert of a pause that is over.
    pub(super) fn retract_halts(self) {
        self.0.services.messages.retract(|failure| {
            use TenantsFailure::{ReadingHalted, RunHalted, RunStopped};
            matches!(failure, Failure::Tenants(ReadingHalted(_) | RunHalted(_) | RunStopped { .. }))
        });
    }

    /// Lets the view follow how far the reading is, and tells it now and then.
    pub(super) fn publish_reading(self) {
        if self.0.reads_when_resolved.get() {
            let (all, excluded) = self.0.counts.get_untracked();
            return self.0.sweep.set(Some(Sweep { pace: Pace::Going, done: 0, total: all - excluded }));
        }
        let sweep = self.0.book.update(|book| {
            let reading = book.reading.as_ref()?;
            let progress = reading.progress();
            let pace = match reading.phase() {
                Phase::Idle if progress.of == 0 => return None,
                Phase::Idle => Pace::Ended,
                Phase::Running => match book.throttled_until(clock::now()) {
                    Some(until) => Pace::Throttled(until),
                    None => Pace::Going,
                },
                Phase::Halted(halt) => Pace::Halted(halt.clone()),
                Phase::Stopping => Pace::Stopping,
            };
            Some(Sweep { pace, done: progress.done, total: progress.of })
        });
        self.0.sweep.set(sweep.clone());
        if let Some(Sweep { pace: Pace::Going, done, total }) = sweep
            && self.may_tell()
        {
            self.say(News::SoFar { done, total });
        }
    }

    /// Says why and how long it waits. How far it is follows ten seconds later at the earliest.
    pub(super) fn say_wait(self, news: News) {
        self.0.told_at.set(clock::now());
        self.say(news);
    }

    /// Whether it is time to tell again how far something is.
    pub(super) fn may_tell(self) -> bool {
        let now = clock::now();
        let is_time = now - self.0.told_at.get() >= TELLING;
        if is_time {
            self.0.told_at.set(now);
        }
        is_time
    }

    /// How far the reading is, or how far the last one went; none before one. Followed.
    pub(in crate::screens::tenants) fn sweep(self) -> Option<Sweep> {
        self.0.sweep.get()
    }

    /// Whether a reading or a run is under way, beside which no reading can be begun. Followed.
    pub(in crate::screens::tenants) fn is_busy(self) -> bool {
        self.is_reading() || self.is_running()
    }

    /// Whether tenants are being read, or will be once a pause is over. Followed.
    pub(super) fn is_reading(self) -> bool {
        self.sweep().is_some_and(|sweep| sweep.pace != Pace::Ended)
    }

    /// Whether a reading can be begun now. Followed.
    pub(in crate::screens::tenants) fn can_read(self) -> bool {
        let (all, excluded) = self.counts();
        let is_signed_in = self.0.services.auth.with_session(|session| session.refresh_state().is_some());
        is_signed_in && all > excluded && !self.is_busy()
    }

    /// Reads all tenants that are not excluded. Domains whose tenant nobody could tell are asked for once more.
    pub(in crate::screens::tenants) fn read_all(self) {
        for key in self.0.book.update(|book| book.list.retry_domains()) {
            self.row_changed(key);
        }
        self.0.reads_when_resolved.set(true);
        self.resolve();
        if self.is_resolving() {
            self.0.told_at.set(clock::now());
            self.say(News::Resolving);
        }
        self.read_if_resolved();
        self.publish();
    }

    /// Begins the reading that somebody wants, once all domains have their answer: before that they are no tenants.
    pub(super) fn read_if_resolved(self) {
        if self.0.reads_when_resolved.get() && !self.is_resolving() {
            self.0.reads_when_resolved.set(false);
            let tenants = self.0.book.update(|book| book.readable());
            self.on_reading(Event::Start(tenants));
        }
    }

    /// Pauses the reading or the run: what is under way is finished.
    pub(in crate::screens::tenants) fn pause(self) {
        if self.runs() {
            self.on_run(run::Event::Pause);
        } else {
            self.on_reading(Event::Pause);
        }
        self.publish();
    }

    /// Goes on with it.
    pub(in crate::screens::tenants) fn resume(self) {
        if self.runs() {
            self.on_run(run::Event::Resume);
        } else {
            self.on_reading(Event::Resume);
        }
        self.publish();
    }

    /// Ends it, once what is under way is done.
    pub(in crate::screens::tenants) fn stop(self) {
        self.0.reads_when_resolved.set(false);
        if self.runs() {
            self.on_run(run::Event::Stop);
        } else {
            self.on_reading(Event::Stop);
        }
        self.publish();
    }
}
