//! A test may need a command that an engine's driver lacks, or a fault that a real host never has. Such a test neither
//! fails nor passes there: this notes it with the reason, and `cargo xtask` counts it apart.

use std::fs::OpenOptions;
use std::io::Write as _;

use crate::engine::Engine;
use crate::wait::Panic;

/// Names the file where such tests are noted, a line each: the test, a tab, and the reason.
pub const VARIABLE: &str = "PANEL_NOT_POSSIBLE";

/// Commands of Chromium's debugging protocol that only Chromium's driver has, by the beginning of their names, and their
/// purpose. Tests do everything else with every engine.
const COMMANDS: [(&str, &str); 6] = [
    ("Accessibility.", "the whole accessibility tree"),
    ("Emulation.setEmulatedMedia", "colours, contrast and motion as the device has them"),
    ("Emulation.setDeviceMetricsOverride", "zoom"),
    ("Page.crash", "a crash of a tab"),
    ("Page.printToPDF", "the printed page"),
    ("", "Chromium's debugging protocol"),
];

/// The panic that ends such a test carries the reason.
struct Unsupported(String);

/// Ends the test, which needs a command of Chromium's debugging protocol.
pub(crate) fn no_devtools(engine: Engine, method: &str) -> ! {
    let what = COMMANDS.iter().find(|(start, _)| method.starts_with(start)).map_or("", |(_, what)| what);
    std::panic::panic_any(Unsupported(format!("{engine}'s driver has no command for {what} ({method})")))
}

/// Ends the test, which needs a fault that no real web server has.
pub(crate) fn not_on_host(server: &str, what: &str) -> ! {
    std::panic::panic_any(Unsupported(format!("{server} can't {what}")))
}

/// Whether a panic ended a test for that reason.
pub(crate) fn is_one(panic: &Panic) -> bool {
    panic.is::<Unsupported>()
}

/// Notes a test that ended so. Returns false for any other panic.
pub(crate) fn is_noted(panic: &Panic) -> bool {
    let Some(Unsupported(why)) = panic.downcast_ref() else { return false };
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
