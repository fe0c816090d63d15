//! What the status line says of the report: how far its reading is, how it ended, and what the table shows.

use crate::screens::sessions::model::{News, Progress, SessionsModel};
use crate::shell::status::busy;
use crate::text;
use crate::ui::element::{empty, text_view};
use browser::locale;
use leptos::prelude::AnyView;

/// The last news.
pub(super) fn news(model: SessionsModel) -> AnyView {
    let Some(news) = model.news() else { return empty() };
    let number = locale::number;
    text_view(&match news {
        News::Reading => return busy(text::sessions::sessions_reading()),
        News::SoFar(Progress { read, total: Some(total) }) => {
            text::sessions::sessions_so_far(&number(read), &number(total))
        }
        News::SoFar(Progress { read, total: None }) => text::sessions::sessions_counted(read),
        News::Read { unfitting: 0, count } => text::sessions::news_read(count),
        News::Read { unfitting, count } => {
            text::sentences(&text::sessions::news_read(count), &text::sessions::sessions_unfitting(unfitting))
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
