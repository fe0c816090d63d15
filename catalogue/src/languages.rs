//! Which languages there are.

/// A language of the panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Language {
    /// Its BCP 47 tag, as in the name of its file and in `lang`.
    pub tag: &'static str,
    /// Written from right to left.
    pub is_rtl: bool,
    /// The plural categories that whole numbers have, the general one last. Further ones, such as for millions in
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

/// All languages: English, which the others are checked against, then by tag.
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
