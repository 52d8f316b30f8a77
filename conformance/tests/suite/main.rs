//! The suite that is part of the program, as a whole: no outcome of the 29 Customer operations without a step, no step
//! without its snapshot, nothing of one sandbox in either.
//!
//! Absent on purpose: sending anything; that the suite finds nothing on a real server is shown with a real server.

mod cells;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
    sync::Arc,
};

use obp_conform::{
    built_in,
    contract::Contract,
    engine::{plan::RunPlan, selection::Selection},
    exchange::Sent,
    fixture::{
        cases::cases,
        check::Known,
        load::Suite,
        model::{SnapshotChoice, Step},
    },
    snapshot::{Snapshot, Store},
    suite_list::{self, SuiteList},
    undo::book::Book,
};

use cells::{Cell, Unreachable};

const OPERATIONS: &str = include_str!("operations.txt");

fn operations() -> BTreeSet<&'static str> {
    OPERATIONS.lines().collect()
}

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn suite() -> Suite {
    Suite::parse(built_in::fixtures(), built_in::FIXTURES).expect("the suite can be read")
}

fn contract() -> Contract {
    Contract::embedded().expect("the contract can be read")
}

fn unreachable() -> Vec<Unreachable> {
    let path = project().join("fixtures/_unreachable.yaml");
    let text = fs::read_to_string(path).expect("the list is there");
    serde_saphyr::from_str(&text).expect("the list can be read")
}

#[test]
fn every_documented_outcome_has_a_step_or_a_reason() {
    let (suite, contract) = (suite(), contract());
    let shown = cells::shown(&suite, &contract);
    let excused: BTreeSet<Cell> = unreachable().iter().flat_map(Unreachable::cells).collect();
    let mut open = Vec::new();
    for operation in operations() {
        let operation = contract
            .operation(operation)
            .expect("the contract has the 29 operations");
        for outcome in &operation.outcomes {
            let cell = (operation.id.clone(), outcome.key.clone());
            if !shown.contains_key(&cell) && !excused.contains(&cell) {
                open.push(format!("{} {} {}", outcome.status, cell.0, cell.1));
            }
        }
    }
    assert!(open.is_empty(), "{} empty cells:\n{}", open.len(), open.join("\n"));
}

#[test]
fn what_counts_as_unreachable_is_documented_and_nowhere_reached() {
    let (suite, contract) = (suite(), contract());
    let shown = cells::shown(&suite, &contract);
    let mut wrong = Vec::new();
    let mut seen = BTreeSet::new();
    for entry in unreachable() {
        assert!(entry.reason.trim().len() > 20, "a reason is a sentence: {entry:?}");
        for cell in entry.cells() {
            let known = contract.operation(&cell.0);
            if !known.is_some_and(|known| known.outcomes.iter().any(|outcome| outcome.key == cell.1)) {
                wrong.push(format!("{cell:?} is not in the contract"));
            }
            if let Some(step) = shown.get(&cell) {
                wrong.push(format!("{cell:?} is reached by {step}"));
            }
            if !seen.insert(cell.clone()) {
                wrong.push(format!("{cell:?} is listed twice"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_operation_is_called_at_every_prefix_by_every_kind_of_caller() {
    let suite = suite();
    let contract = contract();
    let calls = cells::calls(&suite, &contract);
    let mut missing = Vec::new();
    for id in operations() {
        let operation = contract.operation(id).expect("the contract has the 29 operations");
        for prefix in &operation.prefixes {
            if !calls
                .iter()
                .any(|call| call.operation == id && call.success && call.prefixes.contains(prefix))
            {
                missing.push(format!("{id} never succeeds under {prefix}"));
            }
        }
        for persona in ["anonymous", "invalid"] {
            if !calls.iter().any(|call| call.operation == id && call.persona == persona) {
                missing.push(format!("{id} is never called by {persona}"));
            }
        }
        if operation.needs_role {
            for persona in ["norole", "other"] {
                if !calls.iter().any(|call| call.operation == id && call.persona == persona) {
                    missing.push(format!("{id} is never called by {persona}"));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn the_list_of_the_suite_names_every_step() {
    let (suite, contract) = (suite(), Arc::new(contract()));
    let plan = RunPlan::new(&suite, &contract, &Selection::default()).expect("a plan");
    let path = project().join("fixtures").join(suite_list::FILE);
    let kept = fs::read_to_string(&path).expect("the list is there");
    let now = suite_list::render(plan.suite());
    assert!(
        kept == now,
        "{} is stale; `cargo run -p obp-conform -- list --digest` prints it anew",
        path.display()
    );
    let list = SuiteList::parse("_suite.yaml", &kept).expect("it can be read back");
    let present = suite_list::presence(Some(&list), plan.suite(), false);
    assert_eq!(
        (present.listed, present.missing.len(), present.unlisted),
        (Some(plan.len()), 0, 0)
    );
    let fewer = suite_list::presence(Some(&list), plan.suite().skip(1), false);
    assert_eq!(
        fewer.missing,
        [plan.suite().next().expect("the suite has steps").to_string()]
    );
    assert_ne!(fewer.digest, present.digest);
}

/// Fails with every mistake that the scenarios hold against the contract.
fn assert_sound(suite: &Suite, contract: &Contract) {
    let operations: BTreeMap<_, _> = contract
        .outlines()
        .iter()
        .map(|operation| (operation.id.clone(), operation.template.clone()))
        .collect();
    let known = Known {
        operations: Some(&operations),
        ..Known::default()
    };
    if let Err(errors) = suite.check(&known) {
        panic!(
            "{}",
            errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
        );
    }
}

#[test]
fn the_suite_is_sound_for_the_contract() {
    assert_sound(&suite(), &contract());
}

#[test]
fn every_step_that_has_a_snapshot_has_one_and_no_snapshot_is_left_over() {
    let store = Store::built_in(built_in::snapshots());
    let (suite, contract) = (suite(), contract());
    let (mut missing, mut names) = (Vec::new(), BTreeSet::new());
    for loaded in &suite.scenarios {
        for step in loaded.scenario.steps.iter().filter(|step| has_snapshot(step)) {
            for case in cases(step) {
                names.insert(format!("{}/{}", loaded.name, case.slug));
                let prefixes = cells::prefixes(&contract, &loaded.scenario, step);
                for prefix in prefixes {
                    let found = store
                        .find(&loaded.name, &case.slug, prefix.as_deref())
                        .expect("snapshots can be read");
                    if found.is_none() {
                        missing.push(format!("{} › {} {prefix:?}", loaded.name, case.name));
                    }
                }
            }
        }
    }
    assert!(
        missing.is_empty(),
        "{} without a snapshot:\n{}",
        missing.len(),
        missing.join("\n")
    );
    let left_over = store.unreferenced(&names).expect("the built-in files can be listed");
    assert!(left_over.is_empty(), "left over: {left_over:?}");
}

fn has_snapshot(step: &Step) -> bool {
    !matches!(
        step.snapshot.as_ref().map(|choice| &choice.value),
        Some(SnapshotChoice::Taken(false))
    )
}

#[test]
fn nothing_of_one_sandbox_stands_in_fixtures_or_snapshots() {
    let id = regex::Regex::new(r"\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b").expect("a pattern");
    let words = [
        "gh.29.uk",
        "GENODEM1GLS",
        "obp1",
        "full.user",
        "norole.user",
        "other.user",
        "127.0.0.1",
        "localhost",
    ];
    let snapshots = built_in::snapshots().map(|(name, text)| (name, text.into_owned()));
    let mut found = Vec::new();
    for (name, text) in built_in::fixtures().into_iter().chain(snapshots) {
        for (number, line) in text.lines().enumerate() {
            if words.iter().any(|word| line.contains(word)) || id.is_match(line) {
                found.push(format!("{name}:{}: {line}", number + 1));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn snapshots_are_written_as_the_program_writes_them() {
    let mut count = 0;
    for (name, text) in built_in::snapshots() {
        let snapshot = Snapshot::parse(&text).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(snapshot.render(), text, "{name}");
        count += 1;
    }
    assert!(count > 500, "only {count} snapshots");
}

/// What was imported from recordings of a real server is as sound as the suite, and complete.
#[test]
fn the_recorded_scenarios_load_and_have_their_snapshots() {
    let suite = Suite::read(&project().join("fixtures")).expect("all scenarios can be read");
    assert_sound(&suite, &contract());
    let store = Store::open(project().join("snapshots"));
    let (mut steps, mut names) = (0, BTreeSet::new());
    for loaded in suite
        .scenarios
        .iter()
        .filter(|loaded| loaded.name.starts_with("recorded/"))
    {
        for step in loaded.scenario.steps.iter().filter(|step| has_snapshot(step)) {
            for case in cases(step) {
                names.insert(format!("{}/{}", loaded.name, case.slug));
                let found = store
                    .find(&loaded.name, &case.slug, None)
                    .expect("snapshots can be read");
                assert!(found.is_some(), "{} › {} has no snapshot", loaded.name, case.name);
                steps += 1;
            }
        }
    }
    assert!(steps > 3000, "only {steps} recorded steps");
    let left_over = store.unreferenced(&names).expect("the folder can be read");
    let recorded = |path: &&PathBuf| path.components().any(|part| part.as_os_str() == "recorded");
    let left_over: Vec<_> = left_over.iter().filter(recorded).collect();
    assert!(left_over.is_empty(), "left over: {left_over:?}");
}

#[test]
fn what_each_step_makes_can_be_taken_back_or_is_known_to_stay() {
    let contract = contract();
    let mut open = Vec::new();
    for loaded in &suite().scenarios {
        for step in &loaded.scenario.steps {
            let id = step.operation.as_ref().or(loaded.scenario.operation.as_ref());
            let operation = id.and_then(|id| contract.operation(id));
            let method = step.request.method.as_ref().map(|method| method.value.clone());
            let method = method.or_else(|| operation.map(|operation| operation.method.clone()));
            if method.as_deref() == Some("GET") || step.read_only || !step.teardown.is_empty() || step.stays.is_some() {
                continue;
            }
            let template = operation.map(|operation| format!("/obp/v5.1.0{}", operation.template));
            let path = step.request.path.as_ref().map(|path| path.value.clone()).or(template);
            let sent = Sent {
                method: method.unwrap_or_default(),
                url: path.unwrap_or_default(),
                ..Sent::default()
            };
            if Book::shared().look_up(&sent, "", "full").is_none() {
                open.push(format!("{} › {}: {} {}", loaded.name, step.name, sent.method, sent.url));
            }
        }
    }
    assert!(open.is_empty(), "nothing says how to take back:\n{}", open.join("\n"));
}
