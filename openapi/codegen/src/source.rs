//! The contract's files as marked YAML: every value knows its file, line and JSON pointer, and a mapping refuses the
//! keys that nobody asked for.
//!
//! Absent on purpose: anything about OpenAPI. YAML anchors, tags and merge keys are not supported; the contract has none.

use std::{cell::RefCell, collections::BTreeMap, fs, path::Path};

use saphyr::{LoadableYamlNode, MarkedYamlOwned, Marker, SafelyIndex, ScalarOwned, YamlDataOwned};
use serde_json::{Map, Number, Value};

use crate::error::{Error, Place};

/// All files of a contract, parsed.
#[derive(Debug)]
pub struct Sources {
    files: BTreeMap<String, MarkedYamlOwned>,
}

impl Sources {
    /// Reads every `*.yaml` of `folder` (not of its sub-folders).
    ///
    /// # Errors
    /// A file that cannot be read or is not YAML.
    pub fn read(folder: &Path) -> Result<Self, Error> {
        let file_error = |path: &Path| {
            let path = path.to_owned();
            move |source| Error::File { path, source }
        };
        let mut texts = Vec::new();
        for entry in fs::read_dir(folder).map_err(file_error(folder))? {
            let path = entry.map_err(file_error(folder))?.path();
            let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
                continue;
            };
            if name.ends_with(".yaml") {
                texts.push((name.to_owned(), fs::read_to_string(&path).map_err(file_error(&path))?));
            }
        }
        Self::parse(texts)
    }

    /// Parses files given as name and text.
    ///
    /// # Errors
    /// A text that is not exactly one YAML document.
    pub fn parse(texts: impl IntoIterator<Item = (String, String)>) -> Result<Self, Error> {
        let mut files = BTreeMap::new();
        for (file, text) in texts {
            let fail = |marker: Marker, message: &str| Error::Yaml {
                file: file.clone(),
                line: marker.line(),
                column: marker.col() + 1,
                message: message.to_owned(),
            };
            let documents = MarkedYamlOwned::load_from_str(&text);
            let documents = documents.map_err(|error| fail(*error.marker(), error.info()))?;
            let mut documents = documents.into_iter();
            let document = documents
                .next()
                .ok_or_else(|| fail(Marker::new(0, 1, 0), "the file is empty"))?;
            if let Some(second) = documents.next() {
                return Err(fail(second.span.start, "more than one document"));
            }
            files.insert(file, document);
        }
        Ok(Self { files })
    }

    /// The names of the files, sorted.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.files.keys().map(String::as_str)
    }

    /// The root value of a file.
    pub fn file(&self, name: &str) -> Option<Node<'_>> {
        let (name, yaml) = self.files.get_key_value(name)?;
        Some(Node {
            yaml,
            file: name,
            pointer: String::new(),
        })
    }

    /// What a `$ref` written in `node` points to.
    ///
    /// # Errors
    /// The reference names a file or a place that is not there.
    pub fn follow<'a>(&'a self, node: &Node<'a>, reference: &str) -> Result<Node<'a>, Error> {
        let (file, pointer) = reference
            .split_once('#')
            .ok_or_else(|| node.invalid(format!("the reference `{reference}` has no `#`")))?;
        let file = if file.is_empty() { node.file } else { file };
        let mut target = self
            .file(file)
            .ok_or_else(|| node.invalid(format!("the reference `{reference}` names no file")))?;
        for part in pointer.split('/').skip(1) {
            let key = part.replace("~1", "/").replace("~0", "~");
            let child = target.yaml.get(key.as_str());
            let child = child.ok_or_else(|| node.invalid(format!("the reference `{reference}` points to nothing")))?;
            target = Node {
                yaml: child,
                file: target.file,
                pointer: format!("{}/{part}", target.pointer),
            };
        }
        Ok(target)
    }
}

/// One value of a file.
#[derive(Debug, Clone)]
pub struct Node<'a> {
    yaml: &'a MarkedYamlOwned,
    file: &'a str,
    pointer: String,
}

impl<'a> Node<'a> {
    /// Where the value stands.
    pub fn place(&self) -> Place {
        Place {
            file: self.file.to_owned(),
            line: self.yaml.span.start.line(),
            column: self.yaml.span.start.col() + 1,
            pointer: self.pointer.clone(),
        }
    }

    /// The name of the file that it stands in.
    pub fn file(&self) -> &'a str {
        self.file
    }

    /// The last part of its pointer, unescaped.
    pub fn key(&self) -> String {
        self.pointer
            .rsplit('/')
            .next()
            .unwrap_or_default()
            .replace("~1", "/")
            .replace("~0", "~")
    }

    /// An error about this value.
    pub fn invalid(&self, message: impl Into<String>) -> Error {
        Error::Invalid {
            place: self.place(),
            message: message.into(),
        }
    }

    fn child(&self, key: &str, yaml: &'a MarkedYamlOwned) -> Self {
        let key = key.replace('~', "~0").replace('/', "~1");
        Self {
            yaml,
            file: self.file,
            pointer: format!("{}/{key}", self.pointer),
        }
    }

    /// The value as a mapping.
    ///
    /// # Errors
    /// It is none, or a key of it is not text.
    pub fn mapping(&self) -> Result<Mapping<'a>, Error> {
        let YamlDataOwned::Mapping(mapping) = &self.yaml.data else {
            return Err(self.invalid("expected a mapping"));
        };
        let mut entries = Vec::with_capacity(mapping.len());
        for (key, value) in mapping {
            let name = match &key.data {
                YamlDataOwned::Value(ScalarOwned::String(name)) => name.clone(),
                YamlDataOwned::Value(ScalarOwned::Integer(number)) => number.to_string(),
                _ => return Err(self.invalid("expected keys that are text")),
            };
            let value = self.child(&name, value);
            entries.push((name, value));
        }
        Ok(Mapping {
            node: self.clone(),
            entries,
            asked: RefCell::new(Vec::new()),
        })
    }

    /// The value as a list.
    ///
    /// # Errors
    /// It is none.
    pub fn list(&self) -> Result<Vec<Node<'a>>, Error> {
        match &self.yaml.data {
            YamlDataOwned::Sequence(items) => Ok(items
                .iter()
                .enumerate()
                .map(|(index, item)| self.child(&index.to_string(), item))
                .collect()),
            _ => Err(self.invalid("expected a list")),
        }
    }

    /// The value as a text.
    ///
    /// # Errors
    /// It is none; a number or a truth value wants quotes to be one.
    pub fn text(&self) -> Result<&'a str, Error> {
        match &self.yaml.data {
            YamlDataOwned::Value(ScalarOwned::String(text)) => Ok(text),
            _ => Err(self.invalid("expected a text")),
        }
    }

    /// The value as a list of texts.
    ///
    /// # Errors
    /// It is none.
    pub fn texts(&self) -> Result<Vec<String>, Error> {
        self.list()?.iter().map(|item| item.text().map(str::to_owned)).collect()
    }

    /// The value as JSON, members in the order of the file.
    ///
    /// # Errors
    /// It holds something that JSON has no form for.
    pub fn json(&self) -> Result<Value, Error> {
        Ok(match &self.yaml.data {
            YamlDataOwned::Value(scalar) => match scalar {
                ScalarOwned::Null => Value::Null,
                ScalarOwned::Boolean(value) => Value::Bool(*value),
                ScalarOwned::Integer(value) => Value::from(*value),
                ScalarOwned::FloatingPoint(value) => Value::Number(
                    Number::from_f64(value.into_inner()).ok_or_else(|| self.invalid("JSON has no such number"))?,
                ),
                ScalarOwned::String(value) => Value::String(value.clone()),
            },
            YamlDataOwned::Sequence(_) => {
                Value::Array(self.list()?.iter().map(Node::json).collect::<Result<_, Error>>()?)
            }
            YamlDataOwned::Mapping(_) => {
                let mut object = Map::new();
                for (key, value) in self.mapping()?.entries {
                    object.insert(key, value.json()?);
                }
                Value::Object(object)
            }
            _ => return Err(self.invalid("expected plain YAML without tags or anchors")),
        })
    }
}

/// A mapping whose keys are taken one by one; what is left at the end is an error.
#[derive(Debug)]
pub struct Mapping<'a> {
    node: Node<'a>,
    entries: Vec<(String, Node<'a>)>,
    asked: RefCell<Vec<&'static str>>,
}

impl<'a> Mapping<'a> {
    /// Takes the value of a key, if there is one.
    pub fn take(&mut self, key: &'static str) -> Option<Node<'a>> {
        self.asked.borrow_mut().push(key);
        let index = self.entries.iter().position(|(name, _)| name == key)?;
        Some(self.entries.remove(index).1)
    }

    /// Takes the value of a key that must be there.
    ///
    /// # Errors
    /// It is not.
    pub fn require(&mut self, key: &'static str) -> Result<Node<'a>, Error> {
        self.take(key).ok_or_else(|| Error::MissingKey {
            place: self.node.place(),
            key: key.to_owned(),
        })
    }

    /// Takes a text that must be there.
    ///
    /// # Errors
    /// It is not there or no text.
    pub fn text(&mut self, key: &'static str) -> Result<String, Error> {
        Ok(self.require(key)?.text()?.to_owned())
    }

    /// Takes all that is left, in the order of the file.
    pub fn rest(&mut self) -> Vec<(String, Node<'a>)> {
        std::mem::take(&mut self.entries)
    }

    /// Ends the reading.
    ///
    /// # Errors
    /// A key is left that nobody took.
    pub fn finish(self) -> Result<(), Error> {
        match self.entries.into_iter().next() {
            None => Ok(()),
            Some((key, node)) => Err(Error::UnknownKey {
                place: node.place(),
                key,
                known: self.asked.into_inner().join(", "),
            }),
        }
    }
}
