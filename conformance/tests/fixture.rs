//! Fixtures read from case folders: mistakes with their complete texts, and scenarios that are right.
//!
//! `tests/fixture/errors` holds a case each: a scenario `NAME.yaml` or a folder `NAME` of several, beside `NAME.txt` with
//! what is to be told. `UPDATE=1` writes the texts anew.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use obp_conform::fixture::{check::Known, load::Suite, schema::schema};
use serde_json::Value;

fn folder(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixture").join(name)
}

/// The entries of a folder whose name has this ending (none: folders).
fn entries(folder: &Path, ending: Option<&str>) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder)
        .expect("the case folder is there")
        .map(|entry| entry.expect("it can be read").path());
    let mut paths: Vec<_> = entries
        .filter(|path| match ending {
            Some(ending) => path.extension().is_some_and(|found| found == ending),
            None => path.is_dir(),
        })
        .collect();
    paths.sort();
    paths
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn stem(path: &Path) -> String {
    path.file_stem()
        .expect("a case has a name")
        .to_string_lossy()
        .into_owned()
}

/// What is wrong with the files of a case, one mistake a line.
fn mistakes(case: &Path) -> String {
    let files = if case.is_dir() {
        entries(case, Some("yaml"))
    } else {
        vec![case.to_owned()]
    };
    let files = files.iter().map(|file| (format!("{}.yaml", stem(file)), text(file)));
    let variables = BTreeSet::from(["bank_id", "other_bank_id"].map(str::to_owned));
    let personas = BTreeSet::from(["reader".to_owned()]);
    let operations = BTreeMap::from(
        [
            ("OBPv3.1.0-createCustomer", "/obp/v3.1.0/banks/{BANK_ID}/customers"),
            (
                "OBPv3.1.0-getCustomerByCustomerId",
                "/obp/v3.1.0/banks/{BANK_ID}/customers/{CUSTOMER_ID}",
            ),
            (
                "OBPv4.0.0-deleteCustomer",
                "/obp/v4.0.0/banks/{BANK_ID}/customers/{CUSTOMER_ID}",
            ),
            ("OBPv4.0.0-root", "/obp/v4.0.0/root"),
        ]
        .map(|(id, path)| (id.to_owned(), path.to_owned())),
    );
    let known = Known {
        variables: Some(&variables),
        operations: Some(&operations),
        personas: Some(&personas),
        part: false,
    };
    let checked = Suite::parse(files, "fixtures").and_then(|suite| suite.check(&known));
    let errors = checked.err().unwrap_or_default();
    errors.iter().map(|error| format!("{error}\n")).collect()
}

fn fits(file: &Path, validator: &jsonschema::Validator) -> Result<(), String> {
    let value: Value = serde_saphyr::from_str(&text(file)).map_err(|error| error.to_string())?;
    validator
        .validate(&value)
        .map_err(|error| format!("{error} at {}", error.instance_path()))
}

#[test]
fn mistakes_are_told_with_their_place() {
    let folder = folder("errors");
    let mut cases = entries(&folder, Some("yaml"));
    cases.extend(entries(&folder, None));
    assert!(cases.len() >= 40, "only {} cases in {}", cases.len(), folder.display());
    let mut wrong = Vec::new();
    for case in &cases {
        let found = mistakes(case);
        let expected = case.with_extension("txt");
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&expected, &found).expect("the text can be written");
        }
        if found.is_empty() || found != text(&expected) {
            wrong.push(format!("{}:\n{found}", case.display()));
        }
    }
    assert!(
        wrong.is_empty(),
        "told otherwise than written (UPDATE=1 writes them anew):\n{}",
        wrong.join("\n")
    );
    for file in entries(&folder, Some("txt")) {
        assert!(
            cases.iter().any(|case| stem(case) == stem(&file)),
            "{} belongs to no case",
            file.display()
        );
    }
}

#[test]
fn unknown_keys_do_not_fit_the_schema() {
    let validator = jsonschema::validator_for(&schema()).expect("the schema is one");
    let cases = entries(&folder("errors"), Some("yaml"));
    let unknown: Vec<_> = cases
        .iter()
        .filter(|case| text(&case.with_extension("txt")).contains("unknown key"))
        .collect();
    assert!(unknown.len() >= 5, "only {} cases have unknown keys", unknown.len());
    for case in unknown {
        assert!(fits(case, &validator).is_err(), "{} fits the schema", case.display());
    }
}

#[test]
fn right_scenarios_are_accepted_and_fit_the_schema() {
    let validator = jsonschema::validator_for(&schema()).expect("the schema is one");
    let cases = entries(&folder("accepted"), Some("yaml"));
    assert!(!cases.is_empty(), "no scenario is there to be accepted");
    for case in &cases {
        assert_eq!(mistakes(case), "", "{}", case.display());
        assert_eq!(fits(case, &validator), Ok(()), "{}", case.display());
    }
}

#[test]
fn scenarios_that_need_others_are_accepted() {
    let suites = entries(&folder("accepted"), None);
    assert!(!suites.is_empty(), "no suite is there to be accepted");
    for suite in suites {
        assert_eq!(mistakes(&suite), "", "{}", suite.display());
    }
}

#[test]
fn what_is_read_can_be_written_and_read_again() {
    for case in entries(&folder("accepted"), Some("yaml")) {
        let read = |text: String| Suite::parse([("a.yaml".to_owned(), text)], "f").expect("the scenario is right");
        let write = |suite: &Suite| serde_saphyr::to_string(&suite.scenarios[0].scenario).expect("it can be written");
        let written = write(&read(text(&case)));
        assert_eq!(write(&read(written.clone())), written, "{}", case.display());
    }
}
