//! OBP's own documentation endpoints, in OBP's own formats: resource docs and the Swagger 2.0 document, made from the
//! contract's tables.
//!
//! Absent on purpose: HTTP, caching (a document is built on each call; callers keep it) and everything that the
//! contract does not hold: documents of dynamic entities and of other standards, collections of operations, the
//! glossary, and the connector methods behind an operation (the list is there and empty).

mod definitions;
mod describe;
mod document;
mod errors;
pub mod library;
mod listing;
mod oddities;
mod sample;
mod swagger;
#[cfg(test)]
mod tests;
mod typed;
mod version;
mod writer;

use std::borrow::Cow;
use std::time::SystemTime;

use crate::{clock, contract::Operation};
use version::Asker;
use writer::Writer;

/// What a request for documents asks for, as it stands in the URL.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash)]
pub struct DocsRequest<'a> {
    /// The version in the path, such as `v5.1.0` or `OBPv5.1.0`.
    pub api_version: &'a str,
    /// `tags`: names separated by commas; an operation with any of them is listed.
    pub tags: Option<&'a str>,
    /// `functions`: the same with function names; both filters must agree.
    pub functions: Option<&'a str>,
    /// `content`: `static`, `dynamic` or `all` in any case; anything else counts as absent.
    pub content: Option<&'a str>,
    /// `locale`, or its older name `language`.
    pub locale: Option<&'a str>,
}

/// What the documents say about the server that is not in the contract.
#[derive(Clone, Copy)]
pub struct Settings<'a> {
    /// Host and port, with or without `http://`.
    pub host: &'a str,
    /// The time of the answer.
    pub now: SystemTime,
    /// Versions that are switched off, short (`v1.2.1`) or full (`OBPv1.2.1`).
    pub disabled_versions: &'a [&'a str],
    /// Chinese texts of an operation.
    pub translate: Option<&'a Translate<'a>>,
}

/// Looks up an operation's texts in another language.
pub type Translate<'a> = dyn Fn(&Operation) -> Option<Translation<'a>> + Sync + 'a;

/// An operation's texts in another language.
#[derive(Debug, Clone)]
pub struct Translation<'a> {
    /// One line on what it does.
    pub summary: Cow<'a, str>,
    /// What it does, in Markdown.
    pub description: Cow<'a, str>,
}

/// Why there is no document. The text is OBP's message.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DocsError {
    /// No version of any standard has this name.
    #[error("OBP-00027: Invalid API Version string. We could not find the version specified. {0}")]
    UnknownVersion(String),
    /// The version is known, and not served here.
    #[error(
        "OBP-00008: The API version you called is not enabled on this server. Please contact your API administrator or \
         use another version. {0}"
    )]
    NotEnabled(String),
}

impl DocsError {
    /// The HTTP status that OBP answers with.
    pub fn status(&self) -> u16 {
        400
    }
}

/// The answer of `GET /obp/{prefix}/resource-docs/{API_VERSION}/obp`, as JSON text.
pub fn resource_docs(
    operations: &[&'static Operation],
    prefix: &str,
    request: &DocsRequest<'_>,
    settings: &Settings<'_>,
) -> Result<Vec<u8>, DocsError> {
    let version = version::resolve(request.api_version, settings, Asker::ResourceDocs)?;
    let listed = listing::listed(operations, version, request);
    let mut out = Writer::default();
    out.open(b'{');
    out.name("resource_docs");
    out.open(b'[');
    for operation in &listed {
        document::write(&mut out, operation, version, request, settings);
    }
    out.close(b']');
    if version::generation(prefix) >= 4 {
        out.name("meta");
        out.open(b'{');
        out.member("response_date", &clock::date_time(settings.now));
        out.member("count", &listed.len());
        out.close(b'}');
    }
    out.close(b'}');
    Ok(out.finish())
}

/// The answer of `GET /obp/{prefix}/banks/{BANK_ID}/resource-docs/{API_VERSION}/obp`, which lists what is defined at a
/// bank at run time: nothing, and without `meta` under every prefix.
pub fn bank_resource_docs(request: &DocsRequest<'_>, settings: &Settings<'_>) -> Result<Vec<u8>, DocsError> {
    match version::resolve(request.api_version, settings, Asker::ResourceDocs) {
        // This endpoint only asks whether there is such a version, not whether it is enabled.
        Ok(_) | Err(DocsError::NotEnabled(_)) => Ok(br#"{"resource_docs":[]}"#.to_vec()),
        Err(error) => Err(error),
    }
}

/// The answer of `GET /obp/{prefix}/resource-docs/{API_VERSION}/swagger`; it is the same under every prefix, and
/// neither `content` nor `locale` has any effect.
pub fn swagger(
    operations: &[&'static Operation],
    request: &DocsRequest<'_>,
    settings: &Settings<'_>,
) -> Result<Vec<u8>, DocsError> {
    let version = version::resolve(request.api_version, settings, Asker::Swagger)?;
    let request = DocsRequest {
        content: None,
        locale: None,
        ..*request
    };
    Ok(swagger::swagger(
        &listing::listed(operations, version, &request),
        version,
        settings,
    ))
}
