//! The review's words on whom a change reaches, and when: only what Microsoft's documentation says, with its link.

use browser_tests::page::SWITCHES;
use browser_tests::world::{World, run};
use serde_json::json;

/// The links in the open review: each text with its address.
async fn links(world: &World) -> Vec<(String, String, String)> {
    let script = "return [...document.querySelectorAll('dialog[open] li a')] \
        .map((link) => [link.closest('li').innerText, link.href, `${link.target} ${link.rel}`]);";
    let found = world.page.browser.script(script).await;
    serde_json::from_value(found).expect("texts")
}

/// One line a change, with the source; and two links of one name lead to one place, since they would be one and the same to
/// who hears a list of links.
#[tokio::test]
async fn each_change_says_whom_it_reaches_with_the_source_and_no_other_is_spoken_of() {
    let rows: [(bool, [&[&str]; 3]); 2] = [
        (true, [&["whole tenant", "licence", "30 minutes to 8 hours"], &["Windows", "macOS", "Android"], &["chat"]]),
        (false, [&["whole tenant"], &["isn’t enrolled"], &["chat", "everybody"]]),
    ];
    run(async |world| {
        for (on, words) in rows {
            let state = if on { "disabled" } else { "enabled" };
            world.colleague(json!({
                "remoteAssistanceState": state, "allowSessionsToUnenrolledDevices": !on, "blockChat": on,
            }));
            world.reload().await;
            assert_eq!(world.open().await, [!on; 3]);
            for name in SWITCHES {
                world.page.turn(name, on).await;
            }
            world.page.review().await;
            world.page.heading("Whom it reaches, and when").shown().await;
            let told = links(world).await;
            assert_eq!(told.len(), 3, "one change, one line: {told:?}");
            for (((text, address, how), name), words) in told.iter().zip(SWITCHES).zip(words) {
                assert!(text.starts_with(name), "{text}");
                for word in words {
                    assert!(text.contains(word), "{word} is not in {text}");
                }
                assert!(address.starts_with("https://learn.microsoft.com/intune/"), "{address}");
                assert!(how.contains("_blank") && how.contains("noopener"), "the review stays open behind it: {how}");
            }
            let nodes = world.page.dialog("Review changes").inside(&["link"]).await;
            assert_eq!(nodes.len(), 3);
            for (one, (_, address, _)) in nodes.iter().zip(&told) {
                for (other, (_, another, _)) in nodes.iter().zip(&told) {
                    let same = (one.name.as_str(), one.description.as_str()) == (&other.name, &other.description);
                    assert!(address == another || !same, "{address} and {another} are both called {:?}", one.name);
                }
            }
            world.page.button("Cancel").click().await;
            world.page.turn("Allow chat", !on).await;
            world.page.review().await;
            let told: Vec<String> = links(world).await.into_iter().map(|(text, ..)| text).collect();
            assert_eq!(told.len(), 2, "{told:?}");
            assert!(told.iter().all(|text| !text.starts_with("Allow chat")), "{told:?}");
            world.page.button("Cancel").click().await;
        }
    })
    .await;
}
