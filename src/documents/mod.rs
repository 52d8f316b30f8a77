//! The OpenAPI documents that the server hands out: the whole contract, or the part of a version or tag, in English or
//! Chinese, as JSON or YAML.
//!
//! A document is built when it is first asked for, out of the files that it needs, and kept for a while; the files are
//! parsed for it, one after the other, and forgotten, since they take ten times the room. It refers to nothing outside
//! itself. Requests have nothing to do with any of this: they are served by generated code.

mod build;
mod bundle;
mod choice;
mod error;
mod files;
pub mod http;
mod overlay;
mod shared;
#[cfg(test)]
mod tests;
mod writer;
mod yaml;

use std::{
    collections::HashMap,
    hash::{DefaultHasher, Hash, Hasher},
    sync::{Arc, OnceLock},
};

use bytes::Bytes;
use serde_json::{Map, Value, json};

use crate::{contract::Source, kept::Kept};

pub use self::{
    choice::{Choice, Format, Language},
    error::DocumentError,
};

/// Room for documents. The part of a tag is under half a megabyte, the whole three or four.
const ROOM: usize = 4 << 20;

/// A document as it goes out.
#[derive(Debug)]
pub struct Rendered {
    /// The text.
    pub body: Bytes,
    /// The strong validator of the text, with quotes.
    pub etag: String,
    /// The media type.
    pub content_type: &'static str,
    /// A name for the file.
    pub file_name: String,
}

/// All documents.
#[derive(Debug)]
pub struct Documents {
    sources: &'static [Source],
    kept: Kept<Choice, Arc<Rendered>>,
    choices: OnceLock<Result<Value, DocumentError>>,
    chinese: OnceLock<HashMap<String, Texts>>,
}

/// Summary and description of an operation.
#[derive(Debug)]
struct Texts {
    summary: String,
    description: String,
}

impl Documents {
    /// Takes note of the contract's files; parses nothing.
    pub fn new(sources: &'static [Source]) -> Self {
        Self {
            sources,
            kept: Kept::new(ROOM),
            choices: OnceLock::new(),
            chinese: OnceLock::new(),
        }
    }

    /// Summary and description of an operation in Chinese; none if there is no such operation.
    pub fn chinese_texts(&self, path: &str, method: &str) -> Option<(&str, &str)> {
        // The files are large, so that one at a time is in memory.
        let texts = self.chinese.get_or_init(|| {
            let mut texts = HashMap::new();
            let files = files::Files::new(self.sources);
            for file in files.names() {
                let content = files.read(file, Language::Chinese).ok();
                let paths = content.as_ref().and_then(|content| content.get("paths")?.as_object());
                for (path, item) in paths.into_iter().flatten() {
                    for (method, operation) in item.as_object().into_iter().flatten() {
                        if let (Some(summary), Some(description)) =
                            (operation["summary"].as_str(), operation["description"].as_str())
                        {
                            let (summary, description) = (summary.to_owned(), description.to_owned());
                            texts.insert(format!("{method} {path}"), Texts { summary, description });
                        }
                    }
                }
            }
            texts
        });
        let texts = texts.get(&format!("{method} {path}"))?;
        Some((&texts.summary, &texts.description))
    }

    /// A document.
    ///
    /// # Errors
    /// There is no such version or tag, or the contract is broken.
    pub fn document(&self, choice: &Choice) -> Result<Arc<Rendered>, DocumentError> {
        if let Some(rendered) = self.kept.get(choice) {
            return Ok(rendered);
        }
        let body = build::document(files::Files::new(self.sources), choice)?;
        let mut hasher = DefaultHasher::new();
        body.hash(&mut hasher);
        let rendered = Arc::new(Rendered {
            body: body.into(),
            etag: format!("\"{:016x}\"", hasher.finish()),
            content_type: choice.format.content_type(),
            file_name: choice.file_name(),
        });
        self.kept
            .put(choice.clone(), Arc::clone(&rendered), rendered.body.len());
        Ok(rendered)
    }

    /// What there is to choose from, as JSON: `languages`, `versions` (the newest first), and `tags` with a `title` per
    /// language and the number of `operations` per version.
    ///
    /// # Errors
    /// The contract is broken.
    pub fn choices(&self) -> Result<Value, DocumentError> {
        self.choices.get_or_init(|| self.read_choices()).clone()
    }

    fn read_choices(&self) -> Result<Value, DocumentError> {
        let files = files::Files::new(self.sources);
        let mut tags: Vec<(String, Map<String, Value>)> = Vec::new();
        for language in Language::ALL {
            let root = files.read(files::ROOT, language)?;
            for (index, (name, tag)) in build::tags(&root).into_iter().enumerate() {
                if tags.len() == index {
                    tags.push((name.to_owned(), Map::new()));
                }
                tags[index].1.insert(language.code().into(), tag["description"].clone());
            }
        }
        // The prefixes of each operation, by tag. The files are large, so that one at a time is in memory.
        let root = files.read(files::ROOT, Language::English)?;
        let mut prefixes: Vec<Vec<Vec<String>>> = vec![Vec::new(); tags.len()];
        for (file, places) in build::places(files, &root, None)? {
            let content = files.read(file, Language::English)?;
            for operation in build::operations(&content, &places)? {
                if let Some(tag) = tags.iter().position(|(name, _)| operation.tag() == Some(name)) {
                    prefixes[tag].push(operation.prefixes().map(str::to_owned).collect());
                }
            }
        }
        let versions = build::newest_first(prefixes.iter().flatten().flatten().map(String::as_str));
        let tags = tags.into_iter().zip(&prefixes).map(|((name, title), operations)| {
            let count = |version: &str| {
                let served = operations
                    .iter()
                    .filter(|prefixes| prefixes.is_empty() || prefixes.iter().any(|prefix| prefix == version));
                served.count()
            };
            let counts: Map<_, _> = versions
                .iter()
                .map(|version| ((*version).to_owned(), count(version).into()))
                .collect();
            json!({ "name": name, "title": title, "all": operations.len(), "operations": counts })
        });
        let tags: Vec<Value> = tags.collect();
        let languages: Vec<_> = Language::ALL
            .map(|one| json!({ "code": one.code(), "name": one.name() }))
            .into();
        Ok(json!({ "languages": languages, "versions": versions, "tags": tags }))
    }
}
