//! The server to be tested: where it is, who calls it, how to log in, and the HTTP client.
//!
//! A run loads a [`profile::Profile`], makes one [`client::Client`] and one [`login::Logins`] of it, and shares both among
//! all its requests. Absent on purpose: deciding what is sent, and any opinion on what comes back.

pub mod client;
pub mod login;
pub mod profile;
pub mod secret;
