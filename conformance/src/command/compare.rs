//! `compare`: the same steps sent to two targets, their masked answers held against each other.
//!
//! The first target's answers wait in a temporary file for the second one's. Absent on purpose: what fixtures, contract
//! and snapshots say of the answers; `run` tells that of each target.

mod first;

use std::{
    collections::BTreeMap,
    io,
    sync::Arc,
    time::{Instant, SystemTime},
};

use tokio::sync::mpsc;

use self::first::{Firsts, Outcome, as_kept, outcome};
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
    finding::{Check, Finding},
    fixture::template::Maker,
    journal::Journal,
    report::{Report, Reports},
    result::{Agreement, Plan, StepResult, Summary, Verdict},
    snapshot::{self, Change, Difference},
    target::{
        client::Client,
        profile::{Profile, Profiles},
    },
};

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
            all_exchanges: true,
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
        exact: args.replay.exact,
        reports: run::reports(&args.output, &outputs),
        stop,
        failure: None,
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
        logins.check(plan.personas(options.writes).iter().map(String::as_str))?;
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
        let (sender, mut receiver) = mpsc::channel(run::RESULTS_UNDER_WAY);
        let (engine, plan) = (Arc::clone(&self.engine), Arc::clone(plan));
        let running = tokio::spawn(async move { engine.run(&plan, sender).await });
        while let Some(finished) = receiver.recv().await {
            take(finished);
        }
        running.await.unwrap_or_default()
    }
}

struct Comparison {
    exact: bool,
    reports: Reports,
    stop: Stop,
    /// What keeps it from going on.
    failure: Option<Error>,
}

impl Comparison {
    async fn go(mut self, about: &Plan, plan: &Arc<RunPlan>, a: &Side, b: &Side) -> Result<Exit, Error> {
        self.reports.begin(about).map_err(Error::Output)?;
        let start = Instant::now();
        let watch = tokio::spawn(run::watch_for_signals(self.stop.clone()));
        let mut firsts = Firsts::new(plan);
        let mut left_behind = a
            .ask(plan, |finished| {
                let kept = firsts.keep(finished);
                self.must(kept.map_err(Error::spool));
            })
            .await;
        let (mut summary, mut compared) = (Summary::default(), 0);
        let more = b
            .ask(plan, |finished| {
                let Some(result) = self.must(self.judge(&mut firsts, finished).map_err(Error::spool)) else {
                    return;
                };
                summary.count(result.verdict);
                compared += usize::from(matches!(result.verdict, Verdict::Passed | Verdict::Failed));
                let told = self.reports.step(&result);
                self.must(told.map_err(Error::Output));
            })
            .await;
        watch.abort();
        left_behind.extend(more);
        if let Some(error) = self.failure {
            left_behind
                .iter()
                .for_each(|line| eprintln!("obp-conform: left behind: {line}"));
            return Err(error);
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

    /// What was done, unless it failed: then the comparison ends, in good order, with the first failure.
    fn must<T>(&mut self, done: Result<T, Error>) -> Option<T> {
        done.map_err(|error| {
            self.stop.ask(Cause::Interrupted);
            self.failure.get_or_insert(error);
        })
        .ok()
    }

    /// The second target's result, judged by the first one's instead of by fixture and contract.
    fn judge(&self, firsts: &mut Firsts, finished: Finished) -> io::Result<StepResult> {
        let mut result = finished.result;
        result.findings.clear();
        let (Some(first), options) = firsts.of(&result)? else {
            return Ok(undone(result, Verdict::Broken, "A was not asked".to_owned()));
        };
        let snapshot = first.snapshot()?;
        let told = |reason: Option<String>| reason.unwrap_or_else(|| "not carried out".to_owned());
        if matches!(first.verdict, Verdict::Broken | Verdict::Skipped) {
            return Ok(undone(result, first.verdict, format!("A: {}", told(first.reason))));
        }
        if matches!(result.verdict, Verdict::Broken | Verdict::Skipped) {
            let (verdict, reason) = (result.verdict, result.reason.take());
            return Ok(undone(result, verdict, format!("B: {}", told(reason))));
        }
        let found = match (snapshot, finished.taken, options) {
            (Some(of_a), Some(of_b), Some(options)) => {
                let differences = snapshot::compare(&of_a, &as_kept(&of_b.snapshot)?, options, self.exact);
                differences.into_iter().map(of_difference).collect()
            }
            (Some(_), None, _) => vec![incomparable("B")],
            (None, Some(_), _) => vec![incomparable("A")],
            _ => of_outcomes(first.outcome, result.exchange.as_ref().map(outcome)),
        };
        let differs = found.iter().any(|finding| finding.class.fails());
        result.verdict = if differs { Verdict::Failed } else { Verdict::Passed };
        result.findings = found;
        Ok(result)
    }
}

fn undone(result: StepResult, verdict: Verdict, reason: String) -> StepResult {
    StepResult {
        verdict,
        reason: Some(reason),
        ..result
    }
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

fn of_outcomes(a: Option<Outcome>, b: Option<Outcome>) -> Vec<Finding> {
    if a == b {
        return Vec::new();
    }
    let shown = |outcome: Option<Outcome>| {
        outcome.map(|(status, code)| format!("{status} {}", code.unwrap_or_default()).trim_end().to_owned())
    };
    let message = "another outcome at A than at B".to_owned();
    vec![Finding {
        expected: shown(a),
        actual: shown(b),
        ..Finding::breaking(Check::Agreement, message, "status")
    }]
}
