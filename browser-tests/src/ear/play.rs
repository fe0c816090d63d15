//! Tries scenarios in one browser, one after the other.

use tokio::runtime::Handle;

use super::EarError;
use super::moment::{Moment, Unheard};
use super::person::Person;
use super::rules::Breach;
use super::scenario::Scenario;
use super::scene::Scene;
use crate::engine::Engine;
use crate::world::Site;

/// A scenario may be tried so often: what is said while the focus moves is lost at times, whatever the page does.
pub const TRIES: u32 = 3;

/// How a scenario ended in one browser.
pub struct Outcome {
    /// In which.
    pub engine: Engine,
    /// The tries that it took.
    pub tries: u32,
    /// What was heard in the last one.
    pub moments: Vec<Moment>,
    /// What was not heard there.
    pub unheard: Option<Unheard>,
    /// The rules that were broken in any try. No loss explains those.
    pub breaches: Vec<Breach>,
}

impl Outcome {
    /// Whether all that should be heard was, and nothing else.
    pub fn is_good(&self) -> bool {
        self.unheard.is_none() && self.breaches.is_empty()
    }
}

/// Tries a scenario until it is heard, at most so often.
pub fn play(person: &mut Person, scenario: &Scenario, most: u32, runtime: &Handle) -> Outcome {
    let mut outcome =
        Outcome { engine: person.engine, tries: 0, moments: Vec::new(), unheard: None, breaches: Vec::new() };
    while outcome.tries < most {
        outcome.tries += 1;
        match once(person, scenario, runtime) {
            Ok((moments, breaches, unheard)) => {
                outcome.moments = moments;
                outcome.unheard = unheard;
                outcome.breaches.extend(breaches);
            }
            Err(error) => outcome.unheard = Some(error.into()),
        }
        if outcome.unheard.is_none() {
            break;
        }
        // Whatever the page or the browser was at, the next try and the next scenario begin anew.
        if let Err(error) = person.open_window() {
            outcome.unheard = Some(error.into());
        }
    }
    outcome.breaches.sort();
    outcome.breaches.dedup();
    outcome
}

type Heard = (Vec<Moment>, Vec<Breach>, Option<Unheard>);

fn once(person: &mut Person, scenario: &Scenario, runtime: &Handle) -> Result<Heard, EarError> {
    let Site { tenant, panel, provider } = runtime.block_on((scenario.setup)().site(None));
    let mut scene = Scene::new(person, tenant, panel);
    scene.opens()?;
    let unheard = (scenario.play)(&mut scene).err();
    let (moments, breaches) = scene.heard();
    drop(provider);
    Ok((moments, breaches, unheard))
}
