//! The root: owns every owner, lays out the page, and alone knows more than one screen.

use crate::app::{Auth, Environment, GraphClient, Leaving, Loader, Messages, PreferencesModel, Receipts, Start};
use crate::components::slot::{Slot, Slots};
use crate::rest;
use crate::screens::settings::{Services, SettingsModel, settings_form};
use crate::shell::banner::banner;
use crate::shell::sign_in_card::sign_in;
use crate::shell::status::status_region;
use crate::text::{LANGUAGES, first as text};
use crate::ui::element::{el, el_text, fragment, keyed};
use browser::page;
use leptos::prelude::AnyView;
use remote_help::session::Session;

/// The screens, in the order in which they stand on the page. Each is a folder of `screens/` with a model and a view.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Screen {
    /// The settings themselves: form, review, conflict and the last save's receipt.
    Settings,
    /// The receipts that this browser keeps.
    History,
    /// Settings as a file or a link. Its model is the settings'.
    Baselines,
    /// What Intune's audit events say of changes.
    Audit,
    /// What Remote Help needs, and what this page has seen of it.
    Readiness,
}

impl Screen {
    /// All of them.
    pub(crate) const ALL: [Self; 5] = [Self::Settings, Self::History, Self::Baselines, Self::Audit, Self::Readiness];
}

/// All owners that the page begins with. The other screens' come with their code.
#[derive(Clone, Copy)]
pub(crate) struct App {
    pub(crate) loader: Loader,
    pub(crate) slots: Slots,
    pub(crate) preferences: PreferencesModel,
    pub(crate) environment: Environment,
    pub(crate) messages: Messages,
    pub(crate) leaving: Leaving,
    pub(crate) receipts: Receipts,
    pub(crate) auth: Auth,
    pub(crate) graph: GraphClient,
    pub(crate) settings: SettingsModel,
}

impl App {
    fn new() -> Self {
        let loader = Loader::new();
        let (environment, messages, leaving) = (Environment::new(loader), Messages::new(), Leaving::new());
        let auth = Auth::new(environment, messages, leaving, loader);
        let (receipts, graph) = (Receipts::new(environment, messages), GraphClient::new(auth, environment));
        let services = Services { environment, messages, leaving, auth, graph, receipts, loader };
        Self {
            loader,
            slots: Slots::new(loader),
            preferences: PreferencesModel::new(),
            environment,
            messages,
            leaving,
            receipts,
            auth,
            graph,
            settings: SettingsModel::new(services),
        }
    }

    /// Takes up what the page was opened with.
    fn begin(self) {
        self.preferences.load(&LANGUAGES.map(|(tag, _)| tag));
        self.auth.begin();
        self.settings.begin();
        page::guard_leaving(move || self.settings.would_lose_changes());
        self.environment.load_config();
        rest::load(self);
    }
}

/// The whole page, in the language that is chosen.
pub(crate) fn root() -> AnyView {
    let app = App::new();
    app.begin();
    let skip = || el_text("a", text::skip()).attr("class", "skip").attr("href", "#main").into_view();
    // The banner stays in place, since the menu that changes the language is in it, open and with the focus.
    let banner = banner(app.auth, app.preferences, app.slots);
    fragment(vec![in_language(app, skip), banner, in_language(app, move || page(app))])
}

/// A view that is built anew in another language.
fn in_language(app: App, view: impl FnMut() -> AnyView + Send + 'static) -> AnyView {
    let place = move || LANGUAGES.iter().position(|(tag, _)| *tag == app.preferences.language()).unwrap_or_default();
    keyed(move || u32::try_from(place()).unwrap_or_default(), view)
}

fn page(app: App) -> AnyView {
    let App { environment, messages, auth, settings, slots, loader, .. } = app;
    let wants_token = move || environment.with_start(|start| !matches!(start, Start::Failed)) && auth.needs_token();
    let has_form = move || auth.with_session(Session::is_signed_in) || settings.is_read();
    // Empty from the start, so that screen readers hear what enters; also that the rest of the panel can't be had.
    // Fields that hold what can't be used name it as their error.
    let alert = el("div").attr("role", "alert").attr("id", "alert").view(slots.view(Slot::Alert));
    let main = el("main")
        .attr("class", "page")
        .attr("id", "main")
        .attr("tabindex", "-1")
        .child(el_text("h1", text::heading()))
        .child(el_text("p", text::lead()).attr("class", "lead"))
        .view(slots.view(Slot::News))
        .view(status_region(messages, auth, loader, slots))
        .view(slots.view(Slot::Waiting))
        .child(alert)
        .show(wants_token, move || sign_in(environment, auth, messages, slots))
        .show(has_form, move || settings_form(settings, slots))
        .view(slots.view(Slot::Below));
    fragment(vec![main.into_view(), slots.view(Slot::Foot)])
}
