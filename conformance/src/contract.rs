//! The OpenAPI contract as the runner reads it: operations, how to find them, their documented outcomes, and what it
//! says of an answer.
//!
//! All operations are known by their [`Outline`] from the start, so that an id or a URL leads to the right one. An
//! operation of the program's own contract is read, with the schemas of its answers, when it is first asked for: a run
//! needs few of them, and reading all takes seconds and much memory. A contract that is read from files is read whole, so
//! that mistakes in it are told before a run.
//!
//! This is a reader of its own. The mock's generator has another one, and nothing is shared: a mistake of one cannot
//! hide itself in the other. Absent on purpose: sending anything, and making example data.

pub mod check;
mod embedded;
mod headers;
mod locate;
pub mod outcome;
mod outline;
mod read;
mod roles;
mod route;
mod schemas;
mod source;
pub mod volatile;

use std::{ops::Deref, path::Path, sync::OnceLock};

use indexmap::IndexMap;
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
use serde_json::Value;

pub use self::roles::{Held, RoleAt, RoleNeed};
pub use self::{outcome::Outcome, outline::Outline, volatile::Volatile};
use self::{read::Response, route::Routes, schemas::Schemas, source::Source};

/// What can be wrong with a contract, or with a use of it.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// A file cannot be read.
    #[error("{file}: cannot be read: {source}")]
    Unreadable {
        /// The file.
        file: String,
        /// Why not.
        source: std::io::Error,
    },
    /// A file is too large to be a contract.
    #[error("{file}: is larger than {limit} MiB and so no contract")]
    TooLarge {
        /// The file.
        file: String,
        /// The limit in MiB.
        limit: u64,
    },
    /// A file is neither YAML nor JSON.
    #[error("{file}:{line}:{column}: {message}")]
    Syntax {
        /// The file.
        file: String,
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// What the parser says.
        message: String,
    },
    /// Something in a file cannot be understood.
    #[error("{file}:{line}:{column}: {message} (at {file}#{pointer})")]
    Meaning {
        /// The file.
        file: String,
        /// Line, from 1.
        line: usize,
        /// Column, from 1.
        column: usize,
        /// The place as a JSON pointer.
        pointer: String,
        /// What is wrong, in a sentence.
        message: String,
    },
    /// A path cannot be made because a parameter has no value.
    #[error("{operation} needs a value for {parameter}; give it under `request: parameters:`")]
    MissingParameter {
        /// The operation.
        operation: String,
        /// The parameter of its path.
        parameter: String,
    },
    /// A value cannot stand in a path.
    #[error("{parameter} cannot be `{value}`: every URL parser takes it for a step between folders")]
    DotSegment {
        /// The parameter of the path.
        parameter: String,
        /// Its value.
        value: String,
    },
}

/// A contract, understood.
#[derive(Debug)]
pub struct Contract {
    outlines: Vec<Outline>,
    /// The operation of each outline, once it is read.
    operations: Vec<OnceLock<Operation>>,
    by_id: IndexMap<String, usize>,
    routes: Routes,
    schemas: Schemas,
    /// Whether it has OBP's extensions, and with them what they mean for headers.
    extended: bool,
    /// The login of operations that say nothing of it.
    login: Login,
}

/// An operation.
#[derive(Debug)]
pub struct Operation {
    /// Its name and routes, which can also be read of the operation itself.
    pub outline: Outline,
    /// Its first tag; empty if it has none.
    pub tag: String,
    /// All of its tags.
    pub tags: Vec<String>,
    /// A line that tells what it does.
    pub summary: String,
    /// Whether it needs a login.
    pub login: Login,
    /// The roles it names, for people: `CanCreateCustomer at the bank or CanX`. Empty if it names none.
    pub roles: String,
    /// Whether the server asks for them.
    pub needs_role: bool,
    /// The roles it asks for; absent where the contract lists none.
    pub role_need: Option<RoleNeed>,
    /// The server's checks in their order, by their names in the contract.
    pub checks: Vec<String>,
    /// Names of the parameters in its path, in order.
    pub path_parameters: Vec<String>,
    /// Its query parameters.
    pub query_parameters: Vec<QueryParameter>,
    /// The body it takes.
    pub request_body: Option<RequestBody>,
    /// Its documented outcomes: one for each status of a success, one for each named example of an error.
    pub outcomes: Vec<Outcome>,
    /// Where it stands: `openapi/customer.yaml#/paths/~1obp~1v3.1.0~1banks~1{BANK_ID}~1customers/post`.
    pub pointer: String,
    responses: Vec<Response>,
}

impl Deref for Operation {
    type Target = Outline;

    fn deref(&self) -> &Outline {
        &self.outline
    }
}

/// Whether an operation needs a login.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Login {
    /// Always.
    Required,
    /// It works without.
    Optional,
    /// It is never looked at.
    Never,
}

/// A query parameter.
#[derive(Debug, Clone, PartialEq)]
pub struct QueryParameter {
    /// Its name.
    pub name: String,
    /// Whether it must be sent.
    pub required: bool,
    /// An example of its value.
    pub example: Option<Value>,
    /// Its schema; references at its root are followed.
    pub schema: Value,
}

/// The body of a request.
#[derive(Debug, Clone, PartialEq)]
pub struct RequestBody {
    /// Whether it must be sent.
    pub required: bool,
    /// The media types it may have, without parameters.
    pub media_types: Vec<String>,
    /// The first example of the first media type: a body that a server accepts.
    pub example: Option<Value>,
    /// The schema of the first media type; references at its root are followed.
    pub schema: Value,
    /// Where it stands in the contract.
    pub pointer: String,
}

/// An operation found by method and path.
#[derive(Debug)]
pub struct Found<'a> {
    /// The operation.
    pub operation: &'a Operation,
    /// The version prefix of the path, where there is one.
    pub prefix: Option<&'a str>,
    /// The values of the path's parameters, percent-decoded.
    pub parameters: IndexMap<String, String>,
}

impl Contract {
    /// The contract that is part of the program.
    ///
    /// # Errors
    /// It cannot be understood, which a test rules out.
    pub fn embedded() -> Result<Self, Error> {
        Self::of_pieces(embedded::FILES, embedded::OPERATIONS)
    }

    /// A contract in a file: YAML, or JSON if the name ends so. References lead within it or to files next to it or
    /// below.
    ///
    /// # Errors
    /// A file cannot be read or understood.
    pub fn read(path: &Path) -> Result<Self, Error> {
        Self::of(Source::read(path)?)
    }

    /// Names and routes of all operations, in the contract's order.
    pub fn outlines(&self) -> &[Outline] {
        &self.outlines
    }

    /// All operations in the contract's order. Each is read for it: what an [`Outline`] tells costs less.
    pub fn operations(&self) -> impl ExactSizeIterator<Item = &Operation> {
        (0..self.outlines.len()).map(|index| self.at(index))
    }

    /// The operation with this `operationId`.
    pub fn operation(&self, id: &str) -> Option<&Operation> {
        self.by_id.get(id).map(|index| self.at(*index))
    }

    /// Whether there is an operation with this `operationId`.
    pub fn has(&self, id: &str) -> bool {
        self.by_id.contains_key(id)
    }

    /// The place of an operation among the outlines.
    pub(crate) fn index(&self, id: &str) -> Option<usize> {
        self.by_id.get(id).copied()
    }

    /// The operation of an outline.
    pub(crate) fn at(&self, index: usize) -> &Operation {
        self.operations[index].get_or_init(|| {
            let read = self.read_operation(&self.outlines[index]);
            read.expect("files are read whole before, and the tests read all that is in the program")
        })
    }

    /// The operation that answers a method and a path (with or without query). `HEAD` and `OPTIONS` are only found
    /// where the contract names them.
    pub fn find(&self, method: &str, path: &str) -> Option<Found<'_>> {
        let (index, prefix, parameters) = self.routes.find(method, path)?;
        Some(Found {
            operation: self.at(index),
            prefix,
            parameters,
        })
    }
}

/// What stays as it is in a path segment. `;` is left out since servers in Java cut it off.
const SEGMENT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

impl Operation {
    /// Its path under a prefix with its parameters filled in; `None` means its own prefix. Any prefix may be given,
    /// also one that does not serve the operation.
    ///
    /// # Errors
    /// A parameter has no value, or one that cannot stand in a path.
    pub fn url_path(&self, prefix: Option<&str>, parameters: &IndexMap<String, String>) -> Result<String, Error> {
        let mut path = String::new();
        if !self.prefixes.is_empty() {
            path.push_str("/obp/");
            path.push_str(prefix.unwrap_or(&self.prefixes[0]));
        }
        for segment in self.template.split('/').skip(1) {
            path.push('/');
            match parameter_name(segment) {
                Some(name) => path.extend(utf8_percent_encode(self.value(name, parameters)?, SEGMENT)),
                None => path.push_str(segment),
            }
        }
        Ok(path)
    }

    fn value<'a>(&self, name: &str, parameters: &'a IndexMap<String, String>) -> Result<&'a str, Error> {
        match parameters.get(name).map(String::as_str) {
            None => Err(Error::MissingParameter {
                operation: self.id.clone(),
                parameter: name.to_owned(),
            }),
            Some(value @ ("." | "..")) => Err(Error::DotSegment {
                parameter: name.to_owned(),
                value: value.to_owned(),
            }),
            Some(value) => Ok(value),
        }
    }

    /// The documented outcome that an answer is: by status, and for an error by the text of its `message`. The text
    /// decides first, then the OBP code alone.
    pub fn outcome_of(&self, status: u16, message: Option<&str>) -> Option<&Outcome> {
        outcome::best(&self.outcomes, status, message)
    }

    /// The members of the answer with this status whose values the server makes up, as paths like
    /// `.customers[].customer_id`.
    pub fn volatile(&self, status: u16) -> &[(String, Volatile)] {
        self.response(status).map_or(&[], |response| &response.volatile)
    }

    /// What the contract says of a status: the status itself, its hundred, or `default`.
    fn response(&self, status: u16) -> Option<&Response> {
        let find = |key: &str| self.responses.iter().find(|response| response.key == key);
        find(&status.to_string())
            .or_else(|| find(&format!("{}XX", status / 100)))
            .or_else(|| find("default"))
    }
}

/// `BANK_ID` of the segment `{BANK_ID}`.
fn parameter_name(segment: &str) -> Option<&str> {
    segment.strip_prefix('{')?.strip_suffix('}')
}
