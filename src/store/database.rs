//! The database behind the shared bank: rows as JSON, each with the version of the change that it last took part in.
//!
//! The rules run in memory on a [`State`]; a database is a journal of it that outlives the process and that others may
//! read. A writer takes the lock, which is the row that holds the version, catches up with what others wrote, and
//! commits the changed rows under the next version. All statements are the same for SQLite and PostgreSQL.
//!
//! Absent on purpose: queries for what a request wants to know; those are answered from memory.

use std::{
    fmt,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::Duration,
};

use arc_swap::ArcSwap;
use sqlx::{
    AnyConnection, ConnectOptions as _, Connection as _, SqlSafeStr as _,
    any::AnyConnectOptions,
    migrate::{MigrateError, Migration, MigrationType, Migrator},
};
use tokio::sync::{Mutex, OwnedMutexGuard};

use super::{
    Error,
    keep::Address,
    rows::{self, Fault, Purpose},
    state::{Change, State},
};

/// The longest that a step may take before the connection is given up.
const PATIENCE: Duration = Duration::from_secs(60);
/// The longest that a connection may take to come about.
const CONNECT_PATIENCE: Duration = Duration::from_secs(10);

/// One process has the file, and a change that was committed survives the end of the process at any moment.
const SQLITE_SETTINGS: &str = "PRAGMA busy_timeout = 1000; PRAGMA locking_mode = EXCLUSIVE; \
     PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL";
/// Nobody waits for ever for a process that holds the lock and does not go on. Without statistics, as after many rows
/// were written at once, PostgreSQL would look through all rows for the few that are new.
const POSTGRES_SETTINGS: &str = "SET lock_timeout = '20s'; SET idle_in_transaction_session_timeout = '20s'; \
     SET enable_seqscan = off; SET jit = off";

/// The version of a database of which nothing is known yet.
pub(super) const NOTHING: i64 = -1;

/// The bank as of a version of the database.
#[derive(Debug, Clone)]
pub(super) struct Held {
    pub(super) state: Arc<State>,
    pub(super) version: i64,
    /// How often the database went back behind a version that was seen, as when a backup is put in its place.
    pub(super) epoch: u64,
}

impl Held {
    /// What is held where there is no database.
    pub(super) fn in_memory(state: State) -> Self {
        Self {
            state: Arc::new(state),
            version: NOTHING,
            epoch: 0,
        }
    }

    fn is_newer_than(&self, other: &Self) -> bool {
        (self.epoch, self.version) > (other.epoch, other.version)
    }
}

/// When removed rows are forgotten. A process that has not caught up since then loads everything.
#[derive(Debug, Clone, Copy)]
pub(super) struct Forgetting {
    /// Every so many versions.
    pub(super) every: i64,
    /// Those that are older than so many versions.
    pub(super) older: i64,
}

/// A database.
pub(super) struct Database {
    address: Address,
    options: AnyConnectOptions,
    forgetting: Forgetting,
    writer: Arc<Mutex<Line>>,
    /// A line of its own, so that reading needs not wait for a writer; the writer's where nobody else writes.
    reader: Arc<Mutex<Line>>,
    /// How many have asked for the newest state.
    asked: AtomicU64,
    /// Whether it is unknown how a commit ended.
    doubtful: AtomicBool,
}

/// A connection, if there is one, and how many of those who asked for the newest state have been answered.
#[derive(Default)]
struct Line {
    connection: Option<AnyConnection>,
    answered: u64,
}

impl fmt::Debug for Database {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Database").field(&self.address).finish()
    }
}

impl Database {
    /// Opens a database, and makes its tables where they are not there. Returns what it holds, and whether that was
    /// there before: an empty database gets the starting state.
    ///
    /// # Errors
    /// It cannot be reached, is of another version, or another process has it.
    pub(super) async fn open(
        address: &Address,
        start: &State,
        forgetting: Forgetting,
    ) -> Result<(Arc<Self>, Held, bool), Error> {
        sqlx::any::install_default_drivers();
        let writer = Arc::default();
        let reader = if address.file().is_some() {
            Arc::clone(&writer)
        } else {
            Arc::default()
        };
        let database = Arc::new(Self {
            address: address.clone(),
            options: prepared(address)?,
            forgetting,
            writer,
            reader,
            asked: AtomicU64::new(0),
            doubtful: AtomicBool::new(false),
        });
        let mut connection = database.connect().await?;
        let migrated = migrator().run(&mut connection).await;
        migrated.map_err(|source| database.error(Fault::Migration(source)))?;
        database.writer.lock().await.connection = Some(connection);

        let nothing = Held {
            state: Arc::new(start.emptied()),
            version: NOTHING,
            epoch: 0,
        };
        let held = Arc::new(ArcSwap::from_pointee(nothing));
        let turn = database.begin(&held).await?;
        let found = turn.now.version > 0;
        if found {
            turn.abandon(&held).await;
        } else {
            turn.commit(&held, start.clone(), start.changes_from(&State::default()))
                .await?;
        }
        let held = Held::clone(&held.load());
        Ok((database, held, found))
    }

    /// Catches up with what others wrote. Costs one small query, which all share who ask at the same time, and nothing
    /// where nobody else can write.
    ///
    /// # Errors
    /// The database cannot be read.
    pub(super) async fn catch_up(&self, held: &ArcSwap<Held>) -> Result<(), Error> {
        let alone = self.address.file().is_some();
        if alone && !self.doubtful.load(Ordering::SeqCst) {
            return Ok(());
        }
        let ticket = self.asked.fetch_add(1, Ordering::SeqCst) + 1;
        let mut line = self.reader.lock().await;
        if line.answered >= ticket {
            return Ok(());
        }
        let answers = self.asked.load(Ordering::SeqCst);
        let (connection, now) = self.newest(&mut line, held, Purpose::Read).await?;
        line.connection = Some(connection);
        line.answered = answers;
        self.doubtful.store(false, Ordering::SeqCst);
        publish(held, now);
        Ok(())
    }

    /// Takes the lock that one writer has at a time among all processes, and catches up.
    ///
    /// # Errors
    /// The database cannot be written.
    pub(super) async fn begin(self: &Arc<Self>, held: &ArcSwap<Held>) -> Result<Turn, Error> {
        let mut line = Arc::clone(&self.writer).lock_owned().await;
        let (connection, now) = self.newest(&mut line, held, Purpose::Write).await?;
        Ok(Turn {
            database: Arc::clone(self),
            line,
            connection,
            now,
        })
    }

    /// Closes the connections in good order.
    pub(super) async fn close(&self) {
        for line in [&self.writer, &self.reader] {
            if let Some(connection) = line.lock().await.connection.take() {
                // What was answered is kept however this ends.
                let _ = connection.close().await;
            }
        }
    }

    /// The newest state, and the connection that told it, which is the caller's from here on: should the caller be
    /// dropped, then so is the connection, and with it what it has begun.
    async fn newest(
        &self,
        line: &mut Line,
        held: &ArcSwap<Held>,
        purpose: Purpose,
    ) -> Result<(AnyConnection, Held), Error> {
        let now = held.load_full();
        if let Some(mut connection) = line.connection.take() {
            match patiently(rows::newest(&mut connection, &now, purpose)).await {
                Ok(newest) => return Ok((connection, newest)),
                Err(fault) if fault.is_lost_connection() => {}
                Err(fault) => return Err(self.error(fault)),
            }
        }
        // There was none, or it was lost while nobody looked.
        let mut connection = self.connect().await?;
        let newest = patiently(rows::newest(&mut connection, &now, purpose)).await;
        let newest = newest.map_err(|fault| self.error(fault))?;
        Ok((connection, newest))
    }

    async fn connect(&self) -> Result<AnyConnection, Error> {
        let settings = if self.address.file().is_some() {
            SQLITE_SETTINGS
        } else {
            POSTGRES_SETTINGS
        };
        let connecting = async {
            let mut connection = self.options.connect().await?;
            sqlx::raw_sql(settings).execute(&mut connection).await?;
            // A file is locked when it is first looked into.
            sqlx::raw_sql("SELECT 1").execute(&mut connection).await?;
            Ok(connection)
        };
        let connected = tokio::time::timeout(CONNECT_PATIENCE, connecting).await;
        let connected = connected.unwrap_or(Err(Fault::Silent(CONNECT_PATIENCE)));
        connected.map_err(|fault| self.error(fault))
    }

    fn error(&self, fault: Fault) -> Error {
        let place = self.address.to_string();
        match fault {
            Fault::Store(error) => error,
            Fault::Silent(patience) => Error::Silent {
                place,
                seconds: patience.as_secs(),
            },
            Fault::Database(source) if is_busy(&source) => Error::InUse { place },
            Fault::Database(source) => Error::Database { place, source },
            Fault::Migration(MigrateError::VersionMissing(_) | MigrateError::VersionMismatch(_)) => {
                Error::OtherVersion { place }
            }
            Fault::Migration(source) => Error::Tables { place, source },
        }
    }
}

/// The lock that a writer has, and the newest state. Dropped, it gives the lock back and nothing is changed.
pub(super) struct Turn {
    database: Arc<Database>,
    line: OwnedMutexGuard<Line>,
    connection: AnyConnection,
    now: Held,
}

impl Turn {
    /// The state to change.
    pub(super) fn state(&self) -> &Arc<State> {
        &self.now.state
    }

    /// Writes what was changed, and then publishes it. Goes on to its end even when nobody waits for it any more.
    ///
    /// # Errors
    /// It may or may not have been written; whoever reads or writes next finds out.
    pub(super) async fn commit(
        self,
        held: &Arc<ArcSwap<Held>>,
        state: State,
        changes: Vec<Change>,
    ) -> Result<(), Error> {
        let database = Arc::clone(&self.database);
        let held = Arc::clone(held);
        let finished = tokio::spawn(self.finish(held, state, changes)).await;
        finished.unwrap_or_else(|_| {
            database.doubtful.store(true, Ordering::SeqCst);
            Err(Error::Stopped)
        })
    }

    async fn finish(mut self, held: Arc<ArcSwap<Held>>, state: State, changes: Vec<Change>) -> Result<(), Error> {
        let database = &self.database;
        let version = self.now.version + 1;
        let written = rows::write(&mut self.connection, version, &changes, database.forgetting);
        if let Err(fault) = patiently(written).await {
            database.doubtful.store(true, Ordering::SeqCst);
            return Err(database.error(fault));
        }
        let state = Arc::new(state);
        let epoch = self.now.epoch;
        publish(&held, Held { state, version, epoch });
        self.line.connection = Some(self.connection);
        Ok(())
    }

    /// Gives the lock back with nothing changed.
    pub(super) async fn abandon(mut self, held: &ArcSwap<Held>) {
        // Without an answer the connection is dropped, which comes to the same.
        if patiently(rows::undo(&mut self.connection)).await.is_ok() {
            self.line.connection = Some(self.connection);
        }
        publish(held, self.now);
    }
}

async fn patiently<T>(step: impl Future<Output = Result<T, Fault>>) -> Result<T, Fault> {
    let done = tokio::time::timeout(PATIENCE, step).await;
    done.unwrap_or(Err(Fault::Silent(PATIENCE)))
}

fn publish(held: &ArcSwap<Held>, newest: Held) {
    let newest = Arc::new(newest);
    held.rcu(|now| Arc::clone(if newest.is_newer_than(now) { &newest } else { now }));
}

/// Makes the file where there is none, for the eyes of its owner only: it holds hashes of passwords.
fn prepared(address: &Address) -> Result<AnyConnectOptions, Error> {
    let made = address.file().map_or(Ok(()), |path| {
        let mut options = std::fs::OpenOptions::new();
        options.create(true).append(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        options.open(path).map(drop)
    });
    let options = made.and_then(|()| address.options());
    options.map_err(|source| Error::File {
        place: address.to_string(),
        source,
    })
}

fn migrator() -> Migrator {
    let migration = |number, what: &'static str, sql: &'static str| {
        Migration::new(number, what.into(), MigrationType::Simple, sql.into_sql_str(), false)
    };
    Migrator::with_migrations(vec![migration(1, "rows", include_str!("migrations/1_rows.sql"))])
}

/// Whether another process has the file.
fn is_busy(error: &sqlx::Error) -> bool {
    let code = error.as_database_error().and_then(|error| error.code());
    // SQLITE_BUSY. PostgreSQL's codes have five characters.
    code.is_some_and(|code| code == "5")
}
