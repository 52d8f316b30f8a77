//! The generated code in the repository is what the contract says, and stale code is told from fresh.

mod support;

use std::{collections::BTreeMap, fs, path::Path, process::Command};

use obp_codegen::{
    freshness::{Differences, compare, write},
    render,
};
use support::{contract_folder, here};

/// What to tell a person whose generated code is not fresh.
fn advice(differences: &Differences) -> Result<(), String> {
    if differences.is_empty() {
        return Ok(());
    }
    Err(format!(
        "src/generated is not fresh, run `cargo codegen` and commit what it writes: {differences:?}"
    ))
}

#[test]
fn the_generated_code_is_what_the_contract_says() {
    let rendered = render(&contract_folder()).expect("the contract is sound");
    let differences = compare(&here("../../src/generated"), &rendered).expect("the folder can be read");
    assert_eq!(advice(&differences), Ok(()));
}

/// Runs `cargo codegen` on the real contract; returns its exit code and what it prints.
fn cargo_codegen(output: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_obp-codegen"));
    let done = command
        .arg("--output")
        .arg(output)
        .args(arguments)
        .output()
        .expect("it can be run");
    (done.status.code(), String::from_utf8_lossy(&done.stdout).into_owned())
}

#[test]
fn the_check_of_cargo_codegen_names_what_is_not_fresh_and_what_to_run() {
    let folder = tempfile::tempdir().expect("a folder");
    let (code, _) = cargo_codegen(folder.path(), &[]);
    assert_eq!(code, Some(0), "it writes into an empty folder");
    assert_eq!(cargo_codegen(folder.path(), &["--check"]), (Some(0), String::new()));

    fill(folder.path(), &[("index.rs", "// old"), ("gone.rs", "")]);
    let (code, text) = cargo_codegen(folder.path(), &["--check"]);
    assert_eq!(code, Some(3), "{text}");
    assert_eq!(
        text,
        "stale: index.rs\nleft over: gone.rs\nrun `cargo codegen` and commit what it writes\n"
    );
    assert_eq!(
        fs::read_to_string(folder.path().join("index.rs")).expect("it is there"),
        "// old",
        "nothing is written"
    );
}

#[test]
fn rendering_twice_gives_the_same_text() {
    let once = render(&contract_folder()).expect("the contract is sound");
    assert_eq!(once, render(&contract_folder()).expect("the contract is sound"));
}

fn texts(files: &[(&str, &str)]) -> BTreeMap<String, String> {
    files
        .iter()
        .map(|(name, text)| ((*name).to_owned(), (*text).to_owned()))
        .collect()
}

fn fill(folder: &Path, files: &[(&str, &str)]) {
    for (name, text) in files {
        fs::write(folder.join(name), text).expect("it can be written");
    }
}

fn names(names: &[&str]) -> std::collections::BTreeSet<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

/// Files in the folder, and what is stale and left over when `a.rs` and `b.rs` are rendered as `A` and `B`.
type Row<'a> = (&'a [(&'a str, &'a str)], &'a [&'a str], &'a [&'a str]);

const ROWS: [Row<'_>; 6] = [
    (&[("a.rs", "A"), ("b.rs", "B")], &[], &[]),
    (&[("a.rs", "A"), ("b.rs", "B ")], &["b.rs"], &[]),
    (&[("a.rs", "A")], &["b.rs"], &[]),
    (&[("a.rs", "A"), ("b.rs", "B"), ("c.rs", "")], &[], &["c.rs"]),
    (&[("a.rs", ""), ("c.rs", "A")], &["a.rs", "b.rs"], &["c.rs"]),
    (&[], &["a.rs", "b.rs"], &[]),
];

#[test]
fn stale_missing_and_left_over_files_are_told_apart() {
    for (files, stale, left_over) in ROWS {
        let folder = tempfile::tempdir().expect("a folder");
        fill(folder.path(), files);
        let differences = compare(folder.path(), &texts(&[("a.rs", "A"), ("b.rs", "B")])).expect("it can be read");
        assert_eq!(
            differences,
            Differences {
                stale: names(stale),
                left_over: names(left_over)
            },
            "{files:?}"
        );
        if !differences.is_empty() {
            let advice = advice(&differences).expect_err("it is not fresh");
            assert!(advice.contains("`cargo codegen`"), "{advice}");
            stale
                .iter()
                .chain(left_over)
                .for_each(|name| assert!(advice.contains(name), "{advice}"));
        }
    }
}

#[test]
fn writing_makes_every_folder_fresh_and_tells_what_it_changed() {
    for (files, stale, left_over) in ROWS {
        let folder = tempfile::tempdir().expect("a folder");
        fill(folder.path(), files);
        let rendered = texts(&[("a.rs", "A"), ("b.rs", "B")]);
        let changed = write(folder.path(), &rendered).expect("it can be written");
        assert_eq!(
            changed,
            Differences {
                stale: names(stale),
                left_over: names(left_over)
            },
            "{files:?}"
        );
        assert_eq!(
            compare(folder.path(), &rendered).expect("it can be read"),
            Differences::default(),
            "{files:?}"
        );
    }
}

#[test]
fn fresh_files_are_not_written_again() {
    let folder = tempfile::tempdir().expect("a folder");
    fill(folder.path(), &[("a.rs", "A")]);
    let modified = || {
        fs::metadata(folder.path().join("a.rs"))
            .and_then(|data| data.modified())
            .expect("its time")
    };
    let before = modified();
    let mut permissions = fs::metadata(folder.path().join("a.rs"))
        .expect("its data")
        .permissions();
    permissions.set_readonly(true);
    fs::set_permissions(folder.path().join("a.rs"), permissions).expect("it can be made read-only");
    write(folder.path(), &texts(&[("a.rs", "A")])).expect("nothing is to be written");
    assert_eq!(modified(), before);
}

#[test]
fn a_folder_that_is_not_there_is_made() {
    let folder = tempfile::tempdir().expect("a folder");
    let inside = folder.path().join("src/generated");
    let rendered = texts(&[("a.rs", "A")]);
    assert_eq!(
        compare(&inside, &rendered).expect("it is empty").stale,
        names(&["a.rs"])
    );
    write(&inside, &rendered).expect("it can be made");
    assert!(compare(&inside, &rendered).expect("it can be read").is_empty());
}

#[test]
fn a_folder_that_is_a_file_is_an_error_with_its_path() {
    let folder = tempfile::tempdir().expect("a folder");
    fill(folder.path(), &[("file", "")]);
    let path = folder.path().join("file");
    let error = compare(&path, &BTreeMap::new())
        .expect_err("it is no folder")
        .to_string();
    assert!(error.starts_with(&path.display().to_string()), "{error}");
}
