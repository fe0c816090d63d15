//! How the tenant compares with the deployment's baseline.

use crate::screens::settings::model::SettingsModel;
use crate::text;
use crate::ui::element::{dynamic, el_class, empty, primary_button};
use leptos::prelude::AnyView;

/// How what was read compares with the deployment's baseline.
pub(crate) fn badge(model: SettingsModel) -> AnyView {
    dynamic(move || {
        let Some((baseline, differences)) = model.drift() else { return empty() };
        let name = baseline.name.as_deref().map(|name| el_class("p", "baseline-name").text(name));
        let (class, words) = match differences {
            0 => ("badge good", text::matches_baseline().to_owned()),
            count => ("badge drift", text::differs_in(&count.to_string())),
        };
        let apply = (differences > 0).then(|| {
            primary_button(text::apply_baseline(), move || model.apply_deployed())
                .attr("class", "button")
                .flag("disabled", move || !model.can_apply())
        });
        el_class("div", "baseline-row")
            .child(el_class("p", class).text(&words))
            .children(name)
            .children(apply)
            .into_view()
    })
}
