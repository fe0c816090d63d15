//! The `host` task, which the browser tests call: serves a folder with the built panel by real nginx or Caddy, deployed
//! as docs/deploy.md says, until standard input ends.
//!
//! It takes what `headers` takes: `--folder` is made ready for the cloud as `dist --connect` makes it, and `--out` takes
//! what is written for the server, which is started with that.

use std::fs;
use std::io::{self, Write as _};
use std::path::Path;

use crate::dist;
use crate::error::Error;
use crate::headers::{self, Options};
use crate::tools::web_servers::WebServers;
use crate::web_server::Site;

/// Names the file that a test's page has in front of its own scripts, and which comes from another server.
const OBSERVER: &str = ".observer.js";

/// `xtask host --host HOST --cloud CLOUD --folder DIR --out DIR […] [--observer ORIGIN]`
pub(crate) fn run(options: &[String]) -> Result<(), Error> {
    let usage = |message: &str| Error::Usage { message: message.to_owned() };
    let (observer, options) = match options {
        [options @ .., option, origin] if option == "--observer" => (Some(origin), options),
        options => (None, options),
    };
    let observer = observer.map(|origin| dist::origin(origin)).transpose().map_err(|why| usage(&why))?;
    let options = Options::read(options).map_err(|message| Error::Usage { message })?;
    let work = options.out.as_deref().map(Path::new).ok_or_else(|| usage("'host' needs --out DIR"))?;
    let connect: Vec<_> = options.cloud.custom().iter().filter_map(|origin| dist::origin(origin).ok()).collect();
    dist::connect(Path::new(&options.folder), &connect)?;
    let part: String = headers::for_host(&options)?.into_iter().map(|(_, content)| content).collect();
    fs::create_dir_all(work).map_err(Error::file("create", work))?;
    let elsewhere = observer.map(|origin| (format!("{}{OBSERVER}", options.path), origin.to_string()));
    let site = Site { host: options.host, part: &part, elsewhere, work };
    let server = site.start(&WebServers::installed()?)?;
    println!("http://127.0.0.1:{} {}", server.port(), site.requests().display());
    let _ = io::stdout().flush();
    // The parent process has ended, or closed the pipe.
    let _ = io::copy(&mut io::stdin(), &mut io::sink());
    Ok(())
}
