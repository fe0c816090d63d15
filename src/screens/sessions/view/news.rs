//! What the status line says of the report: how far its reading is, how it ended, and what the table shows.

use crate::screens::sessions::model::{News, Progress, SessionsModel};
use crate::shell::status_messages::late;
use crate::text;
use crate::ui::element::{empty, text_view};
use browser::locale;
use leptos::prelude::AnyView;
use remote_help::sessions::Figures;

/// The last news.
pub(super) fn news(model: SessionsModel) -> AnyView {
    let Some(news) = model.news() else { return empty() };
    let number = locale::number;
    text_view(&match news {
        // The focus is on its way to the heading of a view that was just opened.
        News::Reading => return late(text::sessions::sessions_reading()).attr("class", "busy late").into_view(),
        News::SoFar(Progress { read, total: Some(total) }) => {
            text::sessions::news_so_far(&number(read), &number(total))
        }
        News::SoFar(Progress { read, total: None }) => text::sessions::news_so_far_unknown(read),
        News::Read { unfitting: 0, figures: Figures { sessions: 0, .. } } => {
            text::sentences(&text::sessions::news_read(0), text::sessions::sessions_none())
        }
        News::Read { unfitting: 0, figures } => all_read(&figures),
        News::Read { unfitting, figures } => {
            text::sentences(&all_read(&figures), &text::sessions::sessions_unfitting(unfitting))
        }
        News::Ended(Progress { read, total }) => {
            let total = total.map_or_else(|| text::unknown().to_owned(), number);
            text::sessions::news_ended(&number(read), &total)
        }
        News::Filtered { shown, all } => text::sessions::news_filtered(&number(shown), &number(all)),
        News::Sorted { column, descending: false } => text::sessions::news_ascending(&column),
        News::Sorted { column, descending: true } => text::sessions::news_descending(&column),
    })
}

/// That all was read, with the figures, as far as they can be told.
fn all_read(figures: &Figures) -> String {
    match *figures {
        Figures { sessions, helpers: Some(helpers), under_way: Some(under_way), .. } => {
            text::sessions::news_read_figures(
                &text::sessions::sessions_counted(sessions),
                &text::sessions::usage_helpers(helpers),
                &locale::number(under_way),
            )
        }
        Figures { sessions, .. } => text::sessions::news_read(sessions),
    }
}
