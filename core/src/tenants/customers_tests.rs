//! Relationships as Graph sends them, page by page.

use super::*;
use crate::graph::{ErrorKind, Response, Unread};
use crate::tenants::list::{Source, TenantList};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::json;

fn id(number: usize) -> String {
    format!("{number:08x}-0000-4000-8000-000000000000")
}

fn item(number: usize, change: &Value) -> Value {
    let mut item = json!({"id": "r-1", "displayName": "Support", "status": "active",
        "customer": {"tenantId": id(number), "displayName": format!("Customer {number}")},
        "endDateTime": "2027-01-02T03:04:05.000Z", "autoExtendDuration": "PT0S",
        "accessDetails": {"unifiedRoles": [{"roleDefinitionId": "3A2C62DB-5318-420D-8D74-23AFFEE5D9D5"}]}});
    for (name, value) in change.as_object().unwrap() {
        item[name] = value.clone();
    }
    item
}

fn read(items: &[Value]) -> Customers {
    let endpoints = Endpoints::global();
    let mut pages = Customers::pages(&endpoints);
    let body = json!({"value": items}).to_string().into_bytes();
    pages.take(&Response { status: 200, body, ..Response::default() }, &endpoints).unwrap();
    assert!(pages.next().is_none());
    pages.found().0
}

fn only(items: &[Value]) -> Relationship {
    let additions = read(items).additions();
    assert_eq!(additions.len(), 1);
    additions[0].relationship.unwrap()
}

fn at(text: &str) -> Option<UnixMillis> {
    time::parse(text)
}

#[test]
fn the_request_asks_for_active_ones_in_pages() {
    let pages = Customers::pages(&Endpoints::global());
    assert_eq!(
        pages.next(),
        Some(
            "https://graph.microsoft.com/v1.0/tenantRelationships/delegatedAdminRelationships\
             ?$filter=status%20eq%20'active'&$top=300"
        )
    );
    assert!(Customers::small_pages(&Endpoints::global()).next().unwrap().ends_with("&$top=50"));
}

#[test]
fn a_customer_counts_once_and_has_the_relationship_that_lasts_longest() {
    let early = json!({"endDateTime": "2026-12-31T00:00:00Z", "accessDetails": {"unifiedRoles": []}});
    let late = json!({"endDateTime": "2028-01-01T00:00:00Z", "accessDetails": {"unifiedRoles": [{}]}});
    for items in [[item(1, &early), item(1, &late)], [item(1, &late), item(1, &early)]] {
        let relationship = only(&items);
        assert_eq!((relationship.ends, relationship.role), (at("2028-01-01T00:00:00Z"), RoleHint::Lacks));
    }
    // One that is extended by itself outlasts any that is not.
    let extended = json!({"endDateTime": "2026-12-31T00:00:00Z", "autoExtendDuration": "P180D"});
    let relationship = only(&[item(1, &late), item(1, &extended)]);
    assert_eq!((relationship.is_extended, relationship.role), (true, RoleHint::Writes));
    // The name of the customer, in whichever relationship it stands, and its ID in any case.
    let unnamed = json!({"customer": {"tenantId": id(1).to_uppercase()}});
    let additions = read(&[item(1, &unnamed), item(2, &json!({})), item(1, &json!({}))]).additions();
    let names: Vec<_> = additions.iter().map(|it| (it.tenant.as_str(), it.name.as_deref())).collect();
    assert_eq!(names, [(&*id(1), Some("Customer 1")), (&*id(2), Some("Customer 2"))]);
}

#[test]
fn microsofts_own_relationship_is_only_for_reading_unless_there_is_another_one() {
    let led = json!({"displayName": "MLT_7f3", "endDateTime": "2030-01-01T00:00:00Z"});
    assert!(only(&[item(1, &led)]).is_microsoft_led);
    for items in [[item(1, &led), item(1, &json!({}))], [item(1, &json!({})), item(1, &led)]] {
        let relationship = only(&items);
        assert_eq!((relationship.is_microsoft_led, relationship.ends), (false, at("2027-01-02T03:04:05Z")));
    }
    // A customer may be called so.
    let called = json!({"customer": {"tenantId": id(1), "displayName": "MLT_ Ltd"}});
    assert!(!only(&[item(1, &called)]).is_microsoft_led);
}

#[test]
fn what_is_said_of_roles_and_extension_is_a_hint() {
    for (change, role) in [
        (json!({}), RoleHint::Writes),
        (json!({"accessDetails": null}), RoleHint::Unsaid),
        (
            json!({"accessDetails": {"unifiedRoles": [{"roleDefinitionId": "88d8e3e3-8f55-4a1e-953a-9b9898b8876b"}]}}),
            RoleHint::Lacks,
        ),
        (
            json!({"accessDetails": {"unifiedRoles": [{"roleDefinitionId": "62e90394-69f5-4237-9190-012177145e10"}]}}),
            RoleHint::Writes,
        ),
    ] {
        assert_eq!(only(&[item(1, &change)]).role, role, "{change}");
    }
    for (duration, is_extended) in [
        (json!("PT0S"), false),
        (json!("P0D"), false),
        (json!("P180D"), true),
        (json!("P6M"), true),
        (json!(null), false),
        (json!(""), false),
    ] {
        let relationship = only(&[item(1, &json!({"autoExtendDuration": duration}))]);
        assert_eq!(relationship.is_extended, is_extended, "{duration}");
    }
    let relationship = only(&[item(1, &json!({"endDateTime": "soon"}))]);
    assert_eq!(relationship.ends, None);
}

#[test]
fn what_is_no_customer_is_counted_and_stops_nothing() {
    let customers = read(&[
        item(1, &json!({"customer": null})),
        item(1, &json!({"status": "terminated"})),
        item(1, &json!({"customer": {"tenantId": "nobody"}})),
        item(1, &json!({"customer": {"tenantId": "contoso.example"}})),
        item(1, &json!({"customer": "x"})),
        json!(7),
        json!(null),
        item(2, &json!({"status": "Active"})),
    ]);
    assert_eq!((customers.len(), customers.without_customer, customers.inactive, customers.unreadable), (1, 1, 1, 5));
    assert!(read(&[]).is_empty());
}

#[test]
fn a_thousand_and_more_customers_are_read_over_many_pages() {
    let endpoints = Endpoints::global();
    let mut pages = Customers::pages(&endpoints);
    let mut read = 0;
    while let Some(address) = pages.next() {
        assert!(address.starts_with("https://graph.microsoft.com/v1.0/tenantRelationships/"), "{address}");
        let items: Vec<Value> = (0..10).map(|number| item(read * 10 + number, &json!({}))).collect();
        read += 1;
        let mut body = json!({"value": items});
        if read < 140 {
            body["@odata.nextLink"] =
                json!(format!("https://graph.microsoft.com/v1.0/tenantRelationships/x?$skiptoken={read}"));
        }
        let body = body.to_string().into_bytes();
        pages.take(&Response { status: 200, body, ..Response::default() }, &endpoints).unwrap();
    }
    let (customers, unread) = pages.found();
    assert_eq!((read, customers.len(), unread), (140, 1400, None));
    let mut list = TenantList::default();
    assert_eq!(list.add(Source::Customers, customers.additions()).unwrap_err().new, 1400);
}

#[test]
fn another_hosts_page_is_not_asked_for_and_a_refusal_leaves_what_was_read() {
    let endpoints = Endpoints::global();
    let mut pages = Customers::pages(&endpoints);
    let body = json!({"value": [item(1, &json!({}))], "@odata.nextLink": "https://evil.example/x"});
    let refusal = Response {
        status: 403,
        body: br#"{"error":{"code":"Forbidden","message":"x"}}"#.to_vec(),
        ..Response::default()
    };
    assert_eq!(pages.take(&refusal, &endpoints).unwrap_err().kind, ErrorKind::Forbidden);
    pages
        .take(&Response { status: 200, body: body.to_string().into_bytes(), ..Response::default() }, &endpoints)
        .unwrap();
    let (customers, unread) = pages.found();
    assert_eq!((customers.len(), unread), (1, Some(Unread::Elsewhere)));
}

proptest! {
    #[test]
    fn the_order_of_relationships_decides_nothing(
        relationships in vec((select(vec!["2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z", "never"]), any::<bool>(), any::<bool>(), 0..3u8), 1..5),
    ) {
        let items: Vec<Value> = relationships.iter().map(|(ends, extended, led, role)| item(1, &json!({
            "endDateTime": ends,
            "autoExtendDuration": if *extended { "P180D" } else { "PT0S" },
            "displayName": if *led { "MLT_x" } else { "x" },
            "accessDetails": match role { 0 => json!(null), 1 => json!({"unifiedRoles": []}), _ => json!({"unifiedRoles": [{"roleDefinitionId": WRITING_ROLES[0]}]}) },
        }))).collect();
        let backwards: Vec<Value> = items.iter().rev().cloned().collect();
        prop_assert_eq!(only(&items), only(&backwards));
        prop_assert_eq!(only(&items).is_microsoft_led, relationships.iter().all(|(_, _, led, _)| *led));
    }

    #[test]
    fn any_item_is_read_or_counted(text in "\\PC{0,20}", number in any::<i64>(), place in 0..6usize) {
        let names = ["status", "customer", "displayName", "endDateTime", "autoExtendDuration", "accessDetails"];
        for value in [json!(text), json!(number), json!([text]), json!({"tenantId": text, "unifiedRoles": [number]})] {
            let customers = read(&[item(1, &json!({names[place]: value}))]);
            prop_assert_eq!(customers.len() + customers.without_customer + customers.inactive + customers.unreadable, 1);
        }
    }
}
