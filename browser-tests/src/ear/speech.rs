//! What was said, out of the lines that Orca writes for those who look for its faults.

use std::time::Duration;

/// One thing that was said by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Utterance {
    /// When, since midnight.
    pub at: Duration,
    /// The words.
    pub text: String,
}

impl Utterance {
    /// Words that were said at midnight, for tests.
    pub fn of(text: &str) -> Self {
        Self { at: Duration::ZERO, text: text.to_owned() }
    }
}

/// Between the time and the words.
const MARK: &str = " - SPEECH OUTPUT: '";

/// What ends the words, with a voice behind it. Words may hold apostrophes, and a voice holds words.
const ENDS: [&str; 6] = ["'{'", "'{}", "'[{", "' {'", "' {}", "' voice="];

/// What Orca tells of itself: which of its two ways of reading it is in. It changes as the person goes, a moment sooner or
/// later in every run, and no page has a say in it.
const OWN: [&str; 2] = ["Focus mode", "Browse mode"];

/// What was said in these lines, but for keys that Orca echoes, and what it tells of itself.
pub fn utterances(log: &str) -> Vec<Utterance> {
    let mut said: Vec<Utterance> = Vec::new();
    // Words with a line break in them go on in the next line.
    let mut begun: Option<(Duration, String)> = None;
    for line in log.lines() {
        if let Some((at, words)) = line.split_once(MARK).and_then(|(time, words)| Some((time_of(time)?, words))) {
            begun = Some((at, words.to_owned()));
        } else if is_entry(line) {
            begun = None;
        } else if let Some((_, words)) = &mut begun {
            words.push(' ');
            words.push_str(line);
        }
        if let Some((at, words)) = begun.take() {
            match whole(&words) {
                Some(text) if text.is_empty() => {}
                Some(text) => said.push(Utterance { at, text }),
                None => begun = Some((at, words)),
            }
        }
    }
    said.retain(|utterance| !OWN.contains(&utterance.text.as_str()));
    said
}

/// The words; empty for an echoed key. Returns `None` as long as they have no end.
fn whole(words: &str) -> Option<String> {
    let end = ENDS.iter().filter_map(|end| Some((words.find(end)?, *end))).min();
    let (text, end) = match end {
        Some((position, end)) => (words.get(..position)?, end),
        None => (words.strip_suffix('\'')?, ""),
    };
    // A key's name, then the state of a lock, which few keys have, then the voice behind a space.
    let is_key = text.ends_with(' ') && end.starts_with("' {");
    Some(if is_key { String::new() } else { text.split_whitespace().collect::<Vec<_>>().join(" ") })
}

/// Whether an entry of the log begins here: with a time.
fn is_entry(line: &str) -> bool {
    line.split_once(" - ").is_some_and(|(time, _)| time_of(time).is_some())
}

/// `03:20:09.487645`
fn time_of(text: &str) -> Option<Duration> {
    let mut parts = text.split(':');
    let (hours, minutes, seconds) = (parts.next()?, parts.next()?, parts.next()?);
    let whole = hours.parse::<u64>().ok()? * 3600 + minutes.parse::<u64>().ok()? * 60;
    let seconds: f64 = seconds.parse().ok()?;
    (parts.next().is_none() && (0.0..61.0).contains(&seconds))
        .then(|| Duration::from_secs(whole) + Duration::from_secs_f64(seconds))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(log: &str) -> Vec<String> {
        utterances(log).into_iter().map(|utterance| utterance.text).collect()
    }

    #[test]
    fn words_are_found_in_each_of_their_forms() {
        let log = "INFO: Cleaning up these PIDs: []\n\
            03:20:06.333203 - BRAILLE: About03:20:06.547623\n\
            03:20:06.547623 - SPEECH OUTPUT: 'Screen reader on.'{'established': False}\n\
            03:20:09.357000 - SPEECH: Last spoke 0.2 seconds ago\n\
            03:20:09.487645 - SPEECH OUTPUT: 'Skip to the content'\n\
            03:20:09.488355 - SPEECH OUTPUT: 'link' voice=hyperlink{'family': {'name': 'x'}, 'established': False}\n\
            03:20:10.000000 - SPEECH OUTPUT: 'a' {'established': True}\n\
            03:20:11.000000 - SPEECH OUTPUT: ' 28 bullet characters'[{'established': False}]\n";
        assert_eq!(texts(log), ["Screen reader on.", "Skip to the content", "link", "a", "28 bullet characters"]);
        assert_eq!(utterances(log)[0].at, Duration::from_micros(12_006_547_623));
    }

    #[test]
    fn apostrophes_and_line_breaks_belong_to_the_words() {
        let log = "03:20:09.1 - SPEECH OUTPUT: 'This token can't change 'it'.'{'established': False}\n\
            03:20:09.2 - SPEECH OUTPUT: 'It's there'\n\
            03:20:09.3 - SPEECH OUTPUT: 'one\ntwo'{'established': False}\n";
        assert_eq!(texts(log), ["This token can't change 'it'.", "It's there", "one two"]);
    }

    #[test]
    fn an_echoed_key_is_left_out_and_the_same_word_on_the_page_is_not() {
        let log = "03:20:09.1 - SPEECH OUTPUT: 'tab ' {'established': False}\n\
            03:20:09.2 - SPEECH OUTPUT: 'caps lock on ' {'established': False}\n\
            03:20:09.3 - SPEECH OUTPUT: 'tab'{'established': False}\n\
            03:20:09.4 - SPEECH OUTPUT: ' '\n\
            03:20:09.5 - SPEECH OUTPUT: 'Focus mode'{'established': False}\n\
            03:20:09.6 - SPEECH OUTPUT: 'in this tenant. '\n";
        assert_eq!(texts(log), ["tab", "in this tenant."]);
    }

    #[test]
    fn words_whose_end_is_missing_take_no_other_line_for_it() {
        let log = "03:20:09.1 - SPEECH OUTPUT: 'cut off\n03:20:09.2 - EVENT: 'x'\n03:20:09.3 - SPEECH OUTPUT: 'next'\n";
        assert_eq!(texts(log), ["next"]);
    }

    #[test]
    fn words_without_an_end_are_not_said_yet() {
        assert_eq!(texts("03:20:09.1 - SPEECH OUTPUT: 'Settings re"), Vec::<String>::new());
        assert_eq!(texts("no time - SPEECH OUTPUT: 'x'"), Vec::<String>::new());
    }
}
