//! JUnit XML in the shape that Jenkins, GitLab and others read: a suite for each operation, a case for each step.
//!
//! quick-junit holds a whole report in memory, so the elements are written one by one with quick-xml; the tests read them
//! back with quick-junit. JUnit has no word for some verdicts: a pending step counts as passed and says so in its output; a
//! known deviation and a step that cannot be tested here count as skipped and say why.

use std::{
    io::{self, Write},
    time::{Duration, SystemTime},
};

use quick_xml::{
    Writer,
    events::{BytesDecl, BytesEnd, BytesStart, BytesText, Event},
};

use super::{
    Report,
    json::not_begun,
    output::Destination,
    sink::Sink,
    view::{
        self,
        grid::{Grid, Row},
        text,
    },
};
use crate::{
    finding::Finding,
    result::{Plan, StepResult, Summary, Verdict},
    spool::{Place, Spool},
};

/// Bodies in the report are cut after so many bytes: CI servers hold a whole report in memory.
const BODY: usize = 8 << 10;

/// The report.
pub struct Junit {
    to: Destination,
    run: Option<Run>,
}

impl Junit {
    /// A report to this place.
    pub fn new(to: Destination) -> Self {
        Self { to, run: None }
    }
}

struct Run {
    sink: Sink,
    name: String,
    started: String,
    grid: Grid,
    spool: Spool<StepResult>,
    suites: Vec<Suite>,
}

#[derive(Default)]
struct Suite {
    places: Vec<Place>,
    time: Duration,
}

impl Report for Junit {
    fn begin(&mut self, plan: &Plan) -> io::Result<()> {
        let grid = Grid::new(plan);
        self.run = Some(Run {
            sink: Sink::open(&self.to)?,
            name: format!("obp-conform {}", plan.target),
            started: humantime::format_rfc3339_seconds(SystemTime::now()).to_string(),
            suites: std::iter::repeat_with(Suite::default).take(grid.len()).collect(),
            grid,
            spool: Spool::new(),
        });
        Ok(())
    }

    fn step(&mut self, result: &StepResult) -> io::Result<()> {
        let run = self.run.as_mut().ok_or_else(not_begun)?;
        let (row, _) = run.grid.add(result);
        run.suites.resize_with(run.grid.len(), Suite::default);
        let place = match result.verdict.shows_exchange() || result.exchange.is_none() {
            true => run.spool.put(result)?,
            false => run.spool.put(&view::without_exchange(result))?,
        };
        run.suites[row].places.push(place);
        run.suites[row].time += result.time;
        Ok(())
    }

    fn end(&mut self, summary: &Summary) -> io::Result<()> {
        let Run {
            mut sink,
            name,
            started,
            grid,
            mut spool,
            suites,
        } = self.run.take().ok_or_else(not_begun)?;
        let mut xml = Writer::new_with_indent(&mut sink, b' ', 2);
        xml.write_event(Event::Decl(BytesDecl::new("1.0", Some("UTF-8"), None)))?;
        let root = element(
            "testsuites",
            &[
                ("name", &name),
                ("tests", &view::done(summary).to_string()),
                ("failures", &summary.failed.to_string()),
                ("errors", &summary.broken.to_string()),
                ("skipped", &not_judged(|verdict| view::of(summary, verdict)).to_string()),
                ("time", &seconds(summary.time)),
            ],
        );
        xml.write_event(Event::Start(root))?;
        for (at, row) in grid.rows().filter(|(_, row)| row.counts.all() > 0) {
            write_suite(&mut xml, row, &suites[at], &started, &mut spool)?;
        }
        xml.write_event(Event::End(BytesEnd::new("testsuites")))?;
        sink.write_all(b"\n")?;
        sink.finish()
    }
}

fn write_suite(
    xml: &mut Writer<&mut Sink>,
    row: &Row,
    suite: &Suite,
    started: &str,
    spool: &mut Spool<StepResult>,
) -> io::Result<()> {
    let counts = &row.counts;
    let start = element(
        "testsuite",
        &[
            ("name", row.name()),
            ("tests", &counts.all().to_string()),
            ("failures", &counts.of(Verdict::Failed).to_string()),
            ("errors", &counts.of(Verdict::Broken).to_string()),
            ("skipped", &not_judged(|verdict| counts.of(verdict)).to_string()),
            ("time", &seconds(suite.time)),
            ("timestamp", started),
        ],
    );
    xml.write_event(Event::Start(start))?;
    for place in &suite.places {
        write_case(xml, &spool.get(*place)?)?;
    }
    xml.write_event(Event::End(BytesEnd::new("testsuite")))
}

fn write_case(xml: &mut Writer<&mut Sink>, result: &StepResult) -> io::Result<()> {
    let [file, line, _] = view::place(&result.source);
    let name = view::title(result);
    let time = seconds(result.time);
    let mut attributes = vec![
        ("name", name.as_str()),
        ("classname", result.scenario.as_str()),
        ("time", &time),
    ];
    attributes.extend(file.map(|file| ("file", file)));
    attributes.extend(line.map(|line| ("line", line)));
    let case = element("testcase", &attributes);
    let findings = view::by_weight(&result.findings);
    let (fails, notes): (Vec<&Finding>, Vec<&Finding>) =
        findings.into_iter().partition(|finding| finding.class.fails());
    let out = output(result, &notes);
    let status = match result.verdict {
        Verdict::Passed | Verdict::Pending => None,
        Verdict::Failed => Some((
            "failure",
            fails.first().map_or("finding", |finding| finding.check.name()),
        )),
        Verdict::Broken => Some(("error", "broken")),
        Verdict::Skipped | Verdict::NotTestable | Verdict::Deviates => Some(("skipped", "")),
    };
    if status.is_none() && out.is_empty() {
        return xml.write_event(Event::Empty(case));
    }
    xml.write_event(Event::Start(case))?;
    if let Some((tag, kind)) = status {
        let message = match result.verdict {
            Verdict::NotTestable => format!("not testable here: {}", view::headline(result)),
            Verdict::Deviates => format!("known deviation: {}", view::headline(result)),
            _ => view::headline(result),
        };
        let start = match kind {
            "" => element(tag, &[("message", &message)]),
            _ => element(tag, &[("message", &message), ("type", kind)]),
        };
        match fails.is_empty() || kind.is_empty() {
            true => xml.write_event(Event::Empty(start))?,
            false => write_text(xml, start, &explanation(&fails))?,
        }
    }
    if !out.is_empty() {
        write_text(xml, BytesStart::new("system-out"), &out)?;
    }
    xml.write_event(Event::End(BytesEnd::new("testcase")))
}

/// How many steps JUnit calls skipped.
fn not_judged(count: impl Fn(Verdict) -> usize) -> usize {
    [Verdict::Skipped, Verdict::NotTestable, Verdict::Deviates]
        .into_iter()
        .map(count)
        .sum()
}

fn write_text(xml: &mut Writer<&mut Sink>, start: BytesStart<'_>, content: &str) -> io::Result<()> {
    let end = start.to_end().into_owned();
    xml.write_event(Event::Start(start.borrow()))?;
    xml.write_event(Event::Text(BytesText::new(&text::printable(content))))?;
    xml.write_event(Event::End(end))
}

fn element<'a>(name: &'a str, attributes: &[(&str, &str)]) -> BytesStart<'a> {
    let mut start = BytesStart::new(name);
    for (key, value) in attributes {
        start.push_attribute((*key, text::line(value, text::LINE).as_str()));
    }
    start
}

/// The text of a failure: each finding that fails, with what was promised and what came.
fn explanation(findings: &[&Finding]) -> String {
    let mut told = String::new();
    for finding in findings {
        told.push_str(&finding_text(finding));
        let (expected, actual) = (finding.expected.as_deref(), finding.actual.as_deref());
        let several_lines = [expected, actual].into_iter().flatten().any(|side| side.contains('\n'));
        match (expected, actual) {
            (Some(expected), Some(actual)) if several_lines => {
                for line in view::diff::lines(expected, actual, 200) {
                    let pieces = line.pieces.iter().map(|piece| piece.text.as_str());
                    told.push_str(&format!("  {} {}\n", line.sign, pieces.collect::<String>()));
                }
            }
            _ => {
                let [left, right] = view::sides(finding.check);
                for (label, side) in [(left, expected), (right, actual)] {
                    if let Some(side) = side {
                        told.push_str(&format!("  {label}: {}\n", text::head(side, BODY)));
                    }
                }
            }
        }
        if let Some(source) = &finding.source {
            told.push_str(&format!("  promised in: {source}\n"));
        }
    }
    told
}

fn finding_text(finding: &Finding) -> String {
    let at = finding.at.as_ref().map(|at| format!(" at {at}")).unwrap_or_default();
    format!(
        "{} ({}){at}: {}\n",
        finding.check.name(),
        view::class(finding.class),
        finding.message
    )
}

fn output(result: &StepResult, notes: &[&Finding]) -> String {
    let mut told: String = notes.iter().map(|note| finding_text(note)).collect();
    if result.verdict == Verdict::Deviates {
        let known = result.findings.iter().filter(|finding| finding.class.fails());
        told.extend(known.map(finding_text));
    }
    if result.verdict == Verdict::Pending {
        told.push_str("pending: there is no snapshot yet to compare with\n");
    }
    if let Some(exchange) = &result.exchange {
        if let Some(id) = &exchange.correlation_id {
            told.push_str(&format!("Correlation-Id: {id}\n"));
        }
        told.push_str(&format!("\n{}\n", text::head(&exchange.curl, BODY)));
        told.push_str(&format!("\n{}", text::head(&view::request(exchange), BODY)));
        told.push_str(&format!("\n{}", text::head(&view::answer(exchange), BODY)));
    }
    told
}

/// Seconds with three digits, as JUnit writes times.
fn seconds(time: Duration) -> String {
    format!("{:.3}", time.as_secs_f64())
}
