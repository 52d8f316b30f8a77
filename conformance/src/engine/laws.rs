//! Hands the answers of a scenario to the laws over several answers.

use super::{
    case::Done,
    plan::{Case, ScenarioPlan, is_success},
    run::{Engine, SnapshotMode, path_of},
};
use crate::{
    law::{Kind, Observed, Sighting},
    result::Verdict,
};

impl Engine {
    /// Judges an answer by those before it.
    pub(super) fn follow_laws(&self, plan: &ScenarioPlan, case: &Case, done: &mut Done) {
        let Some(exchange) = &done.exchange else {
            if case.writes && done.result.verdict != Verdict::Skipped {
                self.ledger().lose_track();
            }
            return;
        };
        let result = &mut done.result;
        let path = path_of(exchange);
        let observed = Observed {
            seen: Sighting {
                kind: kind(case),
                scenario: plan.loaded.name.clone(),
                step: case.name.to_string(),
                operation: result.operation.clone().unwrap_or_else(|| path.to_owned()),
                prefix: case.prefix.as_deref().map(str::to_owned),
                place: plan.place(case),
            },
            path,
            wants_success: is_success(plan.step(case)),
            sound: result.verdict != Verdict::Failed,
            exchange,
            body: &done.body,
        };
        let findings = self.ledger().follow(observed);
        if findings.is_empty() {
            return;
        }
        if result.verdict != Verdict::Failed {
            result.verdict = Verdict::Failed;
        }
        if self.options.snapshots != SnapshotMode::HandOut {
            done.taken = None;
        }
        let findings = findings.into_iter().map(|finding| self.masked(finding));
        result.findings.extend(findings);
    }
}

fn kind(case: &Case) -> Kind {
    match &*case.method {
        _ if !case.writes => Kind::Read,
        "POST" => Kind::Create,
        "DELETE" => Kind::Delete,
        _ => Kind::Update,
    }
}
