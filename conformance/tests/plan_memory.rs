//! A plan of many requests: what is held of each must be little. Alone in its process, since the peak of the whole process
//! is measured.

#![cfg(target_os = "linux")]

#[path = "support/memory.rs"]
mod memory;

use std::sync::Arc;

use obp_conform::{
    contract::Contract,
    engine::{
        plan::{Planned, RunPlan},
        selection::Selection,
    },
    fixture::load::Suite,
};

use memory::peak;

/// Cases of each scenario.
const CASES: usize = 500;
/// The most that a request may take, in bytes, with all that comes and goes while it is planned.
const MOST: usize = 200;

/// Scenarios of one step with its cases.
fn suite(scenarios: usize) -> Suite {
    let rows: String = (0..CASES).map(|number| format!("      - {{n: n{number}}}\n")).collect();
    let text = format!(
        "description: Reads.\noperation: OBPv1.4.0-getCrmEvents\nsteps:\n  - name: '{{{{n}}}} of them'\n    each:\n{rows}"
    );
    let files = (0..scenarios).map(|number| (format!("s{number}.yaml"), text.clone()));
    Suite::parse(files, "fixtures").expect("these are scenarios")
}

#[test]
fn a_request_of_a_plan_takes_little_memory() {
    let steps: usize = std::env::var("STEPS")
        .ok()
        .and_then(|steps| steps.parse().ok())
        .unwrap_or(20_000);
    let contract = Arc::new(Contract::embedded().expect("the contract can be read"));
    let plan = |scenarios: usize| {
        let plan = RunPlan::new(&suite(scenarios), &contract, &Selection::default()).expect("it can be planned");
        assert_eq!(plan.len(), scenarios * CASES);
        assert_eq!(plan.suite().count(), plan.len());
        plan
    };
    // What any plan takes is no matter.
    drop(plan(1));
    let before = peak();
    let plan = plan(steps / CASES);
    let grown = (peak() - before) << 10;
    let last = plan.planned().last().map(Planned::case);
    assert_eq!(last.map(|case| case.name).as_deref(), Some("n499 of them"));
    assert!(grown < steps * MOST, "{} bytes for each of {steps}", grown / steps);
}
