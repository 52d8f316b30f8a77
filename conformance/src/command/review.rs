//! `accept`, `reject`, `pending` and `diff`: the review of pending snapshots, without `cargo insta`.

use std::{io::IsTerminal, path::PathBuf};

use super::{Error, Exit, print};
use crate::{cli::SnapshotArgs, snapshot};

pub(super) fn accept(args: &SnapshotArgs) -> Result<Exit, Error> {
    done("accepted", &snapshot::accept(&args.snapshots, &args.globs)?)
}

pub(super) fn reject(args: &SnapshotArgs) -> Result<Exit, Error> {
    done("thrown away", &snapshot::reject(&args.snapshots, &args.globs)?)
}

/// Exit code 5 if there are any, so that a CI job can ask.
pub(super) fn pending(args: &SnapshotArgs) -> Result<Exit, Error> {
    let pending = snapshot::pending(&args.snapshots)?;
    let lines: String = pending.iter().map(|path| format!("{}\n", path.display())).collect();
    print(&lines)?;
    Ok(if pending.is_empty() {
        Exit::Conforms
    } else {
        Exit::Pending
    })
}

pub(super) fn diff(args: &SnapshotArgs) -> Result<Exit, Error> {
    let colours = std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let pending = snapshot::pending(&args.snapshots)?;
    print(&snapshot::diff(&args.snapshots, &args.globs, colours)?)?;
    Ok(if pending.is_empty() {
        Exit::Conforms
    } else {
        Exit::Pending
    })
}

fn done(what: &str, paths: &[PathBuf]) -> Result<Exit, Error> {
    if paths.is_empty() {
        eprintln!("obp-conform: no pending snapshot fits; `obp-conform pending` lists them");
        return Ok(Exit::Nothing);
    }
    print(
        &paths
            .iter()
            .map(|path| format!("{what}  {}\n", path.display()))
            .collect::<String>(),
    )
}
