//! Results as the template reads them.

use std::borrow::Cow;

use minijinja::{Value, context};
use serde::Serialize;

use crate::{
    finding::Finding,
    report::view::{self, diff, grid::Row, text},
    result::{ExchangeView, StepResult, Verdict},
};

/// Bodies are cut after so many bytes.
const BODY: usize = 16 << 10;
/// Lines of a diff.
const LINES: usize = 200;

/// A row of the matrix.
pub(super) fn row(at: usize, row: &Row, in_full: &[u32]) -> Value {
    let outcomes = row.outcomes.iter().map(|(name, counts)| {
        let worst = counts.worst();
        context! {
            name => text::line(name, text::LINE),
            verdict => worst.map_or("untested", |(verdict, _)| verdict.name()),
            sign => worst.map_or("○", |(verdict, _)| view::sign(verdict)),
            link => worst.map(|(_, number)| link(number, in_full.binary_search(&number).is_ok())),
            count => worst.map_or(0, |(verdict, _)| counts.of(verdict)),
            all => counts.all(),
            why => counts.why(),
        }
    });
    let counts = view::VERDICTS.map(|verdict| {
        context! { name => verdict.name(), sign => view::sign(verdict), count => row.counts.of(verdict) }
    });
    let operation = &row.operation;
    let wrong = row.counts.of(Verdict::Failed) + row.counts.of(Verdict::Broken);
    context! {
        id => format!("o{at}"),
        name => text::line(row.name(), text::LINE),
        summary => text::line(&operation.summary, text::LINE),
        method => text::line(&operation.method, text::LINE),
        path => text::line(&operation.path, text::LINE),
        outcomes => outcomes.collect::<Vec<_>>(),
        counts => counts.to_vec(),
        all => row.counts.all(),
        wrong,
        untested => row.untested(),
    }
}

/// A table of reasons with the number of steps; nothing if there is none.
pub(super) fn reasons(id: &str, title: &str, reasons: &view::Reasons) -> Option<Value> {
    let lines: Vec<_> = reasons
        .sorted()
        .into_iter()
        .map(|(reason, count)| context! { reason, count })
        .collect();
    (!lines.is_empty()).then(|| context! { id, title, lines })
}

fn link(number: u32, in_full: bool) -> String {
    let place = if in_full { 'f' } else { 's' };
    format!("{place}{number}")
}

/// A step as a row.
#[derive(Serialize)]
pub(super) struct Step {
    number: u32,
    verdict: &'static str,
    sign: &'static str,
    name: String,
    prefix: Option<String>,
    scenario: String,
    persona: String,
    outcomes: Vec<String>,
    time: String,
    about: String,
    in_full: bool,
}

/// The row of a step.
pub(super) fn step(number: u32, result: &StepResult, in_full: bool) -> Step {
    let about = match (view::headline(result), view::notes(result).next()) {
        (headline, Some(note)) if headline.is_empty() => text::line(&format!("note: {}", note.message), text::LINE),
        (headline, _) => headline,
    };
    Step {
        number,
        verdict: result.verdict.name(),
        sign: view::sign(result.verdict),
        name: text::line(&result.step, text::LINE),
        prefix: result.prefix.as_deref().map(|prefix| text::line(prefix, text::LINE)),
        scenario: text::line(&result.scenario, text::LINE),
        persona: text::line(&result.persona, text::LINE),
        outcomes: outcomes(result),
        time: view::duration(result.time),
        about,
        in_full,
    }
}

/// A step that failed or broke, with all that is known.
#[derive(Serialize)]
pub(super) struct Failure {
    number: u32,
    verdict: &'static str,
    sign: &'static str,
    title: String,
    scenario: String,
    source: String,
    persona: String,
    outcomes: Vec<String>,
    time: String,
    requests: u32,
    reason: Option<String>,
    findings: Vec<Found>,
    exchange: Option<Talk>,
}

/// A finding.
#[derive(Serialize)]
struct Found {
    check: &'static str,
    sides: [&'static str; 2],
    class: &'static str,
    at: Option<String>,
    message: String,
    expected: Option<String>,
    actual: Option<String>,
    diff: Vec<diff::Line>,
    source: Option<String>,
}

/// An exchange.
#[derive(Serialize)]
struct Talk {
    status: u16,
    request: String,
    answer: String,
    curl: String,
    correlation_id: Option<String>,
}

/// All about a step that failed or broke.
pub(super) fn failure(number: u32, result: &StepResult) -> Failure {
    Failure {
        number,
        verdict: result.verdict.name(),
        sign: view::sign(result.verdict),
        title: view::title(result),
        scenario: text::line(&result.scenario, text::LINE),
        source: text::line(&result.source, text::LINE),
        persona: text::line(&result.persona, text::LINE),
        outcomes: outcomes(result),
        time: view::duration(result.time),
        requests: result.requests,
        reason: result.reason.as_deref().map(printable),
        findings: view::by_weight(&result.findings).into_iter().map(found).collect(),
        exchange: result.exchange.as_ref().map(talk),
    }
}

fn outcomes(result: &StepResult) -> Vec<String> {
    let outcomes = result.outcomes.iter();
    outcomes.map(|outcome| text::line(outcome, text::LINE)).collect()
}

fn found(finding: &Finding) -> Found {
    let diff = match (&finding.expected, &finding.actual) {
        (Some(expected), Some(actual)) => diff::lines(expected, actual, LINES),
        _ => Vec::new(),
    };
    // Both sides are in the diff, unless it finds no difference in them.
    let side = |side: &Option<String>| side.as_deref().filter(|_| diff.is_empty()).map(printable);
    Found {
        check: finding.check.name(),
        sides: view::sides(finding.check),
        class: view::class(finding.class),
        at: finding.at.as_deref().map(|at| text::line(at, text::LINE)),
        message: printable(&finding.message),
        expected: side(&finding.expected),
        actual: side(&finding.actual),
        source: finding.source.as_deref().map(|source| text::line(source, text::LINE)),
        diff,
    }
}

fn talk(exchange: &ExchangeView) -> Talk {
    Talk {
        status: exchange.status,
        request: printable(&view::request(exchange)),
        answer: printable(&view::answer(exchange)),
        curl: text::printable(&exchange.curl).into_owned(),
        correlation_id: exchange.correlation_id.as_deref().map(|id| text::line(id, text::LINE)),
    }
}

fn printable(given: &str) -> String {
    match text::head(given, BODY) {
        Cow::Borrowed(whole) => text::printable(whole).into_owned(),
        Cow::Owned(cut) => text::printable(&cut).into_owned(),
    }
}
