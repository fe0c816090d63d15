//! All owners of state that the page begins with, each with those that it may ask.

use crate::app::{Auth, Environment, GraphClient, Leaving, Loader, Messages, PreferencesModel, Receipts};
use crate::components::slot::Slots;
use crate::screens::settings::{Services, SettingsModel};

/// All owners that the page begins with. The other screens' come with their code.
#[derive(Clone, Copy)]
pub(crate) struct App {
    pub(crate) loader: Loader,
    pub(crate) slots: Slots,
    pub(crate) preferences: PreferencesModel,
    pub(crate) messages: Messages,
    pub(crate) environment: Environment,
    pub(crate) leaving: Leaving,
    pub(crate) receipts: Receipts,
    pub(crate) auth: Auth,
    pub(crate) graph: GraphClient,
    pub(crate) settings: SettingsModel,
}

impl App {
    /// All of them, in an order in which each knows some of those before it.
    pub(crate) fn new() -> Self {
        let loader = Loader::new();
        let (messages, leaving) = (Messages::new(), Leaving::new());
        let environment = Environment::new(messages, loader);
        let auth = Auth::new(environment, messages, leaving, loader);
        let (receipts, graph) = (Receipts::new(environment, messages), GraphClient::new(auth, environment));
        let services = Services { environment, messages, leaving, auth, graph, receipts, loader };
        Self {
            loader,
            slots: Slots::new(loader),
            preferences: PreferencesModel::new(),
            messages,
            environment,
            leaving,
            receipts,
            auth,
            graph,
            settings: SettingsModel::new(services),
        }
    }
}
