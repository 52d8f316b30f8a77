//! Writes JSON text from the first byte to the last: the documents are large, and a tree of values would cost most of
//! the time that they take.
//!
//! Absent on purpose: any check that what is written is well-formed; that is up to the callers and their tests.

use serde::Serialize;

/// JSON text in the making. Commas are set by looking at what stands before.
#[derive(Debug, Default)]
pub(super) struct Writer {
    text: Vec<u8>,
}

impl Writer {
    /// `{` or `[`.
    pub(super) fn open(&mut self, bracket: u8) {
        self.separate();
        self.text.push(bracket);
    }

    /// `}` or `]`.
    pub(super) fn close(&mut self, bracket: u8) {
        self.text.push(bracket);
    }

    /// The name of a member; its value has to follow.
    pub(super) fn name(&mut self, name: &str) {
        self.value(name);
        self.text.push(b':');
    }

    /// A value.
    pub(super) fn value(&mut self, value: &(impl Serialize + ?Sized)) {
        self.separate();
        serde_json::to_writer(&mut self.text, value)
            .expect("texts, lists and numbers have a JSON form, and memory takes it");
    }

    /// A member with a value.
    pub(super) fn member(&mut self, name: &str, value: &(impl Serialize + ?Sized)) {
        self.name(name);
        self.value(value);
    }

    /// A value that is JSON text already.
    pub(super) fn raw(&mut self, json: &[u8]) {
        self.separate();
        self.text.extend_from_slice(json);
    }

    /// The text.
    pub(super) fn finish(self) -> Vec<u8> {
        self.text
    }

    /// A comma, unless this is the first in its brackets or follows its own name. No value ends with a byte that stands
    /// for those.
    fn separate(&mut self) {
        if !matches!(self.text.last(), None | Some(b'{' | b'[' | b':')) {
            self.text.push(b',');
        }
    }
}
