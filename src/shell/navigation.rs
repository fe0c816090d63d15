//! The navigation from view to view, and what goes with it: the address, the focus and the heading.

use crate::app::{PreferencesModel, View, Views};
use crate::text;
use crate::ui::element::{Element, dynamic, el, el_class, el_text, empty, fragment, show};
use browser::{focus, location, page};
use leptos::prelude::{AnyView, RenderEffect, untrack};

/// The views in the order of the navigation.
const ALL: [View; 3] = [View::Settings, View::Sessions, View::Tenants];

/// The fragment of a view's address.
const fn fragment_of(view: View) -> &'static str {
    match view {
        View::Settings => "settings",
        View::Sessions => "sessions",
        View::Tenants => "tenants",
    }
}

/// A view's name in the navigation.
fn name(view: View) -> &'static str {
    match view {
        View::Settings => text::view_settings(),
        View::Sessions => text::view_sessions(),
        View::Tenants => text::view_tenants(),
    }
}

/// The links to the views. `prefetch` is called as a view is about to be opened.
pub(crate) fn navigation(
    views: Views,
    preferences: PreferencesModel,
    prefetch: impl Fn(View) + Copy + Send + Sync + 'static,
) -> AnyView {
    show(
        move || views.are_offered(),
        move || {
            dynamic(move || {
                preferences.language();
                let items = ALL.map(|view| el("li").child(link(view, views, prefetch)));
                el_class("nav", "views").attr("aria-label", text::views()).child(el("ul").children(items)).into_view()
            })
        },
    )
}

fn link(view: View, views: Views, prefetch: impl Fn(View) + Copy + Send + 'static) -> Element {
    let prefetch = move |_| prefetch(view);
    el_text("a", name(view))
        .attr("href", &["#", fragment_of(view)].concat())
        .dynamic_attr("aria-current", move || (views.open() == view).then_some("page"))
        .on("pointerenter", prefetch)
        .on("focus", prefetch)
        // The view takes the focus at once, also if it is open already. A fragment that the browser goes to by itself takes the
        // place of who reads by ear along, and screen readers say "blank", or the heading once more.
        .on("click", move |event| {
            if location::go_to_fragment(&event, fragment_of(view)) {
                views.choose(view);
                page::soon(focus::to_heading);
            }
        })
}

/// The heading of the open view. That of the settings stands in the first page, and gives way by the style.
pub(crate) fn heading(views: Views) -> AnyView {
    dynamic(move || {
        let (heading, lead) = match views.open() {
            View::Settings => return empty(),
            View::Sessions => (text::sessions_heading(), text::sessions_lead()),
            // The view has the name that heads it.
            View::Tenants => (text::view_tenants(), text::tenants_lead()),
        };
        fragment(vec![
            el_text("h2", heading).attr("class", "view-heading").attr("id", "view-heading").into_view(),
            el_text("p", lead).attr("class", "lead").attr("id", "view-lead").into_view(),
        ])
    })
}

/// Opens the view that the address names, now and whenever the address changes. `opened` is called for each view that is
/// opened, also if its address was there before somebody signed in.
pub(crate) fn follow_address(views: Views, opened: impl Fn(View) + 'static) {
    location::follow_fragment(move |fragment, is_first| {
        // The link over the banner leads there, and leaves the view open.
        if fragment == "main" {
            if !is_first {
                location::set_fragment(fragment_of(untrack(move || views.chosen())));
            }
            return;
        }
        // No other address is a view's: it shows the settings.
        let view = ALL.into_iter().find(|view| fragment_of(*view) == fragment).unwrap_or(View::Settings);
        views.choose(view);
        if !is_first {
            page::soon(focus::to_heading);
        }
    });
    let effect = RenderEffect::new(move |_| {
        let view = views.open();
        // By this the style shows the settings, which are a part of the first page, or another view.
        page::set_data("view", if view == View::Settings { "" } else { fragment_of(view) });
        untrack(|| opened(view));
    });
    // It ends with the page.
    std::mem::forget(effect);
}

/// Opens a view from elsewhere in the page: its address goes with it.
pub(crate) fn open(views: Views, view: View) {
    if untrack(move || views.chosen()) != view {
        views.choose(view);
        location::set_fragment(fragment_of(view));
    }
}
