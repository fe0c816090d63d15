//! The sample: sessions as a help desk has them, by day and hour, and each as a row.

use serde_json::{Value, json};

use super::dice::Dice;
use super::names::{self, Person};
use super::spec::{Absent, LetterCase, ReportSpec, Times};
use crate::clock;

const DAY: i64 = 24 * 3600;
/// Data is kept so many days.
const KEPT: i64 = 30;
const MOST_SESSIONS: usize = 100_000;

/// A system, with how its devices are called and how many in 100 sessions are on it.
struct System {
    name: &'static str,
    device: &'static str,
    /// Nobody's own: there is no recipient.
    dedicated: bool,
    share: usize,
}

const SYSTEMS: [System; 5] = [
    System { name: "Windows", device: "CNT-LT", dedicated: false, share: 68 },
    System { name: "macOS", device: "CNT-MAC", dedicated: false, share: 15 },
    System { name: "Android", device: "CNT-KIOSK", dedicated: true, share: 9 },
    System { name: "Android", device: "CNT-AND", dedicated: false, share: 4 },
    System { name: "iOS", device: "CNT-IPH", dedicated: false, share: 4 },
];

/// One session, times in Unix seconds.
struct Session {
    id: String,
    start: i64,
    end: Option<i64>,
    helper: Person,
    helper_number: usize,
    /// `None` on a dedicated device.
    sharer: Option<Person>,
    device: String,
    device_id: String,
    helper_device_id: String,
    /// `None` where the device is not enrolled.
    serial: Option<String>,
    system: &'static str,
    control: &'static str,
}

/// `Schema` and `Values` of a sample; `now` in Unix seconds.
pub(super) fn rows(spec: &ReportSpec, domain: &str, now: i64) -> (Value, Value) {
    let schema = spec.columns.iter().map(|name| {
        let kind = if is_time(name) { "DateTime" } else { "String" };
        json!({"Column": spelled(name, spec.letter_case), "PropertyType": kind})
    });
    let mut dice = Dice::new(0x05e5_5104_5000);
    let mut days = Days::new(now);
    let count = spec.sessions.min(MOST_SESSIONS);
    let rows = (0..count).map(|number| {
        let under_way = count - number <= spec.under_way;
        let session = session(spec, domain, under_way, &mut days, &mut dice);
        Value::Array(spec.columns.iter().map(|name| cell(&session, name, number, spec)).collect())
    });
    (Value::Array(schema.collect()), Value::Array(rows.collect()))
}

fn is_time(column: &str) -> bool {
    matches!(column.to_ascii_lowercase().as_str(), "sessionstart" | "sessionend")
}

fn spelled(name: &str, case: LetterCase) -> String {
    match case {
        LetterCase::Documented => name.to_owned(),
        LetterCase::Lower => name.to_lowercase(),
        LetterCase::Upper => name.to_uppercase(),
        LetterCase::Camel => {
            let mut letters = name.chars();
            letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
        }
    }
}

/// How busy each of the last days was. It has dice of its own: who meets whom on which device does not depend on today.
struct Days {
    now: i64,
    dice: Dice,
    /// Day number since 1970, with the sum of the weights up to it.
    sums: Vec<(i64, usize)>,
}

impl Days {
    fn new(now: i64) -> Self {
        let today = now.div_euclid(DAY);
        let mut sum = 0;
        let sums = (0..KEPT).map(|back| {
            let day = today - back;
            // 1970-01-01 was a Thursday. A Monday has the most to ask.
            sum += match (day + 4).rem_euclid(7) {
                0 | 6 => 2,
                1 => 26,
                5 => 14,
                _ => 20,
            } + usize::try_from((day * 7).rem_euclid(5)).unwrap_or(0);
            (day, sum)
        });
        Self { now, dice: Dice::new(0x0da7_e500), sums: sums.collect() }
    }

    /// A start in working hours, and a length, of a session that is over by now.
    fn over(&mut self) -> (i64, i64) {
        let dice = &mut self.dice;
        let whole = self.sums.last().map_or(0, |(_, sum)| *sum);
        let length = 150 + dice.seconds(25 * 60) + dice.seconds(20 * 60);
        let mut start = self.now - DAY;
        for _ in 0..16 {
            let lot = dice.below(whole);
            let day = self.sums.iter().find(|(_, sum)| lot < *sum).map_or(0, |(day, _)| *day);
            // The morning is busier than the afternoon.
            let of_day = if dice.below(100) < 58 { 8 * 3600 } else { 13 * 3600 } + dice.seconds(4 * 3600);
            start = day * DAY + of_day;
            if start + length < self.now - 60 && start > self.now - KEPT * DAY {
                return (start, length);
            }
        }
        (start.clamp(self.now - (KEPT - 1) * DAY, self.now - DAY), length)
    }
}

fn session(spec: &ReportSpec, domain: &str, under_way: bool, days: &mut Days, dice: &mut Dice) -> Session {
    let (start, length) = days.over();
    let (start, end) =
        if under_way { (days.now - 240 - dice.seconds(20 * 60), None) } else { (start, Some(start + length)) };
    let helpers = spec.helpers.clamp(1, 100);
    // Some help far more than others.
    let helper_number = dice.below(helpers).min(dice.below(helpers));
    let lot = dice.below(100);
    let mut sum = 0;
    let system = SYSTEMS.iter().find(|system| {
        sum += system.share;
        lot < sum
    });
    let system = system.unwrap_or(&SYSTEMS[0]);
    let person = dice.below(spec.people.clamp(1, 500));
    let kiosk = dice.below(12);
    let number = if system.dedicated { kiosk } else { person };
    let control = match (system.dedicated, dice.below(10)) {
        (true, _) => "Unattended control",
        (false, 0..=2) => "View screen",
        (false, _) => "Full control",
    };
    // A device keeps its IDs from session to session.
    let mut own = Dice::new(u64::try_from(number * 8 + system.share).unwrap_or(0));
    let mut helpers_own = Dice::new(u64::try_from(helper_number).unwrap_or(0) + 1_000_000);
    let mut sharer = (!system.dedicated).then(|| names::helped(person, domain));
    if let (Some(sharer), 0) = (&mut sharer, dice.below(9)) {
        // The same person, in other letters.
        sharer.address = capitals(&sharer.address);
    }
    Session {
        id: dice.guid(),
        start,
        end,
        helper: names::helper(helper_number, domain),
        helper_number,
        sharer,
        device: format!("{}-{:03}", system.device, number + 101),
        device_id: own.guid(),
        helper_device_id: helpers_own.guid(),
        serial: (number % 11 != 7).then(|| format!("5CG{:07}", 1_048_576 + number * 7919)),
        system: system.name,
        control,
    }
}

/// `ada.bianchi@…` as `Ada.Bianchi@…`.
fn capitals(address: &str) -> String {
    let mut start = true;
    let mut inside = true;
    let letters = address.chars().flat_map(|letter| {
        inside &= letter != '@';
        let capital = std::mem::replace(&mut start, letter == '.') && inside;
        let written: Vec<char> = if capital { letter.to_uppercase().collect() } else { vec![letter] };
        written
    });
    letters.collect()
}

fn cell(session: &Session, column: &str, number: usize, spec: &ReportSpec) -> Value {
    let absent = |own: Value| match spec.absent {
        None => own,
        Some(Absent::Dashes) => json!("--"),
        Some(Absent::Null) => Value::Null,
        Some(Absent::Empty) => json!(""),
    };
    let sharer = |part: fn(&Person) -> &str| match &session.sharer {
        Some(sharer) => json!(part(sharer)),
        None => absent(json!("--")),
    };
    let null = || absent(Value::Null);
    match column.to_ascii_lowercase().as_str() {
        "sessionid" => json!(session.id),
        "sessionstart" => json!(time(session.start, spec.times)),
        "sessionend" => session.end.map_or_else(null, |end| json!(time(end, spec.times))),
        "datedifference" => session.end.map_or_else(null, |end| json!(length(end - session.start))),
        "helperemail" => json!(session.helper.address),
        "helperfirstname" => json!(session.helper.first),
        "helperlastname" => json!(session.helper.last),
        "helperdevicename" => json!(format!("CNT-DESK-{:02}", session.helper_number + 1)),
        "helperdeviceaadid" => json!(session.helper_device_id),
        "shareremail" => sharer(|sharer| &sharer.address),
        "sharerfirstname" => sharer(|sharer| sharer.first),
        "sharerlastname" => sharer(|sharer| sharer.last),
        "sharerdevicename" => json!(session.device),
        "sharerdeviceaadid" if session.serial.is_none() => absent(json!("")),
        "sharerdeviceaadid" => json!(session.device_id),
        "sharerdeviceos" => json!(session.system),
        "sharerdeviceserialnumber" => session.serial.as_ref().map_or_else(null, |serial| json!(serial)),
        "attribute" => json!(session.control),
        "date" => json!(clock::bare(session.start).get(..10)),
        _ => json!(format!("{column} {}", number + 1)),
    }
}

fn time(at: i64, times: Times) -> String {
    match times {
        Times::Bare => clock::bare(at),
        Times::Utc => clock::utc(at),
        Times::Offset => format!("{}+02:00", clock::bare(at + 2 * 3600)),
    }
}

/// `00:12:34`.
fn length(seconds: i64) -> String {
    format!("{:02}:{:02}:{:02}", seconds / 3600, seconds / 60 % 60, seconds % 60)
}
