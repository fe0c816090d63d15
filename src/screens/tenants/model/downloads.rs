//! What leaves the page: the table as a file, and the links on which the app is approved.

use super::TenantsModel;
use super::book::Book;
use super::shown::CardCause;
use crate::app::StatusMessage;
use browser::file::LongText;
use browser::{clock, locale, query, random};
use leptos::prelude::untrack;
use remote_help::ids::{ReceiptId, TenantId};
use remote_help::receipt::{Receipt, ReceiptOutcome};
use remote_help::settings::Settings;
use remote_help::tenants::causes::{self, ApprovalLink, Step, approval_links};
use remote_help::tenants::export::{Exported, RunOf, csv_header, csv_row, json};
use remote_help::tenants::list::{Entry, RowKey};
use remote_help::tenants::reading::Event;
use remote_help::tenants::run::RowEnd;
use remote_help::tenants::{Cause, TenantState};
use std::collections::HashMap;

/// What a row of a download is written of.
struct Facts<'a> {
    entry: &'a Entry,
    state: Option<&'a TenantState>,
    read_at: Option<String>,
    ends: Option<String>,
}

/// What a run did in a tenant.
struct RunFacts<'a> {
    before: &'a Settings,
    wanted: Settings,
    found: Option<Settings>,
    end: &'a RowEnd,
    receipt: Option<ReceiptId>,
    at: String,
}

/// Calls a function with these rows as a download has them.
fn with_rows<T>(book: &Book, keys: &[RowKey], write: impl FnOnce(Vec<Exported<'_>>) -> T) -> T {
    let states = book.states();
    let receipts: HashMap<String, Receipt> = book
        .run
        .iter()
        .flat_map(remote_help::tenants::run::Run::receipts)
        .filter_map(|receipt| Some((receipt.tenant.as_ref()?.to_string(), receipt)))
        .collect();
    let run_id = book.run.as_ref().map(|run| run.id().to_string()).unwrap_or_default();
    let ends: HashMap<String, RunFacts<'_>> = book
        .run
        .iter()
        .flat_map(remote_help::tenants::run::Run::rows)
        .filter_map(|row| {
            let (end, receipt) = (row.end?, receipts.get(row.plan.tenant.as_str()));
            let facts = RunFacts {
                before: &row.plan.base,
                wanted: row.plan.wanted.into(),
                found: found(receipt),
                end,
                receipt: receipt.map(|receipt| receipt.id.clone()),
                at: locale::utc(end.at),
            };
            Some((row.plan.tenant.to_string(), facts))
        })
        .collect();
    let of_tenant = |tenant: Option<&TenantId>| tenant.and_then(|tenant| ends.get(tenant.as_str()));
    let facts: Vec<_> = keys
        .iter()
        .filter_map(|key| book.list.get(*key))
        .map(|entry| {
            let state = entry.id().and_then(|id| states.get(id.as_str()));
            Facts {
                entry,
                state,
                read_at: state.and_then(|state| Some(locale::utc(state.reading.as_ref()?.at))),
                ends: entry.relationship().and_then(|relationship| Some(locale::utc(relationship.ends?))),
            }
        })
        .collect();
    let exported = facts
        .iter()
        .map(|row| Exported {
            entry: row.entry,
            state: row.state,
            target: book.target.as_ref(),
            read_at: row.read_at.as_deref(),
            ends: row.ends.as_deref(),
            run: of_tenant(row.entry.id()).map(|run| RunOf {
                id: &run_id,
                before: run.before,
                wanted: &run.wanted,
                found: run.found.as_ref(),
                requests: &run.end.requests,
                receipt: run.receipt.as_ref().map(ReceiptId::as_str),
                at: Some(&run.at),
            }),
        })
        .collect();
    write(exported)
}

/// What was found in the tenant at last.
fn found(receipt: Option<&Receipt>) -> Option<Settings> {
    let receipt = receipt?;
    match &receipt.outcome {
        ReceiptOutcome::Saved => Some(receipt.wanted.clone()),
        ReceiptOutcome::NotSaved => Some(receipt.before.clone()),
        ReceiptOutcome::Different { found, .. } => Some(found.clone()),
        ReceiptOutcome::Uncertain { .. } => None,
    }
}

impl TenantsModel {
    /// Offers all rows that the filter leaves as CSV.
    pub(in crate::screens::tenants) fn download_csv(self) {
        let keys = self.0.book.update(|book| book.table.shown().to_vec());
        self.offer_csv(&keys);
    }

    fn offer_csv(self, keys: &[RowKey]) {
        let text = LongText::default();
        text.push(&csv_header());
        self.0.book.update(|book| {
            with_rows(book, keys, |rows| {
                for row in &rows {
                    let mut line = String::new();
                    csv_row(row, &mut line);
                    text.push(&line);
                }
            });
        });
        let is_offered = text.download(&file_name("csv"), "text/csv;charset=utf-8");
        self.said_download(is_offered);
    }

    /// Offers all rows that the filter leaves as JSON.
    pub(in crate::screens::tenants) fn download_json(self) {
        let now = locale::utc(clock::now());
        let text = self.0.book.update(|book| {
            let keys = book.table.shown().to_vec();
            with_rows(book, &keys, |rows| json(&now, book.target.as_ref(), rows))
        });
        self.0.services.messages.offer_file(&file_name("json"), &text);
    }

    fn said_download(self, is_offered: bool) {
        self.0.services.messages.say_anew(if is_offered {
            StatusMessage::Downloaded
        } else {
            StatusMessage::DownloadFailed
        });
    }

    /// Does the one thing to do about a cause.
    pub(in crate::screens::tenants) fn take_step(self, cause: CardCause) {
        let services = self.0.services;
        let keys = self.0.book.update(|book| {
            let states = book.states();
            let state = |entry: &Entry| entry.id().and_then(|id| states.get(id.as_str()));
            let cards = causes::cards(book.list.entries().iter().map(|entry| (entry, state(entry))));
            cards.into_iter().find(|card| card.cause == cause).map(|card| card.rows).unwrap_or_default()
        });
        match cause.step() {
            Step::CopyApprovalLinks => {
                let Some(client) = services.auth.client_untracked() else { return };
                let links = self.0.book.update(|book| {
                    approval_links(&client, keys.iter().filter_map(|key| book.list.get(*key)), random::guid)
                });
                services.messages.copy(ApprovalLink::lines(&links, query::address));
            }
            Step::SignInToNext => {
                let next = self.0.book.update(|book| {
                    let tenant = book.tenant(*keys.first()?)?.clone();
                    let claims = book.state(&tenant).and_then(|state| claims_of(&state));
                    Some((tenant, claims))
                });
                // A change under way must not be cut off: the button can be pressed again after it.
                if let Some((tenant, claims)) = next
                    && !untrack(move || self.is_at_work())
                {
                    services.auth.sign_in_to_tenant(tenant, claims);
                }
            }
            Step::DownloadList => self.offer_csv(&keys),
            Step::ReadAgain => {
                let tenants = self.0.book.update(|book| book.tenants(&keys));
                self.on_reading(Event::Start(tenants));
                self.publish();
            }
        }
    }
}

/// The claims that a tenant demands of a sign-in.
fn claims_of(state: &TenantState) -> Option<String> {
    match state.cause.as_ref()? {
        Cause::SignIn(error) => error.claims().map(str::to_owned),
        Cause::Graph(error) => error.claims().map(str::to_owned),
    }
}

/// Windows allows no colons in a file's name.
fn file_name(kind: &str) -> String {
    ["remote-help-tenants-", &locale::utc(clock::now()).replace(':', "-"), ".", kind].concat()
}
