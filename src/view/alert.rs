//! The alert: one failure with what happened, why, what to do next, and details for support.
//! Whatever a service sent is shown as text, never as markup.

use super::describe;
use super::explain::{Explained, Next, explain, seconds_until};
use super::time::Time;
use crate::browser::{locale, page};
use crate::panel::{Alert, Panel};
use crate::text;
use leptos::prelude::*;
use remote_help::graph::{Facts, RetryAfter};

/// The region for failures. Empty from the start, so that screen readers hear what enters.
#[component]
pub(crate) fn AlertRegion() -> impl IntoView {
    let panel = expect_context::<Panel>();
    view! {
        <div role="alert">
            {move || panel.alert.get().map(|alert| view! { <AlertCard alert=alert /> })}
        </div>
    }
}

#[component]
fn AlertCard(alert: Alert) -> impl IntoView {
    let panel = expect_context::<Panel>();
    let explained = untrack(move || panel.endpoints());
    let Explained { what, why, next } = explain(&alert.trouble, &explained);
    let facts = alert.trouble.graph_error().map(|error| error.facts.clone());
    let at = alert.at;
    view! {
        <div class="card alert-card">
            <p class="alert-what">{what.clone()}</p>
            <p>{why}</p>
            <div class="actions">{next.into_iter().map(|next| step(next, panel)).collect_view()}</div>
            {facts.map(|facts| view! { <Details what=what facts=facts at=at /> })}
        </div>
    }
}

fn step(next: Next, panel: Panel) -> AnyView {
    match next {
        Next::TryAgain => button(text::try_again(), move || panel.read()),
        Next::ReviewAgain => button(text::review_again(), move || panel.review()),
        Next::CheckAgain => button(text::check_again(), move || panel.check_again()),
        Next::NewToken => button(text::use_a_fresh_token(), move || {
            panel.asks_for_token.set(true);
            page::soon(|| {
                page::focus_id("token");
            });
        }),
        Next::TryAllTheSame => button(text::try_it_all_the_same(), move || panel.use_doubtful()),
        Next::ReloadPage => button(text::reload_page(), page::reload),
        Next::Link(label, address) => link(label.to_owned(), address.to_owned()),
        Next::OpenHost => {
            let graph = untrack(move || panel.endpoints()).graph().to_owned();
            link(text::link_host(describe::host(&graph)), graph)
        }
        Next::Advice(advice) => view! { <p class="advice">{advice}</p> }.into_any(),
    }
}

fn button(label: &'static str, action: impl Fn() + 'static) -> AnyView {
    view! { <button type="button" class="button" on:click=move |_| action()>{label}</button> }.into_any()
}

fn link(label: String, address: String) -> AnyView {
    view! { <a href=address target="_blank" rel="noopener">{label}</a> }.into_any()
}

/// What support will ask for.
#[component]
fn Details(what: String, facts: Facts, at: f64) -> impl IntoView {
    let panel = expect_context::<Panel>();
    let rows = rows(facts);
    let copied: String = std::iter::once(what)
        .chain(rows.iter().map(|(label, value)| format!("{label}: {value}")))
        .chain([format!("{}: {}", text::detail_time(), locale::utc(at))])
        .collect::<Vec<_>>()
        .join("\n");
    view! {
        <details class="details">
            <summary>{text::details()}</summary>
            <dl>
                {rows
                    .into_iter()
                    .map(|(label, value)| view! { <div><dt>{label}</dt><dd>{value}</dd></div> })
                    .collect_view()}
                <div><dt>{text::detail_time()}</dt><dd><Time at=at /></dd></div>
            </dl>
            <button type="button" class="button" on:click=move |_| panel.copy(copied.clone())>
                {text::copy_details()}
            </button>
        </details>
    }
}

fn rows(facts: Facts) -> Vec<(&'static str, String)> {
    let wait = facts.retry_after.map(|wait| match wait {
        RetryAfter::Seconds(seconds) => format!("{seconds} s"),
        RetryAfter::At(at) => format!("{} s", seconds_until(at)),
    });
    let none = || text::detail_none().to_owned();
    let optional = [
        (text::detail_operation_id(), facts.operation_id),
        (text::detail_activity_id(), facts.activity_id),
        (text::detail_service_time(), facts.date),
        (text::detail_wait(), wait),
    ];
    [
        (text::detail_status(), facts.status.map_or_else(none, |status| status.to_string())),
        (text::detail_code(), facts.code.unwrap_or_else(none)),
        (text::detail_message(), facts.message.unwrap_or_else(none)),
        (text::detail_request_id(), facts.request_id.unwrap_or_else(none)),
        (text::detail_client_request_id(), facts.client_request_id.unwrap_or_else(none)),
    ]
    .into_iter()
    .chain(optional.into_iter().filter_map(|(label, value)| Some((label, value?))))
    .collect()
}
