//! Options that several commands share.
//!
//! Absent on purpose: what only one command knows.

use std::path::{Path, PathBuf};

use clap::{ArgAction, Args};

use crate::journal::DEFAULT_FOLDER;

/// Which server is asked.
#[derive(Debug, Clone, Default, Args)]
pub struct TargetArgs {
    /// The target: a profile's name, or a base URL (then with the personas of the built-in profile `mock`).
    #[arg(
        long,
        short,
        value_name = "NAME|URL",
        env = "OBP_CONFORM_TARGET",
        default_value = "mock"
    )]
    pub target: String,
    /// The file that targets stand in.
    #[command(flatten)]
    pub config: ConfigArgs,
}

/// The file that targets stand in.
#[derive(Debug, Clone, Default, Args)]
pub struct ConfigArgs {
    /// File of target profiles. Default: `obp-conform.toml`, if it is there.
    #[arg(long, short, value_name = "FILE", env = "OBP_CONFORM_CONFIG")]
    pub config: Option<PathBuf>,
}

impl ConfigArgs {
    /// The file, if one is named.
    pub fn file(&self) -> Option<&Path> {
        self.config.as_deref()
    }
}

/// How much goes side by side.
#[derive(Debug, Clone, Default, Args)]
pub struct JobsArgs {
    /// How many reads may be under way at once.
    #[arg(long, short, value_name = "N", default_value_t = 4, value_parser = clap::value_parser!(u16).range(1..=256),
        env = "OBP_CONFORM_JOBS")]
    pub jobs: u16,
}

impl JobsArgs {
    /// How many.
    pub fn count(&self) -> usize {
        usize::from(self.jobs)
    }
}

/// How fixtures are replayed, to one target or to two.
#[derive(Debug, Clone, Default, Args)]
pub struct ReplayArgs {
    /// Also run steps that change data; the profile of each target must say `sandbox = true`.
    #[arg(long, env = "OBP_CONFORM_ALLOW_WRITES")]
    pub allow_writes: bool,
    /// Compare the masked texts themselves: member order and wording included.
    #[arg(long, env = "OBP_CONFORM_EXACT")]
    pub exact: bool,
    /// How much goes side by side.
    #[command(flatten)]
    pub jobs: JobsArgs,
    /// Folder of the journal, in which each write is written down before it is sent, so that `obp-conform cleanup` can
    /// take it back if this run is killed. It holds no secret, and is removed when nothing is left behind.
    #[arg(long, value_name = "DIR", env = "OBP_CONFORM_JOURNAL", default_value = DEFAULT_FOLDER)]
    pub journal: PathBuf,
}

/// How failures are judged, and when there are enough of them.
#[derive(Debug, Clone, Default, Args)]
pub struct JudgingArgs {
    /// Take every refusal for a deviation: do not ask the target, when a step fails, whether a version is off, an operation
    /// disabled, a role or bank missing (the verdict `not testable here`).
    #[arg(long)]
    pub no_discover: bool,
    /// File of known deviations. A step whose failing findings all stand there deviates instead of failing, to the end of
    /// the day on which the entry expires. Known deviations alone end with exit code 0, an entry that stopped failing, or
    /// has expired, or whose step is gone with 5.
    #[arg(long, value_name = "FILE", env = "OBP_CONFORM_BASELINE")]
    pub baseline: Option<PathBuf>,
    /// Stop after this many failed steps.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    pub max_failures: Option<u64>,
}

/// Where fixtures, snapshots and the contract are.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Files")]
pub struct FileArgs {
    /// Folder of scenarios. Without it: those built into the program. Scenarios with the tag `recorded` run only when
    /// `--tag` or `--scenario` chooses them, since they need a server in the state of their recording.
    #[arg(long, value_name = "DIR", env = "OBP_CONFORM_FIXTURES")]
    pub fixtures: Option<PathBuf>,
    /// Folder of snapshots. Without it: those built into the program, or with `--fixtures` the folder `snapshots`
    /// beside that folder.
    #[arg(long, value_name = "DIR", env = "OBP_CONFORM_SNAPSHOTS")]
    pub snapshots: Option<PathBuf>,
    /// OpenAPI document to check against. Without it: the one built into the program.
    #[arg(long, value_name = "FILE", env = "OBP_CONFORM_SPEC")]
    pub spec: Option<PathBuf>,
}

/// Choosing steps. A step runs if it fits one value of each option given; what it needs runs too.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Choosing (each repeatable, with globs: `--operation '*Address'`)")]
pub struct ChoiceArgs {
    /// By `operationId`, whole or without its version.
    #[arg(long, value_name = "GLOB")]
    pub operation: Vec<String>,
    /// By tag of the operation or scenario.
    #[arg(long, value_name = "GLOB")]
    pub tag: Vec<String>,
    /// By HTTP method.
    #[arg(long, value_name = "GLOB")]
    pub method: Vec<String>,
    /// By version prefix: `v5.1.0`.
    #[arg(long = "version", value_name = "GLOB")]
    pub version: Vec<String>,
    /// By who calls.
    #[arg(long, value_name = "GLOB")]
    pub persona: Vec<String>,
    /// By scenario: `customer/create-*`.
    #[arg(long, value_name = "GLOB")]
    pub scenario: Vec<String>,
    /// The m-th of n parts of the chosen scenarios, to share a suite among machines.
    #[arg(long, value_name = "M/N")]
    pub partition: Option<String>,
}

/// What is shown and written.
#[derive(Debug, Clone, Default, Args)]
#[command(next_help_heading = "Reports")]
pub struct OutputArgs {
    /// Write a report: `junit=FILE`, `html=FILE`, `json=FILE`, `github`. `-` is standard output. Repeatable.
    #[arg(long, value_name = "KIND[=FILE]", action = ArgAction::Append)]
    pub report: Vec<String>,
    /// Show each step.
    #[arg(long, short)]
    pub verbose: bool,
    /// Show failures and the last line only.
    #[arg(long, short, conflicts_with = "verbose")]
    pub quiet: bool,
}
