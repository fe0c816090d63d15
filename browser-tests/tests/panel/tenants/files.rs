//! "Tenant file": the same as a file, in whatever form spreadsheets write it, and what is refused.

use browser_tests::downloads::Downloads;
use sandbox::tenant::TenantSpec;
use serde_json::json;

use super::*;
use crate::baselines::drop_on;

/// Picks a file of these bytes, as a script expression gives them.
async fn pick(world: &World, bytes: &str) {
    let script = format!(
        "const field = [...document.querySelectorAll('label')] \
         .find((one) => one.textContent === 'Tenant file').control; \
         const data = new DataTransfer(); data.items.add(new File([{bytes}], 'tenants.csv', {{type: 'text/csv'}})); \
         field.files = data.files; field.dispatchEvent(new Event('change', {{bubbles: true}}));"
    );
    world.page.browser.script(&script).await;
}

/// A script expression for the bytes of a text in UTF-16.
fn utf16(text: &str, little: bool) -> String {
    format!(
        "(() => {{ const text = '\\ufeff' + {}; const view = new DataView(new ArrayBuffer(text.length * 2)); \
         [...text].forEach((_, at) => view.setUint16(at * 2, text.charCodeAt(at), {little})); \
         return view.buffer; }})()",
        json!(text)
    )
}

#[tokio::test]
async fn a_file_that_is_picked_is_read_as_the_field_is() {
    setup(vec![TenantSpec::new("Ablewood"), TenantSpec::new("Barlow")])
        .run(async |world| {
            open(world).await;
            let downloads = Downloads::of(&world.page.browser);
            let text = format!(
                "Directory ID;displayName\r\n{};Ablewood\r\nnothing;X\r\n{};Barlow\r\n",
                id("Ablewood"),
                id("Barlow")
            );
            let path = downloads.with("tenants.csv", &text);
            let field =
                world.page.browser.driver().find(thirtyfour::By::Css("#tenant-file, input[type=file][accept*=csv]"));
            field.await.unwrap().send_keys(path.to_string_lossy().as_ref()).await.unwrap();
            world.page.says(&["2 tenants were added", "The list has 2 tenants"]).await;
            let grid = rows(world, 2).await;
            assert_eq!(grid.row("Barlow").cell("Source"), "file");
            let said = region(world, "List").text().await;
            assert!(said.contains("Line 3"), "{said}");
        })
        .await;
}

#[tokio::test]
async fn byte_order_marks_and_utf_16_are_read() {
    setup(vec![TenantSpec::new("Ablewood"), TenantSpec::new("Møller"), TenantSpec::new("日暮里")])
        .run(async |world| {
            open(world).await;
            for (at, (name, bytes)) in ["Ablewood", "Møller", "日暮里"]
                .map(|name| (name, format!("tenantId\tname\r\n{}\t{name}\r\n", id(name))))
                .into_iter()
                .enumerate()
            {
                let bytes = match at {
                    0 => format!("'\\ufeff' + {}", json!(bytes)),
                    at => utf16(&bytes, at == 1),
                };
                pick(world, &bytes).await;
                rows(world, at + 1).await.row(name);
            }
            assert_eq!(world.page.alert().text().await, "");
        })
        .await;
}

#[tokio::test]
async fn a_file_can_be_dropped_on_the_view_and_the_page_is_not_left() {
    setup(vec![TenantSpec::new("Ablewood")])
        .run(async |world| {
            open(world).await;
            let text = json!(format!("{} Ablewood\n", id("Ablewood")));
            drop_on(world, "#tenant-file", &format!("file({text}, 'tenants.txt');")).await;
            assert_eq!(rows(world, 1).await.row("Ablewood").cell("Source"), "file");
            world.page.says(&["1 tenant was added"]).await;
        })
        .await;
}

#[tokio::test]
async fn a_file_of_50_mb_is_refused_in_words_and_nothing_is_lost() {
    setup(vec![TenantSpec::new("Ablewood")])
        .run(async |world| {
            open(world).await;
            add(world, &format!("{} Ablewood", id("Ablewood"))).await;
            pick(world, "new Uint8Array(50 << 20).fill(97)").await;
            world.page.says(&["No tenant was added", "larger than"]).await;
            assert_eq!(rows(world, 1).await.names(), ["Ablewood"]);
            world.page.button("Read all tenants").usable().await;
        })
        .await;
}

#[tokio::test]
async fn a_file_that_is_no_list_is_refused_with_the_reason() {
    setup(Vec::new())
        .run(async |world| {
            open(world).await;
            for (bytes, why) in [
                ("new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0, 0, 0])", "spreadsheet"),
                ("''", "no tenant in it"),
                ("' \\r\\n\\r\\n'", "no tenant in it"),
                ("new Uint8Array([0, 1, 2, 3, 0, 255, 254, 7, 0, 0])", "no text"),
                ("'a.example\\n'.repeat(10001)", "10,000 lines"),
            ] {
                pick(world, bytes).await;
                world.page.says(&["No tenant was added", why]).await;
            }
            world.page.button("Add tenants").usable().await;
        })
        .await;
}
