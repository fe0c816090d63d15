//! What the status line says of the tenants: how far long work is, how it ended, and what the table shows.

use super::list;
use crate::components::time::whole_seconds;
use crate::screens::tenants::model::{News, TenantsModel};
use crate::screens::tenants::words::{self, Counted};
use crate::shell::status::busy;
use crate::text::{self as common, tenants as text};
use crate::ui::element::{empty, text_view};
use browser::locale;
use leptos::prelude::{AnyView, untrack};
use remote_help::tenants::reading;

/// The last news.
pub(super) fn news(model: TenantsModel) -> AnyView {
    let Some(news) = model.news() else { return empty() };
    let number = locale::number;
    let seconds = |until| number(whole_seconds(until - untrack(|| model.now())));
    text_view(&match news {
        News::Listing(_) => return busy(text::list_asking()),
        News::Added { added, all } => common::sentences(&list::added(&added), &text::list_count(all)),
        News::Cleared { left } => text::tenants_news_cleared(left),
        News::Excluded { name, is_excluded: true } => text::news_excluded(&name),
        News::Excluded { name, is_excluded: false } => text::news_included(&name),
        News::Reading(count) => text::news_reading(count),
        News::SoFar(progress) => text::tenants_so_far(&number(progress.done), &number(progress.of)),
        News::Paused => text::news_paused().to_owned(),
        News::Resumed => text::news_resumed().to_owned(),
        News::Stopping => text::news_stopping().to_owned(),
        News::Throttled(until) => text::news_throttled(&seconds(until)),
        News::Read { figures, differ } => read(figures, differ),
        News::Filtered { shown, all } => text::news_tenants_filtered(&number(shown), &number(all)),
        News::Sorted { by, descending: false } => text::news_tenants_ascending(words::column(by)),
        News::Sorted { by, descending: true } => text::news_tenants_descending(words::column(by)),
        News::Chosen(count) => text::chosen_count(count),
        News::Compared { with, differ, read } => {
            text::news_compared(words::compare_with(with), &number(differ), &number(read))
        }
        News::PlanCancelled => text::news_plan_cancelled().to_owned(),
        News::RunBegan(count) => text::news_run_began(count),
        News::RunSoFar(figures) => {
            let done = text::run_done(&number(words::done(&figures)), &number(figures.of));
            common::labelled(&done, &words::run_figures(&figures, false))
        }
        News::FirstDone(figures) => common::labelled(text::run_awaits_rest(), &words::run_figures(&figures, false)),
        News::WaitsToWrite(name, until) => text::run_waits_to_write(&name, &seconds(until)),
        News::RunEnded(figures) => common::labelled(text::run_ended(), &words::run_figures(&figures, true)),
        News::RunForgotten => text::news_run_forgotten().to_owned(),
    })
}

/// How a reading ended.
fn read(figures: reading::Figures, differ: Option<usize>) -> String {
    let not_asked = figures.of.saturating_sub(figures.read + figures.not_read);
    let further: [Counted; 2] = [(figures.not_read, text::news_not_read), (not_asked, text::news_not_asked)];
    let read = [Some(text::news_tenants_read(figures.read)), differ.map(text::news_differ)];
    let said = read.into_iter().flatten().chain(words::counted(&further));
    said.reduce(|said, more| common::sentences(&said, &more)).unwrap_or_default()
}
