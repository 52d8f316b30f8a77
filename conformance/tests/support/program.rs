//! The real binary.

use std::process::{Command, Stdio};

/// Starts of the names of environment variables that change what the program does.
const SETTINGS: [&str; 6] = ["OBP_", "GITHUB_", "HTTP", "http", "ALL_PROXY", "INSTA_"];

/// The program, to be started without any setting from the environment, and with nothing to read.
pub(crate) fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_obp-conform"));
    for (name, _) in std::env::vars_os() {
        let text = name.to_string_lossy();
        if SETTINGS.iter().any(|start| text.starts_with(start)) {
            command.env_remove(&name);
        }
    }
    command.stdin(Stdio::null());
    command
}
