//! Decodes files that people wrote: UTF-8, or UTF-16 as Windows PowerShell and older editors write it, with or without
//! a byte order mark.

/// The encoding of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-16, the lower byte first.
    Utf16Le,
    /// UTF-16, the higher byte first.
    Utf16Be,
}

impl Encoding {
    /// Detects the encoding of a JSON file by its byte order mark, else by its first letter, which is always ASCII.
    /// Returns `None` for UTF-32.
    ///
    /// Sources: <https://encoding.spec.whatwg.org/#bom-sniff>, RFC 4627 (section 3)
    pub fn of(bytes: &[u8]) -> Option<Self> {
        match bytes {
            [0xff, 0xfe, 0, 0, ..] | [0, 0, ..] | [_, 0, 0, 0, ..] => None,
            [0xff, 0xfe, ..] | [_, 0, ..] => Some(Self::Utf16Le),
            [0xfe, 0xff, ..] | [0, _, ..] => Some(Self::Utf16Be),
            _ => Some(Self::Utf8),
        }
    }
}

/// Decodes a JSON file, without its byte order mark. Returns `None` if the file has another encoding, such as a Windows
/// code page, or is damaged.
pub fn text_of(bytes: &[u8]) -> Option<String> {
    let text = match Encoding::of(bytes)? {
        Encoding::Utf8 => String::from_utf8(bytes.to_vec()).ok()?,
        Encoding::Utf16Le => of_units(bytes, u16::from_le_bytes)?,
        Encoding::Utf16Be => of_units(bytes, u16::from_be_bytes)?,
    };
    Some(text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text))
}

fn of_units(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let (pairs, rest) = bytes.as_chunks();
    let units = pairs.iter().copied().map(unit);
    rest.is_empty().then(|| char::decode_utf16(units).collect::<Result<_, _>>().ok())?
}

#[cfg(test)]
pub(crate) mod tests {
    use super::*;
    use proptest::prelude::*;

    /// A text as each encoding writes it, with a byte order mark and without.
    pub(crate) fn written(text: &str) -> [Vec<u8>; 6] {
        let marked = format!("\u{feff}{text}");
        let units = |text: &str, bytes: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(bytes).collect();
        [
            text.as_bytes().to_vec(),
            marked.as_bytes().to_vec(),
            units(text, u16::to_le_bytes),
            units(&marked, u16::to_le_bytes),
            units(text, u16::to_be_bytes),
            units(&marked, u16::to_be_bytes),
        ]
    }

    #[test]
    fn other_encodings_are_no_text() {
        let rows: [&[u8]; 10] = [
            // "{}" in UTF-32, with a mark and without.
            b"\xff\xfe\0\0{\0\0\0}\0\0\0",
            b"{\0\0\0}\0\0\0",
            b"\0\0\xfe\xff\0\0\0{",
            b"\0\0\0{\0\0\0}",
            // "ü" of a Windows code page.
            b"{\"name\":\"\xfc\"}",
            // Half a letter, and half a pair.
            b"\xff\xfe{\0}",
            b"\xff\xfe{\0\0\xd8",
            b"\xff\xfe\0\xdc}\0",
            b"{\0}",
            b"\xef\xbb",
        ];
        for bytes in rows {
            assert_eq!(text_of(bytes), None, "{bytes:?}");
        }
        for (bytes, text) in [(&b""[..], ""), (b"\xef\xbb\xbf", ""), (b"\xff\xfe", ""), (b"{", "{")] {
            assert_eq!(text_of(bytes).as_deref(), Some(text), "{bytes:?}");
        }
    }

    proptest! {
        #[test]
        fn a_text_is_the_same_in_each(rest in "\\PC{0,20}") {
            let text = format!("{{{rest}");
            for bytes in written(&text) {
                prop_assert_eq!(text_of(&bytes), Some(text.clone()), "{:?}", bytes);
            }
        }

        #[test]
        fn whatever_the_bytes_nothing_breaks(bytes in proptest::collection::vec(any::<u8>(), 0..40)) {
            let _ = text_of(&bytes);
        }
    }
}
