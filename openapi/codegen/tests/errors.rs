//! What the generator refuses, and that it says where: each `errors/NAME.yaml` spoils the sound contract in
//! `errors/contract/` at one or more places, and `errors/NAME.message` is what the generator says then.

mod support;

use std::{collections::BTreeMap, fs, path::Path};

use obp_codegen::{read, source::Sources};
use support::{assert_none, difference, files, here, updating};

const COMMAND: &str = "UPDATE=1 cargo test -p obp-codegen --test errors";

/// The contract of `errors/contract/`, by file.
fn sound() -> BTreeMap<String, String> {
    let name = |path: &Path| path.file_name().expect("a file").to_string_lossy().into_owned();
    let read = |path: &Path| fs::read_to_string(path).expect("it can be read");
    files(&here("tests/errors/contract"), ".yaml")
        .iter()
        .map(|path| (name(path), read(path)))
        .collect()
}

/// Reads a contract and returns what is said against it.
fn complaint(contract: BTreeMap<String, String>) -> Option<String> {
    let contract = Sources::parse(contract).and_then(|sources| read::contract(&sources).map(drop));
    contract.err().map(|error| error.to_string())
}

/// The sound contract with the edits that a file lists; each replaces a text that stands there exactly once.
fn spoilt(case: &Path) -> BTreeMap<String, String> {
    let text = fs::read_to_string(case).expect("it can be read");
    let edits = Sources::parse([("edits".to_owned(), text)]).expect("the edits are YAML");
    let mut contract = sound();
    for edit in edits
        .file("edits")
        .expect("it was parsed")
        .list()
        .expect("a list of edits")
    {
        let edit = edit.json().expect("plain YAML");
        let part = |key: &str| {
            edit[key]
                .as_str()
                .unwrap_or_else(|| panic!("{}: no `{key}`", case.display()))
        };
        let file = contract.get_mut(part("file")).expect("a file of the contract");
        assert_eq!(
            file.matches(part("replace")).count(),
            1,
            "{}: {}",
            case.display(),
            part("replace")
        );
        *file = file.replace(part("replace"), part("with"));
    }
    contract
}

#[test]
fn the_contract_that_is_spoilt_is_sound() {
    assert_eq!(complaint(sound()), None);
}

#[test]
fn every_mistake_is_refused_in_the_expected_words() {
    let cases = files(&here("tests/errors"), ".yaml");
    assert!(!cases.is_empty(), "there are no cases");
    let mut failures = Vec::new();
    for case in &cases {
        let name = case.file_stem().unwrap_or_default().to_string_lossy();
        let Some(message) = complaint(spoilt(case)) else {
            failures.push(format!("{name}: it is accepted"));
            continue;
        };
        let message = format!("{message}\n");
        let expected = case.with_extension("message");
        if updating() {
            fs::write(&expected, &message).expect("it can be written");
        }
        match fs::read_to_string(&expected) {
            Ok(expected) if expected == message => {}
            Ok(expected) => failures.push(format!("{name}:\n{}", difference(&expected, &message))),
            Err(_) => failures.push(format!("{name}: no message is expected; it is: {message}")),
        }
    }
    failures.push(format!(
        "If this is what the generator ought to say, run `{COMMAND}` and commit what changes."
    ));
    assert!(failures.len() == 1, "{}", failures.join("\n"));
}

#[test]
fn a_folder_without_files_or_with_empty_ones_is_refused() {
    for (files, expected) in [
        (vec![], "obp.yaml: entity not found"),
        (vec![("other.yaml", "paths: {}")], "obp.yaml: entity not found"),
        (
            vec![("obp.yaml", "# nothing")],
            "obp.yaml:1:1: not YAML: the file is empty",
        ),
    ] {
        let contract = files
            .into_iter()
            .map(|(name, text)| (name.to_owned(), text.to_owned()))
            .collect();
        assert_eq!(complaint(contract).as_deref(), Some(expected));
    }
}

#[test]
fn every_message_has_a_case() {
    let folder = here("tests/errors");
    let messages = files(&folder, ".message");
    let orphans = messages.iter().filter(|path| !path.with_extension("yaml").is_file());
    let orphans: Vec<String> = orphans.map(|path| path.display().to_string()).collect();
    assert_none("messages without a case", &orphans);
}

#[test]
fn every_message_tells_file_line_column_and_pointer() {
    let mut complaints = Vec::new();
    for case in files(&here("tests/errors"), ".yaml") {
        let contract = spoilt(&case);
        let message = complaint(contract.clone()).unwrap_or_default();
        if !tells_the_place(&message, &contract) {
            complaints.push(format!("{}: {message}", case.display()));
        }
    }
    assert_none("messages without a place", &complaints);
}

/// Whether a message begins `FILE:LINE:COLUMN (#POINTER): ` with a line and column that are in the file. Where a text is
/// no YAML there is no pointer yet.
fn tells_the_place(message: &str, contract: &BTreeMap<String, String>) -> bool {
    let mut parts = message.splitn(4, ':');
    let (Some(file), Some(line), Some(rest), Some(_)) = (parts.next(), parts.next(), parts.next(), parts.next()) else {
        return false;
    };
    let (column, pointer) = rest.split_once(' ').unwrap_or((rest, ""));
    let (Some(text), Ok(line), Ok(column)) = (contract.get(file), line.parse::<usize>(), column.parse::<usize>())
    else {
        return false;
    };
    let inside = text
        .lines()
        .nth(line.wrapping_sub(1))
        .is_some_and(|text| (1..=text.len() + 1).contains(&column));
    inside && (pointer.starts_with("(#") || message.contains("not YAML"))
}
