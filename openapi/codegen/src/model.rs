//! The contract as plain data, after reading and before emitting: everything is resolved and checked, nothing is Rust yet.
//!
//! Absent on purpose: texts in other languages (the overlays are applied when documents are served).

use serde_json::Value;

/// The whole contract.
#[derive(Debug)]
pub struct Contract {
    /// One per file: the root first, then the tags in the order of the root's `tags`.
    pub rooms: Vec<Room>,
    /// Every file of the contract, for embedding.
    pub files: Vec<String>,
}

/// What one file of the contract holds.
#[derive(Debug)]
pub struct Room {
    /// Name of the generated module, from the file's name.
    pub module: String,
    /// The contract's file.
    pub file: String,
    /// The tag that the file is about; `None` for the root.
    pub tag: Option<String>,
    /// The file's schemas, in its order.
    pub schemas: Vec<Component>,
    /// The file's operations, in the root's order of paths.
    pub operations: Vec<Operation>,
}

/// A schema with a name.
#[derive(Debug)]
pub struct Component {
    /// Its name in the contract, unique in all files.
    pub name: String,
    /// What it is.
    pub schema: Schema,
}

/// A schema by name or in place.
#[derive(Debug, Clone)]
pub enum SchemaRef {
    /// A component of some room.
    Named {
        /// The room's module.
        module: String,
        /// The component's name.
        name: String,
        /// What it is in this place, empty when nothing is said.
        description: String,
        /// Whether `null` fits as well, as the component says.
        nullable: bool,
    },
    /// Written where it is used.
    Inline(Box<Schema>),
}

impl SchemaRef {
    /// Whether `null` fits as well.
    pub fn is_nullable(&self) -> bool {
        match self {
            Self::Named { nullable, .. } => *nullable,
            Self::Inline(schema) => schema.nullable,
        }
    }
}

/// A schema.
#[derive(Debug, Clone)]
pub struct Schema {
    /// What the value looks like.
    pub shape: Shape,
    /// Whether `null` fits as well.
    pub nullable: bool,
    /// First of its examples.
    pub example: Option<Value>,
    /// Its description, empty when there is none.
    pub description: String,
}

/// The kinds of value.
#[derive(Debug, Clone)]
pub enum Shape {
    /// Anything.
    Any,
    /// Anything, read as text.
    Text(Text),
    /// A text or a number, read as text.
    TextOrNumber(Text),
    /// A text.
    String(Text),
    /// Date and time.
    DateTime,
    /// A calendar date.
    Date,
    /// A whole number within bounds.
    Integer(Option<i64>, Option<i64>),
    /// A number within bounds.
    Number(Option<f64>, Option<f64>),
    /// A truth value.
    Boolean,
    /// A list.
    Array {
        /// Its elements.
        items: SchemaRef,
        /// Fewest.
        min_items: usize,
        /// Most.
        max_items: Option<usize>,
    },
    /// An object.
    Object {
        /// Members known by name.
        properties: Vec<Property>,
        /// What other members hold.
        additional: Option<SchemaRef>,
    },
}

/// What is known of a text.
#[derive(Debug, Clone, Default)]
pub struct Text {
    /// `x-obp-content`.
    pub content: Option<String>,
    /// Fewest characters.
    pub min_length: usize,
    /// Most characters.
    pub max_length: Option<usize>,
    /// Regular expression.
    pub pattern: Option<String>,
    /// `enum` or `const`.
    pub choices: Vec<String>,
}

/// A member of an object.
#[derive(Debug, Clone)]
pub struct Property {
    /// Name on the wire.
    pub name: String,
    /// Whether it must be there.
    pub required: bool,
    /// What it holds.
    pub schema: SchemaRef,
}

/// An operation.
#[derive(Debug)]
pub struct Operation {
    /// OBP's operation id.
    pub id: String,
    /// HTTP method in capitals.
    pub method: String,
    /// The path as the contract writes it, with prefix.
    pub path: String,
    /// The path without prefix.
    pub template: String,
    /// Other templates that answer the same.
    pub aliases: Vec<String>,
    /// Versions that serve it; empty for a path without prefix.
    pub prefixes: Vec<String>,
    /// Version that introduced it.
    pub introduced: String,
    /// OBP's tags.
    pub tags: Vec<String>,
    /// One line.
    pub summary: String,
    /// Markdown.
    pub description: String,
    /// `x-obp-style`.
    pub style: String,
    /// Whether login is needed.
    pub login: Login,
    /// Roles asked for.
    pub roles: Roles,
    /// Roles that OBP documents, where they are others than it asks for.
    pub documented_roles: Option<Roles>,
    /// Names of checks, in order.
    pub checks: Vec<String>,
    /// The errors that OBP documents, as its resource docs list them.
    pub documented_errors: Vec<String>,
    /// Path, query and header parameters.
    pub parameters: Vec<Parameter>,
    /// The body, if one is read.
    pub request: Option<Request>,
    /// The one success.
    pub success: Success,
    /// Statuses of errors with their examples, by status.
    pub errors: Vec<ErrorStatus>,
}

/// Whether an operation looks at credentials.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Login {
    /// Without login there is no answer.
    Required,
    /// A login is read when there is one.
    Optional,
    /// Credentials are not looked at.
    Ignored,
}

/// Roles of an operation: any of the sets will do, of a set all are asked for.
#[derive(Debug, Default)]
pub struct Roles {
    /// The sets; none when no role is asked for.
    pub any: Vec<Vec<Role>>,
}

/// A role.
#[derive(Debug)]
pub struct Role {
    /// Its name.
    pub name: String,
    /// Where it is held: `bank` (of the path), `body` (the bank named there) or `system`.
    pub at: String,
}

/// A parameter.
#[derive(Debug, Clone)]
pub struct Parameter {
    /// Whether it stands for any other name of the query.
    pub free: bool,
    /// Its name on the wire.
    pub name: String,
    /// `path`, `query` or `header`.
    pub location: String,
    /// Whether it must be there.
    pub required: bool,
    /// First example.
    pub example: Option<String>,
    /// What it is.
    pub description: String,
    /// Its schema.
    pub schema: SchemaRef,
}

/// A request body.
#[derive(Debug)]
pub struct Request {
    /// Its schema.
    pub schema: SchemaRef,
    /// Named examples; the first is accepted by a real server.
    pub examples: Vec<Example>,
}

/// The success of an operation.
#[derive(Debug)]
pub struct Success {
    /// HTTP status.
    pub status: u16,
    /// What the answer is.
    pub description: String,
    /// Schema of the body; `None` for an empty one.
    pub schema: Option<SchemaRef>,
    /// Named examples; the first is the default answer.
    pub examples: Vec<Example>,
}

/// The errors of one status.
#[derive(Debug, Clone)]
pub struct ErrorStatus {
    /// HTTP status.
    pub status: u16,
    /// What the status means here.
    pub description: String,
    /// Schema of the body.
    pub schema: SchemaRef,
    /// Named examples.
    pub examples: Vec<Example>,
}

/// A named example.
#[derive(Debug, Clone)]
pub struct Example {
    /// Its key.
    pub name: String,
    /// Its meaning.
    pub summary: String,
    /// Its value.
    pub value: Value,
    /// `x-obp-check`.
    pub check: Option<String>,
    /// `x-obp-text`.
    pub text: Option<String>,
    /// `x-obp-from`.
    pub from: Option<String>,
}
