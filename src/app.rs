//! The whole server as one endpoint: finds the operation, lets the mode decide, asks the generated routes, and gives every
//! answer OBP's headers and a line in the log.
//!
//! Absent on purpose: connections, deadlines and limits, which are the transport's.

use std::{collections::HashMap, sync::Arc, time::Instant};

use bytes::Bytes;
use poem::{
    Body, Endpoint, Request, Response, Result, Route,
    endpoint::BoxEndpoint,
    http::{HeaderName, HeaderValue, Method, Uri, header},
};
use poem_openapi::OpenApi;

use crate::{
    call::Call,
    contract::{Check, Operation, Verb},
    documents::{self, Documents},
    error::{self, ObpError, Why},
    example::{self, Decision, Validate},
    generated,
    journal::{self, Entry, Journal},
    log_line,
    routing::{Match, Router},
    server::HeaderCase,
    swagger_ui::SwaggerUi,
    wire::{self, Correlation, Query, WithoutCors},
};

/// What the endpoint is built from.
pub struct Parts<A> {
    /// Answers the operations.
    pub api: Arc<A>,
    /// How example mode decides.
    pub settings: example::Settings,
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

    async fn answer(&self, request: Request) -> std::result::Result<Response, Request> {
        if request.uri().path().starts_with("/__mock") {
            return Ok(self.control.get_response(request).await);
        }
        let answer = documents::http::answer(&self.documents, &request).or_else(|| self.swagger_ui.answer(&request));
        answer.ok_or(request)
    }
}

/// The whole server.
pub struct App {
    router: Router,
    endpoints: Vec<BoxEndpoint<'static>>,
    settings: example::Settings,
    pages: Pages,
    journal: Arc<Journal>,
    correlation: Correlation,
    challenge: (HeaderName, HeaderValue),
}

impl App {
    /// Builds the routing table and binds every operation to its generated route.
    pub fn new<A: generated::Api>(parts: Parts<A>) -> Self {
        let router = Router::new(generated::ROOMS.iter().flat_map(|room| room.iter().copied()));
        let mut table = HashMap::new();
        generated::routes(parts.api).add_routes(&mut table);
        let endpoints = router
            .operations()
            .iter()
            .map(|operation| endpoint(&mut table, operation))
            .collect();
        Self {
            router,
            endpoints,
            settings: parts.settings,
            pages: parts.pages,
            journal: parts.journal,
            correlation: Correlation::new(),
            challenge: error::challenge(&parts.hostname),
        }
    }

    async fn obp(&self, request: Request) -> (Response, Option<&'static Operation>) {
        let method = request.method().clone();
        match method {
            Method::OPTIONS => return (wire::preflight(), None),
            Method::TRACE => return (wire::trace_refused(), None),
            Method::HEAD => return (wire::head_not_found(), None),
            _ => {}
        }
        let uri = request.uri().clone();
        let content_type = request.header("content-type").unwrap_or_default();
        let Some(matched) = self.router.find(method.as_str(), uri.path()) else {
            return (wire::not_found(uri.path(), content_type), None);
        };
        let operation = matched.operation;
        // Login is the one POST that OBP takes with any content type.
        let foreign = operation.method.has_body() && operation.request.is_some() && !wire::is_json(content_type);
        if foreign && self.settings.validate == Validate::Enforce {
            return (wire::not_found(uri.path(), content_type), None);
        }
        let early = if foreign { vec!["OBP-10404"] } else { Vec::new() };
        let response = self.operation(request, &uri, &matched, early).await;
        (response, Some(operation))
    }

    /// Answers for an operation; `early` is what was found before it was known.
    async fn operation(
        &self,
        mut request: Request,
        uri: &Uri,
        matched: &Match<'_>,
        mut early: Vec<&'static str>,
    ) -> Response {
        let operation = matched.operation;
        let query = Query::parse(uri.query());
        let repeated = wire::has_duplicate_names(&query);
        if repeated && self.settings.validate == Validate::Enforce {
            let mut response: Response = match operation.error("OBP-09016") {
                Some(named) => ObpError::named(named, |_| None).into(),
                None => wire::not_found(uri.path(), ""),
            };
            response.extensions_mut().insert(WithoutCors);
            return response;
        }
        early.extend(repeated.then_some("OBP-09016"));
        let body = match operation.method {
            Verb::GET | Verb::DELETE => Bytes::new(),
            // The transport has read the whole body within its bounds; what fails here is a client that went away.
            _ => match request.take_body().into_bytes().await {
                Ok(body) => body,
                Err(error) => return ObpError::internal(&error).into(),
            },
        };
        let asked = example::Request {
            matched,
            headers: request.headers(),
            case: request.extensions().get::<HeaderCase>(),
            query: &query,
            path: uri.path(),
            body: &body,
            early: &early,
        };
        match example::decide(&asked, &self.settings).await {
            Decision::Answer(response) => response,
            Decision::Ask {
                body: answer,
                why,
                headers,
                caller: _,
            } => {
                if operation.request.is_some() {
                    request.set_body(Body::from_bytes(body));
                }
                let mut response = Box::pin(self.ask(request, matched, answer)).await;
                if response.extensions().get::<Why>().is_none() {
                    response.extensions_mut().insert(why);
                }
                let paged = operation.checks.contains(&Check::Paging);
                let range = paged.then(|| paging_range(&query)).flatten();
                let fields = response.headers_mut();
                fields.extend(
                    headers
                        .into_iter()
                        .chain(range)
                        .map(|(name, value)| (Some(name), value)),
                );
                response
            }
        }
    }

    /// Asks the generated route of an operation.
    async fn ask(&self, mut request: Request, matched: &Match<'_>, answer: Bytes) -> Response {
        // OBP reads its login header under either name; the contract describes one.
        if matched.operation.prefixes.is_empty()
            && !request.headers().contains_key("directlogin")
            && let Some(value) = request.headers().get(header::AUTHORIZATION).cloned()
        {
            request
                .headers_mut()
                .insert(HeaderName::from_static("directlogin"), value);
        }
        request.extensions_mut().insert(Call::new(matched, answer));
        match self.endpoints[matched.index].call(request).await {
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
        }
    }
}

impl Endpoint for App {
    type Output = Response;

    async fn call(&self, mut request: Request) -> Result<Response> {
        let started = Instant::now();
        let method = request.method().clone();
        let uri = request.uri().clone();
        if Pages::may_answer(uri.path()) {
            // On the heap, so that this rare way does not make every request's future larger.
            match Box::pin(self.pages.answer(request)).await {
                Ok(response) => return Ok(response),
                Err(not_theirs) => request = not_theirs,
            }
        }
        let (mut response, operation) = self.obp(request).await;
        let why = response.extensions().get::<Why>().map_or("", |why| why.0);
        let not_logged_in = why.starts_with("OBP-20001") && response.status() == 401;
        if not_logged_in && response.extensions().get::<WithoutCors>().is_none() {
            let (name, value) = self.challenge.clone();
            response.headers_mut().insert(name, value);
        }
        wire::dress(&mut response, &self.correlation);
        let status = response.status().as_u16();
        let microseconds = u64::try_from(started.elapsed().as_micros()).unwrap_or(u64::MAX);
        let operation = operation.map(|operation| operation.id);
        tracing::info!(
            target: log_line::TARGET,
            status,
            method = method.as_str(),
            path = uri.path(),
            operation,
            why,
            us = microseconds,
        );
        self.journal.add(|| Entry {
            number: 0,
            time: journal::now(),
            method: method.clone(),
            target: journal::masked(uri.path(), uri.query()),
            operation,
            status,
            why,
            microseconds,
        });
        Ok(response)
    }
}

type Table = HashMap<String, HashMap<Method, BoxEndpoint<'static>>>;

/// The generated endpoint of an operation.
fn endpoint(table: &mut Table, operation: &'static Operation) -> BoxEndpoint<'static> {
    let method = match operation.method {
        Verb::GET => Method::GET,
        Verb::POST => Method::POST,
        Verb::PUT => Method::PUT,
        Verb::DELETE => Method::DELETE,
        Verb::PATCH => Method::PATCH,
    };
    let endpoint = table
        .get_mut(&numbered(operation.path))
        .and_then(|methods| methods.remove(&method));
    endpoint.expect("the generator writes table and routes from the same operation")
}

/// The path as poem-openapi's macro registers it, with parameters named by their position.
fn numbered(path: &str) -> String {
    let mut count = 0;
    let segments = path.split('/').map(|segment| {
        if !segment.starts_with('{') {
            return segment.to_owned();
        }
        count += 1;
        format!(":param{}", count - 1)
    });
    segments.collect::<Vec<_>>().join("/")
}

/// `Range: items=OFFSET-LIMIT`, which goes with every page (recorded: without a limit it is 500).
fn paging_range(query: &Query<'_>) -> Option<(HeaderName, HeaderValue)> {
    let number = |name: &str, default: i32| query.get(name).and_then(|text| text.parse().ok()).unwrap_or(default);
    let text = format!("items={}-{}", number("offset", 0), number("limit", 500));
    HeaderValue::from_str(&text).ok().map(|value| (header::RANGE, value))
}
