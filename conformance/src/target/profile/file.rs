//! The shape of the profiles' file.

use std::{fs, path::Path};

use indexmap::IndexMap;
use serde::Deserialize;
use toml::Spanned;

use super::{Error, Profiles, Scheme, place};
use crate::target::secret::Source;

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Content {
    #[serde(default)]
    target: IndexMap<String, Target>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Target {
    pub(super) base_url: Spanned<String>,
    #[serde(default)]
    pub(super) sandbox: bool,
    #[serde(default)]
    pub(super) variables: IndexMap<String, Spanned<toml::Value>>,
    #[serde(default)]
    pub(super) persona: IndexMap<Spanned<String>, Spanned<Persona>>,
    #[serde(default)]
    pub(super) login: LoginSettings,
    #[serde(default)]
    pub(super) headers: IndexMap<String, Spanned<Source>>,
    pub(super) ca_certificate: Option<String>,
    pub(super) client_certificate: Option<Spanned<String>>,
    pub(super) client_key: Option<Spanned<String>>,
    pub(super) proxy: Option<Spanned<Source>>,
    pub(super) requests_per_second: Option<Spanned<f64>>,
    pub(super) timeout: Option<Spanned<String>>,
    pub(super) connect_timeout: Option<Spanned<String>>,
    pub(super) rate_limit_wait: Option<Spanned<String>>,
    pub(super) body_limit: Option<Spanned<usize>>,
}

#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct LoginSettings {
    pub(super) path: Option<Spanned<String>>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct Persona {
    pub(super) direct_login: Option<DirectLogin>,
    pub(super) token: Option<Spanned<Source>>,
    pub(super) bearer: Option<Spanned<Source>>,
    pub(super) command: Option<Spanned<Vec<String>>>,
    #[serde(rename = "as")]
    pub(super) scheme: Option<Spanned<Scheme>>,
    pub(super) timeout: Option<Spanned<String>>,
    pub(super) username: Option<Spanned<Source>>,
}

#[derive(Debug, Clone, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct DirectLogin {
    pub(super) username: Spanned<Source>,
    pub(super) password: Spanned<Source>,
    pub(super) consumer_key: Spanned<Source>,
}

pub(super) fn read(path: &Path) -> Result<Profiles, Error> {
    let text = fs::read_to_string(path).map_err(|error| Error::Read {
        path: path.to_owned(),
        reason: error.to_string(),
    })?;
    parse(path, text)
}

pub(super) fn parse(path: &Path, text: String) -> Result<Profiles, Error> {
    let content: Content = toml::from_str(&text).map_err(|error| {
        let (line, column) = place::line_and_column(&text, error.span().map_or(0, |span| span.start));
        Error::Content {
            path: path.to_owned(),
            line,
            column,
            message: explained(error.message()),
        }
    })?;
    Ok(Profiles {
        path: Some(path.to_owned()),
        text,
        targets: content.target,
    })
}

/// The message of a parser; one on an unknown name says which one was probably meant.
fn explained(message: &str) -> String {
    let message = message.trim();
    if !message.starts_with("unknown ") {
        return message.to_owned();
    }
    let mut names = message.split('`').skip(1).step_by(2);
    let hint = names
        .next()
        .map_or_else(String::new, |name| place::did_you_mean(name, names));
    format!("{message}{hint}")
}
