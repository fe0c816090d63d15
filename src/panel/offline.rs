//! Without a network: the page says so, and doesn't leave for Microsoft, whose page could not be loaded. Requests fail by
//! themselves, and say why.

use super::{Notice, Panel};
use crate::browser::network;

impl Panel {
    /// Follows whether there is a network.
    pub(super) fn follow_network(self) {
        self.is_offline.set(!network::is_online());
        network::when_changed(move || {
            let is_offline = !network::is_online();
            if self.is_offline.get_untracked() && !is_offline {
                // What a save has to tell stays.
                if self.notice.with_untracked(|notice| matches!(notice, Notice::Nothing | Notice::Read(_))) {
                    self.notice.set(Notice::BackOnline);
                }
                Self::watch_soon();
                Self::look_soon();
            }
            self.is_offline.set(is_offline);
        });
    }
}
