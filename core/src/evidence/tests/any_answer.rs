//! Any answer is read, or is an error, and nothing panics.

use super::*;
use proptest::prelude::*;

/// Holds a reader to what is true of any answer.
fn take<R: Reader>(response: &Response) {
    let endpoints = Endpoints::global();
    let mut pages = Pages::<R>::new(&endpoints, "/beta/x");
    let fault = Pages::<R>::fault(response);
    assert_eq!(pages.take(response, &endpoints).is_err(), fault.is_some());
    assert!(address(&pages).is_none_or(|next| next.starts_with("https://graph.microsoft.com/")));
}

fn take_by_all(response: &Response) {
    take::<Licence>(response);
    take::<Rights>(response);
    take::<Roles>(response);
    take::<Groups>(response);
}

const NAMES: [&str; 14] = [
    "value",
    "@odata.nextLink",
    "servicePlans",
    "servicePlanId",
    "provisioningStatus",
    "prepaidUnits",
    "enabled",
    "resourceActions",
    "allowedResourceActions",
    "notAllowedResourceActions",
    "rolePermissions",
    "members",
    "id",
    "capabilityStatus",
];

fn any_json() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        "\\PC{0,12}".prop_map(Value::from),
        Just(Value::from("a4c6cf29-1168-4076-ba5c-e8fe0e62b17e")),
        Just(Value::from(READ_ACTION)),
        Just(Value::from("https://graph.microsoft.com/beta/next")),
    ];
    leaf.prop_recursive(5, 48, 5, |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..5).prop_map(Value::from),
            proptest::collection::vec((proptest::sample::select(&NAMES[..]), inner), 0..5).prop_map(|fields| {
                fields
                    .into_iter()
                    .map(|(name, value)| (name.to_owned(), value))
                    .collect::<serde_json::Map<_, _>>()
                    .into()
            }),
        ]
    })
}

proptest! {
    #[test]
    fn any_bytes_are_read_or_refused(status in 0u16..700, body in proptest::collection::vec(any::<u8>(), 0..200)) {
        take_by_all(&response(status, &body));
    }

    #[test]
    fn any_json_is_read_or_refused(body in any_json()) {
        take_by_all(&answer(&body));
    }
}
