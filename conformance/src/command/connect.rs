//! What each command that speaks with a target needs first: its profile, a connection with logins, a runtime to wait on.
//!
//! Absent on purpose: what is asked of the target.

use tokio::runtime::{Builder, Runtime};

use super::Error;
use crate::{
    cli::TargetArgs,
    exchange::Sent,
    mask::Masker,
    target::{
        client::Client,
        login::Logins,
        profile::{Profile, Profiles},
    },
};

/// The profile of the target that the command line chooses.
pub(super) fn chosen(args: &TargetArgs) -> Result<Profile, Error> {
    named(&Profiles::load(args.config.file())?, &args.target)
}

/// The profile of a target. What is odd about it is told on standard error.
pub(super) fn named(profiles: &Profiles, target: &str) -> Result<Profile, Error> {
    let profile = profiles.profile(target)?;
    for warning in &profile.warnings {
        eprintln!("obp-conform: warning: {warning}");
    }
    Ok(profile)
}

/// A target that can be asked. Everything that becomes a secret on the way is known to its masker.
pub(super) struct Connection {
    pub(super) masker: Masker,
    pub(super) client: Client,
    pub(super) logins: Logins,
}

impl Connection {
    /// Nothing is sent yet.
    pub(super) fn new(profile: &Profile) -> Result<Self, Error> {
        let masker = Masker::new();
        let client = Client::new(profile, &masker)?;
        let logins = Logins::new(profile.clone(), client.clone(), masker.clone());
        Ok(Self { masker, client, logins })
    }
}

/// One request that no test depends on, so that a target that is not there is told at once and in one sentence.
pub(super) async fn reach(client: &Client, profile: &Profile) -> Result<(), Error> {
    let url = format!("{}/obp/v5.1.0/root", profile.base_url);
    let headers = vec![("Accept".to_owned(), "application/json".to_owned())];
    let sent = Sent {
        method: "GET".to_owned(),
        url,
        headers,
        ..Sent::default()
    };
    match client.send(&sent).await {
        Err(error) if error.partial().is_none() => Err(Error::Unreachable {
            url: profile.base_url.clone(),
            reason: error.to_string(),
        }),
        _ => Ok(()),
    }
}

/// What the requests run on.
pub(super) fn runtime() -> Result<Runtime, Error> {
    Builder::new_multi_thread().enable_all().build().map_err(Error::Output)
}
