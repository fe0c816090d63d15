//! What the user prefers of the page itself: theme, density and language. early.js applies what is remembered before
//! anything is painted; here it is changed.

use crate::ui::static_signal::StaticSignal;
use browser::form_snapshot::FormSnapshot;
use browser::storage::{self, StorageArea};
use browser::{language, page};
use leptos::task::spawn_local;
use remote_help::oauth::Params;

/// The name under which preferences are remembered; early.js reads it.
const PREFERENCES: &str = "remote-help-panel.preferences";

const THEME: &str = "theme";
const DENSITY: &str = "density";
const LANGUAGE: &str = "language";

/// The colours of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) enum Theme {
    /// Light or dark, as the device is set.
    #[default]
    System,
    Light,
    Dark,
    Contrast,
}

impl Theme {
    /// All of them, in the order they are offered.
    pub(crate) const ALL: [Self; 4] = [Self::System, Self::Light, Self::Dark, Self::Contrast];

    /// Its name in storage and in the style.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::System => "",
            Self::Light => "light",
            Self::Dark => "dark",
            Self::Contrast => "contrast",
        }
    }

    /// The one of that name; that of the device where there is none.
    pub(crate) fn named(name: &str) -> Self {
        Self::ALL.into_iter().find(|theme| theme.name() == name).unwrap_or_default()
    }
}

/// How much room the page leaves between things.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) enum Density {
    #[default]
    Comfortable,
    Compact,
}

impl Density {
    /// All of them, in the order they are offered.
    pub(crate) const ALL: [Self; 2] = [Self::Comfortable, Self::Compact];

    /// Its name in storage and in the style.
    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Comfortable => "",
            Self::Compact => "compact",
        }
    }

    /// The one of that name; the usual one where there is none.
    pub(crate) fn named(name: &str) -> Self {
        Self::ALL.into_iter().find(|density| density.name() == name).unwrap_or_default()
    }
}

/// What is preferred.
#[derive(Clone, Debug, Default, PartialEq)]
struct Preferences {
    theme: Theme,
    density: Density,
    /// The language chosen here; the browser's own while there is none.
    language: Option<&'static str>,
}

/// Where a change of the language stands.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) enum Translation {
    #[default]
    Done,
    Loading,
    Failed,
}

impl Preferences {
    fn from_params(pairs: &Params, tags: &[&'static str]) -> Self {
        let get = |name: &str| pairs.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
        Self {
            theme: get(THEME).map(Theme::named).unwrap_or_default(),
            density: get(DENSITY).map(Density::named).unwrap_or_default(),
            language: tags.iter().copied().find(|tag| get(LANGUAGE) == Some(tag)),
        }
    }

    fn to_params(&self) -> Params {
        let pairs =
            [(THEME, self.theme.name()), (DENSITY, self.density.name()), (LANGUAGE, self.language.unwrap_or(""))];
        let set = pairs.into_iter().filter(|(_, value)| !value.is_empty());
        set.map(|(name, value)| (name.to_owned(), value.to_owned())).collect()
    }
}

/// What is preferred, and the language that the page speaks.
#[derive(Clone, Copy)]
pub(crate) struct PreferencesModel {
    preferences: StaticSignal<Preferences>,
    /// Whether the browser kept them the last time.
    are_kept: StaticSignal<bool>,
    /// The tag of the language the page is in.
    language: StaticSignal<&'static str>,
    /// The tag of the one chosen last, which may still be loading.
    wanted_language: StaticSignal<&'static str>,
    translation: StaticSignal<Translation>,
}

impl PreferencesModel {
    /// What a page has that remembers nothing.
    pub(crate) fn new() -> Self {
        Self {
            preferences: StaticSignal::new(Preferences::default()),
            are_kept: StaticSignal::new(true),
            language: StaticSignal::new("en"),
            wanted_language: StaticSignal::new("en"),
            translation: StaticSignal::new(Translation::Done),
        }
    }

    /// Takes up what this browser remembers; `tags` are the languages there are.
    pub(crate) fn load(self, tags: &[&'static str]) {
        let pairs = storage::get_params(StorageArea::Local, PREFERENCES).unwrap_or_default();
        self.preferences.set(Preferences::from_params(&pairs, tags));
        self.language.set(language::tag());
    }

    /// Whether these are the colours.
    pub(crate) fn has_theme(self, theme: Theme) -> bool {
        self.preferences.with(|own| own.theme == theme)
    }

    /// Whether this is the room between things.
    pub(crate) fn has_density(self, density: Density) -> bool {
        self.preferences.with(|own| own.density == density)
    }

    /// The tag of the language the page is in. Whoever reads it is told when the page speaks another.
    pub(crate) fn language(self) -> &'static str {
        self.language.get()
    }

    /// Where the last change of the language stands.
    pub(crate) fn translation(self) -> Translation {
        self.translation.get()
    }

    /// Whether the browser kept the preferences the last time.
    pub(crate) fn are_kept(self) -> bool {
        self.are_kept.get()
    }

    /// Sets the colours.
    pub(crate) fn set_theme(self, theme: Theme) {
        page::set_data(THEME, theme.name());
        self.prefer(|preferences| preferences.theme = theme);
    }

    /// Sets the room between things.
    pub(crate) fn set_density(self, density: Density) {
        page::set_data(DENSITY, density.name());
        self.prefer(|preferences| preferences.density = density);
    }

    /// Speaks another language, once its texts are loaded. Of two chosen in a row, the last one counts. Where its texts
    /// can't be had, `missing` is awaited before that is said: another build may have taken this one's place, and its
    /// files be gone.
    pub(crate) fn set_language(self, tag: &'static str, missing: impl Future<Output = ()> + 'static) {
        self.translation.set(Translation::Loading);
        self.wanted_language.set(tag);
        spawn_local(async move {
            let is_there = language::load(tag).await;
            if self.wanted_language.get_untracked() != tag {
                return;
            }
            if is_there {
                language::switch_to(tag);
                self.prefer(|preferences| preferences.language = Some(tag));
                let typed = FormSnapshot::take();
                self.language.set(tag);
                typed.put_back();
                // Firefox takes the focus from a list whose words have changed.
                page::soon(|| {
                    if page::focus_is_lost() {
                        page::focus_id(LANGUAGE);
                    }
                });
            } else {
                // The list stands as the user left it.
                page::set_list(LANGUAGE, self.language.get_untracked());
                missing.await;
            }
            self.translation.set(if is_there { Translation::Done } else { Translation::Failed });
        });
    }

    fn prefer(self, change: impl FnOnce(&mut Preferences)) {
        self.preferences.update(change);
        let pairs = self.preferences.with_untracked(Preferences::to_params);
        self.are_kept.set(storage::set_params(StorageArea::Local, PREFERENCES, &pairs));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn preferences_survive_storage() {
        let preferences = Preferences { theme: Theme::Contrast, density: Density::Compact, language: Some("pt-BR") };
        assert_eq!(Preferences::from_params(&preferences.to_params(), &["en", "pt-BR"]), preferences);
        assert_eq!(Preferences::default().to_params(), Params::new());
    }

    #[test]
    fn what_is_not_known_is_as_on_the_device() {
        let pairs = [(THEME, "pink"), (DENSITY, ""), (LANGUAGE, "tlh")];
        let pairs: Params = pairs.into_iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        assert_eq!(Preferences::from_params(&pairs, &["en"]), Preferences::default());
    }
}
