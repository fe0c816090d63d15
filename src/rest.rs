//! All that the first page does without: fetched as soon as the page stands, and what the owners do from then on.
//!
//! The linker finds what belongs to it by [`all`]: whatever is reached through it alone. See
//! `docs/decisions/0013-two-files-of-wasm.md`.
#![allow(clippy::unnecessary_wraps, reason = "the split gives it the failure of the file")]

use crate::app::{
    Auth, ChangeLanguage, Deployment, Environment, GraphClient, JudgeConfig, LoadState, PreferencesModel, RedirectFlow,
    Shortcut, Shortcuts,
};
use crate::components::disclosure::{Content, LazyContent};
use crate::components::receipt::{ReceiptActions, Undo};
use crate::components::slot::Slot;
use crate::root::{App, Screen};
use crate::screens::audit::Audit;
use crate::screens::history::History;
use crate::screens::readiness::{self, ReadinessModel};
use crate::screens::settings::{self, SettingsModel};
use crate::shell::alert::AlertSteps;
use crate::shell::status_messages::StatusDetails;
use crate::shell::{
    alert, copy_by_hand, footer, identity, offline, preferences, shortcuts, sign_in_options, status_messages, title,
    token_help, upgrade, waiting,
};
use crate::text;
use crate::ui::element::{button, fragment, show};
use browser::{file, focus, language as languages, location, page, parts};
use leptos::prelude::{AnyView, RenderEffect, untrack};
use leptos::task::spawn_local;
use remote_help::baseline::Baseline;
use remote_help::oauth::AuthorizationResponse;
use remote_help::receipt::Receipt;
use remote_help::session::Session;
use std::hint::black_box;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

/// A function that fetches code, of one that is split.
macro_rules! load {
    ($function:ident) => {
        || Box::pin(async { $function().await.ok() })
    };
}

/// The content of a disclosure: the texts of a part, and the function that makes it.
macro_rules! lazy {
    ($part:expr, $function:ident($($argument:ident),*)) => {
        LazyContent::new($part, move || Box::pin(async move {
            let content: Result<Box<dyn Content>, _> = $function($($argument),*).await;
            content.ok().map(|content| &*Box::leak(content))
        }))
    };
}

/// How often the page looks at the clock, in milliseconds.
const TICK: i32 = 5_000;

/// Fetches it, now and whenever it is wanted after a failure.
pub(crate) fn load(app: App) {
    let effect = RenderEffect::new(move |_| {
        if app.loader.state() == LoadState::Coming {
            spawn_local(async move {
                if load_all(app).await.is_err() {
                    app.loader.set_state(LoadState::Failed);
                }
            });
        }
    });
    // It ends with the page.
    std::mem::forget(effect);
}

async fn load_all(app: App) -> Result<(), SplitLoaderError> {
    // The response that the browser was sent back with is handled at once, or kept until it can be.
    if app.auth.has_response() {
        redirect().await?;
    }
    all(app).await
}

/// Makes the page whole.
#[wasm_split(rest, fallible)]
fn all(app: App) -> Result<(), SplitLoaderError> {
    begin(app);
    Ok(())
}

/// Makes a part need all that is fetched with the page. That is always there first, so both shall share one file: the build
/// makes a file of its own for each set of parts that share something.
pub(crate) fn after_rest() {
    black_box(begin as fn(App));
}

#[inline(never)]
fn begin(app: App) {
    languages::install();
    title::follow(app.auth, app.preferences, move || app.settings.change_count());
    let screens = Screens::new(app);
    app.slots.install(move |slot| screens.view(slot));
    focus::keep();
    app.watch_surroundings(screens.deployment, screens.shortcuts);
    app.loader.set_state(LoadState::Here);
    app.graph.install();
    app.environment.install(app.messages, load!(config), move || app.restore_all());
    app.auth.install(load!(redirect));
    app.settings.install();
}

impl App {
    /// Sets the clock going, and follows what happens around the page.
    fn watch_surroundings(self, deployment: Deployment, shortcuts: Shortcuts) {
        self.environment.watch_network(self.messages);
        self.environment.when_online(move || deployment.look_soon());
        deployment.watch();
        page::every(TICK, move || {
            self.environment.tick();
            self.auth.renew_in_time();
            self.settings.look_in_time();
            // A page that is about to be left shows no news, and offline there is nothing to ask.
            if untrack(move || !self.environment.is_offline() && !self.leaving.is_leaving()) {
                deployment.look_in_time();
            }
            self.auth.notice_expiry();
        });
        location::when_back(move || {
            self.auth.cancel_leaving();
            deployment.look_soon();
        });
        location::when_fragment(
            |fragment| AuthorizationResponse::of(fragment).is_some() || Baseline::is_link(fragment),
            move |fragment| {
                if Baseline::is_link(&fragment) {
                    self.settings.set_link(fragment);
                } else {
                    self.auth.set_response(fragment);
                }
                if self.environment.is_ready() {
                    self.restore();
                }
            },
        );
        shortcuts.listen(move |shortcut| self.press(shortcut));
        file::when_dropped(move |dropped| self.settings.import_dropped(dropped));
    }

    /// Takes up what was kept and what the page was opened with, now that the deployment is known.
    fn restore_all(self) {
        self.settings.load_drafts();
        self.settings.load_baseline();
        self.settings.keep_while_hidden();
        self.restore();
        if untrack(move || self.auth.has_client()) {
            // Somebody may want to sign in by it. If it can't be had, that is told then.
            parts::prefetch("redirect");
        }
    }

    /// Takes up what the page was opened with. A baseline's link with a token in it is told of as a link.
    fn restore(self) {
        if let Some(link) = self.auth.take_fragment(|fragment| Baseline::is_link(fragment)) {
            self.settings.set_link(link);
        }
        self.auth.handle_redirect();
        self.settings.follow_link();
    }

    /// Does what the control does that the shortcut stands for; nothing if that one is inert.
    fn press(self, shortcut: Shortcut) {
        let settings = self.settings;
        match shortcut {
            Shortcut::Review => settings.review(),
            Shortcut::Discard if settings.can_discard() => settings.discard(),
            Shortcut::Reload if settings.can_reload() => settings.read_again(),
            Shortcut::Undo => {
                if let Some(receipt) = settings.receipt().filter(Receipt::is_undoable) {
                    settings.undo(&receipt);
                }
            }
            Shortcut::History => page::open_disclosure("history"),
            Shortcut::Export => settings.export(),
            Shortcut::CopyLink => settings.copy_link(),
            Shortcut::WhoChanged => page::open_disclosure("audit"),
            Shortcut::Discard | Shortcut::Reload => {}
        }
    }
}

#[wasm_split(redirect, fallible)]
fn redirect() -> Result<RedirectFlow, SplitLoaderError> {
    after_rest();
    Ok(RedirectFlow::new())
}

#[wasm_split(config, fallible)]
fn config() -> Result<JudgeConfig, SplitLoaderError> {
    after_rest();
    Ok(Environment::judge)
}

#[wasm_split(language, fallible)]
fn language() -> Result<ChangeLanguage, SplitLoaderError> {
    after_rest();
    Ok(PreferencesModel::change_language)
}

#[wasm_split(history, fallible)]
fn history(actions: ReceiptActions) -> Result<Box<dyn Content>, SplitLoaderError> {
    after_rest();
    Ok(Box::new(History::new(actions)))
}

#[wasm_split(audit, fallible)]
fn audit(auth: Auth, graph: GraphClient, actions: ReceiptActions) -> Result<Box<dyn Content>, SplitLoaderError> {
    after_rest();
    Ok(Box::new(Audit::new(auth, graph, actions)))
}

/// The screens beside the settings, and what they ask of each other.
#[derive(Clone, Copy)]
struct Screens {
    app: App,
    history: LazyContent,
    audit: LazyContent,
    readiness: ReadinessModel,
    deployment: Deployment,
    shortcuts: Shortcuts,
    receipt_actions: ReceiptActions,
}

impl Screens {
    fn new(app: App) -> Self {
        let App { auth, graph, messages, receipts, settings, .. } = app;
        let receipt_actions = ReceiptActions { messages, receipts, undo: Box::leak(Box::new(settings)) };
        Self {
            app,
            history: lazy!(text::history::PART, history(receipt_actions)),
            audit: lazy!(text::audit::PART, audit(auth, graph, receipt_actions)),
            readiness: ReadinessModel::new(auth, graph),
            deployment: Deployment::new(),
            shortcuts: Shortcuts::new(),
            receipt_actions,
        }
    }

    /// A screen's view, below the form.
    fn screen(self, screen: Screen) -> AnyView {
        let settings = self.app.settings;
        match screen {
            Screen::Settings => settings::last_receipt(settings, self.receipt_actions),
            Screen::History => {
                show(move || self.app.receipts.are_kept(), move || self.history.disclosure(text::history()).into_view())
            }
            Screen::Baselines => settings::baselines(settings, self.app.messages),
            Screen::Audit => show(
                move || self.app.auth.with_session(Session::is_signed_in),
                move || self.audit.disclosure(text::who_changed()).into_view(),
            ),
            Screen::Readiness => readiness::view(self.readiness),
        }
    }

    /// What stands in a slot.
    fn view(self, slot: Slot) -> AnyView {
        let Self { deployment, shortcuts, .. } = self;
        let App { auth, graph, messages, environment, leaving, settings, .. } = self.app;
        let reload = move || upgrade::reload_button(deployment, leaving, environment);
        match slot {
            Slot::Banner => fragment(vec![
                identity::session(auth, environment, self.app.preferences),
                preferences::preferences(self.app.preferences, deployment, load!(language), reload),
            ]),
            Slot::News => fragment(vec![
                offline::offline_region(environment, move || settings.is_read()),
                upgrade::upgrade_region(deployment, leaving, environment),
            ]),
            Slot::Status => status_messages::all(messages, self),
            Slot::Waiting => {
                fragment(vec![waiting::waiting_region(graph, environment), copy_by_hand::copy_by_hand(messages)])
            }
            Slot::Alert => alert::alert(auth, messages, settings),
            Slot::KeptChanges => settings::kept_changes(settings),
            Slot::SignInOptions => sign_in_options::sign_in_options(environment, auth, messages),
            Slot::TokenHelp => token_help::token_help(auth),
            Slot::KeepToken => show(
                move || auth.with_session(Session::is_signed_in),
                move || button(text::keep_this_token(), move || auth.keep_token()).into_view(),
            ),
            Slot::FormNotices => settings::notices(settings),
            Slot::Marks(property) => settings::marks(property, settings),
            Slot::Permission => settings::permission(auth),
            Slot::Below => fragment(Screen::ALL.map(|screen| self.screen(screen)).into()),
            Slot::Foot => fragment(vec![
                footer::footer(environment, auth, shortcuts),
                settings::review_dialog(settings),
                settings::conflict_dialog(settings),
                shortcuts::shortcuts(shortcuts),
            ]),
        }
    }
}

impl Undo for SettingsModel {
    fn can_undo(&self) -> bool {
        SettingsModel::can_undo(*self)
    }

    fn undo(&self, receipt: &Receipt) {
        SettingsModel::undo(*self, receipt);
    }
}

impl AlertSteps for SettingsModel {
    fn try_again(self) {
        self.read_again();
    }

    fn review_again(self) {
        self.review();
    }

    fn check_again(self) {
        SettingsModel::check_again(self);
    }
}

impl StatusDetails for Screens {
    fn has_changes(self) -> bool {
        self.app.settings.change_count() > 0
    }

    fn drift(self) -> Option<usize> {
        Some(self.app.settings.drift()?.1)
    }

    fn restore_history(self) {
        self.app.receipts.restore();
    }
}
