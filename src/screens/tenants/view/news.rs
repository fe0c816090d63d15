//! What the status line says of the tenants: how far long work is, how it ended, and what the table shows.

use super::list;
use crate::components::time::whole_seconds;
use crate::screens::tenants::model::{News, TenantsModel};
use crate::screens::tenants::words::{self, Counted};
use crate::shell::status::busy;
use crate::shell::status_messages::late;
use crate::text::{self as common, tenants as text};
use crate::ui::element::{empty, text_view};
use browser::{clock, locale};
use leptos::prelude::AnyView;

/// The last news.
pub(super) fn news(model: TenantsModel) -> AnyView {
    let Some(news) = model.news() else { return empty() };
    let moves_focus = matches!(
        news,
        News::Cleared(_)
            | News::Read { .. }
            | News::PlanCancelled
            | News::RunBegan { .. }
            | News::RunGoesOn(_)
            | News::RunEnded(_)
            | News::RunFound { .. }
            | News::RunForgotten
    );
    match news {
        News::Listing(_) => busy(text::list_asking()),
        news if moves_focus => late(&said(news)).into_view(),
        news => text_view(&said(news)),
    }
}

fn said(news: News) -> String {
    let number = locale::number;
    let left = |until| locale::seconds(whole_seconds(until - clock::now()));
    match news {
        News::Listing(_) => text::list_asking().to_owned(),
        News::Added { added, all } => list::news(&added, all),
        News::Cleared(all) => text::list_count(all),
        News::Excluded { name, is_excluded: true } => text::news_excluded(&name),
        News::Excluded { name, is_excluded: false } => text::news_included(&name),
        News::Resolving => text::news_resolving().to_owned(),
        News::Reading(count) => text::news_reading(count),
        News::SoFar { done, total } => text::news_tenants_so_far(&number(done), &number(total)),
        News::Paused => text::news_paused().to_owned(),
        News::Resumed => text::news_resumed().to_owned(),
        News::Throttled(until) => text::news_throttled(&left(until)),
        News::WaitsToWrite { name, until } => text::news_waits_to_write(&name, &left(until)),
        News::Stopping => text::news_stopping().to_owned(),
        News::Read { read, differ, failed, left } => {
            let differ = differ.filter(|_| read > 0).map(text::news_differ);
            let first = text::news_tenants_read(read);
            let first = differ.iter().fold(first, |said, differ| common::sentences(&said, differ));
            let further: [Counted; 2] = [(failed, text::news_not_read), (left, text::news_not_asked)];
            words::counted(&further).iter().fold(first, |said, more| common::sentences(&said, more))
        }
        News::Filtered { shown, all } => text::news_tenants_filtered(&number(shown), &number(all)),
        News::Sorted(None) => text::news_tenants_unsorted().to_owned(),
        News::Sorted(Some(order)) if order.descending => text::news_tenants_descending(words::column(order.by)),
        News::Sorted(Some(order)) => text::news_tenants_ascending(words::column(order.by)),
        News::Chosen { chosen, all } => text::news_chosen(chosen, &number(all)),
        News::Compared { target, read: 0, .. } => text::news_compared_unread(words::compare_with(target)),
        News::Compared { target, differ, read } => {
            text::news_compared(words::compare_with(target), &number(differ), &number(read))
        }
        News::PlanCancelled => text::news_plan_cancelled().to_owned(),
        News::RunBegan { total } => text::news_run_began(total),
        News::RunSoFar(figures) => {
            let (done, total) = (number(words::done(&figures)), number(figures.of));
            text::news_run_so_far(&done, &total, &words::run_figures(&figures, false))
        }
        News::RunGoesOn(figures) => text::news_figures(text::news_run_goes_on(), &words::run_figures(&figures, false)),
        News::FirstDone(figures) => text::news_figures(text::run_awaits_rest(), &words::run_figures(&figures, false)),
        News::RunEnded(figures) => text::news_figures(text::run_ended(), &words::run_figures(&figures, true)),
        News::RunFound { done, total } => text::news_kept_run(&number(done), &number(total)),
        News::RunForgotten => text::news_run_forgotten().to_owned(),
    }
}
