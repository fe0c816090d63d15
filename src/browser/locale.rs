//! Numbers, plurals, dates and times as the user's locale writes them, by the browser's `Intl`.

use js_sys::{Array, Date, Intl, Object, Reflect};
use wasm_bindgen::JsValue;

/// A number.
pub(crate) fn number(number: usize) -> String {
    #[expect(clippy::cast_precision_loss, reason = "counts of things on a page are small")]
    let number = JsValue::from_f64(number as f64);
    js_sys::Number::from(number).to_locale_string("default").into()
}

/// The plural category of a number in the page's language (CLDR), such as `one`.
pub(crate) fn plural_category(number: usize) -> String {
    #[expect(clippy::cast_precision_loss, reason = "counts of things on a page are small")]
    let number = number as f64;
    Intl::PluralRules::new(&Array::of1(&"en".into()), &Object::new()).select(number).into()
}

/// A moment, in milliseconds since 1970, as local time; with the date where it isn't today's.
pub(crate) fn time(at: f64) -> String {
    let date = Date::new(&JsValue::from_f64(at));
    let is_today = date.to_date_string() == Date::new_0().to_date_string();
    format(
        &date,
        &if is_today { vec![("timeStyle", "medium")] } else { vec![("dateStyle", "medium"), ("timeStyle", "medium")] },
    )
}

/// A moment, in milliseconds since 1970, in UTC as ISO 8601 writes it; empty for what is no time.
pub(crate) fn utc(at: f64) -> String {
    // Only a time beyond the range of Date has no text.
    if at.abs() > 8.64e15 || at.is_nan() {
        String::new()
    } else {
        Date::new(&JsValue::from_f64(at)).to_iso_string().into()
    }
}

fn format(date: &Date, options: &[(&str, &str)]) -> String {
    let chosen = Object::new();
    for (name, value) in options {
        // Setting a property of a new plain object cannot fail.
        let _ = Reflect::set(&chosen, &(*name).into(), &(*value).into());
    }
    let formatted = Intl::DateTimeFormat::new(&Array::new(), &chosen).format().call1(&JsValue::UNDEFINED, date);
    formatted.ok().and_then(|text| text.as_string()).unwrap_or_default()
}
