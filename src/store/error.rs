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
    #[error("there are {limit} {what} already; remove some, or start with a higher --max-customers")]
    Full {
        /// Of what.
        what: &'static str,
        /// How many are allowed.
        limit: usize,
    },
}
