//! `discover`: what the target is, and what of the suite can be tested there.

use std::{sync::Arc, time::Duration};

use super::{
    Error, Exit,
    connect::{self, Connection, reach},
    files, print,
};
use crate::{
    cli::DiscoverArgs,
    discovery::{Instance, Survey, page, survey},
    engine::{plan::RunPlan, selection::Selection},
    report::{self, Destination, Kind, Output},
};

pub(super) fn discover(args: &DiscoverArgs) -> Result<Exit, Error> {
    let output = args.report.as_deref().map(Output::parse).transpose()?;
    if let Some(other) = output.as_ref().filter(|output| output.kind != Kind::Json) {
        return Err(Error::DiscoverReport(other.to_string()));
    }
    let contract = Arc::new(files::contract(args.files.spec.as_deref())?);
    let profile = connect::chosen(&args.target)?;
    let suite = files::suite(&args.files, &contract)?;
    let plan = RunPlan::new(&suite, &contract, &Selection::new(&args.choice)?)?;
    let Connection { masker, client, logins } = Connection::new(&profile)?;
    let instance = Instance::new(&profile, &contract, &client, &logins, &masker);
    let runtime = connect::runtime()?;
    // Drawn only where standard error is a terminal.
    let busy = indicatif::ProgressBar::new_spinner().with_message("asking the target what it is");
    busy.enable_steady_tick(Duration::from_millis(100));
    let found = runtime.block_on(async {
        reach(&client, &profile).await?;
        tokio::select! {
            found = survey(&instance, &profile, &contract, &plan) => Ok(Some(found)),
            _ = tokio::signal::ctrl_c() => Ok::<_, Error>(None),
        }
    });
    busy.finish_and_clear();
    let Some(found) = found? else {
        return Ok(Exit::Interrupted);
    };
    tell(&found, output.as_ref())
}

fn tell(found: &Survey, output: Option<&Output>) -> Result<Exit, Error> {
    let mut json = serde_json::to_string_pretty(found).map_err(|error| Error::Output(error.into()))?;
    json.push('\n');
    let to = output.map(|output| &output.to);
    if let Some(to) = to {
        report::write(to, &json).map_err(Error::Output)?;
    }
    match to {
        Some(Destination::Stdout) => Ok(Exit::Conforms),
        _ => print(&page(found)),
    }
}
