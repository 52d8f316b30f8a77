//! What reading a body makes: the members, or nothing at all where it is only asked whether the body fits.
//!
//! One reader for both, so that the two cannot come to different ends.

use serde_json::{Map, Value as Json};

/// What is made of a body while it is read: JSON, or nothing where it only has to fit.
pub(super) trait Made: Sized {
    type Members;
    const NULL: Self;

    fn plain(json: impl FnOnce() -> Json) -> Self;
    fn list(items: Vec<Self>) -> Self;
    fn members(count: usize) -> Self::Members;
    fn add(members: &mut Self::Members, name: &str, value: Self);
    fn object(members: Self::Members) -> Self;
}

impl Made for Json {
    type Members = Map<String, Json>;
    const NULL: Self = Json::Null;

    fn plain(json: impl FnOnce() -> Json) -> Self {
        json()
    }

    fn list(items: Vec<Self>) -> Self {
        Json::Array(items)
    }

    fn members(count: usize) -> Self::Members {
        Map::with_capacity(count)
    }

    fn add(members: &mut Self::Members, name: &str, value: Self) {
        members.insert(name.to_owned(), value);
    }

    fn object(members: Self::Members) -> Self {
        Json::Object(members)
    }
}

impl Made for () {
    type Members = ();
    const NULL: Self = ();

    fn plain(_json: impl FnOnce() -> Json) -> Self {}

    fn list(_items: Vec<Self>) -> Self {}

    fn members(_count: usize) -> Self::Members {}

    fn add(_members: &mut Self::Members, _name: &str, _value: Self) {}

    fn object(_members: Self::Members) -> Self {}
}
