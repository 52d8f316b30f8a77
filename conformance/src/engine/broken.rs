//! Cases that could not be carried out to their end, and what that says of the target.

use super::{
    case::{Done, blank},
    plan::{Case, ScenarioPlan},
    run::Engine,
    stop::Cause,
};
use crate::{
    exchange::{Exchange, Sent},
    finding::{Check, Finding},
    result::{StepResult, Verdict},
    target::client::SendError,
};

/// Why a case could not be carried out.
pub(super) struct Broken {
    why: String,
    /// What became of a step of which no answer began.
    verdict: Verdict,
    /// Whether an answer began.
    in_part: bool,
    /// The request and what came of its answer.
    partial: Option<Box<Exchange>>,
}

impl Broken {
    /// Nothing was sent.
    pub(super) fn before(why: String) -> Self {
        Self {
            why,
            verdict: Verdict::Broken,
            in_part: false,
            partial: None,
        }
    }

    /// Nothing was sent, since the run has ended.
    pub(super) fn skipped(why: String) -> Self {
        Self {
            verdict: Verdict::Skipped,
            ..Self::before(why)
        }
    }

    /// Nothing was sent, since this instance cannot show what is to be seen.
    pub(super) fn not_testable(why: String) -> Self {
        Self {
            verdict: Verdict::NotTestable,
            ..Self::before(why)
        }
    }

    /// Adds to the reason.
    pub(super) fn add(&mut self, more: &str) {
        self.why.push_str(more);
    }

    pub(super) fn of(error: &SendError, sent: &Sent) -> Self {
        let in_part =
            error.partial().is_some() || matches!(error, SendError::Protocol { .. } | SendError::CutOff { .. });
        let in_part = in_part && !matches!(error, SendError::RateLimited { .. });
        Self {
            why: error.to_string(),
            verdict: Verdict::Broken,
            in_part,
            partial: error.partial().map(|received| {
                Box::new(Exchange {
                    sent: sent.clone(),
                    received: received.clone(),
                })
            }),
        }
    }
}

/// Why a step is not sent any more.
pub(super) fn ended(cause: Cause) -> &'static str {
    match cause {
        Cause::Interrupted => "the run was interrupted",
        Cause::Failures => "as many steps failed as --max-failures allows",
        Cause::Unreachable => "the target does not answer any more",
    }
}

impl Engine {
    /// A request without a whole answer. One that came in part is the server's fault, none at all need not be.
    pub(super) fn broken(&self, plan: &ScenarioPlan, case: &Case, broken: Broken, mut result: StepResult) -> Done {
        let why = self.masker.mask(&broken.why).into_owned();
        if broken.in_part {
            result.verdict = Verdict::Failed;
            let message = format!("There is no whole answer: {why}.");
            result.findings.push(Finding {
                source: Some(plan.promise(case)),
                ..Finding::breaking(Check::Expectation, message, "body")
            });
        } else {
            result.verdict = broken.verdict;
            result.reason = Some(why);
        }
        if let Some(mut exchange) = broken.partial {
            // What is to be captured as a secret cannot be found in half a body, so it could not be masked there.
            if plan
                .prepared(case)
                .captures
                .iter()
                .any(|(_, capture)| capture.is_secret())
            {
                exchange.received.body.clear();
            }
            result.exchange = Some(self.view(&exchange));
        }
        Done::without_answer(result)
    }

    /// A case of which nothing is known, since checking it failed.
    pub(super) fn lost(&self, plan: &ScenarioPlan, case: &Case) -> Done {
        let mut result = blank(plan, case);
        result.verdict = Verdict::Broken;
        result.reason =
            Some("obp-conform itself failed here, which is a mistake of its own; please report it".to_owned());
        Done::without_answer(result)
    }
}
