//! What several tests from outside share: a mock to ask, and the program without settings of whoever runs the tests.

pub(crate) mod mock;
pub(crate) mod program;
