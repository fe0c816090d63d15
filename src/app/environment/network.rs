//! Whether the device has a network. Requests fail by themselves without one, and say why.

use super::Environment;
use browser::network;

impl Environment {
    /// Follows whether there is a network.
    pub(crate) fn watch_network(self) {
        self.0.is_offline.set(!network::is_online());
        network::when_changed(move || {
            let is_offline = !network::is_online();
            if self.0.is_offline.get_untracked() && !is_offline {
                // What a save has to tell stays.
                self.0.messages.is_back_online();
                self.0.waiting_for_network.tell(&());
            }
            self.0.is_offline.set(is_offline);
        });
    }

    /// Calls `then` each time that the device has a network again.
    pub(crate) fn when_online(self, then: impl Fn() + Send + Sync + 'static) {
        self.0.waiting_for_network.add(move |()| then());
    }
}
