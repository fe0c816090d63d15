//! `_headers`, which Cloudflare Pages and Netlify read.
//!
//! Both add up what matches and join a header that comes twice, so no header stands in two rules that one file
//! matches. What no rule here says about caching, both hosts say themselves: ask each time (`max-age=0,
//! must-revalidate`), which is right for all that is left, errors included: a rule for `*.js` would let browsers keep for
//! a year that a file is missing, so each file has its own.
//!
//! Sources: <https://developers.cloudflare.com/pages/configuration/headers/>,
//! <https://docs.netlify.com/manage/routing/headers/>

use std::fmt::Write as _;

use super::Site;
use super::rules::{Class, HASHED, OTHERS};

/// Without a page of this name, Cloudflare Pages answers with `index.html`, and says that all is well.
pub(super) const NOT_FOUND: &str = "\
<!doctype html>
<html lang=\"en\">
<meta charset=\"utf-8\">
<title>Not found</title>
<p>There is no such page.</p>
</html>
";

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
        let _ = writeln!(out, "{path}*.{ending}\n  Content-Type: {kind}");
    }
    // Not every host's list has this one; the rest all hosts know.
    for (ending, kind) in OTHERS.into_iter().filter(|(ending, _)| *ending == "webmanifest") {
        let _ = writeln!(out, "{path}*.{ending}\n  Content-Type: {kind}");
    }
    for name in site.hashed() {
        let _ = writeln!(out, "{path}{name}\n  Cache-Control: {}", Class::Hashed.cache());
    }
    out
}
