//! A scenario's world while it is played: a tenant, a panel, a person, and all that was heard so far.

use std::time::Duration;

use sandbox::tenant::{Tenant, TokenSpec};
use serde_json::Value;

use super::EarError;
use super::moment::{Moment, Unheard, is_spaced, missing};
use super::person::{PATIENCE, Person, STILL};
use super::rules::{Breach, breaches, breaches_of_page};
use super::speech::Utterance;
use crate::engine::Engine;
use crate::host::Host;

/// So many stops of the Tab key are tried for a name. A page has fewer.
const MOST_STOPS: usize = 70;
/// So long after what was waited for is listened for more: what is said twice comes soon.
const AFTER: Duration = Duration::from_millis(1200);
/// After a Tab nothing more comes once it has been still for so long.
const STOP: Duration = Duration::from_millis(500);

/// What Orca says behind the name of something that can have the focus.
const ROLES: [&str; 17] = [
    "button",
    "check box",
    "collapsed",
    "combo box",
    "dialog",
    "entry",
    "expanded",
    "file",
    "heading",
    "link",
    "list box",
    "push button",
    "radio button",
    "search",
    "spin button",
    "switch",
    "toggle button",
];

/// See the module.
pub struct Scene<'a> {
    /// The tenant.
    pub tenant: Tenant,
    /// The panel's host.
    pub panel: Host,
    person: &'a mut Person,
    moments: Vec<Moment>,
    breaches: Vec<Breach>,
}

impl<'a> Scene<'a> {
    /// A scene at the panel's address, of which nothing was heard yet.
    pub(super) fn new(person: &'a mut Person, tenant: Tenant, panel: Host) -> Self {
        Self { tenant, panel, person, moments: Vec::new(), breaches: Vec::new() }
    }

    /// What was heard, and which rules it broke.
    pub(super) fn heard(self) -> (Vec<Moment>, Vec<Breach>) {
        (self.moments, self.breaches)
    }

    /// In which browser.
    pub fn engine(&self) -> Engine {
        self.person.engine
    }

    /// Orders a fault, as the tenant's control takes it.
    pub fn fault(&self, order: Value) {
        let name = order.to_string();
        self.tenant.fault(order).unwrap_or_else(|error| panic!("{name}: {error}"));
    }

    /// Changes the tenant's settings as a colleague would.
    pub fn colleague(&self, change: Value) {
        self.tenant.set_settings(change).unwrap_or_else(|error| panic!("{error}"));
    }

    /// Presses a key, and listens until these phrases were said, in this order.
    pub fn presses(&mut self, key: &str, phrases: &[&str]) -> Result<(), Unheard> {
        self.presses_within(PATIENCE, key, phrases)
    }

    /// The same for what takes longer.
    pub fn presses_within(&mut self, limit: Duration, key: &str, phrases: &[&str]) -> Result<(), Unheard> {
        self.person.press(key)?;
        self.listens(&format!("presses {}", spoken(key)), limit, phrases)
    }

    /// The same for what leads to another page, which Orca reads whole as it comes.
    pub fn leaves_by(&mut self, limit: Duration, key: &str, phrases: &[&str]) -> Result<(), Unheard> {
        self.person.press(key)?;
        let before = self.breaches.len();
        let heard = self.listens(&format!("presses {}", spoken(key)), limit, phrases);
        self.breaches.truncate(before);
        self.breaches.extend(self.moments.last().map(breaches_of_page).unwrap_or_default());
        heard
    }

    /// Types a text where the focus is.
    pub fn types(&mut self, text: &str, phrases: &[&str]) -> Result<(), Unheard> {
        self.person.types(text)?;
        self.listens(&format!("types “{text}”"), PATIENCE, phrases)
    }

    /// Presses Tab until a control of this name has the focus.
    pub fn tabs_to(&mut self, name: &str) -> Result<(), Unheard> {
        self.goes_to("Tab", name)
    }

    /// Presses Shift and Tab until a control of this name has the focus.
    pub fn tabs_back_to(&mut self, name: &str) -> Result<(), Unheard> {
        self.goes_to("shift+Tab", name)
    }

    /// Presses a key until something of this name has the focus: Tab, or one of the screen reader's own, such as H for the
    /// next heading.
    pub fn goes_to(&mut self, key: &str, name: &str) -> Result<(), Unheard> {
        let mut stops = Vec::new();
        for _ in 0..MOST_STOPS {
            self.person.press(key)?;
            let said = self.person.listen(STOP, PATIENCE, |_| true);
            let is_there = said.iter().any(|said| is_stop(name, &said.text));
            let said = if is_there { self.with_more(said) } else { said };
            let moment = Moment { did: format!("presses {} until “{name}”", spoken(key)), said };
            self.breaches.extend(breaches(&moment));
            if is_there {
                self.moments.push(moment);
                return Ok(());
            }
            stops.push(moment.text().replace('\n', " · "));
        }
        Err(Unheard::NoStop { name: name.to_owned(), stops })
    }

    fn with_more(&mut self, mut said: Vec<Utterance>) -> Vec<Utterance> {
        said.extend(self.person.listen(STILL, PATIENCE, |_| true));
        said
    }

    /// Pastes a text. `what` it is stands in the transcript.
    pub fn pastes(&mut self, what: &str, text: &str) -> Result<(), Unheard> {
        self.person.put_on_clipboard(text)?;
        self.person.press("ctrl+v")?;
        // A busy browser takes a while to ask whose clipboard it is.
        let said = self.person.listen(AFTER, PATIENCE, |_| true);
        let moment = Moment { did: format!("pastes {what}"), said };
        self.breaches.extend(breaches(&moment));
        self.moments.push(moment);
        Ok(())
    }

    /// Signs in with a token that may change the settings.
    pub fn signs_in(&mut self) -> Result<(), Unheard> {
        let token = self.tenant.token(TokenSpec::write());
        self.signs_in_with("a token", &token)
    }

    /// Signs in with this token, and hears that the settings were read.
    pub fn signs_in_with(&mut self, what: &str, token: &str) -> Result<(), Unheard> {
        let before = self.moments.len();
        self.tabs_to("Access token")?;
        self.pastes(what, token)?;
        self.presses("Return", &["Settings read"])?;
        // It stands in the transcript once, step by step: in the case that is about it.
        let said = self.moments.pop().map(|moment| moment.said).unwrap_or_default();
        self.moments.truncate(before);
        self.moments.push(Moment { did: format!("signs in with {what}"), said });
        Ok(())
    }

    /// Turns a switch, from the page's top.
    pub fn turns(&mut self, name: &str, to: &str) -> Result<(), Unheard> {
        self.tabs_to(name)?;
        self.presses("space", &[to])
    }

    /// Does nothing for a while but listen, until these phrases were said.
    pub fn waits(&mut self, limit: Duration, phrases: &[&str]) -> Result<(), Unheard> {
        self.listens("waits", limit, phrases)
    }

    /// Goes to the page's top.
    pub fn goes_to_top(&mut self) -> Result<(), Unheard> {
        self.presses("ctrl+Home", &[])
    }

    /// Reads the next line, as Orca has lines.
    pub fn reads_on(&mut self) -> Result<String, Unheard> {
        self.presses("Down", &[])?;
        Ok(self.moments.last().map(Moment::text).unwrap_or_default())
    }

    /// Checks that these phrases were not said at last.
    pub fn never(&self, phrases: &[&str]) -> Result<(), Unheard> {
        let Some(last) = self.moments.last() else { return Ok(()) };
        match phrases.iter().find(|phrase| missing(&[**phrase], &last.said).is_none()) {
            Some(phrase) => {
                Err(Unheard::Said { did: last.did.clone(), phrase: (*phrase).to_owned(), said: last.text() })
            }
            None => Ok(()),
        }
    }

    /// Checks that at last a phrase was not said more often than every ten seconds.
    pub fn seldom(&self, phrase: &str) -> Result<(), Unheard> {
        let Some(last) = self.moments.last() else { return Ok(()) };
        if is_spaced(phrase, 10, &last.said) {
            return Ok(());
        }
        let lines = last.said.iter().map(|said| format!("{} s: {}", said.at.as_secs() % 3600, said.text));
        Err(Unheard::TooSoon { did: last.did.clone(), said: lines.collect::<Vec<_>>().join("\n") })
    }

    /// What was said at last.
    pub fn said(&self) -> String {
        self.moments.last().map(Moment::text).unwrap_or_default()
    }

    fn listens(&mut self, did: &str, limit: Duration, phrases: &[&str]) -> Result<(), Unheard> {
        let still = if phrases.is_empty() { STILL } else { AFTER };
        let said = self.person.listen(still, limit, |said| missing(phrases, said).is_none());
        let moment = Moment { did: did.to_owned(), said };
        self.breaches.extend(breaches(&moment));
        let gap = missing(phrases, &moment.said).map(|phrase| Unheard::Missing {
            did: did.to_owned(),
            phrase: phrase.to_owned(),
            said: moment.text(),
        });
        self.moments.push(moment);
        gap.map_or(Ok(()), Err)
    }

    /// Goes to the panel, signed out.
    pub(super) fn opens(&mut self) -> Result<(), EarError> {
        let url = self.panel.url();
        self.person.go_to(&url)
    }
}

/// Whether this is what is said of a control of this name that has the focus.
fn is_stop(name: &str, text: &str) -> bool {
    let (name, text) = (name.to_lowercase(), text.to_lowercase());
    let Some((before, after)) = text.split_once(&name) else { return false };
    let after = after.trim_start();
    let is_word = before.is_empty() || before.ends_with(' ');
    is_word && (after.trim_matches('.').is_empty() || ROLES.iter().any(|role| after.starts_with(role)))
}

/// A key as people call it.
fn spoken(key: &str) -> String {
    let parts = key.split('+').map(|part| match part {
        "space" => "Space".to_owned(),
        "ctrl" => "Control".to_owned(),
        "shift" => "Shift".to_owned(),
        "Return" => "Enter".to_owned(),
        one if one.len() == 1 => one.to_uppercase(),
        other => other.to_owned(),
    });
    parts.collect::<Vec<_>>().join(" and ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_control_is_told_from_a_text_that_mentions_it() {
        assert!(is_stop("Allow chat", "Allow chat switch on."));
        assert!(is_stop("History", "History collapsed push button"));
        assert!(is_stop("Sign in", "main content Sign in push button."));
        assert!(!is_stop("Sign in", "Sign in again push button."));
        assert!(!is_stop("Enable Remote Help", "Turn on “Enable Remote Help” above."));
        assert!(!is_stop("chat", "Allow chats switch"));
    }

    #[test]
    fn keys_are_called_as_people_call_them() {
        assert_eq!(spoken("ctrl+v"), "Control and V");
        assert_eq!(spoken("Return"), "Enter");
    }
}
