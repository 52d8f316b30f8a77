//! The outcome of a run, as data that reports read. Everything in here is already masked: no secret reaches a report.
//!
//! Absent on purpose: any opinion on how to show it.

use std::time::Duration;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::finding::Finding;

/// What a run was asked to do; known before its first step.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Plan {
    /// The name of the target's profile.
    pub target: String,
    /// The base URL of the target.
    pub base_url: String,
    /// Whether writes were allowed.
    pub writes: bool,
    /// Whether masked texts are compared exactly.
    pub exact: bool,
    /// How many steps were chosen (cases and prefixes counted one by one).
    pub steps: usize,
    /// The operations that the chosen steps call, with each documented outcome: rows and columns of the matrix.
    pub operations: Vec<OperationPlan>,
    /// The suite that the steps were chosen from.
    #[serde(default)]
    pub suite: SuitePresence,
}

/// Whether a suite is whole: what it has beside what its list names.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct SuitePresence {
    /// A hash over the identities of all steps that run when nothing is chosen.
    pub digest: String,
    /// How many steps those are.
    pub steps: usize,
    /// Whether only some of them were chosen.
    pub selected: bool,
    /// How many steps the suite's list (`_suite.yaml`) names; absent if the suite has no list.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub listed: Option<usize>,
    /// Steps that the list names and the suite lacks: `customer/create-customer › created [v4.0.0]`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub missing: Vec<String>,
    /// How many steps the suite has that its list does not name.
    #[serde(default)]
    pub unlisted: usize,
}

/// An operation of the contract, as the matrix shows it.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct OperationPlan {
    /// Its `operationId`.
    pub id: String,
    /// Its summary.
    pub summary: String,
    /// Its method.
    pub method: String,
    /// Its path template, with its own prefix.
    pub path: String,
    /// Keys of its documented outcomes (`201`, `OBP-30001`, `OBP-10001-shape`), in the contract's order.
    pub outcomes: Vec<String>,
}

/// One step, under one prefix, done.
#[derive(Debug, Clone, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct StepResult {
    /// The scenario's name.
    pub scenario: String,
    /// The step's name, its case filled in.
    pub step: String,
    /// The version prefix, where the step has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
    /// The operation called, where the step names one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub operation: Option<String>,
    /// The documented outcomes that it shows: columns of the matrix.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub outcomes: Vec<String>,
    /// Who called.
    pub persona: String,
    /// Where the step stands: `fixtures/customer/create-customer.yaml:12:5`; of a step that was made of the contract, its
    /// operation: `OBPv3.1.0-getCustomers, generated from the contract`.
    pub source: String,
    /// What became of it.
    pub verdict: Verdict,
    /// Why it was skipped or could not be carried out, in a sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// What was found, notes included.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub findings: Vec<Finding>,
    /// The last exchange, masked; absent if nothing was sent, and where it would explain nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub exchange: Option<ExchangeView>,
    /// How many requests were sent (more than one with `until` or after a 429).
    pub requests: u32,
    /// Time from the first request to the last answer, in seconds.
    #[serde(rename = "seconds", with = "seconds")]
    #[schemars(with = "f64")]
    pub time: Duration,
}

/// What the source of a step ends with that stands in no file.
pub(crate) const GENERATED: &str = ", generated from the contract";

/// The source of a step that was made of this operation.
pub(crate) fn generated(operation: &str) -> String {
    format!("{operation}{GENERATED}")
}

/// What became of a step.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    /// Everything is as promised.
    Passed,
    /// At least one finding fails.
    Failed,
    /// Nothing is wrong, but there is no snapshot yet to compare with.
    Pending,
    /// Not sent, for the reason told.
    Skipped,
    /// Could not be carried out: connection, login, a step before it. Not a deviation of the server's answers.
    Broken,
    /// Each finding that fails is a known deviation of the baseline.
    Deviates,
    /// This instance cannot be asked: a version is off, an operation disabled, a role or bank missing.
    #[serde(rename = "not-testable")]
    NotTestable,
}

impl Verdict {
    /// Whether request and answer explain it, so that reports show them.
    pub fn shows_exchange(self) -> bool {
        matches!(self, Self::Failed | Self::Broken)
    }

    /// The word for it in reports.
    pub fn name(self) -> &'static str {
        match self {
            Self::Passed => "passed",
            Self::Failed => "failed",
            Self::Pending => "pending",
            Self::Skipped => "skipped",
            Self::Broken => "broken",
            Self::Deviates => "deviates",
            Self::NotTestable => "not-testable",
        }
    }
}

/// A request and its answer as reports show them: masked texts.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct ExchangeView {
    /// The method.
    pub method: String,
    /// The whole URL.
    pub url: String,
    /// The request's headers.
    pub request_headers: Vec<(String, String)>,
    /// The request's body; cut after 64 KiB.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub request_body: String,
    /// The status.
    pub status: u16,
    /// The answer's headers.
    pub response_headers: Vec<(String, String)>,
    /// The answer's body; cut after 64 KiB.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub response_body: String,
    /// The answer's `Correlation-Id`, by which the server's operator finds it in the log.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub correlation_id: Option<String>,
    /// A curl line that repeats the request; secrets appear as shell variables.
    pub curl: String,
}

/// Numbers of a whole run.
#[derive(Debug, Clone, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Summary {
    /// Steps passed.
    pub passed: usize,
    /// Steps failed.
    pub failed: usize,
    /// Steps without a snapshot.
    pub pending: usize,
    /// Steps skipped.
    pub skipped: usize,
    /// Steps that could not be carried out.
    pub broken: usize,
    /// Steps that deviate as the baseline says.
    #[serde(default)]
    pub deviates: usize,
    /// Steps that cannot be tested on this instance.
    #[serde(default)]
    pub not_testable: usize,
    /// Entries of the baseline that somebody must look at.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub baseline: Vec<BaselineNote>,
    /// Requests sent, logins and teardown included.
    pub requests: u64,
    /// What stays on the target: a line each, with the request that did not take it back, or one that shows it, and why
    /// it stays behind a `#`. Lines that are alike are counted.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub left_behind: Vec<String>,
    /// How far two compared targets agree; absent of a run against one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub agreement: Option<Agreement>,
    /// Whether the run was interrupted before its end.
    pub interrupted: bool,
    /// Duration of the run in seconds.
    #[serde(rename = "seconds", with = "seconds")]
    #[schemars(with = "f64")]
    pub time: Duration,
}

/// How far two compared targets agree.
#[derive(Debug, Clone, Copy, PartialEq, Default, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Agreement {
    /// Steps that both answered.
    pub compared: usize,
    /// Those of them that both answered alike.
    pub agreeing: usize,
    /// The second number in percent of the first, rounded down to two decimals, so that 100 means all.
    pub percent: f64,
}

impl Agreement {
    /// The agreement of so many steps.
    pub fn of(compared: usize, agreeing: usize) -> Self {
        let hundredths = (agreeing as u64 * 10_000).checked_div(compared as u64);
        Self {
            compared,
            agreeing,
            percent: hundredths.unwrap_or_default() as f64 / 100.0,
        }
    }
}

impl Summary {
    /// Counts one more step.
    pub fn count(&mut self, verdict: Verdict) {
        match verdict {
            Verdict::Passed => self.passed += 1,
            Verdict::Failed => self.failed += 1,
            Verdict::Pending => self.pending += 1,
            Verdict::Skipped => self.skipped += 1,
            Verdict::Broken => self.broken += 1,
            Verdict::Deviates => self.deviates += 1,
            Verdict::NotTestable => self.not_testable += 1,
        }
    }
}

/// An entry of the baseline that does not do its work any more.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct BaselineNote {
    /// The entry's fingerprint.
    pub fingerprint: String,
    /// What is the matter with it.
    pub state: BaselineState,
    /// Who answers for it.
    pub owner: String,
    /// The last day on which it excuses anything.
    pub expires: String,
}

/// What can be the matter with an entry of the baseline.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum BaselineState {
    /// Its last day is over: it excuses nothing any more.
    Expired,
    /// Its step ran and does not deviate so any more.
    Stopped,
    /// The suite has no such step.
    Gone,
}

impl BaselineState {
    /// What it means, for people.
    pub fn sentence(self) -> &'static str {
        match self {
            Self::Expired => "has expired and excuses nothing any more: have it put right, or review it anew",
            Self::Stopped => "stopped failing: take it out of the baseline",
            Self::Gone => "names a step that the suite does not have: take it out of the baseline",
        }
    }
}

/// What became of a documented outcome of an operation.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Cell {
    /// The operation's `operationId`.
    pub operation: String,
    /// The outcome's key: `201`, `OBP-30001`.
    pub outcome: String,
    /// What became of it.
    pub state: CellState,
    /// How many steps show it.
    pub steps: usize,
    /// Why nothing can be said of it, where steps show it that were not judged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
}

/// How a cell of operation × outcome can end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CellState {
    /// A step that shows it failed.
    Failed,
    /// A step that shows it deviates as the baseline says, and none failed.
    Deviates,
    /// A step showed it as promised (with or without a snapshot to compare with).
    Passed,
    /// No step that shows it was judged: not sent, or without a whole exchange.
    Skipped,
    /// This instance cannot show it.
    NotTestable,
    /// No step of the run shows it.
    Untested,
}

impl CellState {
    /// All of them, the most important first.
    pub const ALL: [Self; 6] = [
        Self::Failed,
        Self::Deviates,
        Self::Passed,
        Self::Skipped,
        Self::NotTestable,
        Self::Untested,
    ];

    /// The words for it in reports.
    pub fn words(self) -> &'static str {
        match self {
            Self::Failed => "failed",
            Self::Deviates => "deviates",
            Self::Passed => "passed",
            Self::Skipped => "skipped",
            Self::NotTestable => "not testable here",
            Self::Untested => "untested",
        }
    }
}

mod seconds {
    use std::time::Duration;

    use serde::{Deserialize, Deserializer, Serializer};

    pub(super) fn serialize<S: Serializer>(time: &Duration, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64((time.as_secs_f64() * 1e6).round() / 1e6)
    }

    pub(super) fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Duration, D::Error> {
        f64::deserialize(deserializer).map(|seconds| Duration::from_secs_f64(seconds.max(0.0)))
    }
}
