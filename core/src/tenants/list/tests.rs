//! One row a tenant, whatever is added, resolved, taken out and stored.

use super::*;
use crate::config::ConfigTenant;
use crate::oauth::{OAuthError, SignInError};
use crate::tenants::{Access, Cause, TenantState};
use crate::time::{Millis, UnixMillis};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

fn guid(number: u8) -> String {
    format!("{number:08x}-0000-4000-8000-000000000000")
}

fn id(number: u8) -> TenantId {
    TenantId::new(guid(number))
}

fn tenant(text: &str, name: Option<&str>) -> Addition {
    Addition::new(Reference::read(text).unwrap(), name.map(str::to_owned))
}

fn deployed(tenants: &[(&str, &str)], exclude: &[&str]) -> ConfigTenants {
    let own = |(id, name): &(&str, &str)| ConfigTenant { id: (*id).to_owned(), name: Some((*name).to_owned()) };
    ConfigTenants {
        tenants: tenants.iter().map(own).collect(),
        exclude: exclude.iter().map(|id| TenantId::new(*id)).collect(),
    }
}

fn refused() -> SignInError {
    SignInError::Refused(Box::new(OAuthError { number: Some(90002), ..OAuthError::default() }))
}

fn sources(entry: &Entry) -> Vec<Source> {
    entry.sources().iter().collect()
}

#[test]
fn a_tenant_counts_once_whatever_its_sources_and_the_best_name_wins() {
    let mut list = TenantList::new(&deployed(&[(&guid(1).to_uppercase(), "Of the file")], &[]));
    let added = list.add(Source::Typed, vec![tenant(&guid(1), Some("Typed")), tenant(&guid(2), Some("T"))]).unwrap();
    assert_eq!((added.new.len(), added.known.len(), list.len()), (1, 1, 2));
    let first = list.entries()[0].clone();
    assert_eq!((first.name(), first.id()), (Some("Of the file"), Some(&id(1))));
    assert_eq!(sources(&first), [Source::Typed, Source::Deployment]);
    let twice = vec![tenant(&guid(2), Some("Of Graph")), tenant(&guid(2), None), tenant(&guid(3), Some(" "))];
    let added = list.add(Source::Customers, twice).unwrap();
    assert_eq!((added.new.len(), added.known.len()), (1, 1));
    list.add(Source::File, vec![tenant(&guid(2), Some("Of somebody else"))]).unwrap();
    assert_eq!(list.entries()[1].name(), Some("Of Graph"));
    assert_eq!(list.entries()[2].label(), guid(3));
    // Of equal ones the latest is right.
    list.add(Source::Customers, vec![tenant(&guid(2), Some("Renamed"))]).unwrap();
    assert_eq!(list.entries()[1].name(), Some("Renamed"));
}

#[test]
fn more_than_a_thousand_are_refused_and_none_of_them_is_taken() {
    let many = |from: u32, count: u32| (from..from + count).map(|number| tenant(&format!("t{number}.example"), None));
    let mut list = TenantList::default();
    assert_eq!(list.add(Source::File, many(0, 999).collect()).unwrap().new.len(), 999);
    let before = list.clone();
    assert_eq!(list.add(Source::Typed, many(998, 3).collect()), Err(TooMany { known: 999, new: 2 }));
    assert_eq!(list, before);
    // Those that are there already need no room, and one that stands there twice counts once.
    assert_eq!(
        list.add(Source::Typed, many(0, 999).chain(many(999, 1)).chain(many(999, 1)).collect()).unwrap().new.len(),
        1
    );
    assert_eq!(list.add(Source::Typed, many(1000, 1).collect()), Err(TooMany { known: 1000, new: 1 }));
}

#[test]
fn a_domain_that_turns_out_to_be_a_known_tenant_is_no_further_row() {
    let mut list = TenantList::default();
    list.add(Source::Typed, vec![tenant("a.example", Some("A")), tenant(&guid(1), None), tenant("b.example", None)])
        .unwrap();
    let keys: Vec<RowKey> = list.entries().iter().map(Entry::key).collect();
    assert_eq!(
        list.unresolved().map(|(key, domain)| (key, domain.to_owned())).collect::<Vec<_>>(),
        [(keys[0], "a.example".to_owned()), (keys[2], "b.example".to_owned())]
    );
    assert_eq!(list.resolve(keys[0], Discovered::Tenant(id(1))), Resolved::MergedInto(keys[1]));
    assert_eq!((list.len(), list.get(keys[0])), (2, None));
    let entry = list.get(keys[1]).unwrap();
    assert_eq!((entry.name(), entry.domain(), entry.id()), (Some("A"), Some("a.example"), Some(&id(1))));
    // Both names lead to it from now on.
    let again = list.add(Source::File, vec![tenant("A.example", None), tenant(&guid(1), None)]).unwrap();
    assert_eq!((again.new, again.known), (vec![], vec![keys[1]]));
    assert_eq!(list.resolve(keys[2], Discovered::Tenant(id(2))), Resolved::Known);
    assert_eq!(list.key_of(&id(2)), Some(keys[2]));
    assert_eq!(list.resolve(keys[2], Discovered::Tenant(id(3))), Resolved::Nothing);
    assert_eq!(list.resolve(keys[0], Discovered::Tenant(id(3))), Resolved::Nothing);
    // The number of a row that is gone is nobody else's.
    let added = list.add(Source::Typed, vec![tenant("c.example", None)]).unwrap();
    assert!(!keys.contains(&added.new[0]));
}

#[test]
fn a_domain_of_nobody_says_so_and_is_asked_for_again_when_wanted() {
    let mut list = TenantList::default();
    let keys = list.add(Source::Typed, vec![tenant("a.example", None), tenant("b.example", None)]).unwrap().new;
    assert_eq!(list.get(keys[0]).unwrap().access(None), Access::Waiting);
    assert_eq!(list.resolve(keys[0], Discovered::NoSuchTenant(refused())), Resolved::Known);
    assert_eq!(list.resolve(keys[1], Discovered::Failed(SignInError::NotEntra(502))), Resolved::Known);
    let entry = list.get(keys[0]).unwrap();
    assert_eq!((entry.access(None), entry.cause(None)), (Access::NoSuchTenant, Some(&Cause::SignIn(refused()))));
    assert_eq!(list.get(keys[1]).unwrap().access(None), Access::Failed);
    assert_eq!(list.unresolved().count() + list.readable().count(), 0);
    assert_eq!(list.retry_domains(), keys);
    assert_eq!(list.unresolved().count(), 2);
}

#[test]
fn what_is_taken_out_is_asked_for_nothing_and_the_deployments_word_stands() {
    let mut list = TenantList::new(&deployed(&[(&guid(1), "A")], &[&guid(1).to_uppercase(), &guid(2)]));
    let keys =
        list.add(Source::Typed, vec![tenant("b.example", None), tenant(&guid(3), None), tenant("c.example", None)]);
    let keys = keys.unwrap().new;
    let first = list.entries()[0].key();
    assert_eq!(list.entries()[0].exclusion(), Some(Exclusion::Deployment));
    assert!(!list.include(first) && !list.exclude(first));
    // A domain that turns out to be an excluded tenant is excluded as well.
    assert_eq!(list.resolve(keys[0], Discovered::Tenant(id(2))), Resolved::Known);
    assert_eq!(list.get(keys[0]).unwrap().exclusion(), Some(Exclusion::Deployment));
    assert!(list.exclude(keys[1]) && !list.exclude(keys[1]));
    let state = TenantState { access: Access::SignedIn, ..TenantState::default() };
    assert_eq!(list.get(keys[1]).unwrap().access(Some(&state)), Access::Excluded);
    assert_eq!(list.readable().count(), 0);
    assert!(list.exclude(keys[2]));
    assert_eq!((list.unresolved().count(), list.retry_domains().len()), (0, 0));
    // Adding it once more does not take it in.
    list.add(Source::Customers, vec![tenant(&guid(3), None)]).unwrap();
    assert!(list.get(keys[1]).unwrap().is_excluded());
    assert!(list.include(keys[1]) && list.include(keys[2]));
    assert_eq!((list.unresolved().count(), list.readable().count()), (1, 1));
}

#[test]
fn a_row_that_was_taken_out_while_its_domain_was_asked_for_takes_the_tenant_out() {
    let mut list = TenantList::default();
    let keys = list.add(Source::Typed, vec![tenant(&guid(1), None), tenant("a.example", None)]).unwrap().new;
    list.exclude(keys[1]);
    assert_eq!(list.resolve(keys[1], Discovered::Tenant(id(1))), Resolved::MergedInto(keys[0]));
    assert_eq!(list.get(keys[0]).unwrap().exclusion(), Some(Exclusion::Person));
}

#[test]
fn an_end_is_told_within_thirty_days_and_past_it() {
    let now = UnixMillis::from_seconds(1_000_000_000.0);
    let relationship = |days: f64| Relationship {
        ends: Some(now + Millis::from_minutes(days * 24.0 * 60.0)),
        is_extended: false,
        is_microsoft_led: false,
        role: RoleHint::Unsaid,
    };
    for (days, is_told) in [(-1.0, true), (0.0, true), (30.0, true), (30.01, false), (400.0, false)] {
        let mut list = TenantList::default();
        let addition = Addition { relationship: Some(relationship(days)), ..tenant(&guid(1), None) };
        list.add(Source::Customers, vec![addition]).unwrap();
        let entry = &list.entries()[0];
        assert_eq!(entry.ends_soon(now), relationship(days).ends.filter(|_| is_told), "{days}");
    }
    let mut list = TenantList::default();
    list.add(Source::Typed, vec![tenant(&guid(1), None)]).unwrap();
    assert_eq!(list.entries()[0].ends_soon(now), None);
}

#[test]
fn a_name_is_one_line_without_what_turns_it_around() {
    for (name, clean) in [
        (" A \t\r\n B ", Some("A B")),
        ("\u{202e}moc.osotnoC\u{202c}", Some("moc.osotnoC")),
        ("a\u{0}\u{1b}[31mb", Some("a [31mb")),
        ("\u{200b}\u{feff} \n", None),
        ("", None),
        ("<script>alert(1)</script>", Some("<script>alert(1)</script>")),
        ("=cmd|' /C calc'!A0", Some("=cmd|' /C calc'!A0")),
        ("می\u{200c}خواهم", Some("می\u{200c}خواهم")),
    ] {
        assert_eq!(clean_name(name).as_deref(), clean, "{name:?}");
    }
    assert_eq!(clean_name(&"ä".repeat(500)), Some("ä".repeat(LONGEST_NAME)));
    assert_eq!(clean_name(&("x".repeat(LONGEST_NAME - 1) + " y")), Some("x".repeat(LONGEST_NAME - 1)));
}

/// What may happen to a list.
#[derive(Clone, Debug)]
enum Step {
    Add(Source, Vec<(bool, u8, Option<String>)>),
    Resolve(usize, u8),
    Exclude(usize),
    Include(usize),
    Retry,
    StoreAndRestore,
}

fn any_source() -> impl Strategy<Value = Source> {
    select(vec![Source::Typed, Source::File, Source::Customers, Source::Organization])
}

fn any_step() -> impl Strategy<Value = Step> {
    let tenants = vec((any::<bool>(), 0..8u8, proptest::option::of("[A-Za-z\u{202e}\t ]{0,6}")), 0..5);
    prop_oneof![
        (any_source(), tenants).prop_map(|(source, tenants)| Step::Add(source, tenants)),
        (0..12usize, 0..10u8).prop_map(|(row, to)| Step::Resolve(row, to)),
        (0..12usize).prop_map(Step::Exclude),
        (0..12usize).prop_map(Step::Include),
        Just(Step::Retry),
        Just(Step::StoreAndRestore),
    ]
}

fn any_excluded() -> impl Strategy<Value = ConfigTenants> {
    vec(0..8u8, 0..3).prop_map(|excluded| {
        let ids: Vec<String> = excluded.into_iter().map(guid).collect();
        deployed(&[(&guid(7), "Seven"), ("t6.example", "Six")], &ids.iter().map(String::as_str).collect::<Vec<_>>())
    })
}

proptest! {
    #[test]
    fn whatever_happens_each_tenant_has_one_row_and_no_row_another_number(
        config in any_excluded(), steps in vec(any_step(), 0..30)
    ) {
        let mut list = TenantList::new(&config);
        let mut known: HashMap<RowKey, TenantId> = HashMap::new();
        let mut taken_out: HashSet<RowKey> = HashSet::new();
        for step in steps {
            let key_at = |list: &TenantList, row: usize| list.entries().get(row).map(Entry::key);
            match step {
                Step::Add(source, tenants) => {
                    let text = |domain: bool, number: u8| if domain { format!("t{number}.example") } else { guid(number) };
                    let additions: Vec<_> =
                        tenants.iter().map(|(domain, number, name)| tenant(&text(*domain, *number), name.as_deref())).collect();
                    let before: HashSet<RowKey> = list.entries().iter().map(Entry::key).collect();
                    let added = list.add(source, additions).unwrap();
                    prop_assert!(added.new.iter().all(|key| !before.contains(key)));
                    prop_assert!(added.known.iter().all(|key| before.contains(key)));
                    prop_assert_eq!(list.len(), before.len() + added.new.len());
                }
                Step::Resolve(row, to) => if let Some(key) = key_at(&list, row) {
                    let found = match to { 8 => Discovered::NoSuchTenant(refused()), 9 => Discovered::Failed(refused()), _ => Discovered::Tenant(id(to)) };
                    if let Resolved::MergedInto(other) = list.resolve(key, found) && taken_out.remove(&key) {
                        taken_out.insert(other);
                    }
                },
                Step::Exclude(row) => if let Some(key) = key_at(&list, row) && list.exclude(key) {
                    taken_out.insert(key);
                },
                Step::Include(row) => if let Some(key) = key_at(&list, row) && list.include(key) {
                    taken_out.remove(&key);
                },
                Step::Retry => { list.retry_domains(); }
                Step::StoreAndRestore => {
                    let stored = list.to_stored();
                    let mut other = TenantList::new(&config);
                    prop_assert!(other.restore(&stored));
                    // A domain of `config.json` that shared a row with another one's is asked for once more.
                    let six = |list: &TenantList| list.find(&Reference::Domain("t6.example".to_owned())).unwrap();
                    if let Some(id) = list.get(six(&list)).and_then(Entry::id) {
                        other.resolve(six(&other), Discovered::Tenant(id.clone()));
                    }
                    prop_assert!(is_like(&other, &list), "{:#?} {:#?}", other, list);
                }
            }
            let ids: Vec<&TenantId> = list.entries().iter().filter_map(Entry::id).collect();
            for (place, one) in ids.iter().enumerate() {
                prop_assert!(!ids[..place].contains(one));
                prop_assert_eq!(list.key_of(one).and_then(|key| list.get(key)).and_then(Entry::id), Some(*one));
            }
            for entry in list.entries() {
                prop_assert_eq!(list.get(entry.key()), Some(entry));
                prop_assert!(entry.id().is_some() || entry.domain().is_some());
                if let Some(own) = entry.id() {
                    prop_assert_eq!(known.entry(entry.key()).or_insert_with(|| own.clone()), own);
                    prop_assert!(!config.exclude.contains(own) || entry.is_excluded());
                }
                prop_assert!(!taken_out.contains(&entry.key()) || entry.is_excluded());
            }
            let excluded: Vec<RowKey> = list.entries().iter().filter(|entry| entry.is_excluded()).map(Entry::key).collect();
            prop_assert!(list.unresolved().all(|(key, _)| !excluded.contains(&key)));
            prop_assert!(list.readable().all(|(key, _)| !excluded.contains(&key)));
        }
    }

    #[test]
    fn no_stored_text_is_taken_but_the_lists_own(text in "\\PC{0,60}|\\[1,\\[(\\[[0-9a-z\",.\\[\\]nul]{0,40}\\],?){0,3}\\]\\]") {
        let mut list = TenantList::default();
        list.add(Source::Typed, vec![tenant(&guid(1), None)]).unwrap();
        let before = list.clone();
        if !list.restore(&text) {
            prop_assert_eq!(list, before);
        }
    }
}

/// Whether two lists have the same tenants, with the same names, sources and exclusions.
fn is_like(one: &TenantList, other: &TenantList) -> bool {
    let facts = |list: &TenantList| {
        let mut facts: Vec<_> = list
            .entries()
            .iter()
            .map(|entry| {
                let (id, domain) = (entry.id().map(ToString::to_string), entry.domain().map(str::to_owned));
                let name = entry.name().map(str::to_owned);
                // A tenant that the file has may be there without any other source.
                let own: Vec<u8> = entry.sources().iter().map(|source| source as u8).collect();
                (id, domain, name, own, entry.is_excluded(), entry.relationship().is_some())
            })
            .collect();
        facts.sort();
        facts
    };
    facts(one) == facts(other)
}

#[test]
fn a_stored_list_is_read_strictly() {
    let mut list = TenantList::default();
    let relationship = Relationship {
        ends: Some(UnixMillis::new(5.0)),
        is_extended: true,
        is_microsoft_led: true,
        role: RoleHint::Writes,
    };
    let customer = Addition { relationship: Some(relationship), ..tenant(&guid(1), Some("A")) };
    list.add(Source::Customers, vec![customer]).unwrap();
    let member = Addition { membership: Some(Membership::Pending), ..tenant(&guid(2), None) };
    list.add(Source::Organization, vec![member]).unwrap();
    let keys = list.add(Source::Typed, vec![tenant("a.example", Some("B"))]).unwrap().new;
    list.exclude(keys[0]);
    let stored = list.to_stored();
    let mut again = TenantList::default();
    assert!(again.restore(&stored));
    assert_eq!(again, list);
    assert_eq!(
        stored,
        format!(
            "[1,[[\"{}\",null,\"A\",3,8,14,5.0,null],[\"{}\",null,null,null,16,0,false,\"pending\"],[null,\"a.example\",\"B\",0,1,1,false,null]]]",
            guid(1),
            guid(2)
        )
    );
    for (from, to) in [
        ("[1,[", "[2,["),
        ("a.example", "A.example"),
        ("a.example", "evil/../x"),
        ("\"B\"", "\"\\u202eB\""),
        (",0,1,1,", ",9,1,1,"),
        (",0,1,1,", ",0,32,1,"),
        (",0,1,1,", ",0,1,32,"),
        (",0,1,1,", ",0,1,24,"),
        ("5.0", "1e300"),
        ("\"pending\"", "\"removed\""),
        ("false,null]]]", "false,null,7]]]"),
    ] {
        let other = stored.replacen(from, to, 1);
        assert_ne!(other, stored, "{from}");
        let mut list = TenantList::default();
        assert!(!list.restore(&other) && list.is_empty(), "{other}");
    }
}

#[test]
fn a_full_list_of_long_names_is_stored_whole() {
    let mut list = TenantList::default();
    let name = "\"\u{1f600}".repeat(LONGEST_NAME);
    let additions =
        (0..1000).map(|number| tenant(&format!("{}{number}.{}.example", "a".repeat(50), "b".repeat(60)), Some(&name)));
    list.add(Source::Typed, additions.collect()).unwrap();
    let mut again = TenantList::default();
    assert!(again.restore(&list.to_stored()));
    assert_eq!(again, list);
}
