//! Which compiler builds the wasm, and where its standard library for wasm32 is.
//!
//! In this order: the active toolchain or Debian's compiler has the library already (or a library
//! built before is in the cache); `rustup target add`; a library built from a compiler's own
//! source, which Debian packages as `rust-web-src`. For the release, where the source is there or `rustup component
//! add` brings it, a smaller library is built once and takes the place of the usual one.

use std::path::{Path, PathBuf};
use std::process::Command;

use super::compiler::{BOOTSTRAP, Compiler, TARGET};
use super::std_build::Panics;
use super::{debian, linker, remap, std_build};
use crate::error::Error;
use crate::step::step;
use crate::{command, paths};

/// The packages that hold one compiler, its cargo and its library's source.
const DEBIAN_PACKAGES: [&str; 3] = ["rustc-web", "cargo-web", "rust-web-src"];

/// A compiler with a library for wasm32.
pub(crate) struct Toolchain {
    compiler: Compiler,
    /// Set where the library is not in the compiler's own sysroot.
    sysroot: Option<PathBuf>,
    /// Set where the compiler comes without one.
    linker: Option<PathBuf>,
    /// The panic strategy of the library; the panel must be compiled with the same.
    panics: Panics,
}

impl Toolchain {
    /// One with the small library where that can be, for the release.
    pub(super) fn smallest(cache: &Path) -> Result<Self, Error> {
        Self::get(cache, Panics::AtOnce)
    }

    /// One with the library that the compiler comes with where there is such a one: nothing has to be built for it.
    pub(super) fn usual(cache: &Path) -> Result<Self, Error> {
        Self::get(cache, Panics::Told)
    }

    /// Finds one whose library does this where Rust panics, or makes one.
    fn get(cache: &Path, panics: Panics) -> Result<Self, Error> {
        let Some(active) = Compiler::active() else {
            return Err(Error::Missing {
                what: "A Rust compiler (rustc)".to_owned(),
                remedy: "Install Rust as https://rustup.rs says.".to_owned(),
            });
        };
        let active_sysroot = active.sysroot.clone();
        let finished = |found: Self| {
            let found = if panics == Panics::AtOnce { found.with_small_library(cache) } else { found };
            found.with_linker(&active_sysroot)
        };
        let mut without = Vec::new();
        for compiler in [Some(active), Compiler::debian()].into_iter().flatten() {
            match Self::ready(cache, compiler, panics) {
                Ok(found) => return finished(found),
                Err(compiler) => without.push(*compiler),
            }
        }
        if let Some(found) = Self::by_rustup(cache, panics) {
            return finished(found);
        }
        if !without.iter().any(Compiler::has_library_source) && debian::can_install() {
            debian::install(&DEBIAN_PACKAGES)?;
            without = Compiler::debian().into_iter().collect();
        }
        let Some(compiler) = without.into_iter().find(Compiler::has_library_source) else {
            return Err(Error::Missing {
                what: format!("The Rust standard library for {TARGET}"),
                remedy: format!(
                    "Run 'rustup target add {TARGET}'; on Debian without it, as root, 'apt-get \
                     install {}'; then try again.",
                    DEBIAN_PACKAGES.join(" ")
                ),
            });
        };
        // Without a ready one, the small library is also the one that is sooner there.
        let mut made = Self { compiler, sysroot: None, linker: None, panics: Panics::Told }.with_small_library(cache);
        if made.panics == Panics::Told {
            made.sysroot = Some(std_build::build(cache, &made.compiler, Panics::Told)?);
        }
        made.with_linker(&active_sysroot)
    }

    /// A compiler whose library is there already, the wished one first, or else the compiler back.
    fn ready(cache: &Path, compiler: Compiler, wished: Panics) -> Result<Self, Box<Compiler>> {
        let [small, built] = [Panics::AtOnce, Panics::Told].map(|panics| std_build::place(cache, &compiler, panics));
        let mut there = Vec::new();
        if has_library(&compiler.sysroot) {
            there.push((None, Panics::Told));
        }
        there.extend(
            [(small, Panics::AtOnce), (built, Panics::Told)]
                .into_iter()
                .filter_map(|(sysroot, panics)| has_library(&sysroot).then_some((Some(sysroot), panics))),
        );
        let wished = there.iter().position(|(_, panics)| *panics == wished).unwrap_or_default();
        match there.into_iter().nth(wished) {
            Some((sysroot, panics)) => Ok(Self { compiler, sysroot, linker: None, panics }),
            None => Err(Box::new(compiler)),
        }
    }

    /// Builds the small library, unless it is there, and takes it. Where that can't be, the usual one stays, and a line
    /// says why: the panel is larger then, and otherwise the same.
    fn with_small_library(mut self, cache: &Path) -> Self {
        if self.panics == Panics::AtOnce {
            return self;
        }
        let built = if !self.compiler.takes(Panics::AtOnce.arguments()) {
            Err(format!("rustc {} can't leave out what panics say.", self.compiler.release))
        } else if !self.compiler.has_library_source() && !self.adds_source() {
            let gets_it = match self.compiler.rustc {
                // Debian's own.
                Some(_) => "apt-get install rust-web-src",
                None => "rustup component add rust-src",
            };
            Err(format!("The source of the standard library is missing; '{gets_it}' gets it."))
        } else {
            std_build::build(cache, &self.compiler, Panics::AtOnce).map_err(|error| error.to_string())
        };
        match built {
            Ok(sysroot) => (self.sysroot, self.panics) = (Some(sysroot), Panics::AtOnce),
            Err(why) => println!("    {why} The panel is built with the usual library, and larger by a tenth."),
        }
        self
    }

    /// Gets the library's source from rustup, whose toolchains come without it.
    fn adds_source(&self) -> bool {
        let Some(rustup) = command::on_path("rustup").filter(|_| self.compiler.rustc.is_none()) else { return false };
        let added = step("rustup component add rust-src", || {
            let mut add = Command::new(rustup);
            command::run(add.args(["component", "add", "rust-src"]), "rustup component add", "")
        });
        added.is_ok() && self.compiler.has_library_source()
    }

    /// The ordinary path on people's machines. Its failure is no error: toolchains that rustup only
    /// links, and machines without its server, go on to the next way.
    fn by_rustup(cache: &Path, panics: Panics) -> Option<Self> {
        let rustup = command::on_path("rustup")?;
        let added = step(&format!("rustup target add {TARGET}"), || {
            let mut add = Command::new(rustup);
            command::run(add.args(["target", "add", TARGET]), "rustup target add", "")
        });
        if let Err(error) = added {
            println!("    {error} Trying the next way.");
            return None;
        }
        Compiler::active().and_then(|active| Self::ready(cache, active, panics).ok())
    }

    fn with_linker(mut self, active_sysroot: &Path) -> Result<Self, Error> {
        // The active toolchain of rustup brings its own, and finds it unless told of a sysroot.
        if self.compiler.rustc.is_some() || self.sysroot.is_some() {
            let sysroots = [self.compiler.sysroot.as_path(), active_sysroot];
            self.linker = Some(linker::get(&sysroots, &self.compiler.host)?);
        }
        Ok(self)
    }

    /// The compiler, and where the library is.
    pub(super) fn describe(&self) -> String {
        let sysroot = self.sysroot.as_ref().unwrap_or(&self.compiler.sysroot);
        format!("rustc {}, {}", self.compiler.release, sysroot.display())
    }

    /// Whether the library is the small one.
    pub(crate) fn has_small_library(&self) -> bool {
        self.panics == Panics::AtOnce
    }

    /// Version and commit of the compiler, and so of the library that is in the wasm.
    pub(crate) fn release(&self) -> &str {
        &self.compiler.release
    }

    /// This toolchain's cargo.
    pub(crate) fn cargo(&self) -> Command {
        let mut cargo = Command::new(&self.compiler.cargo);
        self.compiler.prepare(&mut cargo);
        cargo
    }

    /// The command that fetches the crates that the panel is compiled of, and those that compile them.
    pub(crate) fn cargo_fetch(&self) -> Command {
        let mut fetch = self.cargo();
        fetch.args(["fetch", "--locked", "--target", TARGET, "--target", &self.compiler.host]);
        fetch
    }

    /// Looks that a built site says nothing of this machine.
    pub(crate) fn check_folders(&self, site: &Path) -> Result<(), Error> {
        remap::check(site, &remap::folders(&self.compiler))
    }

    /// Makes a command that runs `cargo` by name, as Trunk does, find this toolchain's.
    pub(super) fn put_first_on_path(&self, command: &mut Command) -> Result<(), Error> {
        let mut path = Vec::new();
        if self.compiler.rustc.is_some() {
            path.push(self.cargo_alone()?);
        }
        path.extend(std::env::split_paths(&std::env::var_os("PATH").unwrap_or_default()));
        let path = std::env::join_paths(path).map_err(|error| Error::Usage {
            message: format!("PATH cannot be extended by a tool's folder: {error}"),
        })?;
        command.env("PATH", path);
        Ok(())
    }

    /// Makes a command build for wasm with this toolchain.
    pub(crate) fn prepare(&self, command: &mut Command) -> Result<(), Error> {
        self.compiler.prepare(command);
        command.env("CARGO_TARGET_DIR", paths::wasm_target());
        if let Some(linker) = &self.linker {
            command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_LINKER", linker);
        }
        // One build for everyone: cargo would take these in place of ours.
        command.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS");
        let mut flags = remap::arguments(&remap::folders(&self.compiler));
        if let Some(sysroot) = &self.sysroot {
            let sysroot = sysroot.display().to_string();
            if sysroot.contains(char::is_whitespace) {
                return Err(Error::Usage {
                    message: format!("{sysroot} holds a blank; set REMOTE_HELP_CACHE to a folder without one"),
                });
            }
            flags.extend(["--sysroot".to_owned(), sysroot]);
        }
        flags.extend(self.panics.arguments().iter().map(|&flag| flag.to_owned()));
        if self.panics == Panics::AtOnce {
            command.env(BOOTSTRAP.0, BOOTSTRAP.1);
        }
        // For this target alone: build scripts, and Trunk's hook, are compiled for the host in the same environment.
        command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags.join(" "));
        Ok(())
    }

    /// A folder with nothing but a link to this toolchain's cargo. `/usr/bin` in its place would
    /// bring every other program there before the chosen tools.
    fn cargo_alone(&self) -> Result<PathBuf, Error> {
        let folder = paths::wasm_target().join("cargo-alone");
        let link = folder.join("cargo");
        std::fs::create_dir_all(&folder).map_err(Error::file("create", &folder))?;
        #[cfg(unix)]
        if std::fs::read_link(&link).ok().as_ref() != Some(&self.compiler.cargo) {
            let _ = std::fs::remove_file(&link);
            std::os::unix::fs::symlink(&self.compiler.cargo, &link).map_err(Error::file("link", &link))?;
        }
        Ok(folder)
    }
}

/// Whether a sysroot holds the library.
fn has_library(sysroot: &Path) -> bool {
    std::fs::read_dir(std_build::library_folder(sysroot)).is_ok_and(|entries| {
        entries.flatten().any(|entry| {
            let name = entry.file_name();
            let name = name.to_string_lossy();
            name.starts_with("libstd-") && name.ends_with(".rlib")
        })
    })
}
