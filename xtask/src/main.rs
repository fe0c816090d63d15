//! The tasks that a developer types: `cargo xtask serve`, `test`, `release-check`, `dist`, `bench`, `soak`,
//! `by-ear`.
//!
//! This file only dispatches and prints help; each task is a file of its own, and what several
//! tasks share (`command`, `step`, `wasm_build`, `tools`) knows no task.

mod bench;
mod browser_tests;
mod by_ear;
mod changes;
mod client;
mod command;
mod dist;
mod doctor;
mod error;
mod fuzz;
mod headers;
mod host;
mod hosts_check;
mod lock_file;
mod paths;
mod release_check;
mod reproduce;
mod serve;
mod soak;
mod step;
mod test;
mod tools;
mod wasm_build;
mod web_server;
mod workflows;

use std::process::ExitCode;

use error::Error;

const HELP: &str = "\
cargo xtask TASK [OPTIONS]

  serve   get the tools, build, and serve the panel with a local tenant to try it on
            --panel-port N    port of the page (8080)
            --tenant-port N   port of the local tenant (8081)
            --tenants N       so many further tenants in which all is well, in place of forty of every kind
            --latency MS      what each request to the local tenant takes longer (0)
            --release         the very build that is deployed, in place of one for development, which is there a minute
                              sooner and larger
  test    what must hold of a change: format, lints, host tests, size, browser tests
            --browsers B      chromium, firefox, webkit: all tests on that engine; all: on each;
                              default: all on Chromium and the most important on the others
  release-check  what must hold of a release beside: the same bytes from another folder and from
            Trunk, all tests on all engines, and on real nginx and Caddy, and by-ear; takes an hour and more
  dist    the release build into dist/, ready for any static host
            --connect ORIGIN  another origin the page may talk to (repeatable)
  reproduce  builds the last commit twice, in two folders, and compares; takes minutes
            --again           builds the checkout as it is in another folder, and compares with dist/
  headers what a host must be told to send: policy, types, caching; see docs/deploy.md
            --host HOST       azure-static-web-apps, azure-storage-front-door, github-pages,
                              cloudflare-pages, netlify, nginx, caddy, iis
            --cloud CLOUD     global, usgov, dod, china, custom, or all
            --authority O, --graph O  with custom: the origins of sign-in and Graph
            --path PATH       where on the host the panel lies (/)
            --folder DIR      nginx, caddy: where on its disk (/srv/remote-help-panel)
            --out DIR         writes files there; without it, they are printed
  doctor URL  looks at a deployment from outside, and says what to fix there
  hosts-check  dist/ on real nginx and Caddy with what 'headers' writes for them: each file is
            fetched, and the most important browser tests run on both, at the root and under a path
            --dist DIR        another built panel than dist/
            --browsers B      chromium, firefox, all (default) or none
  bench   what dist/ weighs and costs: bytes by file and crate, start, switches, memory
            --brief           what takes seconds, as in every 'test'
            --sizes           bytes alone, without a browser
            --tenants N       the view of tenants alone, with so many (in the whole bench a thousand)
            --rounds N        how often each page is opened (9)
  soak    random use against the local tenant with faults at random; the seed replays it
            --seed N          what a run printed; a new one unless given
            --runs N          runs over tenants (5); with --minutes 0 nothing but them
            --minutes N       how long by the page's clock (60)
            --steps N         how many actions, in place of minutes
  by-ear  dist/ by ear: the screen reader Orca reads it in real Firefox and Chromium, driven by keys
            alone, and each moment is held to what should be heard; takes minutes
            NAME              only the views or cases whose names contain this (repeatable)
            --browser B       firefox or chromium; both unless given
            --tries N         how often a case may be tried until it is heard (3)
            --keep            writes what was said to docs/by-ear.md
  fuzz    has libFuzzer feed every parser of text from outside
            PARSER            only those whose names contain this
            --minutes N       how long, for all together (10)
  workflows  what GitHub takes for a workflow, and what ours may do
  changes TAG  what the changelog says about the version of that tag, for its release
  tools   get the tools of the build and print where each is

Tools are looked for on PATH and then in REMOTE_HELP_CACHE (by default remote-help-panel in the
user's cache folder), and installed there where they are missing.";

fn main() -> ExitCode {
    step::start();
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    match dispatch(&arguments) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Runs the task that the first argument names.
fn dispatch(arguments: &[String]) -> Result<(), Error> {
    let Some((task, options)) = arguments.split_first() else {
        println!("{HELP}");
        return Ok(());
    };
    paths::enter_workspace()?;
    match task.as_str() {
        "serve" => serve::run(options),
        "test" => test::run(options),
        "dist" => dist::run(options),
        // For Trunk's hook alone, so the help does not list it.
        "assemble" => dist::assemble::run(options),
        "headers" => headers::run(options),
        "doctor" => doctor::run(options),
        "hosts-check" => hosts_check::run(options),
        // For the browser tests alone, so neither.
        "host" => host::run(options),
        "reproduce" => reproduce::run(options),
        "release-check" => release_check::run(options),
        "bench" => bench::run(options),
        "by-ear" => by_ear::run(options),
        "fuzz" => fuzz::run(options),
        "soak" => soak::run(options),
        "workflows" => workflows::run(options),
        "changes" => changes::run(options),
        "tools" => tools::run(options),
        "help" | "--help" | "-h" => {
            println!("{HELP}");
            Ok(())
        }
        other => Err(Error::Usage { message: format!("no task is called '{other}'; 'cargo xtask help' lists them") }),
    }
}
