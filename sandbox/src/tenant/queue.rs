//! Faults waiting for their requests: how one is ordered, which request takes which. Not what a fault does.

use std::convert::Infallible;
use std::fmt;

use axum::http::{HeaderValue, Method};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::faults::Fault;
use super::settings::Settings;

/// Which requests a fault waits for. Preflights never take one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum On {
    /// Any request.
    #[default]
    #[serde(rename = "any")]
    Any,
    /// Reading.
    #[serde(rename = "GET")]
    Get,
    /// Writing.
    #[serde(rename = "PATCH")]
    Patch,
}

impl On {
    fn matches(self, method: &Method) -> bool {
        match self {
            Self::Any => true,
            Self::Get => method == Method::GET,
            Self::Patch => method == Method::PATCH,
        }
    }
}

/// A fault and when it strikes. In JSON one flat object, e.g.
/// `{"fault":"throttled","method":"GET","times":2,"after":1,"retry_after":"3"}`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct FaultOrder {
    /// What goes wrong.
    #[serde(flatten)]
    pub fault: Fault,
    /// For which requests; `ignore_change` and `alter_change` wait for `PATCH` unless told otherwise, all others for
    /// any.
    pub method: On,
    /// For how many requests, 1 unless said; `None` (null): until cleared.
    pub times: Option<u32>,
    /// How many matching requests are let by first, whatever else befalls them; 0 unless said.
    pub after: u32,
}

impl FaultOrder {
    /// Once, for the next request `on`.
    pub fn once(fault: Fault, on: On) -> Self {
        Self { fault, method: on, times: Some(1), after: 0 }
    }

    /// For every request `on` until cleared.
    pub fn always(fault: Fault, on: On) -> Self {
        Self { times: None, ..Self::once(fault, on) }
    }

    fn checked(self) -> Result<Self, BadFault> {
        let status_in = |status: u16, allowed: std::ops::RangeInclusive<u16>| {
            if allowed.contains(&status) {
                return Ok(());
            }
            let allowed = format!("{} to {}", allowed.start(), allowed.end());
            Err(BadFault(format!("status: {status} is not allowed here, only {allowed}")))
        };
        let header = |value: &Option<String>| match value {
            Some(text) if HeaderValue::from_str(text).is_err() => {
                Err(BadFault(String::from("retry_after: no header can carry this")))
            }
            _ => Ok(()),
        };
        match &self.fault {
            Fault::MissingScope { status, .. } if !matches!(status, 401 | 403) => {
                Err(BadFault(format!("status: {status} is neither 401 nor 403")))
            }
            Fault::ServerError { status, retry_after, .. } => {
                status_in(*status, 500..=599).and_then(|()| header(retry_after))
            }
            Fault::WeirdStatus { status } => status_in(*status, 400..=599),
            Fault::Throttled { retry_after, .. } => header(retry_after),
            Fault::HugeBody { bytes } if *bytes > 64 * 1024 * 1024 => {
                Err(BadFault(String::from("bytes: at most 67108864")))
            }
            Fault::Redirect { to } if HeaderValue::from_str(to).is_err() => {
                Err(BadFault(String::from("to: no header can carry this")))
            }
            Fault::ColleagueEdit { settings, .. } | Fault::AlterChange { settings } => {
                let tried = Settings::default().changed(settings);
                tried.map(drop).map_err(|why| BadFault(format!("settings: {why}")))
            }
            _ => Ok(()),
        }
        .map(|()| self)
    }
}

/// Why a fault was refused; the sentence names the field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadFault(String);

impl fmt::Display for BadFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for BadFault {}

impl From<Infallible> for BadFault {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}

impl TryFrom<Value> for FaultOrder {
    type Error = BadFault;

    fn try_from(order: Value) -> Result<Self, BadFault> {
        let Value::Object(mut given) = order else {
            return Err(BadFault(String::from("a fault is a JSON object")));
        };
        let field = |name: &str, why: serde_json::Error| BadFault(format!("{name}: {why}"));
        let method = given.remove("method");
        let times = given.remove("times");
        let after = given.remove("after");
        let fault: Fault =
            serde_json::from_value(Value::Object(given.clone())).map_err(|why| BadFault(why.to_string()))?;
        // A parameter that was not understood would make a test pass for the wrong reason.
        let understood = serde_json::to_value(&fault).map_err(|why| BadFault(why.to_string()))?;
        if let Some(name) = given.keys().find(|name| understood.get(name.as_str()).is_none()) {
            return Err(BadFault(format!("{name}: this fault has no such field")));
        }
        let writes_only = matches!(fault, Fault::IgnoreChange | Fault::AlterChange { .. });
        let order = Self {
            method: match method {
                Some(value) => serde_json::from_value(value).map_err(|why| field("method", why))?,
                None if writes_only => On::Patch,
                None => On::Any,
            },
            times: match times {
                Some(value) => serde_json::from_value(value).map_err(|why| field("times", why))?,
                None => Some(1),
            },
            after: match after {
                Some(value) => serde_json::from_value(value).map_err(|why| field("after", why))?,
                None => 0,
            },
            fault,
        };
        if order.times == Some(0) {
            return Err(BadFault(String::from("times: at least 1, or null for until cleared")));
        }
        order.checked()
    }
}

/// The faults in the order they were given.
#[derive(Debug, Default)]
pub(crate) struct Queue {
    waiting: Vec<FaultOrder>,
}

impl Queue {
    pub(crate) fn push(&mut self, order: FaultOrder) {
        self.waiting.push(order);
    }

    pub(crate) fn clear(&mut self) {
        self.waiting.clear();
    }

    pub(crate) fn waiting(&self) -> &[FaultOrder] {
        &self.waiting
    }

    /// The fault this request gets: of those that match and have let enough requests by, the first.
    pub(crate) fn take(&mut self, method: &Method) -> Option<Fault> {
        let mut taken = None;
        for order in &mut self.waiting {
            if !order.method.matches(method) {
                continue;
            }
            if order.after > 0 {
                order.after -= 1;
            } else if taken.is_none() {
                taken = Some(order.fault.clone());
                order.times = order.times.map(|times| times.saturating_sub(1));
            }
        }
        self.waiting.retain(|order| order.times != Some(0));
        taken
    }
}
