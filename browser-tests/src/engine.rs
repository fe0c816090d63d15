//! Which browser engine the tests run on: the same suite for all, chosen by a variable.

use std::fmt;

/// Names an [`Engine`]; Chromium unless set.
pub const VARIABLE: &str = "PANEL_ENGINE";

/// A browser engine, and with it the driver that speaks for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Chromium by chromedriver.
    Chromium,
    /// Firefox by geckodriver.
    Firefox,
    /// `WebKitGTK`'s small browser by its own driver.
    WebKit,
}

impl Engine {
    /// All there are.
    pub const ALL: [Self; 3] = [Self::Chromium, Self::Firefox, Self::WebKit];

    /// The one that [`VARIABLE`] names.
    pub fn chosen() -> Self {
        let Some(name) = std::env::var_os(VARIABLE) else { return Self::Chromium };
        let name = name.to_string_lossy();
        let named = Self::ALL.into_iter().find(|engine| engine.name() == name);
        named.unwrap_or_else(|| panic!("{VARIABLE} names no engine: {name:?}; there are {:?}", Self::ALL))
    }

    /// Its name in [`VARIABLE`].
    pub fn name(self) -> &'static str {
        match self {
            Self::Chromium => "chromium",
            Self::Firefox => "firefox",
            Self::WebKit => "webkit",
        }
    }
}

impl fmt::Display for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_tell_engines_apart() {
        assert_eq!(Engine::ALL.map(Engine::name), ["chromium", "firefox", "webkit"]);
    }
}
