//! What is known of a step before it is sent: by what it is known, and which documented outcome it is to show.

use indexmap::IndexMap;
use serde_json::Value;

use super::{Case, needs::All, of_row, traits};
use crate::{
    contract::Operation,
    engine::selection::Selection,
    fixture::{load::Loaded, model::Step},
    suite_list::Identity,
};

/// All steps that run when nothing is chosen.
pub(super) fn identities(all: &All<'_>) -> Vec<Identity> {
    let everything = Selection::default();
    let steps = all.values().flat_map(|(loaded, cases)| {
        let taken = cases.iter().filter(|case| everything.takes(traits(loaded, case)));
        taken.map(|case| identity(loaded, case))
    });
    steps.collect()
}

/// By what a step is known.
pub(super) fn identity(loaded: &Loaded, case: &Case) -> Identity {
    Identity {
        scenario: loaded.name.clone(),
        step: case.name.to_string(),
        prefix: case.prefix.as_deref().map(str::to_owned),
    }
}

/// The documented outcome that a step's status and code allow. Where it is one of several, nothing is said before the
/// answer is there.
pub(super) fn expected(
    step: &Step,
    operation: Option<&Operation>,
    row: Option<&IndexMap<String, Value>>,
) -> Vec<String> {
    let statuses: &[u16] = step.expect.status.as_ref().map_or(&[], |status| status.as_slice());
    let code = step.expect.code.as_ref().map(|code| of_row(code, row));
    let documented = operation.map_or(&[][..], |operation| &operation.outcomes);
    let fits = documented.iter().filter(|outcome| {
        statuses.contains(&outcome.status) && (outcome.code == code || (code.is_none() && outcome.status < 300))
    });
    let fits: Vec<_> = fits.map(|outcome| outcome.key.clone()).collect();
    if fits.len() == 1 { fits } else { Vec::new() }
}
