//! `import`: recordings to scenarios and snapshots.

use std::{fs, path::Path};

use super::{Error, Exit, files, print};
use crate::{
    cli::ImportArgs,
    contract::Contract,
    import::{self, Imported, Options},
};

pub(super) fn import(args: &ImportArgs) -> Result<Exit, Error> {
    let contract = files::contract(args.spec.as_deref())?;
    // All are read before anything is written, so that a broken one leaves nothing half done.
    let mut imported = Vec::new();
    for path in &args.files {
        imported.push((path, one(path, &contract, args)?));
    }
    for (path, imported) in imported {
        let fail = |source| Error::Import {
            path: path.clone(),
            source,
        };
        imported
            .write(&args.fixtures, &args.snapshots, args.force)
            .map_err(fail)?;
        print(&format!("{}: {}", path.display(), imported.summary))?;
    }
    Ok(Exit::Conforms)
}

fn one(path: &Path, contract: &Contract, args: &ImportArgs) -> Result<Imported, Error> {
    let text = fs::read(path).map_err(|source| Error::File {
        path: path.to_owned(),
        source,
    })?;
    let stem = path
        .file_stem()
        .map_or_else(|| "recording".to_owned(), |stem| stem.to_string_lossy().into_owned());
    let options = Options {
        stem,
        folder: args.folder.clone(),
        include: args.include.clone(),
        preflights: args.preflights,
        documented_only: args.documented_only,
        split: args.split,
        steps: args.steps,
        personas: args.persona.iter().cloned().collect(),
        variables: args.variable.iter().cloned().collect(),
    };
    import::har(&text, contract, &options).map_err(|source| Error::Import {
        path: path.to_owned(),
        source,
    })
}
