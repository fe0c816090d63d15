//! The review's words on whom a change reaches, and when: only what Microsoft's documentation says, with its link.

use browser_tests::page::SWITCHES;
use browser_tests::world::{World, each, run};
use serde_json::{Value, json};

/// The links in the open review: each text with its address.
async fn links(world: &World) -> Vec<(String, String, String)> {
    let script = "return [...document.querySelectorAll('dialog[open] li a')] \
        .map((link) => [link.closest('li').innerText, link.href, `${link.target} ${link.rel}`]);";
    let found = world.page.browser.script(script).await;
    serde_json::from_value(found).expect("texts")
}

#[tokio::test]
async fn each_change_says_whom_it_reaches_with_the_source() {
    run(async |world| {
        let rows: [(usize, bool, &[&str]); 6] = [
            (0, true, &["whole tenant", "licence", "30 minutes to 8 hours"]),
            (0, false, &["whole tenant"]),
            (1, true, &["Windows", "macOS", "Android"]),
            (1, false, &["isn’t enrolled"]),
            (2, true, &["chat"]),
            (2, false, &["chat", "everybody"]),
        ];
        each(
            rows,
            |(switch, on, _)| format!("{} {on}", SWITCHES[*switch]),
            async |(switch, on, words)| {
                let state = if *on { "disabled" } else { "enabled" };
                world.colleague(json!({
                    "remoteAssistanceState": state, "allowSessionsToUnenrolledDevices": !on, "blockChat": on,
                }));
                world.reload().await;
                world.open().await;
                world.page.turn(SWITCHES[*switch], *on).await;
                world.page.review().await;
                world.page.heading("Whom it reaches, and when").shown().await;
                let links = links(world).await;
                let [(text, address, how)] = links.as_slice() else { panic!("one change, one line: {links:?}") };
                assert!(text.starts_with(SWITCHES[*switch]), "{text}");
                for word in *words {
                    assert!(text.contains(word), "{word} is not in {text}");
                }
                assert!(address.starts_with("https://learn.microsoft.com/intune/"), "{address}");
                assert!(how.contains("_blank") && how.contains("noopener"), "the review stays open behind it: {how}");
            },
        )
        .await;
    })
    .await;
}

#[tokio::test]
async fn what_does_not_change_is_not_spoken_of() {
    run(async |world| {
        world.open().await;
        for (name, on) in SWITCHES.into_iter().zip([true, true, false]) {
            world.page.turn(name, on).await;
        }
        world.page.review().await;
        let told: Vec<String> = links(world).await.into_iter().map(|(text, ..)| text).collect();
        assert_eq!(told.len(), 3, "{told:?}");
        world.page.button("Cancel").click().await;
        world.page.turn("Allow chat", true).await;
        world.page.review().await;
        let told: Vec<String> = links(world).await.into_iter().map(|(text, ..)| text).collect();
        assert_eq!(told.len(), 2, "{told:?}");
        assert!(told.iter().all(|text| !text.starts_with("Allow chat")), "{told:?}");
    })
    .await;
}

/// Two links of one name that lead to different places would be one and the same to who hears a list of links.
#[tokio::test]
async fn links_of_the_same_name_are_told_apart() {
    run(async |world| {
        world.open().await;
        for (name, on) in SWITCHES.into_iter().zip([true, true, false]) {
            world.page.turn(name, on).await;
        }
        world.page.review().await;
        let nodes = world.page.dialog("Review changes").inside(&["link"]).await;
        assert_eq!(nodes.len(), 3);
        let addresses = world
            .page
            .browser
            .script("return [...document.querySelectorAll('dialog[open] li a')].map((link) => link.href);");
        let addresses: Vec<Value> = addresses.await.as_array().cloned().unwrap_or_default();
        for (at, one) in nodes.iter().enumerate() {
            for (other_at, other) in nodes.iter().enumerate() {
                let same = (one.name.as_str(), one.description.as_str()) == (&other.name, &other.description);
                assert!(
                    addresses[at] == addresses[other_at] || !same,
                    "{:?} and {:?} are both called {:?}",
                    addresses[at],
                    addresses[other_at],
                    one.name
                );
            }
        }
    })
    .await;
}
