//! `compare`: the same steps sent to two targets, their masked answers held against each other.
//!
//! The first target's answers wait in memory for the second one's: a few KiB for each step. Absent on purpose: what
//! fixtures, contract and snapshots say of the answers; `run` tells that of each target.

use std::{
    collections::{BTreeMap, HashMap},
    sync::Arc,
    time::{Instant, SystemTime},
};

use tokio::sync::mpsc;

use super::{
    Error, Exit,
    connect::{self, Connection},
    files, run,
};
use crate::{
    cli::CompareArgs,
    contract::Contract,
    engine::{
        Cause, Engine, Finished, Options, Parts, SnapshotMode, Stop, plan::RunPlan, selection::Selection, shelf::Shelf,
    },
    exchange::obp_code,
    finding::{Check, Finding},
    fixture::template::Maker,
    journal::Journal,
    report::{Report, Reports},
    result::{Agreement, ExchangeView, Plan, StepResult, Summary, Verdict},
    snapshot::{self, Change, Difference, Snapshot},
    target::{
        client::Client,
        profile::{Profile, Profiles},
    },
};

/// Results that may wait for the reports before the run waits for them.
const RESULTS_UNDER_WAY: usize = 256;

/// A step in both runs: scenario, name and prefix.
type Key = (String, String, Option<String>);

pub(super) fn compare(args: &CompareArgs) -> Result<Exit, Error> {
    let outputs = run::outputs(&args.output)?;
    let contract = Arc::new(files::contract(args.files.spec.as_deref())?);
    let profiles = Profiles::load(args.config.file())?;
    let both = [connect::named(&profiles, &args.a)?, connect::named(&profiles, &args.b)?];
    let suite = files::suite(&args.files, &contract)?;
    let plan = Arc::new(RunPlan::new(&suite, &contract, &Selection::new(&args.choice)?)?);
    for profile in &both {
        files::check_profile(&plan, &contract, profile)?;
    }
    let may = both
        .each_ref()
        .map(|profile| run::may_write(args.replay.allow_writes, profile));
    // Where one of both may not be written to, neither is, or they would not do the same.
    let why_no_writes = may.iter().find(|(may, _)| !may).map(|(_, why)| why.clone());
    let writes = why_no_writes.is_none();
    if !plan.has_any(writes) {
        let why = why_no_writes.unwrap_or_else(|| "`obp-conform list` shows all there is".to_owned());
        eprintln!("obp-conform: nothing selected: {why}");
        return Ok(Exit::Nothing);
    }
    let stop = Stop::default();
    let side = |profile: &Profile| {
        let options = Options {
            base_url: profile.base_url.clone(),
            variables: run::variables(profile),
            writes,
            why_no_writes: why_no_writes.clone().unwrap_or_default(),
            exact: args.replay.exact,
            jobs: args.replay.jobs.count(),
            baseline: None,
            max_failures: None,
            snapshots: SnapshotMode::HandOut,
            keeps_snapshots: true,
            missing: BTreeMap::new(),
            generated: false,
        };
        let journal = plan
            .has_writes(writes)
            .then(|| Journal::begin(&args.replay.journal, &profile.name, &profile.base_url));
        Side::new(profile, &plan, &contract, &stop, options, journal.transpose()?)
    };
    let [a, b] = [side(&both[0])?, side(&both[1])?];
    let about = plan.describe(Plan {
        target: format!("A: {}, B: {}", both[0].name, both[1].name),
        base_url: format!("{} and {}", both[0].base_url, both[1].base_url),
        writes,
        exact: args.replay.exact,
        ..Plan::default()
    });
    let comparison = Comparison {
        options: options_by_step(&plan),
        exact: args.replay.exact,
        reports: run::reports(&args.output, &outputs),
        stop,
    };
    let runtime = connect::runtime()?;
    let ended = runtime.block_on(async {
        for (side, profile) in [(&a, &both[0]), (&b, &both[1])] {
            connect::reach(&side.client, profile).await?;
        }
        comparison.go(&about, &plan, &a, &b).await
    });
    for journal in [a.journal, b.journal].iter().flatten() {
        run::close(journal)?;
    }
    ended
}

/// One of both targets, ready to be asked.
struct Side {
    client: Client,
    engine: Arc<Engine>,
    journal: Option<Journal>,
}

impl Side {
    fn new(
        profile: &Profile,
        plan: &RunPlan,
        contract: &Arc<Contract>,
        stop: &Stop,
        options: Options,
        journal: Option<Journal>,
    ) -> Result<Self, Error> {
        let Connection { masker, client, logins } = Connection::new(profile)?;
        logins.check(plan.personas(options.writes))?;
        let parts = Parts {
            contract: Arc::clone(contract),
            client: client.clone(),
            logins,
            shelf: Shelf::default(),
            masker,
            maker: Arc::new(Maker::new(None, SystemTime::now)),
            stop: stop.clone(),
            // What one of both cannot answer is a difference.
            instance: None,
            journal: journal.clone(),
            options,
        };
        let engine = Arc::new(Engine::new(parts));
        Ok(Self {
            client,
            engine,
            journal,
        })
    }

    /// Asks the target; each result is handed over as it comes. Returned are the lines that would take back what is left.
    async fn ask(&self, plan: &Arc<RunPlan>, mut take: impl FnMut(Finished)) -> Vec<String> {
        let (sender, mut receiver) = mpsc::channel(RESULTS_UNDER_WAY);
        let (engine, plan) = (Arc::clone(&self.engine), Arc::clone(plan));
        let running = tokio::spawn(async move { engine.run(&plan, sender).await });
        while let Some(finished) = receiver.recv().await {
            take(finished);
        }
        running.await.unwrap_or_default()
    }
}

/// What the first target did of a step.
struct First {
    verdict: Verdict,
    reason: Option<String>,
    outcome: Option<(u16, Option<String>)>,
    snapshot: Option<Snapshot>,
}

struct Comparison {
    options: HashMap<Key, snapshot::Options>,
    exact: bool,
    reports: Reports,
    stop: Stop,
}

impl Comparison {
    async fn go(mut self, about: &Plan, plan: &Arc<RunPlan>, a: &Side, b: &Side) -> Result<Exit, Error> {
        self.reports.begin(about).map_err(Error::Output)?;
        let start = Instant::now();
        let watch = tokio::spawn(run::watch_for_signals(self.stop.clone()));
        let mut firsts = HashMap::new();
        let mut left_behind = a
            .ask(plan, |finished| {
                firsts.insert(key(&finished.result), first(finished));
            })
            .await;
        let (mut summary, mut compared, mut unreported) = (Summary::default(), 0, None);
        let more = b
            .ask(plan, |finished| {
                let first = firsts.remove(&key(&finished.result));
                let result = self.judge(first, finished);
                summary.count(result.verdict);
                compared += usize::from(matches!(result.verdict, Verdict::Passed | Verdict::Failed));
                if unreported.is_none()
                    && let Err(error) = self.reports.step(&result)
                {
                    unreported = Some(error);
                    self.stop.ask(Cause::Interrupted);
                }
            })
            .await;
        watch.abort();
        left_behind.extend(more);
        if let Some(error) = unreported {
            left_behind
                .iter()
                .for_each(|line| eprintln!("obp-conform: left behind: {line}"));
            return Err(Error::Output(error));
        }
        let (cause, agreeing) = (self.stop.cause(), summary.passed);
        let summary = Summary {
            requests: a.engine.requests() + b.engine.requests(),
            left_behind,
            agreement: Some(Agreement::of(compared, agreeing)),
            interrupted: cause == Some(Cause::Interrupted),
            time: start.elapsed(),
            ..summary
        };
        self.reports.end(&summary).map_err(Error::Output)?;
        Ok(match () {
            () if summary.interrupted => Exit::Interrupted,
            () if summary.failed > 0 => Exit::Deviates,
            () if summary.broken > 0 || cause == Some(Cause::Unreachable) => Exit::Unreachable,
            () => Exit::Conforms,
        })
    }

    /// The second target's result, judged by the first one's instead of by fixture and contract.
    fn judge(&self, first: Option<First>, finished: Finished) -> StepResult {
        let mut result = finished.result;
        let options = self.options.get(&key(&result));
        result.findings.clear();
        let Some(first) = first else {
            return undone(result, Verdict::Broken, "A was not asked".to_owned());
        };
        let told = |reason: Option<String>| reason.unwrap_or_else(|| "not carried out".to_owned());
        if matches!(first.verdict, Verdict::Broken | Verdict::Skipped) {
            return undone(result, first.verdict, format!("A: {}", told(first.reason)));
        }
        if matches!(result.verdict, Verdict::Broken | Verdict::Skipped) {
            let (verdict, reason) = (result.verdict, result.reason.take());
            return undone(result, verdict, format!("B: {}", told(reason)));
        }
        let found = match (first.snapshot, finished.taken, options) {
            (Some(of_a), Some(of_b), Some(options)) => {
                let differences = snapshot::compare(&of_a, &of_b.snapshot, options, self.exact);
                differences.into_iter().map(of_difference).collect()
            }
            (Some(_), None, _) => vec![incomparable("B")],
            (None, Some(_), _) => vec![incomparable("A")],
            _ => of_outcomes(first.outcome, result.exchange.as_ref().map(outcome)),
        };
        let differs = found.iter().any(|finding| finding.class.fails());
        result.verdict = if differs { Verdict::Failed } else { Verdict::Passed };
        result.findings = found;
        result
    }
}

fn undone(result: StepResult, verdict: Verdict, reason: String) -> StepResult {
    StepResult {
        verdict,
        reason: Some(reason),
        ..result
    }
}

fn key(result: &StepResult) -> Key {
    (result.scenario.clone(), result.step.clone(), result.prefix.clone())
}

fn first(finished: Finished) -> First {
    First {
        verdict: finished.result.verdict,
        reason: finished.result.reason,
        outcome: finished.result.exchange.as_ref().map(outcome),
        snapshot: finished.taken.map(|taken| taken.snapshot),
    }
}

/// Status and OBP code.
fn outcome(exchange: &ExchangeView) -> (u16, Option<String>) {
    let body: serde_json::Value = serde_json::from_str(&exchange.response_body).unwrap_or_default();
    let message = body.get("message").and_then(serde_json::Value::as_str);
    (exchange.status, message.and_then(obp_code).map(str::to_owned))
}

fn options_by_step(plan: &RunPlan) -> HashMap<Key, snapshot::Options> {
    let mut options = HashMap::new();
    for scenario in &plan.scenarios {
        for case in &scenario.cases {
            if let Some(own) = &scenario.prepared(case).snapshot {
                let name = scenario.loaded.name.clone();
                options.insert((name, case.name.clone(), case.prefix.clone()), own.clone());
            }
        }
    }
    options
}

fn of_difference(difference: Difference) -> Finding {
    let at = &difference.at;
    let message = match difference.change {
        Change::Status => "another status at A than at B".to_owned(),
        Change::Code => "another OBP code at A than at B".to_owned(),
        Change::Missing => format!("{at} is there at A, but not at B"),
        Change::Added => format!("{at} is there at B, but not at A"),
        Change::Type => format!("{at} has another type at A than at B"),
        Change::Value => format!("{at} is another at A than at B"),
        Change::Wording => "the message has other words at A than at B".to_owned(),
        Change::Order => format!("{at} has its members in another order at A than at B"),
        Change::Form => format!("{at} is written in another way at A than at B"),
        Change::More(count) => format!("{count} more differences between A and B"),
    };
    Finding {
        check: Check::Agreement,
        class: difference.class,
        message,
        at: Some(difference.at),
        expected: difference.old,
        actual: difference.new,
        source: None,
    }
}

fn incomparable(side: &str) -> Finding {
    let message = format!("the answer of {side} has not the parts that are compared");
    Finding::breaking(Check::Agreement, message, "body")
}

fn of_outcomes(a: Option<(u16, Option<String>)>, b: Option<(u16, Option<String>)>) -> Vec<Finding> {
    if a == b {
        return Vec::new();
    }
    let shown = |outcome: Option<(u16, Option<String>)>| {
        outcome.map(|(status, code)| format!("{status} {}", code.unwrap_or_default()).trim_end().to_owned())
    };
    let message = "another outcome at A than at B".to_owned();
    vec![Finding {
        expected: shown(a),
        actual: shown(b),
        ..Finding::breaking(Check::Agreement, message, "status")
    }]
}
