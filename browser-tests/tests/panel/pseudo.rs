//! The page in a disguised English, where every text of the catalogue stands in brackets and is a third longer: what
//! stands outside of them was written into the code, and what does not fit is clipped.

use browser_tests::copy::DistCopy;
use browser_tests::service::SignIn;
use browser_tests::world::{Setup, World, dist};
use catalogue::message::{Catalogue, SEPARATOR, write};
use catalogue::pseudo;
use sandbox::tenant::TokenSpec;
use serde_json::{Value, json};

use crate::languages::catalogues;

const LOOK: &str = include_str!("pseudo.js");

/// The narrowest window, and a usual one.
const WIDTHS: [u32; 2] = [320, 1100];

/// The texts in disguise.
struct Disguise(Catalogue);

impl Disguise {
    fn new() -> Self {
        Self(pseudo::disguise(&catalogues()[0]))
    }

    /// A text by its ID.
    fn say(&self, id: &str) -> &str {
        self.0.plain(id).unwrap_or_else(|| panic!("there is no text {id}"))
    }

    /// The built panel with the disguise in place of English.
    fn panel(&self) -> DistCopy {
        let copy = DistCopy::of(&dist());
        for (part, _, messages) in self.0.named() {
            copy.spoil(&format!("{part}-en-"), ".txt", |_| write(messages).into_bytes());
        }
        for (file, messages) in [("rest-en-", self.0.rest()), ("en-", self.0.first())] {
            copy.spoil(file, ".txt", |english| {
                // Its last line names other files, and their integrity, which for texts is English's.
                let english = String::from_utf8(english).unwrap();
                let line = english.rsplit(SEPARATOR).next().unwrap();
                let words: Vec<&str> = line.split(' ').collect();
                let named = words.chunks(2).map(|pair| match pair {
                    [name, integrity] if name.strip_suffix(".wasm").is_some() => format!("{name} {integrity}"),
                    [name, _] => format!("{name} "),
                    other => other.concat(),
                });
                let named: Vec<String> = named.collect();
                format!("{}{SEPARATOR}{}", write(messages), named.join(" ")).into_bytes()
            });
        }
        copy.spoil("index", ".html", |page| {
            // Its integrity is English's; an empty one holds a file to nothing.
            let page = String::from_utf8(page).unwrap();
            let at = page.find("hreflang=\"en\"").unwrap();
            let (before, after) = page.split_at(at);
            let (between, integrity) = after.split_once("data-integrity=\"").unwrap();
            let (_, after) = integrity.split_once('"').unwrap();
            format!("{before}{between}data-integrity=\"\"{after}").into_bytes()
        });
        copy
    }
}

/// The page in one of its states has no text but the catalogue's, and all of it fits.
async fn holds(world: &World, state: &str) {
    let mut found = Vec::new();
    for width in WIDTHS {
        world.page.browser.set_width(width).await;
        let Value::Array(some) = world.page.browser.script(LOOK).await else { panic!("{state}: no list") };
        found.extend(some.into_iter().map(|one| format!("{state}, {width} wide: {one}")));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

fn world(copy: &DistCopy) -> Setup {
    let baseline = json!({"schema": 1, "name": "Alex Admin", "settings": {"remoteAssistanceState": "enabled",
        "allowSessionsToUnenrolledDevices": false, "blockChat": true}});
    Setup {
        dist: Some(copy.folder().to_path_buf()),
        sign_in: SignIn::Tenant,
        fields: json!({"baseline": baseline}),
        ..Setup::default()
    }
}

/// Uses a token in the disguised page.
async fn enter(world: &World, say: &Disguise, spec: &TokenSpec) {
    world.page.button(say.say("use-this-token")).usable().await;
    world.page.field(say.say("access-token")).click().await;
    world.page.browser.paste(&world.token(spec)).await;
    world.page.button(say.say("use-this-token")).click().await;
}

async fn open_all(world: &World) {
    world
        .page
        .browser
        .script("document.querySelectorAll('main details').forEach((part) => { part.open = true; });")
        .await;
}

#[tokio::test]
async fn signed_out_and_with_failures_all_text_is_the_catalogues_and_fits() {
    let say = Disguise::new();
    let copy = say.panel();
    world(&copy)
        .run(async |world| {
            world.watch.expect_error("403");
            world.watch.expect_error("401");
            world.page.button(say.say("sign-in-with-microsoft")).usable().await;
            open_all(world).await;
            holds(world, "signed out").await;
            world.page.button(say.say("preferences")).click().await;
            holds(world, "preferences").await;
            world.page.escape().await;
            world.page.button(say.say("use-this-token")).click().await;
            world.page.alerts(&[say.say("what-paste-empty")]).await;
            holds(world, "nothing pasted").await;
            for (fault, id) in [("token_expired", "what-token-expired"), ("missing_scope", "what-missing-scope")] {
                world.fault(json!({"fault": fault, "method": "GET"}));
                enter(world, &say, &TokenSpec::write()).await;
                world.page.alerts(&[say.say(id)]).await;
                open_all(world).await;
                holds(world, fault).await;
            }
        })
        .await;
}

#[tokio::test]
async fn from_the_form_to_the_receipt_all_text_is_the_catalogues_and_fits() {
    let say = Disguise::new();
    let copy = say.panel();
    world(&copy)
        .run(async |world| {
            let page = &world.page;
            // The part about who changed the settings is open, and the token doesn't carry the permission for it.
            world.watch.expect_error("auditEvents");
            enter(world, &say, &TokenSpec::write()).await;
            page.switch(say.say("allow-chat")).usable().await;
            open_all(world).await;
            holds(world, "form").await;
            page.switch(say.say("allow-chat")).click().await;
            page.button(say.say("review-changes")).usable().await;
            holds(world, "changed").await;
            page.button(say.say("review-changes")).click().await;
            page.dialog(say.say("review-changes")).shown().await;
            holds(world, "review").await;
            world.colleague(json!({"allowSessionsToUnenrolledDevices": true}));
            page.button(say.say("save-to-tenant")).click().await;
            page.dialog(say.say("settings-changed")).shown().await;
            holds(world, "conflict").await;
            page.button(say.say("keep-my-changes")).click().await;
            page.button(say.say("undo-this-save")).usable().await;
            open_all(world).await;
            holds(world, "saved").await;
            page.button(say.say("shortcuts")).click().await;
            page.dialog(say.say("shortcuts")).shown().await;
            holds(world, "shortcuts").await;
        })
        .await;
}

#[tokio::test]
async fn a_text_from_elsewhere_is_found() {
    let say = Disguise::new();
    let copy = say.panel();
    world(&copy)
        .run(async |world| {
            world.page.button(say.say("sign-in-with-microsoft")).usable().await;
            let plant = "const alien = document.createElement('p'); alien.textContent = 'Hard-coded'; \
                alien.title = 'so is this'; document.querySelector('main').append(alien);";
            world.page.browser.script(plant).await;
            let found = world.page.browser.script(LOOK).await;
            assert_eq!(found, json!(["p[title]: so is this", "p: Hard-coded"]));
        })
        .await;
}
