//! `list` and `--dry-run`: what a run would send.

use std::{fmt::Write as _, sync::Arc};

use super::{Error, Exit, files, print};
use crate::{
    cli::RunArgs,
    engine::{plan::RunPlan, selection::Selection},
    report,
    result::Plan,
    suite_list::{self, SuiteList},
};

/// With `digest` the list of the whole suite.
pub(super) fn list(args: &RunArgs, digest: bool) -> Result<Exit, Error> {
    let contract = Arc::new(files::contract(args.files.spec.as_deref())?);
    let suite = files::suite(&args.files, &contract)?;
    let plan = RunPlan::new(&suite, &contract, &Selection::new(&args.choice)?)?;
    if digest {
        return print(&suite_list::render(plan.suite()));
    }
    let list = files::suite_list(&args.files)?;
    if plan.is_empty() {
        eprintln!("obp-conform: nothing selected; `obp-conform list` shows all there is");
        return Ok(Exit::Nothing);
    }
    print_plan(&plan, list.as_ref())
}

/// Prints what a plan would send, held against the suite's list.
pub(super) fn print_plan(plan: &RunPlan, list: Option<&SuiteList>) -> Result<Exit, Error> {
    let about = Plan {
        steps: plan.len(),
        suite: suite_list::presence(list, plan.suite(), plan.selected),
        ..Plan::default()
    };
    let mut text = String::new();
    for scenario in &plan.scenarios {
        let _ = writeln!(
            text,
            "{}: {}",
            scenario.loaded.name,
            scenario.loaded.scenario.description.trim()
        );
        for planned in scenario.cases.iter() {
            let operation = planned.operation().map_or("-", |operation| operation.id.as_str());
            let prefix = planned.prefix().unwrap_or("-");
            let writes = if planned.writes() { "  (writes)" } else { "" };
            let (method, persona, name) = (planned.method(), planned.persona(), planned.name());
            let _ = writeln!(
                text,
                "  {method:<7}{prefix:<8}{operation:<45} {persona:<10} {name}{writes}"
            );
        }
    }
    let (steps, scenarios) = (plan.len(), plan.scenarios.len());
    let writes = plan.planned().filter(|planned| planned.writes()).count();
    if let Some(line) = report::presence(&about) {
        let _ = writeln!(text, "{line}");
    }
    let missing = about.suite.missing.iter();
    missing.for_each(|step| text.push_str(&format!("missing: {step}\n")));
    let _ = writeln!(text, "{steps} steps in {scenarios} scenarios, {writes} of them write");
    print(&text)
}
