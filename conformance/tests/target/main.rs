//! The target against little servers on this machine.
