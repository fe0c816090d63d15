//! What the status line says of the tenants: how far long work is, how it ended, and what the table shows.

use super::list;
use crate::components::time::whole_seconds;
use crate::screens::tenants::model::{News, TenantsModel};
use crate::screens::tenants::words::{self, Counted};
use crate::shell::status::busy;
use crate::text::{self as common, tenants as text};
use crate::ui::element::{empty, text_view};
use browser::{clock, locale};
use leptos::prelude::AnyView;

/// The last news.
pub(super) fn news(model: TenantsModel) -> AnyView {
    let Some(news) = model.news() else { return empty() };
    let number = locale::number;
    text_view(&match news {
        News::Listing(_) => return busy(text::list_asking()),
        News::Added { added, all } => common::sentences(&list::added(&added), &text::list_count(all)),
        News::Excluded { name, is_excluded: true } => text::news_excluded(&name),
        News::Excluded { name, is_excluded: false } => text::news_included(&name),
        News::Reading(count) => text::news_reading(count),
        News::SoFar { done, total } => text::tenants_so_far(&number(done), &number(total)),
        News::Paused => text::news_paused().to_owned(),
        News::Resumed => text::news_resumed().to_owned(),
        News::Throttled(until) => text::throttled_countdown(&number(whole_seconds(until - clock::now()))),
        News::WaitsToWrite { name, until } => {
            text::run_waits_to_write(&name, &number(whole_seconds(until - clock::now())))
        }
        News::Stopping => text::news_stopping().to_owned(),
        News::Read { read, differ, failed, left } => {
            let first = common::sentences(&text::news_tenants_read(read), &text::news_differ(differ));
            let further: [Counted; 2] = [(failed, text::news_not_read), (left, text::news_not_asked)];
            words::counted(&further).iter().fold(first, |said, more| common::sentences(&said, more))
        }
        News::Filtered { shown, all } => text::news_tenants_filtered(&number(shown), &number(all)),
        News::Sorted(None) => text::news_tenants_unsorted().to_owned(),
        News::Sorted(Some(order)) if order.descending => text::news_tenants_descending(words::column(order.by)),
        News::Sorted(Some(order)) => text::news_tenants_ascending(words::column(order.by)),
        News::Chosen(count) => text::chosen_count(count),
        News::Compared { target, differ, read } => {
            text::news_compared(words::compare_with(target), &number(differ), &number(read))
        }
        News::PlanCancelled => text::news_plan_cancelled().to_owned(),
        News::RunBegan { total } => text::news_run_began(total),
        News::RunSoFar(figures) => {
            let done = text::run_done(&number(words::done(&figures)), &number(figures.of));
            common::labelled(&done, &words::run_figures(&figures, false))
        }
        News::FirstDone(figures) => text::news_figures(text::run_awaits_rest(), &words::run_figures(&figures, false)),
        News::RunEnded(figures) => text::news_figures(text::run_ended(), &words::run_figures(&figures, true)),
        News::RunForgotten => text::news_run_forgotten().to_owned(),
    })
}
