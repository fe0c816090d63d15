//! The claims of a JWT, read but not verified: each caller decides whether it may trust them.

use crate::json_value::JsonValue;
use base64ct::{Base64UrlUnpadded, Encoding as _};

/// The claims. Returns `None` if the text is no JWT, or is encrypted.
pub(crate) fn claims<P: JsonValue>(token: &str) -> Option<P> {
    let mut parts = token.split('.');
    let (Some(_), Some(payload), Some(_), None) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
        return None;
    };
    P::read_base64(&unpadded(payload).replace('-', "+").replace('_', "/")).filter(P::is_object)
}

/// Decodes base64 of either alphabet, with or without padding: JWT forbids padding, some tools add it all the same, and
/// claims challenges come in every form.
pub(crate) fn decoded(text: &str) -> Option<Vec<u8>> {
    let one_alphabet = unpadded(text).replace('+', "-").replace('/', "_");
    Base64UrlUnpadded::decode_vec(&one_alphabet).ok()
}

fn unpadded(text: &str) -> &str {
    text.trim_end_matches('=')
}

#[cfg(test)]
mod tests {
    use super::*;
    use base64::Engine as _;
    use base64::prelude::{BASE64_STANDARD, BASE64_STANDARD_NO_PAD, BASE64_URL_SAFE, BASE64_URL_SAFE_NO_PAD};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn every_form_of_base64_is_decoded(bytes in proptest::collection::vec(any::<u8>(), 0..60)) {
            for form in [BASE64_STANDARD, BASE64_STANDARD_NO_PAD, BASE64_URL_SAFE, BASE64_URL_SAFE_NO_PAD] {
                prop_assert_eq!(decoded(&form.encode(&bytes)), Some(bytes.clone()));
            }
        }

        #[test]
        fn any_text_is_decoded_without_panic(text in "\\PC{0,60}|[A-Za-z0-9+/_=-]{0,60}") {
            let _ = decoded(&text);
        }
    }
}
