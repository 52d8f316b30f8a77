//! Layer 1: is the answer as the fixture expects, and what does a step keep of it?
//!
//! Everything here is a pure function of the answer and the variables. A step is prepared once (JSONPaths and regular
//! expressions compiled) and then checked for every prefix and every repetition. Absent on purpose: the contract and
//! snapshots, and masking of secrets.

mod answer;
mod capture;
mod matcher;
mod text;

use http::StatusCode;
use serde_json::Value;

pub use self::{answer::Answer, capture::PreparedCapture};
use self::{
    matcher::{PreparedMatcher, Seen},
    text::Query,
};
use crate::{
    exchange::Received,
    finding::{Check, Class, Finding},
    fixture::{
        located::Located,
        model::{Capture, Expect, Matcher},
        template::{Variables, fill_text},
    },
};

/// A step's `expect`, ready to be checked against any number of answers.
#[derive(Debug, Clone)]
pub struct Prepared {
    statuses: Option<(Vec<u16>, String)>,
    code: Option<(String, String)>,
    message: Option<(PreparedMatcher, String)>,
    headers: Vec<(String, PreparedMatcher, String)>,
    json: Vec<(Query, PreparedMatcher, String)>,
    body: Option<(PreparedMatcher, String)>,
}

impl Prepared {
    /// Prepares what a fixture expects; `file` is the fixture's file as it is shown.
    ///
    /// # Errors
    /// A JSONPath or regular expression that does not compile: its place and what is wrong with it.
    pub fn new(expect: &Expect, file: &str) -> Result<Self, (String, String)> {
        let matcher = |matcher: &Located<Matcher>| -> Result<(PreparedMatcher, String), (String, String)> {
            let source = source(file, matcher);
            match PreparedMatcher::new(matcher) {
                Ok(prepared) => Ok((prepared, source)),
                Err(problem) => Err((source, problem)),
            }
        };
        let mut headers = Vec::new();
        for (name, expected) in &expect.headers {
            let (prepared, source) = matcher(expected)?;
            headers.push((name.clone(), prepared, source));
        }
        let mut json = Vec::new();
        for (path, expected) in &expect.json {
            let (prepared, source) = matcher(expected)?;
            let query = Query::new(path).map_err(|problem| (source.clone(), problem))?;
            json.push((query, prepared, source));
        }
        Ok(Self {
            statuses: expect
                .status
                .as_ref()
                .map(|status| (status.as_slice().to_vec(), source(file, status))),
            code: expect
                .code
                .as_ref()
                .map(|code| (code.value.clone(), source(file, code))),
            message: expect.message.as_ref().map(matcher).transpose()?,
            headers,
            json,
            body: expect.body.as_ref().map(matcher).transpose()?,
        })
    }

    /// What is not as expected. With `exact` the wording of a message counts even if its code is right.
    ///
    /// When the status is of another hundred, members, headers and texts are those of another kind of answer: only
    /// status and code are told then.
    pub fn check(&self, answer: &Answer<'_>, variables: &Variables, exact: bool) -> Vec<Finding> {
        let mut findings = Vec::new();
        let same_kind = self.check_status(answer, &mut findings);
        self.check_code(answer, variables, &mut findings);
        if !same_kind {
            return findings;
        }
        self.check_message(answer, variables, exact, &mut findings);
        for (name, matcher, source) in &self.headers {
            let value = answer
                .received
                .header(name)
                .map(|value| Value::String(value.to_owned()));
            let at = format!("header {name}");
            findings.extend(matcher.check(&Seen::one(value.as_ref()), variables, &at, source));
        }
        self.check_json(answer, variables, &mut findings);
        if let Some((matcher, source)) = &self.body {
            let text = Value::String(String::from_utf8_lossy(&answer.received.body).into_owned());
            findings.extend(matcher.check(&Seen::one(Some(&text)), variables, "body", source));
        }
        findings
    }

    /// Returns whether the answer is of the same kind (hundred) as one that is expected.
    fn check_status(&self, answer: &Answer<'_>, findings: &mut Vec<Finding>) -> bool {
        let Some((statuses, source)) = &self.statuses else {
            return true;
        };
        let status = answer.received.status;
        if statuses.contains(&status) {
            return true;
        }
        let list = statuses.iter().map(u16::to_string).collect::<Vec<_>>().join(" or ");
        let said = answer.summary().map(|said| format!(": {said}")).unwrap_or_default();
        findings.push(Finding {
            expected: Some(list.clone()),
            actual: Some(named(status)),
            ..breaking(
                format!("The status is {} instead of {list}{said}.", named(status)),
                "status",
                source,
            )
        });
        statuses.iter().any(|expected| expected / 100 == status / 100)
    }

    fn check_code(&self, answer: &Answer<'_>, variables: &Variables, findings: &mut Vec<Finding>) {
        let Some((code, source)) = &self.code else { return };
        let expected = match fill_text(code, variables) {
            Ok(expected) => expected,
            Err(error) => {
                return findings.push(breaking(
                    format!("The expected code cannot be filled: {error}."),
                    ".message",
                    source,
                ));
            }
        };
        let actual = answer.code();
        if actual == Some(&*expected) {
            return;
        }
        let message = match (actual, answer.json()) {
            (Some(actual), _) => format!("The code is {actual} instead of {expected}."),
            (None, Ok(_)) => format!("The answer has no code where {expected} is expected."),
            (None, Err(what)) => format!("The answer has no code where {expected} is expected: it is {what}."),
        };
        findings.push(Finding {
            expected: Some(expected.into_owned()),
            actual: actual
                .map(str::to_owned)
                .or_else(|| answer.message().map(text::shortened)),
            ..breaking(message, ".message", source)
        });
    }

    fn check_message(&self, answer: &Answer<'_>, variables: &Variables, exact: bool, findings: &mut Vec<Finding>) {
        let Some((matcher, source)) = &self.message else { return };
        let body = match answer.json() {
            Ok(body) => body,
            Err(what) => return findings.push(no_json(what, ".message", source)),
        };
        let mut found = matcher.check(&Seen::one(body.get("message")), variables, ".message", source);
        let expected_code = match &self.code {
            Some((code, _)) => fill_text(code, variables).ok().map(|code| code.into_owned()),
            None => matcher
                .plain_text(variables)
                .as_deref()
                .and_then(answer::code_of)
                .map(str::to_owned),
        };
        let other_code = expected_code.as_deref() != answer.code();
        for finding in &mut found {
            if finding.class != Class::Value || expected_code.is_none() {
                continue;
            }
            if !other_code && !exact {
                finding.class = Class::Note;
            } else if other_code {
                finding.class = Class::Breaking;
            }
        }
        findings.append(&mut found);
    }

    fn check_json(&self, answer: &Answer<'_>, variables: &Variables, findings: &mut Vec<Finding>) {
        let Some((_, _, first)) = self.json.first() else { return };
        let body = match answer.json() {
            Ok(body) => body,
            Err(what) => return findings.push(no_json(what, "body", first)),
        };
        for (query, matcher, source) in &self.json {
            let path = match query.fill(variables) {
                Ok(path) => path,
                Err(problem) => {
                    findings.push(breaking(
                        format!("The JSONPath cannot be filled: {problem}."),
                        query.text(),
                        source,
                    ));
                    continue;
                }
            };
            let seen = Seen {
                values: path.path.query(body).all(),
                many: query.many(),
            };
            findings.extend(matcher.check(&seen, variables, &path.at, source));
        }
    }
}

/// What is not as expected: prepares and checks at once, for a single use.
pub fn check(expect: &Expect, received: &Received, variables: &Variables, file: &str, exact: bool) -> Vec<Finding> {
    match Prepared::new(expect, file) {
        Ok(prepared) => prepared.check(&Answer::new(received), variables, exact),
        Err((source, problem)) => vec![breaking(format!("{problem}."), "body", &source)],
    }
}

/// The value to capture: prepares and takes at once, for a single use.
///
/// # Errors
/// Nothing is there to capture, or more than one value.
pub fn capture(capture: &Located<Capture>, received: &Received, file: &str) -> Result<Value, Box<Finding>> {
    match PreparedCapture::new(capture, file) {
        Ok(prepared) => prepared.take(&Answer::new(received)),
        Err((source, problem)) => Err(Box::new(Finding {
            check: Check::Capture,
            ..breaking(format!("{problem}."), "body", &source)
        })),
    }
}

/// What is wrong with a JSONPath, with any values for its templates; nothing if it compiles.
pub(crate) fn check_query(path: &str) -> Result<(), String> {
    Query::new(path).map(|_| ())
}

/// What is wrong with predicates.
pub(crate) fn check_matcher(matcher: &Matcher) -> Result<(), String> {
    PreparedMatcher::new(matcher).map(|_| ())
}

/// `file:line:column` of a value; the file alone if the value was not read from one.
fn source<T>(file: &str, place: &Located<T>) -> String {
    if place.line == 0 {
        return file.to_owned();
    }
    format!("{file}:{}:{}", place.line, place.column)
}

fn breaking(message: String, at: &str, source: &str) -> Finding {
    Finding {
        source: Some(source.to_owned()),
        ..Finding::breaking(Check::Expectation, message, at)
    }
}

fn no_json(what: &str, at: &str, source: &str) -> Finding {
    Finding {
        expected: Some("a JSON body".to_owned()),
        actual: Some(what.to_owned()),
        ..breaking(format!("The body is no JSON: it is {what}."), at, source)
    }
}

/// `404 Not Found`.
fn named(status: u16) -> String {
    match StatusCode::from_u16(status)
        .ok()
        .and_then(|status| status.canonical_reason())
    {
        Some(reason) => format!("{status} {reason}"),
        None => status.to_string(),
    }
}

#[cfg(test)]
mod tests;
