//! What is written when the run is over, and a step in a line.

use std::{
    borrow::Cow,
    io::{self, Write},
};

use super::{Detail, Run, paint::Paint};
use crate::{
    finding::{Check, Finding},
    report::view::{
        self, diff,
        grid::{Grid, Row},
        text,
    },
    result::{ExchangeView, StepResult, Summary, Verdict},
};

/// So many steps are told in full, and so many more in a line each.
const IN_FULL: usize = 100;
const IN_SHORT: usize = 1000;
/// So many things that are left behind are listed where not all is asked for.
const LEFT: usize = 10;
/// Lines of a diff or a body.
const LINES: usize = 40;
/// Characters of a line of a value or body.
const WIDTH: usize = 300;
/// The columns of the matrix: verdict, heading, and whether it is there without any such step.
const COLUMNS: [(Verdict, &str, bool); 7] = [
    (Verdict::Passed, "passed", true),
    (Verdict::Failed, "failed", true),
    (Verdict::Broken, "broken", true),
    (Verdict::Deviates, "deviates", false),
    (Verdict::Pending, "pending", true),
    (Verdict::NotTestable, "not testable", false),
    (Verdict::Skipped, "skipped", true),
];

/// A step in a line.
pub(super) fn write_line(out: &mut impl Write, paint: &Paint, result: &StepResult) -> io::Result<()> {
    let verdict = result.verdict;
    let word = paint.verdict(verdict, &format!("{} {:<7}", view::sign(verdict), verdict.name()));
    let scenario = text::line(&result.scenario, text::LINE);
    let time = paint.weak(&view::duration(result.time));
    write!(out, "{word} {scenario} › {} {time}", view::title(result))?;
    match view::headline(result) {
        headline if headline.is_empty() => writeln!(out),
        headline => writeln!(out, " · {}", text::line(&headline, WIDTH)),
    }?;
    view::notes(result).try_for_each(|note| writeln!(out, "    note: {}", text::line(&note.message, text::LINE)))
}

/// A line of others that does not begin as a command of GitHub does (`::error::`), which would obey it in a log.
fn guarded(line: &str) -> Cow<'_, str> {
    match line.trim_start().starts_with("::") {
        true => Cow::Owned(format!("│ {line}")),
        false => Cow::Borrowed(line),
    }
}

/// The page written at the end.
pub(super) struct Page<'a, W> {
    pub(super) out: &'a mut W,
    pub(super) paint: &'a Paint,
    pub(super) detail: Detail,
}

impl<W: Write> Page<'_, W> {
    pub(super) fn heading_if(&mut self, due: bool, verdict: Verdict, heading: &str) -> io::Result<()> {
        if !due {
            return Ok(());
        }
        writeln!(self.out, "\n{}", self.paint.heading(verdict, heading))
    }

    pub(super) fn wrong(&mut self, run: &mut Run) -> io::Result<()> {
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
            for (index, place) in places.iter().enumerate() {
                if index > 0 && (told < IN_FULL || self.detail == Detail::Verbose) {
                    writeln!(self.out)?;
                }
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
            writeln!(self.out, "    {}", guarded(&text::line(reason, text::LINE)))?;
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
        writeln!(self.out, "      {}", guarded(&text::line(&finding.message, text::LINE)))?;
        match (finding.expected.as_deref(), finding.actual.as_deref()) {
            (Some(expected), Some(actual)) if expected.contains('\n') || actual.contains('\n') => {
                self.diff(finding.check, expected, actual)?;
            }
            (expected, actual) => {
                let [left, right] = view::sides(finding.check);
                let sides = [(left, expected), (right, actual)];
                for (label, side) in sides
                    .into_iter()
                    .filter_map(|(label, side)| side.map(|side| (label, side)))
                {
                    let mut lines = text::lines(side, LINES, WIDTH).into_iter();
                    writeln!(self.out, "      {label:<8} │ {}", lines.next().unwrap_or_default())?;
                    lines.try_for_each(|line| writeln!(self.out, "               │ {line}"))?;
                }
            }
        }
        match &finding.source {
            Some(source) => self.fact("promised in", source),
            None => Ok(()),
        }
    }

    fn diff(&mut self, check: Check, expected: &str, actual: &str) -> io::Result<()> {
        let [left, right] = view::sides(check);
        let head = format!("- {left}  + {right}");
        writeln!(self.out, "      {}", self.paint.weak(&head))?;
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
                _ => writeln!(self.out, "      {}", guarded(line))?,
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

    pub(super) fn not_done(&mut self, run: &Run, summary: &Summary) -> io::Result<()> {
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
        for (verdict, heading, count, reasons) in [
            (
                Verdict::Deviates,
                "Known deviations",
                summary.deviates,
                &run.undone.known,
            ),
            (
                Verdict::NotTestable,
                "Not testable here",
                summary.not_testable,
                &run.undone.not_testable,
            ),
            (Verdict::Skipped, "Skipped", summary.skipped, &run.undone.skipped),
        ] {
            let heading = format!("{heading}: {}", view::count(count, "step"));
            self.heading_if(count > 0, verdict, &heading)?;
            for (reason, count) in reasons.sorted() {
                writeln!(self.out, "  {count:>5} × {reason}")?;
            }
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
        // OBP has no delete for some things, and a run of the whole suite makes many of them.
        let all = summary.left_behind.len();
        let shown = if self.detail == Detail::Verbose {
            all
        } else {
            all.min(LEFT)
        };
        let mut lines = summary.left_behind[..shown].iter();
        lines.try_for_each(|line| self.command("$", line))?;
        match all - shown {
            0 => Ok(()),
            more => writeln!(self.out, "  … and {more} more, which `obp-conform cleanup` lists"),
        }
    }

    /// Entries of the baseline to review, and what the suite lacks.
    pub(super) fn review(&mut self, run: &Run, summary: &Summary) -> io::Result<()> {
        self.heading_if(!summary.baseline.is_empty(), Verdict::Pending, "Baseline")?;
        for note in summary.baseline.iter().take(IN_SHORT) {
            writeln!(self.out, "  {}", view::baseline_line(note))?;
        }
        let missing = &run.plan.suite.missing;
        let heading = format!("Missing from the suite: {}", view::count(missing.len(), "step"));
        self.heading_if(!missing.is_empty(), Verdict::Failed, &heading)?;
        for step in missing.iter().take(IN_FULL) {
            writeln!(self.out, "  {}", text::line(step, text::LINE))?;
        }
        match missing.len().saturating_sub(IN_FULL) {
            0 => Ok(()),
            more => writeln!(self.out, "  … and {more} more"),
        }
    }

    /// What of the suite was there, and what became of the cells.
    pub(super) fn suite(&mut self, run: &Run) -> io::Result<()> {
        let lines = [view::presence(&run.plan), run.grid.cells_line()];
        let lines: Vec<_> = lines.into_iter().flatten().collect();
        if !lines.is_empty() {
            writeln!(self.out)?;
        }
        lines.iter().try_for_each(|line| writeln!(self.out, "{line}"))
    }

    pub(super) fn matrix(&mut self, grid: &Grid) -> io::Result<()> {
        let rows: Vec<_> = grid
            .rows()
            .filter(|(_, row)| row.counts.all() > 0)
            .map(|(_, row)| row)
            .collect();
        let name = |row: &Row| text::line(row.name(), 60);
        let width = rows
            .iter()
            .map(|row| name(row).chars().count())
            .max()
            .unwrap_or_default()
            .max(9);
        let columns: Vec<_> = COLUMNS
            .into_iter()
            .filter(|(verdict, _, always)| *always || rows.iter().any(|row| row.counts.of(*verdict) > 0))
            .collect();
        let mut head = format!("{:<width$}", "Operation");
        for (_, word, _) in &columns {
            head.push_str(&format!("  {word:>6}"));
        }
        head.push_str("  outcomes");
        self.heading_if(!rows.is_empty(), Verdict::Passed, &head)?;
        for row in rows {
            write!(self.out, "{:<width$}", name(row))?;
            for (verdict, word, _) in &columns {
                let count = row.counts.of(*verdict);
                let width = word.chars().count().max(6);
                let padded = match count {
                    0 => self.paint.weak(&format!("{:>width$}", "·")),
                    _ => self.paint.verdict(*verdict, &format!("{count:>width$}")),
                };
                write!(self.out, "  {padded}")?;
            }
            let outcomes = format!("{}/{}", row.outcomes.len() - row.untested(), row.outcomes.len());
            writeln!(self.out, "  {outcomes:>8}")?;
        }
        Ok(())
    }
}
