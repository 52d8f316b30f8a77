//! The whole server as one service: finds the operation, lets the mode decide, asks the generated routes, and gives every
//! answer OBP's headers and a line in the log.
//!
//! Absent on purpose: connections, deadlines and limits, which are the transport's.

mod language;
mod traps;

use std::{
    collections::HashMap,
    sync::Arc,
    time::{Duration, Instant, SystemTime},
};

use bytes::Bytes;
use poem::{
    Endpoint, Response, Route,
    endpoint::BoxEndpoint,
    http::{HeaderName, HeaderValue, Method, StatusCode, header},
};
use poem_openapi::OpenApi;
use smallvec::SmallVec;

use crate::{
    bank::{self, Visit, traps::Seen},
    call::Call,
    checks::{self, Facts, Validate},
    contract::{Check, Operation, Style, Verb},
    documents::{self, Documents},
    error::{self, ObpError, Why},
    example::{self, Decision},
    generated,
    journal::{self, Entry, Journal},
    log_line::{self, Told},
    obp_json,
    reply::Reply,
    routes,
    routing::{Match, Router},
    server::{AnswerBody, Request, Service, from_poem},
    swagger_ui::SwaggerUi,
    wire::{self, Correlation, Locale, Names, Query, Spelling, WithoutCors},
};

/// What the service is built from.
pub struct Parts<A> {
    /// Answers the operations.
    pub api: Arc<A>,
    /// How requests are checked and examples chosen.
    pub settings: example::Settings,
    /// Which operations answer nothing but examples, in the contract's order: then nobody needs to be asked.
    pub plain: Vec<bool>,
    /// The bank with state, in bank mode.
    pub bank: Option<Arc<bank::Settings>>,
    /// Pages that are not OBP's.
    pub pages: Pages,
    /// Where requests are noted.
    pub journal: Arc<Journal>,
    /// The base URL that OBP would call its `hostname`, for challenges.
    pub hostname: String,
}

/// Pages beside OBP's URLs.
pub struct Pages {
    /// The OpenAPI documents.
    pub documents: Arc<Documents>,
    /// The page that shows them.
    pub swagger_ui: SwaggerUi,
    /// The mock's own API.
    pub control: Route,
}

impl Pages {
    /// Whether a path may be one of theirs; OBP has nothing below these.
    fn may_answer(path: &str) -> bool {
        // Nearly every request is one of OBP's.
        if path.starts_with("/obp/") {
            return false;
        }
        let first = path.trim_start_matches('/').split('/').next().unwrap_or_default();
        ["", "swagger-ui", "openapi.json", "openapi.yaml", "__mock"].contains(&first)
    }

    /// The page that a request asks for, if it is one of these.
    async fn answer(&self, request: &Request<'_>) -> Option<Response> {
        let request = request.to_poem(request.body.clone());
        if request.uri().path().starts_with("/__mock") {
            return Some(self.control.get_response(request).await);
        }
        documents::http::answer(&self.documents, &request).or_else(|| self.swagger_ui.answer(&request))
    }
}

/// The whole server.
pub struct App {
    router: Router,
    routes: Vec<Bound>,
    settings: example::Settings,
    bank: Option<Arc<bank::Settings>>,
    pages: Pages,
    journal: Arc<Journal>,
    correlation: Correlation,
    challenge: (HeaderName, HeaderValue),
}

/// An operation's generated route.
struct Bound {
    endpoint: BoxEndpoint<'static>,
    /// Whether its handler would only give the chosen example back.
    plain: bool,
}

/// What comes of a request to OBP's URLs.
struct Outcome<'r> {
    operation: Option<&'static Operation>,
    delay: Option<Duration>,
    step: Step<'r>,
}

enum Step<'r> {
    Answer(Reply),
    /// On the heap, since it is rare and large.
    Ask(Box<Asking<'r>>),
}

/// What an operation's handler is asked with.
struct Asking<'r> {
    matched: Match<'r>,
    body: Bytes,
    why: Why,
    headers: Vec<(HeaderName, HeaderValue)>,
    visit: Option<Visit>,
}

impl From<Response> for Outcome<'_> {
    fn from(response: Response) -> Self {
        Self {
            operation: None,
            delay: None,
            step: Step::Answer(response.into()),
        }
    }
}

impl App {
    /// Builds the routing table and binds every operation to its generated route.
    pub fn new<A: generated::Api>(parts: Parts<A>) -> Self {
        let router = Router::new(generated::ROOMS.iter().flat_map(|room| room.iter().copied()));
        let mut table = HashMap::new();
        generated::routes(parts.api).add_routes(&mut table);
        let routes = router
            .operations()
            .iter()
            .zip(parts.plain)
            .map(|(operation, plain)| Bound {
                endpoint: routes::take(&mut table, operation)
                    .expect("the generator writes table and routes from the same operation"),
                plain,
            })
            .collect();
        Self {
            router,
            routes,
            settings: parts.settings,
            bank: parts.bank,
            pages: parts.pages,
            journal: parts.journal,
            correlation: Correlation::new(),
            challenge: error::challenge(&parts.hostname),
        }
    }

    /// Whether traps are turned off.
    fn friendly(&self) -> bool {
        self.bank.as_ref().is_some_and(|bank| bank.friendly)
    }

    fn obp<'r>(&self, request: &'r Request<'_>, visit: Option<Visit>) -> Outcome<'r> {
        let head = &request.head;
        if head.method == Method::TRACE {
            return wire::trace_refused().into();
        }
        let method = wire::method(&head.method);
        match *method {
            Method::OPTIONS => return wire::preflight().into(),
            Method::HEAD => return wire::head_not_found().into(),
            _ => {}
        }
        let strict = !self.friendly() && self.settings.rules.validate == Validate::Enforce;
        if strict && !head.uri.query().is_none_or(wire::has_good_escapes) {
            return Response::from(ObpError::broken()).into();
        }
        let path = head.uri.path();
        // A body that is no JSON is told before it is seen that its URL leads nowhere.
        let nowhere = || {
            let broken = strict.then(|| broken_body(&method, request)).flatten();
            broken.map_or_else(|| wire::not_found(path, content_type(request)), Response::from)
        };
        let sought = match path.strip_suffix('/') {
            Some(stem) if self.friendly() => stem,
            _ => path,
        };
        let Some(matched) = self.router.find(method.as_str(), sought) else {
            return nowhere().into();
        };
        let operation = matched.operation;
        // Nor is it looked at what a deletion, a login or a function without a body asks for.
        let bodiless = operation.method.has_body() && operation.request.is_none();
        let early = operation.method == Verb::DELETE || operation.prefixes.is_empty() || bodiless;
        if early
            && strict
            && let Some(broken) = broken_body(&method, request)
        {
            return Response::from(broken).into();
        }
        // Login is the one POST that OBP takes with any content type.
        let foreign =
            operation.method.has_body() && !operation.prefixes.is_empty() && !wire::is_json(content_type(request));
        // Login looks at neither.
        let elsewhere = !operation.prefixes.is_empty()
            && !wire::asks_for_json(&head.headers, content_type(request), matched.suffix);
        if (foreign || elsewhere) && strict {
            return nowhere().into();
        }
        let (delay, step) = self.operation(request, matched, foreign, visit);
        Outcome {
            operation: Some(operation),
            delay,
            step,
        }
    }

    /// Decides for an operation; `foreign` is a content type that OBP would not take.
    fn operation<'r>(
        &self,
        request: &'r Request<'_>,
        matched: Match<'r>,
        foreign: bool,
        visit: Option<Visit>,
    ) -> (Option<Duration>, Step<'r>) {
        let operation = matched.operation;
        let uri = &request.head.uri;
        let mut query = Query::parse(uri.query());
        if self.friendly() {
            bank::traps::complete_dates(&mut query);
        }
        let names = match names_are_looked_at(operation) {
            true => wire::names(uri.query()),
            false => Names::Single,
        };
        let repeated = names == Names::Repeated;
        if self.settings.rules.validate == Validate::Enforce {
            let refused = match names {
                Names::Single => None,
                Names::Repeated => operation
                    .error("OBP-09016")
                    .map(|named| ObpError::named(named, |_| None)),
                Names::Broken => Some(ObpError::broken()),
            };
            if let Some(refused) = refused {
                let mut response = Response::from(refused);
                response.extensions_mut().insert(WithoutCors);
                return (None, Step::Answer(response.into()));
            }
            // The oldest functions do not look for parameters that belong to all.
            if operation.style != Style::Classic && !uri.query().is_none_or(wire::is_utf_8) {
                return (None, Step::Answer(wire::unreadable_query().into()));
            }
        }
        let early: SmallVec<[&'static str; 2]> = [foreign.then_some("OBP-10404"), repeated.then_some("OBP-09016")]
            .into_iter()
            .flatten()
            .collect();
        let asked = checks::Asked {
            matched: &matched,
            headers: &request.head.headers,
            case: (!self.friendly()).then_some(&request.case),
            query: &query,
            path: uri.path(),
            body: match operation.method {
                Verb::GET | Verb::DELETE => &[],
                _ => &request.body,
            },
            early: &early,
        };
        let (delay, decision) =
            example::decide(&asked, &self.settings, visit.as_ref().map(|visit| visit as &dyn Facts));
        let step = match decision {
            Decision::Answer(response) => Step::Answer(response.into()),
            Decision::Ask {
                body,
                why,
                mut headers,
                caller: _,
                sent,
            } => {
                let paged = operation.checks.contains(&Check::Paging);
                headers.extend(paged.then(|| paging_range(&query)).flatten());
                if self.routes[matched.index].plain {
                    headers.extend(visit.map(|_| EXAMPLE));
                    let body = operation.success.schema.is_some().then_some(body);
                    let reply = match body {
                        Some(body) if operation.success.status == 200 && headers.is_empty() => Reply::plain(body, why),
                        body => with(Reply::ready(operation.success.status, body, why), headers),
                    };
                    Step::Answer(reply)
                } else {
                    Step::Ask(Box::new(Asking {
                        matched,
                        body,
                        why,
                        headers,
                        visit: visit.map(|visit| visit.with(sent, &query)),
                    }))
                }
            }
        };
        (delay, step)
    }

    /// Asks the generated route of an operation.
    async fn ask(&self, request: &Request<'_>, mut asking: Asking<'_>) -> Reply {
        let context = asking.visit.take().map(|visit| Box::new(visit) as Box<_>);
        let matched = &asking.matched;
        let body = match matched.operation.request {
            Some(_) => request.body.clone(),
            None => Bytes::new(),
        };
        let mut request = request.to_poem(body);
        // OBP reads its login header under either name; the contract describes one.
        if matched.operation.prefixes.is_empty()
            && !request.headers().contains_key("directlogin")
            && let Some(value) = request.headers().get(header::AUTHORIZATION).cloned()
        {
            request
                .headers_mut()
                .insert(HeaderName::from_static("directlogin"), value);
        }
        let in_bank = context.is_some();
        let call = Call::new(matched, asking.body, context);
        request.extensions_mut().insert(call.clone());
        let response = match self.routes[matched.index].endpoint.call(request).await {
            Ok(response) => response,
            Err(error) => {
                let cause = error.to_string();
                let response = error.into_response();
                // Whatever is not OBP's own words stays inside.
                if response.extensions().get::<Why>().is_some() {
                    response
                } else {
                    ObpError::internal(&cause).into()
                }
            }
        };
        let mut reply = Reply::from(response);
        if reply.why.is_empty() {
            reply.why = asking.why.0;
        }
        asking
            .headers
            .extend((in_bank && call.example_given()).then_some(EXAMPLE));
        with(reply, asking.headers)
    }
}

/// Tells that an answer of bank mode has nothing to do with the bank's state.
const EXAMPLE: (HeaderName, HeaderValue) = (
    HeaderName::from_static("x-mock-answer"),
    HeaderValue::from_static("example"),
);

fn content_type<'r>(request: &'r Request<'_>) -> &'r str {
    let value = request.head.headers.get(header::CONTENT_TYPE);
    value.and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// What is answered to a body that is no JSON and says that it is.
fn broken_body(method: &Method, request: &Request<'_>) -> Option<ObpError> {
    let content_type = content_type(request);
    let read = [Method::POST, Method::PUT, Method::PATCH, Method::DELETE].contains(method);
    if !read || !wire::is_json(content_type) {
        return None;
    }
    let refused = obp_json::parse(&request.body, Some(content_type)).err()?;
    let message = format!("OBP-10001: Incorrect json format.{}", refused.words());
    Some(ObpError::plain(400, "OBP-10001", &message))
}

/// Whether OBP looks for names that its query has twice: not on the page about a version, nor at the login.
fn names_are_looked_at(operation: &Operation) -> bool {
    !operation.id.ends_with("-root") && !operation.prefixes.is_empty()
}

/// The reply with some headers more.
fn with(mut reply: Reply, headers: Vec<(HeaderName, HeaderValue)>) -> Reply {
    let headers = headers.into_iter().map(|(name, value)| (Some(name), value));
    reply.response.headers_mut().extend(headers);
    reply
}

impl Service for App {
    async fn answer(&self, request: Request<'_>) -> poem::http::Response<AnswerBody> {
        let started = Instant::now();
        let uri = &request.head.uri;
        if Pages::may_answer(uri.path()) {
            // On the heap, so that this rare way does not make every request's future larger.
            if let Some(response) = Box::pin(self.pages.answer(&request)).await {
                return from_poem(response);
            }
        }
        let mut before = None;
        let Outcome { operation, delay, step } = match &self.bank {
            None => self.obp(&request, None),
            // On the heap, like all that only one mode needs: hyper moves the future of each request.
            Some(bank) => match Box::pin(bank.visit(&request.head.headers)).await {
                Ok(visit) => {
                    before = Some(Arc::clone(&visit.state));
                    self.obp(&request, Some(visit))
                }
                Err(error) => Response::from(error).into(),
            },
        };
        if let Some(delay) = delay {
            Box::pin(tokio::time::sleep(delay)).await;
        }
        let mut reply = match step {
            Step::Answer(reply) => reply,
            Step::Ask(asking) => Box::pin(self.ask(&request, *asking)).await,
        };
        if let Some(spelling) = Spelling::asked(&request.head.headers, uri.query())
            && reply.response.status().is_success()
        {
            reply = Box::pin(language::spelled(reply, spelling)).await;
        }
        if let Some(locale) = Locale::asked(uri.query())
            && let Some(operation) = operation
        {
            reply = Box::pin(language::spoken(reply, operation, locale)).await;
        }
        if let Some(state) = &before {
            let seen = Seen {
                operation,
                status: reply.response.status().as_u16(),
                why: reply.why,
                method: &request.head.method,
                path: uri.path(),
                query: uri.query().unwrap_or_default(),
                headers: &request.head.headers,
                case: &request.case,
                body: &request.body,
                state,
            };
            if let Some(trap) = bank::traps::sprung(&seen, self.friendly()) {
                reply = Box::pin(traps::told(reply, trap, self.friendly())).await;
            }
        }
        let (status, why) = (reply.response.status(), reply.why);
        if reply.cors && status == StatusCode::UNAUTHORIZED && why.starts_with("OBP-20001") {
            let (name, value) = self.challenge.clone();
            reply.response.headers_mut().insert(name, value);
        }
        let now = SystemTime::now();
        wire::dress(&mut reply, &self.correlation, now);
        let status = status.as_u16();
        let microseconds = u64::try_from(started.elapsed().as_micros()).unwrap_or(u64::MAX);
        let operation = operation.map(|operation| operation.id);
        log_line::write(&Told {
            status,
            method: request.head.method.as_str(),
            path: uri.path(),
            operation,
            why,
            us: microseconds,
        });
        self.journal.add(|| Entry {
            number: 0,
            time: journal::milliseconds(now),
            method: request.head.method.clone(),
            target: journal::masked(uri.path(), uri.query()),
            operation,
            status,
            why,
            microseconds,
        });
        reply.response
    }
}

/// `Range: items=OFFSET-LIMIT`, which goes with every page (recorded: without a limit it is 500).
fn paging_range(query: &Query<'_>) -> Option<(HeaderName, HeaderValue)> {
    let number = |name: &str, default: i32| query.get(name).and_then(|text| text.parse().ok()).unwrap_or(default);
    let text = format!("items={}-{}", number("offset", 0), number("limit", 500));
    HeaderValue::from_str(&text).ok().map(|value| (header::RANGE, value))
}

#[cfg(test)]
mod tests;
