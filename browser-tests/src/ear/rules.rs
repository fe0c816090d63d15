//! What nothing that is said may break, whatever the moment: no time as a machine writes it, nothing called clickable, no
//! sentence run together with the next, no stop at something empty, and nothing said twice.

use std::fmt;
use std::time::Duration;

use super::moment::Moment;
use super::speech::Utterance;

/// A rule that was broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rule {
    /// A time as a machine writes it.
    MachineTime,
    /// Something is called clickable that is no control.
    Clickable,
    /// A sentence begins where another ends, without a space.
    Glued,
    /// Something empty is a stop.
    Empty,
    /// A sentence was said twice.
    Twice,
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::MachineTime => "a time as a machine writes it",
            Self::Clickable => "called clickable",
            Self::Glued => "two sentences run together",
            Self::Empty => "a stop at something empty",
            Self::Twice => "said twice",
        })
    }
}

/// A rule that was broken, where, and by which words.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Breach {
    /// The rule.
    pub rule: Rule,
    /// What the person did.
    pub did: String,
    /// The words.
    pub words: String,
    /// All that was said.
    pub said: String,
}

impl fmt::Display for Breach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}: “{}”, in: {}", self.did, self.rule, self.words, self.said)
    }
}

/// Roles that Orca says of a region, and nothing beside them where it is empty.
const REGIONS: [&str; 7] = ["alert", "blank", "grouping", "notification", "section", "statusbar", "status bar"];

/// What comes again so much later is news: a change is sent again after a wait.
const AGAIN: Duration = Duration::from_secs(8);

/// The whole text of a dialog is longer than this, and what is said of anything else is shorter.
const WHOLE_DIALOG: usize = 250;

/// The rules that a moment breaks in which a page is read whole, as it comes: what stands there twice is said twice, and a
/// region's role comes after its text, if at all.
pub fn breaches_of_page(moment: &Moment) -> Vec<Breach> {
    let mut found = breaches(moment);
    found.retain(|breach| !matches!(breach.rule, Rule::Twice | Rule::Empty));
    found
}

/// The rules that a moment breaks.
pub fn breaches(moment: &Moment) -> Vec<Breach> {
    let said = moment.text().replace('\n', " · ");
    let breach =
        |rule, words: &str| Breach { rule, did: moment.did.clone(), words: words.to_owned(), said: said.clone() };
    let mut found = Vec::new();
    let mut is_something_said = false;
    for said in &moment.said {
        let text = said.text.as_str();
        let is_region = REGIONS.contains(&text.trim_end_matches('.').to_lowercase().as_str());
        if is_region && !is_something_said {
            found.push(breach(Rule::Empty, text));
        }
        is_something_said |= !is_region && !text.starts_with("leaving ");
        if text.to_lowercase().split(|c: char| !c.is_alphabetic()).any(|word| word == "clickable") {
            found.push(breach(Rule::Clickable, text));
        }
        found.extend(
            text.split_whitespace().filter(|word| is_machine_time(word)).map(|word| breach(Rule::MachineTime, word)),
        );
        found.extend(text.split_whitespace().filter(|word| is_glued(word)).map(|word| breach(Rule::Glued, word)));
    }
    let mut seen: Vec<(Duration, &str)> = Vec::new();
    for (place, said) in moment.said.iter().enumerate() {
        let is_own = !is_description(&moment.said, place, &said.text);
        for sentence in sentences(&said.text) {
            let is_again = seen.iter().any(|(at, seen)| *seen == sentence && said.at < *at + AGAIN);
            if is_own && is_again {
                found.push(breach(Rule::Twice, sentence));
            }
            seen.push((said.at, sentence));
        }
    }
    found
}

/// Whether this is the description of a dialog whose whole text Orca has just read, with the description in it: it says both
/// of every dialog.
fn is_description(said: &[Utterance], place: usize, text: &str) -> bool {
    let mut before = said.iter().take(place).map(|said| said.text.as_str());
    let is_first = before.clone().all(|before| before != text);
    is_first
        && before.any(|before| before.len() >= WHOLE_DIALOG && before.len() > 2 * text.len() && before.contains(text))
}

/// The sentences of a text that are long enough to be noticed when they come again.
fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let parts = text.split_inclusive(". ").map(|part| part.trim().trim_end_matches('.'));
    parts.filter(|part| part.split_whitespace().count() >= 3)
}

/// `2026-12-01`, with or without what follows.
fn is_machine_time(word: &str) -> bool {
    let word = word.trim_start_matches(|c: char| !c.is_ascii_alphanumeric());
    let mut digits = word.char_indices().take(10);
    let is_date = digits.all(|(place, c)| if matches!(place, 4 | 7) { c == '-' } else { c.is_ascii_digit() });
    is_date && word.len() >= 10 && !word.chars().nth(10).is_some_and(|c| c.is_ascii_hexdigit())
}

/// `now.Your`; but names of permissions and of types have full stops, too, and so has code.
fn is_glued(word: &str) -> bool {
    let is_code = word.contains(['$', '=', '/', '<']);
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let is_name = word.ends_with(".All") || word.starts_with("System.");
    let letters: Vec<char> = word.chars().filter(|c| !matches!(c, '”' | '’' | ')' | '"')).collect();
    let ends = |c: char| matches!(c, '.' | '!' | '?' | '…');
    !is_name
        && !is_code
        && letters.windows(3).any(|three| match three {
            [before, end, after] => {
                ends(*end) && after.is_uppercase() && (before.is_lowercase() || before.is_ascii_digit())
            }
            _ => false,
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn broken(said: &[&str]) -> Vec<Rule> {
        let said = said.iter().map(|text| Utterance::of(text)).collect();
        breaches(&Moment { did: "Tab".to_owned(), said }).into_iter().map(|breach| breach.rule).collect()
    }

    #[test]
    fn times_as_machines_write_them_are_found() {
        assert_eq!(broken(&["Settings read at 3:21:02 AM.", "2026-12-01T03:21:02Z"]), [Rule::MachineTime]);
        assert_eq!(broken(&["2026-12-01 03:21:02 UTC"]), [Rule::MachineTime]);
        assert_eq!(broken(&["12/1/2026, 3:21 AM", "2f1d6c0a-7b1e-4f6d-9a43-5f0c8f3f6a11"]), []);
    }

    #[test]
    fn what_is_called_clickable_is_found() {
        assert_eq!(broken(&["Alex Admin clickable"]), [Rule::Clickable]);
        assert_eq!(broken(&["clickables are none"]), []);
    }

    #[test]
    fn sentences_that_are_run_together_are_found_and_names_are_not() {
        assert_eq!(broken(&["and are shown now.Your own changes are kept."]), [Rule::Glued]);
        assert_eq!(broken(&["Reading…Settings"]), [Rule::Glued]);
        let names = "It takes DeviceManagementServiceConfig.ReadWrite.All. System.Security.SecureString is none. ($token.Token).Password Sends blockChat: true. A.B.";
        assert_eq!(broken(&[names]), []);
    }

    #[test]
    fn a_stop_at_something_empty_is_found_and_a_region_with_a_text_is_none() {
        assert_eq!(broken(&["statusbar."]), [Rule::Empty]);
        assert_eq!(broken(&["leaving form.", "alert"]), [Rule::Empty]);
        assert_eq!(broken(&["Settings read at 3:21:02 AM.", "statusbar"]), []);
    }

    #[test]
    fn what_is_said_twice_is_found() {
        assert_eq!(broken(&["Not saved. You lack the role.", "Why. You lack the role"]), [Rule::Twice]);
        assert_eq!(broken(&["Allow chat switch on.", "on", "on"]), [], "a word or two may come again");
        let at = |seconds| Utterance { at: Duration::from_secs(seconds), text: "Sending the change…".to_owned() };
        let twice = |after| breaches(&Moment { did: "waits".to_owned(), said: vec![at(0), at(after)] });
        assert_eq!((twice(7).len(), twice(25).len()), (1, 0), "after a wait it is news");
        let lead = "Nothing was sent, and nothing clashes.";
        let dialog = format!("Settings changed {lead} {}", "Setting there now ".repeat(15));
        assert_eq!(broken(&[&dialog, lead]), [], "the description of a dialog that was read whole");
        assert_eq!(broken(&[&dialog, lead, lead]), [Rule::Twice]);
        assert_eq!(broken(&["Saved, said the dialog. Nothing was sent, and nothing clashes.", lead]), [Rule::Twice]);
    }
}
