//! A mock of the Open Bank Project API v5.1.0, generated from one OpenAPI contract.
//!
//! Data flows one way: contract → generated code ([`generated`]) → handlers ([`example`], [`bank`]) → endpoint ([`app`]) →
//! server ([`server`]). The generated code knows no mode; the modes know no connections; the bank's state stands in
//! [`store`], which knows no HTTP.

pub mod access;
pub mod answer;
pub mod app;
pub mod bank;
pub mod call;
pub mod checks;
pub mod cli;
mod clock;
pub mod contract;
pub mod control;
pub mod documents;
pub mod error;
pub mod example;
pub mod generated;
pub mod journal;
mod kept;
pub mod log_line;
pub mod obp_json;
pub mod payload;
mod reply;
pub mod request_log;
pub mod resource_docs;
pub mod routes;
pub mod routing;
pub mod seed;
pub mod server;
pub mod start;
pub mod store;
pub mod swagger_ui;
pub mod wire;
