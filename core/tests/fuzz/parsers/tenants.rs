//! Lists of tenants: as files and texts, as Graph's pages, as the metadata of a domain, and as this tab stores them.

use super::characters;
use super::config::is_one_step_of_a_path;
use super::graph::is_bounded;
use crate::input;
use remote_help::cloud::Endpoints;
use remote_help::guid::is_guid;
use remote_help::ids::TenantId;
use remote_help::tenants::customers::Customers;
use remote_help::tenants::discovery::{Discovered, metadata_url};
use remote_help::tenants::journal::{self, Mark};
use remote_help::tenants::list::{Addition, LONGEST_NAME, Reference, Source, TenantList};
use remote_help::tenants::organization::Organization;
use remote_help::tenants::pace::Pace;
use remote_help::tenants::plan::{LONGEST_REASON, MOST_FIRST};
use remote_help::tenants::reader::{LONGEST_EXCERPT, MOST_BAD, read, read_file};
use remote_help::tenants::run::{Effect, Event, News, Run};
use remote_help::tenants::{MOST_TENANTS, Moment};

/// A file.
pub(crate) fn file(input: &[u8]) -> bool {
    let text = input::text(input);
    let of_text = read(&text);
    if std::str::from_utf8(input).is_ok() && !input.contains(&0) && read_file(input).is_ok() {
        assert_eq!(read_file(input), of_text);
    }
    let Ok(found) = of_text else { return false };
    let lines = text.split(['\r', '\n']).count();
    assert!(found.tenants.len() + found.bad_count <= lines && found.bad.len() == found.bad_count.min(MOST_BAD));
    for line in &found.bad {
        assert!((1..=lines).contains(&line.line) && line.excerpt.chars().count() <= LONGEST_EXCERPT + 1);
        assert!(!line.excerpt.contains(char::is_control));
    }
    are_tenants(&found.tenants);
    let mut list = TenantList::default();
    if list.add(Source::File, found.tenants).is_ok() {
        is_sound(&list);
    }
    true
}

/// A page of relationships or of an organization's tenants, or the metadata of a domain.
pub(crate) fn page(input: &[u8]) -> bool {
    let (response, endpoints) = (input::response(input), Endpoints::global());
    if let Discovered::Tenant(id) = Discovered::read(&endpoints, response.status, &response.body) {
        is_id(&id);
        let issuer = format!("https://login.microsoftonline.com/{id}/v2.0");
        let text = String::from_utf8_lossy(&response.body).to_ascii_lowercase();
        assert!(text.contains(&issuer) || text.contains('\\'), "{text}");
    }
    let mut customers = Customers::pages(&endpoints);
    let mut organization = Organization::pages(&endpoints);
    if let Err(error) = customers.take(&response, &endpoints) {
        is_bounded(&error, &response);
        return false;
    }
    organization.take(&response, &endpoints).unwrap();
    for additions in [customers.found().0.additions(), organization.found().0.additions()] {
        are_tenants(&additions);
        let mut list = TenantList::default();
        if list.add(Source::Customers, additions).is_ok() {
            is_sound(&list);
        }
    }
    true
}

/// The list in this tab's storage.
pub(crate) fn stored(input: &[u8]) -> bool {
    let mut list = TenantList::default();
    let taken = list.restore(&input::text(input));
    is_sound(&list);
    assert!(taken || list.is_empty());
    taken
}

/// A run in the browser's storage: the head is the first line, and each further line a record. Whoever resumes it writes
/// to these tenants.
pub(crate) fn run(input: &[u8]) -> bool {
    const RUN: &str = "remote-help-panel.run.01010101-0101-4101-8101-010101010101";
    let text = input::text(input);
    let key = |line: usize| match line.checked_sub(1) {
        None => RUN.to_owned(),
        Some(place) => format!("{RUN}.{place:03}"),
    };
    let entries: Vec<_> = text.lines().enumerate().map(|(line, text)| (key(line), text.to_owned())).collect();
    let Some((id, Ok(stored))) = journal::read(&entries).pop() else { return false };
    let head = stored.head().clone();
    assert_eq!((&head.id, head.count), (&id, stored.records().len()));
    assert!(head.count < entries.len() && head.count <= MOST_TENANTS);
    assert!((1..=MOST_FIRST).contains(&head.first) && head.stop_after > 0);
    assert!(head.reason.chars().count() <= LONGEST_REASON && head.undoes.as_deref().is_none_or(is_guid));
    for (place, record) in stored.records().iter().enumerate() {
        is_id(&record.plan.tenant);
        assert!(is_guid(&record.receipt) && record.plan.undoes.as_deref().is_none_or(is_guid));
        assert!(!record.plan.changes().is_empty());
        assert!(stored.records().iter().take(place).all(|other| other.plan.tenant != record.plan.tenant));
    }
    let left = stored.left();
    let client = super::client("organizations");
    let Some(mut run) = Run::resumed(stored, client, &head.owner) else { panic!("{:?}", head.owner) };
    assert_eq!((run.rows().count(), run.is_finished()), (head.count, false));
    // Nothing happens before somebody wants it.
    let mut pace = Pace::default();
    let mut on = |event| {
        let moment = Moment { now: head.begun, random: 0.5, chain_ends: None, pace: &mut pace };
        run.on(event, moment)
    };
    assert_eq!(on(Event::Tick), []);
    let is_over = on(Event::Go).iter().any(|effect| matches!(effect, Effect::Tell(News::Ended(_))));
    assert!(!is_over || left == 0 || head.mark != Mark::Stopped);
    true
}

/// Each becomes a part of addresses, and must not lead out of its place there.
fn are_tenants(additions: &[Addition]) {
    for Addition { tenant, .. } in additions {
        match tenant {
            Reference::Id(id) => is_id(id),
            Reference::Domain(domain) => {
                is_one_step_of_a_path(domain);
                assert!(metadata_url(&Endpoints::global(), domain).starts_with("https://login.microsoftonline.com/"));
            }
        }
        assert_eq!(Reference::read(tenant.as_str()).as_ref(), Ok(tenant));
    }
}

fn is_id(id: &TenantId) {
    assert!(is_guid(id) && id.to_ascii_lowercase() == id.as_str(), "{id}");
}

/// A list of any tenants: within its bounds, one row each, and the same after a redirect.
fn is_sound(list: &TenantList) {
    assert!(list.len() <= MOST_TENANTS);
    for entry in list.entries() {
        assert!(characters(entry.name()) <= LONGEST_NAME);
        assert!(!entry.name().unwrap_or_default().contains(|letter: char| {
            letter.is_control() || matches!(letter, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        }));
    }
    let mut again = TenantList::default();
    assert!(again.restore(&list.to_stored()));
    assert_eq!(again.entries(), list.entries());
}
