//! Which cache mode a request gets. A reading must be what the tenant has now: a cached one would let a save overwrite
//! a colleague's change, or make the panel call a change saved that isn't.
//!
//! Sources: RFC 9111, sections 4.2 and 5.2; <https://fetch.spec.whatwg.org/#concept-request-cache-mode>

use super::response::Response;
use crate::guid::is_guid;

/// The cache mode of a request, by its name in the Fetch standard.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CacheMode {
    /// `default`: the one mode in which Chromium remembers a preflight's result, rather than sending a preflight before
    /// each request.
    Default,
    /// `no-store`: the request bypasses the cache, and its response isn't stored.
    NoStore,
    /// `reload`: the request bypasses the cache, and its response replaces a stored one.
    #[default]
    Reload,
}

/// The response headers that say whether a cache may use the response again. A header is `None` if it is missing, or
/// the page may not read it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reuse {
    /// `Cache-Control`
    pub cache_control: Option<String>,
    /// `Expires`
    pub expires: Option<String>,
    /// `Last-Modified`
    pub last_modified: Option<String>,
}

/// What the panel knows about the settings in the browser's cache, for as long as the page is open.
///
/// All tenants share one address and so its cache entry: this outlives a sign-out and a change of token.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SettingsCache {
    next: CacheMode,
    /// How many readings are under way.
    under_way: u32,
}

impl SettingsCache {
    /// Begins a reading and returns its cache mode. The caller must call [`Self::ended`].
    ///
    /// The first reading replaces what an earlier page may have left in the cache. Chromium bypasses its cache for one
    /// reading of an address at a time, so a second one uses `no-store`.
    pub fn begin(&mut self) -> CacheMode {
        let mode = match self.next {
            CacheMode::Default if self.under_way > 0 => CacheMode::NoStore,
            next => next,
        };
        self.under_way += 1;
        mode
    }

    /// Ends a reading that had this mode and this `client-request-id`; `response` is `None` if there was none to read.
    /// Returns whether the response is that of another request, from the cache, so that it doesn't count.
    pub fn ended(&mut self, mode: CacheMode, id: &str, response: Option<&Response>) -> bool {
        self.under_way = self.under_way.saturating_sub(1);
        self.note(mode, id, response)
    }

    /// Ends the page's very first reading, which was sent in `CacheMode`'s default without [`Self::begin`].
    pub fn ended_first(&mut self, id: &str, response: Option<&Response>) {
        self.note(CacheMode::default(), id, response);
    }

    fn note(&mut self, mode: CacheMode, id: &str, response: Option<&Response>) -> bool {
        let Some(response) = response else {
            // The cache may have stored it all the same, a redirect forever.
            self.next = CacheMode::NoStore;
            return false;
        };
        let is_own = is_own(response, id);
        self.next = match mode {
            _ if !is_own || !response.gives_no_ground_for_reuse() => CacheMode::NoStore,
            // The cache may still have an earlier response.
            CacheMode::NoStore => CacheMode::Reload,
            // This response has replaced whatever the cache had.
            CacheMode::Default | CacheMode::Reload => CacheMode::Default,
        };
        mode == CacheMode::Default && !is_own
    }

    /// Notes the response to a write. No cache answers a write, and every cache drops what it has of the address then;
    /// only a response that asks to be stored is a reason for care.
    pub fn wrote(&mut self, response: &Response) {
        if !response.gives_no_ground_for_reuse() {
            self.next = CacheMode::NoStore;
        }
    }
}

/// Whether a response belongs to the request with this ID, or names no request at all.
fn is_own(response: &Response, id: &str) -> bool {
    response.client_request_id.as_deref().is_none_or(|named| named.eq_ignore_ascii_case(id) || !is_guid(named))
}

impl Response {
    /// Whether no conforming cache answers a later request with this response without asking the service first.
    fn gives_no_ground_for_reuse(&self) -> bool {
        let Reuse { cache_control, expires, last_modified } = &self.reuse;
        let directives = directives(cache_control.as_deref().unwrap_or_default());
        let has = |name: &str| directives.iter().any(|(own, _)| own == name);
        if has("no-store") {
            return true;
        }
        // Browsers guess from it how long a response stays fresh; and if they revalidate by it, two changes within one
        // second look like one.
        if last_modified.is_some() {
            return false;
        }
        // These permit even the use of a stale response.
        let is_lenient = |(name, _): &(String, Option<String>)| name.starts_with("stale-") || name == "immutable";
        if directives.iter().any(|directive| is_lenient(directive) && !is_harmless(directive)) {
            return false;
        }
        // With an argument, `no-cache` concerns some headers only.
        if directives.iter().any(|(name, argument)| name == "no-cache" && argument.is_none()) {
            return true;
        }
        // Without `Date`, which a page can't read, `Expires` doesn't say how long a response stays fresh.
        let is_dated = expires.as_deref().is_some_and(|expires| !matches!(expires.trim(), "0" | "-1"));
        // By default browsers store these without a limit.
        let is_lasting = matches!(self.status, 300..=399 | 410);
        directives.iter().all(is_harmless) && (has("max-age") || !is_dated && !is_lasting)
    }
}

/// Whether a directive permits no cache to use a response again.
fn is_harmless((name, argument): &(String, Option<String>)) -> bool {
    match name.as_str() {
        "max-age" | "s-maxage" | "stale-while-revalidate" | "stale-if-error" => {
            argument.as_deref().is_some_and(|seconds| !seconds.is_empty() && seconds.bytes().all(|digit| digit == b'0'))
        }
        "immutable" => false,
        // Such as `private` and `must-revalidate`. Caches ignore directives they don't know.
        _ => true,
    }
}

/// The directives of `Cache-Control`, with names in lower case and arguments without quotes.
fn directives(header: &str) -> Vec<(String, Option<String>)> {
    let (mut all, mut item, mut is_quoted) = (Vec::new(), String::new(), false);
    let mut letters = header.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '\\' if is_quoted => item.extend(letters.next()),
            '"' => is_quoted = !is_quoted,
            ',' if !is_quoted => all.push(std::mem::take(&mut item)),
            _ => item.push(letter),
        }
    }
    all.push(item);
    all.into_iter()
        .map(|item| match item.split_once('=') {
            Some((name, argument)) => (name.trim().to_ascii_lowercase(), Some(argument.trim().to_owned())),
            None => (item.trim().to_ascii_lowercase(), None),
        })
        .filter(|(name, _)| !name.is_empty())
        .collect()
}

#[cfg(test)]
#[path = "caching_tests.rs"]
mod tests;
