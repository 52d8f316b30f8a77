//! Servers to be measured: the mock and the bare one, each in a process of its own.

use std::{
    io::{BufRead as _, BufReader},
    process::{Child, Command, Stdio},
    time::Duration,
};

use crate::load;

/// A server in a process of its own.
pub(crate) struct Server {
    child: Child,
    /// Where it listens.
    pub(crate) address: String,
}

impl Server {
    /// The mock with these options, on a free port.
    pub(crate) fn mock(options: &[&str]) -> Self {
        let mut command = Command::new(env!("CARGO_BIN_EXE_obp-mock"));
        Self::start(command.args(["--port", "0"]).args(options), |line| {
            line.rsplit("http://").next().unwrap().trim().to_owned()
        })
    }

    /// The bare server, which sends what the mock answered.
    pub(crate) fn bare(answer: &[u8]) -> Self {
        let mut command = Command::new(std::env::current_exe().unwrap());
        Self::start(
            command.arg("bare").arg(String::from_utf8(answer.to_vec()).unwrap()),
            |line| line.trim().to_owned(),
        )
    }

    fn start(command: &mut Command, address: impl Fn(&str) -> String) -> Self {
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap())
            .read_line(&mut line)
            .unwrap();
        Self {
            child,
            address: address(&line),
        }
    }

    /// The same on the first processor only.
    pub(crate) fn pinned(self) -> Self {
        load::pin_to_first_processor(self.child.id());
        self
    }

    /// User and system time so far.
    pub(crate) fn cpu(&self) -> Duration {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id())).unwrap();
        let fields: Vec<&str> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
        // The kernel counts in hundredths of a second (USER_HZ) on every platform that this runs on.
        Duration::from_millis(10 * (fields[11].parse::<u64>().unwrap() + fields[12].parse::<u64>().unwrap()))
    }

    /// Resident memory.
    pub(crate) fn resident_kib(&self) -> u64 {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id())).unwrap();
        let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
        line.split_whitespace().nth(1).unwrap().parse().unwrap()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The middle value.
pub(crate) fn median(mut values: Vec<f64>) -> f64 {
    values.sort_by(f64::total_cmp);
    values[values.len() / 2]
}
