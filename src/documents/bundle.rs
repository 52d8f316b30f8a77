//! One self-contained document out of several files: what a reference reaches moves into the document's own components.
//! One file after the other is read for that, and what was copied is kept as text, so that little is in memory at once.
//!
//! Absent on purpose: references out of the contract, and references to anything but a component.

use std::collections::HashMap;

use serde_json::{Map, Value};

use super::{
    DocumentError,
    files::{Files, leads_nowhere},
};

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
struct Reached {
    /// The file and the reference that led to it.
    from: (&'static str, String),
    pointer: String,
    kind: String,
    /// Its place among the components of its kind.
    at: usize,
}

/// A component: its name and its content as JSON, empty until it is copied.
type Component = (String, String);

/// Copies values and collects the components that they reach, of one file after the other.
#[derive(Debug)]
pub(super) struct Bundler {
    files: Files,
    /// The new reference for each place in a file.
    known: HashMap<(&'static str, String), String>,
    /// What is yet to be copied, by the file where it stands.
    reached: HashMap<&'static str, Vec<Reached>>,
    components: HashMap<String, Vec<Component>>,
}

impl Bundler {
    /// A bundler that has copied nothing yet.
    pub(super) fn new(files: Files) -> Self {
        Self {
            files,
            known: HashMap::new(),
            reached: HashMap::new(),
            components: HashMap::new(),
        }
    }

    /// Copies a value of a file whose members are keywords, such as an operation.
    ///
    /// # Errors
    /// A reference in it names no file or no component.
    pub(super) fn copy(&mut self, file: &'static str, value: &Value) -> Result<Value, DocumentError> {
        self.copy_at(Place::Keywords, file, value)
    }

    /// Takes a component of a file under the name that it has.
    ///
    /// # Errors
    /// There is no such file.
    pub(super) fn keep(&mut self, file: &'static str, kind: &str, name: &str) -> Result<(), DocumentError> {
        self.refer(file, &format!("#/components/{kind}/{name}")).map(drop)
    }

    /// The file of which most components are waiting to be copied; none if all are copied.
    pub(super) fn waiting(&self) -> Option<&'static str> {
        // Of two with as many, always the same one, so that a document is the same each time.
        let most = self
            .reached
            .iter()
            .max_by_key(|(file, waiting)| (waiting.len(), **file));
        most.map(|(file, _)| *file)
    }

    /// Copies what is waiting of a file, and what that reaches in the same file.
    ///
    /// # Errors
    /// A reference leads nowhere or not to a component.
    pub(super) fn fill(&mut self, file: &'static str, content: &Value) -> Result<(), DocumentError> {
        while let Some(waiting) = self.reached.remove(file) {
            for Reached {
                from,
                pointer,
                kind,
                at,
            } in waiting
            {
                let value = content.pointer(&pointer);
                let value = value.ok_or_else(|| leads_nowhere(from.0, &from.1))?;
                let place = if kind == "examples" {
                    Place::Example
                } else {
                    Place::Keywords
                };
                let text = self.copy_at(place, file, value)?.to_string();
                if let Some(component) = self.components.get_mut(&kind).and_then(|named| named.get_mut(at)) {
                    component.1 = text;
                }
            }
        }
        Ok(())
    }

    /// Adds a component that stands in no file, under a name that is still free, and gives the reference to it.
    pub(super) fn add(&mut self, kind: &str, name: &str, text: String) -> String {
        let named = self.components.entry(kind.to_owned()).or_default();
        let mut free = name.to_owned();
        for number in 2.. {
            if !is_taken(named, &free) {
                break;
            }
            free = format!("{name}-{number}");
        }
        let inside = format!("#/components/{kind}/{free}");
        named.push((free, text));
        inside
    }

    /// The components by kind.
    pub(super) fn components(self) -> Vec<(String, Vec<Component>)> {
        let rank = |kind: &str| KINDS.iter().position(|known| *known == kind).unwrap_or(KINDS.len());
        let mut kinds: Vec<_> = self.components.into_iter().collect();
        kinds.sort_by(|(one, _), (other, _)| (rank(one), one).cmp(&(rank(other), other)));
        kinds
    }

    fn copy_at(&mut self, place: Place, file: &'static str, value: &Value) -> Result<Value, DocumentError> {
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
    fn refer(&mut self, file: &'static str, reference: &str) -> Result<String, DocumentError> {
        let (target, pointer) = self.files.place(file, reference)?;
        let key = (target, pointer.to_owned());
        if let Some(known) = self.known.get(&key) {
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
        let named = self.components.entry(kind.to_owned()).or_default();
        let mut free = name.to_owned();
        if is_taken(named, &free) {
            // Another file has a component of this name.
            free = format!("{}_{name}", target.trim_end_matches(".yaml"));
        }
        let inside = format!("#/components/{kind}/{free}");
        // The place in the document is that of the first reference; the content follows.
        self.reached.entry(target).or_default().push(Reached {
            from: (file, reference.to_owned()),
            pointer: pointer.to_owned(),
            kind: kind.to_owned(),
            at: named.len(),
        });
        named.push((free, String::new()));
        self.known.insert(key, inside.clone());
        Ok(inside)
    }
}

fn is_taken(named: &[Component], name: &str) -> bool {
    named.iter().any(|(taken, _)| taken == name)
}
