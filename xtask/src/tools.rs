//! The tools of the build: each with a pinned version, found on PATH or in the cache, or installed
//! into the cache. Nothing here builds the panel or knows a task.

pub(crate) mod actionlint;
pub(crate) mod browser;
mod cache;
mod cargo_tool;
mod compiler;
mod debian;
pub(crate) mod firefox;
mod linker;
pub(crate) mod node;
mod remap;
mod std_build;
mod toolchain;
mod version;
mod wasm_opt;
pub(crate) mod web_servers;
pub(crate) mod webkit;

use std::path::PathBuf;
use std::process::Command;

use crate::error::Error;
use crate::step::step;
use crate::{command, lock_file, paths};
use cargo_tool::CargoTool;
pub(crate) use toolchain::Toolchain;

/// Trunk's version. 0.22 needs a newer compiler than the workspace's `rust-version`.
const TRUNK: &str = "0.21.14";

/// Everything the release build runs.
pub(crate) struct Tools {
    /// Compiler and standard library for wasm32.
    pub(crate) toolchain: Toolchain,
    /// The Trunk program.
    pub(crate) trunk: PathBuf,
    /// What makes the page's wasm of the compiler's.
    wasm: WasmTools,
}

/// What makes the page's wasm of the compiler's.
pub(crate) struct WasmTools {
    /// The wasm-bindgen program, of the very version in `Cargo.lock`.
    pub(crate) wasm_bindgen: PathBuf,
    /// The wasm-opt program.
    pub(crate) wasm_opt: PathBuf,
}

impl WasmTools {
    /// Finds both, installing into the cache what is missing. Trunk's hook asks for them alone.
    pub(crate) fn get() -> Result<Self, Error> {
        let cache = paths::cache()?;
        Ok(Self { wasm_bindgen: wasm_bindgen()?.get(&cache)?, wasm_opt: wasm_opt::get(&cache)? })
    }
}

impl Tools {
    /// Finds every tool, installing into the cache what is missing.
    pub(crate) fn get() -> Result<Self, Error> {
        let cache = paths::cache()?;
        let toolchain = Toolchain::get(&cache)?;
        let trunk = CargoTool { package: "trunk", binary: "trunk", version: TRUNK.to_owned(), locked: true };
        let trunk = trunk.get(&cache)?;
        Ok(Self { toolchain, trunk, wasm: WasmTools::get()? })
    }

    /// A Trunk command that uses these very tools and downloads nothing by itself.
    pub(crate) fn trunk(&self) -> Result<Command, Error> {
        let mut trunk = Command::new(&self.trunk);
        self.toolchain.prepare(&mut trunk, &[&self.wasm.wasm_bindgen, &self.wasm.wasm_opt])?;
        // Trunk 0.21 takes only `true` and `false` in NO_COLOR, and refuses to start on any other.
        if std::env::var_os("NO_COLOR").is_some() {
            trunk.env_remove("NO_COLOR").args(["--color", "never"]);
        }
        trunk.args(["--offline", "--skip-version-check"]);
        Ok(trunk)
    }

    /// One line a tool: what it is and where.
    pub(crate) fn list(&self) -> Vec<String> {
        vec![
            format!("wasm32 library  {}", self.toolchain.describe()),
            format!("trunk           {}", self.trunk.display()),
            format!("wasm-bindgen    {}", self.wasm.wasm_bindgen.display()),
            format!("wasm-opt        {}", self.wasm.wasm_opt.display()),
        ]
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
    println!("browser         {}", browser.browser.display());
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

/// wasm-bindgen's CLI and crate must be of one version exactly, so the lock file decides.
fn wasm_bindgen() -> Result<CargoTool, Error> {
    let lock = paths::workspace().join("Cargo.lock");
    let text = std::fs::read_to_string(&lock).map_err(Error::file("read", &lock))?;
    let version = lock_file::version_of(&text, "wasm-bindgen").ok_or_else(|| Error::Missing {
        what: "The package wasm-bindgen in Cargo.lock".to_owned(),
        remedy: "Restore Cargo.lock from the repository.".to_owned(),
    })?;
    Ok(CargoTool {
        package: "wasm-bindgen-cli",
        binary: "wasm-bindgen",
        // The lock file that 0.2.130 was published with does not build.
        locked: version != "0.2.130",
        version: version.to_owned(),
    })
}

/// The version a program says it has, in answer to `--version`.
fn version_said_by(program: &std::path::Path) -> Option<String> {
    let text = command::ask(Command::new(program).arg("--version"))?;
    version::first_in(&text).map(str::to_owned)
}
