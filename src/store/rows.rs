//! The statements, each once for SQLite and PostgreSQL, and what can go wrong with them.
//!
//! Absent on purpose: connections and who waits for whom, which is the business of `database`.

use std::{
    sync::{Arc, LazyLock},
    time::Duration,
};

use futures_util::TryStreamExt as _;
use sqlx::{Any, AnyConnection, AssertSqlSafe, Row as _, any::AnyRow, migrate::MigrateError, query::Query};

use super::{
    Error,
    database::{Forgetting, Held, NOTHING},
    state::{Change, State},
};

const VERSION: &str = "SELECT version FROM bank_version";
const LOCK: &str = "UPDATE bank_version SET version = version + 1 RETURNING version";
/// One statement, so that the rows are those of the version, and always at least one row.
const CHANGES: &str = "SELECT bank_version.version, forgot, kind, number, body \
     FROM bank_version LEFT JOIN bank_row ON bank_row.version > $1";
/// The newest number of a kind is not forgotten, since it tells which number comes next.
const FORGET_ROWS: &str = "DELETE FROM bank_row WHERE body IS NULL AND version <= $1 \
     AND number < (SELECT max(newest.number) FROM bank_row AS newest WHERE newest.kind = bank_row.kind)";
const FORGOT: &str = "UPDATE bank_version SET forgot = $1";

/// Rows are written in groups of these sizes: one statement for many rows is many times as quick.
static UPSERTS: LazyLock<[(usize, Arc<str>); 3]> = LazyLock::new(|| [256, 16, 1].map(|rows| (rows, upsert(rows))));

fn upsert(rows: usize) -> Arc<str> {
    let values: Vec<String> = (0..rows)
        .map(|row| format!("(${}, ${}, $1, ${})", 3 * row + 2, 3 * row + 3, 3 * row + 4))
        .collect();
    let values = values.join(", ");
    format!(
        "INSERT INTO bank_row (kind, number, version, body) VALUES {values} \
         ON CONFLICT (kind, number) DO UPDATE SET version = excluded.version, body = excluded.body"
    )
    .into()
}

/// What goes wrong with a database.
#[derive(Debug)]
pub(super) enum Fault {
    /// The database or the way to it.
    Database(sqlx::Error),
    /// The tables are not as they should be.
    Migration(MigrateError),
    /// What it holds.
    Store(Error),
    /// It did not answer in so long.
    Silent(Duration),
}

impl From<sqlx::Error> for Fault {
    fn from(error: sqlx::Error) -> Self {
        Self::Database(error)
    }
}

impl From<Error> for Fault {
    fn from(error: Error) -> Self {
        Self::Store(error)
    }
}

impl Fault {
    /// Whether the connection is gone and another one may do better.
    pub(super) fn is_lost_connection(&self) -> bool {
        match self {
            // Class 57 of PostgreSQL: an operator intervened, as by a restart.
            Self::Database(sqlx::Error::Database(error)) => error.code().is_some_and(|code| code.starts_with("57P")),
            Self::Database(sqlx::Error::Io(_) | sqlx::Error::Protocol(_) | sqlx::Error::WorkerCrashed) => true,
            _ => false,
        }
    }
}

/// What the newest state is asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// To look at it.
    Read,
    /// To change it: a transaction is begun and the lock taken.
    Write,
}

/// The newest state, made from one that is held.
pub(super) async fn newest(connection: &mut AnyConnection, held: &Held, purpose: Purpose) -> Result<Held, Fault> {
    // Who has the lock has counted up already.
    let (statement, ahead) = match purpose {
        Purpose::Read => (VERSION, 0),
        Purpose::Write => {
            sqlx::raw_sql("BEGIN").execute(&mut *connection).await?;
            (LOCK, 1)
        }
    };
    let rows = sqlx::query(statement).fetch_all(&mut *connection).await?;
    let row = rows.first().ok_or(sqlx::Error::RowNotFound)?;
    let version = row.try_get::<i64, _>(0)? - ahead;
    if version == held.version {
        return Ok(held.clone());
    }
    if version > held.version
        && let Some(newest) = changed(connection, held, ahead).await?
    {
        return Ok(newest);
    }
    let nothing = Held {
        state: Arc::new(held.state.emptied()),
        version: NOTHING,
        epoch: held.epoch + u64::from(version < held.version),
    };
    let all = changed(connection, &nothing, ahead).await?;
    all.ok_or_else(|| sqlx::Error::RowNotFound.into())
}

/// A state with all changes that came after it; `None` where some of them are forgotten.
async fn changed(connection: &mut AnyConnection, held: &Held, ahead: i64) -> Result<Option<Held>, Fault> {
    let mut state = State::clone(&held.state);
    let mut version = held.version;
    let mut rows = sqlx::query(CHANGES).bind(held.version).fetch(connection);
    while let Some(row) = rows.try_next().await? {
        version = row.try_get::<i64, _>(0)? - ahead;
        let forgot: i64 = row.try_get(1)?;
        if held.version != NOTHING && held.version < forgot {
            return Ok(None);
        }
        if let Some(change) = change(&row)? {
            state.apply(&change)?;
        }
    }
    Ok(Some(Held {
        state: Arc::new(state),
        version,
        epoch: held.epoch,
    }))
}

fn change(row: &AnyRow) -> Result<Option<Change>, Fault> {
    let Some(table) = row.try_get(2)? else {
        return Ok(None);
    };
    let number: i64 = row.try_get(3)?;
    Ok(Some(Change {
        table,
        number: u64::try_from(number).map_err(|error| sqlx::Error::Decode(error.into()))?,
        row: row.try_get(4)?,
    }))
}

/// Writes rows under a version, and ends the transaction.
pub(super) async fn write(
    connection: &mut AnyConnection,
    version: i64,
    changes: &[Change],
    forgetting: Forgetting,
) -> Result<(), Fault> {
    let mut rest = changes;
    for (size, statement) in UPSERTS.iter() {
        while rest.len() >= *size {
            let (now, later) = rest.split_at(*size);
            rest = later;
            let query = sqlx::query(AssertSqlSafe(Arc::clone(statement))).bind(version);
            now.iter().try_fold(query, bound)?.execute(&mut *connection).await?;
        }
    }
    let forgotten = version - forgetting.older;
    if version % forgetting.every == 0 && forgotten > 0 {
        for statement in [FORGET_ROWS, FORGOT] {
            sqlx::query(statement).bind(forgotten).execute(&mut *connection).await?;
        }
    }
    sqlx::raw_sql("COMMIT").execute(connection).await?;
    Ok(())
}

type Arguments = <Any as sqlx::Database>::Arguments;

fn bound<'q>(query: Query<'q, Any, Arguments>, change: &Change) -> Result<Query<'q, Any, Arguments>, Fault> {
    let number = i64::try_from(change.number).map_err(|error| sqlx::Error::Encode(error.into()))?;
    let query = query.bind(change.table.clone()).bind(number);
    Ok(query.bind(change.row.clone()))
}

/// Ends the transaction with nothing written.
pub(super) async fn undo(connection: &mut AnyConnection) -> Result<(), Fault> {
    sqlx::raw_sql("ROLLBACK").execute(connection).await?;
    Ok(())
}
