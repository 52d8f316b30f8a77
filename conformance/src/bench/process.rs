//! Programs that are measured, and the mock that they ask: each a process of its own.

use std::{
    io::{BufRead as _, BufReader},
    process::{Command, Stdio},
    time::{Duration, Instant},
};

/// How often a program's memory is looked at.
const LOOK: Duration = Duration::from_millis(10);

/// The mock, until it is dropped.
pub(crate) struct Child {
    process: std::process::Child,
    /// Where it answers.
    pub(crate) base_url: String,
}

impl Child {
    pub(crate) fn mock() -> Self {
        let mut command = Command::new(std::env::current_exe().unwrap());
        let mut process = command.arg("mock").stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(process.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        Self {
            process,
            base_url: line.trim().to_owned(),
        }
    }
}

impl Drop for Child {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

/// A program that has ended.
pub(crate) struct Ended {
    /// From its start to its end.
    pub(crate) seconds: f64,
    /// The most that was resident, as last seen before its end.
    pub(crate) resident_kib: u64,
}

/// Runs a program to its end, which must be a good one.
pub(crate) fn run(command: &mut Command) -> Ended {
    let log = tempfile::NamedTempFile::new().unwrap();
    let (out, err) = (log.reopen().unwrap(), log.reopen().unwrap());
    let started = Instant::now();
    let mut process = command.stdout(out).stderr(err).spawn().unwrap_or_else(|error| {
        panic!("{:?} cannot be started: {error}", command.get_program());
    });
    let status = format!("/proc/{}/status", process.id());
    let mut resident_kib = 0;
    let ended = std::thread::scope(|scope| {
        let waiting = scope.spawn(move || {
            let ended = process.wait().unwrap();
            (ended, started.elapsed())
        });
        while !waiting.is_finished() {
            resident_kib = peak(&status).unwrap_or(resident_kib);
            std::thread::sleep(LOOK);
        }
        waiting.join().unwrap()
    });
    let (ended, time) = ended;
    let said = std::fs::read_to_string(log.path()).unwrap_or_default();
    let last: Vec<_> = said.lines().rev().take(20).collect();
    let last: Vec<_> = last.into_iter().rev().collect();
    assert!(
        ended.success(),
        "{:?}: {ended}\n{}",
        command.get_program(),
        last.join("\n")
    );
    Ended {
        seconds: time.as_secs_f64(),
        resident_kib,
    }
}

/// The most that has been resident so far.
fn peak(status: &str) -> Option<u64> {
    let status = std::fs::read_to_string(status).ok()?;
    let line = status.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
