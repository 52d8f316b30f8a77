//! Steps counted by operation and documented outcome: the matrix.

use std::collections::HashMap;

use crate::result::{OperationPlan, Plan, StepResult, Verdict};

use super::VERDICTS;

/// Numbers of steps by verdict, and the first of each.
#[derive(Debug, Clone, Default)]
pub(in crate::report) struct Counts {
    counts: [u32; VERDICTS.len()],
    first: [Option<u32>; VERDICTS.len()],
}

impl Counts {
    fn add(&mut self, verdict: Verdict, number: u32) {
        let slot = slot(verdict);
        self.counts[slot] += 1;
        self.first[slot].get_or_insert(number);
    }

    /// Steps with this verdict.
    pub(in crate::report) fn of(&self, verdict: Verdict) -> usize {
        self.counts[slot(verdict)] as usize
    }

    /// All steps.
    pub(in crate::report) fn all(&self) -> usize {
        self.counts.iter().map(|count| *count as usize).sum()
    }

    /// The verdict to show for all of them, with the first step that has it. A step that was sent says more than one
    /// that was skipped.
    pub(in crate::report) fn worst(&self) -> Option<(Verdict, u32)> {
        let order = [
            Verdict::Failed,
            Verdict::Broken,
            Verdict::Pending,
            Verdict::Passed,
            Verdict::Skipped,
        ];
        order
            .into_iter()
            .find_map(|verdict| self.first[slot(verdict)].map(|number| (verdict, number)))
    }
}

fn slot(verdict: Verdict) -> usize {
    match verdict {
        Verdict::Passed => 0,
        Verdict::Failed => 1,
        Verdict::Pending => 2,
        Verdict::Skipped => 3,
        Verdict::Broken => 4,
    }
}

/// An operation with its steps. Steps without an operation have a row of their own, whose `id` is empty.
#[derive(Debug, Clone, Default)]
pub(in crate::report) struct Row {
    pub(in crate::report) operation: OperationPlan,
    pub(in crate::report) counts: Counts,
    pub(in crate::report) outcomes: Vec<(String, Counts)>,
}

impl Row {
    fn new(operation: OperationPlan) -> Self {
        let outcomes = operation
            .outcomes
            .iter()
            .map(|outcome| (outcome.clone(), Counts::default()))
            .collect();
        Self {
            operation,
            counts: Counts::default(),
            outcomes,
        }
    }

    /// Documented outcomes that no step showed.
    pub(in crate::report) fn untested(&self) -> usize {
        self.outcomes.iter().filter(|(_, counts)| counts.all() == 0).count()
    }

    /// The name for the row.
    pub(in crate::report) fn name(&self) -> &str {
        if self.operation.id.is_empty() {
            "other"
        } else {
            &self.operation.id
        }
    }
}

/// The matrix.
#[derive(Debug, Default)]
pub(in crate::report) struct Grid {
    rows: Vec<Row>,
    index: HashMap<String, usize>,
    steps: u32,
}

impl Grid {
    pub(in crate::report) fn new(plan: &Plan) -> Self {
        let rows: Vec<Row> = plan.operations.iter().cloned().map(Row::new).collect();
        let index = rows
            .iter()
            .enumerate()
            .map(|(at, row)| (row.operation.id.clone(), at))
            .collect();
        Self { rows, index, steps: 0 }
    }

    /// Counts a step; its row and its number from 0.
    pub(in crate::report) fn add(&mut self, result: &StepResult) -> (usize, u32) {
        let number = self.steps;
        self.steps += 1;
        let id = result.operation.as_deref().unwrap_or_default();
        let at = match self.index.get(id) {
            Some(at) => *at,
            None => self.grow(id),
        };
        let row = &mut self.rows[at];
        row.counts.add(result.verdict, number);
        for outcome in &result.outcomes {
            let known = row.outcomes.iter().position(|(name, _)| name == outcome);
            let column = known.unwrap_or_else(|| {
                row.outcomes.push((outcome.clone(), Counts::default()));
                row.outcomes.len() - 1
            });
            row.outcomes[column].1.add(result.verdict, number);
        }
        (at, number)
    }

    fn grow(&mut self, id: &str) -> usize {
        let at = self.rows.len();
        let id = id.to_owned();
        self.index.insert(id.clone(), at);
        self.rows.push(Row::new(OperationPlan {
            id,
            ..OperationPlan::default()
        }));
        at
    }

    /// The rows in the plan's order, steps without an operation last.
    pub(in crate::report) fn rows(&self) -> impl Iterator<Item = (usize, &Row)> {
        let named = self
            .rows
            .iter()
            .enumerate()
            .filter(|(_, row)| !row.operation.id.is_empty());
        named.chain(
            self.rows
                .iter()
                .enumerate()
                .filter(|(_, row)| row.operation.id.is_empty()),
        )
    }

    /// How many rows there are.
    pub(in crate::report) fn len(&self) -> usize {
        self.rows.len()
    }
}
