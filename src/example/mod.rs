//! Example mode: every operation answers its documented example, after the checks of the contract and as the request
//! wishes.
//!
//! Absent on purpose: state. What is created here is not there afterwards.

pub mod dynamic;
mod handlers;
pub mod wish;

use std::{borrow::Cow, time::Duration};

use bytes::Bytes;
use poem::{
    Response,
    http::{HeaderName, HeaderValue, StatusCode},
};

use crate::{
    access::Caller,
    checks::{self, Asked, Facts, Rules},
    contract::{Example, Operation},
    error::{ObpError, Why},
    payload,
    routing::Match,
};

use wish::Wish;

pub use handlers::Examples;

/// The header in which `--validate=warn` tells what OBP would have refused.
pub const FINDINGS: HeaderName = HeaderName::from_static("x-mock-validation");

/// How this mode answers.
#[derive(Debug, Clone)]
pub struct Settings {
    /// Which checks are run.
    pub rules: Rules,
    /// Whether ids of the request's path stand in the answer.
    pub reflect: bool,
    /// The base URL that the server calls its own.
    pub hostname: String,
}

/// What is to be done with a request.
#[derive(Debug)]
pub enum Decision {
    /// It is answered already.
    Answer(Response),
    /// Its operation is asked, with this as the default answer.
    Ask {
        /// The default answer's body.
        body: Bytes,
        /// Why it is this one, for the log.
        why: Why,
        /// Headers that go with the answer.
        headers: Vec<(HeaderName, HeaderValue)>,
        /// Who calls, as far as that was looked at.
        caller: Option<Caller>,
        /// What was sent, as the function sees it; only read where a mode has [`Facts`].
        sent: serde_json::Value,
    },
}

/// Decides on a request whose operation is known, and tells how long the answer is to wait.
pub fn decide(asked: &Asked<'_, '_>, settings: &Settings, facts: Option<&dyn Facts>) -> (Option<Duration>, Decision) {
    match Wish::read(asked.headers, asked.query) {
        Ok(wish) => {
            let delay = wish.as_ref().and_then(|wish| wish.delay);
            (delay, wished(asked, settings, wish.as_ref(), facts))
        }
        Err(unreadable) => {
            let about = format!(
                "the wish {}={} cannot be read; expected {}",
                unreadable.name, unreadable.value, unreadable.expected
            );
            (None, Decision::Answer(impossible(asked.matched.operation, &about)))
        }
    }
}

fn wished(asked: &Asked<'_, '_>, settings: &Settings, wish: Option<&Wish>, facts: Option<&dyn Facts>) -> Decision {
    let operation = asked.matched.operation;
    let mut headers = Vec::new();
    if let Some(wish) = wish {
        if !wish.applied.is_empty()
            && let Ok(value) = HeaderValue::from_str(&wish.applied.join(", "))
        {
            headers.push((HeaderName::from_static("preference-applied"), value));
        }
        match chosen(asked, settings, wish) {
            Ok(None) => {}
            Ok(Some(mut response)) => {
                response
                    .headers_mut()
                    .extend(headers.into_iter().map(|(name, value)| (Some(name), value)));
                return Decision::Answer(response);
            }
            Err(about) => return Decision::Answer(impossible(operation, &about)),
        }
    }
    let mut outcome = checks::run(asked, settings.rules, facts);
    if let Some(refusal) = outcome.refusal.take() {
        return Decision::Answer(refusal);
    }
    if !outcome.findings.is_empty() {
        let value = outcome.findings.join("; ").escape_default().to_string();
        headers.extend(HeaderValue::from_str(&value).ok().map(|value| (FINDINGS, value)));
    }
    let (body, why) = match wish.filter(|wish| wish.dynamic || wish.count.is_some()) {
        Some(wish) => match generated(asked, settings, wish) {
            Ok(body) => (body, Why("dynamic")),
            Err(about) => return Decision::Answer(impossible(operation, &about)),
        },
        None => match operation.success.examples.first() {
            Some(example) => (rendered(asked.matched, settings, example), Why(example.name)),
            None => (Bytes::new(), Why("empty")),
        },
    };
    Decision::Ask {
        body,
        why,
        headers,
        caller: outcome.caller,
        sent: outcome.body,
    }
}

/// The answer that a wish names, if it names one.
fn chosen(asked: &Asked<'_, '_>, settings: &Settings, wish: &Wish) -> Result<Option<Response>, String> {
    let operation = asked.matched.operation;
    let code = |status: u16| wish.code.is_none_or(|code| code == status);
    let success = operation.success.status;
    if let Some(name) = &wish.example {
        if code(success)
            && let Some(example) = operation.success.examples.iter().find(|example| example.name == name)
        {
            return Ok(Some(answer(
                success,
                rendered(asked.matched, settings, example),
                example,
            )));
        }
        let named = operation.errors.iter().filter(|error| code(error.status));
        let error = named.clone().find(|error| error.example.name == name);
        // A bare code calls up the first of its texts.
        let error = error.or_else(|| named.clone().find(|error| error.code() == Some(name)));
        return match error {
            Some(error) => {
                let body = rendered(asked.matched, settings, &error.example);
                Ok(Some(answer(error.status, body, &error.example)))
            }
            None => Err(format!("there is no example `{name}`{}", with_code(wish))),
        };
    }
    match wish.code {
        None => Ok(None),
        Some(code) if code == success => Ok(None),
        Some(code) => match operation.errors.iter().find(|error| error.status == code) {
            Some(error) => {
                let body = rendered(asked.matched, settings, &error.example);
                Ok(Some(answer(code, body, &error.example)))
            }
            None => Err(format!("there is no answer with status {code}")),
        },
    }
}

fn with_code(wish: &Wish) -> String {
    wish.code.map(|code| format!(" with status {code}")).unwrap_or_default()
}

fn answer(status: u16, body: Bytes, example: &'static Example) -> Response {
    let mut response = payload::json(body);
    response.set_status(StatusCode::from_u16(status).unwrap_or(StatusCode::OK));
    response.extensions_mut().insert(Why(example.name));
    response
}

/// The example's bytes, with the ids of the request's path in their places.
fn rendered(matched: &Match<'_>, settings: &Settings, example: &Example) -> Bytes {
    example.render(|part| match part {
        "prefix" => Some(Cow::Borrowed(matched.prefix)),
        "hostname" => Some(Cow::Borrowed(settings.hostname.as_str())),
        _ if settings.reflect => matched.parameter(part).map(Cow::Borrowed),
        _ => None,
    })
}

fn generated(asked: &Asked<'_, '_>, settings: &Settings, wish: &Wish) -> Result<Bytes, String> {
    let operation = asked.matched.operation;
    let Some(schema) = operation.success.schema else {
        return Err("the answer has no body to generate".into());
    };
    if wish.count.is_some() && !dynamic::has_main_list(schema) {
        return Err("the answer has no list to count".into());
    }
    let locale = wish.locale.as_deref().or_else(|| asked.query.get("locale"));
    let wish = dynamic::Wish {
        seed: wish.seed.unwrap_or_else(crate::seed::next),
        // The query's own `locale` is OBP's, for messages: one that is not known there is no wish of ours.
        locale: match locale.map(str::parse) {
            None => dynamic::Locale::English,
            Some(Ok(locale)) => locale,
            Some(Err(_)) if wish.locale.is_none() => dynamic::Locale::English,
            Some(Err(unknown)) => return Err(format!("locale: {unknown}")),
        },
        count: wish.count,
    };
    let names: Vec<(String, &str)> = match settings.reflect {
        true => asked
            .matched
            .parameters
            .iter()
            .map(|(name, value)| (name.to_lowercase(), value.as_ref()))
            .collect(),
        false => Vec::new(),
    };
    let fixed: Vec<(&str, &str)> = names.iter().map(|(name, value)| (name.as_str(), *value)).collect();
    let value = dynamic::generate(schema, &wish, &fixed);
    Ok(Bytes::from(value.to_string()))
}

/// 400 with what may be wished for.
fn impossible(operation: &'static Operation, about: &str) -> Response {
    let successes = operation
        .success
        .examples
        .iter()
        .map(|example| (operation.success.status, example));
    let errors = operation.errors.iter().map(|error| (error.status, &error.example));
    let examples: Vec<_> = successes
        .chain(errors)
        .map(|(status, example)| {
            serde_json::json!({ "code": status, "example": example.name, "summary": example.summary })
        })
        .collect();
    let body = serde_json::json!({
        "code": 400,
        "message": format!("obp-mock: {about}"),
        "operation": operation.id,
        "preferences": wish::NAMES,
        "answers": examples,
    });
    let error = ObpError {
        status: 400,
        body: body.to_string().into(),
        key: "wish",
    };
    error.into()
}
