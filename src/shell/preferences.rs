//! "Preferences": theme, density and language, in a small menu of the banner.

use crate::app::{Density, Deployment, PreferencesModel, Theme, Translation, Upgrade};
use crate::shell::upgrade::reload_button;
use crate::text;
use crate::ui::element::{Element, dynamic, el, el_class, empty, fragment};
use browser::page;
use leptos::prelude::AnyView;

const MENU: &str = "preferences";

/// The button, and the menu it opens: a native popover, which Escape and a click elsewhere close. It stays in place when
/// the language changes, so each text follows that by itself.
pub(crate) fn preferences(own: PreferencesModel, deployment: Deployment) -> AnyView {
    let said = move |tag: &'static str, words: fn() -> &'static str| {
        el(tag).dynamic_text(move || {
            own.language();
            words().to_owned()
        })
    };
    let open = said("button", text::preferences)
        .attr("class", "button menu-button")
        .attr("type", "button")
        .attr("id", "preferences-button")
        .attr("popovertarget", MENU);
    let themes = Theme::ALL.into_iter().map(|theme| {
        let label = match theme {
            Theme::System => text::theme_system,
            Theme::Light => text::theme_light,
            Theme::Dark => text::theme_dark,
            Theme::Contrast => text::theme_contrast,
        };
        choice(said("option", label), theme.name(), move || own.has_theme(theme))
    });
    let densities = Density::ALL.into_iter().map(|density| {
        let label = match density {
            Density::Comfortable => text::density_comfortable,
            Density::Compact => text::density_compact,
        };
        choice(said("option", label), density.name(), move || own.has_density(density))
    });
    let languages = text::LANGUAGES.iter().map(|(tag, name)| {
        let option = el("option").text(name).attr("lang", tag).attr("dir", "auto").attr("translate", "no");
        choice(option, tag, move || own.language() == *tag)
    });
    let set_theme = move |name: String| own.set_theme(Theme::named(&name));
    let set_density = move |name: String| own.set_density(Density::named(&name));
    let set_language = move |chosen: String| {
        if let Some((tag, _)) = text::LANGUAGES.iter().find(|(tag, _)| *tag == chosen) {
            own.set_language(tag, deployment.check());
        }
    };
    let menu = el_class("div", "menu card")
        .attr("id", MENU)
        .attr("popover", "")
        .attr("role", "group")
        .attr("aria-labelledby", "preferences-button")
        .child(field("theme", said("label", text::theme), themes, set_theme))
        .child(field("density", said("label", text::density), densities, set_density))
        .child(field("language", said("label", text::language), languages, set_language).view(loading(own, deployment)))
        .child(el_class("p", "help").dynamic_text(move || {
            own.language();
            if own.are_kept() { text::preferences_kept() } else { text::preferences_not_kept() }.to_owned()
        }));
    el("div").child(open).child(menu).into_view()
}

fn field(
    id: &'static str,
    label: Element,
    choices: impl Iterator<Item = Element>,
    set: impl Fn(String) + Send + 'static,
) -> Element {
    let list = el("select").labelled(id).on("change", move |event| set(page::value_of(&event))).children(choices);
    el_class("div", "option").child(label.label_of(id)).child(list)
}

fn choice(option: Element, value: &str, is_chosen: impl FnMut() -> bool + Send + 'static) -> Element {
    option.attr("value", value).flag("selected", is_chosen)
}

fn loading(own: PreferencesModel, deployment: Deployment) -> AnyView {
    let news = dynamic(move || match own.translation() {
        Translation::Done => empty(),
        Translation::Loading => el_class("p", "help").text(text::language_loading()).into_view(),
        Translation::Failed if deployment.upgrade() != Upgrade::None => {
            fragment(vec![el_class("p", "bad").text(text::language_gone()).into_view(), reload_button(deployment)])
        }
        Translation::Failed => el_class("p", "bad").text(text::language_failed()).into_view(),
    });
    el("div").attr("aria-live", "polite").view(news).into_view()
}
