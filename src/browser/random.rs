//! Randomness of cryptographic quality, from `WebCrypto`.

/// A GUID for one request.
pub(crate) fn guid() -> String {
    let mut bytes = [0; 16];
    if let Some(crypto) = web_sys::window().and_then(|window| window.crypto().ok()) {
        // It fails for more than 65,536 bytes only.
        let _ = crypto.get_random_values_with_u8_array(&mut bytes);
    }
    remote_help::guid::from_random(bytes)
}

/// A number drawn evenly from 0 to 1, for spreading retries.
pub(crate) fn fraction() -> f64 {
    js_sys::Math::random()
}
