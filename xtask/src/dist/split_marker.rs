//! The mark that the crate `wasm_split_helpers`, which Leptos brings, leaves in every wasm. It has a hash of where the
//! crate lies on the machine, so two machines would build two files; it is for a tool that is not used here.

use super::folder::{Files, ending_of};

/// How the mark's name begins; the hash follows.
const START: &[u8] = b"_WASM_SPLIT_MARKER_";
/// Digits of the hash.
const DIGITS: usize = 16;

/// Puts zeros in the hash's place. The name keeps its length, so the wasm needs no parsing.
pub(super) fn make_equal(files: &mut Files) {
    for (_, wasm) in files.iter_mut().filter(|(name, _)| ending_of(name) == "wasm") {
        let starts = wasm.windows(START.len()).enumerate().filter(|(_, here)| *here == START);
        let ends: Vec<usize> = starts.map(|(start, _)| start + START.len()).collect();
        for end in ends {
            if let Some(hash) = wasm.get_mut(end..end + DIGITS)
                && hash.iter().all(u8::is_ascii_hexdigit)
            {
                hash.fill(b'0');
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_of_a_folder_is_gone_and_nothing_else() {
        let named = |name: &str, text: &str| (name.to_owned(), text.as_bytes().to_vec());
        let wasm = "\x2a_WASM_SPLIT_MARKER_732e786d2a082da8version\x03_WASM_SPLIT_MARKER_short 732e786d2a082da8";
        let mut files: Files = [named("a.wasm", wasm), named("b.js", wasm)].into();
        make_equal(&mut files);
        let text = |name: &str| String::from_utf8_lossy(&files[name]).into_owned();
        assert_eq!(text("a.wasm"), wasm.replacen("732e786d2a082da8", "0000000000000000", 1));
        assert_eq!(text("b.js"), wasm);
    }
}
