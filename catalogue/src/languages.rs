//! The panel's languages.

/// A language of the panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// The BCP 47 tag, as in `lang` and in the name of the language's file.
    pub tag: &'static str,
    /// Whether it is written from right to left.
    pub is_rtl: bool,
    /// The plural categories of whole numbers, with `other` last. Categories for other numbers, such as millions in
    /// French, may be missing from a choice. Source: CLDR 47, <https://cldr.unicode.org/index/cldr-spec/plural-rules>
    pub plurals: &'static [&'static str],
}

const ONE: &[&str] = &["one", "other"];
const NONE: &[&str] = &["other"];

const fn ltr(tag: &'static str, plurals: &'static [&'static str]) -> Language {
    Language { tag, is_rtl: false, plurals }
}

const fn rtl(tag: &'static str, plurals: &'static [&'static str]) -> Language {
    Language { tag, is_rtl: true, plurals }
}

/// All languages: English, against which the others are checked, then the others by tag.
pub const LANGUAGES: [Language; 13] = [
    ltr("en", ONE),
    rtl("ar", &["zero", "one", "two", "few", "many", "other"]),
    ltr("de", ONE),
    ltr("es", ONE),
    ltr("fr", ONE),
    rtl("he", &["one", "two", "other"]),
    ltr("it", ONE),
    ltr("ja", NONE),
    ltr("ko", NONE),
    ltr("nl", ONE),
    ltr("pl", &["one", "few", "many", "other"]),
    ltr("pt-BR", ONE),
    ltr("zh-Hans", NONE),
];
