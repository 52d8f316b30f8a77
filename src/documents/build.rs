//! From a choice to a document: which operations belong to it, under which paths, and what stands around them.

use std::{cmp::Reverse, collections::HashSet};

use serde_json::{Map, Value, json};

use super::{
    Choice, DocumentError, Language,
    bundle::Bundler,
    choice::{file_stem, version_key},
    files::{Files, ROOT},
};

/// The key that lists the version prefixes of an operation.
const PREFIXES: &str = "x-obp-prefixes";

/// An operation of the contract and where it stands.
#[derive(Debug)]
pub(super) struct Operation<'a> {
    file: &'static str,
    path: &'a str,
    method: &'a str,
    value: &'a Value,
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
}

/// The operations of the contract in the root's order; with a tag only that tag's and those without a version, and then
/// no other file is read.
///
/// # Errors
/// The contract cannot be read.
pub(super) fn operations<'a>(
    files: &'a Files,
    tag: Option<&str>,
    language: Language,
) -> Result<Vec<Operation<'a>>, DocumentError> {
    let only = tag.map(|tag| file_stem(tag) + ".yaml");
    let paths = files.get(ROOT, language)?.get("paths").and_then(Value::as_object);
    let mut operations = Vec::new();
    for (path, item) in paths.into_iter().flatten() {
        let reference = item.get("$ref").and_then(Value::as_str);
        let reference =
            reference.ok_or_else(|| DocumentError::contract(ROOT, format!("the path `{path}` is no reference")))?;
        if only
            .as_ref()
            .is_some_and(|file| path.starts_with("/obp/") && reference.split('#').next() != Some(file))
        {
            continue;
        }
        let (file, _, item) = files.follow(ROOT, reference, language)?;
        for (method, value) in item.as_object().into_iter().flatten() {
            let operation = Operation {
                file,
                path,
                method,
                value,
            };
            if tag.is_none() || operation.tag() == tag || operation.prefixes().next().is_none() {
                operations.push(operation);
            }
        }
    }
    Ok(operations)
}

/// The names of the tags, in the root's order, with their descriptions.
///
/// # Errors
/// The root cannot be read.
pub(super) fn tags(files: &Files, language: Language) -> Result<Vec<(&str, &Value)>, DocumentError> {
    let tags = files.get(ROOT, language)?.get("tags").and_then(Value::as_array);
    Ok(tags
        .into_iter()
        .flatten()
        .filter_map(|tag| Some((tag.get("name")?.as_str()?, tag)))
        .collect())
}

/// All versions, the oldest first. Reads every file.
///
/// # Errors
/// The contract cannot be read.
fn versions(files: &Files) -> Result<Vec<&str>, DocumentError> {
    let operations = operations(files, None, Language::English)?;
    let mut versions = newest_first(operations.iter().flat_map(Operation::prefixes));
    versions.reverse();
    Ok(versions)
}

/// Versions, each once.
pub(super) fn newest_first<'v>(versions: impl Iterator<Item = &'v str>) -> Vec<&'v str> {
    let versions: HashSet<_> = versions.collect();
    let mut versions: Vec<_> = versions.into_iter().collect();
    versions.sort_by_key(|version| Reverse(version_key(version)));
    versions
}

/// Builds a document.
///
/// # Errors
/// There is no such version or tag, or the contract cannot be read.
pub(super) fn document(files: &Files, choice: &Choice) -> Result<Value, DocumentError> {
    let language = choice.language;
    let (version, tag) = (choice.version.as_deref(), choice.tag.as_deref());
    let root = files.get(ROOT, language)?;
    let tags = tags(files, language)?;
    if let Some(tag) = tag.filter(|tag| !tags.iter().any(|(name, _)| name == tag)) {
        return Err(DocumentError::unknown("tag", tag, tags.iter().map(|(name, _)| *name)));
    }
    let mut operations = operations(files, tag, language)?;
    if let Some(version) = version {
        operations.retain(|operation| {
            let mut prefixes = operation.prefixes().peekable();
            prefixes.peek().is_none() || prefixes.any(|prefix| prefix == version)
        });
        // Only where nothing has the version, all files are asked whether any has it.
        if !operations.iter().any(|operation| operation.prefixes().next().is_some()) {
            let versions = versions(files)?;
            if !versions.contains(&version) {
                return Err(DocumentError::unknown("version", version, versions));
            }
        }
    }

    let mut bundler = Bundler::new(files, language);
    for (name, scheme) in root
        .pointer("/components/securitySchemes")
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
    {
        bundler.keep(ROOT, "securitySchemes", name, scheme);
    }
    let mut paths = Map::new();
    for operation in &operations {
        let path = operation.path_at(version);
        let item = paths.entry(path.clone()).or_insert_with(|| Value::Object(Map::new()));
        let item = item.as_object_mut().expect("only mappings were inserted");
        let copy = bundler.copy(operation.file, operation.value)?;
        if item.insert(operation.method.to_owned(), copy).is_some() {
            let message = format!("two operations are served at `{} {path}`", operation.method);
            return Err(DocumentError::contract(operation.file, message));
        }
    }
    let used: HashSet<_> = operations.iter().filter_map(Operation::tag).collect();

    let mut document = Map::new();
    for (name, value) in root.as_object().into_iter().flatten() {
        let value = match name.as_str() {
            "info" => info(value, version, tag),
            "servers" | "components" => continue,
            "tags" => tags
                .iter()
                .filter(|(name, _)| used.contains(name))
                .map(|(_, tag)| (*tag).clone())
                .collect(),
            "paths" => std::mem::take(&mut paths).into(),
            _ => value.clone(),
        };
        if name == "paths" {
            document.insert("servers".into(), json!([{"url": "/"}]));
        }
        document.insert(name.clone(), value);
    }
    document.insert("components".into(), bundler.components()?);
    Ok(Value::Object(document))
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
