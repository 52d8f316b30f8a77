//! What the generated tables are made of: operations, roles, checks, parameters, examples and schemas, all `'static`.
//!
//! Absent on purpose: HTTP, stores and any decision. Tables say what the contract says; who reads them decides.

mod described;
pub mod schema;

pub use described::{meta, register};

use std::borrow::Cow;

use bytes::Bytes;
use schema::Schema;

/// An operation.
#[derive(Debug)]
pub struct Operation {
    /// OBP's operation id, such as `OBPv3.1.0-createCustomer`.
    pub id: &'static str,
    /// Its HTTP method.
    pub method: Verb,
    /// The path as the contract writes it, with the prefix that introduced it.
    pub path: &'static str,
    /// The path without prefix.
    pub template: &'static str,
    /// Other templates that answer the same.
    pub aliases: &'static [&'static str],
    /// The versions that serve it; empty for a path without prefix.
    pub prefixes: &'static [&'static str],
    /// The version that introduced it.
    pub introduced: &'static str,
    /// OBP's tags.
    pub tags: &'static [&'static str],
    /// One line on what it does.
    pub summary: &'static str,
    /// What it does, in Markdown.
    pub description: &'static str,
    /// How the server runs it.
    pub style: Style,
    /// Whether login is needed.
    pub login: Login,
    /// The roles asked for.
    pub roles: Roles,
    /// The roles that OBP documents, which are not always those that it asks for.
    pub documented_roles: Roles,
    /// The order in which the server checks a request.
    pub checks: &'static [Check],
    /// The errors that OBP documents, as its resource docs list them.
    pub documented_errors: &'static [&'static str],
    /// Path, query and header parameters.
    pub parameters: &'static [Parameter],
    /// The body, if one is read.
    pub request: Option<RequestBody>,
    /// The answer when all is well.
    pub success: Success,
    /// The statuses of all other answers.
    pub error_statuses: &'static [&'static ErrorStatus],
    /// All other answers, by status.
    pub errors: &'static [&'static NamedError],
}

impl Operation {
    /// One of which nothing is said, to be completed.
    pub(crate) const EMPTY: Self = Self {
        id: "",
        method: Verb::GET,
        path: "",
        template: "",
        aliases: &[],
        prefixes: &[],
        introduced: "",
        tags: &[],
        summary: "",
        description: "",
        style: Style::Classic,
        login: Login::Required,
        roles: Roles { any: &[] },
        documented_roles: Roles { any: &[] },
        checks: &[],
        documented_errors: &[],
        parameters: &[],
        request: None,
        success: Success {
            status: 200,
            description: "",
            schema: None,
            examples: &[],
        },
        error_statuses: &[],
        errors: &[],
    };

    /// The name of the function, which is the id without its version.
    pub fn function(&self) -> &'static str {
        self.id.split_once('-').map_or(self.id, |(_, function)| function)
    }

    /// The error with this key.
    pub fn error(&self, name: &str) -> Option<&'static NamedError> {
        self.errors.iter().copied().find(|error| error.example.name == name)
    }

    /// The first error that a check raises.
    pub fn raised_by(&self, check: Check) -> Option<&'static NamedError> {
        self.errors
            .iter()
            .copied()
            .find(|error| error.example.check == Some(check))
    }
}

/// HTTP methods that operations have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[allow(clippy::upper_case_acronyms)]
#[allow(missing_docs)]
pub enum Verb {
    GET,
    POST,
    PUT,
    DELETE,
    PATCH,
    /// Only documented: OBP serves it nowhere.
    HEAD,
}

impl Verb {
    /// Its name on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::GET => "GET",
            Self::POST => "POST",
            Self::PUT => "PUT",
            Self::DELETE => "DELETE",
            Self::PATCH => "PATCH",
            Self::HEAD => "HEAD",
        }
    }

    /// Whether OBP wants a JSON content type with it.
    pub fn has_body(self) -> bool {
        matches!(self, Self::POST | Self::PUT | Self::PATCH)
    }
}

/// How the server runs a function (`x-obp-style`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// The oldest functions.
    Classic,
    /// The asynchronous ones that check by themselves.
    New,
    /// Those that the server wraps with checks of its own, since v4.0.0.
    Wrapped,
}

/// Whether an operation looks at credentials.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Login {
    /// No answer without.
    Required,
    /// Read when there.
    Optional,
    /// Not looked at.
    Ignored,
}

/// The roles of an operation: any of the sets will do, of a set all are asked for.
#[derive(Debug)]
pub struct Roles {
    /// The sets; none when no role is asked for.
    pub any: &'static [&'static [Role]],
}

/// A role.
#[derive(Debug)]
pub struct Role {
    /// Its name, such as `CanGetCustomer`.
    pub name: &'static str,
    /// Where it is held.
    pub at: HeldAt,
}

/// Where a role is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum HeldAt {
    /// At the bank in the path.
    Bank,
    /// At the bank that the body names.
    Body,
    /// For the whole system.
    System,
}

/// What the server checks (`x-obp-checks`); `openapi/extensions.md` tells each in a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Check {
    Login,
    Roles,
    BankId,
    Bank,
    Json,
    Body,
    Nulls,
    Type,
    Paging,
    Filter,
    Dependants,
    Password,
    Version,
    Customer,
    User,
    Address,
    Residence,
    Attribute,
    Link,
    Number,
    RoleName,
    Username,
    Email,
    Store,
    FirehoseSwitch,
    ImportSwitch,
    ForceError,
    Route,
    DuplicateQuery,
    DuplicateHeader,
}

/// A parameter.
#[derive(Debug)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: &'static str,
    /// Where it stands.
    pub location: Location,
    /// Whether it must be there.
    pub required: bool,
    /// Whether it stands for any other name of the query.
    pub free: bool,
    /// An example of its value.
    pub example: Option<&'static str>,
    /// What it is.
    pub description: &'static str,
    /// Its schema.
    pub schema: &'static Schema,
}

/// Where a parameter stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Location {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// In a header.
    Header,
}

/// A request body.
#[derive(Debug)]
pub struct RequestBody {
    /// Its schema.
    pub schema: &'static Schema,
    /// Examples; a real server accepts the first.
    pub examples: &'static [Example],
}

/// The success of an operation.
#[derive(Debug)]
pub struct Success {
    /// HTTP status.
    pub status: u16,
    /// What the answer is.
    pub description: &'static str,
    /// Schema of the body; `None` for an empty one.
    pub schema: Option<&'static Schema>,
    /// Examples; the first is the default answer.
    pub examples: &'static [Example],
}

/// A status of errors.
#[derive(Debug)]
pub struct ErrorStatus {
    /// HTTP status.
    pub status: u16,
    /// What it means.
    pub description: &'static str,
    /// Schema of the body.
    pub schema: &'static Schema,
}

/// An error with its status.
#[derive(Debug)]
pub struct NamedError {
    /// HTTP status.
    pub status: u16,
    /// The answer.
    pub example: Example,
}

impl NamedError {
    /// OBP's code, such as `OBP-30001`, if it has one: its key without suffix.
    pub fn code(&self) -> Option<&'static str> {
        self.example.name.get(..9).filter(|code| code.starts_with("OBP-"))
    }
}

/// A named example.
#[derive(Debug)]
pub struct Example {
    /// Its key in the contract.
    pub name: &'static str,
    /// What it is an example of.
    pub summary: &'static str,
    /// The JSON text that goes over the wire.
    pub json: &'static str,
    /// Where a request's own values may stand instead, in order.
    pub slots: &'static [Slot],
    /// The check that answers with it.
    pub check: Option<Check>,
    /// Where text and status come from (`x-obp-from`).
    pub from: Option<&'static str>,
}

impl Example {
    /// The bytes with the slots filled by `value`; a slot without value keeps the example's own text.
    pub fn render<'a>(&self, value: impl Fn(&'static str) -> Option<Cow<'a, str>>) -> Bytes {
        let mut text: Option<String> = None;
        let mut copied = 0;
        for slot in self.slots {
            let Some(value) = value(slot.part) else { continue };
            let quoted;
            let escaped = if value.bytes().any(|byte| byte < 0x20 || byte == b'"' || byte == b'\\') {
                quoted = serde_json::Value::from(value.as_ref()).to_string();
                &quoted[1..quoted.len() - 1]
            } else {
                value.as_ref()
            };
            if escaped == &self.json[slot.start..slot.end] {
                continue;
            }
            let text = text.get_or_insert_with(|| String::with_capacity(self.json.len() + 64));
            text.push_str(&self.json[copied..slot.start]);
            text.push_str(escaped);
            copied = slot.end;
        }
        match text {
            None => Bytes::from_static(self.json.as_bytes()),
            Some(mut text) => {
                text.push_str(&self.json[copied..]);
                Bytes::from(text)
            }
        }
    }
}

/// A place in an example's JSON text.
#[derive(Debug)]
pub struct Slot {
    /// First byte.
    pub start: usize,
    /// First byte after it.
    pub end: usize,
    /// What may stand there: a path parameter's name, or a part named in `openapi/extensions.md`.
    pub part: &'static str,
}

/// A file of the contract.
#[derive(Debug)]
pub struct Source {
    /// Its name.
    pub file: &'static str,
    /// Its text.
    pub text: &'static str,
    /// The overlay with its Chinese texts.
    pub chinese: &'static str,
}

#[cfg(test)]
mod tests {
    use super::*;

    const EXAMPLE: Example = Example {
        name: "default",
        summary: "",
        json: r#"{"bank_id":"gh","id":"7"}"#,
        slots: &[
            Slot {
                start: 12,
                end: 14,
                part: "BANK_ID",
            },
            Slot {
                start: 22,
                end: 23,
                part: "ID",
            },
        ],
        check: None,
        from: None,
    };

    #[test]
    fn slots_take_the_values_of_the_request_in_json_form() {
        let rendered = EXAMPLE.render(|part| (part == "BANK_ID").then_some(Cow::Borrowed("a\"b")));
        assert_eq!(rendered, r#"{"bank_id":"a\"b","id":"7"}"#.as_bytes());
    }

    #[test]
    fn without_other_values_the_text_is_not_copied() {
        let rendered = EXAMPLE.render(|part| (part == "ID").then_some(Cow::Borrowed("7")));
        assert_eq!(rendered.as_ptr(), EXAMPLE.json.as_ptr());
    }
}
