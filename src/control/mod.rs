//! The mock's own API below `/__mock/`: health, operations, recent requests, reset.
//!
//! It answers loopback peers only, never with CORS headers, and refuses a foreign `Host` or `Origin`, so that no page on
//! the web can reach it through a browser. Absent on purpose: anything that OBP has.

mod guard;
mod handlers;

pub use guard::Guard;
pub use handlers::{Control, document};

use std::sync::Arc;

use poem::{EndpointExt, Route, get, post};

/// Adds the API to a route.
pub fn routes(route: Route, control: Arc<Control>) -> Route {
    let api = Route::new()
        .at("/health", get(handlers::health))
        .at("/operations", get(handlers::operations))
        .at("/operations/:operation_id", get(handlers::one_operation))
        .at("/requests", get(handlers::requests).delete(handlers::clear_requests))
        .at("/requests/count", get(handlers::count_requests))
        .at("/reset", post(handlers::reset))
        .at("/openapi.json", get(handlers::own_document))
        .at("/*path", handlers::unknown)
        .data(control)
        .with(Guard);
    route.nest("/__mock", api)
}
