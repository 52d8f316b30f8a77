//! What each command does, from arguments to exit code.
//!
//! Absent on purpose: the work itself; a command finds its inputs, hands them to the modules that know, and says how it
//! ended.

mod baseline;
mod cleanup;
mod compare;
mod connect;
mod discover;
mod error;
mod files;
mod import;
mod list;
mod review;
mod run;
mod smoke;

use std::io::{self, Write};

pub use error::{Error, Exit};

use crate::{
    cli::{Cli, Command, SchemaOf},
    discovery, fixture, report,
    target::profile,
};

/// Does what the command line says.
///
/// # Errors
/// Whatever keeps it from being done; a deviation of the target is not an error but an [`Exit`].
pub fn dispatch(cli: Cli) -> Result<Exit, Error> {
    match cli.command.unwrap_or_else(|| Command::Run(Box::new(cli.run))) {
        Command::Run(args) if args.dry_run => list::list(&args, false),
        Command::Run(args) => run::run(&args, run::Purpose::Check),
        Command::Record(args) if args.dry_run => list::list(&args, false),
        Command::Record(args) => run::run(&args, run::Purpose::Record),
        Command::List(args) => list::list(&args.run, args.digest),
        Command::Smoke(args) => smoke::smoke(&args),
        Command::Compare(args) => compare::compare(&args),
        Command::Cleanup(args) => cleanup::cleanup(&args),
        Command::Import(args) => import::import(&args),
        Command::Accept(args) => review::accept(&args),
        Command::Reject(args) => review::reject(&args),
        Command::Pending(args) => review::pending(&args),
        Command::Diff(args) => review::diff(&args),
        Command::Baseline(args) => baseline::add(&args),
        Command::Discover(args) => discover::discover(&args),
        Command::Schema(args) => print(&pretty(&match args.of {
            SchemaOf::Fixture => fixture::schema::schema(),
            SchemaOf::Report => report::json::schema(),
            SchemaOf::Baseline => crate::baseline::schema(),
            SchemaOf::Discovery => discovery::schema(),
        })),
        Command::Profile => print(profile::example()),
    }
}

fn pretty(schema: &serde_json::Value) -> String {
    format!("{schema:#}\n")
}

/// Writes to standard output. A reader that has seen enough (`| head`) is no error.
fn print(text: &str) -> Result<Exit, Error> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => Err(Error::Output(error)),
        _ => Ok(Exit::Conforms),
    }
}
