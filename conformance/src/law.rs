//! Laws over several answers: what one answer said of an entity holds for the answers after it.
//!
//! | law | what it says |
//! |---|---|
//! | `created_equals_fetched` | what was created is found, is listed, and has the values that its creation answered |
//! | `updated_equals_fetched` | the values that an update answered are those that are read afterwards |
//! | `update_touches_only_what_was_sent` | all other values are as before, also after an update that was refused |
//! | `delete_is_final` | what was deleted is in no answer any more |
//! | `same_under_every_prefix` | two answers without a write between them agree on each member that both have |
//!
//! Only entities that the run itself created, or named by their id in a path, are followed, so that nobody else's change
//! of a shared bank counts as a deviation. Members are compared where both answers have them: which members an answer
//! has is the contract's to say. Absent on purpose: sending, and knowing any fixture; a fixture that writes and then
//! reads is judged as it is.

mod entity;
mod ledger;

pub use ledger::{Kind, Ledger, Observed, Sighting};
