//! What the contract says of an exchange.
