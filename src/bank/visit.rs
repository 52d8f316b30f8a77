//! One request to the bank: the snapshot that it sees, who calls, what was sent, and the way to change something.

use std::{
    borrow::Cow,
    sync::{Arc, OnceLock},
};

use serde::de::DeserializeOwned;
use serde_json::Value as Json;

use crate::{
    access::Login,
    call::Call,
    checks::Failed,
    error::ObpError,
    store::{
        self, Session, State,
        entity::{Moment, User},
    },
    wire::Query,
};

use super::Settings;

/// What a request sees of the bank.
#[derive(Debug)]
pub struct Visit {
    /// How the mode behaves.
    pub settings: Arc<Settings>,
    /// The copy of the bank that it works on.
    pub session: Arc<Session>,
    /// That copy as it was when the request came.
    pub state: Arc<State>,
    /// What time it was.
    pub now: Moment,
    /// What was sent, as the function sees it; `null` without a body.
    pub sent: Json,
    /// Names and values of the query.
    pub query: Vec<(String, String)>,
    pub(super) user: OnceLock<Arc<User>>,
    pub(super) login: OnceLock<Login>,
}

impl Visit {
    /// A request that comes now.
    ///
    /// # Errors
    /// The store cannot be read.
    pub async fn new(settings: Arc<Settings>, session: Arc<Session>) -> Result<Self, store::Error> {
        let state = session.snapshot().await?;
        Ok(Self {
            now: session.now(),
            settings,
            session,
            state,
            sent: Json::Null,
            query: Vec::new(),
            user: OnceLock::new(),
            login: OnceLock::new(),
        })
    }

    /// The same with what was sent.
    #[must_use]
    pub fn with(self, sent: Json, query: &Query<'_>) -> Self {
        let pairs = query.iter().map(|(name, value)| (name.to_owned(), value.to_owned()));
        Self {
            sent,
            query: pairs.collect(),
            ..self
        }
    }

    /// Who calls, if anybody did log in.
    pub fn user(&self) -> Option<&Arc<User>> {
        self.user.get()
    }

    /// What was sent to the login itself, where credentials are looked at.
    pub fn login(&self) -> Option<&Login> {
        self.login.get()
    }

    /// The first value of a name in the query.
    pub fn query(&self, name: &str) -> Option<&str> {
        let found = self.query.iter().find(|(key, _)| key == name);
        found.map(|(_, value)| value.as_str())
    }
}

/// What the handlers of the bank ask of a call.
pub trait Visited {
    /// What the request sees.
    ///
    /// # Errors
    /// The call came around bank mode, which is a defect.
    fn visit(&self) -> Result<&Visit, ObpError>;

    /// Who calls, where the operation wants a login.
    ///
    /// # Errors
    /// Nobody did log in, though the contract's checks ask for it, which is a defect.
    fn user(&self) -> Result<&Arc<User>, ObpError>;

    /// What was sent, as the contract's type.
    ///
    /// # Errors
    /// The body was read by another schema, which is a defect.
    fn sent<T: DeserializeOwned>(&self) -> Result<T, ObpError>;

    /// Changes the bank: all that `change` does, or nothing when it fails.
    ///
    /// # Errors
    /// OBP's answer to the failure, or the store's own.
    fn write<T: Send>(
        &self,
        change: impl FnOnce(&mut State) -> Result<T, Failed> + Send,
    ) -> impl Future<Output = Result<T, ObpError>> + Send;

    /// OBP's answer to a failure.
    fn refuse(&self, failed: Failed) -> ObpError;
}

impl Visited for Call {
    fn visit(&self) -> Result<&Visit, ObpError> {
        let visit = self.context();
        visit.ok_or_else(|| ObpError::internal(&"an operation was reached around bank mode"))
    }

    fn user(&self) -> Result<&Arc<User>, ObpError> {
        let user = self.visit()?.user();
        user.ok_or_else(|| ObpError::internal(&"nobody is logged in where the contract wants a login"))
    }

    fn sent<T: DeserializeOwned>(&self) -> Result<T, ObpError> {
        T::deserialize(&self.visit()?.sent).map_err(|error| ObpError::internal(&error))
    }

    async fn write<T: Send>(&self, change: impl FnOnce(&mut State) -> Result<T, Failed> + Send) -> Result<T, ObpError> {
        match self.visit()?.session.write(change).await {
            Ok(Ok(done)) => Ok(done),
            Ok(Err(failed)) => Err(self.refuse(failed)),
            Err(error) => Err(unavailable(&error)),
        }
    }

    fn refuse(&self, failed: Failed) -> ObpError {
        match failed {
            Failed::Plain { status, key, message } => ObpError::plain(status, key, &message),
            Failed::Named { key, values } => {
                let Some(named) = self.operation().error(key) else {
                    return ObpError::internal(&format_args!("{} lists no error {key}", self.operation().id));
                };
                ObpError::named(named, |part| part_of(self, part, &values))
            }
        }
    }
}

/// The value of a text's variable part.
fn part_of<'v>(call: &'v Call, part: &str, values: &'v [(&'static str, String)]) -> Option<Cow<'v, str>> {
    if let Some((_, value)) = values.iter().find(|(name, _)| *name == part) {
        return Some(Cow::Borrowed(value));
    }
    if let Some(name) = part.strip_prefix("body.") {
        return match call.visit().ok()?.sent.get(name)? {
            Json::String(text) => Some(Cow::Borrowed(text)),
            other => Some(Cow::Owned(other.to_string())),
        };
    }
    if let Some(name) = part.strip_prefix("query.") {
        return call.visit().ok()?.query(name).map(Cow::Borrowed);
    }
    call.parameter(part).map(Cow::Borrowed)
}

/// The answer where the store itself cannot go on: not OBP's, since OBP has no such state.
pub(crate) fn unavailable(error: &store::Error) -> ObpError {
    let message = format!("obp-mock: {error}");
    match error {
        store::Error::SessionName { .. } => ObpError::plain(400, "session", &message),
        store::Error::Sessions { .. } => ObpError::plain(429, "sessions", &message),
        store::Error::Full { .. } => ObpError::plain(507, "full", &message),
        _ => {
            tracing::error!(%error, "the store failed");
            ObpError::plain(503, "store", &message)
        }
    }
}
