//! What a request sends of a customer, member by member.
//!
//! The contract's own types are too strict here: OBP takes a `null` for almost every text and stores it.

use serde_json::Value as Json;

use crate::{obp_json, store::entity::Moment};

/// An object that was sent, as the function sees it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Sent<'j>(pub(super) &'j Json);

impl<'j> Sent<'j> {
    fn member(self, name: &str) -> Option<&'j Json> {
        self.0.get(name).filter(|member| !member.is_null())
    }

    /// A text; `None` for `null` and where it is missing.
    pub(super) fn text(self, name: &str) -> Option<String> {
        self.member(name)?.as_str().map(str::to_owned)
    }

    /// A date.
    pub(super) fn moment(self, name: &str) -> Option<Moment> {
        obp_json::moment(self.member(name)?.as_str()?)
    }

    /// A list of dates; empty where it is missing.
    pub(super) fn moments(self, name: &str) -> Vec<Option<Moment>> {
        let list = self.member(name).and_then(Json::as_array);
        let moments = list.into_iter().flatten();
        moments.map(|date| obp_json::moment(date.as_str()?)).collect()
    }

    /// A whole number; 0 where it is missing. Java keeps the lower 32 bits.
    pub(super) fn number(self, name: &str) -> i32 {
        #[expect(clippy::cast_possible_truncation, reason = "as Java does")]
        self.member(name)
            .and_then(Json::as_i64)
            .map_or(0, |number| number as i32)
    }

    /// A truth; false where it is missing.
    pub(super) fn truth(self, name: &str) -> bool {
        self.member(name).and_then(Json::as_bool).unwrap_or_default()
    }

    /// An object; `None` for `null` and where it is missing.
    pub(super) fn object(self, name: &str) -> Option<Self> {
        self.member(name).filter(|member| member.is_object()).map(Self)
    }
}
