//! Pages of products, rights, roles and assignments.

use super::characters;
use super::graph::is_bounded;
use crate::input;
use remote_help::auth::Token;
use remote_help::cloud::Endpoints;
use remote_help::evidence::{Groups, Licence, Pages, Reader, Rights, Roles, Unread, Way};
use remote_help::graph::{Request, Response};
use remote_help::readiness::Verdict;
use url::Url;

/// The longest text kept, in characters.
const LONGEST_TEXT: usize = 300;

/// A page, taken for that of each list.
pub(crate) fn page(input: &[u8]) -> bool {
    let response = input::response(input);
    let Some((licence, unread)) = first_page::<Licence>(&response) else { return false };
    let (rights, rights_unread) = first_page::<Rights>(&response).unwrap();
    let (roles, _) = first_page::<Roles>(&response).unwrap();
    let (groups, _) = first_page::<Groups>(&response).unwrap();
    let verdict = licence.verdict(unread);
    assert!(licence.products.len() <= 500 && roles.roles.len() <= 500 && groups.count() <= response.body.len());
    // Nothing is claimed of products that nobody listed, or that are not in force.
    assert!(verdict == Verdict::CantTell || !licence.products.is_empty());
    assert!(
        verdict == Verdict::Met || licence.products.iter().all(|product| product.standing.verdict() != Verdict::Met)
    );
    let text = String::from_utf8_lossy(&response.body).to_ascii_lowercase();
    assert!(
        licence.products.is_empty() || text.contains("a4c6cf29-1168-4076-ba5c-e8fe0e62b17e") || text.contains("\\u")
    );
    assert_eq!(rights.verdict(rights_unread) == Verdict::Met, rights.missing().is_empty());
    for role in &roles.roles {
        assert!(!role.ways.is_empty() && role.ways.len() <= Way::ALL.len());
        assert!(characters(role.name.as_ref()) <= LONGEST_TEXT);
        let groups = role.groups(&Endpoints::global());
        assert!(groups.is_none_or(|groups| is_at_graph(&groups)));
    }
    assert!(licence.products.iter().all(|product| characters(product.name.as_ref()) <= LONGEST_TEXT));
    true
}

/// What is read off the page, if it is Graph's.
fn first_page<R: Reader>(response: &Response) -> Option<(R, Option<Unread>)> {
    let endpoints = Endpoints::global();
    let mut pages = Pages::<R>::new(&endpoints, "/v1.0/x");
    if let Err(error) = pages.take(response, &endpoints) {
        is_bounded(&error, response);
        return None;
    }
    assert!((200..300).contains(&response.status) && is_at_graph(&pages));
    Some(pages.found())
}

/// By the URL standard's own reading: the token goes to Graph, whatever a response says.
fn is_at_graph<R: Reader>(pages: &Pages<R>) -> bool {
    let (endpoints, token) = (Endpoints::global(), Token::from_pasted("zq7canary-of-a-token").unwrap());
    let Some(next) = pages.next() else { return true };
    let request = Request::get_page(&endpoints, &token, "id".to_owned(), next.to_owned()).unwrap();
    let url = Url::parse(&request.url).unwrap();
    url.origin() == Url::parse(endpoints.graph()).unwrap().origin() && url.username().is_empty()
}
