//! A list of Graph's, read page by page: as far as it goes, and never to another host.

use super::{ErrorKind, GraphError, Request, Response};
use crate::cloud::Endpoints;
use serde_json::Value;

/// The most pages read of most lists.
pub const MOST_PAGES: usize = 100;

/// Takes the items of a list, one by one.
pub trait Reader: Default {
    /// Takes an item. Returns whether there was room for it.
    fn take(&mut self, item: &Value) -> bool;

    /// The most pages read of this list.
    const MOST_PAGES: usize = MOST_PAGES;

    /// Whether the items also come as an array by itself.
    const MAY_BE_BARE: bool = false;

    /// Whether an object in place of the list is the one item.
    fn is_item(_body: &Value) -> bool {
        false
    }
}

/// Why a part of a list stays unread.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// A response holds no list.
    NoList,
    /// The next page is said to be at another address than Graph's. It was not asked for: the token would have gone
    /// along.
    Elsewhere,
    /// The next page is said to be one that was read already.
    Repeated,
    /// There are more pages or items than are read.
    TooMany,
}

/// A list being read.
#[derive(Clone, Debug)]
pub struct Pages<R> {
    reader: R,
    /// The addresses of the pages that were asked for, the one to ask for next included.
    asked: Vec<String>,
    is_over: bool,
    unread: Option<Unread>,
}

impl<R: Reader> Pages<R> {
    /// A list, from the page below Graph's origin at this path and query.
    pub fn new(endpoints: &Endpoints, path: &str) -> Self {
        let first = [endpoints.graph(), path].concat();
        Self { reader: R::default(), asked: vec![first], is_over: false, unread: None }
    }

    /// The address of the next page, for [`Request::get_page`]. Returns `None` at the end.
    pub fn next(&self) -> Option<&str> {
        self.asked.last().filter(|_| !self.is_over).map(String::as_str)
    }

    /// What is wrong with the response to a request for a page.
    pub fn fault(response: &Response) -> Option<GraphError> {
        body(response).err()
    }

    /// Takes a page's response.
    ///
    /// # Errors
    /// What the response means, if it is none of Graph's answers. The list is then as it was.
    pub fn take(&mut self, response: &Response, endpoints: &Endpoints) -> Result<(), GraphError> {
        let body = body(response)?;
        let Some(items) = items::<R>(&body) else {
            self.end(Some(Unread::NoList));
            return Ok(());
        };
        // All are taken, so that what is found doesn't depend on their order where there is room.
        let is_full = items.iter().filter(|item| !self.reader.take(item)).count() > 0;
        let next = body.get("@odata.nextLink").and_then(|text| text.as_str()).filter(|next| !next.is_empty());
        match next {
            _ if is_full => self.end(Some(Unread::TooMany)),
            None => self.end(None),
            Some(next) if !Request::is_page(endpoints, next) => self.end(Some(Unread::Elsewhere)),
            Some(next) if self.asked.iter().any(|asked| asked == next) => self.end(Some(Unread::Repeated)),
            Some(_) if self.asked.len() >= R::MOST_PAGES => self.end(Some(Unread::TooMany)),
            Some(next) => self.asked.push(next.to_owned()),
        }
        Ok(())
    }

    fn end(&mut self, unread: Option<Unread>) {
        self.is_over = true;
        self.unread = unread;
    }

    /// What was found, and why a part of the list stays unread.
    pub fn found(self) -> (R, Option<Unread>) {
        (self.reader, self.unread)
    }
}

fn body(response: &Response) -> Result<Value, GraphError> {
    if !matches!(response.status, 200..=299) {
        return Err(GraphError::of(response));
    }
    let not_graph = || GraphError { kind: ErrorKind::NotGraph, ..GraphError::of(response) };
    let body: Value = serde_json::from_slice(&response.body).map_err(|_| not_graph())?;
    // A text or a number by itself is no answer of Graph's.
    if body.is_object() || body.is_array() { Ok(body) } else { Err(not_graph()) }
}

/// The items: those of the list in `value`, or in another form that the reader knows.
fn items<R: Reader>(body: &Value) -> Option<Vec<&Value>> {
    let value = body.get("value");
    if let Some(Value::Array(items)) = value {
        return Some(items.iter().collect());
    }
    if let Value::Array(items) = body {
        return R::MAY_BE_BARE.then(|| items.iter().collect());
    }
    [value, Some(body)].into_iter().flatten().find(|item| item.is_object() && R::is_item(item)).map(|item| vec![item])
}
