//! The target part against little servers on this machine that answer with raw bytes.

mod answers;
mod failures;
mod login;
mod mask;
mod patience;
mod profiles;
mod server;
mod tls;
