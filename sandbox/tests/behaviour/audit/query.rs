//! Page by page, filtered and ordered, and what is not understood.

use sandbox::tenant::Tenant;
use serde_json::{Value, json};

use super::{EVENTS, ask, changes, events, read};
use crate::client::tenant;

/// Pages from this address on, to the last.
async fn pages(tenant: &Tenant, query: &str) -> Vec<Value> {
    let mut pages = vec![read(tenant, query).await];
    while let Some(next) = pages.last().unwrap().get("@odata.nextLink") {
        let own = format!("{}{EVENTS}", tenant.origin());
        let query = next.as_str().unwrap().strip_prefix(&own).unwrap().to_owned();
        assert!(pages.len() < 20, "pages end");
        pages.push(read(tenant, &query).await);
    }
    pages
}

#[tokio::test]
async fn pages_of_fifty_hold_every_event_once_newest_first() {
    let tenant = tenant().await;
    tenant.set_settings(json!({"blockChat": true})).unwrap();
    tenant.add_audit_noise(120);
    let query = "?$filter=activityDateTime%20ge%202020-01-01T00:00:00Z&$orderby=activityDateTime%20desc&$top=100";
    let first = read(&tenant, query).await;
    let next = first["@odata.nextLink"].as_str().unwrap();
    let own = format!("{}{EVENTS}?{}&$skiptoken=", tenant.origin(), &query[1..]);
    assert!(next.starts_with(&own), "{next}");
    // Newer events move nothing.
    tenant.set_settings(json!({"blockChat": false})).unwrap();
    let rest = pages(&tenant, next.strip_prefix(&format!("{}{EVENTS}", tenant.origin())).unwrap()).await;
    let lengths: Vec<usize> = std::iter::once(&first).chain(&rest).map(|page| events(page).len()).collect();
    assert_eq!(lengths, [50, 50, 21]);
    let seen: Vec<&Value> = std::iter::once(&first).chain(&rest).flat_map(events).collect();
    let mut expected = tenant.audit_events();
    expected.pop();
    expected.reverse();
    assert!(seen.iter().copied().eq(expected.iter()));
    assert_eq!(changes(seen[120])[0].0, "BlockChat");
    let unrelated = seen.iter().filter(|event| event["category"] == "Application").count();
    assert_eq!(unrelated, 120);
}

#[tokio::test]
async fn fewer_may_be_asked_for_at_a_time() {
    let tenant = tenant().await;
    tenant.add_audit_noise(5);
    let pages = pages(&tenant, "?%24top=2").await;
    assert_eq!(pages.iter().map(|page| events(page).len()).collect::<Vec<_>>(), [2, 2, 1]);
    let seen: Vec<Value> = pages.iter().flat_map(events).cloned().collect();
    assert_eq!(seen, tenant.audit_events(), "oldest first unless ordered");
}

#[tokio::test]
async fn events_are_filtered_by_time() {
    let tenant = tenant().await;
    let day = 24 * 3600;
    for (offset, block) in [(-40 * day, true), (-10 * day, false), (0, true)] {
        tenant.set_clock_offset(offset);
        tenant.set_settings(json!({"blockChat": block})).unwrap();
    }
    let all = tenant.audit_events();
    let at: Vec<&str> = all.iter().map(|event| event["activityDateTime"].as_str().unwrap()).collect();
    for (filter, found) in [
        (format!("activityDateTime ge {}", at[1]), &all[1..]),
        (format!("activityDateTime gt {}", at[1]), &all[2..]),
        (format!("activityDateTime le {}", at[1]), &all[..2]),
        (format!("activityDateTime lt {}", at[1]), &all[..1]),
        (format!("activityDateTime ge {} and activityDateTime lt {}", at[0], at[2]), &all[..2]),
        (format!("activityDateTime ge {}", &at[1][..10]), &all[1..]),
        (format!("activityDateTime gt {}", at[2]), &all[3..]),
    ] {
        let query = form_urlencoded::Serializer::new(String::new()).append_pair("$filter", &filter).finish();
        assert_eq!(events(&read(&tenant, &format!("?{query}")).await), found, "{filter}");
    }
}

#[tokio::test]
async fn a_query_that_is_not_understood_is_refused() {
    let tenant = tenant().await;
    for (query, mentioned) in [
        ("$filter=category%20eq%20'Device'", "property"),
        ("$filter=activityDateTime%20eq%202026-01-01T00:00:00Z", "comparison"),
        ("$filter=activityDateTime%20ge%20'2026-01-01T00:00:00Z'", "quotes"),
        ("$filter=activityDateTime%20ge%202026-01-01T00:00:00", "UTC"),
        ("$filter=activityDateTime%20ge", "expected"),
        ("$orderby=category", "$orderby"),
        ("$orderby=activityDateTime%20newest", "$orderby"),
        ("$top=0", "$top"),
        ("$top=ten", "$top"),
        ("$top=1&$top=2", "more than once"),
        ("$skiptoken=MQ", "skip token"),
        ("$skiptoken=!", "skip token"),
        ("$select=id", "$select"),
        ("filter=activityDateTime", "filter"),
    ] {
        let response = ask(&tenant, &format!("?{query}")).send().await;
        assert_eq!((response.status, response.code().as_str()), (400, "BadRequest"), "{query}");
        assert!(response.message().contains(mentioned), "{query}: {}", response.message());
    }
}
