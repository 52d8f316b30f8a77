//! Validators of the contract's schemas, compiled when first used.

use std::sync::OnceLock;

use indexmap::IndexSet;
use jsonschema::{Draft, Registry, Validator, error::ValidationErrorKind};
use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};
use serde_json::{Value, json};

use super::{
    source::{Node, Source},
    volatile::member,
};

/// The files' addresses inside of the validators; never looked up anywhere.
const BASE: &str = "contract:///";
/// What a URI's fragment must not hold as it stands.
const FRAGMENT: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'<')
    .add(b'>')
    .add(b'`')
    .add(b'{')
    .add(b'}')
    .add(b'%');
/// What a URI's path must not hold as it stands.
const PATH: &AsciiSet = &FRAGMENT
    .add(b'#')
    .add(b'?')
    .add(b'[')
    .add(b']')
    .add(b'^')
    .add(b'|')
    .add(b'\\');
/// Values in findings are cut to this many letters.
const LONGEST_VALUE: usize = 200;

/// The number of a schema among those used by responses and headers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct SchemaId(usize);

/// File and pointer of every schema that answers are held against.
#[derive(Debug, Default)]
pub(super) struct Places(IndexSet<(usize, String)>);

impl Places {
    /// The id of a schema; the same for the same place.
    pub(super) fn id(&mut self, schema: &Node<'_>) -> SchemaId {
        SchemaId(self.0.insert_full((schema.file, schema.pointer.clone())).0)
    }
}

/// The schemas of a contract.
#[derive(Debug)]
pub(super) struct Schemas {
    source: Source,
    places: Places,
    registry: OnceLock<Result<Registry<'static>, String>>,
    validators: Vec<OnceLock<Result<Validator, String>>>,
}

/// Where a value breaks its schema.
#[derive(Debug)]
pub(super) struct Violation {
    /// `.customers[0].email`; `.` for the whole value.
    pub(super) at: String,
    pub(super) message: String,
    pub(super) expected: String,
    pub(super) actual: String,
    /// The keyword's place in the contract.
    pub(super) source: String,
}

impl Schemas {
    pub(super) fn new(source: Source, places: Places) -> Self {
        let validators = places.0.iter().map(|_| OnceLock::new()).collect();
        Self {
            source,
            places,
            registry: OnceLock::new(),
            validators,
        }
    }

    /// The first violations, and how many there are in all.
    ///
    /// # Errors
    /// The schema itself is no schema.
    pub(super) fn violations(
        &self,
        id: SchemaId,
        value: &Value,
        most: usize,
    ) -> Result<(Vec<Violation>, usize), String> {
        let validator = self.validator(id)?;
        if validator.is_valid(value) {
            return Ok((Vec::new(), 0));
        }
        let mut errors = validator.iter_errors(value);
        let mut first = Vec::new();
        for error in errors.by_ref().take(most) {
            first.push(self.violation(&error, value));
        }
        let count = first.len() + errors.count();
        Ok((first, count))
    }

    fn validator(&self, id: SchemaId) -> Result<&Validator, String> {
        let compiled = self.validators[id.0].get_or_init(|| self.compile(id));
        compiled.as_ref().map_err(Clone::clone)
    }

    fn compile(&self, id: SchemaId) -> Result<Validator, String> {
        let registry = self
            .registry
            .get_or_init(|| self.registry())
            .as_ref()
            .map_err(Clone::clone)?;
        let (file, pointer) = &self.places.0[id.0];
        let fragment = utf8_percent_encode(pointer, FRAGMENT);
        let schema = json!({"$ref": format!("{}#{fragment}", self.address(*file))});
        let options = jsonschema::options()
            .with_draft(Draft::Draft202012)
            .with_registry(registry);
        let built = options.should_validate_formats(true).build(&schema);
        built.map_err(|error| format!("{}#{pointer}: {error}", self.source.files[*file].shown))
    }

    fn registry(&self) -> Result<Registry<'static>, String> {
        let mut registry = Registry::new().draft(Draft::Draft202012);
        for (index, file) in self.source.files.iter().enumerate() {
            registry = registry
                .add(self.address(index), file.tree.clone())
                .map_err(|error| error.to_string())?;
        }
        registry.prepare().map_err(|error| error.to_string())
    }

    fn address(&self, file: usize) -> String {
        format!("{BASE}{}", utf8_percent_encode(&self.source.files[file].name, PATH))
    }

    fn violation(&self, error: &jsonschema::ValidationError<'_>, value: &Value) -> Violation {
        let mut at = json_path(value, error.instance_path().as_str());
        let (message, actual) = match error.kind() {
            ValidationErrorKind::Required { property } => {
                let name = property.as_str().unwrap_or_default();
                if at == "." {
                    at.clear();
                }
                at.push_str(&member(name));
                (format!("the member `{name}` is missing"), "nothing".to_owned())
            }
            _ => (error.masked_with("the value").to_string(), shortened(error.instance())),
        };
        let (source, keyword) = self.keyword(error);
        let expected = keyword.map_or_else(String::new, |value| {
            format!("{}: {}", error.kind().keyword(), shortened(value))
        });
        Violation {
            at,
            message,
            expected,
            actual,
            source,
        }
    }

    /// The place of the violated keyword in the contract, and its value.
    fn keyword(&self, error: &jsonschema::ValidationError<'_>) -> (String, Option<&Value>) {
        let unknown = || (error.schema_path().as_str().to_owned(), None);
        let Some(uri) = error.absolute_keyword_location() else {
            return unknown();
        };
        let (address, fragment) = uri.as_str().split_once('#').unwrap_or((uri.as_str(), ""));
        let Some(file) = (0..self.source.files.len()).find(|file| self.address(*file) == address) else {
            return unknown();
        };
        let pointer = percent_decode_str(fragment).decode_utf8_lossy();
        let file = &self.source.files[file];
        (format!("{}#{pointer}", file.shown), file.tree.pointer(&pointer))
    }
}

/// A JSON pointer as a path of the form `.customers[0].email`.
fn json_path(root: &Value, pointer: &str) -> String {
    let mut path = String::new();
    let mut value = root;
    for token in pointer.split('/').skip(1) {
        let key = token.replace("~1", "/").replace("~0", "~");
        let next = match value {
            Value::Array(entries) => {
                path.push_str(&format!("[{key}]"));
                key.parse().ok().and_then(|index: usize| entries.get(index))
            }
            _ => {
                path.push_str(&member(&key));
                value.get(&key)
            }
        };
        value = next.unwrap_or(&Value::Null);
    }
    if path.is_empty() { ".".to_owned() } else { path }
}

/// A value as JSON, cut where it gets long.
pub(super) fn shortened(value: &Value) -> String {
    let text = value.to_string();
    match text.char_indices().nth(LONGEST_VALUE) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text,
    }
}
