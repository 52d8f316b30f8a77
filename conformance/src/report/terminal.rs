//! The report for people at a terminal or reading a log: what is wrong first, then what was not done, numbers last.
//!
//! Failures are told at the end, grouped by operation; while the run goes on there is a progress bar, or a line for each
//! step if wished. Lines of bodies and diffs begin with a bar `│`, so that nothing a server sends is taken for a line of
//! this report or for a command of the CI server that reads it.

mod page;
mod paint;
mod progress;

use std::io::{self, Write};

use page::{Page, write_line};
use paint::Paint;
use progress::Live;
pub use progress::Progress;

use super::{
    Report,
    json::not_begun,
    sink::Quiet,
    view::{self, Undone, grid::Grid, text},
};
use crate::{
    result::{Plan, StepResult, Summary, Verdict},
    spool::{Place, Spool},
};

/// How much is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Detail {
    /// Only what failed or broke, and the last line.
    Quiet,
    /// Everything that matters.
    #[default]
    Usual,
    /// Each step as it finishes, notes, and answers of what failed.
    Verbose,
}

/// How the terminal report looks.
#[derive(Debug, Clone, Copy, Default)]
pub struct Look {
    /// How much is told.
    pub detail: Detail,
    /// Whether escape codes for colours may be written.
    pub colour: bool,
    /// What is shown on standard error while the run goes on.
    pub progress: Progress,
}

/// The report.
pub struct Terminal<W> {
    out: Quiet<W>,
    look: Look,
    paint: Paint,
    run: Option<Run>,
}

struct Run {
    plan: Plan,
    grid: Grid,
    spool: Spool<StepResult>,
    /// By row of the grid: the steps that failed or broke.
    wrong: Vec<Vec<Place>>,
    undone: Undone,
    notes: usize,
    noted: usize,
    live: Live,
}

impl<W: Write + Send> Terminal<W> {
    /// A report to this writer. Where its reader goes away, the rest is dropped.
    pub fn new(out: W, look: Look) -> Self {
        Self {
            out: Quiet::new(out),
            look,
            paint: Paint::new(look.colour),
            run: None,
        }
    }
}

impl<W: Write + Send> Report for Terminal<W> {
    fn begin(&mut self, plan: &Plan) -> io::Result<()> {
        if self.look.detail != Detail::Quiet {
            let writes = if plan.writes { "writes allowed" } else { "reads only" };
            let exact = if plan.exact { " · exact" } else { "" };
            let (target, url) = (
                text::line(&plan.target, text::LINE),
                text::line(&plan.base_url, text::LINE),
            );
            let steps = view::count(plan.steps, "step");
            let target = self.paint.strong(&target);
            writeln!(self.out, "obp-conform · {target} · {url} · {steps} · {writes}{exact}")?;
        }
        self.out.flush()?;
        let grid = Grid::new(plan);
        self.run = Some(Run {
            plan: plan.clone(),
            wrong: vec![Vec::new(); grid.len()],
            grid,
            spool: Spool::new(),
            undone: Undone::default(),
            notes: 0,
            noted: 0,
            live: Live::new(self.look.progress, plan.steps),
        });
        Ok(())
    }

    fn step(&mut self, result: &StepResult) -> io::Result<()> {
        let run = self.run.as_mut().ok_or_else(not_begun)?;
        let (row, _) = run.grid.add(result);
        run.wrong.resize_with(run.grid.len(), Vec::new);
        if result.verdict.shows_exchange() {
            let place = run.spool.put(result)?;
            run.wrong[row].push(place);
        }
        run.undone.add(result);
        let notes = view::notes(result).count();
        run.notes += notes;
        run.noted += usize::from(notes > 0);
        if self.look.detail == Detail::Verbose {
            let (out, paint) = (&mut self.out, &self.paint);
            run.live.aside(|| write_line(out, paint, result))?;
        }
        run.live.step(result.verdict);
        Ok(())
    }

    fn end(&mut self, summary: &Summary) -> io::Result<()> {
        let mut run = self.run.take().ok_or_else(not_begun)?;
        run.live.end();
        let mut page = Page {
            out: &mut self.out,
            paint: &self.paint,
            detail: self.look.detail,
        };
        page.wrong(&mut run)?;
        page.review(&run, summary)?;
        if self.look.detail != Detail::Quiet {
            page.not_done(&run, summary)?;
            page.matrix(&run.grid)?;
            page.suite(&run)?;
            let next = view::next_steps(&run.plan, summary, run.undone.skipped.mention_writes());
            page.heading_if(!next.is_empty(), Verdict::Passed, "Next")?;
            next.iter().try_for_each(|hint| writeln!(page.out, "  {hint}"))?;
            writeln!(page.out)?;
        }
        let worst = match summary {
            Summary { failed: 1.., .. } => Verdict::Failed,
            Summary { broken: 1.., .. } | Summary { interrupted: true, .. } => Verdict::Broken,
            Summary { pending: 1.., .. } => Verdict::Pending,
            _ if !summary.baseline.is_empty() || !run.plan.suite.missing.is_empty() => Verdict::Pending,
            Summary { passed: 0, .. } => Verdict::Skipped,
            _ => Verdict::Passed,
        };
        let last = view::last_line(&run.plan, summary);
        writeln!(self.out, "{}", self.paint.verdict(worst, &last))?;
        self.out.flush()
    }
}
