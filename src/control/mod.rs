//! The mock's own API below `/__mock/`: health, operations, recent requests, and the bank's state: reset, sessions, clocks.
//!
//! It answers loopback peers only, never with CORS headers, and refuses a foreign `Host` or `Origin`, so that no page on
//! the web can reach it through a browser. Absent on purpose: anything that OBP has.

mod guard;
mod handlers;
mod state;

pub use guard::Guard;
pub use handlers::{Control, document};

use std::sync::Arc;

use poem::{EndpointExt, Route, delete, get, post};

/// Adds the API to a route.
pub fn routes(route: Route, control: Arc<Control>) -> Route {
    let api = Route::new()
        .at("/health", get(handlers::health))
        .at("/operations", get(handlers::operations))
        .at("/operations/:operation_id", get(handlers::one_operation))
        .at("/requests", get(handlers::requests).delete(handlers::clear_requests))
        .at("/requests/count", get(handlers::count_requests))
        .at("/reset", post(state::reset))
        .at("/clock", get(state::get_clock).put(state::put_clock))
        .at("/sessions", get(state::list_sessions))
        .at("/sessions/:name", delete(state::end_session))
        .at("/state", get(state::save_state))
        .at("/state.schema.json", get(state::state_schema))
        .at("/openapi.json", get(handlers::own_document))
        .at("/*path", handlers::unknown)
        .data(control)
        .with(Guard);
    route.nest("/__mock", api)
}
