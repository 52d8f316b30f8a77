//! From a choice to a document: which operations belong to it, under which paths, and what stands around them.
//!
//! One file after the other is read, and what it gives to the document is kept as JSON text, since the tree of the
//! whole contract would take ten times the room.

use std::{
    cmp::Reverse,
    collections::{HashMap, HashSet},
};

use serde_json::{Value, json};

use super::{
    Choice, DocumentError, Language,
    bundle::Bundler,
    choice::{file_stem, version_key},
    files::{Files, ROOT, leads_nowhere},
    shared::{Shared, SharedResponses, put_back},
    writer::Writer,
};

/// The key that lists the version prefixes of an operation.
const PREFIXES: &str = "x-obp-prefixes";

/// A path of the contract and where its operations stand.
#[derive(Debug)]
pub(super) struct Place<'r> {
    /// Its number in the root's order.
    at: usize,
    path: &'r str,
    reference: &'r str,
    pointer: &'r str,
}

/// An operation of the contract.
#[derive(Debug)]
pub(super) struct Operation<'a> {
    at: usize,
    path: &'a str,
    method: &'a str,
    value: &'a Value,
}

/// An operation as it stands in the document.
#[derive(Debug)]
struct Written {
    at: usize,
    path: String,
    method: String,
    /// As JSON; the responses are numbers of [`SharedResponses`].
    text: String,
}

impl<'a> Operation<'a> {
    /// The versions that serve it; none for one without a version in its path.
    pub(super) fn prefixes(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        self.value
            .get(PREFIXES)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
    }

    /// The tag whose file it stands in.
    pub(super) fn tag(&self) -> Option<&'a str> {
        self.value.pointer("/tags/0").and_then(Value::as_str)
    }

    /// The path under a version.
    fn path_at(&self, version: Option<&str>) -> String {
        let rest = self.path.strip_prefix("/obp/").and_then(|rest| rest.split_once('/'));
        match (version, rest) {
            (Some(version), Some((_, rest))) => format!("/obp/{version}/{rest}"),
            _ => self.path.to_owned(),
        }
    }

    /// Whether it belongs to a document of this version and tag.
    fn belongs(&self, version: Option<&str>, tag: Option<&str>) -> bool {
        if self.prefixes().next().is_none() {
            return true;
        }
        (tag.is_none() || self.tag() == tag)
            && version.is_none_or(|version| self.prefixes().any(|prefix| prefix == version))
    }
}

/// The paths of the contract by the file where they stand; with a tag only that tag's file and those without a version.
///
/// # Errors
/// The root is not what this reader understands.
pub(super) fn places<'r>(
    files: Files,
    root: &'r Value,
    tag: Option<&str>,
) -> Result<Vec<(&'static str, Vec<Place<'r>>)>, DocumentError> {
    let only = tag.map(|tag| file_stem(tag) + ".yaml");
    let paths = root.get("paths").and_then(Value::as_object);
    let mut places: Vec<(&'static str, Vec<Place<'r>>)> = Vec::new();
    for (at, (path, item)) in paths.into_iter().flatten().enumerate() {
        let reference = item.get("$ref").and_then(Value::as_str);
        let reference =
            reference.ok_or_else(|| DocumentError::contract(ROOT, format!("the path `{path}` is no reference")))?;
        if only
            .as_ref()
            .is_some_and(|file| path.starts_with("/obp/") && reference.split('#').next() != Some(file))
        {
            continue;
        }
        let (file, pointer) = files.place(ROOT, reference)?;
        let place = Place {
            at,
            path,
            reference,
            pointer,
        };
        match places.iter_mut().find(|(known, _)| *known == file) {
            Some((_, of_file)) => of_file.push(place),
            None => places.push((file, vec![place])),
        }
    }
    Ok(places)
}

/// The operations at the paths of a file.
///
/// # Errors
/// A path is not in the file.
pub(super) fn operations<'a>(content: &'a Value, places: &[Place<'a>]) -> Result<Vec<Operation<'a>>, DocumentError> {
    let mut operations = Vec::new();
    for place in places {
        let item = content.pointer(place.pointer);
        let item = item.ok_or_else(|| leads_nowhere(ROOT, place.reference))?;
        for (method, value) in item.as_object().into_iter().flatten() {
            operations.push(Operation {
                at: place.at,
                path: place.path,
                method,
                value,
            });
        }
    }
    Ok(operations)
}

/// The names of the tags, in the root's order, with their descriptions.
pub(super) fn tags(root: &Value) -> Vec<(&str, &Value)> {
    let tags = root.get("tags").and_then(Value::as_array);
    tags.into_iter()
        .flatten()
        .filter_map(|tag| Some((tag.get("name")?.as_str()?, tag)))
        .collect()
}

/// All versions, the oldest first. Reads every file.
fn versions(files: Files, root: &Value) -> Result<Vec<String>, DocumentError> {
    let mut versions = HashSet::new();
    for (file, places) in places(files, root, None)? {
        let content = files.read(file, Language::English)?;
        for operation in operations(&content, &places)? {
            versions.extend(operation.prefixes().map(str::to_owned));
        }
    }
    let mut versions: Vec<_> = versions.into_iter().collect();
    versions.sort_by_key(|version| version_key(version));
    Ok(versions)
}

/// Versions, each once.
pub(super) fn newest_first<'v>(versions: impl Iterator<Item = &'v str>) -> Vec<&'v str> {
    let versions: HashSet<_> = versions.collect();
    let mut versions: Vec<_> = versions.into_iter().collect();
    versions.sort_by_key(|version| Reverse(version_key(version)));
    versions
}

/// Builds a document and writes it.
///
/// # Errors
/// There is no such version or tag, or the contract cannot be read.
pub(super) fn document(files: Files, choice: &Choice) -> Result<String, DocumentError> {
    let (version, tag) = (choice.version.as_deref(), choice.tag.as_deref());
    let root = files.read(ROOT, choice.language)?;
    let tags = tags(&root);
    if let Some(tag) = tag.filter(|tag| !tags.iter().any(|(name, _)| name == tag)) {
        return Err(DocumentError::unknown("tag", tag, tags.iter().map(|(name, _)| *name)));
    }

    let mut bundler = Bundler::new(files);
    let schemes = root.pointer("/components/securitySchemes").and_then(Value::as_object);
    for (name, _) in schemes.into_iter().flatten() {
        bundler.keep(ROOT, "securitySchemes", name)?;
    }
    let mut responses = SharedResponses::default();
    let mut written = Vec::new();
    let mut used = HashSet::new();
    let mut is_served = false;
    for (file, places) in places(files, &root, tag)? {
        let content = files.read(file, choice.language)?;
        for operation in operations(&content, &places)? {
            if operation.belongs(version, tag) {
                is_served |= operation.prefixes().next().is_some();
                used.extend(operation.tag().map(str::to_owned));
                let mut copy = bundler.copy(file, operation.value)?;
                responses.take(&mut copy);
                written.push(Written {
                    at: operation.at,
                    path: operation.path_at(version),
                    method: operation.method.to_owned(),
                    text: copy.to_string(),
                });
            }
        }
        bundler.fill(file, &content)?;
        bundler.fill(ROOT, &root)?;
    }
    if let Some(version) = version.filter(|_| !is_served) {
        // Only where nothing has the version, all files are asked whether any has it.
        let versions = versions(files, &root)?;
        if !versions.iter().any(|known| known == version) {
            let known = versions.iter().map(String::as_str);
            return Err(DocumentError::unknown("version", version, known));
        }
    }
    while let Some(file) = bundler.waiting() {
        if file == ROOT {
            bundler.fill(ROOT, &root)?;
        } else {
            bundler.fill(file, &files.read(file, choice.language)?)?;
        }
    }
    let shared = responses.share(&mut bundler);

    let mut writer = Writer::new(choice.format);
    for (name, value) in root.as_object().into_iter().flatten() {
        match name.as_str() {
            "info" => writer.member(name, &info(value, version, tag)),
            "servers" | "components" => {}
            "tags" => {
                let tags = tags.iter().filter(|(name, _)| used.contains(*name));
                writer.member(name, &tags.map(|(_, tag)| (*tag).clone()).collect());
            }
            "paths" => {
                writer.member("servers", &json!([{"url": "/"}]));
                write_paths(&mut writer, std::mem::take(&mut written), &shared)?;
            }
            _ => writer.member(name, value),
        }
    }
    write_components(&mut writer, bundler)?;
    Ok(writer.finish())
}

/// Writes the paths with their operations, in the root's order.
fn write_paths(writer: &mut Writer, written: Vec<Written>, shared: &[Shared]) -> Result<(), DocumentError> {
    if written.is_empty() {
        writer.member("paths", &json!({}));
        return Ok(());
    }
    let mut items: Vec<(String, Vec<Written>)> = Vec::new();
    let mut places = HashMap::new();
    let mut ordered = written;
    ordered.sort_by_key(|operation| operation.at);
    for operation in ordered {
        let place = *places.entry(operation.path.clone()).or_insert_with(|| {
            items.push((operation.path.clone(), Vec::new()));
            items.len() - 1
        });
        let of_path = &mut items[place].1;
        if of_path.iter().any(|other| other.method == operation.method) {
            let message = format!("two operations are served at `{} {}`", operation.method, operation.path);
            return Err(DocumentError::contract(ROOT, message));
        }
        of_path.push(operation);
    }
    writer.open("paths");
    for (path, operations) in items {
        writer.open(&path);
        for operation in operations {
            let mut value = read_again(&operation.text)?;
            put_back(&mut value, shared).map_err(unreadable)?;
            writer.member(&operation.method, &value);
        }
        writer.close();
    }
    writer.close();
    Ok(())
}

/// Writes all components.
fn write_components(writer: &mut Writer, bundler: Bundler) -> Result<(), DocumentError> {
    let components = bundler.components();
    if components.is_empty() {
        writer.member("components", &json!({}));
        return Ok(());
    }
    writer.open("components");
    for (kind, named) in components {
        writer.open(&kind);
        for (name, text) in named {
            writer.member(&name, &read_again(&text)?);
        }
        writer.close();
    }
    writer.close();
    Ok(())
}

/// Reads what this module has written.
fn read_again(text: &str) -> Result<Value, DocumentError> {
    serde_json::from_str(text).map_err(unreadable)
}

fn unreadable(error: serde_json::Error) -> DocumentError {
    DocumentError::contract(ROOT, error.to_string())
}

/// The root's `info` with the choice in its title.
fn info(info: &Value, version: Option<&str>, tag: Option<&str>) -> Value {
    let mut info = info.clone();
    if let Some(Value::String(title)) = info.get_mut("title") {
        for part in [tag.map(str::to_owned), version.map(|version| format!("/obp/{version}"))]
            .into_iter()
            .flatten()
        {
            *title = format!("{title} · {part}");
        }
    }
    info
}
