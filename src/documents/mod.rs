//! The OpenAPI documents that the server hands out: the whole contract, or the part of a version or tag, in English or
//! Chinese, as JSON or YAML.
//!
//! A document is built when it is first asked for, out of the files that it needs, and kept for a while. It refers to
//! nothing outside itself. Requests have nothing to do with any of this: they are served by generated code.

mod build;
mod bundle;
mod choice;
mod error;
mod files;
pub mod http;
mod overlay;
#[cfg(test)]
mod tests;
mod yaml;

use std::{
    collections::VecDeque,
    hash::{DefaultHasher, Hash, Hasher},
    sync::{Arc, Mutex, PoisonError},
};

use bytes::Bytes;
use serde_json::{Value, json};

use crate::contract::Source;

pub use self::{
    choice::{Choice, Format, Language},
    error::DocumentError,
};

/// How many documents are kept. Each is well under a megabyte, whole ones aside.
const KEPT: usize = 48;

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
    files: files::Files,
    /// The newest last.
    kept: Mutex<VecDeque<(Choice, Arc<Rendered>)>>,
}

impl Documents {
    /// Takes note of the contract's files; parses nothing.
    pub fn new(sources: &'static [Source]) -> Self {
        Self {
            files: files::Files::new(sources),
            kept: Mutex::default(),
        }
    }

    /// Summary and description of an operation in a language; none if there is no such operation.
    pub fn texts(&self, path: &str, method: &str, language: Language) -> Option<(&str, &str)> {
        self.files.names().find_map(|name| {
            let operation = self
                .files
                .get(name, language)
                .ok()?
                .get("paths")?
                .get(path)?
                .get(method)?;
            Some((
                operation.get("summary")?.as_str()?,
                operation.get("description")?.as_str()?,
            ))
        })
    }

    /// A document.
    ///
    /// # Errors
    /// There is no such version or tag, or the contract is broken.
    pub fn document(&self, choice: &Choice) -> Result<Arc<Rendered>, DocumentError> {
        if let Some(rendered) = self.kept(choice) {
            return Ok(rendered);
        }
        let document = build::document(&self.files, choice)?;
        let body = match choice.format {
            Format::Json => document.to_string(),
            Format::Yaml => yaml::write(&document),
        };
        let mut hasher = DefaultHasher::new();
        body.hash(&mut hasher);
        let rendered = Arc::new(Rendered {
            body: body.into(),
            etag: format!("\"{:016x}\"", hasher.finish()),
            content_type: choice.format.content_type(),
            file_name: choice.file_name(),
        });
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() == KEPT {
            kept.pop_front();
        }
        kept.push_back((choice.clone(), Arc::clone(&rendered)));
        Ok(rendered)
    }

    /// What there is to choose from, as JSON: `languages`, `versions` (the newest first), and `tags` with a `title` per
    /// language and the number of `operations` per version.
    ///
    /// # Errors
    /// The contract is broken.
    pub fn choices(&self) -> Result<Value, DocumentError> {
        let mut versions = build::versions(&self.files)?;
        versions.reverse();
        let operations = build::operations(&self.files, None, Language::English)?;
        let mut tags = Vec::new();
        for (index, (name, _)) in build::tags(&self.files, Language::English)?.into_iter().enumerate() {
            let mut titles = serde_json::Map::new();
            for language in Language::ALL {
                let description = build::tags(&self.files, language)?
                    .get(index)
                    .map(|(_, tag)| &tag["description"]);
                titles.insert(language.code().into(), description.cloned().unwrap_or_default());
            }
            let of_tag: Vec<_> = operations
                .iter()
                .filter(|operation| operation.tag() == Some(name))
                .collect();
            let count = |version: &str| {
                let served = of_tag.iter().filter(|operation| {
                    let mut prefixes = operation.prefixes().peekable();
                    prefixes.peek().is_none() || prefixes.any(|prefix| prefix == version)
                });
                served.count()
            };
            let counts: serde_json::Map<_, _> = versions
                .iter()
                .map(|version| ((*version).to_owned(), count(version).into()))
                .collect();
            tags.push(json!({ "name": name, "title": titles, "all": of_tag.len(), "operations": counts }));
        }
        let languages: Vec<_> = Language::ALL
            .map(|one| json!({ "code": one.code(), "name": one.name() }))
            .into();
        Ok(json!({ "languages": languages, "versions": versions, "tags": tags }))
    }

    fn kept(&self, choice: &Choice) -> Option<Arc<Rendered>> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.iter()
            .find(|(other, _)| other == choice)
            .map(|(_, rendered)| Arc::clone(rendered))
    }
}
