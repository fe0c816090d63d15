//! The next actions of a person, a colleague, the network or the time. The page decides which are possible, and chance
//! which one is taken.

use crate::chance::Chance;
use crate::look::Look;

/// One step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Action {
    /// Pastes a token of this kind, and uses it.
    Paste(Pasted),
    /// Presses a button by its name.
    Press(String),
    /// Presses a button of the alert.
    Step(String),
    /// Turns a switch.
    Turn(usize),
    /// Sends what is reviewed, with a reason or without.
    Save { reason: bool },
    /// "Keep my changes" in a conflict.
    KeepMine,
    /// Presses Escape in a dialog.
    Escape,
    /// Undoes the last save.
    Undo,
    /// Pastes a baseline; broken, or with these positions.
    Baseline(Option<[bool; 3]>),
    /// Opens a part of the page, or closes it.
    Fold(&'static str),
    /// Changes theme or density.
    Prefer(&'static str, &'static str),
    /// Looks at the page in this language, and goes back to English.
    Language(&'static str),
    /// Loads the page anew.
    Reload,
    /// Takes the network away, or gives it back.
    Network { offline: bool },
    /// A colleague sets this.
    Colleague([bool; 3]),
    /// The sign-in service ends sessions, or refresh tokens only.
    Revoke { sessions: bool },
    /// The person does nothing for so many minutes.
    Pause(u64),
}

/// The texts that a person pastes as a token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pasted {
    Write,
    Read,
    Expired,
    Garbage,
}

/// The environment of the page, as far as an action depends on it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Around {
    pub(crate) offline: bool,
}

const LANGUAGES: [&str; 5] = ["ar", "de", "ja", "pl", "zh-Hans"];

/// Draws the next action.
pub(crate) fn draw(chance: &mut Chance, look: &Look, around: Around) -> Action {
    let mut can: Vec<(u64, Action)> = match look.dialog.as_str() {
        "" => at_the_page(chance, look, around),
        "review-dialog" => vec![
            (12, Action::Save { reason: chance.percent(20) }),
            (2, Action::Press("Cancel".to_owned())),
            (1, Action::Escape),
        ],
        "conflict-dialog" => vec![
            (4, Action::KeepMine),
            (2, Action::Press("Use theirs".to_owned())),
            (2, Action::Press("Cancel".to_owned())),
            (1, Action::Escape),
        ],
        _ => vec![(1, Action::Escape)],
    };
    can.push((2, Action::Colleague(chance.three())));
    can.push((if around.offline { 6 } else { 1 }, Action::Network { offline: !around.offline }));
    can.push((1, Action::Revoke { sessions: chance.percent(50) }));
    chance.weighed(&can).cloned().unwrap_or(Action::Pause(1))
}

fn at_the_page(chance: &mut Chance, look: &Look, around: Around) -> Vec<(u64, Action)> {
    let mut can = Vec::new();
    let press = |name: &str| Action::Press(name.to_owned());
    if look.token_field && look.has("Use this token") {
        let pasted = chance
            .weighed(&[(12, Pasted::Write), (1, Pasted::Read), (1, Pasted::Expired), (1, Pasted::Garbage)])
            .copied()
            .unwrap_or(Pasted::Write);
        can.push((10, Action::Paste(pasted)));
    }
    for (weight, name) in [
        (10, "Sign in with Microsoft"),
        (1, "Sign in to view only"),
        (22, "Review changes"),
        (2, "Discard changes"),
        (5, "Reload settings"),
        (1, "Sign out"),
        (6, "Get permission to save"),
        (4, "Use another token"),
        (2, "Keep the present token"),
        (1, "Clear history"),
        (1, "Bring back"),
        (1, "Export"),
        (1, "Copy link"),
        (2, "Apply baseline"),
    ] {
        if look.has(name) {
            can.push((weight, press(name)));
        }
    }
    if look.usable {
        can.push((16, Action::Turn(usize::try_from(chance.below(3)).unwrap_or_default())));
    }
    if look.read {
        let baseline = (!chance.percent(20)).then(|| chance.three());
        can.push((3, Action::Baseline(baseline)));
    }
    if look.has("Undo this save") {
        can.push((4, Action::Undo));
    }
    if look.waits.is_empty() {
        let leaves = |name: &&String| !(around.offline && name.contains("Reload"));
        let steps: Vec<&String> = look.steps.iter().filter(leaves).collect();
        if let Some(&step) = chance.one_of(&steps) {
            can.push((16, Action::Step(step.clone())));
        }
    } else {
        can.push((6, press("Stop trying")));
        can.push((20, Action::Pause(2)));
    }
    let part = chance.one_of(&["history", "baselines", "audit"]).copied().unwrap_or("history");
    can.push((2, Action::Fold(part)));
    let preference = [
        ("theme", "dark"),
        ("theme", "contrast"),
        ("theme", "system"),
        ("density", "compact"),
        ("density", "comfortable"),
    ];
    if let Some(&(name, value)) = chance.one_of(&preference) {
        can.push((1, Action::Prefer(name, value)));
    }
    if let (false, Some(&language)) = (around.offline, chance.one_of(&LANGUAGES)) {
        can.push((1, Action::Language(language)));
        if chance.percent(30) {
            can.push((1, Action::Reload));
        }
    }
    let minutes = chance.weighed(&[(12, 6), (4, 56), (2, 70), (1, 1500)]).copied().unwrap_or(6);
    can.push((2, Action::Pause(minutes)));
    can
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sequence(seed: u64) -> Vec<Action> {
        let mut chance = Chance::new(seed);
        let buttons = ["Review changes", "Use this token", "Sign in with Microsoft"].map(str::to_owned);
        let look = Look { usable: true, read: true, buttons: buttons.into(), ..Look::default() };
        (0..200).map(|_| draw(&mut chance, &look, Around::default())).collect()
    }

    #[test]
    fn one_seed_has_one_sequence() {
        assert_eq!(sequence(5), sequence(5));
        assert_ne!(sequence(5), sequence(6));
    }

    #[test]
    fn only_what_the_page_offers_is_done() {
        let mut chance = Chance::new(1);
        let look = Look { dialog: "review-dialog".to_owned(), usable: true, ..Look::default() };
        for _ in 0..300 {
            let action = draw(&mut chance, &look, Around { offline: true });
            let behind = matches!(action, Action::Turn(_) | Action::Reload | Action::Paste(_) | Action::Undo);
            assert!(!behind, "{action:?}");
        }
    }
}
