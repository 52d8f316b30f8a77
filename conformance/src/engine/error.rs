//! What keeps a run from being planned or carried out. A deviation of the server is none of these: it is a finding.

use thiserror::Error as ThisError;

/// Why a run cannot be planned.
#[derive(Debug, ThisError)]
pub enum Error {
    /// A glob of the command line is none.
    #[error("{option}: `{glob}` is not a glob: {source}")]
    Glob {
        /// The option.
        option: &'static str,
        /// The glob as typed.
        glob: String,
        /// What is wrong with it.
        source: globset::Error,
    },
    /// A partition is not `m/n`.
    #[error("--partition: `{text}` is not a part m/n with 1 <= m <= n, such as `1/4`")]
    Partition {
        /// The text as typed.
        text: String,
    },
    /// A fixture names an operation that the contract does not have.
    #[error("{place}: the contract has no operation `{id}`{}", did_you_mean(near.as_deref()))]
    UnknownOperation {
        /// File, line and column.
        place: String,
        /// The id named.
        id: String,
        /// A similar id that the contract has.
        near: Option<String>,
    },
    /// A fixture names a prefix that does not serve the operation.
    #[error("{place}: the prefix `{prefix}` does not serve `{id}`; these do: {served}")]
    UnknownPrefix {
        /// File, line and column.
        place: String,
        /// The prefix named.
        prefix: String,
        /// The operation.
        id: String,
        /// The prefixes that serve it.
        served: String,
    },
    /// Something in a fixture cannot be made ready.
    #[error("{place}: {problem}")]
    Fixture {
        /// File, line and column.
        place: String,
        /// What is wrong.
        problem: String,
    },
}

fn did_you_mean(near: Option<&str>) -> String {
    near.map(|near| format!("; did you mean `{near}`?")).unwrap_or_default()
}
