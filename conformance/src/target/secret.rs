//! Where a secret is kept: in an environment variable, in a file, or (where nothing is lost) in the profile itself.
//!
//! Absent on purpose: stores of operating systems and vaults; the persona's `command` can ask those.

use std::{
    fmt,
    fs::File,
    io::Read,
    path::{Path, PathBuf},
};

use serde::{
    Deserialize, Deserializer,
    de::{self, MapAccess, Visitor},
};

/// No secret is longer; what is longer is the wrong file.
const LONGEST: u64 = 64 * 1024;

/// Where a value is kept. Shows its place, never its text.
#[derive(Clone, PartialEq, Eq)]
pub enum Source {
    /// The value itself.
    Plain(String),
    /// The name of an environment variable.
    Env(String),
    /// The path of a file whose text, without white space at its end, is the value.
    File(PathBuf),
}

/// Why a value cannot be had, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{problem}; {next}")]
pub struct Problem {
    /// What is wrong.
    pub problem: String,
    /// The next step for the user.
    pub next: String,
}

impl Source {
    /// The value.
    ///
    /// # Errors
    /// The environment variable or file is missing, empty, too long or no UTF-8.
    pub fn read(&self) -> Result<String, Problem> {
        match self {
            Self::Plain(value) => Ok(value.clone()),
            Self::Env(name) => from_environment(name),
            Self::File(path) => from_file(path),
        }
    }

    /// The same with a relative path of a file read from `folder`.
    pub(crate) fn below(self, folder: &Path) -> Self {
        match self {
            Self::File(path) => Self::File(folder.join(path)),
            other => other,
        }
    }
}

fn from_environment(name: &str) -> Result<String, Problem> {
    let problem = match std::env::var(name) {
        Ok(value) if !value.is_empty() => return Ok(value),
        Ok(_) => format!("the environment variable {name} is empty"),
        Err(std::env::VarError::NotPresent) => format!("the environment variable {name} is not set"),
        Err(std::env::VarError::NotUnicode(_)) => format!("the environment variable {name} is no UTF-8"),
    };
    let next = format!("set it before the run: export {name}=…");
    Err(Problem { problem, next })
}

fn from_file(path: &Path) -> Result<String, Problem> {
    let shown = path.display();
    let wrong = |problem: String| Problem {
        problem,
        next: format!("put the value, alone, into {shown}"),
    };
    let mut text = String::new();
    let file = File::open(path).map_err(|error| wrong(format!("the file {shown} cannot be opened: {error}")))?;
    file.take(LONGEST + 1)
        .read_to_string(&mut text)
        .map_err(|error| wrong(format!("the file {shown} cannot be read: {error}")))?;
    if text.len() as u64 > LONGEST {
        return Err(wrong(format!("the file {shown} is longer than 64 KiB")));
    }
    text.truncate(text.trim_end().len());
    if text.is_empty() {
        return Err(wrong(format!("the file {shown} is empty")));
    }
    Ok(text)
}

impl fmt::Debug for Source {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Plain(_) => formatter.write_str("Plain(***)"),
            Self::Env(name) => formatter.debug_tuple("Env").field(name).finish(),
            Self::File(path) => formatter.debug_tuple("File").field(path).finish(),
        }
    }
}

impl<'de> Deserialize<'de> for Source {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(SourceVisitor)
    }
}

struct SourceVisitor;

impl<'de> Visitor<'de> for SourceVisitor {
    type Value = Source;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a text, { env = \"NAME\" } or { file = \"PATH\" }")
    }

    fn visit_str<E: de::Error>(self, value: &str) -> Result<Source, E> {
        Ok(Source::Plain(value.to_owned()))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Source, A::Error> {
        let mut source = None;
        while let Some(key) = map.next_key::<String>()? {
            if source.is_some() {
                return Err(de::Error::custom("give either `env` or `file`, and nothing else"));
            }
            source = Some(match key.as_str() {
                "env" => Source::Env(map.next_value()?),
                "file" => Source::File(map.next_value()?),
                _ => return Err(de::Error::unknown_field(&key, &["env", "file"])),
            });
        }
        source.ok_or_else(|| de::Error::custom("give `env` or `file`"))
    }
}
