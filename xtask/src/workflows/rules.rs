//! What a workflow of ours may not do, found line by line: the least that a change in review must not slip past.

/// The trigger that runs a stranger's change with our rights.
const STRANGERS_TRIGGER: &str = "pull_request_target";

/// What stands in an event is anybody's text; put into a script, it is run.
const ANYBODYS_TEXT: [&str; 4] = ["github.event.", "github.head_ref", "github.ref_name", "inputs."];

/// One line for each thing found, with its number.
pub(super) fn findings(workflow: &str) -> Vec<String> {
    let mut findings = Vec::new();
    let lines: Vec<&str> = workflow.lines().collect();
    for (at, line) in lines.iter().enumerate() {
        let mut find = |what: &str| findings.push(format!("{}: {what}", at + 1));
        let code = line.trim_start().trim_start_matches("- ");
        if code.starts_with('#') {
            continue;
        }
        if let Some(action) = code.strip_prefix("uses:")
            && !is_pinned(action.trim())
        {
            find("an action is named by its commit, with its version as a comment");
        }
        if code.starts_with("uses: actions/checkout@") && !keeps_no_credentials(lines.get(at + 1..).unwrap_or_default())
        {
            find("a checkout keeps no credentials: 'persist-credentials: false'");
        }
        if let Some(image) = code.strip_prefix("image:")
            && !image.contains("@sha256:")
        {
            find("an image is named by its digest");
        }
        if code.contains(STRANGERS_TRIGGER) {
            find("no workflow runs a stranger's change with our rights");
        }
        if code.contains("secrets.") || code.starts_with("secrets:") {
            find("no workflow needs a secret");
        }
        if code.contains("write-all") {
            find("permissions are named one by one");
        }
        if code.contains("${{") && !is_no_script(code) && ANYBODYS_TEXT.iter().any(|text| code.contains(text)) {
            find("anybody's text reaches a script as a variable of its environment only");
        }
    }
    if !lines.iter().any(|line| matches!(*line, "permissions: {}" | "permissions:")) {
        findings.push("1: the workflow says its permissions, at the top: none, or to read".to_owned());
    }
    let jobs = lines.iter().filter(|line| line.trim_start().starts_with("runs-on:")).count();
    let limited = lines.iter().filter(|line| line.trim_start().starts_with("timeout-minutes:")).count();
    if limited < jobs {
        findings.push("1: every job has a 'timeout-minutes'".to_owned());
    }
    findings
}

/// Whether a line sets a variable of the environment, which has capital letters here, or names a group of runs.
fn is_no_script(line: &str) -> bool {
    let name = line.split_once(": ").map_or("", |(name, _)| name);
    name == "group" || !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_')
}

/// `owner/name@<commit> # v1.2.3`, or a workflow of this repository.
fn is_pinned(action: &str) -> bool {
    if action.starts_with("./") {
        return true;
    }
    let Some((_, version)) = action.split_once('@') else { return false };
    let Some((commit, comment)) = version.split_once(" # v") else { return false };
    commit.len() == 40
        && commit.bytes().all(|byte| byte.is_ascii_hexdigit())
        && comment.starts_with(|first: char| first.is_ascii_digit())
}

/// Whether the step that goes on with these lines says so.
fn keeps_no_credentials(rest: &[&str]) -> bool {
    rest.iter()
        .take_while(|line| !line.trim_start().starts_with("- "))
        .any(|line| line.trim() == "persist-credentials: false")
}

#[cfg(test)]
mod tests {
    use super::*;

    const COMMIT: &str = "0123456789abcdef0123456789abcdef01234567";

    fn good() -> String {
        format!(
            "on: [push]\npermissions: {{}}\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    timeout-minutes: 5\n    steps:\n      \
             - uses: actions/checkout@{COMMIT} # v7.0.1\n        with:\n          persist-credentials: false\n      \
             - uses: ./.github/workflows/test.yml\n      # A comment on secrets.X and pull_request_target\n"
        )
    }

    #[test]
    fn a_good_workflow_has_no_findings() {
        assert_eq!(findings(&good()), Vec::<String>::new());
    }

    #[test]
    fn each_wrong_thing_is_found() {
        let changes = [
            (format!("@{COMMIT} # v7.0.1"), "@v7".to_owned(), "commit"),
            (" # v7.0.1".to_owned(), String::new(), "version"),
            ("persist-credentials: false".to_owned(), "fetch-depth: 0".to_owned(), "credentials"),
            ("on: [push]".to_owned(), "on: [pull_request_target]".to_owned(), "stranger"),
            ("permissions: {}\n".to_owned(), String::new(), "permissions"),
            ("permissions: {}".to_owned(), "permissions: write-all".to_owned(), "one by one"),
            ("    timeout-minutes: 5\n".to_owned(), String::new(), "timeout"),
            ("    steps:".to_owned(), "    container:\n      image: debian:13\n    steps:".to_owned(), "digest"),
        ];
        for (from, to, expected) in changes {
            let wrong = good().replacen(&from, &to, 1);
            assert!(findings(&wrong).iter().any(|finding| finding.contains(expected)), "{wrong}");
        }
        for step in ["run: echo ${{ github.event.issue.title }}", "run: x ${{ secrets.TOKEN }}"] {
            let wrong = format!("{}      - {step}\n", good());
            assert_eq!(findings(&wrong).len(), 1, "{wrong}");
        }
    }

    #[test]
    fn text_from_outside_may_be_a_variable_and_no_part_of_a_script() {
        let with = |line: &str| findings(&format!("{}        {line}\n", good()));
        assert!(with("TASK: ${{ inputs.task }}").is_empty());
        assert_eq!(with("run: TASK: ${{ inputs.task }}").len(), 1);
        assert_eq!(with("cargo xtask ${{ inputs.task }}").len(), 1);
    }

    #[test]
    fn a_checkouts_neighbour_does_not_speak_for_it() {
        let wrong = good().replacen(
            "        with:\n          persist-credentials: false\n",
            "      - uses: x\n        with:\n          persist-credentials: false\n",
            1,
        );
        assert!(findings(&wrong).iter().any(|finding| finding.contains("credentials")), "{wrong}");
    }
}
