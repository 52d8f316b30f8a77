//! Verdicts that hold: between the program and the mock stands a proxy that makes one mistake of a table at a time. Each
//! is found, named with its operation, and brings no other finding; what is harmless brings none at all.
//!
//! What caught each is in `caught.md`; `OBP_CONFORM_WRITE_TABLE=1` writes it anew.

mod fault;
mod http;
mod proxy;
mod run;

use std::{
    collections::BTreeSet,
    fs,
    path::Path,
    sync::{
        Mutex,
        atomic::{AtomicUsize, Ordering},
    },
    thread,
};

use fault::Fault;
use run::{Run, bank};

/// Runs that go side by side: most of their time is the program's start.
const WORKERS: usize = 4;

fn table(text: &str) -> Vec<Fault> {
    serde_saphyr::from_str(text).expect("the table can be read")
}

/// Runs all rows, several at a time, each in a session of its own; what `judge` makes of them comes in their order.
fn each<T: Send>(faults: &[Fault], name: &str, judge: impl Fn(&Fault, Run) -> T + Sync) -> Vec<T> {
    let bank = bank();
    let next = AtomicUsize::new(0);
    let judged = Mutex::new(Vec::new());
    thread::scope(|scope| {
        for _ in 0..WORKERS {
            scope.spawn(|| {
                loop {
                    let index = next.fetch_add(1, Ordering::SeqCst);
                    let Some(fault) = faults.get(index) else { return };
                    let run = Run::of(fault, &bank, &format!("{name}-{index}"));
                    let judged_now = judge(fault, run);
                    judged
                        .lock()
                        .expect("no test panics with the lock")
                        .push((index, judged_now));
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
    let judged = each(&faults, "fault", |fault, run| (run.mistakes(fault), run.caught(fault)));
    let wrong: Vec<_> = faults
        .iter()
        .zip(&judged)
        .filter(|(_, (mistakes, _))| !mistakes.is_empty())
        .map(|(fault, (mistakes, _))| format!("{}:\n  {}", fault.fault, mistakes.join("\n  ")))
        .collect();
    let mut lines = vec![
        "| fault | operation | found by | first step |".to_owned(),
        "|---|---|---|---|".to_owned(),
    ];
    lines.extend(judged.into_iter().map(|(_, caught)| caught));
    let text = lines.join("\n") + "\n";
    assert!(
        wrong.is_empty(),
        "{} of {} faults\n{}\n\n{text}",
        wrong.len(),
        faults.len(),
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
    let changes = table(include_str!("harmless.yaml"));
    let judged = each(&changes, "harmless", |change, run| {
        let found: Vec<_> = run.bad().map(run::Step::told).collect();
        let passed = run.steps.iter().filter(|step| step.verdict == "passed").count();
        let fine = found.is_empty() && run.code == 0 && passed == run.steps.len() && passed > 100;
        (!fine).then(|| {
            format!(
                "{}: exit code {}, {passed} passed: {}\n{}",
                change.fault,
                run.code,
                run.said,
                found.join("\n")
            )
        })
    });
    let wrong: Vec<_> = judged.into_iter().flatten().collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
