//! Compares each host's configuration with files that a person can read. After an intended change:
//! `REMOTE_HELP_GOLDEN=write cargo test -p xtask golden`, and read the difference.

use std::path::PathBuf;

use super::*;

const PAGE: &str = include_str!("../../../index.html");

fn site<'a>(rules: &'a Rules, path: &'a str, files: &'a [String]) -> Site<'a> {
    Site { rules, path, folder: "/srv/remote-help-panel", files }
}

#[test]
fn golden_files_are_what_is_written() {
    // A policy of its own, so that a new directive in the page is no difference here.
    let rules = Rules::new("default-src 'none'; connect-src 'self' https://login.example https://graph.example");
    let built = ["boot-0123456789abcdef.js", "config.json", "index.html"].map(str::to_owned);
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("src/headers/golden");
    for (host, path, label) in Host::ALL
        .into_iter()
        .map(|host| (host, "/", ""))
        .chain([(Host::Nginx, "/tools/remote-help/", "path-"), (Host::Caddy, "/tools/remote-help/", "path-")])
    {
        for (name, content) in files(host, &site(&rules, path, &built)) {
            let file = folder.join(format!("{}-{label}{name}", host.name()));
            if std::env::var_os("REMOTE_HELP_GOLDEN").is_some_and(|word| word == "write") {
                fs::write(&file, &content).unwrap();
            }
            let golden = fs::read_to_string(&file).unwrap_or_default();
            assert_eq!(content, golden, "{} is not what is written now", file.display());
        }
    }
}

#[test]
fn every_host_that_can_is_told_every_header_and_the_caching() {
    for name in ["global", "usgov", "dod", "china", "all"] {
        let rules = rules_for(PAGE, &Cloud::read(name, None, None).unwrap()).unwrap();
        let built = ["boot-0123456789abcdef.js".to_owned()];
        for host in Host::ALL.into_iter().filter(|host| *host != Host::GitHubPages) {
            let all: String = files(host, &site(&rules, "/", &built)).into_iter().map(|(_, content)| content).collect();
            for (header, value) in rules.always() {
                // Bicep's way to write an apostrophe.
                let value =
                    if host == Host::AzureStorageFrontDoor { value.replace('\'', "\\'") } else { value.clone() };
                assert!(all.contains(header) && all.contains(&value), "{}: {header}", host.name());
            }
            for word in [rules::Class::Page.cache(), rules::Class::Hashed.cache(), "application/wasm"] {
                assert!(all.contains(word), "{}: {word}", host.name());
            }
        }
    }
}

#[test]
fn the_policy_allows_the_chosen_cloud_alone() {
    let connect = |name: &str| {
        let rules = rules_for(PAGE, &Cloud::read(name, None, None).unwrap()).unwrap();
        let directive = rules.policy().split("; ").find(|directive| directive.starts_with("connect-src "));
        directive.unwrap().to_owned()
    };
    assert_eq!(connect("global"), "connect-src 'self' https://login.microsoftonline.com https://graph.microsoft.com");
    assert_eq!(connect("dod"), "connect-src 'self' https://login.microsoftonline.us https://dod-graph.microsoft.us");
    assert_eq!(connect("all").matches("https://").count(), 7);
    let custom = Cloud::read("custom", Some("http://localhost:1"), Some("https://graph.example")).unwrap();
    assert!(rules_for(PAGE, &custom).unwrap().policy().contains("'self' http://localhost:1 https://graph.example;"));
    assert!(rules_for(PAGE, &custom).unwrap().policy().ends_with("; frame-ancestors 'none'"));
}

#[test]
fn a_page_that_does_not_allow_the_cloud_is_told() {
    let cloud = Cloud::read("china", None, None).unwrap();
    let page = PAGE.replace(" https://microsoftgraph.chinacloudapi.cn", "");
    assert!(rules_for(&page, &cloud).unwrap_err().to_string().contains("microsoftgraph.chinacloudapi.cn"));
    assert!(rules_for("<p>", &Cloud::All).is_err());
}

#[test]
fn the_note_for_a_host_without_headers_has_a_tag_that_a_page_can_have() {
    let rules = rules_for(PAGE, &Cloud::read("global", None, None).unwrap()).unwrap();
    let note = pages::write(&site(&rules, "/", &[]));
    let tag = note.lines().find(|line| line.starts_with("<meta ")).unwrap();
    assert!(!tag.contains("frame-ancestors") && csp::connect(tag).len() == 2, "{tag}");
}
