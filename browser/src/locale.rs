//! Numbers, plurals, durations, dates and times as the user's locale writes them, by the browser's `Intl`.
//!
//! The names of locales come from the browser, and so do time zone, calendar and digits. `Intl` throws at what it does
//! not take, and an exception would end whatever was being done: so nothing of `Intl` is called where it can't be
//! caught, and a locale that is refused makes place for the page's own language, then for what the browser takes by
//! itself, then for a plain form.

use super::language;
use js_sys::{Array, Date, Function, Object, Reflect};
use remote_help::time::UnixMillis;
use std::cell::RefCell;
use wasm_bindgen::{JsCast as _, JsValue};

/// What writes numbers and knows plurals, as far as the browser has it.
#[derive(Clone)]
struct Counting {
    tag: &'static str,
    numbers: Option<JsValue>,
    plurals: Option<JsValue>,
}

thread_local! {
    /// What counts in the language that was last spoken: making it takes longer than using it.
    static COUNTING: RefCell<Option<Counting>> = const { RefCell::new(None) };
}

/// The locales to try: the first of the user's that speaks the page's language, such as `en-GB`; that language; and
/// the browser's own choice.
fn locales() -> [JsValue; 3] {
    let tag = language::tag();
    // Extensions change what stands there, so it may be anything.
    let named = web_sys::window().and_then(|window| Reflect::get(&window.navigator(), &"languages".into()).ok());
    let named = named.and_then(|named| named.dyn_into::<Array>().ok()).unwrap_or_default();
    let speaks = |locale: &String| locale.split('-').next() == tag.split('-').next();
    let own = named.iter().filter_map(|locale| locale.as_string()).find(speaks);
    [own.as_deref().unwrap_or(tag).into(), tag.into(), JsValue::UNDEFINED]
}

fn options(pairs: &[(&str, &str)]) -> Object {
    let options = Object::new();
    for (name, value) in pairs {
        // Setting a property of a new plain object cannot fail.
        let _ = Reflect::set(&options, &(*name).into(), &(*value).into());
    }
    options
}

/// An object of `Intl`'s. Returns `None` where the browser has no such thing or refuses the locale.
fn made(kind: &str, locale: &JsValue, options: &Object) -> Option<JsValue> {
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let constructor: Function = Reflect::get(&intl, &kind.into()).ok()?.dyn_into().ok()?;
    Reflect::construct(&constructor, &Array::of2(locale, options)).ok()
}

/// What an object of `Intl`'s makes of a value. Returns `None` where it refuses.
fn called(object: &JsValue, method: &str, value: &JsValue) -> Option<String> {
    let function: Function = Reflect::get(object, &method.into()).ok()?.dyn_into().ok()?;
    function.call1(object, value).ok()?.as_string()
}

/// A value as the first locale writes it that can.
fn written(kind: &str, pairs: &[(&str, &str)], value: &JsValue) -> Option<String> {
    let options = options(pairs);
    locales().iter().find_map(|locale| called(&made(kind, locale, &options)?, "format", value))
}

#[expect(clippy::cast_precision_loss, reason = "counts of things on a page are small")]
fn value(number: usize) -> JsValue {
    JsValue::from_f64(number as f64)
}

/// What writes numbers and knows plurals in the page's language.
fn counting() -> Counting {
    let tag = language::tag();
    if let Some(kept) = COUNTING.with_borrow(|kept| kept.clone().filter(|kept| kept.tag == tag)) {
        return kept;
    }
    let plain = options(&[]);
    let counting = Counting {
        tag,
        numbers: locales().iter().find_map(|locale| made("NumberFormat", locale, &plain)),
        plurals: made("PluralRules", &tag.into(), &plain),
    };
    COUNTING.set(Some(counting.clone()));
    counting
}

/// A number.
pub fn number(number: usize) -> String {
    let written = counting().numbers.and_then(|numbers| called(&numbers, "format", &value(number)));
    // By the browser, too: Rust's own way to write a number would weigh a kilobyte of the first load.
    written.unwrap_or_else(|| value(number).unchecked_ref::<Object>().to_string().into())
}

/// The plural category of a number in the page's language (CLDR), such as `one`.
pub fn plural_category(number: usize) -> String {
    let category = counting().plurals.and_then(|plurals| called(&plurals, "select", &value(number)));
    category.unwrap_or_else(|| "other".to_owned())
}

/// A duration of whole minutes, such as `1 hr 5 min` or `29 minutes`.
pub fn duration(minutes: usize) -> String {
    match (minutes / 60, minutes % 60) {
        (0, minutes) => unit(minutes, "minute", "long", "min"),
        (hours, minutes) => [unit(hours, "hour", "short", "h"), unit(minutes, "minute", "short", "min")].join(" "),
    }
}

/// A duration of whole seconds, such as `30 seconds`.
pub fn seconds(seconds: usize) -> String {
    unit(seconds, "second", "long", "s")
}

/// A count of a unit; by the unit's symbol, which is the same in every language, where the browser can't write it.
fn unit(count: usize, unit: &str, display: &str, symbol: &str) -> String {
    let options = [("style", "unit"), ("unit", unit), ("unitDisplay", display)];
    written("NumberFormat", &options, &value(count)).unwrap_or_else(|| [&number(count), " ", symbol].concat())
}

/// A moment as local time; with the date where it isn't today's. In UTC where the browser
/// can't write it.
pub fn time(at: UnixMillis) -> String {
    let date = Date::new(&JsValue::from_f64(at.get()));
    let is_today = date.to_date_string() == Date::new_0().to_date_string();
    let both = [("timeStyle", "medium"), ("dateStyle", "medium")];
    let options = if is_today { &both[..1] } else { &both[..] };
    written("DateTimeFormat", options, &date).unwrap_or_else(|| utc(at))
}

/// A moment in UTC as ISO 8601 writes it; empty if it isn't valid.
pub fn utc(at: UnixMillis) -> String {
    if at.is_valid() { Date::new(&JsValue::from_f64(at.get())).to_iso_string().into() } else { String::new() }
}
