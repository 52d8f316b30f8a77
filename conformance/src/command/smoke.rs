//! `smoke`: the suite that is made of the contract, from looking for ids to the reports.

use std::{
    sync::Arc,
    time::{Duration, SystemTime},
};

use super::{
    Error, Exit, baseline,
    connect::{self, Connection, reach},
    files, list,
    run::{self, Run},
};
use crate::{
    baseline::Baseline,
    cli::SmokeArgs,
    contract::{Contract, Operation},
    discovery::Instance,
    engine::{
        Engine, Options, Parts, SnapshotMode, Stop,
        plan::{Planned, RunPlan},
        selection::Selection,
        shelf::Shelf,
    },
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
    target::{client::Client, login::Logins, profile::Profile},
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
    let outputs = run::outputs(&args.output)?;
    let profile = connect::chosen(&args.target)?;
    let baseline = baseline::known(&args.judging)?;
    let Connection { masker, client, logins } = Connection::new(&profile)?;
    logins.check([PERSONA])?;
    let smoke = Smoke {
        args,
        outputs,
        contract,
        selection,
        profile,
        baseline,
        masker,
        client,
        logins,
    };
    let runtime = connect::runtime()?;
    runtime.block_on(smoke.go(&plan))
}

/// A run of the suite with everything it needs.
struct Smoke<'a> {
    args: &'a SmokeArgs,
    outputs: Vec<Output>,
    contract: Arc<Contract>,
    selection: Selection,
    profile: Profile,
    baseline: Option<Arc<Baseline>>,
    masker: Masker,
    client: Client,
    logins: Logins,
}

impl Smoke<'_> {
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
            suite: suite_list::presence(None, plan.suite(), plan.selected),
            target: self.profile.name.clone(),
            base_url: self.profile.base_url.clone(),
            ..Plan::default()
        });
        let stop = Stop::default();
        let engine = Arc::new(Engine::new(self.parts(&found, &stop)));
        let run = Run {
            keeps: None,
            plan,
            engine,
            stop,
            reports: run::reports(&self.args.output, &self.outputs),
            baseline: self.baseline.clone(),
        };
        run.go(&about).await
    }

    async fn find(&self, chosen: &RunPlan) -> Found {
        let operations: Vec<&Operation> = chosen.planned().filter_map(Planned::operation).collect();
        let wants = wants(operations, &self.contract);
        let variables = self.profile.all_variables();
        let values = given(&wants, |name| variables.get(name));
        let finder = Finder {
            contract: &self.contract,
            client: &self.client,
            logins: &self.logins,
            base_url: &self.profile.base_url,
            jobs: self.args.jobs.count(),
        };
        finder.find(&wants, values).await
    }

    fn parts(&self, found: &Found, stop: &Stop) -> Parts {
        let instance = (!self.args.judging.no_discover)
            .then(|| Instance::new(&self.profile, &self.contract, &self.client, &self.logins, &self.masker));
        let options = Options {
            base_url: self.profile.base_url.clone(),
            variables: run::variables(&self.profile),
            writes: false,
            why_no_writes: "the smoke suite only reads".to_owned(),
            exact: false,
            jobs: self.args.jobs.count(),
            baseline: self.baseline.clone(),
            max_failures: self.args.judging.max_failures,
            snapshots: SnapshotMode::Compare,
            keeps_snapshots: false,
            all_exchanges: false,
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
