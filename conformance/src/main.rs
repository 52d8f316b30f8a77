//! The program `obp-conform`: reads its arguments, does what they say, ends with a code that a CI server can gate on.

use std::process::ExitCode;

use clap::Parser as _;
use obp_conform::{cli::Cli, command};

fn main() -> ExitCode {
    match command::dispatch(Cli::parse()) {
        Ok(exit) => ExitCode::from(exit.code()),
        Err(error) => {
            anstream::eprintln!("obp-conform: {error}");
            ExitCode::from(error.exit().code())
        }
    }
}
