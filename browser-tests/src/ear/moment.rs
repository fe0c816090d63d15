//! What was said of one key, and whether it was what should be said.

use std::fmt;

use super::speech::Utterance;

/// A key that was pressed, or a time that was waited, with what was said meanwhile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// What the person did, such as `Space`.
    pub did: String,
    /// What was said.
    pub said: Vec<Utterance>,
}

impl Moment {
    /// All of it as one text, an utterance a line.
    pub fn text(&self) -> String {
        let texts: Vec<&str> = self.said.iter().map(|utterance| utterance.text.as_str()).collect();
        texts.join("\n")
    }
}

/// What should have been heard, and wasn't.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unheard {
    /// No stop of the Tab key has this name.
    NoStop {
        /// The name.
        name: String,
        /// What was said at the stops.
        stops: Vec<String>,
    },
    /// A phrase was not said after those before it.
    Missing {
        /// What the person did.
        did: String,
        /// The phrase.
        phrase: String,
        /// What was said instead.
        said: String,
    },
    /// A phrase was said that must not be.
    Said {
        /// What the person did.
        did: String,
        /// The phrase.
        phrase: String,
        /// All that was said.
        said: String,
    },
    /// Something was said again too soon.
    TooSoon {
        /// What the person did.
        did: String,
        /// All that was said, with seconds.
        said: String,
    },
    /// The desktop failed.
    Desktop {
        /// How.
        why: String,
    },
}

impl From<super::EarError> for Unheard {
    fn from(error: super::EarError) -> Self {
        Self::Desktop { why: error.to_string() }
    }
}

impl fmt::Display for Unheard {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let indented = |text: &str| {
            if text.is_empty() { "\n      (nothing)".to_owned() } else { format!("\n{text}").replace('\n', "\n      ") }
        };
        match self {
            Self::NoStop { name, stops } => {
                write!(f, "no stop of the Tab key is called “{name}”; there are:{}", indented(&stops.join("\n")))
            }
            Self::Missing { did, phrase, said } => {
                write!(f, "{did}: “{phrase}” was not heard; what was:{}", indented(said))
            }
            Self::Said { did, phrase, said } => {
                write!(f, "{did}: “{phrase}” was heard, in:{}", indented(said))
            }
            Self::TooSoon { did, said } => write!(f, "{did}: said again within ten seconds:{}", indented(said)),
            Self::Desktop { why } => write!(f, "{why}"),
        }
    }
}

/// The first of these phrases that wasn't said after those before it. Case counts for nothing, and a phrase may stand in
/// the same utterance as the one before.
pub fn missing<'a>(phrases: &[&'a str], said: &[Utterance]) -> Option<&'a str> {
    let text = joined(said);
    let mut rest = text.as_str();
    for phrase in phrases {
        match rest.split_once(&phrase.to_lowercase()) {
            Some((_, after)) => rest = after,
            None => return Some(phrase),
        }
    }
    None
}

fn joined(said: &[Utterance]) -> String {
    let texts: Vec<String> = said.iter().map(|utterance| utterance.text.to_lowercase()).collect();
    texts.join(" ")
}

/// Whether no two utterances with this phrase are closer than so many seconds.
pub fn is_spaced(phrase: &str, seconds: u64, said: &[Utterance]) -> bool {
    let phrase = phrase.to_lowercase();
    let times: Vec<_> =
        said.iter().filter(|said| said.text.to_lowercase().contains(&phrase)).map(|said| said.at).collect();
    let least = std::time::Duration::from_secs(seconds);
    // A clock that goes a little unevenly is no reason.
    let slack = std::time::Duration::from_millis(500);
    times.iter().zip(times.iter().skip(1)).all(|(one, next)| *next + slack >= *one + least)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::time::Duration;

    fn said(texts: &[&str]) -> Vec<Utterance> {
        texts.iter().map(|text| Utterance::of(text)).collect()
    }

    #[test]
    fn phrases_are_wanted_in_their_order() {
        let said =
            said(&["Not saved. You lack the Intune role for this.", "The token is good", "About Intune roles link."]);
        assert_eq!(missing(&["not saved", "Intune role", "the token", "About"], &said), None);
        assert_eq!(missing(&["the token", "Not saved"], &said), Some("Not saved"));
        assert_eq!(missing(&["Not saved", "Not saved"], &said), Some("Not saved"), "one word is not two");
    }

    #[test]
    fn a_phrase_may_go_on_in_the_next_utterance() {
        assert_eq!(missing(&["off Lets helper"], &said(&["off", "Lets helper and sharer write."])), None);
        assert_eq!(missing(&["anything"], &[]), Some("anything"));
    }

    #[test]
    fn what_is_said_each_second_is_told_from_what_is_said_each_ten() {
        let every = |seconds: u64| -> Vec<Utterance> {
            (0..3)
                .map(|count| Utterance { at: Duration::from_secs(count * seconds), text: "It waits".to_owned() })
                .collect()
        };
        assert!(is_spaced("it waits", 10, &every(10)));
        assert!(!is_spaced("it waits", 10, &every(1)));
        assert!(is_spaced("something else", 10, &every(1)));
    }
}
