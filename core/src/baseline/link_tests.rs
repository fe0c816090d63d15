//! Links as they arrive.

use super::super::Problem;
use super::*;
use crate::settings::{Property, Settings};
use proptest::prelude::*;

/// As the browser's `URLSearchParams` takes a fragment apart.
fn pairs(fragment: &str) -> Vec<(String, String)> {
    url::form_urlencoded::parse(fragment.trim_start_matches('#').as_bytes()).into_owned().collect()
}

fn of(fragment: &str) -> Result<Baseline, LinkError> {
    assert!(Baseline::is_link(&pairs(fragment)), "{fragment}");
    Baseline::of_link(&pairs(fragment))
}

fn baseline() -> Baseline {
    let settings = Settings::DEFAULT.with_switch(Property::RemoteAssistanceState, true);
    Baseline { name: None, settings }
}

fn whole() -> String {
    baseline().to_fragment()
}

#[test]
fn what_a_sentence_or_a_mail_program_adds_is_forgiven() {
    let link = whole();
    let (name, value) = link.split_once('=').unwrap();
    let (front, back) = value.split_at(40);
    let encoded = value.bytes().map(|byte| format!("%{byte:02X}")).collect::<Vec<_>>().concat();
    for fragment in [
        link.clone(),
        format!("#{link}."),
        format!("{link}, "),
        format!("{link})."),
        format!("{link}>"),
        format!("{link}\"."),
        format!("{link}”"),
        format!("{link}’!"),
        format!("{link}]"),
        format!("{link}*"),
        format!("{link}_"),
        format!("{link}=="),
        format!("{link}%3D"),
        format!("{link}%20"),
        format!("{link}%0D%0A"),
        format!("{link}&gt;"),
        format!("{link}&quot;."),
        format!("{link}\">the link</a>"),
        format!("{name}={front} {back}"),
        format!("{name}={front}%0D%0A{back}"),
        format!("{name}={front}%0A %09{back}"),
        format!("{name}={front}=\r\n{back}"),
        format!("{name}={front}\u{200b}{back}"),
        format!("{name}={front}%C2%AD{back}"),
        format!("{name}=\"{value}\""),
        format!("{name}=<{value}>"),
        format!("{name}=3D{value}"),
        format!("{name}%3D{value}"),
        format!("{name}%253D{value}"),
        format!("{name}={encoded}"),
        format!("Baseline={value}"),
        format!("/{link}"),
        format!("?{link}"),
        format!("{link}&utm_source=mail&utm_medium=x"),
        format!("{link}&amp;utm_source=mail"),
        format!("{link}&data=05%7C02%7C%7Cabc%7C0&sdata=x%3D&reserved=0"),
        format!("utm_campaign=y&{link}"),
        format!("{link}?utm_source=mail"),
        format!("{link}%26utm_source%3Dmail"),
        format!("{link}&fbclid=IwAR0"),
        format!("{link}&"),
    ] {
        assert_eq!(of(&fragment), Ok(baseline()), "{fragment}");
    }
}

#[test]
fn both_alphabets_and_typographers_dashes_are_read() {
    let named = Baseline { name: Some(">>>???".to_owned()), ..baseline() };
    let link = named.to_fragment();
    assert!(link.contains('-') && link.contains('_'), "{link}");
    for fragment in [
        link.clone(),
        link.replace('-', "–"),
        link.replace('-', "%2B"),
        // A plus is read as a space in an address.
        link.replace('-', "+"),
        link.replace('_', "\\_"),
    ] {
        assert_eq!(of(&fragment), Ok(named.clone()), "{fragment}");
    }
}

#[test]
fn a_link_that_is_cut_off_says_so_and_gives_nothing() {
    let link = whole();
    for end in "baseline=eyJz".len()..link.len() {
        let cut = of(&link[..end]);
        assert!(
            matches!(cut, Err(LinkError::Baseline(BaselineError::CutOff | BaselineError::NotBase64))),
            "{end}: {cut:?}"
        );
        if end > 40 && end % 4 != 2 {
            assert_eq!(cut, Err(LinkError::Baseline(BaselineError::CutOff)), "{end}");
        }
    }
}

#[test]
fn what_carries_more_or_is_ambiguous_is_refused() {
    let link = whole();
    let other = Baseline { settings: Settings::DEFAULT, name: None }.to_fragment();
    for fragment in [
        format!("{link}&access_token=eyJ0"),
        format!("{link}?access_token=eyJ0"),
        format!("{link}%26access_token%3DeyJ0"),
        format!("access_token=eyJ0&{link}"),
        format!("{link}&tenant=contoso.example"),
        format!("{link}&{link}"),
        format!("{link}&{other}"),
        format!("{link}&code=a&state=b"),
    ] {
        assert_eq!(of(&fragment), Err(LinkError::CarriesMore), "{fragment}");
    }
    for fragment in ["main", "code=x&state=y", "settings", "", "bline=eyJ"] {
        assert!(!Baseline::is_link(&pairs(fragment)), "{fragment}");
    }
}

#[test]
fn what_was_not_damaged_on_the_way_is_refused_as_ever() {
    let json = |error: &LinkError| match error {
        LinkError::Baseline(BaselineError::Field(error)) => matches!(error.problem, Problem::NotJson { .. }),
        _ => false,
    };
    assert!(json(&of("baseline=").unwrap_err()));
    assert!(json(&of("baseline=AA").unwrap_err()));
    let not_base64 = Err(LinkError::Baseline(BaselineError::NotBase64));
    for fragment in ["baseline=%%%", "baseline=a", "baseline={\"schema\":1}", "baseline=__4"] {
        assert_eq!(of(fragment), not_base64, "{fragment}");
    }
    assert_eq!(of(&whole().to_ascii_lowercase()), not_base64);
    let large = format!("baseline={}", "A".repeat(LARGEST + 1));
    assert_eq!(of(&large), Err(LinkError::Baseline(BaselineError::TooLarge)));
}

proptest! {
    #[test]
    fn any_fragment_is_read_without_panic(fragment in "\\PC{0,80}|baseline=[%A-Za-z0-9+/_=. -]{0,80}") {
        let _ = Baseline::of_link(&pairs(&fragment));
    }

    #[test]
    fn nothing_but_the_whole_baseline_ever_comes_out(end in 0usize..200, more in "[.,)\\]>\"' ]{0,3}", at in 0usize..200, break_ in "[ \r\n\t]{0,2}") {
        let link = whole();
        let mut broken: String = link.chars().take(end).collect();
        let at = at.clamp("baseline=".len(), broken.len().max("baseline=".len()));
        if at < broken.len() {
            broken.insert_str(at, &break_);
        }
        broken.push_str(&more);
        if let Ok(found) = Baseline::of_link(&pairs(&broken)) {
            prop_assert_eq!(found, baseline());
        }
    }
}
