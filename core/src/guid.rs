//! GUIDs, as Microsoft Graph expects them in `client-request-id`.

/// Makes random bytes a version 4 GUID in lower case, such as `0b7a5d3e-9f64-4c1a-8d2b-6e5f4a3b2c1d`.
///
/// The caller draws the bytes; this sets the six bits for version and variant (RFC 9562).
pub fn from_random(bytes: [u8; 16]) -> String {
    let mut text = String::with_capacity(36);
    for (place, byte) in bytes.into_iter().enumerate() {
        let byte = match place {
            6 => byte & 0x0f | 0x40,
            8 => byte & 0x3f | 0x80,
            _ => byte,
        };
        if matches!(place, 4 | 6 | 8 | 10) {
            text.push('-');
        }
        // Digit by digit, since `format!` would bring core's integer formatting into the first file of wasm: see
        // docs/performance.md.
        text.extend([byte >> 4, byte & 0x0f].into_iter().filter_map(|digit| char::from_digit(digit.into(), 16)));
    }
    text
}

/// Whether a text has the shape of a GUID, in either case and without braces.
pub fn is_guid(text: &str) -> bool {
    text.len() == 36
        && text.bytes().enumerate().all(|(place, byte)| match place {
            8 | 13 | 18 | 23 => byte == b'-',
            _ => byte.is_ascii_hexdigit(),
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn random_bytes_become_a_version_4_guid() {
        assert_eq!(from_random([0xff; 16]), "ffffffff-ffff-4fff-bfff-ffffffffffff");
        assert_eq!(from_random([0; 16]), "00000000-0000-4000-8000-000000000000");
        assert!(is_guid(&from_random([7; 16])));
    }

    #[test]
    fn other_texts_are_no_guid() {
        for text in ["", "0", "ffffffff-ffff-4fff-bfff-fffffffffffg", "ffffffffffff-4fff-bfff-ffffffffffff-"] {
            assert!(!is_guid(text), "{text}");
        }
    }
}
