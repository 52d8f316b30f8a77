//! Where in a body a value stands.

/// The way to a value, written out only when something is told about it.
#[derive(Default)]
pub(super) struct Path<'a>(Vec<Place<'a>>);

pub(super) enum Place<'a> {
    Member(&'a str),
    Item(usize),
}

impl<'a> Path<'a> {
    pub(super) fn push(&mut self, place: Place<'a>) {
        self.0.push(place);
    }

    pub(super) fn pop(&mut self) {
        self.0.pop();
    }

    /// As a JSON pointer.
    pub(super) fn pointer(&self) -> String {
        let mut text = String::new();
        for place in &self.0 {
            text.push('/');
            match place {
                Place::Member(name) => text.push_str(&name.replace('~', "~0").replace('/', "~1")),
                Place::Item(index) => text.push_str(&index.to_string()),
            }
        }
        text
    }
}
