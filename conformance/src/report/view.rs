//! What the reports have in common: how results are grouped, and their short texts.

pub(super) mod diff;
pub(super) mod grid;
pub(super) mod text;

use std::time::Duration;

use indexmap::IndexMap;

use crate::{
    finding::{Check, Class, Finding},
    result::{Agreement, BaselineNote, ExchangeView, GENERATED, Plan, StepResult, Summary, Verdict},
};

/// All verdicts, the most important first.
pub(super) const VERDICTS: [Verdict; 7] = [
    Verdict::Failed,
    Verdict::Broken,
    Verdict::Deviates,
    Verdict::Pending,
    Verdict::NotTestable,
    Verdict::Skipped,
    Verdict::Passed,
];

/// A sign for a verdict, so that colour is never the only one.
pub(super) fn sign(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Passed => "✓",
        Verdict::Failed => "✗",
        Verdict::Pending => "?",
        Verdict::Skipped => "–",
        Verdict::Broken => "!",
        Verdict::Deviates => "≠",
        Verdict::NotTestable => "∅",
    }
}

/// The words for a verdict in a sentence.
pub(super) fn word(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::NotTestable => "not testable here",
        other => other.name(),
    }
}

/// The name of a class as reports write it.
pub(super) fn class(class: Class) -> &'static str {
    match class {
        Class::Breaking => "breaking",
        Class::Additive => "additive",
        Class::Value => "value",
        Class::Note => "note",
    }
}

/// What the two sides of a finding are called.
pub(super) fn sides(check: Check) -> [&'static str; 2] {
    match check {
        Check::Agreement => ["A", "B"],
        _ => ["expected", "actual"],
    }
}

/// How far two compared targets agree, in words.
pub(super) fn agreement(summary: &Summary) -> Option<String> {
    let Agreement {
        compared,
        agreeing,
        percent,
    } = summary.agreement?;
    let steps = count(compared, "compared step");
    Some(format!("agreement {percent} %: {agreeing} of {steps} alike"))
}

/// The findings that fail, then the notes; among equals the order of the checks stays.
pub(super) fn by_weight(findings: &[Finding]) -> Vec<&Finding> {
    let mut sorted: Vec<&Finding> = findings.iter().collect();
    sorted.sort_by_key(|finding| finding.class);
    sorted
}

/// The most serious class of a step; none if nothing was found.
pub(super) fn worst(result: &StepResult) -> Option<Class> {
    result.findings.iter().map(|finding| finding.class).min()
}

/// A line that tells why a step is not passed.
pub(super) fn headline(result: &StepResult) -> String {
    let finding = by_weight(&result.findings)
        .into_iter()
        .find(|finding| finding.class.fails());
    let finding = finding.filter(|_| result.verdict != Verdict::Deviates && result.verdict != Verdict::NotTestable);
    let text = match (finding, &result.reason) {
        (Some(finding), _) => match &finding.at {
            Some(at) => format!("{at}: {}", finding.message),
            None => finding.message.clone(),
        },
        (None, Some(reason)) => reason.clone(),
        (None, None) => String::new(),
    };
    text::line(&text, text::LINE)
}

/// The step's name with its prefix: `creates a customer [v4.0.0]`.
pub(super) fn title(result: &StepResult) -> String {
    let mut title = text::line(&result.step, text::LINE);
    if let Some(prefix) = &result.prefix {
        title.push_str(&format!(" [{}]", text::line(prefix, text::LINE)));
    }
    title
}

/// File, line and column of `fixtures/a.yaml:12:5`, each if it is there. A source of another form is all file, but that of
/// a step that was made of the contract has none.
pub(super) fn place(source: &str) -> [Option<&str>; 3] {
    let number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if source.ends_with(GENERATED) {
        return [None; 3];
    }
    let Some((head, last)) = source.rsplit_once(':').filter(|(_, last)| number(last)) else {
        return [Some(source), None, None];
    };
    match head.rsplit_once(':').filter(|(_, line)| number(line)) {
        Some((file, line)) => [Some(file), Some(line), Some(last)],
        None => [Some(head), Some(last), None],
    }
}

/// The result without what only failures need.
pub(super) fn without_exchange(result: &StepResult) -> StepResult {
    StepResult {
        scenario: result.scenario.clone(),
        step: result.step.clone(),
        prefix: result.prefix.clone(),
        operation: result.operation.clone(),
        outcomes: result.outcomes.clone(),
        persona: result.persona.clone(),
        source: result.source.clone(),
        verdict: result.verdict,
        reason: result.reason.clone(),
        findings: result.findings.clone(),
        exchange: None,
        requests: result.requests,
        time: result.time,
    }
}

/// The request as it would stand on the wire.
pub(super) fn request(exchange: &ExchangeView) -> String {
    message(
        &format!("{} {}", exchange.method, exchange.url),
        &exchange.request_headers,
        &exchange.request_body,
    )
}

/// The answer as it would stand on the wire.
pub(super) fn answer(exchange: &ExchangeView) -> String {
    message(
        &exchange.status.to_string(),
        &exchange.response_headers,
        &exchange.response_body,
    )
}

fn message(first: &str, headers: &[(String, String)], body: &str) -> String {
    let mut text = format!("{}\n", text::line(first, text::LINE));
    for (name, value) in headers {
        text.push_str(&text::line(&format!("{name}: {value}"), text::LINE));
        text.push('\n');
    }
    if !body.is_empty() {
        text.push('\n');
        text.push_str(&text::printable(body));
        text.push('\n');
    }
    text
}

/// `4.1 s`, `38 ms`, `2 min 5 s`.
pub(super) fn duration(time: Duration) -> String {
    match time.as_millis() {
        0..1000 => format!("{} ms", time.as_millis()),
        1000..60_000 => format!("{:.1} s", (time.as_secs_f64() * 10.0).floor() / 10.0),
        _ => format!("{} min {} s", time.as_secs() / 60, time.as_secs() % 60),
    }
}

/// `1 step`, `2 steps`.
pub(super) fn count(number: usize, what: &str) -> String {
    match number {
        1 => format!("1 {what}"),
        _ => format!("{number} {what}s"),
    }
}

/// How many steps are done.
pub(super) fn done(summary: &Summary) -> usize {
    VERDICTS.into_iter().map(|verdict| of(summary, verdict)).sum()
}

/// How many steps have this verdict.
pub(super) fn of(summary: &Summary, verdict: Verdict) -> usize {
    match verdict {
        Verdict::Passed => summary.passed,
        Verdict::Failed => summary.failed,
        Verdict::Pending => summary.pending,
        Verdict::Skipped => summary.skipped,
        Verdict::Broken => summary.broken,
        Verdict::Deviates => summary.deviates,
        Verdict::NotTestable => summary.not_testable,
    }
}

/// `29 operations · 812 steps: 809 passed, 2 failed, 1 skipped · 4.1 s`.
pub(super) fn last_line(plan: &Plan, summary: &Summary) -> String {
    let counts = [
        Verdict::Passed,
        Verdict::Failed,
        Verdict::Broken,
        Verdict::Deviates,
        Verdict::Pending,
        Verdict::NotTestable,
        Verdict::Skipped,
    ]
    .into_iter()
    .map(|verdict| (of(summary, verdict), verdict))
    .filter(|(number, _)| *number > 0)
    .map(|(number, verdict)| format!("{number} {}", word(verdict)))
    .collect::<Vec<_>>();
    let counts = if counts.is_empty() {
        "nothing done".to_owned()
    } else {
        counts.join(", ")
    };
    let steps = match summary.interrupted {
        true => format!("interrupted after {} of {}", done(summary), count(plan.steps, "step")),
        false => count(done(summary), "step"),
    };
    let operations = count(plan.operations.len(), "operation");
    let agreement = agreement(summary).map(|text| format!(" · {text}"));
    let time = duration(summary.time);
    format!(
        "{operations} · {steps}: {counts} · {time}{}",
        agreement.unwrap_or_default()
    )
}

/// What to do next, most urgent first; empty if there is nothing to do.
pub(super) fn next_steps(plan: &Plan, summary: &Summary, writes_skipped: bool) -> Vec<&'static str> {
    let hints = [
        (
            !summary.left_behind.is_empty(),
            "look at what is left behind on the target: `obp-conform cleanup` lists all of it, and tries again to take it back",
        ),
        (
            !summary.baseline.is_empty(),
            "review the entries of the baseline under \"Baseline\"",
        ),
        (
            !plan.suite.missing.is_empty(),
            "have the missing steps put back: a suite with holes proves nothing of them",
        ),
        (
            summary.not_testable > 0,
            "see with `obp-conform discover` what the target lacks, and the curl lines that grant missing roles",
        ),
        (
            summary.broken > 0,
            "check address, login and entitlements of the target: broken steps say nothing about it",
        ),
        (summary.failed > 0, "see each difference with `obp-conform diff`"),
        (
            summary.pending > 0,
            "look at the new snapshots with `obp-conform diff`, keep them with `obp-conform accept`",
        ),
        (
            writes_skipped && !plan.writes,
            "run with `--allow-writes` to send the skipped steps that change data",
        ),
    ];
    hints
        .into_iter()
        .filter_map(|(due, hint)| due.then_some(hint))
        .collect()
}

/// `2429 of 2429 steps of the suite present`, `120 of 2429 steps chosen`, and what is missing or unlisted.
pub fn presence(plan: &Plan) -> Option<String> {
    let suite = &plan.suite;
    if suite.digest.is_empty() {
        return None;
    }
    let short = suite.digest.get(..12).unwrap_or(&suite.digest);
    let mut told = match (suite.selected, suite.listed) {
        (true, _) => format!("{} of {} steps of the suite chosen", plan.steps, suite.steps),
        (false, None) => format!(
            "{} of the suite, which has no list to be held against",
            count(suite.steps, "step")
        ),
        (false, Some(_)) => String::new(),
    };
    if let Some(listed) = suite.listed {
        let present = listed - suite.missing.len();
        if !told.is_empty() {
            told.push_str(", ");
        }
        told.push_str(&format!("{present} of {listed} steps present"));
        if suite.unlisted > 0 {
            told.push_str(&format!(", {} not in its list", suite.unlisted));
        }
    }
    Some(format!("Suite {short}: {told}"))
}

/// An entry of the baseline with what is the matter with it.
pub(super) fn baseline_line(note: &BaselineNote) -> String {
    let line = format!(
        "{} ({}, until {}) {}",
        note.fingerprint,
        note.owner,
        note.expires,
        note.state.sentence()
    );
    text::line(&line, text::LINE)
}

/// Why steps were not carried out, or were excused: for each verdict that has reasons.
#[derive(Default)]
pub(super) struct Undone {
    pub(super) skipped: Reasons,
    pub(super) not_testable: Reasons,
    pub(super) known: Reasons,
}

impl Undone {
    /// Takes a step in, if it is one of these.
    pub(super) fn add(&mut self, result: &StepResult) {
        let reasons = match result.verdict {
            Verdict::Skipped => &mut self.skipped,
            Verdict::NotTestable => &mut self.not_testable,
            Verdict::Deviates => &mut self.known,
            Verdict::Passed | Verdict::Pending | Verdict::Failed | Verdict::Broken => return,
        };
        reasons.add(result.reason.as_deref());
    }
}

/// The findings that are no more than notes.
pub(super) fn notes(result: &StepResult) -> impl Iterator<Item = &Finding> {
    result.findings.iter().filter(|finding| finding.class == Class::Note)
}

/// Reasons with the number of steps they stopped; a bounded number of them is told apart.
#[derive(Default)]
pub(super) struct Reasons {
    counts: IndexMap<String, usize>,
}

impl Reasons {
    const MOST: usize = 200;

    pub(super) fn add(&mut self, reason: Option<&str>) {
        let reason = text::line(reason.unwrap_or("no reason given"), text::LINE);
        let known = self.counts.len() < Self::MOST || self.counts.contains_key(&reason);
        let key = if known { reason } else { "other reasons".to_owned() };
        *self.counts.entry(key).or_default() += 1;
    }

    /// The most frequent first.
    pub(super) fn sorted(&self) -> Vec<(&str, usize)> {
        let mut sorted: Vec<_> = self
            .counts
            .iter()
            .map(|(reason, count)| (reason.as_str(), *count))
            .collect();
        sorted.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        sorted
    }

    /// Whether a reason speaks of writes that are not allowed.
    pub(super) fn mention_writes(&self) -> bool {
        self.counts.keys().any(|reason| reason.contains("--allow-writes"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_short() {
        let cases = [
            (0, "0 ms"),
            (999, "999 ms"),
            (1000, "1.0 s"),
            (59_990, "59.9 s"),
            (125_000, "2 min 5 s"),
        ];
        for (millis, text) in cases {
            assert_eq!(duration(Duration::from_millis(millis)), text);
        }
    }

    #[test]
    fn the_last_line_tells_what_happened() {
        let plan = Plan {
            steps: 5,
            operations: vec![Default::default()],
            ..Plan::default()
        };
        let mut summary = Summary {
            passed: 1,
            broken: 2,
            ..Summary::default()
        };
        assert_eq!(
            last_line(&plan, &summary),
            "1 operation · 3 steps: 1 passed, 2 broken · 0 ms"
        );
        summary.interrupted = true;
        let interrupted = "1 operation · interrupted after 3 of 5 steps: 1 passed, 2 broken · 0 ms";
        assert_eq!(last_line(&plan, &summary), interrupted);
    }

    #[test]
    fn reasons_are_bounded() {
        let mut reasons = Reasons::default();
        for number in 0..1000 {
            reasons.add(Some(&format!("reason {number}")));
        }
        assert_eq!(reasons.sorted()[0], ("other reasons", 800));
        assert_eq!(reasons.sorted().len(), Reasons::MOST + 1);
    }
}
