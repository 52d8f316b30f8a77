//! `baseline`: failures of a run become known deviations.

use std::{
    collections::BTreeSet,
    fs,
    io::{self, BufReader, Write as _},
    path::Path,
    sync::Arc,
};

use serde::Deserialize;

use super::{Error, Exit, print};
use crate::{
    baseline::{self, Baseline, Entry, fingerprint, today},
    cli::{BaselineArgs, JudgingArgs},
    result::{StepResult, Verdict},
};

/// What of a report is read.
#[derive(Deserialize)]
struct Report {
    steps: Vec<StepResult>,
}

/// The deviations that are known as of today, if the command line names a file of them.
pub(super) fn known(args: &JudgingArgs) -> Result<Option<Arc<Baseline>>, Error> {
    let Some(path) = args.baseline.as_deref() else {
        return Ok(None);
    };
    let text = fs::read_to_string(path).map_err(|source| of_file(path, source))?;
    let entries = baseline::parse(&path.display().to_string(), &text)?;
    Ok(Some(Arc::new(Baseline::new(entries, today()))))
}

/// Adds the failures of a report. The file is replaced when it is whole.
pub(super) fn add(args: &BaselineArgs) -> Result<Exit, Error> {
    let path = &args.baseline;
    let text = match fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => String::new(),
        Err(source) => return Err(of_file(path, source)),
    };
    let name = path.display().to_string();
    let known: BTreeSet<String> = baseline::parse(&name, &text)?
        .into_iter()
        .map(|entry| entry.fingerprint.value)
        .collect();
    let file = fs::File::open(&args.from).map_err(|source| of_file(&args.from, source))?;
    let report: Report = serde_json::from_reader(BufReader::new(file)).map_err(|reason| Error::NoReport {
        path: args.from.clone(),
        reason,
    })?;
    let failed = report.steps.iter().filter(|step| step.verdict == Verdict::Failed);
    let found: BTreeSet<String> = failed
        .flat_map(|step| {
            let failing = step.findings.iter().filter(|finding| finding.class.fails());
            failing.map(|finding| fingerprint(step, finding))
        })
        .collect();
    let new: Vec<Entry> = found
        .difference(&known)
        .map(|fingerprint| Entry {
            fingerprint: fingerprint.clone().into(),
            reason: args.reason.clone().into(),
            owner: args.owner.clone().into(),
            expires: args.expires.clone().into(),
        })
        .collect();
    if !new.is_empty() {
        write(path, &baseline::append(&name, &text, &new)?)?;
    }
    let there = found.len() - new.len();
    print(&format!("{} entries added to {name}, {there} were there\n", new.len()))
}

fn write(path: &Path, text: &str) -> Result<(), Error> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = folder.unwrap_or_else(|| Path::new("."));
    let fail = |source| of_file(path, source);
    let mut builder = tempfile::Builder::new();
    // The file is for others to review: the usual mode instead of the private one of temporary files.
    #[cfg(unix)]
    builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
    let mut file = builder.tempfile_in(folder).map_err(fail)?;
    file.write_all(text.as_bytes()).map_err(fail)?;
    file.persist(path).map(drop).map_err(|error| fail(error.error))
}

fn of_file(path: &Path, source: io::Error) -> Error {
    Error::File {
        path: path.to_owned(),
        source,
    }
}
