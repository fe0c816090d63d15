//! Who uses Remote Help, in a sentence: for whoever is about to switch it off.

use crate::screens::sessions::model::SessionsModel;
use crate::text;
use crate::ui::element::{dynamic, el_class, el_text, empty};
use browser::locale;
use leptos::prelude::AnyView;
use remote_help::sessions::Figures;

/// The sentence, or that it is being read.
pub(super) fn usage(model: SessionsModel) -> AnyView {
    dynamic(move || {
        if model.is_reading() {
            return el_class("span", "busy").text(text::sessions::sessions_reading()).into_view();
        }
        // Why nothing was read is told by the alert, in the dialog as well.
        let Some(report) = model.report() else { return empty() };
        let Figures { sessions, helpers, under_way, .. } = report.figures();
        let or_unknown = |figure: Option<usize>| figure.map_or_else(|| text::cant_tell().to_owned(), locale::number);
        let helpers = helpers.map_or_else(|| text::unknown().to_owned(), text::sessions::usage_helpers);
        let sessions = text::sessions::sessions_counted(sessions);
        let mut said = text::sessions::usage(&sessions, &helpers, &or_unknown(under_way));
        if !report.is_whole() {
            let total = report.total().map_or_else(|| text::unknown().to_owned(), locale::number);
            said = text::sentences(&said, &text::sessions::sessions_part(&locale::number(report.received()), &total));
        }
        el_text("span", &text::sentences(&said, text::sessions::usage_counts_all())).into_view()
    })
}
