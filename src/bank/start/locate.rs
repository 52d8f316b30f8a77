//! Where a member stands in a file.
//!
//! Absent on purpose: the values; whoever wants them reads the file into its own types.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{IgnoredAny, MapAccess, SeqAccess, Visitor},
};
use serde_saphyr::Spanned;

/// Line and column, both from 1, of a member such as `users[2].password`, or of the nearest one around it that is there;
/// `None` when the text cannot be read. JSON is YAML, too.
pub(super) fn position(text: &str, field: &str) -> Option<(usize, usize)> {
    let root = serde_saphyr::from_str_with_options::<Spanned<Node>>(text, super::read::options()).ok()?;
    let mut node = &root;
    let steps = field.split(['.', '[']).map(|step| step.trim_end_matches(']'));
    for step in steps.filter(|step| !step.is_empty()) {
        let next = match &node.value {
            Node::Map(members) => members.iter().find(|(name, _)| name == step).map(|(_, value)| value),
            Node::List(entries) => step.parse().ok().and_then(|place: usize| entries.get(place)),
            Node::Scalar => None,
        };
        match next {
            Some(next) => node = next,
            None => break,
        }
    }
    let number = |number: u64| usize::try_from(number).unwrap_or(usize::MAX);
    Some((number(node.referenced.line()), number(node.referenced.column())))
}

enum Node {
    Map(Vec<(String, Spanned<Node>)>),
    List(Vec<Spanned<Node>>),
    Scalar,
}

impl<'de> Deserialize<'de> for Node {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(NodeVisitor)
    }
}

struct NodeVisitor;

impl<'de> Visitor<'de> for NodeVisitor {
    type Value = Node;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("any value")
    }

    fn visit_bool<E>(self, _: bool) -> Result<Node, E> {
        Ok(Node::Scalar)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Node, E> {
        Ok(Node::Scalar)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Node, E> {
        Ok(Node::Scalar)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Node, E> {
        Ok(Node::Scalar)
    }

    fn visit_str<E>(self, _: &str) -> Result<Node, E> {
        Ok(Node::Scalar)
    }

    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Scalar)
    }

    fn visit_none<E>(self) -> Result<Node, E> {
        Ok(Node::Scalar)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        IgnoredAny::deserialize(deserializer).map(|_| Node::Scalar)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Node, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = access.next_element()? {
            entries.push(entry);
        }
        Ok(Node::List(entries))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Node, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = access.next_entry()? {
            members.push(member);
        }
        Ok(Node::Map(members))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_are_found_in_yaml_and_json() {
        let yaml = "banks:\n  - id: a\n  - id: b\n    name: x\n";
        let json = "{\"banks\": [{\"id\": \"a\"},\n  {\"id\": \"b\", \"n\": [1, 2]}]}";
        for (text, field, expected) in [
            (yaml, "banks[1].name", (4, 11)),
            (yaml, "banks[0].id", (2, 9)),
            (yaml, "banks[1].nothing", (3, 5)),
            (json, "banks[1].id", (2, 10)),
            (json, "banks[1].n[1]", (2, 24)),
        ] {
            assert_eq!(position(text, field), Some(expected), "{field}");
        }
        assert_eq!(position("{", "a"), None);
    }
}
