//! The last check before anything is written: no secret and no address of the recorded server in any file.
//!
//! Absent on purpose: guessing what might be a secret.

use std::collections::HashSet;

use indexmap::IndexMap;

use super::{Error, book::Book, book::words};
use crate::mask::Masker;

/// Session cookies and the like are looked for word by word, since a recording has thousands of them.
const SHORTEST_WORD: usize = 8;

pub(super) fn check<'a>(
    files: impl Iterator<Item = (&'a String, &'a String)>,
    book: &Book,
    secrets: &HashSet<String>,
    origin: &str,
) -> Result<(), Error> {
    let masker = Masker::new();
    for variable in book.variables().iter().filter(|variable| variable.secret) {
        masker.add(&variable.value, &variable.name);
    }
    let host = origin.split("://").last().unwrap_or_default();
    masker.add(host, "host");
    let sessions: HashSet<&str> = secrets
        .iter()
        .map(String::as_str)
        .filter(|word| word.len() >= SHORTEST_WORD)
        .collect();
    for (file, text) in files {
        let mut found = Vec::new();
        if masker.mask(text) != text.as_str() {
            let names: IndexMap<&str, ()> = book
                .variables()
                .iter()
                .filter(|variable| variable.secret && text.contains(&variable.value))
                .map(|variable| (variable.name.as_str(), ()))
                .collect();
            found.push(if names.is_empty() {
                "an encoded secret, or the recorded server's address".to_owned()
            } else {
                names
                    .into_keys()
                    .map(|name| format!("the value of {name}"))
                    .collect::<Vec<_>>()
                    .join(", ")
            });
        }
        if words(text).any(|word| sessions.contains(word)) {
            found.push("a token or session id".to_owned());
        }
        if !found.is_empty() {
            return Err(Error::Secret {
                file: file.clone(),
                found: found.join("; "),
            });
        }
    }
    Ok(())
}
