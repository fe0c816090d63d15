//! Web Locks: one tab of the browser at a time holds the lock of a name.
//!
//! Source: <https://www.w3.org/TR/web-locks/>

use std::cell::RefCell;
use std::collections::HashMap;

use js_sys::{Function, Object, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};

thread_local! {
    /// What gives back each lock that this tab holds, by its name.
    static HELD: RefCell<HashMap<String, Function>> = RefCell::default();
}

/// Why there is no lock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoLock {
    /// Another tab holds it.
    Held,
    /// The browser has no locks, or refuses them to this page.
    Unsupported,
}

/// Takes the lock of this name if nobody holds it, and holds it until [`release`], or until the tab is closed or crashes. It
/// never waits for another tab. A lock that this tab holds already is taken again.
///
/// # Errors
/// Another tab holds the lock, or there are no locks.
pub async fn take(name: &str) -> Result<(), NoLock> {
    if HELD.with_borrow(|held| held.contains_key(name)) {
        return Ok(());
    }
    // web-sys has locks among its unstable interfaces only.
    let manager = web_sys::window()
        .and_then(|window| Reflect::get(&window.navigator(), &"locks".into()).ok())
        .filter(JsValue::is_object)
        .ok_or(NoLock::Unsupported)?;
    let request =
        Reflect::get(&manager, &"request".into()).ok().and_then(|request| request.dyn_into::<Function>().ok());
    let request = request.ok_or(NoLock::Unsupported)?;
    let options = Object::new();
    let _ = Reflect::set(&options, &"ifAvailable".into(), &true.into());
    let granted = Promise::new(&mut |resolve: Function, refuse: Function| {
        let granted = Closure::once_into_js(move |lock: JsValue| -> JsValue {
            if lock.is_null() {
                let _ = resolve.call1(&JsValue::UNDEFINED, &JsValue::NULL);
                return JsValue::UNDEFINED;
            }
            // The browser holds the lock until this promise is settled.
            Promise::new(&mut |release: Function, _| {
                let _ = resolve.call1(&JsValue::UNDEFINED, &release);
            })
            .into()
        });
        match request.call3(&manager, &name.into(), &options, &granted).map(JsValue::dyn_into::<Promise>) {
            Ok(Ok(held)) => spawn_local(async move {
                if JsFuture::from(held).await.is_err() {
                    let _ = refuse.call0(&JsValue::UNDEFINED);
                }
            }),
            Ok(Err(_)) | Err(_) => {
                let _ = refuse.call0(&JsValue::UNDEFINED);
            }
        }
    });
    match JsFuture::from(granted).await.map(JsValue::dyn_into::<Function>) {
        Ok(Ok(release)) => {
            HELD.with_borrow_mut(|held| held.insert(name.to_owned(), release));
            Ok(())
        }
        Ok(Err(_)) => Err(NoLock::Held),
        Err(_) => Err(NoLock::Unsupported),
    }
}

/// Gives the lock of this name back, if this tab holds it.
pub fn release(name: &str) {
    if let Some(release) = HELD.with_borrow_mut(|held| held.remove(name)) {
        // It settles the promise for which the browser holds the lock.
        let _ = release.call0(&JsValue::UNDEFINED);
    }
}
