//! Bank mode beside the recordings of a real server: each file of recordings is replayed, in its order, against a bank
//! of its own. What still differs stands, with its reason, in `differences.yaml`.
//!
//! Compared are status, code, the whole body with ids, tokens and moments masked, and the headers that a client acts
//! on. Absent on purpose: what no replay can send again (see `fixtures/recorded/README.md`).

mod differences;
mod replay;
#[path = "../support/mod.rs"]
mod support;

use std::{collections::HashSet, path::Path};

use differences::Listed;
use obp_conform::fixture::load::Suite;
use obp_mock::{bank, generated};
use replay::{Bank, Replay};

/// Of a hundred bodies as many are the real server's, at least.
const EQUAL_BODIES: usize = 99;

/// Fails unless every status and code of a replay is the recorded one, and every other difference a listed one.
#[track_caller]
fn judge(replay: &Replay) {
    let mut wrong = Vec::new();
    for step in replay.steps.iter().filter(|step| step.judged) {
        if !step.was_asked {
            wrong.push(format!("{}: not asked: {}", step.name, step.reason));
        }
        let answered = step.differences.iter().filter(|difference| difference.is_outcome());
        wrong.extend(answered.map(|difference| format!("{}: {difference}", step.name)));
    }
    let judged = replay.steps.iter().filter(|step| step.judged).count();
    let listed = differences::listed(&replay.recording);
    // What the real server itself answers differently from run to run is not held against the mock.
    let varies = |step: &str| {
        listed
            .iter()
            .any(|entry| entry.varies && entry.steps.iter().any(|name| name == step))
    };
    let bodies = replay.steps.iter().filter(|step| step.judged && step.has_other_body());
    let others = bodies.filter(|step| !varies(&step.name)).count();
    if others * 100 > judged * (100 - EQUAL_BODIES) {
        wrong.push(format!("{others} of {judged} bodies differ"));
    }
    let found: Vec<_> = replay.listable().collect();
    for (step, difference) in &found {
        if !listed.iter().any(|entry| entry.names(step, &difference.at)) {
            wrong.push(format!("{step}: not listed: {difference}"));
        }
    }
    for entry in listed.iter().flat_map(Listed::one_by_one) {
        if !found.iter().any(|(step, difference)| entry.names(step, &difference.at)) {
            wrong.push(format!(
                "{}: {} is listed but does not differ",
                entry.steps[0], entry.at[0]
            ));
        }
    }
    assert!(judged > 0, "nothing was replayed");
    assert!(
        wrong.is_empty(),
        "{}: {} of {judged} steps\n{}",
        replay.recording,
        wrong.len(),
        wrong.join("\n")
    );
}

#[test]
fn operations_on_customers() {
    judge(&Bank::start(&[]).replay("customer", &["recorded/customer/*"]));
}

#[test]
fn registration_entitlements_and_odd_requests() {
    judge(&Bank::start(&[]).replay("around", &["recorded/around"]));
}

#[test]
fn sandbox_import_and_forced_errors() {
    let bank = Bank::start(&["--force-error"]);
    judge(&bank.replay("import-and-force-error", &["recorded/import-and-force-error"]));
}

/// Whether the caller was refused is judged of every operation; all else of those that work on the bank's state, or that
/// the scenarios or the list of differences name. The others answer with their examples, as if everything that a call names were there.
#[test]
fn who_may_call_each_operation() {
    let mut replay = Bank::start(&[]).replay("gates", &["recorded/gates/*"]);
    let (stateful, told) = (stateful(), told_apart("recorded/gates/"));
    let listed = differences::listed("gates");
    for step in &mut replay.steps {
        step.judged = stateful.contains(step.operation.as_str())
            || told.contains(&step.name)
            || listed.iter().any(|entry| entry.steps.contains(&step.name));
    }
    judge(&replay);
}

/// The operations that work on the bank's state.
fn stateful() -> HashSet<&'static str> {
    let operations: Vec<_> = generated::ROOMS.iter().flat_map(|room| room.iter().copied()).collect();
    let all = operations.iter().zip(bank::stateful(&operations));
    let stateful = all.filter(|(_, stateful)| *stateful);
    stateful.map(|(operation, _)| operation.id).collect()
}

/// Scenario and name of the steps that name their operation, or whose caller was refused.
fn told_apart(scenarios: &str) -> HashSet<String> {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../fixtures"));
    let suite = Suite::read(folder).expect("the fixtures can be read");
    let chosen = suite.scenarios.iter().filter(|one| one.name.starts_with(scenarios));
    let steps = chosen.flat_map(|one| one.scenario.steps.iter().map(move |step| (&one.name, step)));
    let told = steps.filter(|(_, step)| {
        let code = step.expect.code.as_ref().map(|code| code.value.as_str());
        step.operation.is_some() || matches!(code, Some("OBP-20001" | "OBP-20006"))
    });
    told.map(|(scenario, step)| format!("{scenario} {}", step.name))
        .collect()
}
