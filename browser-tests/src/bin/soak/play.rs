//! Does what was drawn, as a person would: controls by role and name, real clicks and keys.

use browser_tests::page::SWITCHES;
use browser_tests::wait::eventually;
use browser_tests::world::World;
use sandbox::tenant::TokenSpec;
use serde_json::json;

use crate::action::{Action, Pasted};
use crate::look::{Look, pass};

/// Does one action.
pub(crate) async fn play(world: &World, action: &Action, look: &Look) {
    let page = &world.page;
    match action {
        Action::Paste(pasted) => page.use_token(&token(world, *pasted)).await,
        Action::Press(name) if look.dialog.is_empty() && name == "Use another token" => {
            // The alert may offer the same.
            page.button(name).under(".settings").click().await;
        }
        Action::Press(name) => {
            page.button(name).click().await;
            if name == "Stop trying" {
                // The wait looks up now and then, by the page's clock.
                pass(world, 500).await;
            }
        }
        Action::Step(name) => page.button(name).under("#alert").click().await,
        Action::Turn(place) => {
            if let Some(name) = SWITCHES.get(*place) {
                page.switch(name).click().await;
            }
        }
        Action::Save { reason } => {
            if *reason {
                page.fill("Reason", "Ticket 4711: “as agreed”").await;
            }
            page.button("Save to tenant").click().await;
        }
        Action::KeepMine => page.button("Keep my changes").click().await,
        Action::Escape => page.escape().await,
        Action::Undo => page.button("Undo this save").under(".last-receipt").click().await,
        Action::Baseline(wanted) => {
            open(world, "baselines").await;
            page.field("Baseline text").click().await;
            page.browser.paste(&baseline(*wanted)).await;
        }
        Action::Fold(part) => fold(world, part).await,
        Action::Prefer(name, value) => choose(world, name, value).await,
        Action::Language(tag) => {
            choose(world, "language", tag).await;
            in_language(world, tag).await;
            choose(world, "language", "en").await;
            in_language(world, "en").await;
        }
        Action::Reload => page.browser.goto(&world.panel.url()).await,
        Action::Network { offline } => page.browser.set_offline(*offline).await,
        Action::Colleague([state, unenrolled, chat]) => world.colleague(json!({
            "remoteAssistanceState": if *state { "enabled" } else { "disabled" },
            "allowSessionsToUnenrolledDevices": unenrolled,
            "blockChat": !chat,
        })),
        Action::Revoke { sessions: true } => world.tenant.revoke_sessions(),
        Action::Revoke { sessions: false } => world.tenant.revoke_refresh_tokens(),
        Action::Pause(minutes) => pass(world, minutes * 60_000).await,
    }
}

fn token(world: &World, pasted: Pasted) -> String {
    match pasted {
        Pasted::Write => world.token(&TokenSpec::write()),
        Pasted::Read => world.token(&TokenSpec::read()),
        Pasted::Expired => world.token(&TokenSpec::write().expiring_in(-600)),
        Pasted::Garbage => "this is no token".to_owned(),
    }
}

fn baseline(wanted: Option<[bool; 3]>) -> String {
    let Some([state, unenrolled, chat]) = wanted else { return r#"{"schema":1,"settings":{}}"#.to_owned() };
    json!({"schema": 1, "settings": {
        "remoteAssistanceState": if state { "enabled" } else { "disabled" },
        "allowSessionsToUnenrolledDevices": unenrolled,
        "blockChat": !chat,
    }})
    .to_string()
}

/// Opens or closes a disclosure, where there is one.
async fn fold(world: &World, part: &str) {
    world.page.browser.script(&format!("document.querySelector('#{part} > summary')?.click();")).await;
}

async fn open(world: &World, part: &str) {
    world.page.browser.script(&format!("document.querySelector('#{part}:not([open]) > summary')?.click();")).await;
}

/// Chooses in the menu "Preferences". Its list is the browser's own, which only a person can open.
async fn choose(world: &World, name: &str, value: &str) {
    let script = format!(
        "const list = document.getElementById({}); list.value = {}; \
         list.dispatchEvent(new Event('change', {{ bubbles: true }}));",
        json!(name),
        json!(value)
    );
    world.page.browser.script(&script).await;
}

async fn in_language(world: &World, tag: &str) {
    eventually(format!("the page is in {tag}"), async || {
        let now = world.page.browser.script("return document.documentElement.lang;").await;
        if now == json!(tag) { Ok(()) } else { Err(format!("it is in {now}")) }
    })
    .await;
}
