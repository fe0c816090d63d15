//! What must hold of a run over tenants, whatever happens: the promises of the panel, held against what the local service
//! saw. Nothing here knows how the panel keeps them.

use std::collections::{BTreeMap, BTreeSet};

use sandbox::tenant::{Entry, TokenRequest};
use serde::Deserialize;
use serde_json::Value;

/// A row of the table, as it is read.
#[derive(Clone, Debug, Default, Deserialize, PartialEq, Eq)]
pub(crate) struct Row {
    pub(crate) id: String,
    pub(crate) access: String,
    pub(crate) outcome: String,
    pub(crate) chosen: bool,
    pub(crate) can_be_chosen: bool,
}

/// A change that was sent.
#[derive(Clone, Debug)]
pub(crate) struct Change {
    tenant: String,
    status: Option<u16>,
    applied: bool,
    at: u64,
    ended: Option<u64>,
    body: Value,
}

/// All that is known of a run in the end.
#[derive(Debug, Default)]
pub(crate) struct Seen {
    /// The tenants that the plan may change, by ID.
    pub(crate) planned: BTreeSet<String>,
    pub(crate) excluded: BTreeSet<String>,
    /// What the plan sets.
    pub(crate) wanted: Value,
    pub(crate) first: usize,
    pub(crate) stop_after: usize,
    /// When the person pressed "Continue with the rest", in milliseconds since 1970.
    pub(crate) rest_since: Option<u64>,
    /// When the page went away in the middle, if it did.
    pub(crate) cut_at: Vec<u64>,
    pub(crate) changes: Vec<Change>,
    pub(crate) tokens: Vec<TokenRequest>,
    /// How often each excluded tenant was asked for anything.
    pub(crate) asked: BTreeMap<String, usize>,
    pub(crate) rows: Vec<Row>,
}

impl Change {
    /// From the log; `applied` are the clients' IDs of the requests whose changes were kept.
    pub(crate) fn of(entry: &Entry, applied: &BTreeSet<String>) -> Option<Self> {
        (entry.method == "PATCH").then(|| Self {
            tenant: entry.tenant.clone().unwrap_or_default(),
            status: entry.status,
            applied: entry.client_request_id.as_ref().is_some_and(|id| applied.contains(id)),
            at: entry.at,
            ended: entry.ended,
            body: serde_json::from_str(&entry.body).unwrap_or_default(),
        })
    }

    /// Surely refused, so that the same may be sent again: throttled, or the token was not good.
    fn may_be_repeated(&self) -> bool {
        !self.applied && matches!(self.status, Some(429 | 401))
    }
}

/// The last words of a row, after a run: each says something that is true or not.
const LAST: [&str; 8] =
    ["saved", "matched already", "not saved", "different", "uncertain", "changed since", "refused", "not started"];

/// Judges a run. Returns one sentence for each promise that was not kept.
pub(crate) fn judge(seen: &Seen) -> Vec<String> {
    let mut wrong = Vec::new();
    for change in &seen.changes {
        let Change { tenant, body, .. } = change;
        if !seen.planned.contains(tenant) {
            wrong.push(format!("{tenant} was changed, and the plan does not hold it"));
        }
        let sent = |name: &str| body.get(name) == seen.wanted.get(name);
        if !["remoteAssistanceState", "allowSessionsToUnenrolledDevices", "blockChat"].into_iter().all(sent) {
            wrong.push(format!("{tenant} was sent {body}, and {} is wanted", seen.wanted));
        }
    }
    for (tenant, asked) in seen.asked.iter().filter(|(tenant, asked)| seen.excluded.contains(*tenant) && **asked > 0) {
        wrong.push(format!("{tenant} is excluded, and was asked {asked} times"));
    }
    judge_repeats(seen, &mut wrong);
    judge_width(seen, &mut wrong);
    judge_tokens(seen, &mut wrong);
    judge_rows(seen, &mut wrong);
    wrong
}

/// None twice, but what was surely refused, and what was under way when the page went away and did not take effect.
fn judge_repeats(seen: &Seen, wrong: &mut Vec<String>) {
    for tenant in &seen.planned {
        let own: Vec<&Change> = seen.changes.iter().filter(|change| change.tenant == *tenant).collect();
        for (one, next) in own.iter().zip(own.iter().skip(1)) {
            let cut = seen.cut_at.iter().any(|cut| one.at <= *cut && *cut <= next.at);
            if !(one.may_be_repeated() || cut && !one.applied) {
                wrong
                    .push(format!("{tenant} was sent the same change twice: {:?}, then {:?}", one.status, next.status));
            }
        }
        if own.len() > 3 {
            wrong.push(format!("{tenant} was sent {} changes", own.len()));
        }
    }
}

/// The first ones go alone; later never more at once than may still fail, and four at most.
fn judge_width(seen: &Seen, wrong: &mut Vec<String>) {
    // A lost one ends for the page when the connection does.
    let end = |change: &Change| change.ended.unwrap_or(change.at);
    let rest_since = seen.rest_since.unwrap_or(u64::MAX);
    let early: Vec<&Change> = seen.changes.iter().filter(|change| change.at < rest_since).collect();
    let tenants: BTreeSet<&str> = early.iter().map(|change| change.tenant.as_str()).collect();
    if tenants.len() > seen.first {
        wrong.push(format!(
            "{} tenants were changed before the rest was to go on, and {} go first",
            tenants.len(),
            seen.first
        ));
    }
    for (place, change) in seen.changes.iter().enumerate() {
        let beside = seen.changes.iter().take(place).filter(|other| end(other) > change.at).count() + 1;
        let most = if change.at < rest_since { 1 } else { seen.stop_after.min(4) };
        if beside > most {
            wrong.push(format!("{beside} tenants were being changed at once, and at most {most} may be"));
        }
    }
}

/// One token request at a time.
fn judge_tokens(seen: &Seen, wrong: &mut Vec<String>) {
    for (one, next) in seen.tokens.iter().zip(seen.tokens.iter().skip(1)) {
        if one.ended.is_some_and(|ended| ended > next.at) {
            wrong.push(format!("a token of {:?} was asked for while another was: {:?}", next.tenant, one.tenant));
        }
    }
}

/// Every row of the plan ends in a word, and the word is true.
fn judge_rows(seen: &Seen, wrong: &mut Vec<String>) {
    for Row { id, outcome, .. } in &seen.rows {
        let own: Vec<&Change> = seen.changes.iter().filter(|change| change.tenant == *id).collect();
        let applied = own.iter().any(|change| change.applied);
        let is_planned = seen.planned.contains(id);
        let is_true = match outcome.as_str() {
            "saved" => applied,
            "not saved" => !applied,
            "different" | "uncertain" => !own.is_empty(),
            "not read" => own.is_empty() || !seen.cut_at.is_empty(),
            _ => own.is_empty(),
        };
        if !is_true {
            let sent: Vec<_> = own.iter().map(|change| (change.status, change.applied)).collect();
            wrong.push(format!("{id} is said to be {outcome:?}; sent (status, kept): {sent:?}"));
        }
        // One whose turn never came stands as it was read; after a reload nothing is known of what is done.
        let is_word = LAST.contains(&outcome.as_str())
            || own.is_empty() && outcome.contains("differs in")
            || !seen.cut_at.is_empty() && outcome == "not read";
        if is_planned && !is_word {
            wrong.push(format!("{id} is in the plan, and ends as {outcome:?}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn change(tenant: &str, at: u64, status: Option<u16>, applied: bool) -> Change {
        let body =
            json!({"remoteAssistanceState": "enabled", "allowSessionsToUnenrolledDevices": true, "blockChat": true});
        Change { tenant: tenant.to_owned(), status, applied, at, ended: Some(at + 10), body }
    }

    fn row(id: &str, outcome: &str) -> Row {
        Row { id: id.to_owned(), outcome: outcome.to_owned(), ..Row::default() }
    }

    fn seen(changes: Vec<Change>, rows: &[(&str, &str)]) -> Seen {
        Seen {
            planned: ["a", "b", "c"].map(str::to_owned).into(),
            wanted: json!({
                "remoteAssistanceState": "enabled", "allowSessionsToUnenrolledDevices": true, "blockChat": true
            }),
            first: 1,
            stop_after: 3,
            rest_since: Some(100),
            changes,
            rows: rows.iter().map(|(id, outcome)| row(id, outcome)).collect(),
            ..Seen::default()
        }
    }

    #[test]
    fn a_run_that_keeps_its_promises_is_not_blamed() {
        let changes = vec![
            change("a", 0, Some(200), true),
            change("b", 200, Some(429), false),
            change("c", 205, None, true),
            change("b", 300, Some(200), true),
        ];
        let rows = [("a", "saved"), ("b", "saved"), ("c", "saved"), ("d", "differs in 2")];
        assert_eq!(judge(&seen(changes, &rows)), Vec::<String>::new());
        let rows = [("a", "changed since"), ("b", "not started"), ("c", "not started")];
        assert_eq!(judge(&seen(Vec::new(), &rows)), Vec::<String>::new());
    }

    #[test]
    fn each_broken_promise_is_found() {
        let one = |changes: Vec<Change>, rows: &[(&str, &str)], words: &str| {
            let wrong = judge(&seen(changes, rows));
            assert!(wrong.iter().any(|what| what.contains(words)), "{words}: {wrong:?}");
        };
        one(vec![change("d", 0, Some(200), true)], &[], "the plan does not hold it");
        let mut other = change("a", 0, Some(200), true);
        other.body["blockChat"] = json!(false);
        one(vec![other], &[], "is wanted");
        one(vec![change("a", 0, Some(200), true), change("a", 200, Some(200), true)], &[], "twice");
        one(vec![change("a", 0, Some(200), true), change("b", 50, Some(200), true)], &[], "go first");
        let four = ["a", "b", "c", "a"].into_iter().enumerate();
        let four = four.map(|(place, name)| change(name, 200 + place as u64, Some(429), false)).collect();
        one(four, &[], "4 tenants were being changed at once");
        one(vec![change("a", 0, Some(200), true)], &[("a", "not saved")], "said to be");
        one(vec![], &[("a", "saved")], "said to be");
        one(vec![change("a", 0, Some(200), true)], &[("a", "changed since")], "said to be");
        one(vec![], &[("a", "reading back")], "ends as");
    }

    #[test]
    fn what_was_cut_off_may_be_sent_again_unless_it_took_effect() {
        for (applied, count) in [(false, 0), (true, 1)] {
            let changes = vec![change("a", 0, None, applied), change("a", 90, Some(200), true)];
            let seen = Seen { cut_at: vec![50], ..seen(changes, &[("a", "saved")]) };
            assert_eq!(judge(&seen).len(), count, "{applied}");
        }
    }
}
