//! The command line as typed: names, defaults, help. Turned into work by `command`.
//!
//! Absent on purpose: reading files, and any decision that needs more than the arguments.

mod help;
mod shared;

use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand};

pub use self::shared::{ChoiceArgs, ConfigArgs, FileArgs, JobsArgs, JudgingArgs, OutputArgs, ReplayArgs, TargetArgs};

use crate::{baseline, import::Split, journal::DEFAULT_FOLDER};

/// Replays fixtures against an Open Bank Project (OBP) server, checks the answers against the contract and against
/// snapshots of what a real OBP-API v5.1.0 answered, and reports each deviation.
#[derive(Debug, Parser)]
#[command(
    name = "obp-conform",
    version,
    disable_version_flag = true,
    args_conflicts_with_subcommands = true
)]
#[command(after_long_help = help::AFTER_HELP)]
pub struct Cli {
    /// What to do; without a command: `run`.
    #[command(subcommand)]
    pub command: Option<Command>,
    /// The options of `run`.
    #[command(flatten)]
    pub run: RunArgs,
    /// Print the program's version. (`--version` chooses steps.)
    #[arg(short = 'V', action = ArgAction::Version)]
    program_version: Option<bool>,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Replay, check and report (the default).
    #[command(after_long_help = help::AFTER_RUN)]
    Run(Box<RunArgs>),
    /// List the steps that a run would send, without sending any.
    #[command(after_long_help = help::AFTER_LIST)]
    List(Box<ListArgs>),
    /// Replay and write what the target answers as snapshots. Steps that break the fixture's expectations or the
    /// contract are not recorded.
    #[command(after_long_help = help::AFTER_RECORD)]
    Record(Box<RunArgs>),
    /// Call every operation of the contract that only reads, with a login and without, and hold the answers against the
    /// contract: a first look at an instance, without fixtures. Ids are looked for in the target's own lists.
    #[command(after_long_help = help::AFTER_SMOKE)]
    Smoke(Box<SmokeArgs>),
    /// Send the same steps to two targets and compare their answers with each other: two releases of a bank, its sandbox
    /// and its production, a mock and a bank.
    #[command(after_long_help = help::AFTER_COMPARE)]
    Compare(Box<CompareArgs>),
    /// Take back what earlier runs left on a target because they were killed, lost the connection or met a refusal: what
    /// their journals hold, the last first. A write that got no answer is looked up first. What cannot be taken back is
    /// listed as curl lines.
    #[command(after_long_help = help::AFTER_CLEANUP)]
    Cleanup(CleanupArgs),
    /// Turn a browser's or proxy's recording (HAR) into scenarios and snapshots.
    #[command(after_long_help = help::AFTER_IMPORT)]
    Import(ImportArgs),
    /// Take over pending snapshots (`.snap.new`).
    #[command(after_long_help = help::AFTER_CHANGE)]
    Accept(SnapshotArgs),
    /// List pending snapshots; exit code 5 if there are any.
    #[command(after_long_help = help::AFTER_LOOK)]
    Pending(SnapshotArgs),
    /// Show how pending snapshots differ from the accepted ones; exit code 5 if there are any.
    #[command(after_long_help = help::AFTER_LOOK)]
    Diff(SnapshotArgs),
    /// Throw pending snapshots away.
    #[command(after_long_help = help::AFTER_CHANGE)]
    Reject(SnapshotArgs),
    /// Find out what the target is (versions, operations, callers and their roles, limits), which steps cannot be tested
    /// there and why, and which roles are missing, as curl lines that grant them. Only reads.
    #[command(after_long_help = help::AFTER_DISCOVER)]
    Discover(DiscoverArgs),
    /// Add the failures of a run to a baseline of known deviations. Entries that are there stay as they are.
    #[command(after_long_help = help::AFTER_BASELINE)]
    Baseline(BaselineArgs),
    /// Print the JSON Schema of fixtures, of the JSON report, or of other files.
    #[command(after_long_help = help::AFTER_SCHEMA)]
    Schema(SchemaArgs),
    /// Print a commented file of targets to start from.
    #[command(after_long_help = help::AFTER_PROFILE)]
    Profile,
}

/// Which schema to print.
#[derive(Debug, Args)]
pub struct SchemaArgs {
    /// `fixture`: scenario files; `report`: the JSON report; `discovery`: that of `discover`; `baseline`: known
    /// deviations.
    #[arg(value_enum, default_value = "fixture")]
    pub of: SchemaOf,
}

/// The published schemas.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum SchemaOf {
    /// Of scenario files.
    Fixture,
    /// Of the JSON report.
    Report,
    /// Of the JSON report of `discover`.
    Discovery,
    /// Of baselines.
    Baseline,
}

/// Options of `run`, `list` and `record`.
#[derive(Debug, Clone, Default, Args)]
pub struct RunArgs {
    /// Which server is asked.
    #[command(flatten)]
    pub target: TargetArgs,
    /// How the fixtures are replayed.
    #[command(flatten)]
    pub replay: ReplayArgs,
    /// How failures are judged.
    #[command(flatten)]
    pub judging: JudgingArgs,
    /// Say what would be sent, send nothing (not even a login).
    #[arg(long)]
    pub dry_run: bool,
    /// Write what has no snapshot, or differs from it, as pending snapshot (`.snap.new`), to be reviewed with `diff`
    /// and `accept` or with `cargo insta`.
    #[arg(long)]
    pub write_pending: bool,
    /// Make ids and numbers repeatable.
    #[arg(long, value_name = "N")]
    pub seed: Option<u64>,
    /// Where files are.
    #[command(flatten)]
    pub files: FileArgs,
    /// What to choose.
    #[command(flatten)]
    pub choice: ChoiceArgs,
    /// What to report.
    #[command(flatten)]
    pub output: OutputArgs,
}

/// Options of `baseline`.
#[derive(Debug, Args)]
pub struct BaselineArgs {
    /// The JSON report of the run (`--report json=FILE`) whose failures are known from now on.
    #[arg(long, value_name = "FILE")]
    pub from: PathBuf,
    /// The baseline to add to; made if it is not there.
    #[arg(
        long,
        value_name = "FILE",
        env = "OBP_CONFORM_BASELINE",
        default_value = "baseline.yaml"
    )]
    pub baseline: PathBuf,
    /// Why they may stay for now.
    #[arg(long, value_name = "TEXT", value_parser = said)]
    pub reason: String,
    /// Who answers for them.
    #[arg(long, value_name = "NAME", value_parser = said)]
    pub owner: String,
    /// The last day on which they are excused: `2027-01-31`.
    #[arg(long, value_name = "DAY", value_parser = day)]
    pub expires: String,
}

/// Options of `discover`.
#[derive(Debug, Clone, Default, Args)]
pub struct DiscoverArgs {
    /// Which server is asked.
    #[command(flatten)]
    pub target: TargetArgs,
    /// Write what was found as JSON: `json=FILE`, or `json=-` for standard output instead of the page.
    #[arg(long, value_name = "json=FILE")]
    pub report: Option<String>,
    /// Where files are.
    #[command(flatten)]
    pub files: FileArgs,
    /// The steps to look at.
    #[command(flatten)]
    pub choice: ChoiceArgs,
}

/// Options of `list`.
#[derive(Debug, Clone, Default, Args)]
pub struct ListArgs {
    /// Print the list of the whole suite instead, as it stands in the file `_suite.yaml` beside the scenarios. A run is
    /// held against that file: in a run of all steps none of those that it names may be missing.
    #[arg(long)]
    pub digest: bool,
    /// The options of a run.
    #[command(flatten)]
    pub run: RunArgs,
}

/// Options of `smoke`.
#[derive(Debug, Clone, Args)]
pub struct SmokeArgs {
    /// Which server is asked.
    #[command(flatten)]
    pub target: TargetArgs,
    /// How much goes side by side.
    #[command(flatten)]
    pub jobs: JobsArgs,
    /// How failures are judged.
    #[command(flatten)]
    pub judging: JudgingArgs,
    /// Say what would be called, send nothing (not even a login).
    #[arg(long)]
    pub dry_run: bool,
    /// OpenAPI document to make the suite of. Without it: the one built into the program.
    #[arg(long, value_name = "FILE", env = "OBP_CONFORM_SPEC")]
    pub spec: Option<PathBuf>,
    /// What to choose.
    #[command(flatten)]
    pub choice: ChoiceArgs,
    /// What to report.
    #[command(flatten)]
    pub output: OutputArgs,
}

/// Options of `compare`.
#[derive(Debug, Args)]
pub struct CompareArgs {
    /// The first target: a profile's name, or a base URL.
    #[arg(value_name = "A")]
    pub a: String,
    /// The second target.
    #[arg(value_name = "B")]
    pub b: String,
    /// The file that targets stand in.
    #[command(flatten)]
    pub config: ConfigArgs,
    /// How the fixtures are replayed.
    #[command(flatten)]
    pub replay: ReplayArgs,
    /// Where files are.
    #[command(flatten)]
    pub files: FileArgs,
    /// What to choose.
    #[command(flatten)]
    pub choice: ChoiceArgs,
    /// What to report.
    #[command(flatten)]
    pub output: OutputArgs,
}

/// Options of the commands on pending snapshots.
#[derive(Debug, Args)]
pub struct SnapshotArgs {
    /// Which: globs on `SCENARIO/STEP`. Without any: all.
    #[arg(value_name = "GLOB")]
    pub globs: Vec<String>,
    /// Folder of snapshots.
    #[arg(long, value_name = "DIR", env = "OBP_CONFORM_SNAPSHOTS", default_value = "snapshots")]
    pub snapshots: PathBuf,
}

/// Options of `cleanup`.
#[derive(Debug, Args)]
pub struct CleanupArgs {
    /// Only what was made on this target: a profile's name, or a base URL. Without it: on any.
    #[arg(long, short, value_name = "NAME|URL", env = "OBP_CONFORM_TARGET")]
    pub target: Option<String>,
    /// The file that targets stand in.
    #[command(flatten)]
    pub config: ConfigArgs,
    /// Folder of journals, or one journal.
    #[arg(long, value_name = "DIR|FILE", env = "OBP_CONFORM_JOURNAL", default_value = DEFAULT_FOLDER)]
    pub journal: PathBuf,
    /// Say what would be sent, send nothing (not even a login).
    #[arg(long)]
    pub dry_run: bool,
    /// After listing it, forget what cannot be taken back, and remove the journals.
    #[arg(long, conflicts_with = "dry_run")]
    pub forget: bool,
}

/// Options of `import`.
#[derive(Debug, Args)]
pub struct ImportArgs {
    /// The recording, HAR 1.2.
    #[arg(value_name = "FILE.har", required = true)]
    pub files: Vec<PathBuf>,
    /// Folder that the scenarios are written into.
    #[arg(long, value_name = "DIR", default_value = "fixtures")]
    pub fixtures: PathBuf,
    /// Folder that the snapshots are written into.
    #[arg(long, value_name = "DIR", default_value = "snapshots")]
    pub snapshots: PathBuf,
    /// OpenAPI document that names the operations. Without it: the one built into the program.
    #[arg(long, value_name = "FILE", env = "OBP_CONFORM_SPEC")]
    pub spec: Option<PathBuf>,
    /// Folder below both that the scenarios go into; empty for none.
    #[arg(long, value_name = "NAME", default_value = "recorded")]
    pub folder: String,
    /// Also take requests whose path fits, besides `/obp/v…` and `/my/logins/direct`. Repeatable.
    #[arg(long, value_name = "GLOB")]
    pub include: Vec<String>,
    /// Also take a browser's OPTIONS requests.
    #[arg(long)]
    pub preflights: bool,
    /// Take only calls of the contract's operations and what OBP answered with OBP-10404.
    #[arg(long)]
    pub documented_only: bool,
    /// How a recording is divided into scenarios, each of which needs the one before.
    #[arg(long, value_enum, default_value = "none")]
    pub split: Split,
    /// The most steps of a scenario.
    #[arg(long, value_name = "N", default_value_t = 200)]
    pub steps: usize,
    /// A list of the answers that has no stable order, with the member by which an entry is known (`.`: the entry
    /// itself): `customers=.`. Repeatable.
    #[arg(long, value_name = "LIST=KEY", value_parser = pair)]
    pub unordered: Vec<(String, String)>,
    /// Name a caller: by token, user name, or the recorder's word for it. Repeatable.
    #[arg(long, value_name = "WHO=PERSONA", value_parser = pair)]
    pub persona: Vec<(String, String)>,
    /// A value of the recorded server that the target's profile has as a variable: `bank_id=gh.29.uk`. Repeatable.
    #[arg(long, value_name = "NAME=VALUE", value_parser = pair)]
    pub variable: Vec<(String, String)>,
    /// Overwrite files that are there.
    #[arg(long)]
    pub force: bool,
}

fn said(text: &str) -> Result<String, String> {
    let text = text.trim();
    (!text.is_empty())
        .then(|| text.to_owned())
        .ok_or_else(|| "say something".to_owned())
}

fn day(text: &str) -> Result<String, String> {
    baseline::is_date(text)
        .then(|| text.to_owned())
        .ok_or_else(|| "write a day as 2027-01-31".to_owned())
}

fn pair(text: &str) -> Result<(String, String), String> {
    let pair = text
        .split_once('=')
        .filter(|(name, value)| !name.is_empty() && !value.is_empty());
    let (name, value) = pair.ok_or_else(|| "write it as NAME=VALUE".to_owned())?;
    Ok((name.to_owned(), value.to_owned()))
}
