//! `smoke`: the suite that is made of the contract, from looking for ids to the reports.

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use super::{
    Error, Exit, baseline, files, list,
    run::{self, Purpose, Run, reach},
};
use crate::{
    baseline::{Baseline, today},
    cli::{RunArgs, SmokeArgs},
    contract::{Contract, Operation},
    discovery::Instance,
    engine::{Engine, Options, Parts, SnapshotMode, Stop, plan::RunPlan, selection::Selection, shelf::Shelf},
    fixture::template::Maker,
    mask::Masker,
    report::Output,
    result::Plan,
    smoke::{
        PERSONA,
        find::{Finder, Found},
        ids::{given, wants},
        suite,
    },
    suite_list,
    target::{
        client::Client,
        login::Logins,
        profile::{Profile, Profiles},
    },
};

pub(super) fn smoke(args: &SmokeArgs) -> Result<Exit, Error> {
    let contract = Arc::new(files::contract(args.spec.as_deref())?);
    let selection = Selection::new(&args.choice)?;
    let plan = RunPlan::new(&suite::suite(&contract, &Found::default()), &contract, &selection)?;
    if plan.is_empty() {
        eprintln!("obp-conform: nothing selected; `obp-conform smoke --dry-run` shows all there is");
        return Ok(Exit::Nothing);
    }
    if args.dry_run {
        return list::print_plan(&plan, None);
    }
    let run = as_run(args);
    let outputs = run::outputs(&run.output)?;
    let profile = Profiles::load(args.config.as_deref())?.profile(&args.target)?;
    for warning in &profile.warnings {
        eprintln!("obp-conform: warning: {warning}");
    }
    let baseline = args.baseline.as_deref().map(baseline::read).transpose()?;
    let baseline = baseline.map(|entries| Arc::new(Baseline::new(entries, today())));
    let masker = Masker::new();
    let client = Client::new(&profile, &masker)?;
    let logins = Logins::new(profile.clone(), client.clone(), masker.clone());
    logins.check([PERSONA])?;
    let smoke = Smoke {
        run,
        outputs,
        contract,
        selection,
        profile,
        baseline,
        masker,
        client,
        logins,
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .map_err(Error::Output)?;
    runtime.block_on(smoke.go(&plan))
}

/// A run of the suite with everything it needs.
struct Smoke {
    run: RunArgs,
    outputs: Vec<Output>,
    contract: Arc<Contract>,
    selection: Selection,
    profile: Profile,
    baseline: Option<Arc<Baseline>>,
    masker: Masker,
    client: Client,
    logins: Logins,
}

impl Smoke {
    async fn go(self, chosen: &RunPlan) -> Result<Exit, Error> {
        reach(&self.client, &self.profile).await?;
        self.logins.headers(PERSONA).await?;
        // Drawn only where standard error is a terminal.
        let busy = indicatif::ProgressBar::new_spinner().with_message("looking for ids in the target's lists");
        busy.enable_steady_tick(Duration::from_millis(100));
        let found = tokio::select! {
            found = self.find(chosen) => Some(found),
            _ = tokio::signal::ctrl_c() => None,
        };
        busy.finish_and_clear();
        let Some(found) = found else {
            return Ok(Exit::Interrupted);
        };
        let plan = RunPlan::new(&suite::suite(&self.contract, &found), &self.contract, &self.selection)?;
        let about = plan.describe(Plan {
            suite: suite_list::presence(None, &plan.suite, plan.selected),
            target: self.profile.name.clone(),
            base_url: self.profile.base_url.clone(),
            ..Plan::default()
        });
        let stop = Stop::default();
        let engine = Arc::new(Engine::new(self.parts(&found, &stop)));
        let run = Run {
            args: &self.run,
            purpose: Purpose::Check,
            plan,
            engine,
            stop,
            reports: run::reports(&self.run.output, &self.outputs),
            baseline: self.baseline.clone(),
        };
        run.go(&about).await
    }

    async fn find(&self, chosen: &RunPlan) -> Found {
        let operations: Vec<&Operation> = chosen
            .scenarios
            .iter()
            .flat_map(|scenario| &scenario.cases)
            .filter_map(|case| case.operation.as_deref())
            .collect();
        let wants = wants(operations, &self.contract);
        let variables = self.profile.all_variables();
        let values = given(&wants, |name| variables.get(name));
        let finder = Finder {
            contract: &self.contract,
            client: &self.client,
            logins: &self.logins,
            base_url: &self.profile.base_url,
            jobs: usize::from(self.run.jobs),
        };
        finder.find(&wants, values).await
    }

    fn parts(&self, found: &Found, stop: &Stop) -> Parts {
        let instance = (!self.run.no_discover)
            .then(|| Instance::new(&self.profile, &self.contract, &self.client, &self.logins, &self.masker));
        let options = Options {
            base_url: self.profile.base_url.clone(),
            variables: run::variables(&self.profile),
            writes: false,
            why_no_writes: "the smoke suite only reads".to_owned(),
            exact: false,
            jobs: usize::from(self.run.jobs),
            baseline: self.baseline.clone(),
            max_failures: self.run.max_failures,
            snapshots: SnapshotMode::Compare,
            keeps_snapshots: false,
            missing: suite::missing(found),
            generated: true,
        };
        Parts {
            instance,
            contract: Arc::clone(&self.contract),
            client: self.client.clone(),
            logins: self.logins.clone(),
            shelf: Shelf::default(),
            masker: self.masker.clone(),
            maker: Arc::new(Maker::new(None, SystemTime::now)),
            stop: stop.clone(),
            journal: None,
            options,
        }
    }
}

/// What the suite shares with a run.
fn as_run(args: &SmokeArgs) -> RunArgs {
    RunArgs {
        target: args.target.clone(),
        jobs: args.jobs,
        no_discover: args.no_discover,
        max_failures: args.max_failures,
        output: args.output.clone(),
        ..RunArgs::default()
    }
}
