//! Numbers, plurals, durations, dates and times as the user's locale writes them, by the browser's `Intl`.

use super::language;
use js_sys::{Array, Date, Function, Intl, Object, Reflect};
use remote_help::moment;
use std::cell::Cell;
use wasm_bindgen::JsValue;

thread_local! {
    /// What counts, and in which language.
    static COUNTING: Cell<Option<(&'static str, (Function, Intl::PluralRules))>> = const { Cell::new(None) };
}

/// The locale: the first of the user's that speaks the page's language, such as `en-GB`; else that language.
fn locales() -> Array {
    let tag = language::tag();
    let own = web_sys::window().map(|window| window.navigator().languages()).unwrap_or_default();
    let speaks = |locale: &String| locale.split('-').next() == tag.split('-').next();
    let locale = own.iter().filter_map(|locale| locale.as_string()).find(speaks);
    Array::of1(&locale.as_deref().unwrap_or(tag).into())
}

fn options(pairs: &[(&str, &str)]) -> Object {
    let options = Object::new();
    for (name, value) in pairs {
        // Setting a property of a new plain object cannot fail.
        let _ = Reflect::set(&options, &(*name).into(), &(*value).into());
    }
    options
}

fn formatted(format: &Function, value: &JsValue) -> String {
    format.call1(&JsValue::UNDEFINED, value).ok().and_then(|text| text.as_string()).unwrap_or_default()
}

#[expect(clippy::cast_precision_loss, reason = "counts of things on a page are small")]
fn value(number: usize) -> f64 {
    number as f64
}

/// What writes numbers and knows plurals in the page's language. It is kept: making it takes longer than using it.
fn counting() -> (Function, Intl::PluralRules) {
    let tag = language::tag();
    let kept = COUNTING.take().filter(|(own, _)| *own == tag);
    let (_, counting) = kept.unwrap_or_else(|| {
        let numbers = Intl::NumberFormat::new(&locales(), &options(&[])).format();
        (tag, (numbers, Intl::PluralRules::new(&Array::of1(&tag.into()), &Object::new())))
    });
    COUNTING.set(Some((tag, counting.clone())));
    counting
}

/// A number.
pub(crate) fn number(number: usize) -> String {
    formatted(&counting().0, &value(number).into())
}

/// The plural category of a number in the page's language (CLDR), such as `one`.
pub(crate) fn plural_category(number: usize) -> String {
    counting().1.select(value(number)).into()
}

/// A duration of whole minutes, such as `1 hr 5 min` or `29 minutes`.
pub(crate) fn duration(minutes: usize) -> String {
    match (minutes / 60, minutes % 60) {
        (0, minutes) => unit(minutes, "minute", "long"),
        (hours, minutes) => [unit(hours, "hour", "short"), unit(minutes, "minute", "short")].join(" "),
    }
}

/// A duration of whole seconds, such as `30 seconds`.
pub(crate) fn seconds(seconds: usize) -> String {
    unit(seconds, "second", "long")
}

fn unit(count: usize, unit: &str, display: &str) -> String {
    let options = options(&[("style", "unit"), ("unit", unit), ("unitDisplay", display)]);
    formatted(&Intl::NumberFormat::new(&locales(), &options).format(), &value(count).into())
}

/// A moment, in milliseconds since 1970, as local time; with the date where it isn't today's.
pub(crate) fn time(at: f64) -> String {
    let date = Date::new(&JsValue::from_f64(at));
    let is_today = date.to_date_string() == Date::new_0().to_date_string();
    let (time, day) = (("timeStyle", "medium"), ("dateStyle", "medium"));
    let options = if is_today { options(&[time]) } else { options(&[day, time]) };
    formatted(&Intl::DateTimeFormat::new(&locales(), &options).format(), &date)
}

/// A moment, in milliseconds since 1970, in UTC as ISO 8601 writes it; empty for what is no time.
pub(crate) fn utc(at: f64) -> String {
    if moment::exists(at) { Date::new(&JsValue::from_f64(at)).to_iso_string().into() } else { String::new() }
}
