//! How a deployment is asked: by curl, which every system has, with the system's own certificates and proxies.

use std::path::PathBuf;
use std::process::Command;

use crate::command;
use crate::error::Error;
pub(super) use crate::web_server::http::Answer;

/// Something that asks a host.
pub(crate) trait Client {
    /// Sends a request, follows nothing, and decodes nothing but chunks; else why there is no answer.
    fn ask(&self, method: &str, url: &str, headers: &[(&str, &str)]) -> Result<Answer, String>;
}

/// The program.
#[derive(Debug)]
pub(crate) struct Curl(PathBuf);

impl Curl {
    /// Finds it.
    pub(crate) fn get() -> Result<Self, Error> {
        command::on_path("curl").map(Self).ok_or_else(|| Error::Missing {
            what: "curl, which asks the host,".to_owned(),
            remedy: "Install it, and try again.".to_owned(),
        })
    }
}

impl Client for Curl {
    fn ask(&self, method: &str, url: &str, headers: &[(&str, &str)]) -> Result<Answer, String> {
        let mut curl = Command::new(&self.0);
        // -q: nobody's own settings. --raw: the bytes as they are sent.
        curl.args(["-q", "-s", "-S", "-i", "--raw", "--max-time", "30", "--suppress-connect-headers", "--path-as-is"]);
        if method == "HEAD" {
            curl.arg("--head");
        } else {
            curl.args(["--request", method]);
        }
        for (name, value) in headers {
            curl.arg("--header").arg(format!("{name}: {value}"));
        }
        let output = curl.arg("--").arg(url).output().map_err(|error| format!("cannot run curl: {error}"))?;
        if !output.status.success() {
            return Err(format!("{method} {url}: {}", String::from_utf8_lossy(&output.stderr).trim()));
        }
        Answer::read(&output.stdout).ok_or_else(|| format!("{method} {url}: no answer that HTTP knows"))
    }
}
