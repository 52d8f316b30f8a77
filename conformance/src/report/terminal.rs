//! The report for people at a terminal or reading a log: what is wrong first, then what was not done, numbers last.
//!
//! Failures are told at the end, grouped by operation; while the run goes on there is a progress bar, or a line for each
//! step if wished. Lines of bodies and diffs begin with a bar `│`, so that nothing a server sends is taken for a line of
//! this report or for a command of the CI server that reads it.

mod progress;

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};

use progress::Live;
pub use progress::Progress;

use super::{
    Report,
    json::not_begun,
    sink::Quiet,
    spool::{Place, Spool},
    view::{self, Reasons, diff, grid::Grid, text},
};
use crate::{
    finding::{Class, Finding},
    result::{ExchangeView, Plan, StepResult, Summary, Verdict},
};

/// So many steps are told in full, and so many more in a line each.
const IN_FULL: usize = 100;
const IN_SHORT: usize = 1000;
/// Lines of a diff or a body.
const LINES: usize = 40;
/// Characters of a line of a value or body.
const WIDTH: usize = 300;

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
    spool: Spool,
    /// By row of the grid: the steps that failed or broke.
    wrong: Vec<Vec<Place>>,
    skipped: Reasons,
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
            skipped: Reasons::default(),
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
        if view::shows_exchange(result.verdict) {
            let place = run.spool.put(result)?;
            run.wrong[row].push(place);
        }
        if result.verdict == Verdict::Skipped {
            run.skipped.add(result.reason.as_deref());
        }
        let notes = result
            .findings
            .iter()
            .filter(|finding| finding.class == Class::Note)
            .count();
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
        if self.look.detail != Detail::Quiet {
            page.not_done(&run, summary)?;
            page.matrix(&run.grid)?;
            let next = view::next_steps(&run.plan, summary, run.skipped.mention_writes());
            page.heading_if(!next.is_empty(), Verdict::Passed, "Next")?;
            next.iter().try_for_each(|hint| writeln!(page.out, "  {hint}"))?;
            writeln!(page.out)?;
        }
        let worst = match summary {
            Summary { failed: 1.., .. } => Verdict::Failed,
            Summary { broken: 1.., .. } | Summary { interrupted: true, .. } => Verdict::Broken,
            Summary { pending: 1.., .. } => Verdict::Pending,
            Summary { passed: 0, .. } => Verdict::Skipped,
            _ => Verdict::Passed,
        };
        let last = view::last_line(&run.plan, summary);
        writeln!(self.out, "{}", self.paint.verdict(worst, &last))?;
        self.out.flush()
    }
}

/// A step in a line.
fn write_line(out: &mut impl Write, paint: &Paint, result: &StepResult) -> io::Result<()> {
    let verdict = result.verdict;
    let word = paint.verdict(verdict, &format!("{} {:<7}", view::sign(verdict), verdict.name()));
    let scenario = text::line(&result.scenario, text::LINE);
    let time = paint.weak(&view::duration(result.time));
    write!(out, "{word} {scenario} › {} {time}", view::title(result))?;
    match view::headline(result) {
        headline if headline.is_empty() => writeln!(out),
        headline => writeln!(out, " · {headline}"),
    }?;
    let notes = result.findings.iter().filter(|finding| finding.class == Class::Note);
    notes
        .into_iter()
        .try_for_each(|note| writeln!(out, "    note: {}", text::line(&note.message, text::LINE)))
}

/// The page written at the end.
struct Page<'a, W> {
    out: &'a mut W,
    paint: &'a Paint,
    detail: Detail,
}

impl<W: Write> Page<'_, W> {
    fn heading_if(&mut self, due: bool, verdict: Verdict, heading: &str) -> io::Result<()> {
        if !due {
            return Ok(());
        }
        writeln!(self.out, "\n{}", self.paint.heading(verdict, heading))
    }

    fn wrong(&mut self, run: &mut Run) -> io::Result<()> {
        let mut told = 0;
        for (at, row) in run.grid.rows() {
            let places = &run.wrong[at];
            if places.is_empty() {
                continue;
            }
            if told < IN_FULL + IN_SHORT {
                let operation = &row.operation;
                let name = text::line(row.name(), text::LINE);
                let call = text::line(&format!("{} {}", operation.method, operation.path), text::LINE);
                writeln!(
                    self.out,
                    "\n{}  {}",
                    self.paint.strong(&name),
                    self.paint.weak(call.trim())
                )?;
            }
            for place in places {
                match told {
                    _ if told < IN_FULL || self.detail == Detail::Verbose => self.failure(&run.spool.get(*place)?)?,
                    _ if told < IN_FULL + IN_SHORT => {
                        write!(self.out, "  ")?;
                        write_line(self.out, self.paint, &run.spool.get(*place)?)?;
                    }
                    _ => {}
                }
                told += 1;
            }
        }
        if told > IN_FULL + IN_SHORT && self.detail != Detail::Verbose {
            let more = view::count(told - IN_FULL - IN_SHORT, "more step");
            writeln!(
                self.out,
                "\n  … and {more}; a report of another kind has them all (--report html=FILE)"
            )?;
        }
        Ok(())
    }

    fn failure(&mut self, result: &StepResult) -> io::Result<()> {
        let verdict = result.verdict;
        let word = self
            .paint
            .verdict(verdict, &format!("{} {}", view::sign(verdict), verdict.name()));
        let persona = text::line(&result.persona, text::LINE);
        let about = format!("{persona}, {}", view::duration(result.time));
        writeln!(
            self.out,
            "  {word}  {}  {}",
            self.paint.strong(&view::title(result)),
            self.paint.weak(&about)
        )?;
        writeln!(
            self.out,
            "    {}",
            self.paint.weak(&text::line(&result.source, text::LINE))
        )?;
        if let Some(reason) = &result.reason {
            writeln!(self.out, "    {}", text::line(reason, text::LINE))?;
        }
        for finding in view::by_weight(&result.findings) {
            if finding.class.fails() || self.detail != Detail::Quiet {
                self.finding(finding)?;
            }
        }
        result
            .exchange
            .as_ref()
            .map_or(Ok(()), |exchange| self.exchange(exchange))?;
        writeln!(self.out)
    }

    fn finding(&mut self, finding: &Finding) -> io::Result<()> {
        let verdict = if finding.class.fails() {
            Verdict::Failed
        } else {
            Verdict::Skipped
        };
        let class = self.paint.verdict(verdict, view::class(finding.class));
        let at = finding
            .at
            .as_deref()
            .map(|at| format!("  {}", text::line(at, WIDTH)))
            .unwrap_or_default();
        writeln!(
            self.out,
            "    {class} · {}{}",
            finding.check.name(),
            self.paint.strong(&at)
        )?;
        writeln!(self.out, "      {}", text::line(&finding.message, text::LINE))?;
        match (finding.expected.as_deref(), finding.actual.as_deref()) {
            (Some(expected), Some(actual)) if expected.contains('\n') || actual.contains('\n') => {
                self.diff(expected, actual)?;
            }
            (expected, actual) => {
                let sides = [("expected", expected), ("actual  ", actual)];
                for (label, side) in sides
                    .into_iter()
                    .filter_map(|(label, side)| side.map(|side| (label, side)))
                {
                    let mut lines = text::lines(side, LINES, WIDTH).into_iter();
                    writeln!(self.out, "      {label} │ {}", lines.next().unwrap_or_default())?;
                    lines.try_for_each(|line| writeln!(self.out, "               │ {line}"))?;
                }
            }
        }
        match &finding.source {
            Some(source) => self.fact("promised in", source),
            None => Ok(()),
        }
    }

    fn diff(&mut self, expected: &str, actual: &str) -> io::Result<()> {
        writeln!(self.out, "      {}", self.paint.weak("- expected  + actual"))?;
        for line in diff::lines(expected, actual, LINES) {
            let content: String = line.pieces.iter().map(|piece| piece.text.as_str()).collect();
            let content = format!("{} {content}", line.sign);
            let content = match line.sign {
                '-' => self.paint.verdict(Verdict::Failed, &content),
                '+' => self.paint.verdict(Verdict::Passed, &content),
                _ => self.paint.weak(&content),
            };
            writeln!(self.out, "      │ {content}")?;
        }
        Ok(())
    }

    fn exchange(&mut self, exchange: &ExchangeView) -> io::Result<()> {
        if let Some(id) = &exchange.correlation_id {
            writeln!(
                self.out,
                "    {} {}",
                self.paint.weak("Correlation-Id"),
                text::line(id, text::LINE)
            )?;
        }
        if self.detail == Detail::Verbose {
            writeln!(self.out, "    {} {}", self.paint.weak("answer"), exchange.status)?;
            let body = text::lines(&exchange.response_body, LINES, WIDTH);
            body.iter().try_for_each(|line| writeln!(self.out, "      │ {line}"))?;
        }
        self.command("repeat", &exchange.curl)
    }

    /// A line for the shell, whole: a part of it is of no use.
    fn command(&mut self, label: &str, command: &str) -> io::Result<()> {
        let label = self.paint.weak(label);
        for (index, line) in text::printable(command).lines().enumerate() {
            match index {
                0 => writeln!(self.out, "    {label} {line}")?,
                _ => writeln!(self.out, "      {line}")?,
            }
        }
        Ok(())
    }

    fn fact(&mut self, label: &str, value: &str) -> io::Result<()> {
        writeln!(
            self.out,
            "      {} {}",
            self.paint.weak(label),
            text::line(value, text::LINE)
        )
    }

    fn not_done(&mut self, run: &Run, summary: &Summary) -> io::Result<()> {
        let pending = format!("Pending: {} without a snapshot", view::count(summary.pending, "step"));
        self.heading_if(summary.pending > 0, Verdict::Pending, &pending)?;
        for (_, row) in run.grid.rows().filter(|(_, row)| row.counts.of(Verdict::Pending) > 0) {
            writeln!(
                self.out,
                "  {:>5} × {}",
                row.counts.of(Verdict::Pending),
                text::line(row.name(), text::LINE)
            )?;
        }
        let skipped = format!("Skipped: {}", view::count(summary.skipped, "step"));
        self.heading_if(summary.skipped > 0, Verdict::Skipped, &skipped)?;
        for (reason, count) in run.skipped.sorted() {
            writeln!(self.out, "  {count:>5} × {reason}")?;
        }
        if run.notes > 0 && self.detail == Detail::Usual {
            let (notes, steps) = (view::count(run.notes, "note"), view::count(run.noted, "step"));
            self.heading_if(
                true,
                Verdict::Skipped,
                &format!("Notes: {notes} in {steps}, shown with --verbose"),
            )?;
        }
        self.heading_if(
            !summary.left_behind.is_empty(),
            Verdict::Failed,
            "Left behind on the target",
        )?;
        let mut lines = summary.left_behind.iter();
        lines.try_for_each(|line| self.command("$", line))
    }

    fn matrix(&mut self, grid: &Grid) -> io::Result<()> {
        let rows: Vec<_> = grid
            .rows()
            .filter(|(_, row)| row.counts.all() > 0)
            .map(|(_, row)| row)
            .collect();
        let name = |row: &super::view::grid::Row| text::line(row.name(), 60);
        let width = rows
            .iter()
            .map(|row| name(row).chars().count())
            .max()
            .unwrap_or_default()
            .max(9);
        let head = format!(
            "{:<width$}  {:>6}  {:>6}  {:>6}  {:>7}  {:>7}  {:>8}",
            "Operation", "passed", "failed", "broken", "pending", "skipped", "outcomes"
        );
        self.heading_if(!rows.is_empty(), Verdict::Passed, &head)?;
        for row in rows {
            let number = |verdict, width: usize| {
                let count = row.counts.of(verdict);
                let shown = if count == 0 { "·".to_owned() } else { count.to_string() };
                let padded = format!("{shown:>width$}");
                if count == 0 {
                    self.paint.weak(&padded)
                } else {
                    self.paint.verdict(verdict, &padded)
                }
            };
            let outcomes = format!("{}/{}", row.outcomes.len() - row.untested(), row.outcomes.len());
            writeln!(
                self.out,
                "{:<width$}  {}  {}  {}  {}  {}  {outcomes:>8}",
                name(row),
                number(Verdict::Passed, 6),
                number(Verdict::Failed, 6),
                number(Verdict::Broken, 6),
                number(Verdict::Pending, 7),
                number(Verdict::Skipped, 7),
            )?;
        }
        Ok(())
    }
}

/// Colours, or none.
struct Paint {
    colour: bool,
}

impl Paint {
    fn new(colour: bool) -> Self {
        Self { colour }
    }

    fn with(&self, style: Style, text: &str) -> String {
        match self.colour && !text.is_empty() {
            true => format!("{style}{text}{style:#}"),
            false => text.to_owned(),
        }
    }

    fn verdict(&self, verdict: Verdict, text: &str) -> String {
        self.with(style(verdict), text)
    }

    fn heading(&self, verdict: Verdict, text: &str) -> String {
        match verdict {
            Verdict::Passed | Verdict::Skipped => self.strong(text),
            _ => self.with(style(verdict).bold(), text),
        }
    }

    fn strong(&self, text: &str) -> String {
        self.with(Style::new().bold(), text)
    }

    fn weak(&self, text: &str) -> String {
        self.with(Style::new().dimmed(), text)
    }
}

fn style(verdict: Verdict) -> Style {
    match verdict {
        Verdict::Passed => AnsiColor::Green.on_default(),
        Verdict::Failed => AnsiColor::Red.on_default(),
        Verdict::Pending => AnsiColor::Yellow.on_default(),
        Verdict::Skipped => AnsiColor::Cyan.on_default(),
        Verdict::Broken => AnsiColor::Magenta.on_default(),
    }
}
