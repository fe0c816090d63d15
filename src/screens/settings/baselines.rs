//! Baselines: export, import by file, drop or text, a link; and how the tenant compares with the deployment's own.

use crate::app::{Alert, Panel};
use crate::text;
use crate::ui::element::{button, dynamic, el, el_class, el_text, empty, primary_button};
use browser::{file, page};
use leptos::prelude::AnyView;

const TEXT: &str = "baseline-text";

/// The card for baselines.
pub(crate) fn baselines(panel: Panel) -> AnyView {
    let field = el("input")
        .attr("type", "file")
        .attr("id", "import")
        .attr("accept", ".json,application/json")
        .on("change", move |event| panel.import_file(file::picked(&event)));
    let pasted = el("textarea")
        .attr("id", TEXT)
        .attr("rows", "3")
        .attr("spellcheck", "false")
        .attr("autocomplete", "off")
        .attr("aria-describedby", "baseline-help")
        .attr("aria-errormessage", "alert")
        .state("aria-invalid", move || {
            panel.alert.with(|alert| alert.as_ref().is_some_and(Alert::is_of_baseline_field))
        })
        .on("input", move |event| {
            let text = page::text_of(&event);
            if !text.trim().is_empty() && panel.import(&text) {
                page::clear_text(TEXT);
            }
        });
    let fields = el_class("div", "options")
        .child(el_class("div", "option").child(el_text("label", text::import()).attr("for", "import")).child(field))
        .child(
            el_class("div", "option").child(el_text("label", text::baseline_text()).attr("for", TEXT)).child(pasted),
        );
    el_class("details", "card baselines")
        .attr("id", "baselines")
        .child(el_text("summary", text::baselines()))
        .child(el_text("p", text::baselines_lead()).attr("id", "baseline-help").attr("class", "help"))
        .child(
            el_class("div", "actions")
                .child(button(text::export(), move || panel.export()).flag("disabled", move || !panel.can_export()))
                .child(
                    button(text::copy_link(), move || panel.copy_link()).flag("disabled", move || !panel.can_export()),
                ),
        )
        .child(fields)
        .into_view()
}

/// How what was read compares with the deployment's baseline.
pub(crate) fn badge(panel: Panel) -> AnyView {
    dynamic(move || {
        let Some((baseline, differences)) = panel.drift() else { return empty() };
        let name = baseline.name.as_deref().map(|name| el_class("span", "baseline-name").text(name));
        let (class, words) = match differences {
            0 => ("badge good", text::matches_baseline().to_owned()),
            count => ("badge drift", text::differs_in(&count.to_string())),
        };
        let apply = (differences > 0).then(|| {
            primary_button(text::apply_baseline(), move || panel.apply_deployed())
                .attr("class", "button")
                .flag("disabled", move || !panel.can_apply())
        });
        el_class("div", "baseline-row")
            .child(el_class("span", class).text(&words))
            .children(name)
            .children(apply)
            .into_view()
    })
}
