//! IIS: `web.config`, which lies in the panel's folder and holds for it and below, at the root or not.
//!
//! IIS tells files apart by their exact names only, unless an extension is installed. So all files are revalidated but
//! those of this build that are named by their content; after the next build, a `web.config` that was not written anew
//! costs speed, and is never wrong.
//!
//! Sources: <https://learn.microsoft.com/iis/configuration/system.webserver/staticcontent/clientcache>,
//! <https://learn.microsoft.com/iis/configuration/system.webserver/httpprotocol/customheaders/>

use std::fmt::Write as _;

use super::Site;
use super::rules::{Class, HASHED, OTHERS};

pub(super) fn write(site: &Site<'_>) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<configuration>\n  <system.webServer>\n");
    out.push_str("    <httpProtocol>\n      <customHeaders>\n        <remove name=\"X-Powered-By\" />\n");
    for (name, value) in site.rules.always() {
        let _ = writeln!(out, "        <remove name=\"{name}\" />\n        <add name=\"{name}\" value=\"{value}\" />");
    }
    out.push_str("      </customHeaders>\n    </httpProtocol>\n    <staticContent>\n");
    let _ = writeln!(out, "      {}", client_cache(Class::Page));
    for (ending, kind) in HASHED.into_iter().chain(OTHERS) {
        let _ = writeln!(out, "      <remove fileExtension=\".{ending}\" />");
        let _ = writeln!(out, "      <mimeMap fileExtension=\".{ending}\" mimeType=\"{kind}\" />");
    }
    out.push_str("    </staticContent>\n    <defaultDocument enabled=\"true\">\n      <files>\n        <clear />\n");
    out.push_str("        <add value=\"index.html\" />\n      </files>\n    </defaultDocument>\n");
    out.push_str("    <directoryBrowse enabled=\"false\" />\n  </system.webServer>\n");
    for name in site.hashed() {
        let cache = client_cache(Class::Hashed);
        let _ = writeln!(
            out,
            "  <location path=\"{name}\">\n    <system.webServer>\n      <staticContent>\n        {cache}\n      \
             </staticContent>\n    </system.webServer>\n  </location>"
        );
    }
    out.push_str("</configuration>\n");
    out
}

fn client_cache(class: Class) -> String {
    let cache = class.cache();
    format!("<clientCache cacheControlMode=\"NoControl\" cacheControlCustom=\"{cache}\" />")
}
