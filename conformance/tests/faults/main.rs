//! Verdicts that hold: between the program and the mock stands a proxy that makes one mistake of a table at a time. Each
//! is found, named with its operation, and brings no other finding; what is harmless brings none at all.
//!
//! What caught each is in `caught.md`; `OBP_CONFORM_WRITE_TABLE=1` writes it anew.

mod fault;
mod http;
mod proxy;
mod run;
#[path = "../support/mod.rs"]
mod support;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use fault::Fault;
use run::Run;

/// Runs that go side by side: most of their time is the program's start.
const WORKERS: usize = 4;

const TABLE_HEAD: &str = "| fault | operation | found by | first step |\n|---|---|---|---|\n";

fn table(text: &str) -> Vec<Fault> {
    serde_saphyr::from_str(text).expect("the table can be read")
}

/// The most faults of one run, since most of its time is the program's start.
const TOGETHER: usize = 4;

/// Puts faults together that cannot meet: of other scenarios and other operations. Each finding still belongs to the one
/// fault that changed its answer.
fn groups(faults: Vec<Fault>) -> Vec<Vec<Fault>> {
    let mut groups: Vec<Vec<Fault>> = Vec::new();
    for fault in faults {
        let meets = |other: &Fault| {
            other.alone
                || fault.alone
                || other.operation == fault.operation
                || other.scenario.iter().any(|name| fault.scenario.contains(name))
        };
        let fits = |group: &&mut Vec<Fault>| group.len() < TOGETHER && !group.iter().any(meets);
        match groups.iter_mut().find(fits) {
            Some(group) => group.push(fault),
            None => groups.push(vec![fault]),
        }
    }
    groups
}

/// Makes all runs, several at a time, each in a session of its own; what `judge` makes of them comes in their order.
fn each<T: Send>(groups: &[Vec<Fault>], name: &str, judge: impl Fn(&[Fault], &Run) -> T + Sync) -> Vec<T> {
    let bank = support::mock::start(&["--mode", "bank"]);
    let next = AtomicUsize::new(0);
    let judged = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..WORKERS {
            scope.spawn(|| {
                loop {
                    let index = next.fetch_add(1, Ordering::SeqCst);
                    let Some(faults) = groups.get(index) else { return };
                    let now = judge(faults, &Run::of(faults, &bank, &format!("{name}-{index}")));
                    judged.lock().expect("no test panics with the lock").push((index, now));
                }
            });
        }
    });
    let mut judged = judged.into_inner().expect("no test panics with the lock");
    judged.sort_by_key(|(index, _)| *index);
    judged.into_iter().map(|(_, judged)| judged).collect()
}

#[test]
fn each_fault_is_found_and_named_and_brings_no_other_finding() {
    let only = std::env::var("OBP_CONFORM_ONLY_FAULT").unwrap_or_default();
    let mut faults = table(include_str!("faults.yaml"));
    faults.retain(|fault| fault.fault.contains(&only));
    let order: Vec<_> = faults.iter().map(|fault| fault.fault.clone()).collect();
    let judged = each(&groups(faults), "fault", |faults, run| {
        let judge = |(index, fault): (usize, &Fault)| {
            let name = fault.fault.clone();
            (name, (run.mistakes(index, faults), run.caught(index, fault)))
        };
        faults.iter().enumerate().map(judge).collect::<Vec<_>>()
    });
    let mut judged: BTreeMap<_, _> = judged.into_iter().flatten().collect();
    let (mut wrong, mut text) = (Vec::new(), TABLE_HEAD.to_owned());
    for name in &order {
        let (mistakes, caught) = judged.remove(name).expect("each fault was judged");
        text.push_str(&format!("{caught}\n"));
        if !mistakes.is_empty() {
            wrong.push(format!("{name}:\n  {}", mistakes.join("\n  ")));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {} faults\n{}\n\n{text}",
        wrong.len(),
        order.len(),
        wrong.join("\n")
    );
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/faults/caught.md");
    if std::env::var_os("OBP_CONFORM_WRITE_TABLE").is_some() {
        fs::write(&path, &text).expect("the table is written");
    }
    if only.is_empty() {
        assert_eq!(fs::read_to_string(&path).expect("the table is there"), text);
    }
}

#[test]
fn the_faults_are_distinct_and_many() {
    let faults = table(include_str!("faults.yaml"));
    let names: BTreeSet<_> = faults.iter().map(|fault| &fault.fault).collect();
    let done: BTreeSet<_> = faults
        .iter()
        .map(|fault| format!("{} {} {:?}", fault.on, fault.status, fault.does))
        .collect();
    assert_eq!(names.len(), faults.len());
    assert_eq!(done.len(), faults.len());
    assert!(faults.len() >= 50, "only {}", faults.len());
}

#[test]
fn what_is_harmless_brings_no_finding() {
    let changes: Vec<_> = table(include_str!("harmless.yaml"))
        .into_iter()
        .map(|change| vec![change])
        .collect();
    let judged = each(&changes, "harmless", |change, run| {
        let found: Vec<_> = run.bad().map(run::Step::told).collect();
        let passed = run.steps.iter().filter(|step| step.verdict == "passed").count();
        let fine = found.is_empty() && run.code == 0 && passed == run.steps.len() && passed > 100;
        let name = &change[0].fault;
        (!fine).then(|| {
            format!(
                "{name}: exit code {}, {passed} passed: {}\n{}",
                run.code,
                run.said,
                found.join("\n")
            )
        })
    });
    let wrong: Vec<_> = judged.into_iter().flatten().collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
