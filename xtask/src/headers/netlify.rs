//! `_headers`, which Cloudflare Pages and Netlify read.
//!
//! Both add up what matches and join a header that comes twice, so no header stands in two rules that one file
//! matches. What no rule here says about caching, both hosts say themselves: ask each time (`max-age=0,
//! must-revalidate`), which is right for the files that are left.
//!
//! Sources: <https://developers.cloudflare.com/pages/configuration/headers/>,
//! <https://docs.netlify.com/manage/routing/headers/>

use std::fmt::Write as _;

use super::Site;
use super::rules::{Class, HASHED, OTHERS};

pub(super) fn write(site: &Site<'_>) -> String {
    let path = site.path;
    let mut out = format!("# The Remote Help panel. This file lies at the root of the site.\n{path}*\n");
    for (name, value) in site.rules.always() {
        let _ = writeln!(out, "  {name}: {value}");
    }
    for name in ["", "index.html", "config.json"] {
        let _ = writeln!(out, "{path}{name}\n  Cache-Control: {}", Class::of(name).cache());
    }
    for (ending, kind) in HASHED {
        let cache = Class::Hashed.cache();
        let _ = writeln!(out, "{path}*.{ending}\n  Cache-Control: {cache}\n  Content-Type: {kind}");
    }
    // Not every host's list has this one; the rest all hosts know.
    for (ending, kind) in OTHERS.into_iter().filter(|(ending, _)| *ending == "webmanifest") {
        let _ = writeln!(out, "{path}*.{ending}\n  Content-Type: {kind}");
    }
    out
}
