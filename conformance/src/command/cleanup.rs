//! `cleanup`: takes back what the journals of earlier runs hold.

use std::io::{self, Write as _};

use super::{
    Error, Exit,
    connect::{self, Connection, reach},
};
use crate::{
    cli::CleanupArgs,
    journal::{self, Found, Journal},
    target::{
        login,
        profile::{self, Profile, Profiles},
    },
    undo::{Left, Undoer, lines},
};

pub(super) fn cleanup(args: &CleanupArgs) -> Result<Exit, Error> {
    let profiles = Profiles::load(args.config.file())?;
    let target = args.target.as_deref();
    let target = target.map(|name| connect::named(&profiles, name)).transpose()?;
    // All are read before anything is sent: one that makes no sense must not be found in the middle.
    let found = journal::find(&args.journal)?;
    let mut work = Vec::new();
    let mut waits = false;
    for found in found {
        let header = found.header();
        if target
            .as_ref()
            .is_some_and(|profile| profile.base_url != header.base_url)
        {
            continue;
        }
        match found {
            Found::Alive { path, header } => {
                waits = true;
                eprintln!(
                    "obp-conform: {} is left alone: its run (process {}), or another cleanup, is still at work",
                    path.display(),
                    header.process
                );
            }
            Found::Over(journal) => {
                let profile = match &target {
                    Some(profile) => profile.clone(),
                    None => of_journal(&profiles, &journal)?,
                };
                work.push((journal, profile));
            }
        }
    }
    let runtime = connect::runtime()?;
    let mut left = Vec::new();
    for (journal, profile) in work {
        let undoer = undoer(journal, &profile)?;
        if args.dry_run {
            left.extend(undoer.planned());
        } else {
            left.extend(runtime.block_on(take_back(&undoer, &profile))?);
            finish(&undoer.journal, args.forget)?;
        }
    }
    tell(&left, args.dry_run).map_err(Error::Output)?;
    Ok(if left.is_empty() && !waits {
        Exit::Conforms
    } else {
        Exit::Deviates
    })
}

/// The profile that the run had, which must still be of the same server.
fn of_journal(profiles: &Profiles, journal: &Journal) -> Result<Profile, Error> {
    let header = journal.header();
    let profile = connect::named(profiles, &header.target)?;
    if profile.base_url == header.base_url {
        return Ok(profile);
    }
    Err(Error::Moved {
        path: journal.path().to_owned(),
        target: header.target.clone(),
        journal: header.base_url.clone(),
        now: profile.base_url,
    })
}

fn undoer(journal: Journal, profile: &Profile) -> Result<Undoer, Error> {
    let Connection { masker, client, logins } = Connection::new(profile)?;
    Ok(Undoer {
        journal,
        client,
        logins,
        masker,
        base_url: profile.base_url.clone(),
    })
}

async fn take_back(undoer: &Undoer, profile: &Profile) -> Result<Vec<Left>, Error> {
    let count = undoer.journal.look(|state| state.open().count());
    eprintln!(
        "obp-conform: {}: {count} writes to look after at {}",
        undoer.journal.path().display(),
        profile.base_url
    );
    if count > 0 {
        reach(&undoer.client, profile).await?;
        // Nobody else's login is needed so surely; one that fails is told before anything is deleted.
        let callers = undoer.journal.look(|state| {
            let undo = state.open().flat_map(|entry| &entry.write.undo);
            let mut callers: Vec<_> = undo.map(|undo| undo.request.persona.clone()).collect();
            callers.sort();
            callers.dedup();
            callers
        });
        for persona in callers {
            undoer.logins.headers(&persona).await.map_err(login_failed)?;
        }
    }
    Ok(undoer.take_back(None).await?)
}

fn login_failed(error: login::Error) -> Error {
    match error {
        login::Error::Profile(error @ profile::Error::NoPersona { .. }) => Error::Profile(error),
        error => Error::Login(error),
    }
}

/// Removes the journal if nothing is left, or if what is left may be forgotten.
fn finish(journal: &Journal, forget: bool) -> Result<(), Error> {
    if !journal.close()? {
        if forget {
            journal.remove()?;
        } else {
            eprintln!(
                "obp-conform: {} stays, since something is left; --forget removes it",
                journal.path().display()
            );
        }
    }
    Ok(())
}

fn tell(left: &[Left], dry: bool) -> io::Result<()> {
    let mut out = io::stdout().lock();
    match (left.is_empty(), dry) {
        (true, true) => writeln!(out, "Nothing is to be taken back.")?,
        (true, false) => writeln!(out, "Nothing is left.")?,
        (false, true) => writeln!(
            out,
            "Would be sent, in this order (what stays is listed with its reason):"
        )?,
        (false, false) => writeln!(out, "Left on the target:")?,
    }
    for line in lines(left) {
        writeln!(out, "{line}")?;
    }
    out.flush()
}
