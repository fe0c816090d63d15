//! What the view "Sessions" shows. It reads its model and calls what the user wants; it decides nothing.

mod chart;
mod columns;
mod figures;
mod news;
mod table;
mod usage;

use super::SessionsModel;
use crate::app::{Auth, GraphClient, Messages};
use crate::components::lazy::Content;
use crate::text;
use crate::ui::element::{Element, button, dynamic, el, el_class, el_text, empty, fragment, show};
use browser::{locale, style};
use leptos::prelude::{AnyView, untrack};
use remote_help::sessions::Report;

/// Its style comes with its code.
const STYLE: [&str; 2] = [include_str!("../../../../style/data.css"), include_str!("../../../../style/sessions.css")];

/// What others ask of this screen.
pub(crate) trait SessionsContent: Content {
    /// What it says in the status line.
    fn news(&self) -> AnyView;
    /// Reads the report anew, after it could not be read.
    fn try_again(&self);
    /// Reads the report for [`Self::usage`], unless it was read.
    fn ask_usage(&self);
    /// A sentence that says who uses Remote Help, or that it is being read; nothing if nobody asked.
    fn usage(&self) -> AnyView;
}

/// The sessions that the settings govern.
pub(crate) struct Sessions(SessionsModel);

impl Sessions {
    /// The sessions, of which nothing was read yet. `is_open` says whether the view is open.
    pub(crate) fn new(
        auth: Auth,
        graph: GraphClient,
        messages: Messages,
        is_open: impl Fn() -> bool + Send + Sync + 'static,
    ) -> Self {
        STYLE.into_iter().for_each(style::adopt);
        Self(SessionsModel::new(auth, graph, messages, is_open))
    }
}

impl Content for Sessions {
    fn opened(&self) {
        self.0.read_once();
    }

    fn view(&self) -> AnyView {
        let model = self.0;
        el_class("div", "sessions").child(actions(model)).view(progress(model)).view(report(model)).into_view()
    }
}

impl SessionsContent for Sessions {
    fn news(&self) -> AnyView {
        news::news(self.0)
    }

    fn try_again(&self) {
        self.0.read();
    }

    fn ask_usage(&self) {
        self.0.read_once();
    }

    fn usage(&self) -> AnyView {
        usage::usage(self.0)
    }
}

fn actions(model: SessionsModel) -> Element {
    let reload = button(text::sessions::sessions_reload(), move || model.read())
        .flag("disabled", move || !model.is_signed_in())
        // The focus stays where how it went is heard.
        .busy(move || model.is_reading());
    el_class("div", "actions").child(reload)
}

/// How far the reading is.
fn progress(model: SessionsModel) -> AnyView {
    show(
        move || model.is_reading(),
        move || {
            dynamic(move || {
                let Some(progress) = model.progress() else { return empty() };
                let bar = el("progress").attr("aria-label", text::sessions::sessions_progress());
                let (bar, words) = match progress.total {
                    Some(total) => (
                        bar.attr("max", &locale::digits(total.max(progress.read).max(1)))
                            .attr("value", &locale::digits(progress.read)),
                        text::sessions::sessions_so_far(&locale::number(progress.read), &locale::number(total)),
                    ),
                    // How much is to come isn't known: the bar says only that it goes on.
                    None => (bar, text::sessions::sessions_counted(progress.read)),
                };
                el_class("div", "progress").child(bar).child(el_text("p", &words)).into_view()
            })
        },
    )
}

fn report(model: SessionsModel) -> AnyView {
    dynamic(move || {
        let Some(report) = model.report() else { return empty() };
        untrack(|| {
            let mut views = notices(&report);
            if report.is_empty() {
                if report.is_whole() && report.unfitting() == 0 {
                    views.push(el_text("p", text::sessions::sessions_none()).into_view());
                }
                return fragment(views);
            }
            views.push(figures::figures(&report));
            views.push(chart::chart(&report));
            views.push(figures::most(&report));
            views.push(table::table(model, report.clone()));
            fragment(views)
        })
    })
}

/// What must be known of the report before its figures are read.
fn notices(report: &Report) -> Vec<AnyView> {
    let notice = |words: String| el_class("p", "notice").text(&words).into_view();
    let mut notices = Vec::new();
    if !report.is_whole() {
        notices.push(notice(match report.total() {
            Some(total) => text::sessions::sessions_part(&locale::number(report.received()), &locale::number(total)),
            None => text::sessions::sessions_part_unknown(&locale::number(report.received())),
        }));
    }
    if report.unfitting() > 0 {
        notices.push(notice(text::sessions::sessions_unfitting(report.unfitting())));
    }
    notices
}
