//! A page left open over a deployment: it looks now and then whether its host has another build, and says so. It never
//! reloads by itself, and reloading loses no edit.

use super::{Environment, Leaving};
use crate::ui::static_signal::StaticSignal;
use crate::ui::stored::Stored;
use browser::{clock, deployed_page, page};
use leptos::prelude::untrack;
use leptos::task::spawn_local;
use remote_help::deployed::Deployed;
use remote_help::time::{Millis, UnixMillis};
use std::pin::Pin;

/// Between two looks.
const PAUSE: Millis = Millis::from_minutes(60.0);
/// The least there is between them, however often somebody goes from tab to tab.
const LEAST: Millis = Millis::from_minutes(1.0);

/// Whether the host has another build than this page.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) enum Upgrade {
    /// None is known of.
    #[default]
    None,
    /// It has.
    There,
    /// It has; reloading was refused, since this browser did not keep the unsaved changes.
    NotKept,
}

/// Looks for another build on the host, and what came of it.
#[derive(Clone, Copy)]
pub(crate) struct Deployment {
    leaving: Leaving,
    environment: Environment,
    upgrade: StaticSignal<Upgrade>,
    /// When the page last looked, and when it is to look next.
    looks: &'static Stored<(UnixMillis, UnixMillis)>,
}

impl Deployment {
    /// A page that has not looked yet.
    pub(crate) fn new(leaving: Leaving, environment: Environment) -> Self {
        Self {
            leaving,
            environment,
            upgrade: StaticSignal::new(Upgrade::None),
            looks: Box::leak(Box::new(Stored::new((UnixMillis::EPOCH, UnixMillis::EPOCH)))),
        }
    }

    /// Whether the host has another build.
    pub(crate) fn upgrade(self) -> Upgrade {
        self.upgrade.get()
    }

    /// The page is as fresh as can be; from here on it looks.
    pub(crate) fn watch(self) {
        self.note_look();
        page::when_visible(move || self.look_soon());
    }

    fn note_look(self) {
        self.looks.set((clock::now(), clock::now() + PAUSE));
    }

    /// Looks at the next occasion, if the last time isn't just past: the page was not in view, or without a network.
    pub(crate) fn look_soon(self) {
        self.looks.update(|(last, due)| *due = due.min(*last + LEAST));
    }

    /// Looks when it is time to, and somebody is there to read it: not behind a dialog, where nobody would hear of it.
    pub(crate) fn look_in_time(self) {
        let is_due = clock::now() >= self.looks.get().1;
        if is_due && page::is_visible() && !page::has_dialog() {
            spawn_local(self.check());
        }
    }

    /// Asks the host for the page as it is now, and compares. Another build counts once its files are there.
    ///
    /// Boxed, as it is awaited in two places and would be compiled into each.
    pub(crate) fn check(self) -> Pin<Box<dyn Future<Output = ()>>> {
        Box::pin(self.compare())
    }

    async fn compare(self) {
        self.note_look();
        let Some(index) = deployed_page::index().await else { return };
        let own = page::own_files();
        let upgrade = match Deployed::of(own.iter().map(String::as_str), &index) {
            Deployed::Other(wasm) if deployed_page::has_wasm(wasm).await => Upgrade::There,
            Deployed::Same => Upgrade::None,
            Deployed::Other(_) | Deployed::Unknown => return,
        };
        // Once it was told, it is told no second time.
        if upgrade == Upgrade::None || self.upgrade.get_untracked() == Upgrade::None {
            self.upgrade.set(upgrade);
        }
    }
}

impl Deployment {
    /// Whether the page can be loaded anew now: work under way would be cut off, and offline there is nothing to load.
    pub(crate) fn can_reload_page(self) -> bool {
        !self.leaving.is_at_work() && !self.environment.is_offline()
    }

    /// Loads the page anew, with the unsaved changes kept as over a redirect; not at all where the browser keeps nothing.
    pub(crate) fn reload_page(self) {
        if !untrack(move || self.can_reload_page()) {
            return;
        }
        if self.leaving.keep_all() {
            // Nothing is lost, so the browser needs not ask.
            self.leaving.set(true);
            page::reload();
        } else {
            self.upgrade.set(Upgrade::NotKept);
        }
    }
}
