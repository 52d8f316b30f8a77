//! Each report of the same results: all verdicts and classes, foreign scripts, control characters, markup, long texts.
//!
//! `tests/report/results.json` holds the results, the files beside it the texts that are told of them. `UPDATE=1 cargo
//! test -p obp-conform --test report` writes those texts anew.

use std::{
    collections::BTreeMap,
    fs,
    io::{self, Write},
    path::{Path, PathBuf},
};

use obp_conform::{
    report::{
        Options, Output, Report, Reports,
        json::schema,
        terminal::{Detail, Look, Terminal},
    },
    result::{Cell, CellState, Plan, StepResult, SuitePresence, Summary, Verdict},
};
use serde::Deserialize;
use serde_json::Value;

#[derive(Deserialize)]
struct Results {
    plan: Plan,
    steps: Vec<StepResult>,
    summary: Summary,
}

fn beside(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/report").join(name)
}

fn results() -> Results {
    let text = fs::read_to_string(beside("results.json")).expect("the results");
    serde_json::from_str(&text).expect("results of the right shape")
}

fn feed(report: &mut dyn Report, results: &Results) {
    report.begin(&results.plan).expect("begun");
    for step in &results.steps {
        report.step(step).expect("told");
    }
    report.end(&results.summary).expect("ended");
}

/// The text of a report of this kind.
fn written(kind: &str, options: &Options, results: &Results) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("report");
    let output = Output::parse(&format!("{kind}={}", path.display())).expect("a good argument");
    feed(&mut Reports::new(&[output], options), results);
    fs::read_to_string(path).expect("the report")
}

fn terminal(look: Look, results: &Results) -> String {
    let mut bytes = Vec::new();
    feed(&mut Terminal::new(&mut bytes, look), results);
    String::from_utf8(bytes).expect("UTF-8")
}

fn golden(name: &str, text: &str) {
    let path = beside(name);
    if std::env::var_os("UPDATE").is_some() {
        fs::write(&path, text).expect("written");
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    let differs = kept.lines().zip(text.lines()).find(|(kept, text)| kept != text);
    assert!(
        kept == text,
        "{name} differs (UPDATE=1 writes it anew), first in: {differs:#?}"
    );
}

/// No control character but line ends and tabs.
fn assert_harmless(text: &str) {
    let odd = text.char_indices().find(|(_, letter)| {
        letter.is_control() && !"\n\t".contains(*letter) || matches!(letter, '\u{202e}' | '\u{2028}' | '\u{fffe}')
    });
    if let Some((at, letter)) = odd {
        let start = text.floor_char_boundary(at.saturating_sub(80));
        panic!("{letter:?} after {:?}", &text[start..at]);
    }
}

#[test]
fn the_terminal_tells_what_matters() {
    for (name, detail) in [
        ("terminal.txt", Detail::Usual),
        ("terminal-quiet.txt", Detail::Quiet),
        ("terminal-verbose.txt", Detail::Verbose),
    ] {
        let look = Look {
            detail,
            ..Look::default()
        };
        let text = terminal(look, &results());
        assert_harmless(&text);
        assert!(
            !text.lines().any(|line| line.trim_start().starts_with("::")),
            "a command for GitHub"
        );
        assert!(
            text.lines().all(|line| line.chars().count() <= 1000),
            "a line without end"
        );
        golden(name, &text);
    }
}

#[test]
fn colours_are_the_only_escape_codes() {
    let look = Look {
        colour: true,
        ..Look::default()
    };
    let coloured = terminal(look, &results());
    let plain = terminal(Look::default(), &results());
    assert!(coloured.contains("\u{1b}[31m"));
    let stripped = regex::Regex::new("\u{1b}\\[[0-9;]*m")
        .expect("a pattern")
        .replace_all(&coloured, "")
        .into_owned();
    assert_eq!(stripped, plain);
}

#[test]
fn a_run_without_failures_is_told_in_few_lines() {
    let mut results = results();
    results
        .steps
        .retain(|step| step.verdict == Verdict::Passed && step.findings.is_empty());
    results.plan.operations.truncate(1);
    results.plan.suite = SuitePresence::default();
    results.summary = Summary::default();
    results.summary.count(Verdict::Passed);
    let look = Look {
        detail: Detail::Quiet,
        ..Look::default()
    };
    assert_eq!(terminal(look, &results), "1 operation · 1 step: 1 passed · 0 ms\n");
    let text = terminal(Look::default(), &results);
    assert_eq!(text.lines().count(), 8, "{text}");
}

#[test]
fn a_reader_that_goes_away_is_no_error() {
    struct Gone;
    impl Write for Gone {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::BrokenPipe.into())
        }
        fn flush(&mut self) -> io::Result<()> {
            Err(io::ErrorKind::BrokenPipe.into())
        }
    }
    feed(&mut Terminal::new(Gone, Look::default()), &results());
}

#[test]
fn github_shows_the_most_important_first() {
    let folder = tempfile::tempdir().expect("a folder");
    let page = folder.path().join("summary.md");
    fs::write(&page, "from another step\n").expect("written");
    let options = Options {
        github_summary: Some(page.clone()),
        ..Options::default()
    };
    let text = written("github", &options, &results());
    assert_harmless(&text);
    assert!(text.lines().all(|line| line.starts_with("::")), "{text}");
    golden("github.txt", &text);
    let page = fs::read_to_string(page).expect("the page");
    assert_harmless(&page);
    assert!(
        !page.contains("<script") && page.starts_with("from another step\n"),
        "{page}"
    );
    golden("github.md", &page);
}

#[test]
fn github_counts_what_it_does_not_show() {
    let mut results = results();
    results.plan.suite = SuitePresence::default();
    let broken = results
        .steps
        .iter()
        .find(|step| step.verdict == Verdict::Broken)
        .expect("one")
        .clone();
    let breaking = results.steps[2].clone();
    results.steps = vec![broken; 30];
    results.steps.push(breaking);
    let text = written("github", &Options::default(), &results);
    let errors: Vec<_> = text.lines().filter(|line| line.starts_with("::error ")).collect();
    assert_eq!(errors.len(), 10);
    assert!(errors[0].contains("title=an unknown bank::"), "{}", errors[0]);
    assert_eq!(errors[9], "::error title=And more::22 more steps failed or broke");
}

#[test]
fn junit_is_read_back() {
    let results = results();
    let text = written("junit", &Options::default(), &results);
    assert_harmless(&text);
    let report = quick_junit::Report::deserialize_from_str(&text).expect("JUnit XML");
    assert_eq!(
        (report.tests, report.failures, report.errors),
        (14, results.summary.failed, results.summary.broken)
    );
    let names: Vec<_> = report.test_suites.iter().map(|suite| suite.name.as_str()).collect();
    let operations = [
        "OBPv3.1.0-createCustomer",
        "OBPv3.1.0-getCustomerByCustomerId",
        "OBPv4.0.0-getCurrentUserId",
    ];
    assert_eq!(names, [&operations[..], &["other"]].concat());
    let mut counted = Summary::default();
    for suite in &report.test_suites {
        let mut here = Summary::default();
        for case in &suite.test_cases {
            here.count(match &case.status {
                quick_junit::TestCaseStatus::Success { .. } => Verdict::Passed,
                quick_junit::TestCaseStatus::Skipped { .. } => Verdict::Skipped,
                quick_junit::TestCaseStatus::NonSuccess { kind, .. } if *kind == quick_junit::NonSuccessKind::Error => {
                    Verdict::Broken
                }
                quick_junit::TestCaseStatus::NonSuccess { .. } => Verdict::Failed,
            });
        }
        assert_eq!(
            (suite.tests, suite.failures, suite.errors),
            (suite.test_cases.len(), here.failed, here.broken)
        );
        suite
            .test_cases
            .iter()
            .for_each(|case| assert!(case.classname.is_some() && case.time.is_some()));
        for (sum, one) in [(&mut counted.failed, here.failed), (&mut counted.skipped, here.skipped)] {
            *sum += one;
        }
    }
    // What JUnit has no word for is skipped there, and says why.
    let not_judged = results.summary.skipped + results.summary.not_testable + results.summary.deviates;
    assert_eq!((counted.failed, counted.skipped), (results.summary.failed, not_judged));
    for why in [
        "not testable here: version v3.0.0 is off",
        "known deviation: this bank adds a display name",
    ] {
        assert!(text.contains(&format!("<skipped message=\"{why}")), "{why}");
    }
    let case = &report.test_suites[0].test_cases[1];
    assert_eq!(case.name.as_str(), "creates a customer [v4.0.0]");
    let quick_junit::TestCaseStatus::NonSuccess {
        message,
        ty,
        description,
        ..
    } = &case.status
    else {
        panic!("failed");
    };
    assert_eq!(message.as_deref(), Some(".email: The member is missing."));
    assert_eq!(ty.as_deref(), Some("response_schema_conformance"));
    let description = description.as_deref().unwrap_or_default();
    assert!(description.contains("-   \"legal_name\": \"Ada\",\n"), "{description}");
    let out = case.system_out.as_deref().unwrap_or_default();
    assert!(
        out.contains("curl -X POST") && out.contains("Correlation-Id: 7f1d3c0e-1"),
        "{out}"
    );
}

#[test]
fn json_fits_its_schema() {
    let schema = jsonschema::validator_for(&schema()).expect("a schema");
    for exchanges in [false, true] {
        let options = Options {
            exchanges,
            ..Options::default()
        };
        let results = results();
        let text = written("json", &options, &results);
        assert_harmless(&text.replace(['\u{202e}', '\u{2028}', '\u{fffe}'], ""));
        let document: Value = serde_json::from_str(&text).expect("JSON");
        let errors: Vec<_> = schema.iter_errors(&document).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{errors:?}");
        let told: Vec<StepResult> = serde_json::from_value(document["steps"].clone()).expect("steps");
        assert_eq!(told[0].exchange.is_some(), exchanges, "of a passed step");
        let cells: BTreeMap<_, _> = serde_json::from_value::<Vec<Cell>>(document["cells"].clone())
            .expect("cells")
            .into_iter()
            .map(|cell| ((cell.operation, cell.outcome), (cell.state, cell.why)))
            .collect();
        for (operation, outcome, state, why) in [
            ("OBPv3.1.0-createCustomer", "201", CellState::Failed, None),
            ("OBPv4.0.0-getCurrentUserId", "200", CellState::Deviates, None),
            (
                "OBPv4.0.0-getCurrentUserId",
                "OBP-20001",
                CellState::NotTestable,
                Some("version v3.0.0 is off: its root answers OBP-10404 and no documentation lists it"),
            ),
        ] {
            let cell = (operation.to_owned(), outcome.to_owned());
            assert_eq!(cells.get(&cell), Some(&(state, why.map(str::to_owned))), "{cell:?}");
        }
        assert_eq!(
            serde_json::to_value(&told[8]).ok(),
            serde_json::to_value(&results.steps[8]).ok()
        );
    }
    assert!(!schema.is_valid(&serde_json::json!({"plan": {}, "steps": []})));
}

#[test]
fn reports_of_nothing_are_whole() {
    let nothing = Results {
        plan: Plan::default(),
        steps: Vec::new(),
        summary: Summary::default(),
    };
    let json: Value = serde_json::from_str(&written("json", &Options::default(), &nothing)).expect("JSON");
    assert_eq!(json["steps"], Value::Array(Vec::new()));
    let junit = written("junit", &Options::default(), &nothing);
    assert_eq!(
        quick_junit::Report::deserialize_from_str(&junit)
            .expect("JUnit XML")
            .tests,
        0
    );
    assert!(written("html", &Options::default(), &nothing).contains("Nothing to judge"));
    assert_eq!(written("github", &Options::default(), &nothing), "");
    assert_eq!(
        terminal(Look::default(), &nothing).lines().last(),
        Some("0 operations · 0 steps: nothing done · 0 ms")
    );
}

#[test]
fn html_is_whole_in_itself_and_escaped() {
    let results = results();
    let page = written("html", &Options::default(), &results);
    assert_harmless(&page);
    let body = &page[page.find("<body>").expect("a body")..];
    for forbidden in [
        "<script",
        "<i>",
        "<b>OBP-1",
        "src=",
        "<link",
        "<img",
        "href=\"http",
        "url(",
        "onclick",
    ] {
        assert!(!page.contains(forbidden), "{forbidden}");
    }
    assert!(body.contains("&lt;script&gt;alert(1)") && body.contains("{{ 7*7 }}") && body.contains("\\u{1b}"));
    for wanted in [
        "✗ Does not conform",
        "Correlation-Id <code>7f1d3c0e-1",
        "<mark>",
        "curl -X DELETE",
        "客户",
        "15 cells (operation × outcome)",
        "created [v9.0.0]",
        "≠",
        "∅",
        "version v3.0.0 is off",
        "stopped failing",
    ] {
        assert!(page.contains(wanted), "{wanted}");
    }
    // Every element that is opened is closed, and every link leads somewhere.
    for tag in [
        "table", "tr", "td", "th", "details", "section", "article", "pre", "span", "a", "li", "ul", "div", "dl",
    ] {
        let open = regex::Regex::new(&format!("<{tag}[ >]"))
            .expect("a pattern")
            .find_iter(&page)
            .count();
        assert_eq!(open, page.matches(&format!("</{tag}>")).count(), "{tag}");
    }
    let ids: Vec<_> = attributes(&page, "id").collect();
    for link in attributes(&page, "href") {
        assert!(ids.contains(&link.trim_start_matches('#')), "{link}");
    }
    let mut unique = ids.clone();
    unique.sort_unstable();
    unique.dedup();
    assert_eq!(unique.len(), ids.len(), "an id twice");
}

fn attributes<'a>(page: &'a str, name: &str) -> impl Iterator<Item = &'a str> {
    let start = format!(" {name}=\"");
    let parts: Vec<_> = page
        .split(&start)
        .skip(1)
        .filter_map(|part| part.split('"').next())
        .collect();
    parts.into_iter()
}

#[test]
fn a_report_that_fails_does_not_stop_the_others() {
    struct Fails;
    impl Report for Fails {
        fn begin(&mut self, _: &Plan) -> io::Result<()> {
            Ok(())
        }
        fn step(&mut self, _: &StepResult) -> io::Result<()> {
            Err(io::Error::other("disk full"))
        }
        fn end(&mut self, _: &Summary) -> io::Result<()> {
            panic!("it was dropped")
        }
    }
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("report.json");
    let output = Output::parse(&format!("json={}", path.display())).expect("a good argument");
    let mut reports = Reports::default();
    reports.add(Box::new(Fails));
    reports.add(output.report(&Options::default()));
    let results = results();
    reports.begin(&results.plan).expect("begun");
    results
        .steps
        .iter()
        .for_each(|step| reports.step(step).expect("told later"));
    assert!(!path.exists(), "only a whole report has its name");
    let error = reports.end(&results.summary).expect_err("told now");
    assert_eq!(error.to_string(), "disk full");
    assert!(path.exists());
}

#[test]
fn steps_outside_of_a_run_are_errors() {
    let results = results();
    for kind in ["junit", "html", "json", "github"] {
        let mut report = Output::parse(kind).expect("a kind").report(&Options::default());
        assert!(
            report.step(&results.steps[0]).is_err() && report.end(&results.summary).is_err(),
            "{kind}"
        );
    }
}
