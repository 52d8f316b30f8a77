//! YAML as plain JSON, and the line and column of a place in it.
//!
//! Absent on purpose: keeping positions of files in which nothing is wrong.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{IgnoredAny, MapAccess, SeqAccess, Visitor},
};
use serde_json::Value;
use serde_saphyr::{Options, Spanned};

use super::Error;

fn options() -> Options {
    serde_saphyr::options! {
        strict_booleans: true,
        with_snippet: false,
        budget: serde_saphyr::budget! {
            max_events: 8_000_000,
            max_nodes: 4_000_000,
            max_depth: 200,
            max_documents: 1,
        },
    }
}

/// Parses YAML 1.2.
///
/// # Errors
/// The text is no YAML, or larger or deeper than any contract; with line and column.
pub(super) fn parse_yaml(file: &str, text: &str) -> Result<Value, Error> {
    serde_saphyr::from_str_with_options(text, options()).map_err(|error| {
        let place = error.location();
        Error::Syntax {
            file: file.to_owned(),
            line: place.map_or(0, |place| place.line() as usize),
            column: place.map_or(0, |place| place.column() as usize),
            message: error.to_string().lines().next().unwrap_or_default().to_owned(),
        }
    })
}

/// Line and column, both from 1, of what a JSON pointer names in a YAML or JSON text; of the nearest place above it
/// that is there, and zeros if the text cannot be read.
pub(super) fn position(text: &str, pointer: &str) -> (usize, usize) {
    let Ok(root) = serde_saphyr::from_str_with_options::<Spanned<Node>>(text, options()) else {
        return (0, 0);
    };
    let mut node = &root;
    for token in pointer.split('/').skip(1) {
        let key = token.replace("~1", "/").replace("~0", "~");
        let next = match &node.value {
            Node::Map(members) => members.iter().find(|(name, _)| *name == key).map(|(_, value)| value),
            Node::List(entries) => key.parse().ok().and_then(|index: usize| entries.get(index)),
            Node::Scalar => None,
        };
        match next {
            Some(next) => node = next,
            None => break,
        }
    }
    (node.referenced.line() as usize, node.referenced.column() as usize)
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
