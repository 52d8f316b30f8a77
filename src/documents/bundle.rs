//! One self-contained document out of several files: what a reference reaches moves into the document's own components.
//!
//! Absent on purpose: references out of the contract, and references to anything but a component.

use std::collections::{HashMap, VecDeque};

use serde_json::{Map, Value};

use super::{DocumentError, Language, files::Files};

/// The order of the kinds of components in a document.
const KINDS: [&str; 7] = [
    "securitySchemes",
    "parameters",
    "headers",
    "requestBodies",
    "responses",
    "schemas",
    "examples",
];

/// Where a value stands, which tells how its members are to be read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// An object whose members are keywords of OpenAPI or JSON Schema.
    Keywords,
    /// A mapping from free names to such objects.
    Names,
    /// A mapping from free names to named examples.
    Examples,
    /// A named example.
    Example,
    /// Data: nothing in it is a reference.
    Data,
}

impl Place {
    /// The place of a member.
    fn member(self, name: &str, value: &Value) -> Self {
        match (self, name) {
            (Self::Data, _) | (Self::Example, "value") => Self::Data,
            (Self::Names, _) => Self::Keywords,
            (Self::Examples, _) => Self::Example,
            (Self::Keywords | Self::Example, "example" | "default" | "const" | "enum") => Self::Data,
            (Self::Keywords | Self::Example, "examples") if value.is_object() => Self::Examples,
            (Self::Keywords | Self::Example, "examples") => Self::Data,
            (
                Self::Keywords | Self::Example,
                "properties" | "patternProperties" | "$defs" | "headers" | "content" | "responses" | "callbacks"
                | "links",
            ) => Self::Names,
            (Self::Keywords | Self::Example, name) if name.starts_with("x-") => Self::Data,
            (Self::Keywords | Self::Example, _) => Self::Keywords,
        }
    }
}

/// A component that has been referred to and is yet to be copied.
#[derive(Debug)]
struct Reached<'a> {
    file: &'static str,
    kind: &'a str,
    name: String,
    value: &'a Value,
}

/// Copies values and collects the components that they reach.
#[derive(Debug)]
pub(super) struct Bundler<'a> {
    files: &'a Files,
    language: Language,
    /// The new reference for each place in a file.
    known: HashMap<(&'static str, &'a str), String>,
    reached: VecDeque<Reached<'a>>,
    components: HashMap<&'a str, Map<String, Value>>,
}

impl<'a> Bundler<'a> {
    /// A bundler that has copied nothing yet.
    pub(super) fn new(files: &'a Files, language: Language) -> Self {
        Self {
            files,
            language,
            known: HashMap::new(),
            reached: VecDeque::new(),
            components: HashMap::new(),
        }
    }

    /// Copies a value of a file whose members are keywords, such as an operation.
    ///
    /// # Errors
    /// A reference in it leads nowhere or not to a component.
    pub(super) fn copy(&mut self, file: &'static str, value: &'a Value) -> Result<Value, DocumentError> {
        self.copy_at(Place::Keywords, file, value)
    }

    /// Copies a component under the name that it has.
    pub(super) fn keep(&mut self, file: &'static str, kind: &'a str, name: &str, value: &'a Value) {
        self.reached.push_back(Reached {
            file,
            kind,
            name: name.to_owned(),
            value,
        });
        self.components
            .entry(kind)
            .or_default()
            .insert(name.to_owned(), Value::Null);
    }

    /// The components, with all that they reach themselves.
    ///
    /// # Errors
    /// A reference in one of them leads nowhere or not to a component.
    pub(super) fn components(mut self) -> Result<Value, DocumentError> {
        while let Some(Reached {
            file,
            kind,
            name,
            value,
        }) = self.reached.pop_front()
        {
            let place = if kind == "examples" {
                Place::Example
            } else {
                Place::Keywords
            };
            let copy = self.copy_at(place, file, value)?;
            self.components.entry(kind).or_default().insert(name, copy);
        }
        let rank = |kind: &str| KINDS.iter().position(|known| *known == kind).unwrap_or(KINDS.len());
        let mut kinds: Vec<_> = self.components.into_iter().collect();
        kinds.sort_by_key(|(kind, _)| (rank(kind), *kind));
        Ok(Value::Object(
            kinds
                .into_iter()
                .map(|(kind, named)| (kind.to_owned(), Value::Object(named)))
                .collect(),
        ))
    }

    fn copy_at(&mut self, place: Place, file: &'static str, value: &'a Value) -> Result<Value, DocumentError> {
        Ok(match value {
            _ if place == Place::Data => value.clone(),
            Value::Object(members) => {
                let mut copy = Map::with_capacity(members.len());
                for (name, member) in members {
                    let member = match member {
                        Value::String(reference) if name == "$ref" => Value::String(self.refer(file, reference)?),
                        _ => self.copy_at(place.member(name, member), file, member)?,
                    };
                    copy.insert(name.clone(), member);
                }
                Value::Object(copy)
            }
            Value::Array(items) => Value::Array(
                items
                    .iter()
                    .map(|item| self.copy_at(place, file, item))
                    .collect::<Result<_, _>>()?,
            ),
            _ => value.clone(),
        })
    }

    /// The reference inside the document for one inside the contract.
    fn refer(&mut self, file: &'static str, reference: &'a str) -> Result<String, DocumentError> {
        let (target, pointer, value) = self.files.follow(file, reference, self.language)?;
        if let Some(known) = self.known.get(&(target, pointer)) {
            return Ok(known.clone());
        }
        let component = pointer
            .strip_prefix("/components/")
            .and_then(|rest| rest.split_once('/'));
        let (kind, name) = component.filter(|(_, name)| !name.contains('/')).ok_or_else(|| {
            DocumentError::contract(
                file,
                format!("the reference `{reference}` does not lead to a component"),
            )
        })?;
        let named = self.components.entry(kind).or_default();
        let mut free = name.to_owned();
        if named.contains_key(&free) {
            // Another file has a component of this name.
            free = format!("{}_{name}", target.trim_end_matches(".yaml"));
        }
        // The place in the document is that of the first reference; the content follows.
        named.insert(free.clone(), Value::Null);
        let inside = format!("#/components/{kind}/{free}");
        self.reached.push_back(Reached {
            file: target,
            kind,
            name: free,
            value,
        });
        self.known.insert((target, pointer), inside.clone());
        Ok(inside)
    }
}
