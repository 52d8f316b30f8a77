//! The part of the control API that is about the bank's state: sessions, their clocks, reset, saving.
//!
//! In example mode there is no state: every answer here is 409 then, but for that of reset.

use std::sync::Arc;

use poem::{
    Body, IntoResponse, Request, Response, handler,
    http::StatusCode,
    web::{Data, Json, Path, Query},
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use utoipa::{IntoParams, ToSchema};

use crate::{
    bank::{self, start},
    obp_json::{self, date_time},
    store::{self, Clock, Moment, Session},
};

use super::{
    guard::refusal,
    handlers::{Control, Failure},
};

/// The largest body that the control API reads.
const LARGEST_BODY: usize = 64 * 1024;

type Answer<T> = Result<T, Refused>;

/// Why a request cannot be answered.
#[derive(Debug)]
struct Refused(StatusCode, String);

impl From<Refused> for Response {
    fn from(Refused(status, reason): Refused) -> Self {
        refusal(status, &reason)
    }
}

/// Which bank is meant.
#[derive(Debug, Default, Deserialize, ToSchema, IntoParams)]
#[serde(deny_unknown_fields)]
#[into_params(parameter_in = Query)]
pub(super) struct Meant {
    /// Name of a private session. Default: the one that the header or cookie `X-Mock-Session` names, else the shared bank.
    session: Option<String>,
    /// Whether all are meant: the shared bank and every private session.
    all: Option<bool>,
}

/// What was put back.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct WasReset {
    /// How many requests the journal forgot: only when the shared bank or all were reset.
    count: usize,
    /// How many private sessions ended.
    sessions: usize,
}

/// What time it is.
#[derive(Debug, Serialize, ToSchema)]
struct Time {
    /// The moment in UTC.
    now: String,
    /// `real`, `stopped` or `shifted`.
    mode: &'static str,
    /// By how many milliseconds it is shifted.
    #[serde(skip_serializing_if = "Option::is_none")]
    shift: Option<i64>,
}

/// How the time shall go. Exactly one of `stopped`, `shifted` and `running`.
#[derive(Debug, Default, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub(super) struct NewTime {
    /// The moment at which it stands still, such as `2024-02-29T12:00:00Z`.
    stopped: Option<String>,
    /// By how many milliseconds it is later than the real time, or earlier where negative.
    shifted: Option<i64>,
    /// `true`: the real time.
    running: Option<bool>,
    /// Name of a private session. Default: the one that the header or cookie `X-Mock-Session` names, else the shared bank.
    session: Option<String>,
    /// Whether all are meant.
    all: Option<bool>,
}

/// The private sessions.
#[derive(Debug, Serialize, ToSchema)]
pub(super) struct Sessions {
    /// In the order of their names.
    sessions: Vec<OneSession>,
    /// Most that there may be.
    limit: usize,
}

/// A private session.
#[derive(Debug, Serialize, ToSchema)]
struct OneSession {
    /// Its name.
    name: String,
    /// For how many milliseconds nobody has used it.
    idle: u64,
    /// How many customers it has.
    customers: usize,
}

/// The bank of the settings, or the answer that there is none.
fn bank(control: &Control) -> Answer<&Arc<bank::Settings>> {
    control.bank.as_ref().ok_or_else(|| {
        let reason = "example mode keeps no state; start with --mode bank";
        Refused(StatusCode::CONFLICT, reason.to_owned())
    })
}

fn failed(error: &store::Error) -> Refused {
    let status = match error {
        store::Error::SessionName { .. } => StatusCode::BAD_REQUEST,
        store::Error::Sessions { .. } => StatusCode::TOO_MANY_REQUESTS,
        _ => StatusCode::SERVICE_UNAVAILABLE,
    };
    Refused(status, error.to_string())
}

/// The body as JSON; no body is an empty object.
async fn sent<T: DeserializeOwned + Default>(body: Body) -> Answer<T> {
    let bytes = body.into_bytes_limit(LARGEST_BODY).await.map_err(|_| {
        let reason = "the body cannot be read, or is larger than 64 KiB".to_owned();
        Refused(StatusCode::PAYLOAD_TOO_LARGE, reason)
    })?;
    if bytes.iter().all(u8::is_ascii_whitespace) {
        return Ok(T::default());
    }
    serde_json::from_slice(&bytes).map_err(|error| Refused(StatusCode::BAD_REQUEST, format!("the body: {error}")))
}

/// The session that is meant, by what was said, else by header or cookie; `None` for the shared bank.
fn named(said: Option<String>, request: &Request) -> Option<String> {
    said.or_else(|| bank::session_name(request.headers()))
}

fn session(bank: &bank::Settings, name: Option<&str>) -> Answer<Arc<Session>> {
    match name {
        None => Ok(Arc::clone(bank.store.shared())),
        Some(name) => bank.store.private(name).map_err(|error| failed(&error)),
    }
}

fn either(answer: Answer<Response>) -> Response {
    answer.unwrap_or_else(Into::into)
}

/// Puts a bank back to its starting state: that of the session named by `X-Mock-Session` or in the body, else the shared one,
/// with `{"all":true}` all of them. With the shared one the recent requests are forgotten; in example mode nothing else is
/// there to reset.
#[utoipa::path(post, path = "/__mock/reset", tag = "Mock control", request_body = Option<Meant>,
    responses((status = 200, body = WasReset), (status = 400, body = Failure)))]
#[handler]
pub(super) async fn reset(Data(control): Data<&Arc<Control>>, request: &Request, body: Body) -> Response {
    let meant: Meant = match sent(body).await {
        Ok(meant) => meant,
        Err(refused) => return refused.into(),
    };
    let all = meant.all.unwrap_or(false);
    let Some(bank) = &control.bank else {
        let count = control.journal.clear();
        return Json(WasReset { count, sessions: 0 }).into_response();
    };
    let name = named(meant.session, request).filter(|_| !all);
    if let Some(name) = name {
        // The next request under its name starts anew.
        let sessions = usize::from(bank.store.end(&name));
        return Json(WasReset { count: 0, sessions }).into_response();
    }
    if let Err(error) = bank.store.reset_shared().await {
        return failed(&error).into();
    }
    let sessions = if all { bank.store.end_all() } else { 0 };
    let count = control.journal.clear();
    Json(WasReset { count, sessions }).into_response()
}

/// Tells what time it is.
#[utoipa::path(get, path = "/__mock/clock", tag = "Mock control", params(Meant),
    responses((status = 200, body = Time), (status = 400, body = Failure), (status = 409, body = Failure)))]
#[handler]
pub(super) fn get_clock(Data(control): Data<&Arc<Control>>, Query(meant): Query<Meant>, request: &Request) -> Response {
    either(bank(control).and_then(|bank| {
        let name = named(meant.session, request).filter(|_| !meant.all.unwrap_or(false));
        let session = session(bank, name.as_deref())?;
        Ok(Json(time(&session)).into_response())
    }))
}

fn time(session: &Session) -> Time {
    let (mode, shift) = match session.clock() {
        Clock::Real => ("real", None),
        Clock::Stopped(_) => ("stopped", None),
        Clock::Shifted(by) => ("shifted", Some(by)),
    };
    Time {
        now: date_time(session.now()),
        mode,
        shift,
    }
}

/// Sets how the time goes: `{"stopped":"2024-02-29T12:00:00Z"}`, `{"shifted":86400000}` or `{"running":true}`, for a session, the
/// shared bank or all.
#[utoipa::path(put, path = "/__mock/clock", tag = "Mock control", request_body = NewTime,
    responses((status = 200, body = Time), (status = 400, body = Failure), (status = 409, body = Failure)))]
#[handler]
pub(super) async fn put_clock(Data(control): Data<&Arc<Control>>, request: &Request, body: Body) -> Response {
    let bank = match bank(control) {
        Ok(bank) => bank,
        Err(refused) => return refused.into(),
    };
    let time = match sent::<NewTime>(body).await {
        Ok(time) => time,
        Err(refused) => return refused.into(),
    };
    either(set(bank, time, request))
}

fn set(bank: &bank::Settings, new: NewTime, request: &Request) -> Answer<Response> {
    let bad = |reason: &str| Refused(StatusCode::BAD_REQUEST, reason.to_owned());
    let clock = match (new.stopped.as_deref(), new.shifted, new.running) {
        (Some(text), None, None) => {
            let moment: Option<Moment> = obp_json::moment(text).filter(|moment| date_time(*moment) == text);
            Clock::Stopped(moment.ok_or_else(|| bad("`stopped` is no moment; write it as 2024-02-29T12:00:00Z"))?)
        }
        (None, Some(by), None) => Clock::Shifted(by),
        (None, None, Some(true)) => Clock::Real,
        _ => {
            return Err(bad(
                "give exactly one of \"stopped\":\"MOMENT\", \"shifted\":MILLISECONDS and \"running\":true",
            ));
        }
    };
    let all = new.all.unwrap_or(false);
    let name = named(new.session, request).filter(|_| !all);
    let session = session(bank, name.as_deref())?;
    session.set_clock(clock);
    if all {
        for (_, session) in bank.store.sessions() {
            session.set_clock(clock);
        }
    }
    Ok(Json(time(&session)).into_response())
}

/// Lists the private sessions.
#[utoipa::path(get, path = "/__mock/sessions", tag = "Mock control",
    responses((status = 200, body = Sessions), (status = 409, body = Failure)))]
#[handler]
pub(super) async fn list_sessions(Data(control): Data<&Arc<Control>>) -> Response {
    let bank = match bank(control) {
        Ok(bank) => bank,
        Err(refused) => return refused.into(),
    };
    let mut sessions = Vec::new();
    for (about, session) in bank.store.sessions() {
        match session.snapshot().await {
            Ok(state) => sessions.push(OneSession {
                name: about.name,
                idle: u64::try_from(about.idle.as_millis()).unwrap_or(u64::MAX),
                customers: state.customers.len(),
            }),
            Err(error) => return failed(&error).into(),
        }
    }
    let limit = bank.store.limits().sessions;
    Json(Sessions { sessions, limit }).into_response()
}

/// Ends a private session; the next request under its name starts anew.
#[utoipa::path(delete, path = "/__mock/sessions/{name}", tag = "Mock control",
    params(("name" = String, Path, description = "The session's name", example = "test-7")),
    responses((status = 200, body = WasReset), (status = 404, body = Failure), (status = 409, body = Failure)))]
#[handler]
pub(super) fn end_session(Data(control): Data<&Arc<Control>>, Path(name): Path<String>) -> Response {
    either(bank(control).and_then(|bank| {
        if bank.store.end(&name) {
            return Ok(Json(WasReset { count: 0, sessions: 1 }).into_response());
        }
        let reason = format!("no session `{name}`; GET /__mock/sessions lists them");
        Err(Refused(StatusCode::NOT_FOUND, reason))
    }))
}

/// The whole state of a session or of the shared bank as a file for `--state`; tokens and hashes of passwords are left out.
#[utoipa::path(get, path = "/__mock/state", tag = "Mock control", params(Meant),
    responses((status = 200, content_type = "application/yaml", body = String), (status = 400, body = Failure),
        (status = 409, body = Failure)))]
#[handler]
pub(super) async fn save_state(
    Data(control): Data<&Arc<Control>>,
    Query(meant): Query<Meant>,
    request: &Request,
) -> Response {
    let name = named(meant.session, request);
    let session = match bank(control).and_then(|bank| session(bank, name.as_deref())) {
        Ok(session) => session,
        Err(refused) => return refused.into(),
    };
    if meant.all.is_some() {
        return refusal(
            StatusCode::BAD_REQUEST,
            "one state at a time; name a session, or leave `all` out",
        );
    }
    let state = match session.snapshot().await {
        Ok(state) => state,
        Err(error) => return failed(&error).into(),
    };
    match start::yaml(&state) {
        Ok(text) => Response::builder().content_type("application/yaml").body(text),
        Err(error) => refusal(StatusCode::INTERNAL_SERVER_ERROR, &error.to_string()),
    }
}

/// The JSON Schema of the files for `--state`.
#[utoipa::path(get, path = "/__mock/state.schema.json", tag = "Mock control",
    responses((status = 200, description = "The JSON Schema", body = Object)))]
#[handler]
pub(super) fn state_schema() -> Response {
    Json(start::schema()).into_response()
}
