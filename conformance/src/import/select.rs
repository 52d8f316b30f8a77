//! Chooses which exchanges of a recording are taken.
//!
//! Absent on purpose: what becomes of them.

use std::{collections::HashMap, sync::LazyLock};

use globset::{Glob, GlobSet, GlobSetBuilder};
use indexmap::IndexMap;
use regex::Regex;
use url::Url;

use super::{Error, Options, caller::is_described, recording::Entry};
use crate::contract::Contract;

static CALL: LazyLock<Regex> =
    LazyLock::new(|| Regex::new(r"/obp/v\d[^/]*(/|$)|/my/logins/direct$").expect("the pattern is a constant"));

/// The entries taken, the origin they went to, and how many others were dropped for which reason.
#[derive(Debug)]
pub(super) struct Selection {
    pub(super) entries: Vec<Entry>,
    pub(super) origin: String,
    pub(super) dropped: IndexMap<&'static str, usize>,
}

pub(super) fn select(entries: Vec<Entry>, contract: &Contract, options: &Options) -> Result<Selection, Error> {
    let include = globs(&options.include)?;
    let is_call =
        |entry: &Entry| entry.is_deliberate() || CALL.is_match(entry.path()) || include.is_match(entry.path());
    let mut origins: HashMap<&str, usize> = HashMap::new();
    for entry in entries
        .iter()
        .filter(|entry| is_call(entry) && !entry.target.is_empty())
    {
        *origins.entry(&entry.origin).or_default() += 1;
    }
    let origin = origins
        .into_iter()
        .max_by_key(|(origin, count)| (*count, std::cmp::Reverse(*origin)));
    let origin = origin.map(|(origin, _)| origin.to_owned()).ok_or(Error::NoCalls)?;

    let mut dropped = IndexMap::new();
    let mut taken = Vec::new();
    for entry in entries {
        let reason = if !is_call(&entry) {
            Some("not a call of the API")
        } else if !entry.target.is_empty() && entry.origin != origin {
            Some("another host")
        } else {
            refused(&entry, contract, options)
        };
        match reason {
            Some(reason) => *dropped.entry(reason).or_default() += 1,
            None => taken.push(entry),
        }
    }
    if taken.is_empty() {
        return Err(Error::NoCalls);
    }
    Ok(Selection {
        entries: taken,
        origin,
        dropped,
    })
}

/// Why a call cannot be sent again, or is not wanted.
fn refused(entry: &Entry, contract: &Contract, options: &Options) -> Option<&'static str> {
    if entry.method == "RAW" || entry.operation.as_deref() == Some("socket") || entry.target.is_empty() {
        return Some("raw bytes");
    }
    if entry.received.status == 0 {
        return Some("no answer");
    }
    if entry.cut_request {
        return Some("request body cut by the recorder");
    }
    if is_described(entry) {
        return Some("token described in words");
    }
    if is_preflight(entry) && !options.preflights {
        return Some("preflight");
    }
    if entry.method == "CONNECT" || http::Method::from_bytes(entry.method.as_bytes()).is_err() {
        return Some("method that no HTTP client sends");
    }
    let url = format!("{}{}", entry.origin, entry.target);
    if Url::parse(&url).map_or(true, |parsed| parsed.as_str() != url) {
        return Some("URL that every HTTP client rewrites");
    }
    let documented = || contract.find(&entry.method, entry.path()).is_some();
    if options.documented_only && !documented() && entry.received.code().as_deref() != Some("OBP-10404") {
        return Some("not in the contract");
    }
    None
}

fn is_preflight(entry: &Entry) -> bool {
    entry.method == "OPTIONS"
        && entry
            .headers
            .iter()
            .any(|(name, _)| name.eq_ignore_ascii_case("origin"))
}

fn globs(patterns: &[String]) -> Result<GlobSet, Error> {
    let mut set = GlobSetBuilder::new();
    for pattern in patterns {
        let glob = Glob::new(pattern).map_err(|problem| Error::Glob {
            glob: pattern.clone(),
            problem: problem.kind().to_string(),
        })?;
        set.add(glob);
    }
    set.build().map_err(|problem| Error::Glob {
        glob: patterns.join(" "),
        problem: problem.to_string(),
    })
}
