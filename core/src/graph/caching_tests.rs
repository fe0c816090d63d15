//! Answers that a cache would love to keep, those that it must not, and what follows from each.

use super::*;
use proptest::prelude::*;

const ID: &str = "0b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d";
const OTHER: &str = "11111111-2222-4333-8444-555555555555";
const DATE: &str = "Wed, 25 Nov 2026 10:00:00 GMT";

fn answer(headers: &[(&str, &str)]) -> Response {
    let header = |name| headers.iter().find(|(own, _)| *own == name).map(|(_, value)| (*value).to_owned());
    let [cache_control, expires, last_modified] = ["cache-control", "expires", "last-modified"].map(header);
    let reuse = Reuse { cache_control, expires, last_modified };
    Response { status: 200, client_request_id: Some(ID.to_owned()), reuse, ..Response::default() }
}

/// The mode after one answer to the first request.
fn after(answer: &Response) -> CacheMode {
    let mut cache = SettingsCache::default();
    let mode = cache.begin();
    assert_eq!((mode, cache.ended(mode, ID, Some(answer))), (CacheMode::Reload, false));
    cache.begin()
}

#[test]
fn an_answer_that_may_be_kept_is_followed_by_a_request_past_the_cache() {
    let rows: [&[(&str, &str)]; 22] = [
        &[("cache-control", "max-age=600")],
        &[("cache-control", "private, max-age=1")],
        &[("cache-control", "Private, MAX-AGE = 60")],
        &[("cache-control", "max-age=\"600\"")],
        &[("cache-control", "max-age=0, max-age=600")],
        &[("cache-control", "max-age=soon")],
        &[("cache-control", "max-age")],
        &[("cache-control", "public, s-maxage=600")],
        &[("cache-control", "immutable")],
        &[("cache-control", "max-age=0, stale-while-revalidate=600")],
        &[("cache-control", "no-cache, stale-while-revalidate=600")],
        &[("cache-control", "max-age=0, stale-if-error=600")],
        &[("cache-control", "no-cache=\"set-cookie\", max-age=600")],
        &[("cache-control", "private=\"no-store\", max-age=600")],
        &[("cache-control", "max-age=600, private=\"x, no-store\"")],
        &[("last-modified", DATE)],
        &[("cache-control", "private"), ("last-modified", DATE)],
        &[("cache-control", "no-cache"), ("last-modified", DATE)],
        &[("expires", DATE)],
        &[("expires", "Thu, 01 Jan 1970 00:00:00 GMT")],
        &[("cache-control", "public"), ("expires", DATE)],
        &[("expires", "0"), ("last-modified", DATE)],
    ];
    for row in rows {
        assert_eq!(after(&answer(row)), CacheMode::NoStore, "{row:?}");
    }
    // A redirect or "gone" is kept for good where nothing is said of it.
    for status in [300, 301, 308, 410] {
        assert_eq!(after(&Response { status, ..answer(&[]) }), CacheMode::NoStore, "{status}");
    }
}

#[test]
fn an_answer_that_must_not_be_kept_is_followed_by_a_plain_request() {
    let rows: [&[(&str, &str)]; 14] = [
        &[],
        &[("cache-control", "no-store")],
        &[("cache-control", "No-Store , max-age=600"), ("expires", DATE), ("last-modified", DATE)],
        &[("cache-control", "no-cache")],
        &[("cache-control", "no-cache, max-age=600")],
        &[("cache-control", "no-cache"), ("expires", "-1")],
        &[("cache-control", "no-cache"), ("expires", DATE)],
        &[("cache-control", "private")],
        &[("cache-control", "private, must-revalidate, , unknown=\"a,b\"")],
        &[("cache-control", "max-age=0, s-maxage=0")],
        &[("cache-control", "max-age=0"), ("expires", DATE)],
        &[("cache-control", "max-age=00, stale-while-revalidate=0")],
        &[("expires", "0")],
        &[("cache-control", "")],
    ];
    for row in rows {
        assert_eq!(after(&answer(row)), CacheMode::Default, "{row:?}");
        let refused = Response { status: 404, ..answer(row) };
        assert_eq!(after(&refused), CacheMode::Default, "{row:?}");
    }
}

#[test]
fn a_plain_request_takes_two_answers_once_one_may_be_kept() {
    let (kept, clean) = (answer(&[("cache-control", "max-age=600")]), answer(&[]));
    let mut cache = SettingsCache::default();
    let mut modes = Vec::new();
    for answer in [&clean, &kept, &clean, &clean, &clean] {
        let mode = cache.begin();
        assert!(!cache.ended(mode, ID, Some(answer)));
        modes.push(mode);
    }
    let expected = [CacheMode::Reload, CacheMode::Default, CacheMode::NoStore, CacheMode::Reload, CacheMode::Default];
    assert_eq!(modes, expected);
}

#[test]
fn an_answer_that_was_lost_may_have_been_kept() {
    let mut cache = SettingsCache::default();
    let mode = cache.begin();
    cache.ended(mode, ID, None);
    assert_eq!(cache.begin(), CacheMode::NoStore);
}

#[test]
fn another_requests_answer_is_none() {
    let foreign = Response { client_request_id: Some(OTHER.to_owned()), ..answer(&[]) };
    let mut cache = SettingsCache::default();
    cache.ended_first(ID, Some(&answer(&[])));
    let mode = cache.begin();
    assert_eq!((mode, cache.ended(mode, ID, Some(&foreign))), (CacheMode::Default, true));
    // Past the cache, it is a service that names requests as it likes; then no mode but that one is safe.
    for _ in 0..3 {
        let mode = cache.begin();
        assert_eq!((mode, cache.ended(mode, ID, Some(&foreign))), (CacheMode::NoStore, false));
    }
    // What is no ID at all tells nothing.
    for named in [None, Some("<b>"), Some(ID.to_ascii_uppercase().as_str())] {
        let unnamed = Response { client_request_id: named.map(str::to_owned), ..answer(&[]) };
        let mut cache = SettingsCache::default();
        cache.ended_first(ID, Some(&unnamed));
        let mode = cache.begin();
        assert_eq!((mode, cache.ended(mode, ID, Some(&unnamed))), (CacheMode::Default, false), "{named:?}");
    }
}

#[test]
fn two_readings_at_once_do_not_wait_for_each_other() {
    let mut cache = SettingsCache::default();
    cache.ended_first(ID, Some(&answer(&[])));
    let modes = [cache.begin(), cache.begin()];
    assert_eq!(modes, [CacheMode::Default, CacheMode::NoStore]);
    for mode in modes {
        cache.ended(mode, ID, Some(&answer(&[])));
    }
    // The last answer came past the cache, and so leaves open what is in it.
    assert_eq!(cache.begin(), CacheMode::Reload);
}

#[test]
fn a_change_answered_so_that_it_may_be_kept_is_reason_enough() {
    let mut cache = SettingsCache::default();
    cache.ended_first(ID, Some(&answer(&[])));
    cache.wrote(&answer(&[("cache-control", "no-cache")]));
    assert_eq!(cache, {
        let mut same = SettingsCache::default();
        same.ended_first(ID, Some(&answer(&[])));
        same
    });
    cache.wrote(&answer(&[("cache-control", "max-age=600")]));
    assert_eq!(cache.begin(), CacheMode::NoStore);
}

/// What a cache that keeps to the rules, and guesses as boldly as any, would give for the address at this moment.
fn kept_by_a_cache(answer: &Response) -> bool {
    let Reuse { cache_control, expires, last_modified } = answer.reuse.clone();
    let text = cache_control.unwrap_or_default();
    !text.contains("no-store")
        && !text.contains("no-cache")
        && (text.contains("max-age=6") || expires.is_some() && !text.contains("max-age") || last_modified.is_some())
}

proptest! {
    /// Whatever comes, in whatever order, no reading is one that the cache kept.
    #[test]
    fn no_reading_is_ever_a_kept_one(answers in proptest::collection::vec(
        (proptest::option::of(prop_oneof!["no-cache", "no-store", "private", "max-age=600", "max-age=0"]),
         any::<bool>(), any::<bool>(), any::<bool>()), 1..20)
    ) {
        let mut cache = SettingsCache::default();
        let mut stored: Option<bool> = Some(true); // An earlier page's, which may be used.
        for (cache_control, expires, last_modified, lost) in answers {
            let mode = cache.begin();
            prop_assert!(mode != CacheMode::Default || stored != Some(true), "a kept answer was read");
            let dates = [expires, last_modified].map(|is_there| is_there.then(|| DATE.to_owned()));
            let [expires, last_modified] = dates;
            let reuse = Reuse { cache_control, expires, last_modified };
            let answer = Response { status: 200, reuse, ..Response::default() };
            if mode != CacheMode::NoStore {
                stored = Some(kept_by_a_cache(&answer));
            }
            cache.ended(mode, ID, Some(&answer).filter(|_| !lost));
        }
    }

    #[test]
    fn any_header_is_read_without_panic(header in "\\PC{0,80}", expires in "\\PC{0,20}") {
        let _ = after(&answer(&[("cache-control", &header), ("expires", &expires)]));
        let _ = directives(&header);
    }
}
