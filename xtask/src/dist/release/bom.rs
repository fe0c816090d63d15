//! The bill of materials: every crate of the page as `CycloneDX` lists it.
//!
//! Reference: <https://cyclonedx.org/docs/1.6/json/>. The serial number and the time, which the format leaves to the
//! writer's choice, are left out: two builds of one commit must be equal.

use serde_json::{Value, json};

use super::crates::{Crate, Id, PANEL};

/// The bill as text, one line a field.
pub(super) fn write(crates: &[Crate]) -> String {
    let bill = bill(crates);
    // The alternate form of a value is the indented one.
    format!("{bill:#}\n")
}

fn bill(crates: &[Crate]) -> Value {
    let panel = crates.iter().find(|found| found.name == PANEL);
    let others = crates.iter().filter(|found| found.name != PANEL);
    json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "lifecycles": [{ "phase": "build" }],
            "component": panel.map(|panel| component(panel, "application")),
        },
        "components": others.map(|other| component(other, "library")).collect::<Vec<_>>(),
        "dependencies": crates.iter().map(needs).collect::<Vec<_>>(),
    })
}

fn component(part: &Crate, kind: &str) -> Value {
    let mut component = json!({
        "type": kind,
        "bom-ref": reference(&part.id()),
        "name": part.name,
        "version": part.version,
        "licenses": [{ "expression": part.licence }],
    });
    let mut add = |name: &str, value: Value| {
        if let Some(fields) = component.as_object_mut() {
            fields.insert(name.to_owned(), value);
        }
    };
    if let Some(checksum) = &part.checksum {
        // Only what comes from the registry can be found by such an address.
        add("purl", address(part).into());
        add("hashes", json!([{ "alg": "SHA-256", "content": checksum }]));
    }
    if let Some(repository) = &part.repository {
        add("externalReferences", json!([{ "type": "vcs", "url": repository }]));
    }
    component
}

fn needs(part: &Crate) -> Value {
    json!({ "ref": reference(&part.id()), "dependsOn": part.needs.iter().map(reference).collect::<Vec<_>>() })
}

/// How one part of the bill names another.
fn reference((name, version): &Id) -> String {
    format!("{name}@{version}")
}

/// The package URL. A version's `+` is escaped in it. Source: <https://github.com/package-url/purl-spec>
fn address(part: &Crate) -> String {
    format!("pkg:cargo/{}@{}", part.name, part.version.replace('+', "%2B"))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    fn part(name: &str, version: &str, checksum: Option<&str>) -> Crate {
        Crate {
            name: name.to_owned(),
            version: version.to_owned(),
            licence: "MIT".to_owned(),
            checksum: checksum.map(str::to_owned),
            ..Crate::default()
        }
    }

    #[test]
    fn the_page_is_the_subject_and_every_other_crate_a_component() {
        let toml = part("toml", "1.2.1+spec-1.1.0", Some("00ff"));
        let panel = Crate { needs: BTreeSet::from([toml.id()]), ..part(PANEL, "0.1.0", None) };
        let expected = json!({
            "bomFormat": "CycloneDX",
            "specVersion": "1.6",
            "version": 1,
            "metadata": {
                "lifecycles": [{ "phase": "build" }],
                "component": {
                    "type": "application",
                    "bom-ref": "remote-help-panel@0.1.0",
                    "name": "remote-help-panel",
                    "version": "0.1.0",
                    "licenses": [{ "expression": "MIT" }],
                },
            },
            "components": [{
                "type": "library",
                "bom-ref": "toml@1.2.1+spec-1.1.0",
                "name": "toml",
                "version": "1.2.1+spec-1.1.0",
                "licenses": [{ "expression": "MIT" }],
                "purl": "pkg:cargo/toml@1.2.1%2Bspec-1.1.0",
                "hashes": [{ "alg": "SHA-256", "content": "00ff" }],
            }],
            "dependencies": [
                { "ref": "remote-help-panel@0.1.0", "dependsOn": ["toml@1.2.1+spec-1.1.0"] },
                { "ref": "toml@1.2.1+spec-1.1.0", "dependsOn": [] },
            ],
        });
        assert_eq!(bill(&[panel, toml]), expected);
    }
}
