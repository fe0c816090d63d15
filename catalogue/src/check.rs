//! Checks a translation against English: it must have the same texts and arguments, and the plurals of its own grammar.

use crate::message::{Catalogue, Message};

/// Checks a translation, and puts its texts and arguments into English's order. Returns a line for each mistake.
pub fn against(english: &Catalogue, translation: &mut Catalogue) -> Vec<String> {
    let file = format!("{}.ftl", translation.language.tag);
    let mut findings = Vec::new();
    let mut ordered = Vec::new();
    for model in &english.messages {
        let place = translation.messages.iter().position(|message| message.id == model.id);
        let Some(mut message) = place.map(|place| translation.messages.remove(place)) else {
            findings.push(format!("{file}: {} is missing", model.id));
            continue;
        };
        findings.extend(message.fit(model).into_iter().map(|why| format!("{file}: {} {why}", model.id)));
        if is_untranslated(&message, model) {
            findings.push(format!("{file}: {} is still English", model.id));
        }
        message.part = model.part.clone();
        findings.extend(choices(&message, translation.language.plurals).map(|why| format!("{file}: {why}")));
        ordered.push(message);
    }
    let unknown = translation.messages.iter().map(|message| format!("{file}: English has no {}", message.id));
    findings.extend(unknown);
    translation.messages = ordered;
    findings
}

/// Whether a text is still the English one. Short texts may be the same in both languages, and a name of Microsoft's
/// stays English if no translation could be verified.
fn is_untranslated(message: &Message, model: &Message) -> bool {
    message.pattern == model.pattern && model.id != "allow-unenrolled" && model.pattern.split(' ').count() > 3
}

fn choices<'a>(message: &'a Message, plurals: &'a [&str]) -> impl Iterator<Item = String> + 'a {
    message.choices.iter().flat_map(move |keys| {
        let missing = plurals.iter().filter(|category| !keys.iter().any(|key| key == *category));
        let missing = missing.map(|category| format!("{} has no text for [{category}]", message.id));
        // Some languages have "many" for millions, which is correct though never needed here.
        let foreign = keys.iter().filter(|key| !plurals.contains(&key.as_str()) && *key != "many");
        missing.chain(foreign.map(|key| format!("{}: [{key}] is no plural of this language", message.id)))
    })
}

impl Message {
    /// Numbers the arguments as English does. Returns what doesn't match.
    fn fit(&mut self, model: &Self) -> Vec<String> {
        let mut findings = Vec::new();
        for argument in &self.arguments {
            match model.arguments.iter().find(|other| other.name == argument.name) {
                None => findings.push(format!("fills in {}, which English does not", argument.name)),
                Some(other) if argument.is_number && !other.is_number => {
                    findings.push(format!("chooses by {}, which English does not", argument.name));
                }
                Some(_) => {}
            }
        }
        let has = |name: &str| self.arguments.iter().any(|argument| argument.name == name);
        let missing = model.arguments.iter().filter(|argument| !has(&argument.name));
        findings.extend(missing.map(|argument| format!("does not fill in {}", argument.name)));
        if findings.is_empty() {
            self.renumber(model);
        }
        findings
    }

    fn renumber(&mut self, model: &Self) {
        let mut renumbered = String::with_capacity(self.pattern.len());
        let mut letters = self.pattern.chars();
        while let Some(letter) = letters.next() {
            renumbered.push(letter);
            if matches!(letter, '\u{1}' | '\u{2}') {
                let own = letters.next().and_then(|digit| self.arguments.get(digit.to_digit(10)? as usize));
                let place = own.and_then(|own| model.arguments.iter().position(|other| other.name == own.name));
                // Both exist: `fit` has checked.
                renumbered.extend(place.and_then(|place| char::from_digit(u32::try_from(place).ok()?, 10)));
            }
        }
        self.pattern = renumbered;
        self.arguments.clone_from(&model.arguments);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::languages::LANGUAGES;

    const ENGLISH: &str = "a = x { $one } { $two }\nb = { $n ->\n    [one] one\n   *[other] { $n }\n}\nc = see\n";

    fn checked(tag: &str, source: &str) -> Result<Vec<String>, Vec<String>> {
        let language = |tag: &str| *LANGUAGES.iter().find(|language| language.tag == tag).unwrap();
        let english = Catalogue::read(language("en"), ENGLISH).unwrap();
        let mut translation = Catalogue::read(language(tag), source).unwrap();
        let found = against(&english, &mut translation);
        let patterns = || translation.messages.iter().map(|message| message.pattern.clone()).collect();
        if found.is_empty() { Ok(patterns()) } else { Err(found) }
    }

    #[test]
    fn a_translation_takes_englishs_order_and_numbers() {
        let source = "c = voir\na = { $two } x { $one }\nb = { $n ->\n    [one] un\n    [many] { $n } de\n   *[other] { $n }\n}\n";
        let [a, b, c] = checked("fr", source).unwrap().try_into().unwrap();
        assert_eq!(a, "\u{1}1 x \u{1}0");
        assert!(b.starts_with("\u{2}0\u{3}one\u{4}un\u{3}many"));
        assert_eq!(c, "voir");
        // A language without plurals needs no choice.
        assert!(checked("ja", "a = { $one }{ $two }\nb = { $n }\nc = z\n").is_ok());
    }

    #[test]
    fn a_sentence_that_was_left_in_english_is_named() {
        let language = |tag: &str| *LANGUAGES.iter().find(|language| language.tag == tag).unwrap();
        let source = "a = Copy\nb = Nothing was saved yet.\nallow-unenrolled = Allow it to unenrolled devices\n";
        let english = Catalogue::read(language("en"), source).unwrap();
        let mut translation = Catalogue::read(language("nl"), source).unwrap();
        assert_eq!(against(&english, &mut translation), ["nl.ftl: b is still English"]);
    }

    #[test]
    fn what_a_translation_lacks_or_adds_is_named() {
        let choice = "b = { $n ->\n    [one] 1\n   *[other] { $n }\n}\n";
        for (tag, source, word) in [
            ("de", format!("a = {{ $one }}{{ $two }}\n{choice}"), "de.ftl: c is missing"),
            ("de", format!("a = {{ $one }}\n{choice}c = z\n"), "does not fill in two"),
            ("de", format!("a = {{ $one }}{{ $two }}{{ $three }}\n{choice}c = z\n"), "fills in three"),
            ("de", format!("a = {{ $one }}{{ $two }}\n{choice}c = z\nd = z\n"), "English has no d"),
            ("pl", format!("a = {{ $one }}{{ $two }}\n{choice}c = z\n"), "no text for [few]"),
            ("ja", format!("a = {{ $one }}{{ $two }}\n{choice}c = z\n"), "[one] is no plural"),
            ("de", format!("a = {{ $two }}{{ $one ->\n   *[other] x\n}}\n{choice}c = z\n"), "chooses by one"),
        ] {
            let found = checked(tag, &source).unwrap_err();
            assert!(found.iter().any(|line| line.contains(word)), "{word}: {found:?}");
        }
    }
}
