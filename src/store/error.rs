//! What can go wrong in a store.

/// Why a store could not be read or written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A database holds a table that this version does not know.
    #[error("the database holds rows of an unknown table `{table}`; it was written by another version of obp-mock")]
    Table {
        /// Its name.
        table: String,
    },
    /// A row cannot be read.
    #[error("row {number} of table `{table}` cannot be read: {source}; it was written by another version of obp-mock")]
    Row {
        /// The table.
        table: String,
        /// The row's number.
        number: u64,
        /// What is wrong.
        source: serde_json::Error,
    },
    /// A database cannot be reached, or refuses.
    #[error("the store {place} does not work: {source}")]
    Database {
        /// Where it is.
        place: String,
        /// What is wrong.
        source: sqlx::Error,
    },
    /// A database does not answer.
    #[error("the store {place} did not answer within {seconds} seconds")]
    Silent {
        /// Where it is.
        place: String,
        /// How long it was waited for.
        seconds: u64,
    },
    /// Another process has the file.
    #[error("the store {place} is in use by another process; stop that one, or name another file")]
    InUse {
        /// Where it is.
        place: String,
    },
    /// The file cannot be made or opened.
    #[error("the store {place} cannot be opened: {source}")]
    File {
        /// Where it is.
        place: String,
        /// What is wrong.
        source: std::io::Error,
    },
    /// The tables were made by another version.
    #[error("the store {place} was made by another version of obp-mock; use that version, or an empty store")]
    OtherVersion {
        /// Where it is.
        place: String,
    },
    /// The tables cannot be made.
    #[error("the tables of the store {place} cannot be made: {source}")]
    Tables {
        /// Where it is.
        place: String,
        /// What is wrong.
        source: sqlx::migrate::MigrateError,
    },
    /// The program ends.
    #[error("obp-mock is being stopped; whether the change was made is not known")]
    Stopped,
    /// There are as many sessions as are allowed.
    #[error("there are {limit} sessions already; wait until an idle one ends, or start with a higher --max-sessions")]
    Sessions {
        /// How many are allowed.
        limit: usize,
    },
    /// The name of a session is not taken.
    #[error("a session's name has 1 to {longest} visible ASCII characters")]
    SessionName {
        /// The longest name.
        longest: usize,
    },
    /// There are as many rows as are allowed.
    #[error("there are {limit} {what} already; remove some, or start with a higher --max-{what}")]
    Full {
        /// Of what.
        what: &'static str,
        /// How many are allowed.
        limit: usize,
    },
}
