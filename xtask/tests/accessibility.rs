//! What docs/accessibility.md says of WCAG 2.2 that the sources themselves show, and that its report leaves no criterion
//! out.

#![allow(clippy::unwrap_used, reason = "all of it is tests")]

use std::fs;
use std::path::{Path, PathBuf};

/// The criteria of levels A and AA of WCAG 2.2. 4.1.1 is none of them any more.
const CRITERIA: [(&str, &str); 55] = [
    ("1.1.1", "A"),
    ("1.2.1", "A"),
    ("1.2.2", "A"),
    ("1.2.3", "A"),
    ("1.2.4", "AA"),
    ("1.2.5", "AA"),
    ("1.3.1", "A"),
    ("1.3.2", "A"),
    ("1.3.3", "A"),
    ("1.3.4", "AA"),
    ("1.3.5", "AA"),
    ("1.4.1", "A"),
    ("1.4.2", "A"),
    ("1.4.3", "AA"),
    ("1.4.4", "AA"),
    ("1.4.5", "AA"),
    ("1.4.10", "AA"),
    ("1.4.11", "AA"),
    ("1.4.12", "AA"),
    ("1.4.13", "AA"),
    ("2.1.1", "A"),
    ("2.1.2", "A"),
    ("2.1.4", "A"),
    ("2.2.1", "A"),
    ("2.2.2", "A"),
    ("2.3.1", "A"),
    ("2.4.1", "A"),
    ("2.4.2", "A"),
    ("2.4.3", "A"),
    ("2.4.4", "A"),
    ("2.4.5", "AA"),
    ("2.4.6", "AA"),
    ("2.4.7", "AA"),
    ("2.4.11", "AA"),
    ("2.5.1", "A"),
    ("2.5.2", "A"),
    ("2.5.3", "A"),
    ("2.5.4", "A"),
    ("2.5.7", "AA"),
    ("2.5.8", "AA"),
    ("3.1.1", "A"),
    ("3.1.2", "AA"),
    ("3.2.1", "A"),
    ("3.2.2", "A"),
    ("3.2.3", "AA"),
    ("3.2.4", "AA"),
    ("3.2.6", "A"),
    ("3.3.1", "A"),
    ("3.3.2", "A"),
    ("3.3.3", "AA"),
    ("3.3.4", "AA"),
    ("3.3.7", "A"),
    ("3.3.8", "AA"),
    ("4.1.2", "A"),
    ("4.1.3", "AA"),
];

/// How far a criterion may be met, in the words of conformance reports.
const VERDICTS: [&str; 4] = ["Supports", "Partially supports", "Does not support", "Not applicable"];

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn read(path: &str) -> String {
    fs::read_to_string(workspace().join(path)).unwrap()
}

/// The files of a folder and those below it, with what is in them, by how their names end.
fn files(folder: &str, end: &str) -> Vec<(PathBuf, String)> {
    let mut folders = vec![workspace().join(folder)];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.to_string_lossy().ends_with(end) {
                found.push((path.clone(), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    assert!(!found.is_empty(), "nothing in {folder}");
    found
}

/// Whatever the page is made of that acts: its own code, in Rust and in scripts.
fn code() -> Vec<(PathBuf, String)> {
    let scripts = ["early.js", "boot.js", "index.html"].map(|path| (workspace().join(path), read(path)));
    [files("src", ".rs"), files("browser/src", ".rs"), scripts.to_vec()].concat()
}

/// Where one of these stands in the page's code.
fn found_in_code(words: &[&str]) -> Vec<String> {
    let code = code();
    let found = |(path, text): &(PathBuf, String)| {
        let words = words.iter().filter(|word| text.contains(**word));
        words.map(|word| format!("{word} in {}", path.display())).collect::<Vec<_>>()
    };
    code.iter().flat_map(found).collect()
}

/// A row of the report: number, level, verdict and remark.
struct Row {
    number: String,
    level: String,
    verdict: String,
    remark: String,
}

fn rows(page: &str) -> Vec<Row> {
    let row = |line: &str| {
        let cells: Vec<&str> = line.trim().strip_prefix('|')?.strip_suffix('|')?.split('|').map(str::trim).collect();
        let [criterion, level, verdict, remark] = cells.as_slice() else { return None };
        let number = criterion.split(' ').next()?;
        let is_number =
            number.matches('.').count() == 2 && number.chars().all(|one| one == '.' || one.is_ascii_digit());
        is_number.then(|| Row {
            number: number.to_owned(),
            level: (*level).to_owned(),
            verdict: (*verdict).to_owned(),
            remark: (*remark).to_owned(),
        })
    };
    page.lines().filter_map(row).collect()
}

#[test]
fn the_report_has_each_criterion_of_levels_a_and_aa_once_and_in_order() {
    let rows = rows(&read("docs/accessibility.md"));
    let stands: Vec<(&str, &str)> = rows.iter().map(|row| (row.number.as_str(), row.level.as_str())).collect();
    assert_eq!(stands, CRITERIA);
}

/// "Supports" without a test is an opinion: the row must say that it is one.
#[test]
fn what_is_supported_has_a_test_or_says_that_none_shows_it() {
    for Row { number, verdict, remark, .. } in rows(&read("docs/accessibility.md")) {
        assert!(VERDICTS.contains(&verdict.as_str()), "{number}: {verdict}");
        assert!(remark.contains("::") || remark.contains("not tested"), "{number}: {remark}");
        assert!(verdict == "Supports" || remark.len() > 60, "{number} says too little of why: {remark}");
    }
}

/// WCAG 1.2.1 to 1.2.5, 1.4.2, 1.4.5: the page has no element for such, and its policy would refuse what they load.
#[test]
fn the_page_has_no_sound_no_film_no_photograph_and_no_frame() {
    let page = read("index.html");
    let policy = page.split("Content-Security-Policy").nth(1).and_then(|rest| rest.split('>').next()).unwrap();
    assert!(policy.contains("default-src 'none'"), "{policy}");
    for loads in ["media-src", "frame-src", "child-src", "object-src"] {
        assert!(!policy.contains(loads), "{policy}");
    }
    let elements = ["audio", "video", "iframe", "object", "embed", "img", "picture", "canvas"];
    let built = elements.map(|name| format!("el(\"{name}\""));
    let built_with_class = elements.map(|name| format!("el_class(\"{name}\""));
    let written = elements.map(|name| format!("<{name} "));
    let all: Vec<&str> = built.iter().chain(&built_with_class).chain(&written).map(String::as_str).collect();
    assert_eq!(found_in_code(&all), Vec::<String>::new());
}

/// WCAG 2.5.1, 2.5.2, 2.5.4, 2.5.7: a click is all that a pointer is asked for, and it comes when the pointer is let go. To
/// drop a file is one of several ways to open it.
#[test]
fn no_code_listens_to_a_press_a_path_or_the_device() {
    let presses = ["pointerdown", "pointermove", "mousedown", "mousemove", "touchstart", "touchmove", "gesturestart"];
    let drags = ["\"drag\"", "draggable"];
    let device = ["devicemotion", "deviceorientation", "Accelerometer", "Gyroscope"];
    assert_eq!(found_in_code(&[&presses[..], &drags, &device].concat()), Vec::<String>::new());
}

/// WCAG 1.3.4
#[test]
fn nothing_asks_for_an_upright_screen_or_one_on_its_side() {
    assert!(!read("public/manifest.webmanifest").contains("\"orientation\""));
    assert_eq!(found_in_code(&["screen.orientation", "lockOrientation", "ScreenOrientation"]), Vec::<String>::new());
    for (path, style) in files("style", ".css") {
        assert!(!style.contains("(orientation:"), "{}", path.display());
    }
}

/// WCAG 2.3.1, 2.2.2: what moves without end is one ring that turns, and turning is all it does.
#[test]
fn nothing_blinks() {
    for (path, style) in files("style", ".css") {
        for line in style.lines().filter(|line| line.contains("infinite")) {
            assert!(line.contains("animation: turn "), "{}: {line}", path.display());
        }
        for line in style.lines().filter(|line| line.contains("@keyframes turn")) {
            assert_eq!(line.trim(), "@keyframes turn { to { rotate: 1turn; } }", "{}", path.display());
        }
    }
    assert_eq!(found_in_code(&["<marquee", "<blink", ".animate("]), Vec::<String>::new());
}

#[test]
fn a_row_is_told_from_other_tables() {
    let page =
        "| 1.4.3 Contrast | AA | Supports | `a::b` |\n| what | how |\n| 2. x | A | b | c |\n| 4.1.2 Name | A | b |";
    let numbers: Vec<String> = rows(page).into_iter().map(|row| row.number).collect();
    assert_eq!(numbers, ["1.4.3"]);
}
