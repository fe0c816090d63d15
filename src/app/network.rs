//! Without a network: the page says so, and doesn't leave for Microsoft, whose page could not be loaded. Requests fail by
//! themselves, and say why.

use super::{Panel, StatusMessage};
use browser::network;

impl Panel {
    /// Follows whether there is a network.
    pub(super) fn watch_network(self) {
        self.is_offline.set(!network::is_online());
        network::when_changed(move || {
            let is_offline = !network::is_online();
            if self.is_offline.get_untracked() && !is_offline {
                // What a save has to tell stays.
                if self
                    .status
                    .with_untracked(|notice| matches!(notice, StatusMessage::Nothing | StatusMessage::Read(_)))
                {
                    self.status.set(StatusMessage::BackOnline);
                }
                Self::watch_soon();
                self.deployment.look_soon();
            }
            self.is_offline.set(is_offline);
        });
    }
}
