//! Steps counted by operation and documented outcome: the matrix.

use std::collections::HashMap;

use crate::result::{Cell, CellState, OperationPlan, Plan, StepResult, Verdict};

use super::{VERDICTS, text};

/// Numbers of steps by verdict, and the first of each.
#[derive(Debug, Clone, Default)]
pub(in crate::report) struct Counts {
    counts: [u32; VERDICTS.len()],
    first: [Option<u32>; VERDICTS.len()],
    /// Why the first step of the most telling verdict that judges nothing was not judged.
    why: Option<(Verdict, String)>,
}

/// Verdicts that judge nothing, the most telling first.
const UNJUDGED: [Verdict; 3] = [Verdict::Broken, Verdict::Skipped, Verdict::NotTestable];

impl Counts {
    fn add(&mut self, verdict: Verdict, number: u32) {
        let slot = slot(verdict);
        self.counts[slot] += 1;
        self.first[slot].get_or_insert(number);
    }

    fn explain(&mut self, result: &StepResult) {
        let rank = |verdict: Verdict| UNJUDGED.iter().position(|known| *known == verdict);
        let Some(here) = rank(result.verdict) else { return };
        let known = self.why.as_ref().and_then(|(verdict, _)| rank(*verdict));
        if known.is_none_or(|known| here < known) {
            let reason = result.reason.as_deref().unwrap_or("no reason given");
            self.why = Some((result.verdict, text::line(reason, text::LINE)));
        }
    }

    /// What became of all of them together.
    pub(in crate::report) fn state(&self) -> CellState {
        let any = |verdicts: &[Verdict]| verdicts.iter().any(|verdict| self.of(*verdict) > 0);
        match () {
            () if any(&[Verdict::Failed]) => CellState::Failed,
            () if any(&[Verdict::Deviates]) => CellState::Deviates,
            () if any(&[Verdict::Passed, Verdict::Pending]) => CellState::Passed,
            () if any(&[Verdict::Broken, Verdict::Skipped]) => CellState::Skipped,
            () if any(&[Verdict::NotTestable]) => CellState::NotTestable,
            () => CellState::Untested,
        }
    }

    /// Why none of them was judged; nothing if one was.
    pub(in crate::report) fn why(&self) -> Option<&str> {
        let unjudged = matches!(self.state(), CellState::Skipped | CellState::NotTestable);
        self.why.as_ref().filter(|_| unjudged).map(|(_, why)| why.as_str())
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
            Verdict::Deviates,
            Verdict::Pending,
            Verdict::Passed,
            Verdict::Broken,
            Verdict::Skipped,
            Verdict::NotTestable,
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
        Verdict::Deviates => 5,
        Verdict::NotTestable => 6,
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
            let counts = &mut row.outcomes[column].1;
            counts.add(result.verdict, number);
            counts.explain(result);
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

    /// Every cell of operation × outcome, row by row.
    pub(in crate::report) fn cells(&self) -> impl Iterator<Item = Cell> {
        let named = self.rows().filter(|(_, row)| !row.operation.id.is_empty());
        named.flat_map(|(_, row)| {
            row.outcomes.iter().map(|(outcome, counts)| Cell {
                operation: row.operation.id.clone(),
                outcome: outcome.clone(),
                state: counts.state(),
                steps: counts.all(),
                why: counts.why().map(str::to_owned),
            })
        })
    }

    /// `431 cells: 398 passed, 2 failed, 14 untested`; nothing if there is none.
    pub(in crate::report) fn cells_line(&self) -> Option<String> {
        let mut numbers = [0_usize; CellState::ALL.len()];
        for cell in self.cells() {
            let place = CellState::ALL.iter().position(|state| *state == cell.state);
            numbers[place.unwrap_or_default()] += 1;
        }
        let all: usize = numbers.iter().sum();
        let parts = CellState::ALL.iter().zip(numbers).filter(|(_, number)| *number > 0);
        let parts: Vec<_> = parts
            .map(|(state, number)| format!("{number} {}", state.words()))
            .collect();
        (all > 0).then(|| {
            format!(
                "{} (operation × outcome): {}",
                super::count(all, "cell"),
                parts.join(", ")
            )
        })
    }

    /// How many rows there are.
    pub(in crate::report) fn len(&self) -> usize {
        self.rows.len()
    }
}
