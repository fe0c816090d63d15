//! What an engine's driver or a panel's host can't do. A test that needs it is no failure there, and no success either: it
//! is noted with the reason, and counted apart.

use std::fs::OpenOptions;
use std::io::Write as _;

use crate::engine::Engine;
use crate::wait::Panic;

/// Names the file where such tests are noted, a line each: the test, a tab, and the reason.
pub const VARIABLE: &str = "PANEL_NOT_POSSIBLE";

/// All there is of it: commands of Chromium's debugging protocol by how their names begin, and what they are for. Whatever
/// else tests do, they do with every engine.
const GAPS: [(&str, &str); 5] = [
    ("Accessibility.", "the whole accessibility tree"),
    ("Emulation.setEmulatedMedia", "colours, contrast and motion as the device has them"),
    ("Emulation.setDeviceMetricsOverride", "zoom"),
    ("Page.printToPDF", "the printed page"),
    ("", "Chromium's debugging protocol"),
];

/// Carried by the panic that ends a test which needs what isn't there.
struct Gap(String);

/// Ends the test, since it needs a command of Chromium's debugging protocol.
pub(crate) fn no_devtools(engine: Engine, method: &str) -> ! {
    let what = GAPS.iter().find(|(start, _)| method.starts_with(start)).map_or("", |(_, what)| what);
    std::panic::panic_any(Gap(format!("{engine}'s driver has no command for {what} ({method})")))
}

/// Ends the test, since it needs a fault that no real web server has.
pub(crate) fn not_on_host(server: &str, what: &str) -> ! {
    std::panic::panic_any(Gap(format!("{server} can't {what}")))
}

/// Whether a panic says that something is not possible.
pub(crate) fn is_one(panic: &Panic) -> bool {
    panic.is::<Gap>()
}

/// Notes a test that ended so; false for any other end.
pub(crate) fn is_noted(panic: &Panic) -> bool {
    let Some(Gap(why)) = panic.downcast_ref() else { return false };
    // libtest names a test's thread after it.
    let test = std::thread::current().name().unwrap_or("a test").to_owned();
    eprintln!("not possible: {why}");
    if let Some(file) = std::env::var_os(VARIABLE) {
        let opened = OpenOptions::new().create(true).append(true).open(&file);
        let written = opened.and_then(|mut file| file.write_all(format!("{test}\t{why}\n").as_bytes()));
        written.unwrap_or_else(|error| panic!("noting what is not possible: {error}"));
    }
    true
}
