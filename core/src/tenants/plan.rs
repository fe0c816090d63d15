//! The plan of a run: which tenants get which settings, frozen when somebody applies it.
//!
//! A [`Draft`] is made of the chosen tenants, and shown in the review; [`Draft::apply`] freezes it. Nothing of a plan
//! follows what is read afterwards.

use super::TenantReading;
use crate::ids::{ReceiptId, RunId, TenantId};
use crate::receipt::Undo;
use crate::save::undo;
use crate::settings::{Change, Property, Settings, SettingsUpdate, change_count, changes};

/// Above so many tenants to be changed, their number must be typed.
pub const MOST_WITHOUT_NUMBER: usize = 10;
/// The most tenants that go ahead alone.
pub const MOST_FIRST: u8 = 3;
/// After so many failures a run stops, if nobody says otherwise.
pub const DEFAULT_STOP_AFTER: u16 = 3;
/// The longest reason, in characters, as the form of the settings takes it.
pub const LONGEST_REASON: usize = 500;

/// A tenant that somebody chose for a plan.
#[derive(Clone, Debug)]
pub struct Candidate<'a> {
    /// The tenant.
    pub tenant: &'a TenantId,
    /// Its name, if the list has one.
    pub name: Option<&'a str>,
    /// What was read there.
    pub reading: Option<&'a TenantReading>,
    /// Whether the list excludes it.
    pub is_excluded: bool,
    /// Whether the list knows it by relationships of Microsoft's own alone, which are read-only (`MLT_`).
    pub is_read_only: bool,
}

/// A tenant of a plan.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanRow {
    /// The tenant.
    pub tenant: TenantId,
    /// Its name, if the list has one.
    pub name: Option<String>,
    /// The settings as read, on which the plan stands.
    pub base: Settings,
    /// What is to be written.
    pub wanted: SettingsUpdate,
    /// The receipt of the save that this row undoes.
    pub undoes: Option<ReceiptId>,
}

impl PlanRow {
    /// What changes in the tenant, in the form's order.
    pub fn changes(&self) -> Vec<Change> {
        changes(&self.base, &self.wanted.into())
    }
}

/// Why a chosen tenant is in no plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LeftOut {
    /// The list excludes it.
    Excluded,
    /// Microsoft's own relationship is read-only.
    ReadOnly,
    /// Its settings have not been read.
    NotRead,
    /// It had a value that this panel never writes, and that an undo would have to restore.
    CantRestore(Property),
}

/// A plan that is being reviewed.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// The tenants to be changed, in the order of the run.
    pub rows: Vec<PlanRow>,
    /// The chosen tenants that have what is wanted already: they get no token.
    pub matching: Vec<TenantId>,
    /// The chosen tenants that are not in the plan, each with the reason.
    pub left_out: Vec<(TenantId, LeftOut)>,
    /// The run that this plan undoes.
    pub undoes: Option<RunId>,
}

/// Why there is no plan of what was chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DraftFault {
    /// What is to be set has a value that this panel doesn't know, and so never writes.
    UnknownTarget(Property),
}

/// What the person filled into the review.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Filled {
    /// "Tenants first".
    pub first: u8,
    /// "Stop after failures".
    pub stop_after: u16,
    /// "Reason".
    pub reason: String,
    /// "Number of tenants", as typed.
    pub number: String,
}

/// Why a plan is not applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PlanFault {
    /// No tenant is to be changed.
    Empty,
    /// "Tenants first" is not from 1 to [`MOST_FIRST`].
    First,
    /// "Stop after failures" is 0.
    StopAfter,
    /// "Number of tenants" is not the number of tenants to be changed.
    Number,
}

/// A plan, frozen.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    rows: Vec<PlanRow>,
    first: u8,
    stop_after: u16,
    reason: String,
    undoes: Option<RunId>,
}

/// A tenant of a run to be undone.
#[derive(Clone, Debug)]
pub struct Undoable<'a> {
    /// The tenant, with what is read there now.
    pub candidate: Candidate<'a>,
    /// The receipt of its save.
    pub receipt: &'a ReceiptId,
    /// The settings before the save.
    pub before: &'a Settings,
    /// What the save wrote.
    pub wanted: &'a Settings,
}

impl Draft {
    /// The plan that sets `target` in the chosen tenants. A tenant counts once.
    ///
    /// # Errors
    /// What is to be set can't be written.
    pub fn new<'a>(chosen: impl IntoIterator<Item = Candidate<'a>>, target: &Settings) -> Result<Self, DraftFault> {
        if let Some(property) = unknown_in(target) {
            return Err(DraftFault::UnknownTarget(property));
        }
        let mut draft = Self { rows: Vec::new(), matching: Vec::new(), left_out: Vec::new(), undoes: None };
        for candidate in chosen {
            draft.take(&candidate, None, |_| Ok(target.clone()));
        }
        Ok(draft)
    }

    /// The plan that takes a run back: each tenant gets its own values from before, but only where the run changed them.
    pub fn undo<'a>(run: RunId, saves: impl IntoIterator<Item = Undoable<'a>>) -> Self {
        let mut draft = Self { rows: Vec::new(), matching: Vec::new(), left_out: Vec::new(), undoes: Some(run) };
        for save in saves {
            draft.take(&save.candidate, Some(save.receipt), |now| match undo(save.before, save.wanted, now) {
                Undo::Nothing => Ok(now.clone()),
                // A state that came since, and that nobody asked to change, can't be written along.
                Undo::Change { draft, .. } => match unknown_in(&draft) {
                    Some(property) => Err(LeftOut::CantRestore(property)),
                    None => Ok(draft),
                },
                Undo::CantRestore(property) => Err(LeftOut::CantRestore(property)),
            });
        }
        draft
    }

    fn take(
        &mut self,
        candidate: &Candidate<'_>,
        undoes: Option<&ReceiptId>,
        target: impl FnOnce(&Settings) -> Result<Settings, LeftOut>,
    ) {
        let tenant = candidate.tenant;
        if self.holds(tenant) {
            return;
        }
        let base = match candidate {
            Candidate { is_excluded: true, .. } => Err(LeftOut::Excluded),
            Candidate { is_read_only: true, .. } => Err(LeftOut::ReadOnly),
            Candidate { reading: None, .. } => Err(LeftOut::NotRead),
            Candidate { reading: Some(reading), .. } => Ok(&reading.settings),
        };
        let row = base.and_then(|base| Ok((base, target(base)?.fitted_to(base))));
        match row {
            Err(why) => self.left_out.push((tenant.clone(), why)),
            Ok((base, wanted)) if *base == wanted => self.matching.push(tenant.clone()),
            Ok((base, wanted)) => self.rows.push(PlanRow {
                tenant: tenant.clone(),
                name: candidate.name.map(str::to_owned),
                base: base.clone(),
                wanted: wanted.to_update(),
                undoes: undoes.cloned(),
            }),
        }
    }

    fn holds(&self, tenant: &TenantId) -> bool {
        self.rows.iter().any(|row| row.tenant == *tenant)
            || self.matching.contains(tenant)
            || self.left_out.iter().any(|(other, _)| other == tenant)
    }

    /// In how many of the tenants each property changes, in the form's order; properties that change nowhere are left
    /// out.
    pub fn changed(&self) -> Vec<(Property, usize)> {
        let count = |property: &Property| {
            self.rows.iter().filter(|row| row.changes().iter().any(|change| change.property == *property)).count()
        };
        Property::ALL.into_iter().map(|property| (property, count(&property))).filter(|(_, count)| *count > 0).collect()
    }

    /// How many values change in all.
    pub fn change_count(&self) -> usize {
        self.rows.iter().map(|row| change_count(&row.base, &row.wanted.into())).sum()
    }

    /// Whether the number of tenants must be typed.
    pub fn needs_number(&self) -> bool {
        self.rows.len() > MOST_WITHOUT_NUMBER
    }

    /// The first thing that keeps the plan from being applied as filled in. Returns `None` if nothing does.
    pub fn fault(&self, filled: &Filled) -> Option<PlanFault> {
        let is_number = || filled.number.trim().parse() == Ok(self.rows.len());
        if self.rows.is_empty() {
            Some(PlanFault::Empty)
        } else if !(1..=MOST_FIRST).contains(&filled.first) {
            Some(PlanFault::First)
        } else if filled.stop_after == 0 {
            Some(PlanFault::StopAfter)
        } else if self.needs_number() && !is_number() {
            Some(PlanFault::Number)
        } else {
            None
        }
    }

    /// Freezes the plan.
    ///
    /// # Errors
    /// As [`Self::fault`].
    pub fn apply(self, filled: &Filled) -> Result<Plan, PlanFault> {
        if let Some(fault) = self.fault(filled) {
            return Err(fault);
        }
        Ok(Plan {
            rows: self.rows,
            first: filled.first,
            stop_after: filled.stop_after,
            reason: filled.reason.chars().take(LONGEST_REASON).collect(),
            undoes: self.undoes,
        })
    }
}

impl Plan {
    /// The tenants to be changed, in the order of the run.
    pub fn rows(&self) -> &[PlanRow] {
        &self.rows
    }

    /// How many tenants go ahead alone.
    pub fn first(&self) -> u8 {
        self.first
    }

    /// After how many failures the run stops by itself.
    pub fn stop_after(&self) -> u16 {
        self.stop_after
    }

    /// The reason in the person's words.
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// The run that this plan undoes.
    pub fn undoes(&self) -> Option<&RunId> {
        self.undoes.as_ref()
    }
}

/// The first property whose value this panel doesn't know, and so never writes.
fn unknown_in(settings: &Settings) -> Option<Property> {
    Property::ALL.into_iter().find(|property| !settings.value(*property).is_known())
}

#[cfg(test)]
mod tests;
