//! A bank, and what the program says of it when it replays a recording.

use std::{fmt, fs, path::Path};

use serde_json::Value as Json;

use crate::support::{mock, program::program};

/// The names and ids that the recordings leave open.
const PROFILE: &str = include_str!("profile.toml");

/// The checks that count: laws over several answers must hold for what a real server answered.
const CHECKS: [&str; 7] = [
    "expectation",
    "snapshot",
    "created_equals_fetched",
    "updated_equals_fetched",
    "update_touches_only_what_was_sent",
    "delete_is_final",
    "same_under_every_prefix",
];

/// A running bank without customers.
pub(crate) struct Bank {
    url: String,
}

/// What came of a replay.
pub(crate) struct Replay {
    pub(crate) recording: String,
    pub(crate) steps: Vec<Step>,
}

/// One answer beside its recording.
pub(crate) struct Step {
    /// Scenario and step.
    pub(crate) name: String,
    /// The operation that answers it by the contract; empty without one.
    pub(crate) operation: String,
    /// Whether the bank was asked.
    pub(crate) was_asked: bool,
    /// Why it was not.
    pub(crate) reason: String,
    /// Whether it counts.
    pub(crate) judged: bool,
    pub(crate) differences: Vec<Difference>,
}

/// One difference.
pub(crate) struct Difference {
    /// Where.
    pub(crate) at: String,
    breaking: bool,
    texts: String,
}

impl Difference {
    /// Whether the status or OBP's code is another.
    pub(crate) fn is_outcome(&self) -> bool {
        self.at == "status" || (self.breaking && [".message", ".code"].contains(&self.at.as_str()))
    }

    fn is_header(&self) -> bool {
        self.at.starts_with("header ")
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}: {}", self.at, self.texts)
    }
}

impl Step {
    pub(crate) fn has_other_body(&self) -> bool {
        !self.was_asked || self.differences.iter().any(|difference| !difference.is_header())
    }

    fn read(step: &Json) -> Self {
        let text = |name: &str| step[name].as_str().unwrap_or_default();
        let verdict = text("verdict");
        let findings = step["findings"].as_array().map(Vec::as_slice).unwrap_or_default();
        let differences = findings
            .iter()
            // The other checks compare with the contract, which says less than the recording.
            .filter(|finding| CHECKS.contains(&finding["check"].as_str().unwrap_or_default()))
            .filter(|finding| finding["class"] != "note")
            .map(|finding| Difference {
                at: finding["at"].as_str().unwrap_or("body").to_owned(),
                breaking: finding["class"] == "breaking",
                texts: format!("{} instead of {}", finding["actual"], finding["expected"]),
            });
        Self {
            name: format!("{} {}", text("scenario"), text("step")),
            operation: text("operation").to_owned(),
            was_asked: ["passed", "failed"].contains(&verdict),
            reason: format!("{verdict} {}", text("reason")),
            judged: true,
            differences: differences.collect(),
        }
    }
}

impl Replay {
    /// The differences that may be listed, with their steps.
    pub(crate) fn listable(&self) -> impl Iterator<Item = (&str, &Difference)> {
        let steps = self.steps.iter().filter(|step| step.judged);
        let differences = steps.flat_map(|step| step.differences.iter().map(|difference| (&*step.name, difference)));
        differences.filter(|(_, difference)| !difference.is_outcome())
    }
}

impl Bank {
    /// Starts a bank on a port of its own, for as long as the tests run.
    pub(crate) fn start(options: &[&str]) -> Self {
        // With a seed the numbers that customers are sorted by are the same in every run.
        let usual = ["--mode", "bank", "--empty", "--seed", "1"];
        let url = mock::start(&[&usual, options].concat());
        Self { url }
    }

    /// Replays the scenarios of a recording.
    pub(crate) fn replay(&self, recording: &str, scenarios: &[&str]) -> Replay {
        let folder = tempfile::tempdir().expect("a folder");
        let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
        let (profile, report) = (folder.path().join("profile.toml"), folder.path().join("report.json"));
        let text = format!("[target.bank]\nbase-url = \"{}\"\nsandbox = true\n{PROFILE}", self.url);
        fs::write(&profile, text).expect("a profile");
        let mut command = program();
        command
            .arg("run")
            .args(["--target", "bank", "--allow-writes", "--exact", "--jobs", "1"]);
        command.arg("--config").arg(&profile);
        command.arg("--report").arg(format!("json={}", report.display()));
        for (option, path) in [("--fixtures", "fixtures"), ("--snapshots", "snapshots")] {
            command.arg(option).arg(root.join(path));
        }
        for scenario in scenarios {
            command.args(["--scenario", scenario]);
        }
        let ended = command.current_dir(folder.path()).output().expect("it starts");
        let text = fs::read_to_string(&report)
            .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&ended.stderr)));
        let report: Json = serde_json::from_str(&text).expect("a JSON report");
        let steps = report["steps"].as_array().expect("steps");
        Replay {
            recording: recording.to_owned(),
            steps: steps.iter().map(Step::read).collect(),
        }
    }
}
