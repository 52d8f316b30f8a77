//! Recordings become scenarios and snapshots, and a server that answers as recorded conforms to them.

mod replay;

use std::{collections::BTreeMap, fs, path::Path};

use obp_conform::{
    contract::Contract,
    fixture::{check::Known, load::Suite},
    import::{self, Imported, Options, Split},
};

const CASES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/import/cases");

fn contract() -> Contract {
    Contract::embedded().expect("the contract can be read")
}

fn options(stem: &str) -> Options {
    let known = replay::PROFILE
        .iter()
        .filter(|(name, _)| name.ends_with("bank_id") || name.ends_with("_username"));
    let variables = known
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect();
    Options {
        stem: stem.to_owned(),
        variables,
        ..Options::default()
    }
}

/// Reads the scenarios as the runner does, with all of its checks.
fn suite(imported: &Imported, contract: &Contract) -> Suite {
    let files = imported
        .scenarios
        .iter()
        .map(|(file, text)| (file.clone(), text.clone()));
    let suite = Suite::parse(files, "fixtures").unwrap_or_else(|errors| panic!("{}", errors[0]));
    let operations = contract
        .outlines()
        .iter()
        .map(|operation| (operation.id.clone(), operation.template.clone()));
    let operations: BTreeMap<_, _> = operations.collect();
    let mut variables = imported.summary.variables.clone();
    variables.extend(["base_url".to_owned(), "invalid_token".to_owned()]);
    variables.extend(
        imported
            .summary
            .personas
            .iter()
            .map(|persona| format!("{persona}_token")),
    );
    let known = Known {
        variables: Some(&variables),
        operations: Some(&operations),
        personas: Some(&imported.summary.personas),
        part: false,
    };
    suite.check(&known).unwrap_or_else(|errors| panic!("{}", errors[0]));
    suite
}

/// Everything that an import made, as one text.
fn listing(imported: &Imported) -> String {
    let mut text = imported.summary.to_string();
    for (file, content) in imported.scenarios.iter().chain(&imported.snapshots) {
        text.push_str(&format!("\n=== {file}\n{content}"));
    }
    text
}

#[tokio::test]
async fn recordings_become_scenarios_and_snapshots() {
    let contract = contract();
    let mut count = 0;
    for file in fs::read_dir(CASES).expect("the cases are there") {
        let path = file.expect("the folder can be read").path();
        if path.extension().is_none_or(|extension| extension != "har") {
            continue;
        }
        count += 1;
        let stem = path
            .file_stem()
            .and_then(|stem| stem.to_str())
            .expect("cases have plain names");
        let text = fs::read(&path).expect("a case can be read");
        let options = if stem == "browser" {
            Options {
                stem: stem.to_owned(),
                ..Options::default()
            }
        } else {
            options(stem)
        };
        let imported = import::har(&text, &contract, &options).unwrap_or_else(|error| panic!("{stem}: {error}"));
        let expected = path.with_extension("expected");
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&expected, listing(&imported)).expect("the expectation can be written");
        }
        let expected = fs::read_to_string(&expected).expect("the case has an expectation");
        assert_eq!(listing(&imported), expected, "{stem}; UPDATE=1 writes it anew");
        let suite = suite(&imported, &contract);
        if stem == "deliberate" {
            replay::replay(&text, &imported, &suite, &contract).await;
        }
    }
    assert!(count > 1, "no cases were found");
}

#[test]
fn every_way_to_divide_keeps_the_order() {
    let contract = contract();
    let text = fs::read(Path::new(CASES).join("deliberate.har")).expect("the case is there");
    let whole = import::har(&text, &contract, &options("x")).expect("the case can be imported");
    for (split, steps) in [(Split::None, 2), (Split::Operation, 200), (Split::Case, 200)] {
        let options = Options {
            split,
            steps,
            ..options("x")
        };
        let imported = import::har(&text, &contract, &options).expect("the case can be imported");
        assert!(imported.scenarios.len() > 2);
        assert_eq!(imported.snapshots.len(), whole.snapshots.len());
        let suite = suite(&imported, &contract);
        for pair in suite.scenarios.windows(2) {
            assert_eq!(pair[1].scenario.needs.len(), 1);
            assert_eq!(pair[1].scenario.needs[0].value, pair[0].name);
        }
    }
}

#[test]
fn nothing_is_overwritten_unasked() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let (fixtures, snapshots) = (folder.path().join("fixtures"), folder.path().join("snapshots"));
    let text = fs::read(Path::new(CASES).join("browser.har")).expect("the case is there");
    let imported = import::har(&text, &contract(), &options("browser")).expect("the case can be imported");
    imported
        .write(&fixtures, &snapshots, false)
        .expect("nothing is there yet");
    let file = fixtures.join("recorded/browser.yaml");
    fs::write(&file, "mine").expect("the file can be written");
    assert!(imported.write(&fixtures, &snapshots, false).is_err());
    assert_eq!(fs::read_to_string(&file).expect("the file is there"), "mine");
    imported.write(&fixtures, &snapshots, true).expect("force replaces it");
    assert_eq!(
        fs::read_to_string(&file).expect("the file is there"),
        imported.scenarios["recorded/browser.yaml"]
    );
}

#[test]
fn unusable_recordings_are_refused() {
    let contract = contract();
    let cases = [
        (
            r#"{"log": {"entries": []}}"#,
            "x",
            "the recording has no call of the API",
        ),
        (
            r#"{"log": {"entries": [{"request": {}}]}}"#,
            "x",
            "entry 1, request.url: is missing",
        ),
        (r#"{"log": {"entries": []}}"#, "../x", "`../x` cannot name files"),
        (r#"{"log": {"entries": []}}"#, "", "`` cannot name files"),
    ];
    for (text, stem, expected) in cases {
        let error = import::har(text.as_bytes(), &contract, &options(stem))
            .expect_err(expected)
            .to_string();
        assert!(error.starts_with(expected), "{error}");
    }
    let glob = Options {
        include: vec!["[".to_owned()],
        ..options("x")
    };
    let error = import::har(cases[0].0.as_bytes(), &contract, &glob).expect_err("the glob is wrong");
    assert!(error.to_string().starts_with("`[` is no glob"), "{error}");
}
