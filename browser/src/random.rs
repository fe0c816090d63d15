//! Randomness of cryptographic quality, and digests, from `WebCrypto`.

use wasm_bindgen_futures::JsFuture;

fn bytes<const LENGTH: usize>() -> [u8; LENGTH] {
    let mut bytes = [0; LENGTH];
    if let Some(crypto) = web_sys::window().and_then(|window| window.crypto().ok()) {
        // It fails for more than 65,536 bytes only.
        let _ = crypto.get_random_values_with_u8_array(&mut bytes);
    }
    bytes
}

/// A GUID for one request.
pub fn guid() -> String {
    remote_help::guid::from_random(bytes())
}

/// 32 bytes that nobody can guess, for a sign-in's state, nonce and verifier.
pub fn secret() -> [u8; 32] {
    bytes()
}

/// The SHA-256 digest of a text; none where the browser has no cryptography for this page, as over plain HTTP.
pub async fn sha256(text: &str) -> Option<Vec<u8>> {
    let window = web_sys::window().filter(web_sys::Window::is_secure_context)?;
    let digest = window.crypto().ok()?.subtle().digest_with_str_and_u8_array("SHA-256", text.as_bytes()).ok()?;
    Some(js_sys::Uint8Array::new(&JsFuture::from(digest).await.ok()?).to_vec())
}

/// A number drawn evenly from 0 to 1, for spreading retries.
pub fn fraction() -> f64 {
    js_sys::Math::random()
}
