//! Motion: what moves stands still for who wants that, and says the same without moving.

use browser_tests::media;
use browser_tests::world::{World, run};
use sandbox::tenant::TokenSpec;
use serde_json::json;

/// How many animations and transitions are under way.
async fn moving(world: &World) -> serde_json::Value {
    let running = "return document.getAnimations().filter(({playState}) => playState === 'running').length;";
    world.page.browser.script(running).await
}

#[tokio::test]
async fn nothing_moves_where_motion_is_not_wanted() {
    run(async |world| {
        world.fault(json!({"fault": "slow", "ms": 60_000, "method": "GET"}));
        world.sign_in(&TokenSpec::write()).await;
        world.page.says(&["Reading"]).await;
        assert_eq!(moving(world).await, json!(1), "a sign turns while the settings are read");
        media::still(&world.page.browser).await;
        assert_eq!(moving(world).await, json!(0));
        world.page.says(&["Reading"]).await;
    })
    .await;
}

#[tokio::test]
async fn a_switch_turns_at_once() {
    run(async |world| {
        world.open().await;
        let turn = "document.querySelector('.switch').click(); \
            await new Promise((drawn) => requestAnimationFrame(drawn)); return document.getAnimations().filter(({animationName}) => animationName !== 'come').length;";
        assert_eq!(world.page.browser.script(turn).await, json!(0));
    })
    .await;
}
