//! Dates, times, durations and numbers in tables, by formatters of the browser's `Intl` that are made once a language:
//! making one takes far longer than using it.

use super::{language, locale};
use js_sys::{Date, Function, Reflect};
use remote_help::time::{Millis, UnixMillis};
use std::cell::RefCell;
use wasm_bindgen::{JsCast as _, JsValue};

/// What a formatter makes.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    DateTime,
    Day,
    ShortDay,
    Hours,
    Minutes,
    Seconds,
}

impl Kind {
    const fn of_intl(self) -> (&'static str, &'static [(&'static str, &'static str)]) {
        const UNIT: &str = "NumberFormat";
        const DATE: &str = "DateTimeFormat";
        match self {
            Self::DateTime => (DATE, &[("dateStyle", "medium"), ("timeStyle", "short")]),
            Self::Day => (DATE, &[("dateStyle", "full")]),
            Self::ShortDay => (DATE, &[("day", "numeric"), ("month", "short")]),
            Self::Hours => (UNIT, &[("style", "unit"), ("unit", "hour"), ("unitDisplay", "long")]),
            Self::Minutes => (UNIT, &[("style", "unit"), ("unit", "minute"), ("unitDisplay", "long")]),
            Self::Seconds => (UNIT, &[("style", "unit"), ("unit", "second"), ("unitDisplay", "long")]),
        }
    }
}

/// A formatter; `None` if the browser has none.
type Formatter = Option<JsValue>;

thread_local! {
    /// The last language, and its formatters.
    static FORMATTERS: RefCell<(&'static str, Vec<(Kind, Formatter)>)> = const { RefCell::new(("", Vec::new())) };
}

/// Formats a value. Returns `None` if the browser can't.
fn format(kind: Kind, value: &JsValue) -> Option<String> {
    let tag = language::tag();
    let known = FORMATTERS.with_borrow_mut(|(of, all)| {
        if *of != tag {
            *of = tag;
            all.clear();
        }
        all.iter().find(|(known, _)| *known == kind).map(|(_, formatter)| formatter.clone())
    });
    let formatter = known.unwrap_or_else(|| {
        let (name, options) = kind.of_intl();
        let formatter = locale::formatter(name, options);
        FORMATTERS.with_borrow_mut(|(_, all)| all.push((kind, formatter.clone())));
        formatter
    });
    locale::call_method(&formatter?, "format", value)
}

fn date(at: UnixMillis) -> Date {
    Date::new(&JsValue::from_f64(at.get()))
}

/// Formats a moment in local time with its date. If the browser can't, it writes UTC.
pub fn date_time(at: UnixMillis) -> String {
    format(Kind::DateTime, &date(at)).unwrap_or_else(|| locale::utc(at))
}

/// Formats the local day of a moment, with the name of the day. If the browser can't, it writes the day in UTC.
pub fn day(at: UnixMillis) -> String {
    format(Kind::Day, &date(at)).unwrap_or_else(|| iso_day(at))
}

/// Formats the local day of a moment without its year. If the browser can't, it writes the day in UTC.
pub fn short_day(at: UnixMillis) -> String {
    format(Kind::ShortDay, &date(at)).unwrap_or_else(|| iso_day(at))
}

fn iso_day(at: UnixMillis) -> String {
    locale::utc(at).chars().take_while(|letter| *letter != 'T').collect()
}

/// Formats a length of time that isn't negative, such as `1 hour 5 minutes`, `29 minutes` or, below a minute, `45 seconds`.
pub fn length(length: Millis) -> String {
    let part = |kind, count: f64, symbol: &str| {
        let count = JsValue::from_f64(count);
        format(kind, &count).unwrap_or_else(|| [&locale::plain(&count), " ", symbol].concat())
    };
    let seconds = length.seconds().floor();
    if seconds < 60.0 {
        return part(Kind::Seconds, seconds, "s");
    }
    let minutes = (seconds / 60.0).floor();
    let hours = (minutes / 60.0).floor();
    let minutes = minutes - hours * 60.0;
    if hours < 1.0 {
        return part(Kind::Minutes, minutes, "min");
    }
    [part(Kind::Hours, hours, "h"), part(Kind::Minutes, minutes, "min")].join(" ")
}

/// The local time minus UTC at a moment.
pub fn offset(at: UnixMillis) -> Millis {
    let date = date(at);
    let minutes = Reflect::get(&date, &"getTimezoneOffset".into()).ok();
    let minutes = minutes.and_then(|method| method.dyn_into::<Function>().ok()?.call0(&date).ok()?.as_f64());
    Millis::from_minutes(-minutes.unwrap_or_default())
}

/// The reader's time zone, such as `Europe/Berlin`. Returns `None` if the browser doesn't tell.
pub fn time_zone() -> Option<String> {
    let formatter = locale::formatter("DateTimeFormat", &[])?;
    let function: Function = Reflect::get(&formatter, &"resolvedOptions".into()).ok()?.dyn_into().ok()?;
    let resolved = function.call0(&formatter).ok()?;
    Reflect::get(&resolved, &"timeZone".into()).ok()?.as_string().filter(|zone| !zone.is_empty())
}
