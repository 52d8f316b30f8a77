//! Looking members up as the server does.

use super::value::Value;

/// What was found under a name. The server looks names up across lists as if their elements were one object, and takes
/// several finds for a list.
pub(super) enum Found<'a> {
    Nothing,
    One(&'a Value<'a>),
    Many(Vec<&'a Value<'a>>),
}

impl<'a> Found<'a> {
    pub(super) fn member(&self, name: &str) -> Self {
        // Nearly every look-up is this one.
        if let Self::One(Value::Object(members)) = self {
            let mut named = members.iter().filter(|(key, _)| key == name).map(|(_, value)| value);
            let Some(first) = named.next() else {
                return Self::Nothing;
            };
            let Some(second) = named.next() else {
                return Self::One(first);
            };
            return Self::Many([first, second].into_iter().chain(named).collect());
        }
        let mut found = Vec::new();
        let mut open: Vec<&'a Value<'a>> = match self {
            Self::Nothing => return Self::Nothing,
            Self::One(value) => vec![value],
            Self::Many(values) => values.iter().rev().copied().collect(),
        };
        while let Some(value) = open.pop() {
            match value {
                Value::Object(members) => {
                    found.extend(members.iter().filter(|(key, _)| key == name).map(|(_, value)| value));
                }
                Value::Array(items) => open.extend(items.iter().rev()),
                _ => {}
            }
        }
        match found[..] {
            [] => Self::Nothing,
            [one] => Self::One(one),
            _ => Self::Many(found),
        }
    }

    pub(super) fn is_nothing(&self) -> bool {
        matches!(self, Self::Nothing | Self::One(Value::Nothing))
    }

    pub(super) fn is_null(&self) -> bool {
        matches!(self, Self::One(Value::Null))
    }
}
