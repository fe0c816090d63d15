//! nginx and Caddy: a part to include in a site of one's own, so that names, certificates and logs stay the owner's.

use std::fmt::Write as _;

use super::Site;
use super::rules::{Class, HASHED, HASHED_NAME, Header, OTHERS};

/// For `include` in a `server` block.
///
/// `add_header` in a location replaces what stands around it, so the two locations each have all. `always` is for
/// errors too; not so `Cache-Control`, or a file that is missing for a moment would be missing for a year.
///
/// Source: <https://nginx.org/en/docs/http/ngx_http_headers_module.html>
pub(super) fn nginx(site: &Site<'_>) -> String {
    let mut out = String::from("# The Remote Help panel: include this in the server block of an HTTPS site.\n");
    let path = site.path;
    let bare = path.trim_end_matches('/');
    let folder = if bare.is_empty() {
        format!("root {};", site.folder)
    } else {
        let _ = writeln!(out, "location = {bare} {{\n    absolute_redirect off;\n    return 308 {path};\n}}\n");
        format!("alias {}/;", site.folder)
    };
    let _ = writeln!(out, "location ^~ {path} {{\n    {folder}\n    index index.html;\n\n    types {{");
    for (ending, kind) in types() {
        let _ = writeln!(out, "        \"{kind}\" {ending};");
    }
    out.push_str("    }\n    default_type application/octet-stream;\n    charset off;\n\n");
    out.push_str(
        "    # The files that end in .gz and .br lie beside the others.\n    gzip_static on;\n    gzip_vary on;\n",
    );
    out.push_str(
        "    # With the module of that name (Debian: libnginx-mod-http-brotli-static):\n    # brotli_static on;\n\n",
    );
    nginx_headers(&mut out, "    ", site.rules.always(), Class::Page);
    let _ = writeln!(out, "\n    location ~ \"{HASHED_NAME}\" {{");
    nginx_headers(&mut out, "        ", site.rules.always(), Class::Hashed);
    out.push_str("    }\n}\n");
    out
}

fn nginx_headers(out: &mut String, indent: &str, always: &[Header], class: Class) {
    for (name, value) in always {
        let _ = writeln!(out, "{indent}add_header {name} \"{value}\" always;");
    }
    let _ = writeln!(out, "{indent}add_header Cache-Control \"{}\";", class.cache());
}

/// For `import` in a site block.
///
/// In `route`, directives stay in the order they are written. The type is said before the file is served, since
/// Caddy's own depends on the lists of the machine; `file` matches what is there, so that an error is not immutable.
///
/// Source: <https://caddyserver.com/docs/caddyfile/directives/file_server>
pub(super) fn caddy(site: &Site<'_>) -> String {
    let mut out = String::from("# The Remote Help panel: import this into the block of a site.\n");
    let path = site.path;
    let bare = path.trim_end_matches('/');
    if bare.is_empty() {
        out.push_str("handle {\n");
    } else {
        let _ = writeln!(out, "redir {bare} {path} 308\nhandle_path {path}* {{");
    }
    let _ = writeln!(out, "    root * {}\n    route {{\n        header {{", site.folder);
    for (name, value) in site.rules.always() {
        let _ = writeln!(out, "            {name} \"{value}\"");
    }
    let _ = writeln!(out, "            Cache-Control \"{}\"\n        }}\n", Class::Page.cache());
    let _ = writeln!(out, "        @hashed {{\n            path_regexp {HASHED_NAME}\n            file\n        }}");
    let _ = writeln!(out, "        header @hashed Cache-Control \"{}\"\n", Class::Hashed.cache());
    for (ending, kind) in types() {
        let _ = writeln!(out, "        @{ending} path *.{ending}\n        header @{ending} Content-Type \"{kind}\"");
    }
    // Caddy would answer any method with the file.
    out.push_str("\n        @other not method GET HEAD\n        header @other Allow \"GET, HEAD\"\n");
    out.push_str("        error @other 405\n");
    out.push_str("\n        # The files that end in .gz and .br lie beside the others.\n");
    out.push_str("        file_server {\n            precompressed br gzip\n        }\n    }\n}\n");
    out
}

fn types() -> impl Iterator<Item = (&'static str, &'static str)> {
    HASHED.into_iter().chain(OTHERS)
}
