//! What is known of an operation before it is read: its name and which URLs lead to it.
//!
//! The operations of the program's own contract are many, and a run calls few of them. All are known by their outlines,
//! so that every URL leads to its operation; only those that somebody asks for are read.

use super::{Error, embedded::EmbeddedOperation, parameter_name, source::Node};

/// An operation's name and routes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outline {
    /// Its `operationId`.
    pub id: String,
    /// Its method, in upper case.
    pub method: String,
    /// Its path template with its own prefix: `/obp/v3.1.0/banks/{BANK_ID}/customers`.
    pub path: String,
    /// Its path template after the prefix: `/banks/{BANK_ID}/customers`; all of it where there is no prefix.
    pub template: String,
    /// The prefixes that serve it, its own first: `v3.1.0`. Empty for a path without prefix.
    pub prefixes: Vec<String>,
    /// Further templates after the prefix that answer the same; `/` is the bare prefix.
    pub aliases: Vec<String>,
}

impl Outline {
    pub(super) fn of_node(path: &str, method: &str, node: &Node<'_>) -> Result<Self, Error> {
        let id = node.need("operationId")?.text()?.to_owned();
        let listed = node.texts("x-obp-prefixes")?;
        let listed = node.get("x-obp-prefixes").map(|_| listed);
        let (prefixes, template) = prefixes(path, listed).map_err(|message| node.error(message))?;
        Ok(Self {
            id,
            method: method.to_ascii_uppercase(),
            path: path.to_owned(),
            template,
            prefixes,
            aliases: node.texts("x-obp-aliases")?,
        })
    }

    /// # Errors
    /// What is wrong with its prefixes, in words.
    pub(super) fn of_embedded(operation: &EmbeddedOperation) -> Result<Self, String> {
        let owned = |texts: &[&str]| -> Vec<String> { texts.iter().map(|text| (*text).to_owned()).collect() };
        let listed = owned(operation.prefixes);
        let (prefixes, template) = prefixes(operation.path, Some(listed).filter(|listed| !listed.is_empty()))?;
        Ok(Self {
            id: operation.id.to_owned(),
            method: operation.method.to_ascii_uppercase(),
            path: operation.path.to_owned(),
            template,
            prefixes,
            aliases: owned(operation.aliases),
        })
    }

    /// Names of the parameters in its path, in order.
    pub(super) fn path_parameters(&self) -> Vec<String> {
        let names = self.template.split('/').filter_map(parameter_name);
        names.map(str::to_owned).collect()
    }
}

/// The version prefixes of an operation, and its template after the prefix.
fn prefixes(path: &str, listed: Option<Vec<String>>) -> Result<(Vec<String>, String), String> {
    let own = path.strip_prefix("/obp/").map(|rest| match rest.split_once('/') {
        Some((version, _)) => (version, &rest[version.len()..]),
        None => (rest, "/"),
    });
    let own =
        own.filter(|(version, _)| version.starts_with('v') && version[1..].starts_with(|c: char| c.is_ascii_digit()));
    let Some((version, template)) = own else {
        return match listed.unwrap_or_default() {
            none if none.is_empty() => Ok((none, path.to_owned())),
            _ => Err("has prefixes, but its path starts with no version".to_owned()),
        };
    };
    let prefixes = listed.unwrap_or_else(|| vec![version.to_owned()]);
    if !prefixes.iter().any(|prefix| prefix == version) {
        return Err(format!(
            "`x-obp-prefixes` must hold `{version}`, the prefix of the path"
        ));
    }
    let others = prefixes.iter().filter(|prefix| *prefix != version).cloned();
    Ok((
        std::iter::once(version.to_owned()).chain(others).collect(),
        template.to_owned(),
    ))
}
