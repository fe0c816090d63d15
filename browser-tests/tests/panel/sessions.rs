//! The view of sessions: its figures, chart and lists, held to what a script computes of the same report without any code
//! of the page.

use browser_tests::find::Control;
use browser_tests::wait::eventually;
use browser_tests::world::{World, run};
use sandbox::tenant::{Absent, LetterCase, Oddity, ReportSpec, Times};
use serde::Deserialize;
use serde_json::{Value, json};

/// The table of sessions as the page has it.
#[derive(Debug, Deserialize)]
pub struct Table {
    /// The headings.
    pub headings: Vec<String>,
    /// The direction in which each heading says that it sorts.
    pub sorted: Vec<Option<String>>,
    /// The texts of the cells of the rows that are in the page.
    pub rows: Vec<Vec<String>>,
    /// Each row's start in UTC, if it is a time.
    pub starts: Vec<Option<String>>,
    /// The number of rows that the table says it has, that of the headings included.
    pub count: Option<String>,
    /// The number that each row says it has.
    pub indexes: Vec<Option<String>>,
}

impl Table {
    /// The texts of a column by its heading.
    pub fn column(&self, heading: &str) -> Vec<&str> {
        let at = self.headings.iter().position(|other| other == heading);
        let at = at.unwrap_or_else(|| panic!("no {heading} in {:?}", self.headings));
        self.rows.iter().map(|row| row.get(at).map_or("", String::as_str)).collect()
    }

    /// The one direction in which it is sorted, and by which heading.
    pub fn order(&self) -> (&str, &str) {
        let mut sorted = self.headings.iter().zip(&self.sorted).filter_map(|(name, way)| Some((name, way.as_ref()?)));
        match (sorted.next(), sorted.next()) {
            (Some((name, way)), None) => (name, way),
            _ => panic!("it is not sorted by one heading: {:?}", self.sorted),
        }
    }
}

const TABLE: &str = "
    const table = document.querySelector('table[aria-rowcount]');
    if (!table) return null;
    const heads = [...table.tHead.rows[0].cells];
    const rows = [...table.tBodies[0].rows];
    return {
        headings: heads.map((cell) => cell.innerText.trim()),
        sorted: heads.map((cell) => cell.ariaSort),
        rows: rows.map((row) => [...row.cells].map((cell) => cell.textContent)),
        starts: rows.map((row) => row.querySelector('[data-utc]')?.dataset.utc ?? null),
        count: table.ariaRowCount,
        indexes: rows.map((row) => row.ariaRowIndex),
    };
";

/// What must be true of a report, in figures: computed of it by the plainest means. `zone` is that of the days.
const NAIVE: &str = "
    const names = report.Schema.map(({Column}) => Column.toLowerCase());
    const cell = (row, name) => {
        const value = row[names.indexOf(name.toLowerCase())];
        return value === undefined || value === null || value === '' || value === '--' ? null : String(value);
    };
    const time = (text) => text === null ? NaN : Date.parse(/Z$|[+-]\\d\\d:\\d\\d$/.test(text) ? text : `${text}Z`);
    const seen = new Set();
    const rows = report.Values.filter((row) => row.length === names.length).filter((row) => {
        const id = cell(row, 'SessionId');
        if (id === null || !seen.has(id)) { seen.add(id); return true; }
        return false;
    });
    const sessions = rows.map((row) => {
        const [start, end] = [time(cell(row, 'Sessionstart')), time(cell(row, 'Sessionend'))];
        const name = (who) => [cell(row, `${who}FirstName`), cell(row, `${who}LastName`)].filter(Boolean).join(' ') || null;
        return {
            start, end,
            underWay: !Number.isNaN(start) && cell(row, 'Sessionend') === null && names.includes('sessionend'),
            length: end >= start ? end - start : null,
            helper: cell(row, 'HelperEmail')?.toLowerCase(), helperName: name('Helper'),
            sharer: cell(row, 'SharerEmail')?.toLowerCase(), sharerName: name('Sharer'),
            system: cell(row, 'SharerDeviceOS'),
        };
    });
    const words = (ms) => {
        const [seconds, minutes] = [Math.floor(ms / 1000), Math.floor(ms / 60000)];
        const counted = (count, unit) => `${count} ${unit}${count === 1 ? '' : 's'}`;
        if (seconds < 60) return counted(seconds, 'second');
        const left = counted(minutes % 60, 'minute');
        return minutes < 60 ? left : `${counted(Math.floor(minutes / 60), 'hour')} ${left}`;
    };
    const lengths = sessions.map(({length}) => length).filter((length) => length !== null).sort((a, b) => a - b);
    const middle = lengths.length / 2;
    const median = lengths.length % 2 ? lengths[Math.floor(middle)] : (lengths[middle - 1] + lengths[middle]) / 2;
    const counted = (key) => {
        const counts = new Map();
        for (const session of sessions) {
            if (session[key]) counts.set(session[key], (counts.get(session[key]) ?? 0) + 1);
        }
        return [...counts].sort(([, a], [, b]) => b - a);
    };
    const has = (name) => names.includes(name);
    const full = new Intl.DateTimeFormat('en', {dateStyle: 'full', timeZone: zone});
    const days = new Map();
    for (const {start} of sessions) {
        if (!Number.isNaN(start)) days.set(full.format(start), (days.get(full.format(start)) ?? 0) + 1);
    }
    return {
        figures: {
            'Sessions': String(sessions.length),
            'People who helped': has('helperemail') ? String(counted('helper').length) : \"can't tell\",
            'People helped': has('sharersemail') || has('shareremail') ? String(counted('sharer').length) : \"can't tell\",
            'Sessions under way': has('sessionend') && has('sessionstart')
                ? String(sessions.filter(({underWay}) => underWay).length) : \"can't tell\",
            'Median length': lengths.length ? words(median) : \"can't tell\",
        },
        days: Object.fromEntries(days),
        helpers: counted('helper').slice(0, 5).map(([, count]) => count),
        counts: Object.fromEntries(counted('helper')),
        systems: Object.fromEntries(counted('system')),
        newest: sessions.filter(({start}) => !Number.isNaN(start)).map(({start}) => start).sort((a, b) => b - a)
            .map((start) => new Date(start).toISOString().slice(0, 19)),
        lengths: sessions.map(({length, underWay}) => underWay ? 'under way' : length === null ? '' : words(length)).sort(),
    };
";

/// What must be true of the tenant's report as it is now.
pub async fn naive(world: &World, zone: &str) -> Value {
    let report = world.tenant.report();
    let script = format!("const report = {report}; const zone = {};{NAIVE}", json!(zone));
    world.page.browser.script(&script).await
}

/// Goes to the view by its link.
pub async fn go_to_sessions(world: &World) {
    world.page.link("Sessions").click().await;
    world.page.heading("Remote Help sessions").focused().await;
}

/// Signs in, goes to the view, and waits until the status line says how many sessions were read.
pub async fn open_sessions(world: &World, news: &str) {
    world.open().await;
    go_to_sessions(world).await;
    world.page.says(&[news]).await;
}

/// The table as it is now; none where the page has none.
pub async fn look(world: &World) -> Option<Table> {
    serde_json::from_value(world.page.browser.script(TABLE).await).expect("a table, or null")
}

/// Waits until the table fits.
pub async fn table(world: &World, what: &str, fits: impl Fn(&Table) -> bool) -> Table {
    eventually(format!("the table {what}"), async || match look(world).await {
        Some(table) if fits(&table) => Ok(table),
        other => Err(format!("{other:?}")),
    })
    .await
}

/// Waits until so many rows are in the table.
pub async fn rows(world: &World, count: usize) -> Table {
    table(world, &format!("has {count} rows"), |table| table.rows.len() == count).await
}

/// The figures by their words.
pub async fn figures(world: &World) -> Value {
    let script = "const region = [...document.querySelectorAll('section')] \
            .find((one) => one.querySelector('h3')?.textContent === 'In figures'); \
        return region && Object.fromEntries([...region.querySelectorAll('dt')] \
            .map((term) => [term.innerText, term.nextElementSibling.innerText]));";
    world.page.browser.script(script).await
}

/// The rows of the table that says the same as the chart.
async fn chart(world: &World) -> Vec<(String, String)> {
    let table = Control::named(&world.page.browser, "table", "Sessions a day");
    table.shown().await;
    let script = "const table = [...document.querySelectorAll('table')].find((one) => \
            document.getElementById(one.getAttribute('aria-labelledby'))?.textContent === 'Sessions a day'); \
        return [...table.tBodies[0].rows].map((row) => [...row.cells].map((cell) => cell.textContent));";
    serde_json::from_value(world.page.browser.script(script).await).expect("rows of two cells")
}

/// The chart's table against the report: each day once and in order, the last today.
async fn chart_is_right(world: &World, naive: &Value, zone: &str) {
    let days = chart(world).await;
    let script = format!(
        "const full = new Intl.DateTimeFormat('en', {{dateStyle: 'full', timeZone: {}}}); \
         return full.format(Date.now());",
        json!(zone)
    );
    let today = world.page.browser.script(&script).await;
    assert_eq!(days.last().map(|(day, _)| json!(day)), Some(today), "the last day is today in {zone}");
    assert_eq!(days.len(), 31);
    for (day, count) in &days {
        let expected = naive["days"].get(day).and_then(Value::as_u64).unwrap_or_default();
        assert_eq!(*count, expected.to_string(), "{day} in {zone}");
    }
    let shown: u64 = days.iter().filter_map(|(_, count)| count.parse::<u64>().ok()).sum();
    let all: u64 = naive["days"].as_object().unwrap().values().filter_map(Value::as_u64).sum();
    let page = world.page.shown().await;
    if shown < all {
        assert!(page.contains(&format!("{} session", all - shown)), "what began on other days is counted aloud");
    }
    assert!(page.contains(zone), "the chart names the zone {zone}");
    // The picture says the same, and is for those who see it alone.
    let bars = "const svg = document.querySelector('.chart svg'); \
        return [svg.closest('[aria-hidden=true]') !== null, [...svg.querySelectorAll('rect:not(.ground)')] \
            .map((bar) => Number(bar.getAttribute('height')))];";
    let bars = world.page.browser.script(bars).await;
    assert_eq!(bars[0], json!(true));
    let heights: Vec<u64> = serde_json::from_value(bars[1].clone()).unwrap();
    let counts: Vec<u64> = days.iter().map(|(_, count)| count.parse().unwrap()).collect();
    let most = counts.iter().copied().max().unwrap_or(1).max(1);
    let expected: Vec<u64> = counts.iter().map(|count| (count * 100).div_ceil(most)).collect();
    assert_eq!(heights, expected, "the bars are as high as the days are busy");
}

/// A list by the heading over it.
async fn list(world: &World, heading: &str) -> Vec<String> {
    let region = Control::named(&world.page.browser, "region", heading);
    region.texts("listitem").await.iter().map(|item| item.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

#[tokio::test]
async fn figures_chart_and_lists_are_those_of_the_report_in_each_time_zone() {
    run(async |world| {
        let zone = async |zone: &str| {
            world.page.browser.devtools("Emulation.setTimezoneOverride", json!({"timezoneId": zone})).await;
        };
        zone("Europe/Berlin").await;
        open_sessions(world, "90 sessions read").await;
        rows(world, 90).await;
        let naive_here = naive(world, "Europe/Berlin").await;
        assert_eq!(figures(world).await, naive_here["figures"]);
        chart_is_right(world, &naive_here, "Europe/Berlin").await;
        let helpers = list(world, "Who helped most").await;
        let counts: Vec<u64> = helpers
            .iter()
            .map(|item| {
                let words: Vec<&str> = item.split(' ').collect();
                let [.., address, count, _] = words.as_slice() else { panic!("{item}") };
                let count: u64 = count.parse().unwrap_or_else(|_| panic!("{item}"));
                assert_eq!(naive_here["counts"][address.to_lowercase()], json!(count), "{item}");
                count
            })
            .collect();
        assert_eq!(json!(counts), naive_here["helpers"], "{helpers:?}");
        let systems = list(world, "Systems").await;
        for (system, count) in naive_here["systems"].as_object().unwrap() {
            let item = systems.iter().find(|item| item.starts_with(system.as_str()));
            assert!(item.is_some_and(|item| item.contains(&count.to_string())), "{system} in {systems:?}");
        }
        // The same sessions, in zones where other days begin.
        for other in ["Pacific/Kiritimati", "America/Los_Angeles"] {
            zone(other).await;
            world.reload().await;
            open_sessions(world, "90 sessions read").await;
            rows(world, 90).await;
            let naive = naive(world, other).await;
            chart_is_right(world, &naive, other).await;
            assert_eq!(figures(world).await, naive_here["figures"]);
        }
    })
    .await;
}

/// A report of another form, its figures, and rows that are all there.
async fn read_right(world: &World, spec: ReportSpec) {
    let name = format!("{spec:?}");
    world.tenant.set_report(spec);
    world.reload().await;
    world.open().await;
    go_to_sessions(world).await;
    world.page.says(&["read"]).await;
    let zone = world.page.browser.script("return Intl.DateTimeFormat().resolvedOptions().timeZone;").await;
    let naive = naive(world, zone.as_str().unwrap()).await;
    eventually(format!("the figures of {name}"), async || {
        let figures = figures(world).await;
        if figures == naive["figures"] { Ok(()) } else { Err(format!("{figures} instead of {}", naive["figures"])) }
    })
    .await;
    let table = table(world, "is filled", |table| !table.rows.is_empty()).await;
    let starts: Vec<&str> = table.starts.iter().flatten().filter_map(|start| start.get(..19)).collect();
    assert_eq!(json!(starts), naive["newest"], "newest first, of {name}");
    let mut lengths = table.column("Length");
    lengths.sort_unstable();
    assert_eq!(json!(lengths), naive["lengths"], "lengths of {name}");
    assert_eq!(world.page.alert().text().await, "", "{name}");
}

#[tokio::test]
async fn any_columns_in_any_letter_case_and_order_with_anything_absent_are_read_right() {
    run(async |world| {
        let shuffled: Vec<String> = {
            let mut columns = ReportSpec::default().columns;
            columns.reverse();
            columns.insert(4, "Region".to_owned());
            columns
        };
        let small = ReportSpec { sessions: 37, ..ReportSpec::default() };
        for spec in [
            ReportSpec { columns: shuffled, letter_case: LetterCase::Upper, times: Times::Offset, ..small.clone() },
            ReportSpec { letter_case: LetterCase::Camel, times: Times::Utc, json: true, ..small.clone() },
            ReportSpec { absent: Some(Absent::Null), ..small.clone() },
            ReportSpec { absent: Some(Absent::Dashes), ..small.clone() },
            ReportSpec { absent: Some(Absent::Empty), letter_case: LetterCase::Lower, ..small },
            ReportSpec::columns(&["SessionId", "Sessionstart", "Sessionend", "SharerDeviceName"]),
            ReportSpec::columns(&["Sessionstart", "HelperEmail"]),
        ] {
            read_right(world, spec).await;
        }
    })
    .await;
}

#[tokio::test]
async fn what_does_not_fit_is_counted_aloud_and_what_is_twice_counts_once() {
    run(async |world| {
        for odd in [Oddity::Twice, Oddity::NoIds, Oddity::Backwards, Oddity::NoDates, Oddity::RowLengths] {
            let spec = ReportSpec { sessions: 60, odd: vec![odd], ..ReportSpec::default() };
            world.tenant.set_report(spec);
            world.reload().await;
            world.open().await;
            go_to_sessions(world).await;
            world.page.says(&["read"]).await;
            let zone = world.page.browser.script("return Intl.DateTimeFormat().resolvedOptions().timeZone;").await;
            let naive = naive(world, zone.as_str().unwrap()).await;
            let count: usize = naive["figures"]["Sessions"].as_str().unwrap().parse().unwrap();
            let table = rows(world, count).await;
            assert_eq!(figures(world).await, naive["figures"], "{odd:?}");
            let shown = world.page.shown().await;
            match odd {
                Oddity::RowLengths => {
                    let values = world.tenant.report()["Values"].as_array().unwrap().clone();
                    let unfitting = values.iter().filter(|row| row.as_array().unwrap().len() != 18).count();
                    let said = format!("{unfitting} rows don’t fit");
                    assert!(unfitting > 0 && shown.contains(&said), "{said}: {shown}");
                    // Nothing is shifted: a column has what belongs to it.
                    assert!(
                        table
                            .column("Kind of control")
                            .iter()
                            .all(|kind| kind.contains("control") || kind.contains("screen"))
                    );
                }
                Oddity::NoDates => {
                    let starts = table.column("Start");
                    let raw = starts.iter().filter(|start| **start == "last Tuesday").count();
                    assert!(
                        raw > 0 && starts[count - raw..].iter().all(|start| *start == "last Tuesday"),
                        "{starts:?}"
                    );
                    assert!(shown.contains(&format!("{raw} sessions have no start that can be read")), "{shown}");
                    // Sorted the other way, what can't be read is last all the same.
                    world.page.button("Start").click().await;
                    let table =
                        crate::sessions::table(world, "is sorted", |table| table.order() == ("Start", "ascending"))
                            .await;
                    let starts = table.column("Start");
                    assert!(starts[count - raw..].iter().all(|start| *start == "last Tuesday"), "{starts:?}");
                }
                Oddity::Backwards => {
                    let without = table.column("Length").iter().filter(|length| length.is_empty()).count();
                    assert!(without > 0, "an end before the beginning makes no length");
                }
                _ => {}
            }
            assert_eq!(world.page.alert().text().await, "", "{odd:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn no_session_and_one_are_said_in_words_of_their_own() {
    run(async |world| {
        world.tenant.set_report(ReportSpec::none());
        open_sessions(world, "0 sessions read").await;
        crate::steps::page_shows(world, "There was no session in the last 30 days.", true).await;
        assert!(look(world).await.is_none_or(|table| table.rows.is_empty()));
        world.tenant.set_report(ReportSpec { under_way: 1, ..ReportSpec::sessions(1) });
        world.page.button("Reload sessions").click().await;
        world.page.says(&["1 session read"]).await;
        let table = rows(world, 1).await;
        assert_eq!(table.column("Length"), ["under way"]);
        let figures = figures(world).await;
        assert_eq!(figures["Sessions under way"], "1");
        assert_eq!(figures["Median length"], "can't tell", "nothing has ended");
        assert_eq!(world.page.alert().text().await, "");
    })
    .await;
}
