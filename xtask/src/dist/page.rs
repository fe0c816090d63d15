//! Makes of `index.html` what Trunk makes of it: each link that is for Trunk (`data-trunk`) becomes what a browser
//! takes, and the files that they name come along. The two must stay equal; `cargo xtask release-check` compares them.
//!
//! Trunk itself takes two minutes to compile on a new machine, and all that it does for this page stands here.
//! Source of the links: <https://trunkrs.dev/assets/>

use std::fs;
use std::path::Path;

use super::assemble::name_by_content;
use super::folder::Files;
use super::html;
use crate::error::Error;

/// The name of the panel's package, which Trunk gives to module and wasm.
const PANEL: &str = "remote-help-panel";

/// The other attributes of the link for the wasm.
const WASM: &str = r#" as="fetch" type="application/wasm""#;

/// The page and the files that it names, as a build of Trunk's has them. Module and wasm are empty: `assemble` fills them.
///
/// Fails where a link for Trunk is of a kind that stands not here, or names a file that can't be read.
pub(super) fn like_trunk(workspace: &Path) -> Result<Files, Error> {
    let read = |name: &str| {
        let path = workspace.join(name);
        fs::read(&path).map_err(Error::file("read", &path))
    };
    let page = String::from_utf8_lossy(&read("index.html")?).into_owned();
    let mut files = Files::new();
    let mut edits = Vec::new();
    for tag in html::tags(&page).iter().filter(|tag| tag.attribute("data-trunk").is_some()) {
        let named = tag.get("href").or_else(|| tag.get("src")).unwrap_or_default();
        let own_name = named.rsplit_once('/').map_or(named, |(_, name)| name);
        let element = match (tag.name.as_str(), tag.get("rel")) {
            ("link", Some("rust")) => String::new(),
            ("link", Some("copy-file")) => {
                files.insert(own_name.to_owned(), read(named)?);
                String::new()
            }
            ("link", Some("css")) => {
                let name = add(&mut files, own_name, read(named)?);
                format!(r#"<link rel="stylesheet" href="./{name}" integrity=""/>"#)
            }
            ("script", None) => {
                let name = add(&mut files, own_name, read(named)?);
                let kind = tag.get("type").map(|kind| format!(r#" type="{kind}""#)).unwrap_or_default();
                format!(r#"<script src="./{name}" integrity=""{kind}>"#)
            }
            (name, rel) => {
                let finding = format!("a <{name}> for Trunk of a kind that xtask does not know: rel={rel:?}");
                return Err(Error::Findings { what: "index.html", findings: vec![finding] });
            }
        };
        // The tag's end is where attributes go; its `>` is behind it.
        let end = page.get(tag.end..).and_then(|rest| rest.find('>')).map_or(page.len(), |place| tag.end + place + 1);
        edits.push((tag.start..end, element));
    }
    let loads = [(format!("{PANEL}.js"), "modulepreload", ""), (format!("{PANEL}_bg.wasm"), "preload", WASM)];
    let loads = loads.into_iter().map(|(name, rel, more)| {
        files.insert(name.clone(), Vec::new());
        format!(r#"<link rel="{rel}" href="./{name}" crossorigin="anonymous" integrity=""{more}>"#)
    });
    let loads: String = loads.collect();
    let head = page
        .find("</head>")
        .ok_or_else(|| Error::Findings { what: "index.html", findings: vec!["it has no </head>".to_owned()] })?;
    edits.push((head..head, loads));
    files.insert("index.html".to_owned(), html::replace(&page, edits).into_bytes());
    Ok(files)
}

/// Adds a file under a name by its content, which it gives.
fn add(files: &mut Files, name: &str, content: Vec<u8>) -> String {
    let name = name_by_content(name, &content);
    files.insert(name.clone(), content);
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder with a page of this head, and with the files that it may name.
    fn assembled(test: &str, head: &str) -> Result<Files, String> {
        let folder = std::env::temp_dir().join(format!("xtask-page-{test}-{}", std::process::id()));
        fs::create_dir_all(folder.join("style")).unwrap();
        fs::write(folder.join("index.html"), format!("<head>{head}</head><body></body>")).unwrap();
        for name in ["style/a.css", "b.js", "c.json"] {
            fs::write(folder.join(name), name).unwrap();
        }
        let files = like_trunk(&folder);
        fs::remove_dir_all(&folder).unwrap();
        files.map_err(|error| error.to_string())
    }

    #[test]
    fn each_link_for_trunk_becomes_what_a_browser_takes() {
        let head = "<link data-trunk rel=css href=style/a.css><link rel=icon href=i.svg>\
                    <script data-trunk type=module src=b.js></script>\
                    <link data-trunk rel=rust data-wasm-opt=0><link data-trunk rel=copy-file href=c.json>";
        let files = assembled("all", head).unwrap();
        let page = String::from_utf8(files["index.html"].clone()).unwrap();
        let names: Vec<&String> = files.keys().collect();
        let [style, script] = ["a-", "b-"].map(|start| names.iter().find(|name| name.starts_with(start)).unwrap());
        let expected = format!(
            "<head><link rel=\"stylesheet\" href=\"./{style}\" integrity=\"\"/><link rel=icon href=i.svg>\
             <script src=\"./{script}\" integrity=\"\" type=\"module\"></script>\
             <link rel=\"modulepreload\" href=\"./remote-help-panel.js\" crossorigin=\"anonymous\" integrity=\"\">\
             <link rel=\"preload\" href=\"./remote-help-panel_bg.wasm\" crossorigin=\"anonymous\" integrity=\"\" \
             as=\"fetch\" type=\"application/wasm\"></head><body></body>"
        );
        assert_eq!(page, expected);
        assert_eq!(files["c.json"], b"c.json");
        assert_eq!(files.len(), 6);
    }

    #[test]
    fn a_link_that_trunk_alone_knows_and_a_missing_file_are_told() {
        let unknown = assembled("unknown", "<link data-trunk rel=tailwind-css href=style/a.css>").unwrap_err();
        assert!(unknown.contains("tailwind-css"), "{unknown}");
        let missing = assembled("missing", "<link data-trunk rel=css href=style/none.css>").unwrap_err();
        assert!(missing.contains("none.css"), "{missing}");
    }
}
