//! Azure: Static Web Apps, and a static website in Storage behind Front Door.

use std::fmt::Write as _;

use super::Site;
use super::rules::{Class, HASHED, Header, OTHERS};

/// `staticwebapp.config.json`, which lies at the root of what is deployed.
///
/// A route for each file, since one for `*.js` would be for missing files too.
///
/// Source: <https://learn.microsoft.com/azure/static-web-apps/configuration>
pub(super) fn static_web_app(site: &Site<'_>) -> String {
    let mut out = String::from("{\n  \"globalHeaders\": {\n");
    for (name, value) in site.rules.always() {
        let _ = writeln!(out, "    \"{name}\": \"{value}\",");
    }
    let _ = writeln!(out, "    \"Cache-Control\": \"{}\"\n  }},", Class::Page.cache());
    let cache = Class::Hashed.cache();
    let route = |name: &String| {
        format!("    {{ \"route\": \"{}{name}\", \"headers\": {{ \"Cache-Control\": \"{cache}\" }} }}", site.path)
    };
    let routes: Vec<String> = site.hashed().map(route).collect();
    let _ = writeln!(out, "  \"routes\": [\n{}\n  ],\n  \"mimeTypes\": {{", routes.join(",\n"));
    // A page is served as such anyway, and the host's own type for it is not to be touched.
    let types: Vec<String> = HASHED
        .into_iter()
        .chain(OTHERS)
        .filter(|(ending, _)| *ending != "html")
        .map(|(ending, kind)| format!("    \".{ending}\": \"{kind}\""))
        .collect();
    let _ = writeln!(out, "{}\n  }}\n}}", types.join(",\n"));
    out
}

/// A rule set for Front Door. A rule takes five actions at most, so the headers are spread over several.
///
/// Sources: <https://learn.microsoft.com/azure/frontdoor/front-door-rules-engine-actions>,
/// <https://learn.microsoft.com/azure/templates/microsoft.cdn/profiles/rulesets/rules>
pub(super) fn front_door(site: &Site<'_>) -> String {
    let mut out = String::from(
        "// The Remote Help panel: headers that Front Door adds to what Storage sends. Types and caching are set by
// upload.sh. Give the rule set to the panel's route, with caching and compression as in the output below.
param profileName string

resource profile 'Microsoft.Cdn/profiles@2023-05-01' existing = {
  name: profileName
}

resource ruleSet 'Microsoft.Cdn/profiles/ruleSets@2023-05-01' = {
  parent: profile
  name: 'RemoteHelpPanel'
}
",
    );
    for (number, headers) in site.rules.always().chunks(5).enumerate() {
        front_door_rule(&mut out, number, headers);
    }
    out.push_str("\noutput ruleSetId string = ruleSet.id\n");
    out.push_str("\n// cacheConfiguration of the route. Without it, the wasm is not compressed.\n");
    out.push_str("output cacheConfiguration object = {\n  queryStringCachingBehavior: 'IgnoreQueryString'\n");
    out.push_str("  compressionSettings: {\n    isCompressionEnabled: true\n    contentTypesToCompress: [\n");
    for (_, kind) in HASHED.into_iter().chain(OTHERS).filter(|(_, kind)| *kind != "image/png") {
        let _ = writeln!(out, "      '{}'", kind.split(';').next().unwrap_or_default());
    }
    out.push_str("    ]\n  }\n}\n");
    out
}

fn front_door_rule(out: &mut String, number: usize, headers: &[Header]) {
    let _ = writeln!(out, "\nresource headers{number} 'Microsoft.Cdn/profiles/ruleSets/rules@2023-05-01' = {{");
    let _ = writeln!(out, "  parent: ruleSet\n  name: 'Headers{number}'");
    if number > 0 {
        // Front Door refuses two changes of one rule set at a time.
        let _ = writeln!(out, "  dependsOn: [\n    headers{}\n  ]", number - 1);
    }
    let _ = writeln!(out, "  properties: {{\n    order: {}\n    conditions: []", number + 1);
    out.push_str("    matchProcessingBehavior: 'Continue'\n    actions: [\n");
    for (name, value) in headers {
        let value = value.replace('\'', "\\'");
        let _ = writeln!(
            out,
            "      {{\n        name: 'ModifyResponseHeader'\n        parameters: {{\n          typeName: \
             'DeliveryRuleHeaderActionParameters'\n          headerAction: 'Overwrite'\n          headerName: \
             '{name}'\n          value: '{value}'\n        }}\n      }}"
        );
    }
    out.push_str("    ]\n  }\n}\n");
}

/// Uploads `dist/` with the types and the caching of each file: the page last, so that it never names what is not
/// there yet. Files of earlier builds stay, for pages that are open.
///
/// Source: <https://learn.microsoft.com/cli/azure/storage/blob#az-storage-blob-upload-batch>
pub(super) fn upload(site: &Site<'_>) -> String {
    let mut out = String::from(
        "#!/bin/sh
# Uploads dist/ to the static website of a storage account: sh upload.sh ACCOUNT [DIST]
# Needs Azure CLI, signed in as someone with the role \"Storage Blob Data Contributor\" on the account.
set -eu
account=${1:?the name of the storage account}
dist=${2:-dist}

put() { # pattern, type, caching
  az storage blob upload-batch --auth-mode login --account-name \"$account\" --overwrite true \\
",
    );
    let folder = site.path.trim_matches('/');
    let folder = if folder.is_empty() { String::new() } else { format!(" --destination-path '{folder}'") };
    let _ = writeln!(out, "    --source \"$dist\" --destination '$web'{folder} \\");
    out.push_str("    --pattern \"$1\" --content-type \"$2\" --content-cache-control \"$3\"\n}\n\n");
    for (ending, kind) in HASHED {
        let _ = writeln!(out, "put '*.{ending}' '{kind}' '{}'", Class::Hashed.cache());
    }
    for (ending, kind) in OTHERS.into_iter().filter(|(ending, _)| *ending != "html") {
        let _ = writeln!(out, "put '*.{ending}' '{kind}' '{}'", Class::Rest.cache());
    }
    let html = OTHERS.into_iter().find(|(ending, _)| *ending == "html").map_or("text/html", |(_, kind)| kind);
    let _ = writeln!(out, "put '*.html' '{html}' '{}'", Class::Page.cache());
    out
}
