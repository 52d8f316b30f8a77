//! The command line as typed: names, defaults, help. Turned into work by `command`.
//!
//! Absent on purpose: reading files, and any decision that needs more than the arguments.

use std::path::PathBuf;

use clap::{ArgAction, Args, Parser, Subcommand};

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
#[command(after_long_help = AFTER_HELP)]
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

const AFTER_HELP: &str = "\
Exit codes:
    0  the server conforms
    1  it deviates: at least one step failed
    2  usage, configuration, fixture or contract error, or steps of the suite are missing
    3  the target cannot be reached, or login or set-up failed
    4  nothing selected: no step to run
    5  no unknown deviation, but snapshots are missing or pending, or the baseline needs a review
  130  interrupted

First steps:
    obp-conform --target http://127.0.0.1:8080 --dry-run     what would be sent
    obp-conform profile > obp-conform.toml                   a commented file of targets, to fill in
    obp-conform --target sandbox                             reads only
    obp-conform --target sandbox --allow-writes              everything, on a target marked `sandbox = true`
    obp-conform --report junit=report.xml --report html=report.html";

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Replay, check and report (the default).
    Run(Box<RunArgs>),
    /// List the steps that a run would send, without sending any.
    List(Box<ListArgs>),
    /// Replay and write what the target answers as snapshots. Steps that break the fixture's expectations or the
    /// contract are not recorded.
    Record(Box<RunArgs>),
    /// Call every operation of the contract that only reads, with a login and without, and hold the answers against the
    /// contract: a first look at an instance, without fixtures. Ids are looked for in the target's own lists.
    Smoke(Box<SmokeArgs>),
    /// Send the same steps to two targets and compare their answers with each other: two releases of a bank, its sandbox
    /// and its production, a mock and a bank.
    Compare(Box<CompareArgs>),
    /// Take back what earlier runs left on a target because they were killed, lost the connection or met a refusal: what
    /// their journals hold, the last first. A write that got no answer is looked up first. What cannot be taken back is
    /// listed as curl lines.
    Cleanup(CleanupArgs),
    /// Turn a browser's or proxy's recording (HAR) into scenarios and snapshots.
    Import(ImportArgs),
    /// Take over pending snapshots (`.snap.new`).
    Accept(SnapshotArgs),
    /// List pending snapshots; exit code 5 if there are any.
    Pending(SnapshotArgs),
    /// Show how pending snapshots differ from the accepted ones; exit code 5 if there are any.
    Diff(SnapshotArgs),
    /// Throw pending snapshots away.
    Reject(SnapshotArgs),
    /// Find out what the target is (versions, operations, callers and their roles, limits), which steps cannot be tested
    /// there and why, and which roles are missing, as curl lines that grant them. Only reads.
    Discover(DiscoverArgs),
    /// Add the failures of a run to a baseline of known deviations. Entries that are there stay as they are.
    Baseline(BaselineArgs),
    /// Print the JSON Schema of fixtures, of the JSON report, or of other files.
    Schema(SchemaArgs),
    /// Print a commented file of targets to start from.
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

/// Options of `run`, `list` and `record`.
#[derive(Debug, Clone, Default, Args)]
pub struct RunArgs {
    /// The target: a profile's name, or a base URL (then with the personas of the built-in profile `mock`).
    #[arg(
        long,
        short,
        value_name = "NAME|URL",
        env = "OBP_CONFORM_TARGET",
        default_value = "mock"
    )]
    pub target: String,
    /// File of target profiles. Default: `obp-conform.toml`, if it is there.
    #[arg(long, short, value_name = "FILE", env = "OBP_CONFORM_CONFIG")]
    pub config: Option<PathBuf>,
    /// Also run steps that change data; the target's profile must say `sandbox = true`.
    #[arg(long, env = "OBP_CONFORM_ALLOW_WRITES")]
    pub allow_writes: bool,
    /// Compare the masked texts themselves: member order and wording included.
    #[arg(long, env = "OBP_CONFORM_EXACT")]
    pub exact: bool,
    /// How many reads may be under way at once.
    #[arg(long, short, value_name = "N", default_value_t = 4, value_parser = clap::value_parser!(u16).range(1..=256),
        env = "OBP_CONFORM_JOBS")]
    pub jobs: u16,
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
    /// Say what would be sent, send nothing (not even a login).
    #[arg(long)]
    pub dry_run: bool,
    /// Write what has no snapshot, or differs from it, as pending snapshot (`.snap.new`), to be reviewed with `diff`
    /// and `accept` or with `cargo insta`.
    #[arg(long)]
    pub write_pending: bool,
    /// Folder of the journal, in which each write is written down before it is sent, so that `obp-conform cleanup` can
    /// take it back if this run is killed. It holds no secret, and is removed when nothing is left behind.
    #[arg(long, value_name = "DIR", env = "OBP_CONFORM_JOURNAL", default_value = DEFAULT_FOLDER)]
    pub journal: PathBuf,
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
    /// The target: a profile's name, or a base URL (then with the personas of the built-in profile `mock`).
    #[arg(
        long,
        short,
        value_name = "NAME|URL",
        env = "OBP_CONFORM_TARGET",
        default_value = "mock"
    )]
    pub target: String,
    /// File of target profiles. Default: `obp-conform.toml`, if it is there.
    #[arg(long, short, value_name = "FILE", env = "OBP_CONFORM_CONFIG")]
    pub config: Option<PathBuf>,
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
#[command(after_long_help = AFTER_SMOKE)]
pub struct SmokeArgs {
    /// The target: a profile's name, or a base URL (then with the personas of the built-in profile `mock`).
    #[arg(
        long,
        short,
        value_name = "NAME|URL",
        env = "OBP_CONFORM_TARGET",
        default_value = "mock"
    )]
    pub target: String,
    /// File of target profiles. Default: `obp-conform.toml`, if it is there.
    #[arg(long, short, value_name = "FILE", env = "OBP_CONFORM_CONFIG")]
    pub config: Option<PathBuf>,
    /// How many reads may be under way at once.
    #[arg(long, short, value_name = "N", default_value_t = 4, value_parser = clap::value_parser!(u16).range(1..=256),
        env = "OBP_CONFORM_JOBS")]
    pub jobs: u16,
    /// Do not ask the target whether a version is off, an operation disabled, a role or bank missing (the verdict `not
    /// testable here`).
    #[arg(long)]
    pub no_discover: bool,
    /// File of known deviations, as for `run`.
    #[arg(long, value_name = "FILE", env = "OBP_CONFORM_BASELINE")]
    pub baseline: Option<PathBuf>,
    /// Stop after this many failed steps.
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    pub max_failures: Option<u64>,
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

const AFTER_SMOKE: &str = "\
Each operation is called under its own version prefix, as the persona `full` and as `anonymous`. BANK_ID is `bank_id` of the
profile; a variable there named as a parameter (`atm_id`) gives that one a value. Other ids are read from the target's lists;
a call whose ids nobody told is skipped, and says which lists were asked.

Checked is what the contract says: status and code, content type, headers, schema, no unnamed 5xx, and that nobody gets in
without a login where one is needed. A documented refusal passes with a note, unless a role is refused to who holds it.
Two GET operations are left out: v3.1.0 revokeConsent, which revokes, and v4.0.0 verifyRequestSignResponse, which leaves
unsigned requests unanswered.

Exit codes:
    0  the answers conform
    1  at least one deviates
    2  usage, configuration or contract error
    3  the target cannot be reached, or login failed
    4  nothing selected
    5  the baseline needs a review
  130  interrupted

Examples:
    obp-conform smoke --target sandbox --report html=smoke.html
    obp-conform smoke --target sandbox --version v5.1.0 --persona anonymous --verbose";

/// Options of `compare`.
#[derive(Debug, Args)]
#[command(after_long_help = AFTER_COMPARE)]
pub struct CompareArgs {
    /// The first target: a profile's name, or a base URL.
    #[arg(value_name = "A")]
    pub a: String,
    /// The second target.
    #[arg(value_name = "B")]
    pub b: String,
    /// File of target profiles. Default: `obp-conform.toml`, if it is there.
    #[arg(long, short, value_name = "FILE", env = "OBP_CONFORM_CONFIG")]
    pub config: Option<PathBuf>,
    /// Also run steps that change data; the profiles of both targets must say `sandbox = true`.
    #[arg(long, env = "OBP_CONFORM_ALLOW_WRITES")]
    pub allow_writes: bool,
    /// Compare the masked texts themselves: member order and wording included.
    #[arg(long, env = "OBP_CONFORM_EXACT")]
    pub exact: bool,
    /// How many reads may be under way at once.
    #[arg(long, short, value_name = "N", default_value_t = 4, value_parser = clap::value_parser!(u16).range(1..=256),
        env = "OBP_CONFORM_JOBS")]
    pub jobs: u16,
    /// Folder of the journal, in which each write is written down before it is sent, so that `obp-conform cleanup` can
    /// take it back if this run is killed. It holds no secret, and is removed when nothing is left behind.
    #[arg(long, value_name = "DIR", env = "OBP_CONFORM_JOURNAL", default_value = DEFAULT_FOLDER)]
    pub journal: PathBuf,
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

const AFTER_COMPARE: &str = "\
A is asked first, then B. Ids, times, tokens and generated numbers are masked in both answers, and each target's own
banks and users appear by their variables, so that only what a client would notice differs. Steps whose fixture takes no
snapshot, since their contents are chance, are compared by status. What was not sent to one of both is not compared.

The agreement is the share of compared steps that both answered alike, in percent; it is the end of the last line and
`summary.agreement` of the JSON report.

Exit codes:
    0  both answer alike
    1  they differ: at least one step
    2  usage, configuration, fixture or contract error
    3  a target cannot be reached, or login or set-up failed
    4  nothing selected: no step to run
  130  interrupted

Example:
    obp-conform compare sandbox-5.0 sandbox-5.1 --allow-writes --report html=releases.html";

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
#[command(after_help = "\
Exit codes:
    0  nothing is left
    1  something is left, as listed
    2  usage or configuration error, or a journal that cannot be read
    3  the target cannot be reached, or login failed")]
pub struct CleanupArgs {
    /// Only what was made on this target: a profile's name, or a base URL. Without it: on any.
    #[arg(long, short, value_name = "NAME|URL", env = "OBP_CONFORM_TARGET")]
    pub target: Option<String>,
    /// File of target profiles. Default: `obp-conform.toml`, if it is there.
    #[arg(long, short, value_name = "FILE", env = "OBP_CONFORM_CONFIG")]
    pub config: Option<PathBuf>,
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
