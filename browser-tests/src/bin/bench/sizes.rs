//! What each file of the built panel weighs, raw and as a host sends it.

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
    /// Whether the first visit loads it before the panel can be used.
    first_load: bool,
}

/// Weighs every file of a folder, the heaviest first.
pub(crate) fn weigh(dist: &Path) -> Result<Vec<Weight>, Failure> {
    let mut weights = Vec::new();
    weigh_into(dist, "", &mut weights)?;
    // A visit loads the texts of one language: the heaviest is counted.
    let texts = weights.iter_mut().filter(|weight| ending(&weight.name) == "txt");
    if let Some(heaviest) = texts.max_by_key(|weight| weight.brotli) {
        heaviest.first_load = true;
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
        let first_load = is_first_load(&name);
        weights.push(Weight { name, raw: content.len(), brotli, first_load });
    }
    Ok(())
}

/// A file as a host sends it.
pub(crate) fn compressed(content: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut out = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut out, 64 * 1024, QUALITY, WINDOW);
    writer.write_all(content)?;
    // What is left is written where the writer ends.
    drop(writer);
    Ok(out)
}

/// The page, its scripts, styles and wasm, and the deployment's file. Icons are fetched beside and hold nothing up; the
/// licences of a release are another page.
fn is_first_load(name: &str) -> bool {
    matches!(name, "index.html" | "config.json") || matches!(ending(name), "js" | "css" | "wasm")
}

fn ending(name: &str) -> &str {
    Path::new(name).extension().and_then(|ending| ending.to_str()).unwrap_or_default()
}

/// Brotli bytes of the first load.
fn first_load(weights: &[Weight]) -> usize {
    weights.iter().filter(|weight| weight.first_load).map(|weight| weight.brotli).sum()
}

/// The weights as a table for people.
pub(crate) fn table(weights: &[Weight]) -> String {
    let mut out = format!("{:>10} {:>10}    file\n", "raw", "brotli");
    let mut line = |raw: usize, brotli: usize, name: &str| {
        // Writing to a String cannot fail.
        let _ = writeln!(out, "{raw:>10} {brotli:>10}  {name}");
    };
    for weight in weights {
        let mark = if weight.first_load { "* " } else { "  " };
        line(weight.raw, weight.brotli, &format!("{mark}{}", weight.name));
    }
    let all = || weights.iter();
    line(all().map(|w| w.raw).sum(), all().map(|w| w.brotli).sum(), "  all files");
    let first = || all().filter(|w| w.first_load);
    line(first().map(|w| w.raw).sum(), first_load(weights), "* first load");
    out
}

/// Fails where the first load weighs more than a budget in KB.
pub(crate) fn keep_within(weights: &[Weight], budget_kb: u32) -> Result<(), Failure> {
    let bytes = first_load(weights);
    let budget = usize::try_from(budget_kb).unwrap_or(usize::MAX).saturating_mul(1000);
    if bytes > budget {
        return Err(Failure(format!(
            "the first load weighs {bytes} bytes of brotli, {} more than its budget of {budget_kb} KB",
            bytes - budget
        )));
    }
    println!("The first load weighs {bytes} bytes of brotli; its budget is {budget_kb} KB.");
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn weight(name: &str, raw: usize, brotli: usize) -> Weight {
        Weight { name: name.to_owned(), raw, brotli, first_load: is_first_load(name) }
    }

    #[test]
    fn the_budget_counts_the_first_load_alone() {
        let weights = [
            weight("a.wasm", 300_000, 74_000),
            weight("icon.svg", 9_000, 8_000),
            weight("LICENSES.html", 90_000, 9_000),
        ];
        assert_eq!(keep_within(&weights, 74), Ok(()));
        let why = keep_within(&weights, 73).unwrap_err().0;
        assert!(why.contains("1000 more"), "{why}");
    }

    #[test]
    fn no_other_page_and_no_copy_is_loaded_first() {
        let first = ["index.html", "LICENSES.html", "a.js", "a.js.br", "config.json", "bom.cdx.json"];
        let first: Vec<&str> = first.into_iter().filter(|name| is_first_load(name)).collect();
        assert_eq!(first, ["index.html", "a.js", "config.json"]);
    }

    #[test]
    fn the_table_has_each_file_and_both_sums() {
        let weights = [weight("a.wasm", 300, 70), weight("icon.svg", 10, 8)];
        assert_eq!(
            table(&weights),
            "       raw     brotli    file\n\
             \x20      300         70  * a.wasm\n\
             \x20       10          8    icon.svg\n\
             \x20      310         78    all files\n\
             \x20      300         70  * first load\n"
        );
    }

    #[test]
    fn what_repeats_weighs_little() {
        assert!(compressed(&vec![7; 100_000]).unwrap().len() < 100);
        let empty = compressed(&[]).unwrap().len();
        assert!((1..4).contains(&empty), "{empty}");
    }
}
