//! Faults waiting for their requests: which request takes which. Not how one is ordered, nor what it does.

use axum::http::Method;
use serde::Serialize;
use serde_json::Value;

use super::fault_rule::{BadFault, FaultRule};
use super::faults::Fault;
use super::resource::Resource;
use super::sign_in::{SignInFault, SignInFaultRule, SignInMatches};

/// A fault of either service, as control and tests order it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum AnyFaultRule {
    /// Of Graph.
    Graph(FaultRule),
    /// Of the sign-in service.
    SignIn(SignInFaultRule),
}

impl From<FaultRule> for AnyFaultRule {
    fn from(order: FaultRule) -> Self {
        Self::Graph(order)
    }
}

impl From<SignInFaultRule> for AnyFaultRule {
    fn from(order: SignInFaultRule) -> Self {
        Self::SignIn(order)
    }
}

/// One with `on` is the sign-in service's.
impl TryFrom<Value> for AnyFaultRule {
    type Error = BadFault;

    fn try_from(order: Value) -> Result<Self, BadFault> {
        if order.get("on").is_some() {
            return SignInFaultRule::try_from(order).map(Self::SignIn);
        }
        FaultRule::try_from(order).map(Self::Graph)
    }
}

/// The faults of both services, in the order they were given.
#[derive(Debug, Default)]
pub(crate) struct Queue {
    waiting: Vec<AnyFaultRule>,
}

impl Queue {
    pub(crate) fn push(&mut self, order: AnyFaultRule) {
        self.waiting.push(order);
    }

    pub(crate) fn clear(&mut self) {
        self.waiting.clear();
    }

    pub(crate) fn waiting(&self) -> &[AnyFaultRule] {
        &self.waiting
    }

    /// The fault that a request to Graph gets, unless it has one: then those that let some by first only count it.
    pub(crate) fn take(&mut self, method: &Method, resource: Option<Resource>, free: bool) -> Option<Fault> {
        self.first(free, |order| match order {
            AnyFaultRule::Graph(order) if order.method.matches(method, resource) => {
                Some((&mut order.times, &mut order.after, &order.fault))
            }
            _ => None,
        })
    }

    /// The fault that a request to the sign-in service gets.
    pub(crate) fn take_sign_in(&mut self, on: SignInMatches, free: bool) -> Option<SignInFault> {
        self.first(free, |order| match order {
            AnyFaultRule::SignIn(order) if order.on == on => Some((&mut order.times, &mut order.after, &order.fault)),
            _ => None,
        })
    }

    /// Of the faults that fit and have let enough requests by, the first.
    fn first<F: Clone>(
        &mut self,
        free: bool,
        mut fitting: impl FnMut(&mut AnyFaultRule) -> Option<(&mut Option<u32>, &mut u32, &F)>,
    ) -> Option<F> {
        let mut taken = None;
        for order in &mut self.waiting {
            let Some((times, after, fault)) = fitting(order) else {
                continue;
            };
            if *after > 0 {
                *after -= 1;
            } else if free && taken.is_none() {
                taken = Some(fault.clone());
                *times = times.map(|times| times.saturating_sub(1));
            }
        }
        self.waiting.retain(|order| match order {
            AnyFaultRule::Graph(order) => order.times != Some(0),
            AnyFaultRule::SignIn(order) => order.times != Some(0),
        });
        taken
    }
}
