//! The size of each file of the built panel, raw and as a host sends it.

use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::Path;

use crate::Failure;

/// Brotli's best quality and its usual window (4 MiB), as hosts that compress beforehand use them.
const QUALITY: u32 = 11;
const WINDOW: u32 = 22;

/// A file's weight in bytes.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Weight {
    /// Path in the folder, with `/`.
    name: String,
    raw: usize,
    brotli: usize,
    /// When the first visit loads it.
    loaded: Loaded,
}

/// When a visit loads a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Loaded {
    /// Before the panel can be used.
    First,
    /// Once it is there.
    Rest,
    /// Only where something asks for it, such as another language.
    Perhaps,
}

/// Weighs every file of a folder, the heaviest first.
pub(crate) fn weigh(dist: &Path) -> Result<Vec<Weight>, Failure> {
    let mut weights = Vec::new();
    weigh_into(dist, "", &mut weights)?;
    // A visit loads the texts of one language: the heaviest are counted.
    for (is_rest, loaded) in [(false, Loaded::First), (true, Loaded::Rest)] {
        let texts = weights.iter_mut().filter(|weight| is_text(&weight.name, is_rest));
        if let Some(heaviest) = texts.max_by_key(|weight| weight.brotli) {
            heaviest.loaded = loaded;
        }
    }
    weights.sort_by(|a, b| b.brotli.cmp(&a.brotli).then_with(|| a.name.cmp(&b.name)));
    Ok(weights)
}

fn weigh_into(folder: &Path, prefix: &str, weights: &mut Vec<Weight>) -> Result<(), Failure> {
    let doing = || format!("reading {}", folder.display());
    for entry in fs::read_dir(folder).map_err(Failure::doing(&doing()))? {
        let entry = entry.map_err(Failure::doing(&doing()))?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        let path = entry.path();
        if matches!(ending(&name), "br" | "gz") {
            // A copy of another file, which counts itself.
            continue;
        }
        if path.is_dir() {
            weigh_into(&path, &format!("{name}/"), weights)?;
            continue;
        }
        // A release's compressed copies are no files of their own: they are what is weighed here.
        if matches!(ending(&name), "br" | "gz") {
            continue;
        }
        let content = fs::read(&path).map_err(Failure::doing(&format!("reading {}", path.display())))?;
        let brotli = compressed(&content).map_err(Failure::doing(&format!("compressing {name}")))?.len();
        let loaded = loaded(&name);
        weights.push(Weight { name, raw: content.len(), brotli, loaded });
    }
    Ok(())
}

/// A file as a host sends it.
pub(crate) fn compressed(content: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut out = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut out, 64 * 1024, QUALITY, WINDOW);
    writer.write_all(content)?;
    // The writer flushes when it is dropped.
    drop(writer);
    Ok(out)
}

/// First the page, its scripts, style and the first part of the wasm, and the deployment's file. Icons are fetched beside
/// and hold nothing up; the licences of a release are another page.
fn loaded(name: &str) -> Loaded {
    match ending(name) {
        "wasm" if name.contains("_rest") || name.contains("_shared") => Loaded::Rest,
        "wasm" if !name.contains("_bg-") => Loaded::Perhaps,
        "js" | "css" | "wasm" => Loaded::First,
        _ if matches!(name, "index.html" | "config.json") => Loaded::First,
        _ => Loaded::Perhaps,
    }
}

/// Whether a file has the texts of a language that are loaded first, or with the rest. Those of other parts are neither.
fn is_text(name: &str, is_rest: bool) -> bool {
    // First ones begin with the language, of two letters.
    let is_first = |name: &str| name.find('-') == Some(2);
    ending(name) == "txt" && if is_rest { name.starts_with("rest-") } else { is_first(name) }
}

fn ending(name: &str) -> &str {
    Path::new(name).extension().and_then(|ending| ending.to_str()).unwrap_or_default()
}

/// Brotli bytes of the first load.
pub(crate) fn first_load(weights: &[Weight]) -> usize {
    brotli(weights, &[Loaded::First])
}

/// Brotli bytes of the first load and of what comes by itself after it.
pub(crate) fn in_all(weights: &[Weight]) -> usize {
    brotli(weights, &[Loaded::First, Loaded::Rest])
}

fn brotli(weights: &[Weight], loaded: &[Loaded]) -> usize {
    weights.iter().filter(|weight| loaded.contains(&weight.loaded)).map(|weight| weight.brotli).sum()
}

/// The weights as a table for people.
pub(crate) fn table(weights: &[Weight]) -> String {
    let mut out = format!("{:>10} {:>10}    file\n", "raw", "brotli");
    let mut line = |raw: usize, brotli: usize, name: &str| {
        // Writing to a String cannot fail.
        let _ = writeln!(out, "{raw:>10} {brotli:>10}  {name}");
    };
    for weight in weights {
        let mark = match weight.loaded {
            Loaded::First => "*",
            Loaded::Rest => "+",
            Loaded::Perhaps => " ",
        };
        line(weight.raw, weight.brotli, &format!("{mark} {}", weight.name));
    }
    let mut sum = |loaded: &[Loaded], name: &str| {
        let raw = weights.iter().filter(|weight| loaded.contains(&weight.loaded)).map(|weight| weight.raw).sum();
        line(raw, brotli(weights, loaded), name);
    };
    sum(&[Loaded::First, Loaded::Rest, Loaded::Perhaps], "  all files");
    sum(&[Loaded::First], "* first load");
    sum(&[Loaded::Rest], "+ the rest");
    out
}

/// Fails where something weighs more than its budget in KB.
pub(crate) fn keep_within(what: &str, bytes: usize, budget_kb: u32) -> Result<(), Failure> {
    let budget = usize::try_from(budget_kb).unwrap_or(usize::MAX).saturating_mul(1000);
    if bytes > budget {
        return Err(Failure(format!(
            "{what} weighs {bytes} bytes of brotli, {} more than its budget of {budget_kb} KB",
            bytes - budget
        )));
    }
    println!("{what} weighs {bytes} bytes of brotli; its budget is {budget_kb} KB.");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weight(name: &str, raw: usize, brotli: usize) -> Weight {
        Weight { name: name.to_owned(), raw, brotli, loaded: loaded(name) }
    }

    #[test]
    fn each_budget_counts_what_is_loaded_by_then() {
        let weights = [
            weight("a_bg-0.wasm", 300_000, 74_000),
            weight("a_rest-0.wasm", 80_000, 20_000),
            weight("icon.svg", 9_000, 8_000),
            weight("LICENSES.html", 90_000, 9_000),
        ];
        assert_eq!(keep_within("It", first_load(&weights), 74), Ok(()));
        let why = keep_within("It", first_load(&weights), 73).unwrap_err().0;
        assert!(why.contains("1000 more"), "{why}");
        assert_eq!(in_all(&weights), 94_000);
    }

    #[test]
    fn no_other_page_and_no_copy_is_loaded_first() {
        let first = ["index.html", "LICENSES.html", "a.js", "a.js.br", "config.json", "bom.cdx.json"];
        let first: Vec<&str> = first.into_iter().filter(|name| loaded(name) == Loaded::First).collect();
        assert_eq!(first, ["index.html", "a.js", "config.json"]);
    }

    #[test]
    fn the_table_has_each_file_and_both_sums() {
        let weights = [weight("a_bg-0.wasm", 300, 70), weight("a_rest-0.wasm", 30, 20), weight("icon.svg", 10, 8)];
        assert_eq!(
            table(&weights),
            "       raw     brotli    file\n\
             \x20      300         70  * a_bg-0.wasm\n\
             \x20       30         20  + a_rest-0.wasm\n\
             \x20       10          8    icon.svg\n\
             \x20      340         98    all files\n\
             \x20      300         70  * first load\n\
             \x20       30         20  + the rest\n"
        );
    }

    #[test]
    fn what_repeats_weighs_little() {
        assert!(compressed(&vec![7; 100_000]).unwrap().len() < 100);
        let empty = compressed(&[]).unwrap().len();
        assert!((1..4).contains(&empty), "{empty}");
    }
}
