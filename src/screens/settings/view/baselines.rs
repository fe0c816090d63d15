//! Baselines: export, import by file or text, a link.

use crate::app::{Alert, Messages};
use crate::screens::settings::model::SettingsModel;
use crate::text;
use crate::ui::element::{button, el, el_class, el_text, label};
use browser::{file, page};
use leptos::prelude::AnyView;

const TEXT: &str = "baseline-text";

/// The disclosure for baselines.
pub(crate) fn baselines(model: SettingsModel, messages: Messages) -> AnyView {
    let field = el("input")
        .attr("type", "file")
        .labelled("import")
        .attr("accept", ".json,application/json")
        .on("change", move |event| model.import_file(file::picked(&event)));
    let pasted = el("textarea")
        .labelled(TEXT)
        .attr("rows", "3")
        .attr("spellcheck", "false")
        .attr("autocomplete", "off")
        .attr("aria-describedby", "baseline-help")
        .attr("aria-errormessage", "alert")
        .state("aria-invalid", move || messages.with_alert(|alert| alert.is_some_and(Alert::is_of_baseline_field)))
        .on("input", move |event| {
            let text = page::text_of(&event);
            if !text.trim().is_empty() && model.import(&text) {
                page::clear_text(TEXT);
            }
        });
    let fields = el_class("div", "options")
        .child(el_class("div", "option").child(label("import", text::import())).child(field))
        .child(el_class("div", "option").child(label(TEXT, text::baseline_text())).child(pasted));
    el_class("details", "card baselines")
        .attr("id", "baselines")
        .child(el_text("summary", text::baselines()))
        .child(el_text("p", text::baselines_lead()).attr("id", "baseline-help").attr("class", "help"))
        .child(
            el_class("div", "actions")
                .child(button(text::export(), move || model.export()).flag("disabled", move || !model.can_export()))
                .child(
                    button(text::copy_link(), move || model.copy_link()).flag("disabled", move || !model.can_export()),
                ),
        )
        .child(fields)
        .into_view()
}
