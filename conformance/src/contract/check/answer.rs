//! The answer of a known operation, held against the contract.

use serde_json::Value;

use super::{
    headers::{self, Answer as Circumstances},
    outcome,
};
use crate::{
    contract::{
        Contract, Operation, Outcome,
        headers::Header,
        read::{Content, Response, essence},
        schemas::{SchemaId, shortened},
    },
    exchange::{Exchange, Received},
    finding::{Check, Class, Finding},
};

/// Violations of one schema that are told one by one.
const MOST_VIOLATIONS: usize = 20;
/// Letters of a body that is quoted.
const LONGEST_QUOTE: usize = 80;

/// An answer, what it is by the contract, and its body as JSON.
pub(super) struct Answer<'a> {
    contract: &'a Contract,
    operation: &'a Operation,
    received: &'a Received,
    is_head: bool,
    response: Option<&'a Response>,
    outcome: Option<&'a Outcome>,
    body: &'a Result<Value, serde_json::Error>,
    /// Whether it is the very error that the client asked for with `Force-Error`.
    forced: bool,
}

impl<'a> Answer<'a> {
    pub(super) fn of(
        contract: &'a Contract,
        operation: &'a Operation,
        exchange: &'a Exchange,
        body: &'a Result<Value, serde_json::Error>,
    ) -> Self {
        let received = &exchange.received;
        let message = message(body);
        let outcome = operation.outcome_of(received.status, message);
        let mut sent = exchange.sent.headers.iter();
        let wanted = sent.find(|(name, _)| name.eq_ignore_ascii_case("Force-Error"));
        let code = message.and_then(outcome::code);
        let forced = wanted
            .is_some_and(|(_, wanted)| code.is_some_and(|code| code == FORCE_ERROR_REFUSED || wanted.contains(code)));
        Self {
            contract,
            operation,
            received,
            is_head: exchange.sent.method.eq_ignore_ascii_case("HEAD"),
            response: operation.response(received.status),
            outcome,
            body,
            forced,
        }
    }

    /// A 5xx that the contract does not name.
    pub(super) fn server_error(&self) -> Option<Finding> {
        let status = self.received.status;
        (status >= 500 && !self.forced && self.outcome.is_none()).then(|| Finding {
            expected: self
                .operation
                .outcomes
                .iter()
                .find(|outcome| outcome.status == status)
                .map(shown),
            actual: Some(self.said()),
            source: Some(format!("{}/responses", self.operation.pointer)),
            ..Finding::breaking(
                Check::NotAServerError,
                format!("the server broke off with {status} in a way that the contract does not name"),
                "status",
            )
        })
    }

    /// A status that the contract does not know for the operation, or an error that it does not know under the status.
    pub(super) fn status(&self) -> Option<Finding> {
        let status = self.received.status;
        if status >= 500 || self.forced {
            return None;
        }
        let Some(response) = self.response else {
            let known: Vec<&str> = self
                .operation
                .responses
                .iter()
                .map(|response| response.key.as_str())
                .collect();
            return Some(Finding {
                expected: Some(known.join(", ")),
                actual: Some(self.said()),
                source: Some(format!("{}/responses", self.operation.pointer)),
                ..Finding::breaking(
                    Check::StatusCodeConformance,
                    format!("{} does not answer {status} by the contract", self.operation.id),
                    "status",
                )
            });
        };
        if status < 400 || self.outcome.is_some() {
            return None;
        }
        // Without a message there is nothing to look up; the schema says that it is missing.
        let message = message(self.body)?;
        let of_status = || {
            self.operation
                .outcomes
                .iter()
                .filter(|outcome| outcome.status == status)
        };
        // A contract that documents no errors under the status knows them all.
        of_status().next()?;
        let mut known: Vec<&str> = of_status()
            .map(|outcome| outcome.code.as_deref().unwrap_or(&outcome.key))
            .collect();
        known.dedup();
        let (class, problem) = match outcome::code(message) {
            Some(code) => (
                Class::Breaking,
                format!("the contract does not know {code} under {status}"),
            ),
            None => (
                Class::Value,
                format!("the contract does not know this text without OBP code under {status}"),
            ),
        };
        Some(Finding {
            class,
            expected: Some(known.join(", ")),
            actual: Some(quote(message)),
            source: Some(response.pointer.clone()),
            ..Finding::breaking(
                Check::StatusCodeConformance,
                format!("{problem} for {}", self.operation.id),
                ".message",
            )
        })
    }

    /// Content type, headers and body.
    pub(super) fn content(&self, findings: &mut Vec<Finding>) {
        let Some(response) = self.response else {
            return;
        };
        for header in &response.headers {
            findings.extend(self.header(header));
        }
        if self.is_head {
            return;
        }
        match self.media(response) {
            Ok(Some(content)) => self.body(content, findings),
            Ok(None) => {}
            Err(finding) => findings.push(*finding),
        }
    }

    /// What the contract says of the content type that came.
    fn media(&self, response: &'a Response) -> Result<Option<&'a Content>, Box<Finding>> {
        let wrong = |message: String, expected: String, actual: String| {
            Box::new(Finding {
                expected: Some(expected),
                actual: Some(actual),
                source: Some(format!("{}/content", response.pointer)),
                ..Finding::breaking(Check::ContentTypeConformance, message, "header Content-Type")
            })
        };
        let header = self.received.header("Content-Type");
        if response.content.is_empty() {
            return match self.received.body.len() {
                0 => Ok(None),
                bytes => {
                    let actual = format!("{bytes} bytes of {}", header.unwrap_or("no content type"));
                    Err(wrong(
                        "the contract knows no body here".to_owned(),
                        "no body".to_owned(),
                        actual,
                    ))
                }
            };
        }
        let media_types: Vec<&str> = response
            .content
            .iter()
            .map(|content| content.media_type.as_str())
            .collect();
        let expected = media_types.join(", ");
        let Some(header) = header else {
            return Err(wrong(
                "there is no content type".to_owned(),
                expected,
                "nothing".to_owned(),
            ));
        };
        let sent = essence(header);
        let mut known = response.content.iter();
        match known.find(|content| covers(&content.media_type, &sent)) {
            Some(content) => Ok(Some(content)),
            None => Err(wrong(
                format!("the contract does not know the content type `{sent}`"),
                expected,
                header.to_owned(),
            )),
        }
    }

    fn header(&self, header: &Header) -> Option<Finding> {
        let at = format!("header {}", header.name);
        let Some(text) = self.received.header(&header.name) else {
            let circumstances = Circumstances {
                extended: self.contract.extended,
                outcome: self.outcome,
                forced: self.forced,
            };
            return header.is_promised(circumstances).then(|| Finding {
                actual: Some("nothing".to_owned()),
                source: Some(header.pointer.clone()),
                ..Finding::breaking(
                    Check::ResponseHeadersConformance,
                    format!("the header {} is missing", header.name),
                    &at,
                )
            });
        };
        let schema = header.schema.as_ref()?;
        let mut first = None;
        for value in headers::readings(text) {
            let violations = self.contract.schemas.violations(schema, &value, 1);
            match violations {
                Ok((violations, _)) => match violations.into_iter().next() {
                    None => return None,
                    Some(violation) => first = first.or(Some(violation)),
                },
                Err(problem) => return Some(unusable(Check::ResponseHeadersConformance, &problem, &at)),
            }
        }
        first.map(|violation| Finding {
            expected: Some(violation.expected),
            actual: Some(quote(text)),
            source: Some(violation.source),
            ..Finding::breaking(
                Check::ResponseHeadersConformance,
                format!("the header {} does not fit: {}", header.name, violation.message),
                &at,
            )
        })
    }

    fn body(&self, content: &Content, findings: &mut Vec<Finding>) {
        let media_type = essence(self.received.header("Content-Type").unwrap_or(&content.media_type));
        if !(media_type == "application/json" || media_type.ends_with("+json")) {
            return;
        }
        match self.body {
            Ok(body) => {
                if let Some(schema) = &content.schema {
                    self.schema(schema, body, findings);
                }
                findings.extend(self.code_member(body));
            }
            Err(error) => {
                let message = match self.received.body.is_empty() {
                    true => "the body is empty, but the content type says JSON".to_owned(),
                    false => format!("the body is not JSON though its content type says so: {error}"),
                };
                findings.push(Finding {
                    expected: Some(media_type),
                    actual: Some(quote(&String::from_utf8_lossy(&self.received.body))),
                    source: Some(content.pointer.clone()),
                    ..Finding::breaking(Check::ContentTypeConformance, message, ".")
                });
            }
        }
    }

    fn schema(&self, schema: &SchemaId, body: &Value, findings: &mut Vec<Finding>) {
        let (violations, count) = match self.contract.schemas.violations(schema, body, MOST_VIOLATIONS) {
            Ok(found) => found,
            Err(problem) => {
                findings.push(unusable(Check::ResponseSchemaConformance, &problem, "."));
                return;
            }
        };
        let told = violations.len();
        findings.extend(violations.into_iter().map(|violation| Finding {
            expected: Some(violation.expected),
            actual: Some(violation.actual),
            source: Some(violation.source),
            ..Finding::breaking(Check::ResponseSchemaConformance, violation.message, &violation.at)
        }));
        if count > told {
            let message = format!(
                "and {} more places where the body does not fit its schema",
                count - told
            );
            findings.push(Finding::breaking(Check::ResponseSchemaConformance, message, "."));
        }
    }

    /// An OBP error repeats its status in the member `code`.
    fn code_member(&self, body: &Value) -> Option<Finding> {
        let status = self.received.status;
        let code = body.get("code").filter(|code| code.is_number())?;
        let documented = self
            .outcome
            .filter(|outcome| outcome.status >= 400 && outcome.pattern.is_some())?;
        (self.contract.extended && code.as_u64() != Some(u64::from(status))).then(|| Finding {
            class: Class::Value,
            expected: Some(status.to_string()),
            actual: Some(shortened(code)),
            source: Some(documented.pointer.clone()),
            ..Finding::breaking(
                Check::ResponseSchemaConformance,
                "the member `code` of an error must repeat its status".to_owned(),
                ".code",
            )
        })
    }

    /// Status and message, for a finding.
    fn said(&self) -> String {
        let status = self.received.status;
        match message(self.body) {
            Some(message) => format!("{status} {}", quote(message)),
            None => status.to_string(),
        }
    }
}

/// What answers a `Force-Error` header that names no error of the operation.
const FORCE_ERROR_REFUSED: &str = "OBP-40035";

fn message(body: &Result<Value, serde_json::Error>) -> Option<&str> {
    body.as_ref().ok()?.get("message")?.as_str()
}

fn shown(outcome: &Outcome) -> String {
    let text = outcome
        .pattern
        .as_ref()
        .map_or(outcome.key.as_str(), |pattern| pattern.text());
    format!("{} {text}", outcome.status)
}

/// Whether a media type of the contract, which may be a range, covers one.
fn covers(range: &str, media_type: &str) -> bool {
    range == media_type
        || range == "*/*"
        || range
            .strip_suffix('*')
            .is_some_and(|start| start.ends_with('/') && media_type.starts_with(start))
}

fn quote(text: &str) -> String {
    match text.char_indices().nth(LONGEST_QUOTE) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}

fn unusable(check: Check, problem: &str, at: &str) -> Finding {
    Finding::breaking(
        check,
        format!("the contract's own schema cannot be used: {problem}"),
        at,
    )
}
