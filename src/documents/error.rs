//! Why a document cannot be had.

/// Why a document cannot be had: the client asked for what there is not, or the contract is broken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DocumentError {
    /// The client named something that there is not.
    #[error("unknown {what} `{value}`; there is: {known}")]
    Unknown {
        /// What kind of thing it is.
        what: &'static str,
        /// The value given.
        value: String,
        /// All that could be given instead.
        known: String,
    },
    /// A file of the contract is not what this reader understands.
    #[error("{file}: {message}")]
    Contract {
        /// The file.
        file: String,
        /// What is wrong with it.
        message: String,
    },
}

impl DocumentError {
    pub(super) fn unknown<'a>(what: &'static str, value: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        let known = known.into_iter().collect::<Vec<_>>().join(", ");
        Self::Unknown {
            what,
            value: value.to_owned(),
            known,
        }
    }

    pub(super) fn contract(file: &str, message: impl Into<String>) -> Self {
        Self::Contract {
            file: file.to_owned(),
            message: message.into(),
        }
    }

    /// The HTTP status that says so.
    pub fn status(&self) -> u16 {
        match self {
            Self::Unknown { .. } => 400,
            Self::Contract { .. } => 500,
        }
    }
}
