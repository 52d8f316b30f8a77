//! 20,000 reads with all checks, beside hurl in the same run: `cargo bench --bench hurl`, then, if wanted,
//! after `--`: how many reads, how many rounds, and how many reads the memory is taken of.
//!
//! hurl has to be there, on the path or where `HURL` says: `cargo install hurl` (on Debian with the packages libxml2-dev,
//! libcurl4-openssl-dev, libclang-dev and pkg-config). Both programs ask the mock in bank mode with 16 jobs, one after the
//! other, so that other work on the machine hits both. Times are those of whole processes: the files of both are read
//! within them.
//!
//! Absent on purpose: verdicts. Figures are for people; the README says which were promised.

#![allow(
    missing_docs,
    clippy::unwrap_used,
    reason = "a bench stops at the first thing that is wrong"
)]

#[path = "../../tests/support/mock.rs"]
mod mock;
mod process;
mod workload;

use std::{
    io::{self, Write as _},
    process::Command,
};

use process::Child;
use workload::Workload;

const JOBS: &str = "16";

fn main() {
    let arguments: Vec<String> = std::env::args()
        .skip(1)
        .filter(|argument| argument != "--bench")
        .collect();
    if arguments.first().is_some_and(|argument| argument == "mock") {
        return serve();
    }
    let number = |index: usize, default: usize| arguments.get(index).map_or(default, |text| text.parse().unwrap());
    let (steps, rounds, most) = (number(0, 20_000), number(1, 3), number(2, 100_000));
    let mock = Child::mock();
    let workload = Workload::new(&mock.base_url, steps);
    process::run(&mut runner(&workload, "record"));
    workload.write_hurl();
    speed(&workload, rounds);
    let workload = Workload::new(&mock.base_url, most);
    process::run(&mut runner(&workload, "record"));
    memory(&workload);
}

/// The mock, as a process of its own: the program that was built here.
fn serve() {
    println!("{}", mock::start(&["--mode", "bank", "--seed", "1"]));
    io::stdout().flush().unwrap();
    // Until whoever started it ends it.
    loop {
        std::thread::park();
    }
}

/// `obp-conform run` or `record` over the workload.
fn runner(workload: &Workload, verb: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_obp-conform"));
    command.current_dir(workload.folder()).args([verb, "--target", "mock"]);
    command.args(["--fixtures", "fixtures", "--snapshots", "snapshots", "--jobs", JOBS]);
    command
}

fn runner_with_reports(workload: &Workload) -> Command {
    let mut command = runner(workload, "run");
    for report in ["junit=r.xml", "html=r.html", "json=r.json", "github"] {
        command.args(["--report", report]);
    }
    command
}

fn hurl(workload: &Workload, folder: &str) -> Command {
    let mut command = Command::new(std::env::var_os("HURL").unwrap_or_else(|| "hurl".into()));
    command.current_dir(workload.folder()).args(["--test", "--jobs", JOBS]);
    // A login ends the token of the one before.
    command.args(["--variable", &format!("token={}", workload.log_in())]);
    command.args(workload.hurl_files(folder));
    command
}

fn speed(workload: &Workload, rounds: usize) {
    let of_hurl = |folder| format!("hurl, {} assertions a request", workload.assertions(folder));
    let programs: [(String, &dyn Fn() -> Command); 4] = [
        ("obp-conform, all checks".to_owned(), &|| runner(workload, "run")),
        ("the same with four reports".to_owned(), &|| {
            runner_with_reports(workload)
        }),
        (of_hurl(workload::SAME), &|| hurl(workload, workload::SAME)),
        (of_hurl(workload::LIGHT), &|| hurl(workload, workload::LIGHT)),
    ];
    let mut times = vec![Vec::new(); programs.len()];
    for _ in 0..rounds {
        for ((_, program), times) in programs.iter().zip(&mut times) {
            times.push(process::run(&mut program()).seconds);
        }
    }
    let medians: Vec<f64> = times.iter().map(|times| median(times.clone())).collect();
    println!(
        "{} reads, {JOBS} jobs, {rounds} rounds; seconds of the whole process",
        workload.steps
    );
    for (((name, _), times), median) in programs.iter().zip(&times).zip(&medians) {
        let (least, most) = times.iter().fold((f64::MAX, 0.0), |(least, most), &time| {
            (time.min(least), time.max(most))
        });
        println!(
            "{name:32} {least:6.2} to {most:6.2} s  {:7.0} steps/s  {:5.2} times the first's time",
            workload.steps as f64 / median,
            median / medians[0]
        );
    }
}

/// The most that is resident at a time.
fn memory(workload: &Workload) {
    for (name, mut program) in [
        ("obp-conform", runner(workload, "run")),
        ("obp-conform with four reports", runner_with_reports(workload)),
    ] {
        let ended = process::run(&mut program);
        println!(
            "{name:32} {} reads: {:.1} MiB resident at most, {:.2} s",
            workload.steps,
            ended.resident_kib as f64 / 1024.0,
            ended.seconds
        );
    }
}

/// The middle value.
fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
