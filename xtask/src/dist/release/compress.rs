//! A `.br` and a `.gz` beside each file that gets smaller by it, for hosts that send what lies ready.

use std::io::{self, Write};
use std::path::Path;
use std::sync::Mutex;
use std::thread;

use flate2::{Compression, GzBuilder};

use super::OWN_TO_EDIT;
use crate::dist::folder::Files;
use crate::error::Error;

/// Brotli's best quality and its usual window (4 MiB).
const QUALITY: u32 = 11;
const WINDOW: u32 = 22;

/// The endings of texts, and of files that compress like texts. Pictures are compressed by themselves.
const ENDINGS: [&str; 9] = ["html", "js", "css", "wasm", "txt", "json", "svg", "webmanifest", "xml"];

/// Adds the copies. They are made on all cores: the highest quality takes its time.
pub(super) fn add(files: &mut Files) -> Result<(), Error> {
    let waiting: Vec<(&String, &Vec<u8>)> = files.iter().filter(|(name, _)| is_compressible(name)).collect();
    let waiting = Mutex::new(waiting);
    let workers = thread::available_parallelism().map_or(1, usize::from);
    let made: Result<Vec<Files>, Error> = thread::scope(|scope| {
        let started: Vec<_> = (0..workers).map(|_| scope.spawn(|| work(&waiting))).collect();
        let ended = started.into_iter().map(thread::ScopedJoinHandle::join);
        ended.map(|worker| worker.unwrap_or_else(|panic| std::panic::resume_unwind(panic))).collect()
    });
    files.extend(made?.into_iter().flatten());
    Ok(())
}

/// Compresses one file after the other until none is waiting.
fn work(waiting: &Mutex<Vec<(&String, &Vec<u8>)>>) -> Result<Files, Error> {
    let mut made = Files::new();
    let next = || waiting.lock().ok().and_then(|mut waiting| waiting.pop());
    while let Some((name, content)) = next() {
        let error = |source| Error::File { action: "compress", path: name.into(), source };
        for (ending, copy) in [("br", brotli(content).map_err(error)?), ("gz", gzip(content).map_err(error)?)] {
            if copy.len() < content.len() {
                made.insert(format!("{name}.{ending}"), copy);
            }
        }
    }
    Ok(made)
}

fn is_compressible(name: &str) -> bool {
    let ending = Path::new(name).extension().and_then(|ending| ending.to_str()).unwrap_or_default();
    name != OWN_TO_EDIT && ENDINGS.contains(&ending)
}

fn brotli(content: &[u8]) -> io::Result<Vec<u8>> {
    let mut copy = Vec::new();
    let mut writer = brotli::CompressorWriter::new(&mut copy, 64 * 1024, QUALITY, WINDOW);
    writer.write_all(content)?;
    // The writer flushes when it is dropped.
    drop(writer);
    Ok(copy)
}

fn gzip(content: &[u8]) -> io::Result<Vec<u8>> {
    // No time and no name of a file, and "unknown" for the system, so that every machine writes the same.
    let mut writer = GzBuilder::new().mtime(0).operating_system(255).write(Vec::new(), Compression::best());
    writer.write_all(content)?;
    writer.finish()
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    fn files() -> Files {
        let text = "So much is said twice. ".repeat(40);
        ["a.js", "config.json", "b/c.svg", "icon.png"]
            .into_iter()
            .map(|name| (name.to_owned(), text.as_bytes().to_vec()))
            .chain([("tiny.txt".to_owned(), b"x".to_vec())])
            .collect()
    }

    #[test]
    fn what_gets_smaller_has_both_copies_and_nothing_else_has() {
        let mut all = files();
        add(&mut all).unwrap();
        let added: Vec<&String> = all.keys().filter(|name| !files().contains_key(*name)).collect();
        assert_eq!(added, ["a.js.br", "a.js.gz", "b/c.svg.br", "b/c.svg.gz"]);
    }

    #[test]
    fn copies_hold_what_the_file_holds_and_are_always_the_same() {
        let (mut one, mut two) = (files(), files());
        add(&mut one).unwrap();
        add(&mut two).unwrap();
        assert_eq!(one, two);
        let mut text = String::new();
        flate2::read::GzDecoder::new(one["a.js.gz"].as_slice()).read_to_string(&mut text).unwrap();
        assert_eq!(text.as_bytes(), one["a.js"]);
        let mut text = String::new();
        brotli::Decompressor::new(one["a.js.br"].as_slice(), 4096).read_to_string(&mut text).unwrap();
        assert_eq!(text.as_bytes(), one["a.js"]);
        // RFC 1952: no flags, no time, the slowest compression, unknown system.
        assert_eq!(one["a.js.gz"][..10], [0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 2, 255]);
    }
}
