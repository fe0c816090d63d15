//! The page in other languages, from signing in to the review: what is said is theirs, and no sentence is left in English.

use std::fs;
use std::path::Path;

use browser_tests::ear::moment::Unheard;
use browser_tests::ear::scenario::{Row, Scenario};
use browser_tests::ear::scene::Scene;
use sandbox::tenant::TokenSpec;

use crate::browse::lines;

type Heard = Result<(), Unheard>;

/// An English sentence of fewer words may be said in another language as well.
const FEWEST_WORDS: usize = 3;

/// All of them.
pub(crate) fn all() -> Vec<Scenario> {
    vec![
        Scenario::new("In German", Row::Language, |scene| reads(scene, "de", "Deutsch")),
        Scenario::new("In Arabic", Row::Language, |scene| reads(scene, "ar", "العربية")),
    ]
}

/// The texts of a language that nothing is filled into, by their names.
fn texts(tag: &str) -> Vec<(String, String)> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales").join(tag).with_extension("ftl");
    let texts = fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()));
    let lines = texts.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
    let named = lines.filter_map(|line| line.split_once(" = ")).filter(|(_, text)| !text.contains('{'));
    named.map(|(name, text)| (name.to_owned(), text.trim().to_owned())).collect()
}

/// A language against English.
struct Language {
    own: Vec<(String, String)>,
    english: Vec<(String, String)>,
}

impl Language {
    fn new(tag: &str) -> Self {
        Self { own: texts(tag), english: texts("en") }
    }

    /// A text by its name.
    fn text(&self, name: &str) -> &str {
        let found = self.own.iter().find(|(other, _)| other == name);
        found.map_or_else(|| panic!("no text {name}"), |(_, text)| text)
    }

    /// An English text that is said where the language has one of its own.
    fn left_over(&self, said: &str) -> Option<&str> {
        let is_long = |text: &str| text.split_whitespace().count() >= FEWEST_WORDS;
        let is_own = |text: &str| self.own.iter().any(|(_, own)| own.contains(text));
        let texts = self.english.iter().map(|(_, text)| text.as_str()).filter(|text| is_long(text));
        texts.into_iter().find(|text| said.contains(text) && !is_own(text))
    }
}

/// Chooses the language, signs in, turns a switch, reads the whole page, and opens the review.
fn reads(scene: &mut Scene<'_>, tag: &str, name: &str) -> Heard {
    let language = Language::new(tag);
    chooses(scene, name)?;
    let token = scene.tenant.token(TokenSpec::write());
    scene.tabs_to(language.text("access-token"))?;
    scene.pastes("a token", &token)?;
    scene.presses("Return", &["contoso.example"])?;
    let chat = language.text("allow-chat");
    scene.tabs_to(chat)?;
    scene.presses("space", &[language.text("changed-from-on").trim_end_matches('.')])?;
    let lines = lines(scene)?;
    let said = lines.join("\n");
    let own =
        ["product", "lead", "who", "time-left", "heading", "enable-remote-help", "allow-chat-help", "footer-beta"];
    for text in own.map(|name| language.text(name)) {
        // Orca says a long text line by line.
        let beginning = text.split_whitespace().take(2).collect::<Vec<_>>().join(" ");
        if !said.contains(&beginning) {
            return Err(Unheard::Missing { did: "reads line by line".to_owned(), phrase: beginning, said });
        }
    }
    has_no_english(&language, &said)?;
    scene.tabs_to(language.text("review-changes"))?;
    scene.presses("space", &[language.text("review-changes"), chat])?;
    has_no_english(&language, &scene.said())?;
    scene.presses("Escape", &[language.text("status-cancelled")])
}

fn has_no_english(language: &Language, said: &str) -> Heard {
    let english = language.left_over(said).or_else(|| {
        // A line of a longer text.
        let lines = said.lines().filter(|line| line.split_whitespace().count() >= 2 * FEWEST_WORDS);
        lines.into_iter().find(|line| {
            let line = line.trim().trim_end_matches('.');
            language.english.iter().any(|(_, text)| text.contains(line))
                && !language.own.iter().any(|(_, text)| text.contains(line))
        })
    });
    match english {
        None => Ok(()),
        Some(english) => Err(Unheard::Said {
            did: "reads line by line".to_owned(),
            phrase: english.to_owned(),
            said: said.to_owned(),
        }),
    }
}

/// Chooses a language in the menu.
fn chooses(scene: &mut Scene<'_>, name: &str) -> Heard {
    scene.tabs_to("Preferences")?;
    scene.presses("space", &[])?;
    scene.tabs_to("Language")?;
    scene.goes_to("Down", name)?;
    scene.presses("Escape", &[])?;
    scene.goes_to_top()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_english_sentence_in_another_language_is_found_and_a_name_is_not() {
        let german = Language::new("de");
        assert_eq!(german.left_over("Remote Help settings heading level 2"), Some("Remote Help settings"));
        assert_eq!(german.left_over("Microsoft Graph PowerShell"), None, "it is called so in German, too");
        assert!(has_no_english(&german, "saved before you have reviewed it.").is_err(), "a line of a longer text");
        assert!(has_no_english(&german, german.text("lead")).is_ok());
    }
}
