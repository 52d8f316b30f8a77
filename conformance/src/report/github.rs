//! Annotations for GitHub Actions, and a page for the summary of the job.
//!
//! GitHub shows ten annotations of each level for a step of a workflow and drops the others, so nothing is written before
//! the end: then the most important come first. Held in memory are these few, and up to as many lines for the page as
//! anybody reads.

use std::{
    collections::BTreeMap,
    fs::OpenOptions,
    io::{self, Write},
    path::PathBuf,
};

use super::{
    Report,
    json::not_begun,
    output::Destination,
    sink::{Sink, named},
    view::{
        self, VERDICTS,
        grid::{Grid, Row},
        text,
    },
};
use crate::{
    finding::{Class, Finding},
    result::{Plan, StepResult, Summary, Verdict},
};

/// So many annotations of a level are shown.
const ANNOTATIONS: usize = 10;
/// So many steps are named on the page.
const LISTED: usize = 50;
/// A message is at most so long, in characters.
const MESSAGE: usize = 1000;

/// The report.
pub struct Github {
    to: Destination,
    summary: Option<PathBuf>,
    run: Option<Run>,
}

impl Github {
    /// Annotations to this place (the runner reads standard output), and a page appended to this file.
    pub fn new(to: Destination, summary: Option<PathBuf>) -> Self {
        Self { to, summary, run: None }
    }
}

struct Run {
    sink: Sink,
    plan: Plan,
    grid: Grid,
    errors: Foremost,
    notices: Foremost,
}

/// The most important annotations, and how many there were. The key sorts them: weight, then order of arrival.
#[derive(Default)]
struct Foremost {
    kept: BTreeMap<(u8, usize), Annotation>,
    seen: usize,
}

struct Annotation {
    source: String,
    title: String,
    message: String,
    operation: String,
    verdict: Verdict,
}

impl Foremost {
    fn add(&mut self, weight: u8, most: usize, annotation: impl FnOnce() -> Annotation) {
        let key = (weight, self.seen);
        self.seen += 1;
        if self.kept.len() < most || self.kept.last_key_value().is_some_and(|(last, _)| key < *last) {
            self.kept.insert(key, annotation());
        }
        if self.kept.len() > most {
            self.kept.pop_last();
        }
    }
}

impl Report for Github {
    fn begin(&mut self, plan: &Plan) -> io::Result<()> {
        self.run = Some(Run {
            sink: Sink::open(&self.to)?,
            plan: plan.clone(),
            grid: Grid::new(plan),
            errors: Foremost::default(),
            notices: Foremost::default(),
        });
        Ok(())
    }

    fn step(&mut self, result: &StepResult) -> io::Result<()> {
        let run = self.run.as_mut().ok_or_else(not_begun)?;
        run.grid.add(result);
        let findings = view::by_weight(&result.findings);
        let (fails, notes): (Vec<_>, Vec<_>) = findings.into_iter().partition(|finding| finding.class.fails());
        if result.verdict.shows_exchange() {
            let weight = match (result.verdict, view::worst(result)) {
                (Verdict::Failed, Some(Class::Breaking)) => 0,
                (Verdict::Failed, Some(Class::Additive)) => 2,
                (Verdict::Failed, _) => 3,
                _ => 1,
            };
            run.errors.add(weight, LISTED, || annotation(result, &fails));
        }
        if !notes.is_empty() {
            run.notices.add(0, ANNOTATIONS, || annotation(result, &notes));
        }
        Ok(())
    }

    fn end(&mut self, summary: &Summary) -> io::Result<()> {
        let mut run = self.run.take().ok_or_else(not_begun)?;
        run.write_annotations(summary)?;
        if let Some(path) = &self.summary {
            let page = run.page(summary);
            let file = OpenOptions::new().create(true).append(true).open(path);
            file.and_then(|mut file| file.write_all(page.as_bytes()))
                .map_err(|error| named(path, error))?;
        }
        run.sink.finish()
    }
}

impl Run {
    fn write_annotations(&mut self, summary: &Summary) -> io::Result<()> {
        write_level(&mut self.sink, "error", &self.errors, "steps failed or broke")?;
        if summary.pending > 0 {
            let pending = view::count(summary.pending, "step");
            let message = format!("{pending} without a snapshot: look at them with `obp-conform diff`");
            write_command(&mut self.sink, "warning", &[("title", "Pending snapshots")], &message)?;
        }
        if !summary.baseline.is_empty() {
            let message = format!("Entries to review:\n{}", baseline_lines(summary).join("\n"));
            write_command(&mut self.sink, "warning", &[("title", "Baseline")], &message)?;
        }
        if !self.plan.suite.missing.is_empty() {
            let missing = &self.plan.suite.missing;
            let shown = missing.iter().take(LISTED).map(|step| text::line(step, text::LINE));
            let message = format!(
                "{} missing from the suite:\n{}",
                view::count(missing.len(), "step"),
                shown.collect::<Vec<_>>().join("\n")
            );
            write_command(&mut self.sink, "error", &[("title", "Steps missing")], &message)?;
        }
        if !summary.left_behind.is_empty() {
            let message = format!("Not taken back on the target:\n{}", summary.left_behind.join("\n"));
            write_command(&mut self.sink, "warning", &[("title", "Left behind")], &message)?;
        }
        write_level(&mut self.sink, "notice", &self.notices, "steps have notes")
    }

    fn page(&self, summary: &Summary) -> String {
        let mut page = format!("## obp-conform: {}\n\n", code(&self.plan.target));
        page.push_str(&format!("{}\n\n", view::last_line(&self.plan, summary)));
        for line in [view::presence(&self.plan), self.grid.cells_line()]
            .into_iter()
            .flatten()
        {
            page.push_str(&format!("{line}\n\n"));
        }
        page.push_str(
            "| operation | failed | broken | deviates | pending | not testable | skipped | passed | outcomes never shown |\n",
        );
        page.push_str("|---|---:|---:|---:|---:|---:|---:|---:|---:|\n");
        for (_, row) in self.grid.rows().filter(|(_, row)| row.counts.all() > 0) {
            page.push_str(&table_row(row));
        }
        if self.errors.seen > 0 {
            page.push_str("\n### What is wrong\n\n");
        }
        for error in self.errors.kept.values() {
            page.push_str(&format!(
                "- {} **{}** {} {}: {}\n",
                view::sign(error.verdict),
                error.verdict.name(),
                code(&error.operation),
                code(&error.title),
                code(error.message.lines().next().unwrap_or_default()),
            ));
        }
        let more = self.errors.seen - self.errors.kept.len();
        if more > 0 {
            page.push_str(&format!("- and {}\n", view::count(more, "more step")));
        }
        if !summary.baseline.is_empty() {
            page.push_str("\n### Baseline\n\n");
            let lines = baseline_lines(summary);
            lines
                .iter()
                .for_each(|line| page.push_str(&format!("- {}\n", code(line))));
        }
        if !summary.left_behind.is_empty() {
            page.push_str("\n### Left behind\n\n");
            let lines = summary.left_behind.iter().take(LISTED);
            lines.for_each(|line| page.push_str(&format!("- {}\n", code(line))));
        }
        page.push('\n');
        page
    }
}

/// The entries of the baseline to review, a bounded number of them.
fn baseline_lines(summary: &Summary) -> Vec<String> {
    summary.baseline.iter().take(LISTED).map(view::baseline_line).collect()
}

fn table_row(row: &Row) -> String {
    let mut line = format!("| {} |", code(row.name()));
    for verdict in VERDICTS {
        match row.counts.of(verdict) {
            0 => line.push_str("  |"),
            count => line.push_str(&format!(" {} {count} |", view::sign(verdict))),
        }
    }
    match row.untested() {
        0 => line.push_str("  |\n"),
        count => line.push_str(&format!(" {count} |\n")),
    }
    line
}

fn annotation(result: &StepResult, findings: &[&Finding]) -> Annotation {
    let mut message = match findings {
        [] => view::headline(result),
        _ => findings
            .iter()
            .map(|finding| finding_text(finding))
            .collect::<Vec<_>>()
            .join("\n"),
    };
    if let Some(id) = result
        .exchange
        .as_ref()
        .and_then(|exchange| exchange.correlation_id.as_deref())
    {
        message.push_str(&format!("\nCorrelation-Id: {}", text::line(id, text::LINE)));
    }
    Annotation {
        source: text::line(&result.source, text::LINE),
        title: view::title(result),
        message: text::head(&message, MESSAGE).into_owned(),
        operation: text::line(result.operation.as_deref().unwrap_or("other"), text::LINE),
        verdict: result.verdict,
    }
}

fn finding_text(finding: &Finding) -> String {
    let mut told = format!("{}: ", finding.check.name());
    if let Some(at) = &finding.at {
        told.push_str(&format!("{at}: "));
    }
    told.push_str(&finding.message);
    let [left, right] = view::sides(finding.check);
    let sides = [(left, &finding.expected), (right, &finding.actual)];
    for (label, side) in sides {
        if let Some(side) = side {
            told.push_str(&format!(" · {label} {}", text::line(side, 120)));
        }
    }
    text::line(&told, text::LINE)
}

fn write_level(sink: &mut Sink, level: &str, found: &Foremost, what: &str) -> io::Result<()> {
    // Where not all fit, the last place tells how many more there are.
    let shown = if found.seen > ANNOTATIONS {
        ANNOTATIONS - 1
    } else {
        found.seen
    };
    for annotation in found.kept.values().take(shown) {
        let place = ["file", "line", "col"].into_iter().zip(view::place(&annotation.source));
        let mut properties: Vec<_> = place.filter_map(|(name, value)| Some((name, value?))).collect();
        properties.push(("title", &annotation.title));
        write_command(sink, level, &properties, &annotation.message)?;
    }
    match found.seen - shown {
        0 => Ok(()),
        more => write_command(sink, level, &[("title", "And more")], &format!("{more} more {what}")),
    }
}

fn write_command(sink: &mut Sink, level: &str, properties: &[(&str, &str)], message: &str) -> io::Result<()> {
    let properties: Vec<_> = properties
        .iter()
        .map(|(key, value)| format!("{key}={}", property(value)))
        .collect();
    writeln!(sink, "::{level} {}::{}", properties.join(","), data(message))
}

/// The message of a workflow command.
fn data(message: &str) -> String {
    text::printable(message)
        .replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

/// A property of a workflow command.
fn property(value: &str) -> String {
    data(value).replace(':', "%3A").replace(',', "%2C")
}

/// Text as code in a table of Markdown: as HTML, since a code span of Markdown cannot hold every text.
fn code(given: &str) -> String {
    let mut shown = String::from("<code>");
    for letter in text::line(given, text::LINE).chars() {
        match letter {
            // What Markdown, or GitHub's mentions and links, would read.
            '&' | '<' | '>' | '"' | '\'' | '|' | '`' | '*' | '_' | '~' | '[' | ']' | '\\' | '@' | '#' | ':' | '$' => {
                shown.push_str(&format!("&#{};", u32::from(letter)));
            }
            _ => shown.push(letter),
        }
    }
    shown.push_str("</code>");
    shown
}
