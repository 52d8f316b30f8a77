//! `run` and `record`: everything from the profile to the reports.

use std::{
    collections::BTreeMap,
    io::{self, IsTerminal},
    panic::resume_unwind,
    path::PathBuf,
    sync::Arc,
    time::{Instant, SystemTime},
};

use indexmap::IndexMap;
use serde_json::Value;
use tokio::sync::mpsc;

use super::{
    Error, Exit, baseline,
    connect::{self, Connection, reach},
    files,
};
use crate::{
    baseline::Baseline,
    cli::{OutputArgs, RunArgs},
    discovery::Instance,
    engine::{
        Cause, Engine, Finished, Options, Parts, SnapshotMode, Stop,
        plan::RunPlan,
        recorder::{self, Recorder},
        selection::Selection,
        shelf::Shelf,
    },
    fixture::template::Maker,
    journal::Journal,
    report::{
        self, Output, Report, Reports,
        terminal::{Detail, Look, Progress, Terminal},
    },
    result::{Plan, Summary},
    snapshot::Store,
    suite_list,
    target::{client::Client, login::INVALID_TOKEN, profile::Profile},
};

/// Results that may wait for the reports before the run waits for them.
pub(super) const RESULTS_UNDER_WAY: usize = 64;

/// What a run is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// To compare with snapshots.
    Check,
    /// To take them.
    Record,
}

pub(super) fn run(args: &RunArgs, purpose: Purpose) -> Result<Exit, Error> {
    let outputs = outputs(&args.output)?;
    let contract = Arc::new(files::contract(args.files.spec.as_deref())?);
    let profile = connect::chosen(&args.target)?;
    let suite = files::suite(&args.files, &contract)?;
    let plan = RunPlan::new(&suite, &contract, &Selection::new(&args.choice)?)?;
    files::check_profile(&plan, &contract, &profile)?;
    let keeps = purpose == Purpose::Record || args.write_pending;
    if keeps && files::snapshot_folder(&args.files).is_none() {
        return Err(Error::NoSnapshotFolder);
    }
    let (writes, why_no_writes) = may_write(args.replay.allow_writes, &profile);
    if plan.is_empty() || !plan.has_any(writes) {
        let why = if plan.is_empty() {
            "; `obp-conform list` shows all there is".to_owned()
        } else {
            format!(": all chosen steps write, and {why_no_writes}")
        };
        eprintln!("obp-conform: nothing selected{why}");
        return Ok(Exit::Nothing);
    }
    let baseline = baseline::known(&args.judging)?;
    let options = Options {
        base_url: profile.base_url.clone(),
        variables: variables(&profile),
        writes,
        why_no_writes,
        exact: args.replay.exact,
        jobs: args.replay.jobs.count(),
        baseline: baseline.clone(),
        max_failures: args.judging.max_failures,
        snapshots: match purpose {
            Purpose::Check => SnapshotMode::Compare,
            Purpose::Record => SnapshotMode::Record,
        },
        keeps_snapshots: keeps,
        all_exchanges: false,
        missing: BTreeMap::new(),
        generated: false,
    };
    let Connection { masker, client, logins } = Connection::new(&profile)?;
    logins.check(plan.personas(writes).iter().map(String::as_str))?;
    let maker = Arc::new(Maker::new(args.seed, SystemTime::now));
    let stop = Stop::default();
    let store = files::store(&args.files);
    let list = files::suite_list(&args.files)?;
    let (shelf, suite) = rayon::join(
        || Shelf::read(&store, &plan),
        || suite_list::presence(list.as_ref(), plan.suite(), plan.selected),
    );
    let shelf = shelf?;
    let stopper = stop.clone();
    let journal = plan
        .has_writes(writes)
        .then(|| Journal::begin(&args.replay.journal, &profile.name, &profile.base_url));
    let journal = journal.transpose()?;
    let instance = (!args.judging.no_discover).then(|| Instance::new(&profile, &contract, &client, &logins, &masker));
    let parts = Parts {
        instance,
        contract,
        client: client.clone(),
        logins,
        shelf,
        masker,
        maker,
        stop: stopper,
        journal: journal.clone(),
        options,
    };
    let engine = Engine::new(parts);
    let about = plan.describe(Plan {
        suite,
        target: profile.name.clone(),
        base_url: profile.base_url.clone(),
        writes,
        exact: args.replay.exact,
        ..Plan::default()
    });
    let run = Run {
        keeps: keeps.then_some((purpose, store)),
        plan,
        engine: Arc::new(engine),
        stop,
        reports: reports(&args.output, &outputs),
        baseline,
    };
    let result = run_to_its_end(run, &client, &profile, about);
    if let Some(journal) = journal {
        close(&journal)?;
    }
    result
}

fn run_to_its_end(run: Run, client: &Client, profile: &Profile, about: Plan) -> Result<Exit, Error> {
    let runtime = connect::runtime()?;
    runtime.block_on(async {
        reach(client, profile).await?;
        // Among the tasks that feed it: the main thread would have to be woken for each result.
        let running = tokio::spawn(async move { run.go(&about).await });
        running.await.unwrap_or_else(|error| resume_unwind(error.into_panic()))
    })
}

/// Removes the journal, unless it still holds something to be taken back.
pub(super) fn close(journal: &Journal) -> Result<(), Error> {
    if !journal.close()? {
        let (path, target) = (journal.path().display(), &journal.header().target);
        eprintln!(
            "obp-conform: something is left on the target; {path} tells what: `obp-conform cleanup --target {target}` \
             tries again to take it back"
        );
    }
    Ok(())
}

/// What scenarios know of the target from the start; answers that tell its address show it by these names, too.
pub(super) fn variables(profile: &Profile) -> IndexMap<String, Value> {
    let mut variables = profile.all_variables();
    let host = profile.base_url.split("://").last().unwrap_or_default();
    variables.insert("base_url".to_owned(), Value::from(profile.base_url.as_str()));
    variables.insert("host".to_owned(), Value::from(host));
    variables.insert("invalid_token".to_owned(), Value::from(INVALID_TOKEN));
    variables
}

/// Whether steps that change something are sent, and if not, why.
pub(super) fn may_write(allowed: bool, profile: &Profile) -> (bool, String) {
    match (allowed, profile.sandbox) {
        (true, true) => (true, String::new()),
        (false, _) => (false, "writes are off; allow them with --allow-writes".to_owned()),
        (true, false) => (
            false,
            format!(
                "the target `{}` is not marked `sandbox = true` in its profile",
                profile.name
            ),
        ),
    }
}

pub(super) fn outputs(args: &OutputArgs) -> Result<Vec<Output>, Error> {
    let outputs = args
        .report
        .iter()
        .map(|given| Output::parse(given))
        .collect::<Result<Vec<_>, _>>()?;
    report::unclashing(&outputs)?;
    Ok(outputs)
}

pub(super) fn reports(args: &OutputArgs, outputs: &[Output]) -> Reports {
    let github_summary = std::env::var_os("GITHUB_STEP_SUMMARY").map(PathBuf::from);
    let mut reports = Reports::new(
        outputs,
        &report::Options {
            github_summary,
            ..report::Options::default()
        },
    );
    let detail = match (args.verbose, args.quiet) {
        (true, _) => Detail::Verbose,
        (_, true) => Detail::Quiet,
        _ => Detail::Usual,
    };
    let colour = |terminal: bool| terminal && std::env::var_os("NO_COLOR").is_none();
    let progress = if io::stderr().is_terminal() && !args.quiet {
        Progress::Bar
    } else {
        Progress::None
    };
    // A report on standard output is for a machine: people are told on standard error then.
    if outputs.iter().any(|output| output.to == report::Destination::Stdout) {
        let look = Look {
            detail,
            colour: colour(io::stderr().is_terminal()),
            progress,
        };
        reports.add(Box::new(Terminal::new(io::stderr(), look)));
    } else {
        let look = Look {
            detail,
            colour: colour(io::stdout().is_terminal()),
            progress,
        };
        reports.add(Box::new(Terminal::new(io::stdout(), look)));
    }
    reports
}

/// A run with everything it needs.
pub(super) struct Run {
    /// What for and where the snapshots of the answers are written, if they are.
    pub(super) keeps: Option<(Purpose, Store)>,
    pub(super) plan: RunPlan,
    pub(super) engine: Arc<Engine>,
    pub(super) stop: Stop,
    pub(super) reports: Reports,
    pub(super) baseline: Option<Arc<Baseline>>,
}

impl Run {
    pub(super) async fn go(mut self, about: &Plan) -> Result<Exit, Error> {
        self.reports.begin(about).map_err(Error::Output)?;
        let start = Instant::now();
        let watch = tokio::spawn(watch_for_signals(self.stop.clone()));
        let (sender, receiver) = mpsc::channel(RESULTS_UNDER_WAY);
        let engine = Arc::clone(&self.engine);
        let plan = Arc::new(std::mem::take(&mut self.plan));
        let running = tokio::spawn({
            let plan = Arc::clone(&plan);
            async move { engine.run(&plan, sender).await }
        });
        let (mut summary, recorder, unreported) = self.collect(receiver).await;
        summary.left_behind = running.await.unwrap_or_default();
        watch.abort();
        if let Some(error) = unreported {
            summary
                .left_behind
                .iter()
                .for_each(|line| eprintln!("obp-conform: left behind: {line}"));
            return Err(error);
        }
        if let Some(baseline) = &self.baseline {
            summary.baseline = baseline.notes(plan.suite().chain(plan.identities()));
        }
        summary.requests = self.engine.requests();
        summary.time = start.elapsed();
        summary.interrupted = self.stop.cause() == Some(Cause::Interrupted);
        self.reports.end(&summary).map_err(Error::Output)?;
        self.keep(recorder)?;
        let holes = !about.suite.selected && !about.suite.missing.is_empty();
        Ok(exit(&summary, self.stop.cause(), holes))
    }

    /// Feeds the reports until the run is over. One that cannot be written, or a snapshot that cannot be kept, ends the
    /// run, in good order: what was made is taken back.
    async fn collect(&mut self, mut results: mpsc::Receiver<Finished>) -> (Summary, Recorder, Option<Error>) {
        let (mut summary, mut recorder, mut unreported) = (Summary::default(), Recorder::default(), None);
        while let Some(finished) = results.recv().await {
            summary.count(finished.result.verdict);
            if unreported.is_some() {
                continue;
            }
            let told = self.reports.step(&finished.result).map_err(Error::Output);
            let kept = told.and_then(|()| match finished.taken {
                Some(taken) => recorder.keep(taken).map_err(Error::spool),
                None => Ok(()),
            });
            if let Err(error) = kept {
                unreported = Some(error);
                self.stop.ask(Cause::Interrupted);
            }
        }
        (summary, recorder, unreported)
    }

    fn keep(&self, recorder: Recorder) -> Result<(), Error> {
        let Some((purpose, store)) = &self.keeps else {
            return Ok(());
        };
        let pending = *purpose == Purpose::Check;
        let written = recorder.write(store, pending).map_err(|error| match error {
            recorder::Error::Store(error) => error.into(),
            recorder::Error::Spool(error) => Error::spool(error),
        })?;
        let word = if pending {
            "pending snapshots written; review them with `obp-conform diff`"
        } else {
            "snapshots written"
        };
        eprintln!("obp-conform: {written} {word}");
        Ok(())
    }
}

/// The first Ctrl-C or SIGTERM ends the run in good order; a second one ends the program.
pub(super) async fn watch_for_signals(stop: Stop) {
    signal().await;
    eprintln!("obp-conform: interrupted; taking back what was made (again to leave at once)");
    stop.ask(Cause::Interrupted);
    signal().await;
    std::process::exit(i32::from(Exit::Interrupted.code()));
}

#[cfg(unix)]
async fn signal() {
    use tokio::signal::unix::{SignalKind, signal};
    let Ok(mut terminate) = signal(SignalKind::terminate()) else {
        return std::future::pending().await;
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        _ = terminate.recv() => {}
    }
}

#[cfg(not(unix))]
async fn signal() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}

/// What a run's numbers mean for the CI server. `holes`: all steps were to run, but the suite's list names more.
fn exit(summary: &Summary, cause: Option<Cause>, holes: bool) -> Exit {
    if summary.interrupted {
        Exit::Interrupted
    } else if summary.failed > 0 {
        Exit::Deviates
    } else if summary.broken > 0 || cause == Some(Cause::Unreachable) {
        Exit::Unreachable
    } else if holes {
        Exit::Usage
    } else if summary.pending > 0 || !summary.baseline.is_empty() {
        Exit::Pending
    } else {
        Exit::Conforms
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::result::{BaselineNote, BaselineState, Verdict};

    #[test]
    fn what_matters_most_decides_the_exit_code() {
        use Verdict::{Broken, Deviates, Failed, NotTestable, Passed, Pending, Skipped};
        let note = BaselineNote {
            fingerprint: String::new(),
            state: BaselineState::Stopped,
            owner: String::new(),
            expires: String::new(),
        };
        for (verdicts, interrupted, cause, holes, notes, code) in [
            (vec![Passed, Skipped], false, None, false, 0, 0),
            (vec![Passed, Deviates, NotTestable], false, None, false, 0, 0),
            (vec![Passed, Failed, Broken, Pending], false, None, true, 1, 1),
            (vec![Broken, Pending], false, None, true, 1, 3),
            (vec![Passed], false, Some(Cause::Unreachable), true, 0, 3),
            (vec![Passed, Pending], false, None, true, 1, 2),
            (vec![Passed, Pending], false, None, false, 0, 5),
            (vec![Passed, Deviates], false, None, false, 1, 5),
            (vec![Failed], true, Some(Cause::Interrupted), true, 0, 130),
            (vec![Failed], false, Some(Cause::Failures), false, 0, 1),
        ] {
            let mut summary = Summary {
                interrupted,
                baseline: vec![note.clone(); notes],
                ..Summary::default()
            };
            verdicts.iter().for_each(|verdict| summary.count(*verdict));
            assert_eq!(exit(&summary, cause, holes).code(), code, "{verdicts:?}");
        }
    }
}
