//! The program run against the proxy, and its report held against the fault.

use std::{
    collections::BTreeSet,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use serde_json::Value as Json;

use crate::{
    fault::Fault,
    proxy::{Proxy, Touched},
    support::program::program,
};

const PERSONAS: &str = include_str!("profile.toml");

/// A run of the program through a proxy.
pub(crate) struct Run {
    pub(crate) code: i32,
    pub(crate) steps: Vec<Step>,
    touched: Vec<Touched>,
    pub(crate) said: String,
}

/// A step of the report.
pub(crate) struct Step {
    pub(crate) name: String,
    pub(crate) operation: String,
    pub(crate) prefix: String,
    pub(crate) verdict: String,
    /// Checks that failed.
    pub(crate) checks: BTreeSet<String>,
    /// All that is said of it.
    said: String,
    method: String,
    url: String,
    answer: Option<String>,
}

impl Step {
    fn read(step: &Json) -> Self {
        let text = |value: &Json| value.as_str().unwrap_or_default().to_owned();
        let findings = step["findings"].as_array().map(Vec::as_slice).unwrap_or_default();
        let failing: Vec<_> = findings.iter().filter(|finding| finding["class"] != "note").collect();
        let mut said = text(&step["reason"]);
        for finding in &failing {
            let _ = write!(
                said,
                "\n  {} {}: {} | {} | {}",
                finding["check"], finding["at"], finding["message"], finding["expected"], finding["actual"]
            );
        }
        Self {
            name: format!("{}/{}", text(&step["scenario"]), text(&step["step"])),
            operation: text(&step["operation"]),
            prefix: text(&step["prefix"]),
            verdict: text(&step["verdict"]),
            checks: failing.iter().map(|finding| text(&finding["check"])).collect(),
            said,
            method: text(&step["exchange"]["method"]),
            url: text(&step["exchange"]["url"]),
            answer: step["exchange"]["correlation-id"].as_str().map(str::to_owned),
        }
    }

    /// Whether something was found.
    pub(crate) fn is_bad(&self) -> bool {
        !["passed", "skipped"].contains(&self.verdict.as_str())
    }

    pub(crate) fn told(&self) -> String {
        format!(
            "{} [{}] {} {}: {}",
            self.name, self.prefix, self.operation, self.verdict, self.said
        )
    }
}

impl Run {
    /// Runs the scenarios of some faults with the faults in the way.
    pub(crate) fn of(faults: &[Fault], bank: &str, session: &str) -> Self {
        let proxy = Proxy::start(faults, bank, session);
        let folder = tempfile::tempdir().expect("a folder");
        let report = folder.path().join("report.json");
        let profile = format!(
            "[target.bank]\nbase-url = \"{}\"\nsandbox = true\n{PERSONAS}",
            proxy.url
        );
        fs::write(folder.path().join("profile.toml"), profile).expect("a profile");
        for scenario in faults.iter().flat_map(|fault| &fault.scenario) {
            copy(scenario, folder.path());
        }
        let mut command = program();
        command
            .args([
                "run",
                "--target",
                "bank",
                "--config",
                "profile.toml",
                "--fixtures",
                "fixtures",
            ])
            .args(["--allow-writes", "--report", "json=report.json", "--snapshots"])
            .arg(project().join("snapshots"));
        for scenario in faults.iter().flat_map(|fault| &fault.scenario) {
            command.args(["--scenario", scenario]);
        }
        let ended = command.current_dir(folder.path()).output().expect("it starts");
        let said = String::from_utf8_lossy(&ended.stderr).into_owned();
        let text = fs::read_to_string(&report).unwrap_or_else(|error| panic!("{session}: {error}: {said}"));
        let report: Json = serde_json::from_str(&text).expect("a JSON report");
        let steps = report["steps"].as_array().expect("steps");
        Self {
            code: ended.status.code().expect("an exit code"),
            steps: steps.iter().map(Step::read).collect(),
            touched: proxy.touched(),
            said,
        }
    }

    /// The steps in which something was found.
    pub(crate) fn bad(&self) -> impl Iterator<Item = &Step> {
        self.steps.iter().filter(|step| step.is_bad())
    }

    /// Whether a step is concerned by the fault at this place of the group.
    fn concerns(&self, step: &Step, index: usize, fault: &Fault) -> bool {
        let touched = self.touched.iter().filter(|touched| touched.fault == index);
        let is_answer = |touched: &Touched| match &step.answer {
            Some(answer) => touched.answer.as_ref() == Some(answer),
            None => touched.method == step.method && step.url.ends_with(&touched.target),
        };
        // Where nothing came back the report has no request, but the operation is that of the fault.
        let unanswered = step.url.is_empty() && step.operation == fault.operation;
        unanswered || fault.also.contains(&step.name) || { touched }.any(is_answer)
    }

    /// What is wrong with the program's judgement of one fault of the group.
    pub(crate) fn mistakes(&self, index: usize, faults: &[Fault]) -> Vec<String> {
        let fault = &faults[index];
        let mut mistakes = Vec::new();
        if !self.touched.iter().any(|touched| touched.fault == index) {
            mistakes.push("the fault changed nothing".to_owned());
        }
        let found: Vec<_> = self.bad().filter(|step| self.concerns(step, index, fault)).collect();
        if found.is_empty() {
            mistakes.push("not found".to_owned());
        } else if !found
            .iter()
            .any(|step| step.operation == fault.operation || step.said.contains(&fault.operation))
        {
            mistakes.push(format!("{} is not named", fault.operation));
        }
        if self.code != 1 {
            mistakes.push(format!("exit code {}: {}", self.code, self.said));
        }
        let others = self.bad().filter(|step| {
            let mut faults = faults.iter().enumerate();
            !faults.any(|(index, fault)| self.concerns(step, index, fault))
        });
        // A few say what is wrong; a broken check fails everywhere.
        mistakes.extend(others.take(3).map(|step| format!("another finding: {}", step.told())));
        mistakes
    }

    /// What caught a fault: checks and the first step, for the table.
    pub(crate) fn caught(&self, index: usize, fault: &Fault) -> String {
        let mut steps: Vec<&Step> = self.bad().filter(|step| self.concerns(step, index, fault)).collect();
        steps.sort_by_key(|step| (step.operation != fault.operation, &step.name, &step.prefix));
        let checks: BTreeSet<&str> = steps
            .iter()
            .flat_map(|step| step.checks.iter().map(String::as_str))
            .collect();
        let step = steps.first().map(|step| format!("{} [{}]", step.name, step.prefix));
        format!(
            "| {} | {} | {} | {} |",
            fault.fault,
            fault.operation.split_once('-').map_or("", |(_, name)| name),
            checks.into_iter().collect::<Vec<_>>().join(", "),
            step.unwrap_or_default()
        )
    }
}

/// Scenarios that others need, each with one that uses all it captures: a capture nobody uses would be a mistake.
const NEEDED: [(&str, &str); 2] = [
    ("setup/customer", "customer/get-customers-by-customer-phone-number"),
    ("setup/users", "customer/get-customers-for-user"),
];

/// Copies a scenario and those that it needs.
fn copy(scenario: &str, folder: &Path) {
    let name = format!("fixtures/{scenario}.yaml");
    if folder.join(&name).exists() {
        return;
    }
    let text = fs::read_to_string(project().join(&name)).unwrap_or_else(|error| panic!("{name}: {error}"));
    let to = folder.join(&name);
    fs::create_dir_all(to.parent().expect("a folder")).expect("a folder");
    fs::write(to, &text).expect("a scenario");
    for (needed, user) in NEEDED.iter().filter(|(needed, _)| text.contains(needed)) {
        for other in [needed, user].into_iter().filter(|other| **other != scenario) {
            copy(other, folder);
        }
    }
}

/// The workspace's folder.
pub(crate) fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
