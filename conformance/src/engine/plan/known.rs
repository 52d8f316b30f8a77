//! What is known of a step before it is sent: by what it is known, and which documented outcome it is to show.

use super::Cases;
use crate::{
    contract::Operation,
    fixture::{
        model::Step,
        rows::Row,
        template::{Variables, fill_text, is_template},
    },
    suite_list::Identity,
};

/// By what the steps of a scenario are known, sorted, each once.
pub(super) fn identities(cases: &Cases) -> impl Iterator<Item = Identity> {
    let mut steps: Vec<_> = cases.iter().map(|planned| (planned.name(), planned.prefix())).collect();
    steps.sort_unstable();
    steps.dedup();
    steps.into_iter().map(|(step, prefix)| Identity {
        scenario: cases.loaded().name.clone(),
        step,
        prefix: prefix.map(str::to_owned),
    })
}

/// A text with the variables of a case filled in.
pub(super) fn of_row(text: &str, row: Option<&Row>) -> String {
    if !is_template(text) {
        return text.to_owned();
    }
    let mut variables = Variables::default();
    for (name, value) in row.into_iter().flatten() {
        variables.set(name, value.clone());
    }
    fill_text(text, &variables).map_or_else(|_| text.to_owned(), |text| text.into_owned())
}

/// The documented outcome that a step's status and code allow. Where it is one of several, nothing is said before the
/// answer is there.
pub(super) fn expected(step: &Step, operation: Option<&Operation>, row: Option<&Row>) -> Vec<String> {
    let statuses: &[u16] = step.expect.status.as_ref().map_or(&[], |status| status.as_slice());
    let code = step.expect.code.as_ref().map(|code| of_row(code, row));
    let documented = operation.map_or(&[][..], |operation| &operation.outcomes);
    let fits = documented.iter().filter(|outcome| {
        statuses.contains(&outcome.status)
            && (outcome.code.as_deref() == code.as_deref() || (code.is_none() && outcome.status < 300))
    });
    let fits: Vec<_> = fits.map(|outcome| outcome.key.clone()).collect();
    if fits.len() == 1 { fits } else { Vec::new() }
}
