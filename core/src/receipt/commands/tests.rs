//! Commands: exactly one request, whatever the reason says. Those for a shell are run in one, where there is one.

use super::super::tests::{UTC, documented};
use super::super::{Commands, Receipt};
use super::*;
use crate::settings::Property;
use proptest::prelude::*;
use std::io::Write as _;
use std::process::{Command, Stdio};

const HOSTILE: &[&str] = &[
    "ticket 7",
    "$(echo run) `echo run` ${TOKEN} $TOKEN",
    "it's; echo run",
    "' ; echo run ; '",
    "'\\'' ; echo run # '",
    "\" ; echo run ; \"",
    "line\necho run",
    "line\r\necho run\rcurl run",
    "line\u{b}echo run\u{c}echo run\u{85}echo run\u{2028}echo run\u{2029}echo run",
    "ends in a backslash \\\necho run",
    "ends in a backslash \\",
    "#> ; Write-Output run <#",
    "here\n'@\n\"@\nEOF\necho run",
    "!! !echo run",
    "> canary && touch canary | tee canary &",
    "* ? [a-z] ~ {a,b}",
    "\u{1b}]0;title\u{7}\u{1b}[2J\u{8}\u{7f}\u{9b}2J",
    "\u{202e}nur ohce\u{2066}\u{feff}",
    "\0echo run",
];

fn receipt(reason: &str) -> Receipt {
    let user = Some(format!("user {reason}"));
    Receipt { reason: reason.to_owned(), user, tenant: Some(crate::ids::TenantId::new(reason)), ..documented() }
}

/// What the shell's `curl` and `az` would be called with, one argument a line: the script runs with functions of these
/// names first in it. None where there is no shell.
fn run(script: &str) -> Option<String> {
    let place = std::env::temp_dir().join(format!("remote-help-commands-{}", crate::guid::from_random(rand())));
    std::fs::create_dir(&place).unwrap();
    let shell = |flag: &[&str], script: &str| {
        let mut child = Command::new("sh")
            .args(flag)
            .current_dir(&place)
            .env("TOKEN", "a token")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .ok()?;
        child.stdin.take().unwrap().write_all(script.as_bytes()).unwrap();
        Some(child.wait_with_output().unwrap())
    };
    let fakes = "curl() { printf '%s\\n' curl \"$@\"; }\naz() { printf '%s\\n' az \"$@\"; }\n";
    let outputs = (|| Some((shell(&["-n"], script)?, shell(&[], &format!("{fakes}{script}"))?)))();
    let left = std::fs::read_dir(&place).unwrap().count();
    std::fs::remove_dir_all(&place).unwrap();
    let Some((checked, ran)) = outputs else {
        println!("there is no sh here: the commands were not run");
        return None;
    };
    for output in [&checked, &ran] {
        assert!(output.status.success(), "{script}\n{output:?}");
        assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{script}");
    }
    assert!(checked.stdout.is_empty() && left == 0, "{script}");
    Some(String::from_utf8(ran.stdout).unwrap())
}

/// Enough for the names of folders: no two tests run with one of these at a time.
fn rand() -> [u8; 16] {
    use std::hash::{BuildHasher as _, Hasher as _};
    let half = || std::collections::hash_map::RandomState::new().build_hasher().finish();
    (u128::from(half()) << 64 | u128::from(half())).to_le_bytes()
}

const URL: &str = "https://graph.microsoft.com/beta/deviceManagement/remoteAssistanceSettings";
const BODY: &str = "{\"@odata.type\":\"#microsoft.graph.remoteAssistanceSettings\",\"remoteAssistanceState\":\"enabled\",\
                    \"allowSessionsToUnenrolledDevices\":false,\"blockChat\":false}";

fn check_in_shell(reason: &str) {
    let Commands { curl, azure, .. } = receipt(reason).commands(UTC);
    let expected_curl = format!(
        "curl\n--fail-with-body\n--request\nPATCH\n{URL}\n--header\nAuthorization: Bearer a token\n--header\n\
         Content-Type: application/json\n--data\n{BODY}\n"
    );
    let expected_azure = format!(
        "az\nrest\n--method\npatch\n--url\n{URL}\n--headers\nAuthorization=Bearer a token\n\
         Content-Type=application/json\n--body\n{BODY}\n"
    );
    for (script, expected) in [(curl, expected_curl), (azure, expected_azure)] {
        // As it stands; and as zsh takes it that has no comments: then `#` is a command like any other, here one that
        // does nothing.
        for script in [script.clone(), script.replace("\n# ", "\n: ").replacen("# ", ": ", 1)] {
            if let Some(called) = run(&script) {
                assert_eq!(called, expected, "{reason:?}\n{script}");
            }
        }
    }
}

/// The lines before the command: comments, each of them, of letters that show.
fn check_comments(command: &str, begins: &str) {
    let lines: Vec<&str> = command.lines().collect();
    let code = lines.iter().position(|line| !line.starts_with("# ")).unwrap();
    assert!(lines[code].starts_with(begins), "{command}");
    assert!(!lines[code..].iter().any(|line| line.starts_with('#')), "{command}");
    assert!(!command.chars().any(|letter| letter != '\n' && is_control(letter)), "{command:?}");
    assert!(!command.contains(['\u{2028}', '\u{2029}']), "{command:?}");
}

fn check(reason: &str) {
    let commands = receipt(reason).commands(UTC);
    check_comments(&commands.curl, "curl ");
    check_comments(&commands.azure, "az rest ");
    let graph_powershell = commands.graph_powershell.unwrap();
    check_comments(&graph_powershell, "Connect-MgGraph ");
    check_comments(&commands.plain_powershell, "[Net.ServicePointManager]::SecurityProtocol = ");
    let plain = receipt("").commands(UTC);
    let code = |command: &str| command.lines().filter(|line| !line.starts_with("# ")).collect::<Vec<_>>().join("\n");
    assert_eq!(code(&commands.curl), code(&plain.curl));
    assert_eq!(code(&commands.azure), code(&plain.azure));
    assert_eq!(code(&graph_powershell), code(&plain.graph_powershell.unwrap()));
    assert_eq!(code(&commands.plain_powershell), code(&plain.plain_powershell));
    // Read in another code page, half a letter at the end of a line would take the line's end with it.
    for command in [&graph_powershell, &commands.plain_powershell] {
        assert!(command.lines().all(|line| line.ends_with(|letter: char| letter.is_ascii_graphic())), "{command:?}");
    }
}

#[test]
fn for_windows_powershell_there_is_nothing_that_could_go_wrong() {
    let command = receipt("it's “quoted” – and »so«").commands(UTC).plain_powershell;
    let code: Vec<&str> = command.lines().filter(|line| !line.starts_with("# ")).collect();
    assert_eq!(
        code,
        [
            "[Net.ServicePointManager]::SecurityProtocol = [Net.SecurityProtocolType]::Tls12",
            &format!(
                "Invoke-RestMethod -Method Patch -Uri '{URL}' -ContentType 'application/json' \
                 -Headers @{{ Authorization = \"Bearer $env:TOKEN\" }} -Body '{BODY}'"
            ),
        ]
    );
    // Each statement is one line, of letters that every code page has; between single quotes nothing is anything but
    // itself, and there is no single quote in what stands there.
    assert!(code.iter().all(|line| line.is_ascii() && !line.ends_with(['`', '|', ','])));
    assert!(!URL.contains('\'') && !BODY.contains('\''));
}

#[test]
fn each_command_names_its_shells_and_windows_has_powershell_first() {
    let tools = |cloud, on_windows| -> Vec<Tool> {
        let listed = Receipt { cloud, ..documented() }.commands(UTC).listed(on_windows);
        for (tool, command) in &listed {
            let [first, second] = tool.shells();
            let token = if command.contains("$env:TOKEN") { POWERSHELL_TOKEN } else { SHELL_TOKEN };
            let line = format!("# shell: '{first} or {second}, with the token in {token}'\n");
            assert!(command.starts_with(&line), "{command}");
        }
        listed.into_iter().map(|(tool, _)| tool).collect()
    };
    let windows = [Tool::PlainPowerShell, Tool::GraphPowerShell, Tool::Curl, Tool::Azure];
    assert_eq!(tools(Cloud::Global, true), windows);
    assert_eq!(tools(Cloud::Global, false), [Tool::Curl, Tool::PlainPowerShell, Tool::GraphPowerShell, Tool::Azure]);
    assert_eq!(tools(Cloud::Custom, true), [Tool::PlainPowerShell, Tool::Curl, Tool::Azure]);
}

#[test]
fn hostile_reasons_are_comments() {
    for reason in HOSTILE {
        check(reason);
        check_in_shell(reason);
    }
    check_in_shell(&HOSTILE.join("\n"));
}

#[test]
fn the_reason_is_still_there_to_read() {
    let commands = receipt("it's for\n\n  the pilot").commands(UTC);
    let powershell = commands.plain_powershell;
    assert!(powershell.contains("# reason: 'it''s for'\n# reason: 'the pilot'\n"), "{powershell}");
    assert!(commands.curl.contains("# reason: 'it'\\''s for'\n# reason: 'the pilot'\n"), "{}", commands.curl);
    let long = receipt(&"line\n".repeat(5000)).commands(UTC);
    assert!(long.curl.lines().count() < 400);
}

#[test]
fn each_cloud_has_its_own_address_and_environment() {
    for (cloud, environment) in
        [(Cloud::Global, "Global"), (Cloud::UsGov, "USGov"), (Cloud::Dod, "USGovDoD"), (Cloud::China, "China")]
    {
        let graph = crate::cloud::Endpoints::of(cloud).unwrap().graph().to_owned();
        let commands = Receipt { cloud, graph: graph.clone(), ..documented() }.commands(UTC);
        let powershell = commands.graph_powershell.clone().unwrap();
        let all = commands.listed(false);
        assert!(all.iter().all(|(_, command)| command.contains(&format!("'{graph}{PATH}'"))));
        assert_eq!(powershell.matches(&format!("-Environment {environment}")).count(), 2);
    }
    let graph = "http://127.0.0.1:8081".to_owned();
    let custom = Receipt { cloud: Cloud::Custom, graph, ..documented() };
    let commands = custom.commands(UTC);
    let plain = &commands.plain_powershell;
    assert!(plain.contains("\nInvoke-RestMethod -Method Patch -Uri 'http://127.0.0.1:8081/beta"), "{plain}");
    assert!(commands.graph_powershell.is_none() && !custom.json(UTC).contains("MgGraph"));
}

#[test]
fn all_three_settings_are_written() {
    let wanted = documented().wanted.with_switch(Property::BlockChat, false);
    for (_, command) in (Receipt { wanted, ..documented() }).commands(UTC).listed(false) {
        for setting in [
            "\"remoteAssistanceState\":\"enabled\"",
            "\"allowSessionsToUnenrolledDevices\":false",
            "\"blockChat\":true",
        ] {
            assert!(command.contains(setting), "{command}");
        }
    }
}

proptest! {
    #[test]
    fn any_reason_is_a_comment(reason in any::<String>()) {
        check(&reason);
    }
}

proptest! {
    // Each runs eight shells.
    #![proptest_config(ProptestConfig::with_cases(24))]
    #[test]
    fn nothing_of_a_reason_is_run(
        reason in "([ '\"\\\\`$();&|<>#!*?{}\\[\\]~=:\n\r\u{b}\u{2028}]|echo|touch x|EOF){0,30}"
    ) {
        check_in_shell(&reason);
    }
}
