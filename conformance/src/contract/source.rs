//! The files of a contract as parsed trees, with references between them.
//!
//! A tree is plain JSON. Those of the program's own contract are made piece by piece, when something is looked up in
//! them. Line and column are found by a second reading, made only when something is wrong. Absent on purpose: any
//! knowledge of OpenAPI but `$ref`.

use std::{
    collections::HashSet,
    path::{Path, PathBuf},
    sync::OnceLock,
};

use serde_json::{Map, Value};

use super::{
    Error,
    embedded::{self, EmbeddedFile},
    locate,
};

/// No contract is larger; a file beyond it is a mistake.
const LARGEST_FILE: u64 = 64 << 20;
const MOST_FILES: usize = 1_000;
/// References that lead to references; more is a circle.
const MOST_HOPS: usize = 64;

/// One file.
#[derive(Debug)]
pub(super) struct File {
    /// How findings and errors name it: `openapi/customer.yaml`.
    pub(super) shown: String,
    /// Its path relative to the root file's folder, with `/`: what references are resolved against.
    pub(super) name: String,
    content: Content,
}

#[derive(Debug)]
enum Content {
    /// Text and tree.
    Whole(String, Value),
    /// JSON of the pieces that the build cut, and their trees once somebody asked for them.
    Pieces(&'static EmbeddedFile, Vec<OnceLock<Value>>),
}

/// All files; the root comes first.
#[derive(Debug)]
pub(super) struct Source {
    pub(super) files: Vec<File>,
}

/// A value in a file, and where it stands.
#[derive(Debug, Clone)]
pub(super) struct Node<'a> {
    pub(super) source: &'a Source,
    pub(super) file: usize,
    /// RFC 6901, not percent-encoded.
    pub(super) pointer: String,
    pub(super) value: &'a Value,
}

impl Source {
    /// The files in the program, the root first; nothing is parsed yet.
    pub(super) fn embedded(files: &'static [EmbeddedFile]) -> Self {
        let file = |file: &'static EmbeddedFile| File {
            shown: format!("openapi/{}", file.name),
            name: file.name.to_owned(),
            content: Content::Pieces(file, file.pieces.iter().map(|_| OnceLock::new()).collect()),
        };
        Self {
            files: files.iter().map(file).collect(),
        }
    }

    /// Reads a file and those that it refers to.
    pub(super) fn read(root: &Path) -> Result<Self, Error> {
        let folder = root.parent().unwrap_or(Path::new("")).to_path_buf();
        let name = root.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let mut source = Self {
            files: vec![read_file(&folder, &name)?],
        };
        let mut known = HashSet::from([name]);
        let mut next = 0;
        while next < source.files.len() {
            for wanted in source.referenced_files(next)? {
                if known.insert(wanted.clone()) {
                    if source.files.len() == MOST_FILES {
                        return Err(source.root().error(format!("refers to more than {MOST_FILES} files")));
                    }
                    source.files.push(read_file(&folder, &wanted)?);
                }
            }
            next += 1;
        }
        Ok(source)
    }

    /// The root of the first file. In the program's own contract it has no members: see [`Source::node`].
    pub(super) fn root(&self) -> Node<'_> {
        self.tree(0)
    }

    fn tree(&self, file: usize) -> Node<'_> {
        Node {
            source: self,
            file,
            pointer: String::new(),
            value: self.files[file].value("").unwrap_or(&Value::Null),
        }
    }

    /// What a JSON pointer names in a file. In the program's own contract that is at least one path, component or other
    /// member of the root.
    pub(super) fn node(&self, file: usize, pointer: &str) -> Option<Node<'_>> {
        Some(Node {
            source: self,
            file,
            pointer: pointer.to_owned(),
            value: self.files[file].value(pointer)?,
        })
    }

    /// Every reference in a file that was read whole, as nodes with the text of the reference.
    pub(super) fn references(&self, file: usize) -> Vec<(Node<'_>, &str)> {
        self.tree(file).references()
    }

    fn referenced_files(&self, file: usize) -> Result<Vec<String>, Error> {
        let mut names = Vec::new();
        for (node, text) in self.references(file) {
            let (name, _) = text.split_once('#').unwrap_or((text, ""));
            if !name.is_empty() {
                names.push(node.relative(name)?);
            }
        }
        Ok(names)
    }
}

/// Objects whose members have names of the contract's own choice, so that `default` or `value` says nothing there.
const NAMED: [&str; 14] = [
    "$defs",
    "callbacks",
    "content",
    "examples",
    "headers",
    "links",
    "parameters",
    "pathItems",
    "paths",
    "patternProperties",
    "properties",
    "requestBodies",
    "responses",
    "schemas",
];

/// Members that hold data of the API, in which `$ref` means nothing.
fn is_data(key: &str) -> bool {
    matches!(key, "example" | "value" | "default" | "const" | "enum") || key.starts_with("x-")
}

fn collect<'a>(node: &Node<'a>, found: &mut Vec<(Node<'a>, &'a str)>) {
    match node.value {
        Value::Object(members) => {
            if let Some(Value::String(text)) = members.get("$ref") {
                found.push((node.clone(), text));
            }
            let holder = node.pointer.rsplit('/').next().unwrap_or_default();
            let named = NAMED.contains(&holder);
            for (key, value) in members {
                if (value.is_object() || value.is_array()) && (named || !is_data(key)) {
                    collect(&node.child(key, value), found);
                }
            }
        }
        Value::Array(entries) => {
            for (index, value) in entries.iter().enumerate() {
                if value.is_object() || value.is_array() {
                    collect(&node.child(&index.to_string(), value), found);
                }
            }
        }
        _ => {}
    }
}

impl File {
    fn parse(shown: String, name: String, text: String) -> Result<Self, Error> {
        let tree = match Path::new(&name).extension() {
            Some(extension) if extension.eq_ignore_ascii_case("json") => {
                serde_json::from_str(&text).map_err(|error| Error::Syntax {
                    file: shown.clone(),
                    line: error.line(),
                    column: error.column(),
                    message: error.to_string(),
                })?
            }
            _ => locate::parse_yaml(&shown, &text)?,
        };
        Ok(Self {
            shown,
            name,
            content: Content::Whole(text, tree),
        })
    }

    /// What a JSON pointer names.
    pub(super) fn value(&self, pointer: &str) -> Option<&Value> {
        match &self.content {
            Content::Whole(_, tree) => tree.pointer(pointer),
            Content::Pieces(file, trees) => {
                let piece = embedded::piece_of(pointer);
                let index = file.pieces.binary_search_by_key(&piece, |(known, ..)| known).ok()?;
                let (_, start, end) = file.pieces[index];
                let parse = || serde_json::from_str(&file.json[start..end]).expect("the build wrote it from a tree");
                trees[index].get_or_init(parse).pointer(&pointer[piece.len()..])
            }
        }
    }
}

fn read_file(folder: &Path, name: &str) -> Result<File, Error> {
    let path: PathBuf = folder.join(name);
    let shown = path.display().to_string();
    let unreadable = |source| Error::Unreadable {
        file: shown.clone(),
        source,
    };
    let size = std::fs::metadata(&path).map_err(unreadable)?.len();
    if size > LARGEST_FILE {
        return Err(Error::TooLarge {
            file: shown,
            limit: LARGEST_FILE >> 20,
        });
    }
    let text = std::fs::read_to_string(&path).map_err(unreadable)?;
    File::parse(shown, name.to_owned(), text)
}

/// A key as a token of a JSON pointer.
pub(super) fn token(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

impl<'a> Node<'a> {
    /// The node of a member or entry.
    pub(super) fn child(&self, key: &str, value: &'a Value) -> Node<'a> {
        Node {
            source: self.source,
            file: self.file,
            pointer: format!("{}/{}", self.pointer, token(key)),
            value,
        }
    }

    /// A member; `None` if it is not there.
    pub(super) fn get(&self, key: &str) -> Option<Node<'a>> {
        self.value.get(key).map(|value| self.child(key, value))
    }

    /// A member that must be there.
    pub(super) fn need(&self, key: &str) -> Result<Node<'a>, Error> {
        self.get(key).ok_or_else(|| self.error(format!("`{key}` is missing")))
    }

    /// The members in order, the values not resolved.
    pub(super) fn members(&self) -> Result<impl Iterator<Item = (&'a str, Node<'a>)> + use<'a>, Error> {
        let members: &'a Map<String, Value> = self
            .value
            .as_object()
            .ok_or_else(|| self.error("must be an object".into()))?;
        let this = self.clone();
        Ok(members
            .iter()
            .map(move |(key, value)| (key.as_str(), this.child(key, value))))
    }

    /// The entries of a list, not resolved.
    pub(super) fn entries(&self) -> Result<impl Iterator<Item = Node<'a>> + use<'a>, Error> {
        let entries: &'a Vec<Value> = self
            .value
            .as_array()
            .ok_or_else(|| self.error("must be a list".into()))?;
        let this = self.clone();
        let place = entries.iter().enumerate();
        Ok(place.map(move |(index, value)| this.child(&index.to_string(), value)))
    }

    /// The node as text.
    pub(super) fn text(&self) -> Result<&'a str, Error> {
        self.value.as_str().ok_or_else(|| self.error("must be a text".into()))
    }

    /// The texts of a list that is a member, or nothing if the member is not there.
    pub(super) fn texts(&self, key: &str) -> Result<Vec<String>, Error> {
        let Some(list) = self.get(key) else {
            return Ok(Vec::new());
        };
        list.entries()?.map(|entry| entry.text().map(str::to_owned)).collect()
    }

    /// The node that a chain of `$ref` leads to; the node itself without any.
    pub(super) fn resolve(self) -> Result<Node<'a>, Error> {
        let mut node = self;
        for _ in 0..MOST_HOPS {
            match node.value.get("$ref") {
                None => return Ok(node),
                Some(Value::String(text)) => node = node.target(text)?,
                Some(_) => return Err(node.error("`$ref` must be a text".into())),
            }
        }
        Err(node.error("`$ref` leads round in a circle".into()))
    }

    /// What one reference, standing at this node, leads to.
    pub(super) fn target(&self, reference: &str) -> Result<Node<'a>, Error> {
        let (name, fragment) = reference.split_once('#').unwrap_or((reference, ""));
        let file = if name.is_empty() {
            self.file
        } else {
            let wanted = self.relative(name)?;
            let mut files = self.source.files.iter();
            let found = files.position(|file| file.name == wanted);
            found.ok_or_else(|| self.error(format!("`$ref: {reference}`: there is no file `{wanted}`")))?
        };
        let pointer = percent_encoding::percent_decode_str(fragment)
            .decode_utf8_lossy()
            .into_owned();
        let found = self.source.node(file, &pointer);
        found.ok_or_else(|| self.error(format!("`$ref: {reference}` leads nowhere")))
    }

    /// Every reference in and below the node, as nodes with the text of the reference.
    pub(super) fn references(&self) -> Vec<(Node<'a>, &'a str)> {
        let mut found = Vec::new();
        collect(self, &mut found);
        found
    }

    /// The name of a file that is given relative to this node's file.
    fn relative(&self, name: &str) -> Result<String, Error> {
        if name.contains("://") || name.starts_with('/') {
            return Err(self.error(format!(
                "`$ref` to `{name}`: only files next to the root file can be read"
            )));
        }
        let mut parts: Vec<&str> = self.source.files[self.file].name.split('/').collect();
        parts.pop();
        for part in name.split('/') {
            match part {
                "." | "" => {}
                ".." if parts.pop().is_none() => {
                    return Err(self.error(format!("`$ref` to `{name}` leaves the folder of the root file")));
                }
                ".." => {}
                part => parts.push(part),
            }
        }
        Ok(parts.join("/"))
    }

    /// File and pointer, as findings name a place in the contract.
    pub(super) fn place(&self) -> String {
        format!("{}#{}", self.source.files[self.file].shown, self.pointer)
    }

    /// An error about this node.
    pub(super) fn error(&self, message: String) -> Error {
        let file = &self.source.files[self.file];
        let (line, column) = match &file.content {
            Content::Whole(text, _) => locate::position(text, &self.pointer),
            Content::Pieces(..) => (0, 0),
        };
        Error::Meaning {
            file: file.shown.clone(),
            line,
            column,
            pointer: self.pointer.clone(),
            message,
        }
    }
}
