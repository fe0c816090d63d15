//! Makes JSON of what is nearly JSON: a text that was cut within a letter, as happens to long names.

/// Puts the replacement character for bytes that are no UTF-8, and for halves of surrogate pairs, which no text can hold.
/// Returns `None` if there is neither.
pub(super) fn repaired(body: &[u8]) -> Option<Vec<u8>> {
    let text = String::from_utf8_lossy(body);
    let mut rest = text.as_ref();
    let mut out = Vec::with_capacity(rest.len());
    while let Some(at) = rest.find('\\') {
        let (before, escape) = rest.split_at(at);
        out.extend(before.as_bytes());
        // A backslash escapes the next letter, which may be a backslash, too.
        let length = escape.chars().take(2).map(char::len_utf8).sum();
        let (written, length) = match unit(escape) {
            Some(0xd800..=0xdbff) if matches!(escape.get(6..).and_then(unit), Some(0xdc00..=0xdfff)) => {
                (escape.get(..12), 12)
            }
            Some(0xd800..=0xdfff) => (Some("\\ufffd"), 6),
            _ => (escape.get(..length), length),
        };
        out.extend(written.unwrap_or_default().as_bytes());
        rest = escape.get(length..).unwrap_or_default();
    }
    out.extend(rest.as_bytes());
    (out != body).then_some(out)
}

/// The code unit that an escape such as `\ud83d` at the beginning of a text stands for.
fn unit(text: &str) -> Option<u16> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    let is_hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_hex.then(|| u16::from_str_radix(digits, 16).ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn only_what_no_text_can_hold_is_replaced() {
        for (body, expected) in [
            (&br#"["\ud83d","x"]"#[..], &br#"["\ufffd","x"]"#[..]),
            (br#"["\ud83d\ud83d\ude00\ude00"]"#, br#"["\ufffd\ud83d\ude00\ufffd"]"#),
            (br#"["\uD83Dx\\ud83d"]"#, br#"["\ufffdx\\ud83d"]"#),
            (b"[\"a\xe4b\"]", "[\"a\u{fffd}b\"]".as_bytes()),
        ] {
            assert_eq!(repaired(body).as_deref(), Some(expected));
        }
        for body in [&br#"["\ud83d\ude00\n\"\\"]"#[..], b"", b"\\", b"\\u12", "[\"ä\\ä\"]".as_bytes()] {
            assert_eq!(repaired(body), None);
        }
    }

    proptest! {
        #[test]
        fn what_is_json_stays_as_it_is(text in "\\PC{0,20}", cut in "[\\\\ud8d0-9a-f\"ä]{0,30}") {
            let body = serde_json::to_vec(&text).unwrap();
            prop_assert_eq!(repaired(&body), None);
            let once = repaired(cut.as_bytes()).unwrap_or(cut.into_bytes());
            prop_assert_eq!(repaired(&once), None);
        }
    }
}
