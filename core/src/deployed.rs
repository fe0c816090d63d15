//! Compares the build of the open page with the one its host serves now, by the file names in `index.html`, each of
//! which has a hash of the file's content.

/// What the host serves now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deployed<'a> {
    /// Something other than the panel, such as the host's error page or a proxy's sign-in page. It doesn't show which
    /// build is deployed.
    Unknown,
    /// The same build.
    Same,
    /// Another build, with the address of one of its files of wasm.
    Other(&'a str),
}

impl<'a> Deployed<'a> {
    /// Compares the addresses of the open page's files with the `index.html` that the host serves now. Addresses that
    /// no build wrote are ignored, since extensions and virus scanners add files to a page.
    pub fn of<'b>(own: impl Iterator<Item = &'b str>, index: &'a str) -> Self {
        let mut own = own.filter(|address| !address.contains("//") && is_hashed(file_name(address)));
        let served = || index.split('"').filter(|text| is_hashed(file_name(text)));
        let ending = |ending: &str| served().find(|address| address.ends_with(ending));
        match (ending(".wasm"), ending(".js"), ending(".css")) {
            (Some(wasm), Some(_), Some(_)) => {
                let is_there = |address: &str| served().any(|served| file_name(served) == file_name(address));
                if own.all(is_there) { Self::Same } else { Self::Other(wasm) }
            }
            _ => Self::Unknown,
        }
    }
}

fn file_name(address: &str) -> &str {
    address.rsplit('/').next().unwrap_or_default()
}

/// Whether a name ends as the build names files: 16 digits of the content's hash, and an extension.
pub fn is_hashed(name: &str) -> bool {
    let hash = name.rsplit_once('.').and_then(|(stem, _)| stem.rsplit_once('-'));
    hash.is_some_and(|(_, hash)| hash.len() == 16 && hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f')))
}

#[cfg(test)]
mod tests {
    use super::*;

    const INDEX: &str = r#"<!doctype html><link rel="alternate" hreflang="en" href="en-1111111111111111.txt">
        <link rel="stylesheet" href="./main-2222222222222222.css"><link rel="icon" href="icon.svg">
        <link rel="modulepreload" href="./panel-3333333333333333.js"><link href="./panel_bg-4444444444444444.wasm">
        <link href="panel_rest-5555555555555555.wasm">"#;

    fn of<'a>(own: &[&str], index: &'a str) -> Deployed<'a> {
        Deployed::of(own.iter().copied(), index)
    }

    #[test]
    fn names_tell_one_build_from_another() {
        let own = ["en-1111111111111111.txt", "./panel-3333333333333333.js"];
        assert_eq!(of(&own, INDEX), Deployed::Same);
        let other = Deployed::Other("./panel_bg-4444444444444444.wasm");
        assert_eq!(of(&["./panel_bg-4444444444444445.wasm"], INDEX), other);
        assert_eq!(of(&["panel_rest-5555555555555556.wasm"], INDEX), other);
        // One text of another language is another build, too.
        assert_eq!(of(&["en-1111111111111111.txt", "de-1111111111111111.txt"], INDEX), other);
    }

    #[test]
    fn files_that_others_put_into_the_page_are_no_build() {
        let scanner = "https://scanner.example/main-0123456789abcdef.css";
        let own = [scanner, "//cdn.example/x-0123456789abcdef.js", "toolbar.js", "", "./panel-3333333333333333.js"];
        assert_eq!(of(&own, INDEX), Deployed::Same);
    }

    #[test]
    fn what_is_no_page_of_the_panels_tells_nothing() {
        let own = ["panel-3333333333333333.js"];
        let sign_in = r#"<!doctype html><title>Sign in</title><script src="/assets/sign-in-0123456789abcdef.js">"#;
        let unhashed = INDEX.replace("-4444444444444444", "").replace("-5555555555555555", "");
        let (half, _) = INDEX.split_once("<link rel=\"modulepreload\"").unwrap();
        for index in ["", "{}", sign_in, unhashed.as_str(), half] {
            assert_eq!(of(&own, index), Deployed::Unknown, "{index}");
        }
    }
}
