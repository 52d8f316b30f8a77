//! `cargo codegen`: writes the generated code, or checks that it is fresh.

use std::{path::PathBuf, process::ExitCode};

use anyhow::Context as _;
use clap::Parser;
use obp_codegen::{freshness, render};

/// Writes src/generated/ from the contract in openapi/.
///
/// Exit codes: 0 done or fresh, 1 the contract is wrong or a file cannot be written, 3 stale (with --check).
#[derive(Debug, Parser)]
#[command(name = "cargo codegen", version)]
struct Arguments {
    /// Write nothing; exit with 3 when a file is stale, missing or left over.
    #[arg(long)]
    check: bool,
    /// The contract's folder.
    #[arg(long, default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/.."), hide_default_value = true)]
    contract: PathBuf,
    /// The folder of the generated code.
    #[arg(long, default_value = concat!(env!("CARGO_MANIFEST_DIR"), "/../../src/generated"), hide_default_value = true)]
    output: PathBuf,
}

/// Exit code of `--check` when the generated code is not what the contract says.
const STALE: u8 = 3;

fn main() -> anyhow::Result<ExitCode> {
    let arguments = Arguments::parse();
    let files = render(&arguments.contract)?;
    if arguments.check {
        let differences = freshness::compare(&arguments.output, &files)?;
        for name in &differences.stale {
            println!("stale: {name}");
        }
        for name in &differences.left_over {
            println!("left over: {name}");
        }
        if !differences.is_empty() {
            println!("run `cargo codegen` and commit what it writes");
            return Ok(ExitCode::from(STALE));
        }
        return Ok(ExitCode::SUCCESS);
    }
    let differences = freshness::write(&arguments.output, &files)
        .with_context(|| format!("writing {}", arguments.output.display()))?;
    println!(
        "{} files: {} written, {} removed",
        files.len(),
        differences.stale.len(),
        differences.left_over.len()
    );
    Ok(ExitCode::SUCCESS)
}
