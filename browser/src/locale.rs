//! Numbers, plurals, durations, dates and times as the user's locale writes them, by the browser's `Intl`.
//!
//! Locales, time zone, calendar and digits come from the browser's settings, and `Intl` throws if it doesn't accept one
//! of them. So every call of `Intl` catches exceptions. If `Intl` refuses a locale, the page's own language is tried,
//! then the browser's default, and then a plain form is used.

use super::language;
use js_sys::{Array, Date, Function, Object, Reflect};
use remote_help::time::UnixMillis;
use std::cell::RefCell;
use wasm_bindgen::{JsCast as _, JsValue};

/// The browser's number format and plural rules. Each is `None` if the browser lacks it.
#[derive(Clone)]
struct NumberRules {
    tag: &'static str,
    numbers: Option<JsValue>,
    plurals: Option<JsValue>,
}

thread_local! {
    /// The number format and plural rules of the last language, since constructing them takes longer than using them.
    static NUMBER_RULES: RefCell<Option<NumberRules>> = const { RefCell::new(None) };
}

/// The locales to try: the first of the user's in the page's language, such as `en-GB`; that language; and the
/// browser's default.
fn locales() -> [JsValue; 3] {
    let tag = language::tag();
    // Extensions change `languages`, so it may be anything.
    let preferred = web_sys::window().and_then(|window| Reflect::get(&window.navigator(), &"languages".into()).ok());
    let preferred = preferred.and_then(|preferred| preferred.dyn_into::<Array>().ok()).unwrap_or_default();
    let speaks = |locale: &String| locale.split('-').next() == tag.split('-').next();
    let own = preferred.iter().filter_map(|locale| locale.as_string()).find(speaks);
    [own.as_deref().unwrap_or(tag).into(), tag.into(), JsValue::UNDEFINED]
}

fn options(fields: &[(&str, &str)]) -> Object {
    let options = Object::new();
    for (name, value) in fields {
        // Setting a property of a new plain object cannot fail.
        let _ = Reflect::set(&options, &(*name).into(), &(*value).into());
    }
    options
}

/// Constructs an object of `Intl`. Returns `None` if the browser lacks the constructor or refuses the locale.
fn construct(kind: &str, locale: &JsValue, options: &Object) -> Option<JsValue> {
    let intl = Reflect::get(&js_sys::global(), &"Intl".into()).ok()?;
    let constructor: Function = Reflect::get(&intl, &kind.into()).ok()?.dyn_into().ok()?;
    Reflect::construct(&constructor, &Array::of2(locale, options)).ok()
}

/// Calls a method of an object of `Intl`. Returns `None` if it throws.
pub(super) fn call_method(object: &JsValue, method: &str, value: &JsValue) -> Option<String> {
    let function: Function = Reflect::get(object, &method.into()).ok()?.dyn_into().ok()?;
    function.call1(object, value).ok()?.as_string()
}

/// Makes a formatter of `Intl` for the first locale that it accepts. Returns `None` if it accepts none.
pub(super) fn formatter(kind: &str, fields: &[(&str, &str)]) -> Option<JsValue> {
    let options = options(fields);
    locales().iter().find_map(|locale| construct(kind, locale, &options))
}

/// Formats a value in the first locale that `Intl` accepts. Returns `None` if it accepts none.
fn format(kind: &str, fields: &[(&str, &str)], value: &JsValue) -> Option<String> {
    let options = options(fields);
    locales().iter().find_map(|locale| call_method(&construct(kind, locale, &options)?, "format", value))
}

#[expect(clippy::cast_precision_loss, reason = "counts of things on a page are small")]
fn value(number: usize) -> JsValue {
    JsValue::from_f64(number as f64)
}

/// The number format and plural rules of the page's language.
fn number_rules() -> NumberRules {
    let tag = language::tag();
    if let Some(cached) = NUMBER_RULES.with_borrow(|cached| cached.clone().filter(|cached| cached.tag == tag)) {
        return cached;
    }
    let plain = options(&[]);
    let number_rules = NumberRules {
        tag,
        numbers: locales().iter().find_map(|locale| construct("NumberFormat", locale, &plain)),
        plurals: construct("PluralRules", &tag.into(), &plain),
    };
    NUMBER_RULES.set(Some(number_rules.clone()));
    number_rules
}

/// Formats a number.
pub fn number(number: usize) -> String {
    let written = number_rules().numbers.and_then(|numbers| call_method(&numbers, "format", &value(number)));
    written.unwrap_or_else(|| plain(&value(number)))
}

/// Writes a number in digits, as attributes and styles have it.
pub fn digits(number: usize) -> String {
    plain(&value(number))
}

/// Writes a number as JavaScript does: `format!` would bring core's formatting of numbers along.
pub(super) fn plain(number: &JsValue) -> String {
    number.unchecked_ref::<Object>().to_string().into()
}

/// The plural category of a number in the page's language (CLDR), such as `one`.
pub fn plural_category(number: usize) -> String {
    let category = number_rules().plurals.and_then(|plurals| call_method(&plurals, "select", &value(number)));
    category.unwrap_or_else(|| "other".to_owned())
}

/// Formats a duration in minutes, such as `1 hour 5 minutes`: a voice spells abbreviations out.
pub fn duration(minutes: usize) -> String {
    let hours = || unit(minutes / 60, "hour", "h");
    let rest = || unit(minutes % 60, "minute", "min");
    match (minutes / 60, minutes % 60) {
        (0, _) => rest(),
        (_, 0) => hours(),
        _ => [hours(), rest()].join(" "),
    }
}

/// Formats a duration in seconds, such as `30 seconds`.
pub fn seconds(seconds: usize) -> String {
    unit(seconds, "second", "s")
}

/// Formats a number of units. If the browser can't, it writes the unit's symbol, which is the same in every language.
fn unit(count: usize, unit: &str, symbol: &str) -> String {
    let options = [("style", "unit"), ("unit", unit), ("unitDisplay", "long")];
    format("NumberFormat", &options, &value(count)).unwrap_or_else(|| [&number(count), " ", symbol].concat())
}

/// Formats a moment in local time, with the date unless it is today. If the browser can't, it writes UTC.
pub fn time(at: UnixMillis) -> String {
    let date = Date::new(&JsValue::from_f64(at.get()));
    let is_today = date.to_date_string() == Date::new_0().to_date_string();
    let both = [("timeStyle", "medium"), ("dateStyle", "medium")];
    let options = if is_today { &both[..1] } else { &both[..] };
    format("DateTimeFormat", options, &date).unwrap_or_else(|| utc(at))
}

/// Formats a moment in UTC and ISO 8601; empty if the moment isn't valid.
pub fn utc(at: UnixMillis) -> String {
    if at.is_valid() { Date::new(&JsValue::from_f64(at.get())).to_iso_string().into() } else { String::new() }
}
