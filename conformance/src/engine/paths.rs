//! Finds paths of snapshot options that fit nothing: a mistake of the fixture that would else stay hidden.

use super::{case::Done, plan::ScenarioPlan};
use crate::{
    finding::{Check, Finding},
    result::Verdict,
    snapshot::{Selector, never_matched},
};

/// Follows whether each path in a step's own snapshot options fits something in one of its answers at least.
#[derive(Default)]
pub(super) struct Paths {
    unmatched: Vec<Vec<Selector>>,
    refused: bool,
}

impl Paths {
    /// Takes one more answer in; the last one of its step gets the findings.
    pub(super) fn follow(&mut self, plan: &ScenarioPlan, index: usize, done: &mut Done) {
        let step = plan.cases.at(index).step_index();
        if plan.prepared[step].own_options && done.exchange.is_some() {
            // Where the answer is not the one expected, that is the finding, and its lists need not be there.
            self.refused |= matches!(done.result.verdict, Verdict::Failed | Verdict::NotTestable);
            self.unmatched.push(std::mem::take(&mut done.unmatched));
        }
        let next = index + 1;
        if next < plan.cases.len() && plan.cases.at(next).step_index() == step {
            return;
        }
        let paths = std::mem::take(self);
        if paths.refused {
            return;
        }
        for selector in never_matched(paths.unmatched.iter().map(Vec::as_slice)) {
            done.result.verdict = Verdict::Failed;
            done.taken = None;
            let message = format!("The path {} fits nothing in any answer of this step.", selector.pattern);
            done.result.findings.push(Finding {
                source: Some(format!("{}:{}:{}", plan.loaded.file, selector.line, selector.column)),
                ..Finding::breaking(Check::Expectation, message, "body")
            });
        }
    }
}
