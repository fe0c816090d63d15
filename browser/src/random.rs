//! Random numbers and digests from `WebCrypto`.

use wasm_bindgen_futures::JsFuture;

fn bytes<const LENGTH: usize>() -> [u8; LENGTH] {
    let mut bytes = [0; LENGTH];
    if let Some(crypto) = web_sys::window().and_then(|window| window.crypto().ok()) {
        // It fails only for more than 65,536 bytes.
        let _ = crypto.get_random_values_with_u8_array(&mut bytes);
    }
    bytes
}

/// A new GUID.
pub fn guid() -> String {
    remote_help::guid::from_random(bytes())
}

/// 32 random bytes, for a sign-in's state, nonce or code verifier.
pub fn secret() -> [u8; 32] {
    bytes()
}

/// The SHA-256 digest of a text. Returns `None` if the browser offers this page no `WebCrypto`, as over plain HTTP.
pub async fn sha256(text: &str) -> Option<Vec<u8>> {
    let window = web_sys::window().filter(web_sys::Window::is_secure_context)?;
    let digest = window.crypto().ok()?.subtle().digest_with_str_and_u8_array("SHA-256", text.as_bytes()).ok()?;
    Some(js_sys::Uint8Array::new(&JsFuture::from(digest).await.ok()?).to_vec())
}

/// A number drawn evenly from 0 to 1, for the jitter of retries.
pub fn fraction() -> f64 {
    js_sys::Math::random()
}
