//! A program that prints a token.

use std::{process::Stdio, time::Duration};

use tokio::{
    io::{AsyncRead, AsyncReadExt},
    process::Command,
};

/// No token, and no complaint worth showing, is longer.
const LONGEST: u64 = 64 * 1024;
/// Of its complaints only the end is shown.
const LONGEST_SHOWN: usize = 500;

/// The first line that the program prints, or why there is none.
pub(super) async fn token(command: &[String], timeout: Duration) -> Result<String, String> {
    let (program, arguments) = command.split_first().ok_or("it is empty")?;
    let mut child = Command::new(program)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .kill_on_drop(true)
        .spawn()
        .map_err(|error| format!("it cannot be started: {error}; give the full path, or put it on the PATH"))?;
    let (output, complaint) = (child.stdout.take(), child.stderr.take());
    let all = async { tokio::join!(text(output), text(complaint), child.wait()) };
    let (output, complaint, status) = tokio::time::timeout(timeout, all).await.map_err(|_| {
        let timeout = humantime::format_duration(timeout);
        format!("it is not done after {timeout}; set a longer `timeout` if it needs one")
    })?;
    let status = status.map_err(|error| format!("it was lost: {error}"))?;
    if !status.success() {
        let skip = complaint.chars().count().saturating_sub(LONGEST_SHOWN);
        let end: String = complaint.chars().skip(skip).collect();
        return Err(format!("{status}: {}", end.trim()));
    }
    let token = output.lines().next().unwrap_or_default().trim();
    if token.is_empty() {
        return Err("its first line is empty".to_owned());
    }
    if token
        .chars()
        .any(|character| character.is_control() || character == '"')
    {
        return Err("its first line is no token: it holds a double quote or a control character".to_owned());
    }
    Ok(token.to_owned())
}

/// What the stream says, up to a limit; what follows is read and thrown away, so that the program can end.
async fn text(stream: Option<impl AsyncRead + Unpin>) -> String {
    let Some(mut stream) = stream else {
        return String::new();
    };
    let mut bytes = Vec::new();
    // A stream that breaks has said what it had to say.
    if (&mut stream).take(LONGEST).read_to_end(&mut bytes).await.is_ok() {
        let _ = tokio::io::copy(&mut stream, &mut tokio::io::sink()).await;
    }
    String::from_utf8_lossy(&bytes).into_owned()
}
