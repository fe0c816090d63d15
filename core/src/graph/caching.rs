//! How far a request may be left to the browser's cache. A reading must be what the tenant has now: one that a cache
//! kept would let a save overwrite what a colleague did, or call it saved where it isn't.
//!
//! Sources: RFC 9111, sections 4.2 and 5.2; <https://fetch.spec.whatwg.org/#concept-request-cache-mode>

use super::response::Response;
use crate::guid::is_guid;

/// The cache mode of a request, by its name in the Fetch standard.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CacheMode {
    /// `default`: the one mode in which Chromium remembers that the service lets this page in, rather than asking it in a
    /// preflight before each request.
    Default,
    /// `no-store`: past the cache, and nothing of it is kept.
    NoStore,
    /// `reload`: past the cache, and the answer takes the place of whatever was kept before.
    #[default]
    Reload,
}

/// What an answer says of being used again; each header as far as a page can read it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reuse {
    /// `Cache-Control`
    pub cache_control: Option<String>,
    /// `Expires`
    pub expires: Option<String>,
    /// `Last-Modified`
    pub last_modified: Option<String>,
}

/// What is known of the settings in the browser's cache, for the page's life.
///
/// All tenants share one address, and so what is known here: it outlives a sign-out, and another token.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SettingsCache {
    next: CacheMode,
    /// How many requests are under way.
    under_way: u32,
}

impl SettingsCache {
    /// The mode of the next request that reads, which begins now and must [end](Self::ended).
    ///
    /// At first it replaces what an earlier page may have left. Chromium lets one reading of an address past its cache at a
    /// time, so that a second one doesn't use it.
    pub fn begin(&mut self) -> CacheMode {
        let mode = match self.next {
            CacheMode::Default if self.under_way > 0 => CacheMode::NoStore,
            next => next,
        };
        self.under_way += 1;
        mode
    }

    /// A request that reads, in this mode and with this `client-request-id`, came to its end; with no answer where none
    /// could be read. Returns whether the answer is another request's, out of the cache, and so none at all.
    pub fn ended(&mut self, mode: CacheMode, id: &str, answer: Option<&Response>) -> bool {
        self.under_way = self.under_way.saturating_sub(1);
        self.note(mode, id, answer)
    }

    /// The page's very first reading ended, which was made without asking for its mode: in the one of `CacheMode`'s default.
    pub fn ended_first(&mut self, id: &str, answer: Option<&Response>) {
        self.note(CacheMode::default(), id, answer);
    }

    fn note(&mut self, mode: CacheMode, id: &str, answer: Option<&Response>) -> bool {
        let Some(answer) = answer else {
            // It may have been kept all the same, a redirect for good.
            self.next = CacheMode::NoStore;
            return false;
        };
        let is_own = is_own(answer, id);
        self.next = match mode {
            _ if !is_own || !answer.gives_no_ground_for_reuse() => CacheMode::NoStore,
            // An earlier answer may still be kept.
            CacheMode::NoStore => CacheMode::Reload,
            // Whatever was kept, this answer has taken its place.
            CacheMode::Default | CacheMode::Reload => CacheMode::Default,
        };
        mode == CacheMode::Default && !is_own
    }

    /// A request that writes was answered. No cache answers one, and each drops what it has of the address then; only an
    /// answer that wants to be kept is reason enough to be careful.
    pub fn wrote(&mut self, answer: &Response) {
        if !answer.gives_no_ground_for_reuse() {
            self.next = CacheMode::NoStore;
        }
    }
}

/// Whether an answer names the request that it answers, or none that it could be told from.
fn is_own(answer: &Response, id: &str) -> bool {
    answer.client_request_id.as_deref().is_none_or(|named| named.eq_ignore_ascii_case(id) || !is_guid(named))
}

impl Response {
    /// Whether no cache that keeps to the rules gives this answer to a later request, without having asked the service.
    fn gives_no_ground_for_reuse(&self) -> bool {
        let Reuse { cache_control, expires, last_modified } = &self.reuse;
        let directives = directives(cache_control.as_deref().unwrap_or_default());
        let has = |name: &str| directives.iter().any(|(own, _)| own == name);
        if has("no-store") {
            return true;
        }
        // From it browsers guess how long an answer holds; and where they ask whether it still does, two changes within
        // one second look like one.
        if last_modified.is_some() {
            return false;
        }
        // These let even an answer be used that no longer holds.
        let is_lenient = |(name, _): &(String, Option<String>)| name.starts_with("stale-") || name == "immutable";
        if directives.iter().any(|directive| is_lenient(directive) && !is_harmless(directive)) {
            return false;
        }
        // With an argument, it is about some headers only.
        if directives.iter().any(|(name, argument)| name == "no-cache" && argument.is_none()) {
            return true;
        }
        // Without `Date`, which a page can't read, no date says how long an answer holds.
        let is_dated = expires.as_deref().is_some_and(|expires| !matches!(expires.trim(), "0" | "-1"));
        // Browsers keep these for good where nothing is said.
        let is_lasting = matches!(self.status, 300..=399 | 410);
        directives.iter().all(is_harmless) && (has("max-age") || !is_dated && !is_lasting)
    }
}

/// Whether a directive lets no cache use an answer again.
fn is_harmless((name, argument): &(String, Option<String>)) -> bool {
    match name.as_str() {
        "max-age" | "s-maxage" | "stale-while-revalidate" | "stale-if-error" => {
            argument.as_deref().is_some_and(|seconds| !seconds.is_empty() && seconds.bytes().all(|digit| digit == b'0'))
        }
        "immutable" => false,
        // Such as `private` and `must-revalidate`; a cache leaves out what it doesn't know.
        _ => true,
    }
}

/// The directives of `Cache-Control`: names in lower case, arguments without their quotes.
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
