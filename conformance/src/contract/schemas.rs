//! Validators of the contract's schemas, compiled when first used, each with no more of the contract than it refers to.

use std::{
    collections::{BTreeMap, HashMap, HashSet},
    sync::{Arc, Mutex, OnceLock, PoisonError},
};

use jsonschema::{Draft, Registry, Validator, error::ValidationErrorKind};
use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};
use serde_json::{Map, Value, json};

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

/// Where a schema stands: file and pointer.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) struct SchemaId(usize, String);

impl SchemaId {
    pub(super) fn of(schema: &Node<'_>) -> Self {
        Self(schema.file, schema.pointer.clone())
    }
}

/// A validator, or why there is none.
type Compiled = OnceLock<Result<Validator, String>>;

/// The schemas of a contract.
#[derive(Debug)]
pub(super) struct Schemas {
    source: Source,
    compiled: Mutex<HashMap<SchemaId, Arc<Compiled>>>,
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
    pub(super) fn new(source: Source) -> Self {
        Self {
            source,
            compiled: Mutex::default(),
        }
    }

    /// The files.
    pub(super) fn source(&self) -> &Source {
        &self.source
    }

    /// The first violations, and how many there are in all.
    ///
    /// # Errors
    /// The schema itself is no schema.
    pub(super) fn violations(
        &self,
        id: &SchemaId,
        value: &Value,
        most: usize,
    ) -> Result<(Vec<Violation>, usize), String> {
        let compiled = self.compiled(id);
        let compiled = compiled.get_or_init(|| self.compile(id));
        let validator = compiled.as_ref().map_err(Clone::clone)?;
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

    fn compiled(&self, id: &SchemaId) -> Arc<Compiled> {
        let mut all = self.compiled.lock().unwrap_or_else(PoisonError::into_inner);
        match all.get(id) {
            Some(known) => Arc::clone(known),
            None => Arc::clone(all.entry(id.clone()).or_default()),
        }
    }

    fn compile(&self, id: &SchemaId) -> Result<Validator, String> {
        let SchemaId(file, pointer) = id;
        let mut registry = Registry::new().draft(Draft::Draft202012);
        for (file, tree) in self.excerpts(id)? {
            registry = registry
                .add(self.address(file), tree)
                .map_err(|error| error.to_string())?;
        }
        let registry = registry.prepare().map_err(|error| error.to_string())?;
        let fragment = utf8_percent_encode(pointer, FRAGMENT);
        let schema = json!({"$ref": format!("{}#{fragment}", self.address(*file))});
        let options = jsonschema::options()
            .with_draft(Draft::Draft202012)
            .with_registry(&registry);
        let built = options.should_validate_formats(true).build(&schema);
        built.map_err(|error| format!("{}#{pointer}: {error}", self.source.files[*file].shown))
    }

    /// A schema and all that it refers to, each at its place in its file; the rest of the files is left out.
    fn excerpts(&self, id: &SchemaId) -> Result<BTreeMap<usize, Value>, String> {
        let mut known = HashSet::from([id.clone()]);
        let mut next = vec![id.clone()];
        let mut wanted = Vec::new();
        while let Some(id) = next.pop() {
            let node = self.source.node(id.0, &id.1);
            let node = node.ok_or_else(|| format!("{}#{} leads nowhere", self.source.files[id.0].shown, id.1))?;
            for (place, reference) in node.references() {
                let target = place.target(reference).map_err(|error| error.to_string())?;
                let target = SchemaId::of(&target);
                if known.insert(target.clone()) {
                    next.push(target);
                }
            }
            wanted.push((id, node.value));
        }
        // What holds another comes first, so that the other is there already.
        wanted.sort_by_key(|(id, _)| id.1.len());
        let mut trees: BTreeMap<usize, Value> = BTreeMap::new();
        for (SchemaId(file, pointer), value) in wanted {
            place(trees.entry(file).or_insert_with(|| json!({})), &pointer, value);
        }
        Ok(trees)
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
        (format!("{}#{pointer}", file.shown), file.value(&pointer))
    }
}

/// Puts a copy of a value at a pointer, unless something is there: then it is part of what was put there before. What is
/// above is made of objects only, which a pointer leads through like lists.
fn place(tree: &mut Value, pointer: &str, value: &Value) {
    let mut here = tree;
    for token in pointer.split('/').skip(1) {
        let key = token.replace("~1", "/").replace("~0", "~");
        here = match here {
            Value::Array(entries) => match key.parse().ok().and_then(|index: usize| entries.get_mut(index)) {
                Some(entry) => entry,
                None => return,
            },
            Value::Object(members) => members.entry(key).or_insert(Value::Null),
            _ => return,
        };
        if here.is_null() {
            *here = Value::Object(Map::new());
        }
    }
    if here.as_object().is_some_and(Map::is_empty) {
        *here = value.clone();
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
