//! Numbers the functions that module and wasm know each other by, in place of wasm-bindgen's hashes.
//!
//! Each of some 200 names ends in sixteen random digits, in both files: nothing compresses worse. The names keep
//! their length, so the wasm needs no parsing; both files are sealed together afterwards.

use super::folder::Files;

/// Digits in a hash, and in the number that takes its place.
const DIGITS: usize = 16;

/// Numbers the names of the one module that has them and of the wasm. Doing it twice changes nothing.
pub(super) fn number_names(files: &mut Files) {
    let with_ending = |files: &Files, ending: &str| -> Vec<String> {
        files.keys().filter(|name| name.ends_with(ending)).cloned().collect()
    };
    let modules = with_ending(files, ".js");
    let hashes: Vec<Vec<u8>> = modules.iter().filter_map(|name| files.get(name)).flat_map(|js| hashes(js)).collect();
    let numbered: Vec<(Vec<u8>, Vec<u8>)> = (0..)
        .zip(hashes)
        .map(|(number, hash): (usize, _)| (hash, format!("{number:0DIGITS$x}").into_bytes()))
        .collect();
    for name in modules.into_iter().chain(with_ending(files, ".wasm")) {
        if let Some(content) = files.get_mut(&name) {
            *content = replaced(content, &numbered);
        }
    }
}

/// The hashes at the end of wasm-bindgen's names, each once, in the order in which a module has them.
fn hashes(module: &[u8]) -> Vec<Vec<u8>> {
    let mut found: Vec<Vec<u8>> = Vec::new();
    for word in module.split(|byte| !is_word(*byte)) {
        let Some((front, hash)) = word.len().checked_sub(DIGITS).and_then(|at| word.split_at_checked(at)) else {
            continue;
        };
        let is_name = front.starts_with(b"__wb") && front.ends_with(b"_") || front.ends_with(b"__h");
        if is_name && hash.iter().all(u8::is_ascii_hexdigit) && !found.iter().any(|known| known == hash) {
            found.push(hash.to_vec());
        }
    }
    found
}

fn is_word(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || byte == b'_'
}

/// The content with each hash replaced where it ends a word.
fn replaced(content: &[u8], numbered: &[(Vec<u8>, Vec<u8>)]) -> Vec<u8> {
    let mut new = content.to_vec();
    for at in 0..content.len().saturating_sub(DIGITS) {
        let ends_word = content.get(at + DIGITS).is_none_or(|next| !is_word(*next));
        let follows_name = at > 0 && content.get(at - 1).is_some_and(|before| matches!(before, b'_' | b'h'));
        if !(ends_word && follows_name) {
            continue;
        }
        let Some(here) = content.get(at..at + DIGITS) else { continue };
        if let Some((_, number)) = numbered.iter().find(|(hash, _)| hash == here)
            && let Some(place) = new.get_mut(at..at + DIGITS)
        {
            place.copy_from_slice(number);
        }
    }
    new
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_files_get_the_same_numbers_and_keep_their_length() {
        let module = "imports.__wbg_now_00aabbccddeeff11 = f; wasm.convert__invoke__h1234567890abcdef(1); \
                      const other = 'ffffffffffffffff'; imports.__wbg_now_00aabbccddeeff11;";
        let wasm =
            b"\x05__wbg_now_00aabbccddeeff11\0\x01convert__invoke__h1234567890abcdef\0ffffffffffffffff\0".to_vec();
        let mut files: Files = [("app.js", module.as_bytes().to_vec()), ("app.wasm", wasm.clone()), ("a.css", vec![1])]
            .into_iter()
            .map(|(name, content)| (name.to_owned(), content))
            .collect();
        number_names(&mut files);
        let text = |name: &str| String::from_utf8(files.get(name).unwrap().clone()).unwrap();
        assert_eq!(text("app.js").matches("__wbg_now_0000000000000000").count(), 2);
        assert!(text("app.js").contains("__h0000000000000001(") && text("app.js").contains("'ffffffffffffffff'"));
        assert!(text("app.wasm").contains("__wbg_now_0000000000000000\0"));
        assert!(text("app.wasm").contains("__h0000000000000001\0ffffffffffffffff\0"));
        assert_eq!(text("app.wasm").len(), wasm.len());
        let once = files.clone();
        number_names(&mut files);
        assert_eq!(files, once, "a second time changes nothing");
    }
}
