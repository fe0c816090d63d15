//! Baselines: export, import by file or text, a link.

use crate::app::{Alert, Messages};
use crate::components::disclosure::Content;
use crate::screens::settings::model::SettingsModel;
use crate::text;
use crate::ui::element::{button, el, el_class, el_text, fragment};
use browser::{file, page};
use leptos::prelude::AnyView;

const TEXT: &str = "baseline-text";

/// What stands in the disclosure.
pub(crate) struct Baselines {
    model: SettingsModel,
    messages: Messages,
}

impl Baselines {
    /// Baselines of these settings.
    pub(crate) fn new(model: SettingsModel, messages: Messages) -> Self {
        Self { model, messages }
    }
}

impl Content for Baselines {
    fn view(&self) -> AnyView {
        view(self.model, self.messages)
    }
}

fn view(model: SettingsModel, messages: Messages) -> AnyView {
    let field = el("input")
        .attr("type", "file")
        .attr("id", "import")
        .attr("accept", ".json,application/json")
        .on("change", move |event| model.import_file(file::picked(&event)));
    let pasted = el("textarea")
        .attr("id", TEXT)
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
        .child(
            el_class("div", "option")
                .child(el_text("label", text::baselines::import()).attr("for", "import"))
                .child(field),
        )
        .child(
            el_class("div", "option")
                .child(el_text("label", text::baselines::baseline_text()).attr("for", TEXT))
                .child(pasted),
        );
    fragment(vec![
        el_text("p", text::baselines::baselines_lead()).attr("id", "baseline-help").attr("class", "help").into_view(),
        el_class("div", "actions")
            .child(button(text::export(), move || model.export()).flag("disabled", move || !model.can_export()))
            .child(button(text::copy_link(), move || model.copy_link()).flag("disabled", move || !model.can_export()))
            .into_view(),
        fields.into_view(),
    ])
}
