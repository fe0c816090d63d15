//! What happens around the page while it is open, and what it was opened with.

use super::screens::Screens;
use crate::app::{Shortcut, View, Views};
use crate::owners::App;
use crate::shell::navigation;
use browser::file::Dropped;
use browser::{file, focus, location, page, parts};
use leptos::prelude::untrack;
use remote_help::baseline::Baseline;
use remote_help::oauth::AuthorizationResponse;
use remote_help::receipt::Receipt;
use remote_help::session::SessionEvent;

/// How often the page looks at the clock, in milliseconds.
const TICK: i32 = 5_000;

/// Sets the clock going, and follows what happens around the page.
pub(super) fn watch(app: App, screens: &Screens) {
    let screens = *screens;
    let Screens { deployment, shortcuts, views, .. } = screens;
    app.environment.watch_network();
    app.environment.when_online(move || deployment.look_soon());
    app.auth.on_session(move |event| {
        if *event == SessionEvent::SignedIn
            && let Some(view) = views.came_back_to()
        {
            navigation::open(views, view);
        }
    });
    deployment.watch();
    page::every(TICK, move || {
        app.environment.tick();
        app.auth.renew_in_time();
        app.settings.look_in_time();
        // A page that is about to be left shows no news, and offline there is nothing to ask.
        if untrack(move || !app.environment.is_offline() && !app.leaving.is_leaving()) {
            deployment.look_in_time();
        }
        app.auth.notice_expiry();
    });
    location::when_back(move || {
        app.auth.cancel_leaving();
        deployment.look_soon();
    });
    location::when_fragment(
        |fragment| AuthorizationResponse::of(fragment).is_some() || Baseline::is_link(fragment),
        move |fragment| {
            if Baseline::is_link(&fragment) {
                navigation::open(views, View::Settings);
                app.settings.set_link(fragment);
            } else {
                app.auth.set_response(fragment);
            }
            if app.environment.is_ready() {
                restore(app, views);
            }
        },
    );
    // What a key or a dropped file stands for is in the settings.
    shortcuts.listen(move |shortcut| {
        if untrack(move || views.open() == View::Settings) {
            return press(app, shortcut);
        }
        navigation::open(views, View::Settings);
        // What takes the focus must be seen first.
        page::soon(move || {
            focus::to_heading();
            // Nothing is taken from a form that was not seen.
            if !matches!(shortcut, Shortcut::Discard | Shortcut::Reload | Shortcut::Undo) {
                press(app, shortcut);
            }
        });
    });
    file::when_dropped(move |dropped, place| {
        let dropped = match (dropped, place.as_str()) {
            (Dropped::Files(files), "tenants") => return screens.add_tenants(files),
            (dropped, _) => dropped,
        };
        navigation::open(views, View::Settings);
        app.settings.import_dropped(dropped);
    });
}

/// Takes up what was kept and what the page was opened with, now that the deployment is known.
pub(super) fn restore_all(app: App, views: Views) {
    app.settings.load_drafts();
    app.settings.load_baseline();
    app.settings.keep_while_hidden();
    restore(app, views);
    if untrack(move || app.auth.has_client()) {
        // Somebody may want to sign in by it. If it can't be had, that is told then.
        parts::prefetch("redirect");
    }
}

/// Takes up what the page was opened with. A baseline's link with a token in it is told of as a link.
fn restore(app: App, views: Views) {
    if let Some(link) = app.auth.take_fragment(|fragment| Baseline::is_link(fragment)) {
        app.settings.set_link(link);
        navigation::open(views, View::Settings);
    }
    app.auth.handle_redirect();
    app.settings.follow_link();
}

/// Does what the control does that the shortcut stands for; nothing if that one is inert.
fn press(app: App, shortcut: Shortcut) {
    let settings = app.settings;
    match shortcut {
        Shortcut::Review => settings.review(),
        Shortcut::Discard if settings.can_discard() => settings.discard(),
        Shortcut::Reload if settings.can_reload() => settings.read_again(),
        Shortcut::Undo => {
            if let Some(receipt) = settings.receipt().filter(Receipt::is_undoable) {
                settings.undo(&receipt);
            }
        }
        Shortcut::History => page::open_disclosure("history"),
        Shortcut::Export => settings.export(),
        Shortcut::CopyLink => settings.copy_link(),
        Shortcut::WhoChanged => page::open_disclosure("audit"),
        Shortcut::Discard | Shortcut::Reload => {}
    }
}
