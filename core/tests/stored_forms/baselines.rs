//! Baselines: as "Export" writes them, and as links.

use crate::{count, defaults, fixture};
use remote_help::baseline::Baseline;
use remote_help::config::Config;
use remote_help::settings::{Property, Settings};

fn all() -> Vec<(&'static str, Baseline)> {
    let of = |settings: &Settings| Baseline::of(settings).unwrap();
    let enabled = defaults().with_switch(Property::RemoteAssistanceState, true);
    let every_switch = enabled
        .clone()
        .with_switch(Property::AllowSessionsToUnenrolledDevices, true)
        .with_switch(Property::BlockChat, false);
    vec![
        ("defaults", of(&defaults())),
        ("enabled", of(&enabled)),
        ("named", Baseline { name: Some("Contoso: \"B\u{fc}ro\" \\ \u{1f600}".to_owned()), ..of(&every_switch) }),
    ]
}

#[test]
fn an_exported_baseline_is_read_as_it_was_and_written_the_same() {
    for (name, baseline) in all() {
        let file = fixture(&format!("baselines/{name}.json"));
        assert_eq!(Baseline::of_file(file.as_bytes()).as_ref(), Ok(&baseline), "{name}");
        assert_eq!(baseline.json(), file, "{name}");
        let config = Config::read(&format!("{{\"baseline\":{file}}}")).unwrap();
        assert_eq!(config.baseline.as_ref(), Some(&baseline), "{name}");
    }
    assert_eq!(count("baselines", ".json"), all().len());
}

#[test]
fn a_link_is_read_as_it_was_and_written_the_same() {
    for (name, baseline) in all() {
        let link = fixture(&format!("baselines/{name}.link"));
        let value = link.strip_prefix("baseline=").unwrap();
        assert_eq!(Baseline::from_fragment_value(value).as_ref(), Ok(&baseline), "{name}");
        assert_eq!(baseline.to_fragment(), link, "{name}");
    }
    assert_eq!(count("baselines", ".link"), all().len());
}
