//! A long run with all reports on: memory must not grow with it. Alone in its process, since the peak of the whole
//! process is measured.

#![cfg(target_os = "linux")]

#[path = "support/memory.rs"]
mod memory;

use std::{fs, io, time::Duration};

use obp_conform::{
    report::{
        Options, Output, Report, Reports,
        terminal::{Look, Terminal},
    },
    result::{ExchangeView, OperationPlan, Plan, StepResult, Summary, Verdict},
};

use memory::peak;

#[test]
fn memory_does_not_grow_with_steps() {
    let steps = std::env::var("STEPS")
        .ok()
        .and_then(|steps| steps.parse().ok())
        .unwrap_or(10_000);
    let operations = (0..29).map(|number| OperationPlan {
        id: format!("operation-{number}"),
        outcomes: vec!["200".to_owned(), "OBP-30001".to_owned()],
        ..OperationPlan::default()
    });
    let plan = Plan {
        steps,
        operations: operations.collect(),
        ..Plan::default()
    };
    let folder = tempfile::tempdir().expect("a folder");
    let outputs = ["junit", "html", "json", "github"].map(|kind| {
        let argument = format!("{kind}={}", folder.path().join(kind).display());
        Output::parse(&argument).expect("a good argument")
    });
    let mut reports = Reports::new(&outputs, &Options::default());
    reports.add(Box::new(Terminal::new(io::sink(), Look::default())));
    reports.begin(&plan).expect("begun");
    let mut summary = Summary::default();
    for number in 0..steps {
        let verdict = if number % 100 == 0 {
            Verdict::Failed
        } else {
            Verdict::Passed
        };
        summary.count(verdict);
        let result = StepResult {
            scenario: "customer/create-customer".to_owned(),
            step: format!("creates customer number {number}"),
            prefix: Some("v4.0.0".to_owned()),
            operation: Some(format!("operation-{}", number % 29)),
            outcomes: vec!["200".to_owned()],
            persona: "full".to_owned(),
            source: "fixtures/customer/create-customer.yaml:12:5".to_owned(),
            verdict,
            reason: None,
            findings: Vec::new(),
            exchange: Some(ExchangeView {
                response_body: "x".repeat(4096),
                ..ExchangeView::default()
            }),
            requests: 1,
            time: Duration::from_millis(number as u64 % 500),
        };
        reports.step(&result).expect("told");
    }
    reports.end(&summary).expect("ended");
    let sizes: Vec<_> = outputs
        .iter()
        .map(|output| format!("{} {}", output.kind.name(), size(output)))
        .collect();
    println!("{} KiB at most; {}", peak(), sizes.join(", "));
    assert!(peak() < 50 << 10, "{} KiB", peak());
}

fn size(output: &Output) -> u64 {
    match &output.to {
        obp_conform::report::Destination::File(path) => fs::metadata(path).expect("the report").len(),
        obp_conform::report::Destination::Stdout => 0,
    }
}
