//! Sessions: the shared bank and the private copies that parallel tests work on.
//!
//! A reader takes a snapshot and never waits. Writers come one after another; each works on a copy that takes the place
//! of the snapshot when all of it went well, so that nobody ever sees half of a change.
//!
//! The shared bank may be kept in a database; a change is published once it is committed there.
//!
//! Absent on purpose: keeping private copies beyond the process. They start from the starting state and end when idle.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError, RwLock},
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use arc_swap::ArcSwap;

use super::{
    Error, Keep,
    database::{Database, Forgetting, Held},
    entity::Moment,
    state::State,
};

/// The longest name of a session.
const LONGEST_NAME: usize = 128;

/// Removed rows are remembered long enough for another process to learn of them that was out of reach for a while.
const FORGETTING: Forgetting = Forgetting {
    every: 1_000,
    older: 10_000,
};

/// What is bounded.
#[derive(Debug, Clone, Copy)]
pub struct Limits {
    /// Most private sessions at a time.
    pub sessions: usize,
    /// How long a private session may be idle.
    pub idle: Duration,
    /// Most customers in one session.
    pub customers: usize,
    /// Most users in one session.
    pub users: usize,
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
    held: Arc<ArcSwap<Held>>,
    database: Option<Arc<Database>>,
    writer: tokio::sync::Mutex<()>,
    clock: RwLock<Clock>,
    limits: Limits,
}

impl Session {
    fn new(held: Held, database: Option<Arc<Database>>, clock: Clock, limits: Limits) -> Self {
        Self {
            held: Arc::new(ArcSwap::from_pointee(held)),
            database,
            writer: tokio::sync::Mutex::new(()),
            clock: RwLock::new(clock),
            limits,
        }
    }

    /// The bank as it is now.
    ///
    /// # Errors
    /// The database that others write to as well cannot be asked.
    pub async fn snapshot(&self) -> Result<Arc<State>, Error> {
        if let Some(database) = &self.database {
            database.catch_up(&self.held).await?;
        }
        Ok(Arc::clone(&self.held.load().state))
    }

    /// Changes the bank: all that `change` does, or nothing when it fails.
    ///
    /// A caller that is dropped before the end leaves the change either made or not, in memory as in the database.
    ///
    /// # Errors
    /// The outer error is the store's; the inner one is what `change` returned.
    pub async fn write<T, E>(&self, change: impl FnOnce(&mut State) -> Result<T, E>) -> Result<Result<T, E>, Error> {
        let Some(database) = &self.database else {
            let _turn = self.writer.lock().await;
            let mut state = State::clone(&self.held.load().state);
            let done = self.changed(&mut state, change);
            if let Ok(Ok(_)) = done {
                state.forget_changes();
                self.held.store(Arc::new(Held::in_memory(state)));
            }
            return done;
        };
        let turn = database.begin(&self.held).await?;
        let mut state = State::clone(turn.state());
        let done = self.changed(&mut state, change);
        let changes = match done {
            Ok(Ok(_)) => state.drain_changes(),
            _ => Vec::new(),
        };
        if changes.is_empty() {
            turn.abandon(&self.held).await;
        } else {
            turn.commit(&self.held, state, changes).await?;
        }
        done
    }

    /// Makes a change within the limits.
    fn changed<T, E>(
        &self,
        state: &mut State,
        change: impl FnOnce(&mut State) -> Result<T, E>,
    ) -> Result<Result<T, E>, Error> {
        let counted = |state: &State| [state.customers.len(), state.users.len()];
        let before = counted(state);
        let done = change(state);
        if done.is_ok() {
            let limits = [("customers", self.limits.customers), ("users", self.limits.users)];
            for ((what, limit), (before, after)) in limits.into_iter().zip(before.into_iter().zip(counted(state))) {
                // A start that holds more than is allowed may stay as it is.
                if after > before.max(limit) {
                    return Err(Error::Full { what, limit });
                }
            }
        }
        Ok(done)
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
    async fn replace(&self, start: &State) -> Result<(), Error> {
        let Some(database) = &self.database else {
            let _turn = self.writer.lock().await;
            self.held.store(Arc::new(Held::in_memory(start.clone())));
            return Ok(());
        };
        let turn = database.begin(&self.held).await?;
        let mut state = State::clone(turn.state());
        let changes = start.changes_from(&state);
        for change in &changes {
            state.apply(change)?;
        }
        if changes.is_empty() {
            turn.abandon(&self.held).await;
            return Ok(());
        }
        turn.commit(&self.held, state, changes).await
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
    loaded: bool,
    private: Mutex<HashMap<String, Private>>,
    limits: Limits,
}

/// What is known of a private session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// Its name.
    pub name: String,
    /// For how long nobody has used it.
    pub idle: Duration,
}

#[derive(Debug)]
struct Private {
    session: Arc<Session>,
    used: Instant,
}

impl Store {
    /// A store in memory that starts with a state.
    pub fn in_memory(mut start: State, limits: Limits) -> Self {
        start.forget_changes();
        let held = Held::in_memory(start.clone());
        Self::of(start, Session::new(held, None, Clock::Real, limits), false)
    }

    /// A store whose shared bank is kept where `keep` says. A database that holds a bank goes on with that one; an
    /// empty one gets the starting state.
    ///
    /// # Errors
    /// The database cannot be opened, or another process has its file.
    pub async fn open(keep: &Keep, start: State, limits: Limits) -> Result<Self, Error> {
        Self::open_with(keep, start, limits, FORGETTING).await
    }

    pub(super) async fn open_with(
        keep: &Keep,
        mut start: State,
        limits: Limits,
        forgetting: Forgetting,
    ) -> Result<Self, Error> {
        let Keep::Database(address) = keep else {
            return Ok(Self::in_memory(start, limits));
        };
        start.forget_changes();
        let (database, held, loaded) = Database::open(address, &start, forgetting).await?;
        let session = Session::new(held, Some(database), Clock::Real, limits);
        Ok(Self::of(start, session, loaded))
    }

    fn of(start: State, shared: Session, loaded: bool) -> Self {
        Self {
            start,
            limits: shared.limits,
            shared: Arc::new(shared),
            loaded,
            private: Mutex::default(),
        }
    }

    /// Whether the shared bank was found in a database, so that it did not begin with the starting state.
    pub fn is_loaded(&self) -> bool {
        self.loaded
    }

    /// Closes the database in good order, so that its file holds everything. Not closing it loses nothing: the file
    /// beside it holds the rest, and is read when the store is opened again.
    pub async fn close(&self) {
        if let Some(database) = &self.shared.database {
            database.close().await;
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
        let session = Arc::new(Session::new(
            Held::in_memory(self.start.clone()),
            None,
            self.shared.clock(),
            self.limits,
        ));
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
        self.shared.replace(&self.start).await?;
        self.shared.set_clock(Clock::Real);
        Ok(())
    }

    /// The private sessions, in the order of their names; looking at them does not count as use.
    pub fn sessions(&self) -> Vec<(About, Arc<Session>)> {
        let private = self.private.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        let mut sessions: Vec<_> = private
            .iter()
            .map(|(name, private)| {
                let about = About {
                    name: name.clone(),
                    idle: now.duration_since(private.used),
                };
                (about, Arc::clone(&private.session))
            })
            .collect();
        sessions.sort_by(|(one, _), (other, _)| one.name.cmp(&other.name));
        sessions
    }

    /// What is bounded.
    pub fn limits(&self) -> Limits {
        self.limits
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
