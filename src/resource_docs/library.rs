//! The documents that were asked for, built once each.

use std::{sync::Arc, time::SystemTime};

use bytes::Bytes;

use crate::{contract::Operation, documents::Documents, error::ObpError, kept::Kept};

use super::{DocsError, DocsRequest, Settings, Translation, oddities::NEVER_SERVED, resource_docs, swagger, version};

/// Room for documents; the resource docs of a version take a megabyte or two.
const ROOM: usize = 8 << 20;

/// Builds documents when they are first asked for and keeps them.
pub struct Library {
    operations: Vec<&'static Operation>,
    documents: Arc<Documents>,
    host: String,
    kept: Kept<Key, Bytes>,
}

impl std::fmt::Debug for Library {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Library")
            .field("host", &self.host)
            .finish_non_exhaustive()
    }
}

/// A wish for a document, as it stands in the URL.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wanted {
    /// The prefix of the request.
    pub prefix: &'static str,
    /// The version in the path.
    pub api_version: String,
    /// `tags`.
    pub tags: Option<String>,
    /// `functions`.
    pub functions: Option<String>,
    /// `content`.
    pub content: Option<String>,
    /// `locale`.
    pub locale: Option<String>,
}

impl Wanted {
    fn request(&self) -> DocsRequest<'_> {
        DocsRequest {
            api_version: &self.api_version,
            tags: self.tags.as_deref(),
            functions: self.functions.as_deref(),
            content: self.content.as_deref(),
            locale: self.locale.as_deref(),
        }
    }
}

#[derive(Debug, PartialEq, Eq)]
enum Key {
    ResourceDocs(Wanted),
    Swagger(Wanted),
}

impl Library {
    /// A library about these operations and those that OBP only lists, on a server that is reached at `host`; `documents` has their Chinese texts.
    pub fn new(mut operations: Vec<&'static Operation>, documents: Arc<Documents>, host: String) -> Self {
        operations.extend(NEVER_SERVED.iter().map(|one| &one.operation));
        Self {
            operations,
            documents,
            host,
            kept: Kept::new(ROOM),
        }
    }

    /// OBP's resource docs.
    ///
    /// # Errors
    /// The version is not known or not enabled.
    pub fn resource_docs(&self, wanted: Wanted) -> Result<Bytes, ObpError> {
        let build =
            |settings: &Settings<'_>| resource_docs(&self.operations, wanted.prefix, &wanted.request(), settings);
        self.get(Key::ResourceDocs(wanted.clone()), build)
    }

    /// OBP's Swagger 2.0 document.
    ///
    /// # Errors
    /// The version is not known or not enabled.
    pub fn swagger(&self, wanted: Wanted) -> Result<Bytes, ObpError> {
        let build = |settings: &Settings<'_>| swagger(&self.operations, &wanted.request(), settings);
        self.get(Key::Swagger(wanted.clone()), build)
    }

    fn get(
        &self,
        key: Key,
        build: impl FnOnce(&Settings<'_>) -> Result<Vec<u8>, DocsError>,
    ) -> Result<Bytes, ObpError> {
        if let Some(document) = self.kept.get(&key) {
            return Ok(document);
        }
        let translate = |operation: &Operation| {
            let method = operation.method.as_str().to_lowercase();
            let (summary, description) = self.documents.chinese_texts(operation.path, &method)?;
            Some(Translation {
                summary: summary.into(),
                description: description.into(),
            })
        };
        let settings = Settings {
            host: &self.host,
            now: SystemTime::now(),
            disabled_versions: &[],
            translate: Some(&translate),
        };
        let document = build(&settings).map(Bytes::from).map_err(|error| {
            let name = match error {
                DocsError::UnknownVersion(_) => "OBP-00027",
                DocsError::NotEnabled(_) => "OBP-00008",
            };
            ObpError::plain(error.status(), name, &error.to_string())
        })?;
        self.kept.put(key, document.clone(), document.len());
        Ok(document)
    }
}

/// Whether a version of some standard has this name; whether it is served is another question.
pub fn knows_version(text: &str) -> bool {
    let settings = Settings {
        host: "",
        now: SystemTime::UNIX_EPOCH,
        disabled_versions: &[],
        translate: None,
    };
    !matches!(
        version::resolve(text, &settings, version::Asker::Swagger),
        Err(DocsError::UnknownVersion(_))
    )
}
