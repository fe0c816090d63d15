//! Scripts and styles without what only their readers need. The work is esbuild's.

use std::path::Path;
use std::process::Command;

use super::folder::{Files, ending_of};
use crate::command;
use crate::error::Error;

/// Makes every script and style smaller. Each is taken for itself, so no script may declare a name for another one.
pub(super) fn scripts_and_styles(files: &mut Files, esbuild: &Path) -> Result<(), Error> {
    for (name, content) in files.iter_mut() {
        let kind = ending_of(name);
        if matches!(kind, "js" | "css") {
            let mut minify = Command::new(esbuild);
            minify.args(["--minify", "--format=esm", "--log-level=warning"]).arg(format!("--loader={kind}"));
            *content = command::filter(&mut minify, content, &format!("esbuild of {name}"))?;
        }
    }
    Ok(())
}

/// The page without the comments that have a line for themselves, which esbuild doesn't read.
pub(super) fn page(page: &str) -> String {
    let is_comment = |line: &&str| line.starts_with("<!--") && line.trim_end().ends_with("-->");
    page.split_inclusive('\n').filter(|line| !is_comment(line)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_comment_go_from_a_page() {
        let text = "<!doctype html>\n<!-- a -->\n<p>b</p> <!-- c -->\n";
        assert_eq!(page(text), "<!doctype html>\n<p>b</p> <!-- c -->\n");
    }
}
