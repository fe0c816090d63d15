//! Comments are for whoever reads the sources; no browser needs them, and every first visit would load them.

use std::path::Path;

use super::folder::Files;

/// The scripts that are written by hand; the build's own has none.
const SCRIPTS: [&str; 2] = ["boot", "early"];

/// Leaves out the comments of the scripts that are a line each.
pub(super) fn drop_from_scripts(files: &mut Files) {
    for (_, content) in files.iter_mut().filter(|(name, _)| is_script(name)) {
        if let Ok(script) = std::str::from_utf8(content) {
            *content = without_lines(script).into_bytes();
        }
    }
}

/// Leaves out the comments of a page that are a line each.
pub(super) fn drop_from_page(page: &str) -> String {
    let is_comment = |line: &&str| line.starts_with("<!--") && line.trim_end().ends_with("-->");
    page.split_inclusive('\n').filter(|line| !is_comment(line)).collect()
}

fn is_script(name: &str) -> bool {
    let is_js = Path::new(name).extension().is_some_and(|ending| ending == "js");
    is_js && SCRIPTS.iter().any(|script| name.starts_with(script))
}

fn without_lines(script: &str) -> String {
    script.split_inclusive('\n').filter(|line| !line.trim_start().starts_with("//")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_comment_go_and_code_stays() {
        let mut files = Files::from([
            ("boot-1.js".to_owned(), b"// why\nlet a = \"//\"; // so\n  // how\nlet b = `x`;\n".to_vec()),
            ("remote-1.js".to_owned(), b"// theirs\n".to_vec()),
        ]);
        drop_from_scripts(&mut files);
        assert_eq!(files["boot-1.js"], b"let a = \"//\"; // so\nlet b = `x`;\n");
        assert_eq!(files["remote-1.js"], b"// theirs\n");
    }

    #[test]
    fn lines_of_comment_go_from_a_page() {
        let page = "<!doctype html>\n<!-- a -->\n<p>b</p> <!-- c -->\n";
        assert_eq!(drop_from_page(page), "<!doctype html>\n<p>b</p> <!-- c -->\n");
    }
}
