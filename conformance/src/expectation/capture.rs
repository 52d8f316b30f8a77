//! Takes a value out of an answer, for later steps.

use serde_json::Value;

use super::{
    Answer, breaking, source,
    text::{Pattern, Query, shortened},
};
use crate::{
    finding::{Check, Finding},
    fixture::{
        located::Located,
        model::{Capture, CaptureSource},
        template::{Variables, text_of},
    },
};

/// A capture, ready to be taken from any number of answers.
#[derive(Debug, Clone)]
pub struct PreparedCapture {
    from: From,
    pattern: Option<Pattern>,
    secret: bool,
    place: String,
}

#[derive(Debug, Clone)]
enum From {
    Json(Box<Query>),
    Header(String),
    Status,
    Body,
}

impl PreparedCapture {
    /// Prepares a capture; `file` is the fixture's file as it is shown.
    ///
    /// # Errors
    /// Not exactly one source, or one that does not compile: its place and what is wrong with it.
    pub fn new(capture: &Located<Capture>, file: &str) -> Result<Self, (String, String)> {
        let place = source(file, capture);
        let prepared = match &capture.value {
            Capture::JsonPath(path) => Query::new(path).map(|query| (From::Json(Box::new(query)), None, false)),
            Capture::Source(source) => from(source).and_then(|from| Ok((from, pattern(source)?, source.secret))),
        };
        match prepared {
            Ok((from, pattern, secret)) => Ok(Self {
                from,
                pattern,
                secret,
                place,
            }),
            Err(problem) => Err((place, problem)),
        }
    }

    /// Whether the value must be masked in every output.
    pub fn is_secret(&self) -> bool {
        self.secret
    }

    /// The value.
    ///
    /// # Errors
    /// Nothing is there to capture, or more than one value.
    pub fn take(&self, answer: &Answer<'_>) -> Result<Value, Box<Finding>> {
        let (value, at) = self.find(answer)?;
        let Some(pattern) = &self.pattern else { return Ok(value) };
        let text = text_of(&value);
        let group = pattern.regex().captures(&text).and_then(|groups| groups.get(1));
        match group {
            Some(group) => Ok(Value::String(group.as_str().to_owned())),
            None => {
                let shown = if self.secret {
                    "a secret value".to_owned()
                } else {
                    format!("{:?}", shortened(&text))
                };
                let message = format!(
                    "Nothing to capture: '{}' does not match {at}, which is {shown}.",
                    pattern.regex()
                );
                Err(self.finding(message, &at))
            }
        }
    }

    fn find(&self, answer: &Answer<'_>) -> Result<(Value, String), Box<Finding>> {
        match &self.from {
            From::Status => Ok((Value::from(answer.received.status), "status".to_owned())),
            From::Body => {
                let text = String::from_utf8_lossy(&answer.received.body).into_owned();
                Ok((Value::String(text), "body".to_owned()))
            }
            From::Header(name) => {
                let at = format!("header {name}");
                match answer.received.header(name) {
                    Some(value) => Ok((Value::String(value.to_owned()), at)),
                    None => Err(self.finding(format!("Nothing to capture: there is no {at}."), &at)),
                }
            }
            From::Json(query) => self.find_json(query, answer),
        }
    }

    fn find_json(&self, query: &Query, answer: &Answer<'_>) -> Result<(Value, String), Box<Finding>> {
        let filled = query
            .fill(&Variables::default())
            .map_err(|problem| self.finding(format!("{problem}."), "body"))?;
        let at = filled.at;
        let body = answer.json().map_err(|what| {
            self.finding(
                format!("Nothing to capture at {at}: the body is no JSON but {what}."),
                "body",
            )
        })?;
        match filled.path.query(body).all().as_slice() {
            [value] => Ok(((*value).clone(), at)),
            [] => {
                let said = answer
                    .summary()
                    .map(|said| format!(" The answer says: {said}."))
                    .unwrap_or_default();
                Err(self.finding(format!("Nothing to capture: there is no {at}.{said}"), &at))
            }
            values => Err(self.finding(
                format!("{at} selects {} values; a capture takes exactly one.", values.len()),
                &at,
            )),
        }
    }

    fn finding(&self, message: String, at: &str) -> Box<Finding> {
        Box::new(Finding {
            check: Check::Capture,
            ..breaking(message, at, &self.place)
        })
    }
}

fn from(source: &CaptureSource) -> Result<From, String> {
    match (&source.jsonpath, &source.header, source.status, source.body) {
        (Some(path), None, false, false) => Ok(From::Json(Box::new(Query::new(path)?))),
        (None, Some(header), false, false) => Ok(From::Header(header.clone())),
        (None, None, true, false) => Ok(From::Status),
        (None, None, false, true) => Ok(From::Body),
        _ => Err("a capture has exactly one of jsonpath, header, status: true and body: true".to_owned()),
    }
}

fn pattern(source: &CaptureSource) -> Result<Option<Pattern>, String> {
    let Some(regex) = &source.regex else { return Ok(None) };
    let pattern = Pattern::new(regex)?;
    if pattern.groups() == 0 {
        return Err(format!(
            "the regular expression '{regex}' needs a group (…), which is what is captured"
        ));
    }
    Ok(Some(pattern))
}
