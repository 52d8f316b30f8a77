//! Sessions: the shared bank and the private copies that parallel tests work on.
//!
//! A reader takes a snapshot and never waits. Writers come one after another; each works on a copy that takes the place
//! of the snapshot when all of it went well, so that nobody ever sees half of a change.
//!
//! Absent on purpose: keeping private copies beyond the process. They start from the starting state and end when idle.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError, RwLock},
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use arc_swap::ArcSwap;

use super::{Error, entity::Moment, state::State};

/// The longest name of a session.
const LONGEST_NAME: usize = 128;

/// What is bounded.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Most private sessions at a time.
    pub sessions: usize,
    /// How long a private session may be idle.
    pub idle: Duration,
    /// Most customers in one session.
    pub customers: usize,
}

/// What time it is in a session.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Clock {
    /// The real time.
    #[default]
    Real,
    /// Always the same moment.
    Stopped(Moment),
    /// The real time and so many milliseconds more.
    Shifted(Moment),
}

/// One copy of the bank.
#[derive(Debug)]
pub struct Session {
    state: ArcSwap<State>,
    writer: tokio::sync::Mutex<()>,
    clock: RwLock<Clock>,
    limits: Limits,
}

impl Session {
    fn new(state: State, clock: Clock, limits: Limits) -> Self {
        Self {
            state: ArcSwap::from_pointee(state),
            writer: tokio::sync::Mutex::new(()),
            clock: RwLock::new(clock),
            limits,
        }
    }

    /// The bank as it is now.
    ///
    /// # Errors
    /// The database that others write to as well cannot be asked.
    #[allow(clippy::unused_async, reason = "a database that is shared has to be asked")]
    pub async fn snapshot(&self) -> Result<Arc<State>, Error> {
        Ok(self.state.load_full())
    }

    /// Changes the bank: all that `change` does, or nothing when it fails.
    ///
    /// # Errors
    /// The outer error is the store's; the inner one is what `change` returned.
    pub async fn write<T, E>(&self, change: impl FnOnce(&mut State) -> Result<T, E>) -> Result<Result<T, E>, Error> {
        let _turn = self.writer.lock().await;
        let mut state = State::clone(&self.state.load());
        let before = state.customers.len();
        let done = match change(&mut state) {
            Ok(done) => done,
            Err(refused) => return Ok(Err(refused)),
        };
        if state.customers.len() > before.max(self.limits.customers) {
            return Err(Error::Full {
                what: "customers",
                limit: self.limits.customers,
            });
        }
        state.forget_changes();
        self.state.store(Arc::new(state));
        Ok(Ok(done))
    }

    /// What time it is here.
    pub fn now(&self) -> Moment {
        match self.clock() {
            Clock::Real => real_time(),
            Clock::Stopped(moment) => moment,
            Clock::Shifted(by) => real_time().saturating_add(by),
        }
    }

    /// How the time goes.
    pub fn clock(&self) -> Clock {
        *self.clock.read().unwrap_or_else(PoisonError::into_inner)
    }

    /// Sets how the time goes.
    pub fn set_clock(&self, clock: Clock) {
        *self.clock.write().unwrap_or_else(PoisonError::into_inner) = clock;
    }

    /// Puts the bank back to a state.
    async fn replace(&self, state: State) -> Result<(), Error> {
        let _turn = self.writer.lock().await;
        self.state.store(Arc::new(state));
        Ok(())
    }
}

/// The real time.
pub(crate) fn real_time() -> Moment {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    Moment::try_from(since.as_millis()).unwrap_or(Moment::MAX)
}

/// All sessions.
#[derive(Debug)]
pub struct Store {
    /// What every session starts from.
    start: State,
    shared: Arc<Session>,
    private: Mutex<HashMap<String, Private>>,
    limits: Limits,
}

#[derive(Debug)]
struct Private {
    session: Arc<Session>,
    used: Instant,
}

impl Store {
    /// A store in memory that starts with a state.
    pub fn in_memory(start: State, limits: Limits) -> Self {
        Self {
            shared: Arc::new(Session::new(start.clone(), Clock::Real, limits)),
            start,
            private: Mutex::default(),
            limits,
        }
    }

    /// The bank that everybody shares.
    pub fn shared(&self) -> &Arc<Session> {
        &self.shared
    }

    /// The session of a name, made from the starting state when there is none.
    ///
    /// # Errors
    /// The name is not taken, or there are too many sessions.
    pub fn private(&self, name: &str) -> Result<Arc<Session>, Error> {
        if name.is_empty() || name.len() > LONGEST_NAME || !name.bytes().all(|byte| byte.is_ascii_graphic()) {
            return Err(Error::SessionName { longest: LONGEST_NAME });
        }
        let now = Instant::now();
        let mut private = self.private.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(found) = private.get_mut(name) {
            found.used = now;
            return Ok(Arc::clone(&found.session));
        }
        if private.len() >= self.limits.sessions {
            private.retain(|_, other| now.duration_since(other.used) < self.limits.idle);
        }
        if private.len() >= self.limits.sessions {
            return Err(Error::Sessions {
                limit: self.limits.sessions,
            });
        }
        let session = Arc::new(Session::new(self.start.clone(), self.shared.clock(), self.limits));
        private.insert(
            name.to_owned(),
            Private {
                session: Arc::clone(&session),
                used: now,
            },
        );
        Ok(session)
    }

    /// Puts the shared bank back to its starting state.
    ///
    /// # Errors
    /// The database cannot be written.
    pub async fn reset_shared(&self) -> Result<(), Error> {
        self.shared.replace(self.start.clone()).await?;
        self.shared.set_clock(Clock::Real);
        Ok(())
    }

    /// Ends a session; the next request under its name starts anew. Tells whether there was one.
    pub fn end(&self, name: &str) -> bool {
        let mut private = self.private.lock().unwrap_or_else(PoisonError::into_inner);
        private.remove(name).is_some()
    }

    /// Ends all sessions, and tells how many there were.
    pub fn end_all(&self) -> usize {
        let mut private = self.private.lock().unwrap_or_else(PoisonError::into_inner);
        let count = private.len();
        private.clear();
        count
    }
}
