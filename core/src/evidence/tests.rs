//! What is found in any answer, in any order, and where it ends.

use super::*;
use crate::auth::Token;
use crate::cloud::Endpoints;
use crate::graph::{ErrorKind, GraphError, Request, Response};
use crate::readiness::{Seen, Verdict};
use serde_json::{Value, json};

mod any_answer;
mod helpers;
mod licence;
mod rights;

/// A response of Graph's.
fn response(status: u16, body: &[u8]) -> Response {
    Response { status, body: body.to_vec(), ..Response::default() }
}

/// A successful response.
fn answer(body: &Value) -> Response {
    response(200, body.to_string().as_bytes())
}

/// A list from its only page.
fn read<R: Reader>(body: &Value) -> (R, Option<Unread>) {
    let mut pages = Pages::<R>::new(&Endpoints::global(), "/v1.0/x");
    pages.take(&answer(body), &Endpoints::global()).unwrap();
    assert!(pages.next().is_none());
    pages.found()
}

/// The address that the token is sent to next.
fn address<R: Reader>(pages: &Pages<R>) -> Option<String> {
    let (endpoints, token) = (Endpoints::global(), Token::from_pasted("secret-token").unwrap());
    let next = pages.next()?;
    Some(Request::get_page(&endpoints, &token, "id".to_owned(), next.to_owned()).unwrap().url)
}

/// A link to another page.
fn link(page: usize) -> String {
    format!("https://graph.microsoft.com/beta/x?$skiptoken={page}")
}

/// Reads pages until there are no more, and counts them.
fn read_all<R: Reader>(page: impl Fn(usize) -> Value) -> (usize, R, Option<Unread>) {
    let endpoints = Endpoints::global();
    let mut pages = Pages::<R>::new(&endpoints, "/beta/x");
    let mut count = 0;
    while let Some(address) = address(&pages) {
        assert!(address.starts_with("https://graph.microsoft.com/"), "{address}");
        pages.take(&answer(&page(count)), &endpoints).unwrap();
        count += 1;
    }
    let (reader, unread) = pages.found();
    (count, reader, unread)
}

fn group(id: &str) -> Value {
    json!({"members": [id]})
}

#[test]
fn pages_are_followed_to_the_last() {
    let (count, groups, unread) = read_all::<Groups>(|page| match page {
        0 => json!({"value": [group("a")], "@odata.nextLink": link(1)}),
        // A page may well be empty and name a next one.
        1 => json!({"value": [], "@odata.nextLink": link(2)}),
        _ => json!({"value": [group("b")]}),
    });
    assert_eq!((count, groups.count(), unread), (3, 2, None));
}

#[test]
fn no_page_is_read_twice_or_beyond_the_hundredth_or_from_elsewhere() {
    let next = |next: String| move |page: usize| json!({"value": [group(&page.to_string())], "@odata.nextLink": next});
    let (count, _, unread) = read_all::<Groups>(next(link(1)));
    assert_eq!((count, unread), (2, Some(Unread::Repeated)));
    let (count, _, unread) = read_all::<Groups>(next("https://graph.microsoft.com/beta/x".to_owned()));
    assert_eq!((count, unread), (1, Some(Unread::Repeated)));
    let (count, groups, unread) =
        read_all::<Groups>(|page| json!({"value": [group(&page.to_string())], "@odata.nextLink": link(page + 1)}));
    assert_eq!((count, groups.count(), unread), (MOST_PAGES, MOST_PAGES, Some(Unread::TooMany)));
    for elsewhere in [
        "https://evil.example/beta/x",
        "https://graph.microsoft.com.evil.example/x",
        "https://graph.microsoft.com@evil.example/x",
        "http://graph.microsoft.com/x",
        "//graph.microsoft.com/x",
        "/beta/x",
    ] {
        let (count, groups, unread) = read_all::<Groups>(next(elsewhere.to_owned()));
        assert_eq!((count, groups.count(), unread), (1, 1, Some(Unread::Elsewhere)), "{elsewhere}");
    }
}

#[test]
fn an_answer_without_a_list_is_no_failure_and_one_that_is_not_graphs_is() {
    for body in [json!({}), json!({"value": null}), json!({"value": {}}), json!({"value": "x"}), json!([])] {
        let (licence, unread) = read::<Licence>(&body);
        assert_eq!((licence.verdict(unread), unread), (Verdict::CantTell, Some(Unread::NoList)), "{body}");
    }
    for (status, body, kind) in [
        (200, "<html>", ErrorKind::NotGraph),
        (200, "", ErrorKind::NotGraph),
        (200, "7", ErrorKind::NotGraph),
        (
            403,
            r#"{"error":{"code":"Authorization_RequestDenied","message":"Insufficient privileges"}}"#,
            ErrorKind::Forbidden,
        ),
        (429, "", ErrorKind::Throttled),
    ] {
        let response = response(status, body.as_bytes());
        let mut pages = Pages::<Licence>::new(&Endpoints::global(), "/v1.0/x");
        let error: GraphError = pages.take(&response, &Endpoints::global()).unwrap_err();
        assert_eq!((error.kind, pages.next().is_some()), (kind, true), "{body}");
        assert!(Pages::<Licence>::fault(&response).is_some());
    }
}

#[test]
fn each_list_is_asked_for_at_its_own_address() {
    let endpoints = Endpoints::global();
    for (address, expected) in [
        (
            address(&Licence::pages(&endpoints)),
            "v1.0/subscribedSkus?$select=skuPartNumber,capabilityStatus,consumedUnits,prepaidUnits,servicePlans",
        ),
        (address(&Rights::pages(&endpoints)), "beta/deviceManagement/getEffectivePermissions()"),
        (address(&Roles::pages(&endpoints)), "beta/deviceManagement/roleDefinitions"),
    ] {
        assert_eq!(address, Some(format!("https://graph.microsoft.com/{expected}")));
    }
}

#[test]
fn rights_count_more_than_what_a_token_says_and_less_than_what_graph_did_since() {
    use Verdict::{CantTell, Met, NotMet};
    let refused = |id: &str| GraphError::bare(ErrorKind::MissingRole, id);
    let (first, second) = (refused("first"), refused("second"));
    let seen = |written| Seen { claims: None, read: None, written };
    for (own, rights, expected) in [
        (CantTell, Met, Met),
        (Met, NotMet, NotMet),
        (NotMet, Met, Met),
        (Met, CantTell, Met),
        (CantTell, CantTell, CantTell),
    ] {
        for written in [None, Some(Ok(())), Some(Err(&first))] {
            assert_eq!(role_verdict(own, rights, seen(written), seen(written)), Some(expected));
        }
    }
    for (now, then) in
        [(Some(Err(&first)), None), (Some(Err(&second)), Some(Err(&first))), (Some(Ok(())), Some(Err(&first)))]
    {
        assert_eq!(role_verdict(NotMet, Met, seen(now), seen(then)), None, "{now:?} after {then:?}");
    }
    let throttled = GraphError::bare(ErrorKind::Throttled, "id");
    assert_eq!(
        role_verdict(Met, NotMet, seen(Some(Err(&throttled))), seen(None)),
        Some(NotMet),
        "it says nothing of it"
    );
    let read = |error| Seen { claims: None, read: Some(Err(error)), written: None };
    assert_eq!(role_verdict(NotMet, Met, read(&first), seen(None)), None);
    assert_eq!(role_verdict(Met, NotMet, read(&throttled), seen(None)), Some(NotMet));
}
