//! Review of pending snapshots: list, show, accept, reject. Does to the files what `cargo insta` does.
//!
//! Globs choose by the path below the folder without `.snap`: `customer/**`, `**/wrong-bank*`. No globs choose all.
//! Absent on purpose: asking back.

use std::{
    fmt::Write,
    fs,
    path::{Path, PathBuf},
    time::Duration,
};

use anstyle::{AnsiColor, Style};
use globset::{GlobBuilder, GlobSet, GlobSetBuilder};
use similar::{ChangeTag, TextDiff};

use super::{
    Error,
    store::{files_below, name_below, parse, pending_path, read, remove, write_error},
};

const PENDING: &str = ".snap.new";

/// The pending snapshots below a folder, sorted, without their `.new`.
///
/// # Errors
/// A folder cannot be read.
pub fn pending(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let paths = files_below(folder)?.into_iter().filter_map(|path| {
        let text = path.to_str()?;
        text.ends_with(PENDING)
            .then(|| PathBuf::from(text.trim_end_matches(".new")))
    });
    Ok(paths.collect())
}

/// Puts the chosen pending snapshots in the place of those on file; returns them. Nothing is moved if one is broken.
///
/// # Errors
/// A glob or a pending file cannot be read, or a file cannot be moved.
pub fn accept(folder: &Path, globs: &[String]) -> Result<Vec<PathBuf>, Error> {
    let chosen = chosen(folder, globs)?;
    for path in &chosen {
        contents(&pending_path(path))?;
    }
    for path in &chosen {
        fs::rename(pending_path(path), path).map_err(write_error(path))?;
    }
    Ok(chosen)
}

/// Takes away the chosen pending snapshots; returns them.
///
/// # Errors
/// A glob cannot be read or a file cannot be removed.
pub fn reject(folder: &Path, globs: &[String]) -> Result<Vec<PathBuf>, Error> {
    let chosen = chosen(folder, globs)?;
    for path in &chosen {
        remove(&pending_path(path))?;
    }
    Ok(chosen)
}

/// Shows what the chosen pending snapshots would change, as a unified diff; empty if there are none.
///
/// # Errors
/// A glob or a file cannot be read.
pub fn diff(folder: &Path, globs: &[String], colours: bool) -> Result<String, Error> {
    let mut out = String::new();
    for path in chosen(folder, globs)? {
        let name = name_below(folder, &path);
        let new = contents(&pending_path(&path))?.unwrap_or_default();
        let old = contents(&path)?;
        let from = if old.is_some() { name.as_str() } else { "(none)" };
        unified(
            &mut out,
            (from, &old.unwrap_or_default()),
            (&format!("{name}.new"), &new),
            colours,
        );
    }
    Ok(out)
}

fn chosen(folder: &Path, globs: &[String]) -> Result<Vec<PathBuf>, Error> {
    let set = glob_set(globs)?;
    let is_chosen = |path: &PathBuf| {
        let name = name_below(folder, path);
        let short = name.trim_end_matches(".snap");
        globs.is_empty() || set.is_match(&name) || set.is_match(short)
    };
    Ok(pending(folder)?.into_iter().filter(is_chosen).collect())
}

fn glob_set(globs: &[String]) -> Result<GlobSet, Error> {
    let error = |glob: &str, problem: globset::Error| Error::Glob {
        glob: glob.to_owned(),
        problem: problem.kind().to_string(),
    };
    let mut set = GlobSetBuilder::new();
    for glob in globs {
        let built = GlobBuilder::new(glob).literal_separator(true).build();
        set.add(built.map_err(|problem| error(glob, problem))?);
    }
    set.build().map_err(|problem| error(&globs.join(", "), problem))
}

/// What a snapshot's file says of the answer; the header is left out.
fn contents(path: &Path) -> Result<Option<String>, Error> {
    let Some(text) = read(path)? else { return Ok(None) };
    Ok(Some(parse(path, &text)?.contents() + "\n"))
}

fn unified(out: &mut String, (old_name, old): (&str, &str), (new_name, new): (&str, &str), colours: bool) {
    let style = |colour: AnsiColor| if colours { colour.on_default() } else { Style::new() };
    let bold = if colours { Style::new().bold() } else { Style::new() };
    let _ = writeln!(out, "{bold}--- {old_name}{bold:#}\n{bold}+++ {new_name}{bold:#}");
    // Two large answers without a line in common would take long; after that time the view is coarser, never wrong.
    let text = TextDiff::configure()
        .timeout(Duration::from_secs(2))
        .diff_lines(old, new);
    for hunk in text.unified_diff().context_radius(3).iter_hunks() {
        let style_of_header = style(AnsiColor::Cyan);
        let _ = writeln!(out, "{style_of_header}{}{style_of_header:#}", hunk.header());
        for change in hunk.iter_changes() {
            let (sign, style) = match change.tag() {
                ChangeTag::Delete => ('-', style(AnsiColor::Red)),
                ChangeTag::Insert => ('+', style(AnsiColor::Green)),
                ChangeTag::Equal => (' ', Style::new()),
            };
            let _ = writeln!(out, "{style}{sign}{}{style:#}", change.value().trim_end_matches('\n'));
        }
    }
}
