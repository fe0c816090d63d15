//! The tools of the build, each with a pinned version: on PATH, in the cache, or installed into the cache. Nothing here
//! builds the panel or knows a task.

pub(crate) mod actionlint;
pub(crate) mod browser;
mod cache;
mod cargo_tool;
mod compiler;
mod debian;
pub(crate) mod desktop;
pub(crate) mod firefox;
mod linker;
mod minifiers;
pub(crate) mod node;
mod remap;
mod std_build;
mod toolchain;
pub(crate) mod trunk;
mod version;
pub(crate) mod web_servers;
pub(crate) mod webkit;

use std::process::Command;

use crate::error::Error;
use crate::step::step;
use crate::wasm_build::Profile;
use crate::{command, paths};
pub(crate) use compiler::TARGET;
pub(crate) use minifiers::Minifiers;
pub(crate) use toolchain::Toolchain;

/// Compiler and minifiers of a build.
pub(crate) struct Tools {
    /// Compiler and standard library for wasm32.
    pub(crate) toolchain: Toolchain,
    /// `None` in a build for development.
    pub(crate) minifiers: Option<Minifiers>,
    pub(crate) profile: Profile,
}

impl Tools {
    /// Those of the release. Installs into the cache what is missing.
    pub(crate) fn get() -> Result<Self, Error> {
        let cache = paths::cache()?;
        let toolchain = Toolchain::smallest(&cache)?;
        Ok(Self { toolchain, minifiers: Some(Minifiers::get(&cache)?), profile: Profile::Release })
    }

    /// Those of a build for development: Rust alone.
    pub(crate) fn for_development() -> Result<Self, Error> {
        let toolchain = Toolchain::usual(&paths::cache()?)?;
        Ok(Self { toolchain, minifiers: None, profile: Profile::Development })
    }

    /// One line a tool: what it is and where.
    pub(crate) fn list(&self) -> Vec<String> {
        let mut lines = vec![format!("wasm32 library  {}", self.toolchain.describe())];
        if let Some(Minifiers { wasm_opt, esbuild }) = &self.minifiers {
            lines.push(format!("wasm-opt        {}", wasm_opt.display()));
            lines.push(format!("esbuild         {}", esbuild.display()));
        }
        lines
    }
}

/// The `tools` task: gets everything and prints where it is, the browsers for the tests included.
pub(crate) fn run(options: &[String]) -> Result<(), Error> {
    if let Some(option) = options.first() {
        return Err(Error::Usage { message: format!("'tools' takes no option, and got '{option}'") });
    }
    let tools = step("Tools of the build", Tools::get)?;
    let browser = step("Browser for the tests", browser::Browser::get)?;
    let provider = step("OpenID provider for the tests", node::Provider::get)?;
    // The tests' default run leaves them out where they can't be had.
    let firefox = step("Firefox for the tests", firefox::Firefox::get);
    let webkit = step("WebKit for the tests", webkit::WebKit::get);
    for line in tools.list() {
        println!("{line}");
    }
    println!("browser         {}", browser.program.display());
    println!("chromedriver    {}", browser.driver.display());
    match firefox {
        Ok(firefox) => {
            println!("firefox         {}", firefox.browser.display());
            println!("geckodriver     {}", firefox.driver.display());
        }
        Err(why) => println!("firefox         {why}"),
    }
    match webkit {
        Ok(webkit) => {
            println!("webkit driver   {}", webkit.driver.display());
            println!("Xvfb            {}", webkit.display.display());
        }
        Err(why) => println!("webkit driver   {why}"),
    }
    println!("node            {}", provider.node.display());
    println!("OIDC_PROVIDER   {}", provider.packages.display());
    println!("AXE_CORE        {}", provider.axe.display());
    Ok(())
}

/// The version a program says it has, in answer to `--version`.
fn version_of(program: &std::path::Path) -> Option<String> {
    let text = command::ask(Command::new(program).arg("--version"))?;
    version::first_in(&text).map(str::to_owned)
}
