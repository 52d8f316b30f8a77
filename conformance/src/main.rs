//! The program `obp-conform`: reads its arguments, does what they say, ends with a code that a CI server can gate on.

use std::process::ExitCode;

use clap::Parser as _;
use mimalloc::MiMalloc;
use obp_conform::{cli::Cli, command};

#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    match command::dispatch(Cli::parse()) {
        Ok(exit) => ExitCode::from(exit.code()),
        Err(error) => {
            anstream::eprintln!("obp-conform: {error}");
            ExitCode::from(error.exit().code())
        }
    }
}
