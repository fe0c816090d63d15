//! Every view in its place, and what screens ask of each other. This module alone knows two screens.

use super::parts;
use crate::app::{Deployment, Failure, Shortcuts, View, Views};
use crate::components::checks::LazyChecks;
use crate::components::lazy::{ContentState, LazyContent};
use crate::components::receipt::{ReceiptActions, Undo};
use crate::components::slot::Slot;
use crate::owners::App;
use crate::screens::Screen;
use crate::screens::readiness::{self, ReadinessModel};
use crate::screens::sessions::SessionsContent;
use crate::screens::settings::{self, SettingsModel, Usage};
use crate::screens::tenants::{Compared, Services, TenantsContent};
use crate::shell::alert::AlertSteps;
use crate::shell::status_messages::StatusDetails;
use crate::shell::{
    alert, copy_by_hand, footer, identity, navigation, offline, preferences, shortcuts, sign_in_options,
    status_messages, token_help, upgrade, waiting,
};
use crate::text;
use crate::ui::element::{button, el_class, el_text, empty, fragment, show};
use browser::file::Picked;
use leptos::prelude::{AnyView, untrack};
use remote_help::oauth::Check;
use remote_help::receipt::Receipt;
use remote_help::session::Session;
use remote_help::settings::Settings;

/// The screens beside the settings, and what they ask of each other.
#[derive(Clone, Copy)]
pub(super) struct Screens {
    app: App,
    pub(super) views: Views,
    history: LazyContent,
    audit: LazyContent,
    sessions: LazyContent<dyn SessionsContent>,
    tenants: LazyContent<dyn TenantsContent>,
    checks: LazyChecks,
    readiness: ReadinessModel,
    pub(super) deployment: Deployment,
    pub(super) shortcuts: Shortcuts,
    receipt_actions: ReceiptActions,
}

impl Screens {
    /// The screens of these owners.
    pub(super) fn new(app: App) -> Self {
        let App { auth, graph, messages, receipts, settings, environment, leaving, .. } = app;
        let views = Views::new(auth);
        let is_open = move |view| move || untrack(move || views.open() == view);
        let settings: &'static SettingsModel = Box::leak(Box::new(settings));
        let services = Services { auth, graph, environment, messages, leaving, receipts, compared: settings };
        let checks = parts::lazy_checks(auth, graph, messages);
        let receipt_actions = ReceiptActions { messages, receipts, undo: settings };
        Self {
            app,
            views,
            history: parts::lazy_history(receipt_actions),
            audit: parts::lazy_audit(auth, graph, receipt_actions),
            sessions: parts::lazy_sessions(auth, graph, messages, is_open(View::Sessions)),
            tenants: parts::lazy_tenants(services, is_open(View::Tenants)),
            checks,
            readiness: ReadinessModel::new(auth, graph, checks),
            deployment: Deployment::new(leaving, environment),
            shortcuts: Shortcuts::new(),
            receipt_actions,
        }
    }

    /// The screens of a view.
    fn screens(self, view: View) -> AnyView {
        fragment(Screen::of(view).iter().map(|screen| self.screen(*screen)).collect())
    }

    /// The code of a view's screens is about to be wanted.
    fn prefetch(self, view: View) {
        match view {
            View::Settings => {}
            View::Sessions => self.sessions.prefetch(),
            View::Tenants => self.tenants.prefetch(),
        }
    }

    /// A view was opened.
    pub(super) fn opened(self, view: View) {
        match view {
            View::Settings => {}
            View::Sessions => self.sessions.open(),
            View::Tenants => self.tenants.open(),
        }
    }

    /// Adds the tenants of files that were dropped.
    pub(super) fn add_tenants(self, files: Vec<Picked>) {
        if let Some(tenants) = self.tenants.get() {
            for file in files {
                tenants.add_file(file);
            }
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
            Screen::Sessions => self.sessions.view(),
            Screen::Tenants => self.tenants.view(),
        }
    }

    /// What stands in a slot.
    pub(super) fn view(self, slot: Slot) -> AnyView {
        let Self { deployment, shortcuts, views, .. } = self;
        let App { auth, graph, messages, environment, settings, .. } = self.app;
        match slot {
            Slot::Banner => fragment(vec![
                identity::session(auth, environment, self.app.preferences),
                preferences::preferences(self.app.preferences, deployment),
                navigation::navigation(views, self.app.preferences, move |view| self.prefetch(view)),
            ]),
            Slot::News => fragment(vec![
                navigation::heading(views),
                offline::offline_region(environment, move || settings.is_read()),
                upgrade::upgrade_region(deployment),
            ]),
            Slot::Status => status_messages::all(messages, auth, self),
            Slot::Waiting => {
                fragment(vec![waiting::waiting_region(graph, environment), copy_by_hand::copy_by_hand(messages)])
            }
            Slot::Alert => alert::alert(auth, messages, self),
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
            // The settings stay in the page, so that nothing that was opened or typed there is lost.
            Slot::Below => fragment(vec![
                el_class("div", "view").view(self.screens(View::Settings)).into_view(),
                show(move || views.open() == View::Sessions, move || self.screens(View::Sessions)),
                show(move || views.open() == View::Tenants, move || self.screens(View::Tenants)),
            ]),
            Slot::Foot => fragment(vec![
                footer::footer(environment, auth, shortcuts),
                settings::review_dialog(settings, self),
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

impl Compared for SettingsModel {
    fn form(&self) -> Option<Settings> {
        self.is_read().then(|| self.draft())
    }

    fn imported(&self) -> Option<Settings> {
        SettingsModel::imported(*self).map(|baseline| baseline.settings)
    }
}

impl AlertSteps for Screens {
    fn try_again(self, failure: &Failure) {
        match failure {
            Failure::Sessions { .. } => {
                if let Some(sessions) = self.sessions.get() {
                    sessions.try_again();
                }
            }
            Failure::Evidence { check, .. } => self.checks.ask(*check),
            _ => self.app.settings.read_again(),
        }
    }

    fn review_again(self) {
        self.app.settings.review();
    }

    fn check_again(self) {
        self.app.settings.check_again();
    }

    fn keeps_changes(self) -> bool {
        self.app.settings.keeps_changes()
    }
}

impl Usage for Screens {
    fn ask(self) {
        self.sessions.load(move || {
            if let Some(sessions) = self.sessions.get() {
                sessions.ask_usage();
            }
        });
    }

    fn answer(self) -> AnyView {
        match self.sessions.state() {
            ContentState::Unwanted => empty(),
            ContentState::Loading => el_class("span", "busy").text(text::first::panel_loading()).into_view(),
            ContentState::Failed => el_text("span", text::usage_not_there()).into_view(),
            ContentState::Here => self.sessions.get().map_or_else(empty, SessionsContent::usage),
        }
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

    fn sessions_news(self) -> AnyView {
        self.sessions.get().map_or_else(empty, SessionsContent::news)
    }

    fn tenants_news(self) -> AnyView {
        self.tenants.get().map_or_else(empty, TenantsContent::news)
    }

    fn evidence(self, check: Check) -> String {
        self.checks.outcome(check)
    }
}
