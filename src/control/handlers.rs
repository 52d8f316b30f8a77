//! What the control API answers.

use std::sync::Arc;

use poem::{
    IntoResponse, Response, handler,
    http::{StatusCode, header},
    web::{Data, Json, Path, Query},
};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::{
    bank,
    contract::{Example, Operation},
    journal::{Entry, Filter, Journal},
};

use super::{guard::refusal, state};

/// How many requests are listed when nobody says how many.
const DEFAULT_LIMIT: usize = 100;

/// What the control API works on.
#[derive(Debug)]
pub struct Control {
    /// All operations.
    pub operations: Vec<&'static Operation>,
    /// The recent requests.
    pub journal: Arc<Journal>,
    /// Whether each of them works on the bank's state, in the same order.
    pub stateful: Vec<bool>,
    /// The mode, as on the command line.
    pub mode: &'static str,
    /// The bank with state, in bank mode.
    pub bank: Option<Arc<bank::Settings>>,
}

impl Control {
    /// The operations with whether each works on the bank's state.
    fn listed(&self) -> impl Iterator<Item = (&&'static Operation, &bool)> {
        self.operations.iter().zip(&self.stateful)
    }
}

/// Whether the mock is there.
#[derive(Debug, Serialize, ToSchema)]
struct Health {
    /// Always `up`.
    status: &'static str,
    /// Version of the mock.
    version: &'static str,
    /// How it answers.
    mode: &'static str,
    /// How many operations it serves.
    operations: usize,
}

/// An operation.
#[derive(Debug, Serialize, ToSchema)]
struct Summary {
    /// OBP's operation id.
    operation_id: &'static str,
    /// HTTP method.
    method: &'static str,
    /// Path behind `/obp/VERSION`, or the whole path where there are no prefixes.
    path: &'static str,
    /// Versions that serve it.
    prefixes: &'static [&'static str],
    /// One line on what it does.
    summary: &'static str,
    /// Whether it works on the bank's state; always `false` in example mode.
    stateful: bool,
    /// What it can be made to answer.
    answers: Vec<Answer>,
}

/// A named answer, for `Prefer: example=NAME`.
#[derive(Debug, Serialize, ToSchema)]
struct Answer {
    /// HTTP status.
    code: u16,
    /// Its name.
    example: &'static str,
    /// What it means.
    summary: &'static str,
}

/// Operations.
#[derive(Debug, Serialize, ToSchema)]
struct Operations {
    /// The operations, in the contract's order.
    operations: Vec<Summary>,
}

/// Recent requests.
#[derive(Debug, Serialize, ToSchema)]
struct Requests {
    /// Oldest first.
    requests: Vec<Entry>,
}

/// How many there are or were.
#[derive(Debug, Serialize, ToSchema)]
struct Count {
    /// The number.
    count: usize,
}

/// An error.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Failure {
    /// HTTP status.
    code: u16,
    /// What is wrong.
    message: String,
}

/// Which requests.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct Selection {
    /// Operation id, or the part behind its version.
    operation: Option<String>,
    /// HTTP method.
    method: Option<String>,
    /// HTTP status.
    status: Option<u16>,
    /// A part of path and query.
    target: Option<String>,
    /// Only requests with a higher number.
    after: Option<u64>,
    /// At most so many of the newest (100 when absent).
    limit: Option<usize>,
}

impl Selection {
    fn filter(&self) -> Filter<'_> {
        Filter {
            operation: self.operation.as_deref(),
            method: self.method.as_deref(),
            status: self.status,
            target: self.target.as_deref(),
            after: self.after,
        }
    }
}

/// Which operations.
#[derive(Debug, Default, Deserialize, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
struct Choice {
    /// One of OBP's tags.
    tag: Option<String>,
    /// A version prefix.
    version: Option<String>,
}

fn summary((operation, stateful): (&&'static Operation, &bool)) -> Summary {
    let answer = |code, example: &'static Example| Answer {
        code,
        example: example.name,
        summary: example.summary,
    };
    let successes = operation
        .success
        .examples
        .iter()
        .map(|example| answer(operation.success.status, example));
    let errors = operation
        .errors
        .iter()
        .map(|error| answer(error.status, &error.example));
    Summary {
        operation_id: operation.id,
        method: operation.method.as_str(),
        path: operation.template,
        prefixes: operation.prefixes,
        summary: operation.summary,
        stateful: *stateful,
        answers: successes.chain(errors).collect(),
    }
}

/// Tells that the mock is up.
#[utoipa::path(get, path = "/__mock/health", tag = "Mock control", responses((status = 200, body = Health)))]
#[handler]
pub(super) fn health(Data(control): Data<&Arc<Control>>) -> Response {
    Json(Health {
        status: "up",
        version: env!("CARGO_PKG_VERSION"),
        mode: control.mode,
        operations: control.operations.len(),
    })
    .into_response()
}

/// Lists the operations and the named answers of each.
#[utoipa::path(get, path = "/__mock/operations", tag = "Mock control", params(Choice),
    responses((status = 200, body = Operations)))]
#[handler]
pub(super) fn operations(Data(control): Data<&Arc<Control>>, Query(choice): Query<Choice>) -> Response {
    let fits = |(operation, _): &(&&'static Operation, &bool)| {
        choice.tag.as_deref().is_none_or(|tag| operation.tags.contains(&tag))
            && choice
                .version
                .as_deref()
                .is_none_or(|version| operation.prefixes.contains(&version))
    };
    let operations = control.listed().filter(fits).map(summary).collect();
    Json(Operations { operations }).into_response()
}

/// Tells of one operation.
#[utoipa::path(get, path = "/__mock/operations/{operation_id}", tag = "Mock control",
    params(("operation_id" = String, Path, description = "OBP's operation id", example = "OBPv4.0.0-getBanks")),
    responses((status = 200, body = Summary), (status = 404, body = Failure)))]
#[handler]
pub(super) fn one_operation(Data(control): Data<&Arc<Control>>, Path(id): Path<String>) -> Response {
    match control.listed().find(|(operation, _)| operation.id == id) {
        Some(found) => Json(summary(found)).into_response(),
        None => refusal(
            StatusCode::NOT_FOUND,
            &format!("no operation `{id}`; GET /__mock/operations lists them"),
        ),
    }
}

/// Lists recent requests.
#[utoipa::path(get, path = "/__mock/requests", tag = "Mock control", params(Selection),
    responses((status = 200, body = Requests)))]
#[handler]
pub(super) fn requests(Data(control): Data<&Arc<Control>>, Query(selection): Query<Selection>) -> Response {
    let limit = selection.limit.unwrap_or(DEFAULT_LIMIT);
    Json(Requests {
        requests: control.journal.find(&selection.filter(), limit),
    })
    .into_response()
}

/// Counts recent requests.
#[utoipa::path(get, path = "/__mock/requests/count", tag = "Mock control", params(Selection),
    responses((status = 200, body = Count)))]
#[handler]
pub(super) fn count_requests(Data(control): Data<&Arc<Control>>, Query(selection): Query<Selection>) -> Response {
    Json(Count {
        count: control.journal.count(&selection.filter()),
    })
    .into_response()
}

/// Forgets the recent requests.
#[utoipa::path(delete, path = "/__mock/requests", tag = "Mock control", responses((status = 200, body = Count)))]
#[handler]
pub(super) fn clear_requests(Data(control): Data<&Arc<Control>>) -> Response {
    Json(Count {
        count: control.journal.clear(),
    })
    .into_response()
}

/// This document.
#[handler]
pub(super) fn own_document() -> Response {
    match document().to_json() {
        Ok(text) => text
            .with_header(header::CONTENT_TYPE, "application/json")
            .into_response(),
        Err(error) => refusal(StatusCode::INTERNAL_SERVER_ERROR, &error.to_string()),
    }
}

#[handler]
pub(super) fn unknown() -> Response {
    refusal(
        StatusCode::NOT_FOUND,
        "no such path; GET /__mock/openapi.json lists them",
    )
}

/// The description of the control API.
pub fn document() -> utoipa::openapi::OpenApi {
    #[derive(utoipa::OpenApi)]
    #[openapi(
        info(
            title = "Mock control",
            description = "The mock's own API. It answers local programs only.",
            license(name = "Apache-2.0", identifier = "Apache-2.0")
        ),
        servers((url = "/")),
        paths(
            health, operations, one_operation, requests, count_requests, clear_requests, state::reset, state::get_clock,
            state::put_clock, state::list_sessions, state::end_session, state::save_state, state::state_schema
        )
    )]
    struct Document;
    <Document as utoipa::OpenApi>::openapi()
}
