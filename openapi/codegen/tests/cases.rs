//! Contract in, Rust out: each folder of `cases/` holds a small contract and the code that it is rendered to.
//!
//! A folder has the layout of the repository, so that the code's own paths fit: `openapi/` as there, and
//! `expected/generated/` for `src/generated/`. That the code compiles is shown by `generated_cases` in `obp-mock`.

mod support;

use std::{fs, path::Path};

use obp_codegen::{
    freshness::{self, Differences},
    render,
};
use support::{difference, files, folders, here, updating};

const COMMAND: &str = "UPDATE=1 cargo test -p obp-codegen --test cases";

#[test]
fn every_case_is_rendered_as_expected() {
    let cases = folders(&here("tests/cases"));
    assert!(!cases.is_empty(), "there are no cases");
    let failures: Vec<String> = cases.iter().filter_map(|case| check(case).err()).collect();
    assert!(
        failures.is_empty(),
        "{}\nIf this is what the generator ought to write, run `{COMMAND}` and commit what changes.",
        failures.join("\n")
    );
}

/// Renders one case and holds it against its files.
fn check(case: &Path) -> Result<(), String> {
    let name = case.file_name().unwrap_or_default().to_string_lossy();
    let contract = case.join("openapi");
    if !contract.is_dir() || files(&contract, ".yaml").is_empty() {
        return Err(format!("{name}: the folder holds no contract"));
    }
    let expected = case.join("expected/generated");
    let rendered = render(&contract).map_err(|error| format!("{name}: {error}"))?;
    if updating() {
        return freshness::write(&expected, &rendered)
            .map(drop)
            .map_err(|error| format!("{name}: {error}"));
    }
    let Differences { stale, left_over } =
        freshness::compare(&expected, &rendered).map_err(|error| format!("{name}: {error}"))?;
    let mut report = String::new();
    for file in &stale {
        report += &match fs::read_to_string(expected.join(file)) {
            Ok(text) => format!("{name}/{file} differs\n{}", difference(&text, &rendered[file])),
            Err(_) => format!("{name}/{file} is rendered but not expected\n"),
        };
    }
    for file in &left_over {
        report += &format!("{name}/{file} is expected but not rendered\n");
    }
    if report.is_empty() { Ok(()) } else { Err(report) }
}

#[test]
fn a_folder_without_a_contract_is_a_failure() {
    let folder = tempfile::tempdir().expect("a folder");
    for make in [&[] as &[&str], &["openapi"]] {
        make.iter()
            .for_each(|name| fs::create_dir(folder.path().join(name)).expect("a folder"));
        let message = check(folder.path()).expect_err("there is nothing in it");
        assert!(message.ends_with("the folder holds no contract"), "{message}");
    }
}

#[test]
fn a_difference_shows_only_the_lines_that_differ() {
    assert_eq!(
        difference("a\nb\nc\n", "a\nx\ny\nc\n"),
        "  from line 2:\n  - b\n  + x\n  + y\n"
    );
    assert_eq!(difference("a\n", "a\na\n"), "  from line 2:\n  + a\n");
}
