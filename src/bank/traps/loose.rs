//! Members of a body that are taken though they are of another JSON type than the contract means.
//!
//! The body is looked through once, without building anything from it: this runs for every change that succeeds. Absent
//! on purpose: bodies that are no UTF-8, and any other check.

use crate::contract::schema::{Schema, Shape};

/// How a member was taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Looseness {
    /// A text member that was sent as a number, boolean, list or object.
    Text,
    /// A whole number that was sent with a fraction.
    Fraction,
}

/// The first member of an object of this schema that was taken so.
pub fn find(body: &[u8], schema: &'static Schema) -> Option<Looseness> {
    let mut rest = body;
    while let Some(start) = memchr::memchr(b'"', rest) {
        let (name, behind) = text(&rest[start + 1..])?;
        rest = behind;
        let Some(value) = trimmed(rest).strip_prefix(b":").map(trimmed) else {
            continue;
        };
        rest = value;
        let first = *value.first()?;
        if first == b'"' {
            (_, rest) = text(&value[1..])?;
            continue;
        }
        match member(schema, name).map(|schema| &schema.shape) {
            Some(Shape::Text(_) | Shape::TextOrNumber(_) | Shape::String(_)) if first != b'n' => {
                return Some(Looseness::Text);
            }
            Some(Shape::Integer { .. }) if has_fraction(value) => return Some(Looseness::Fraction),
            _ => {}
        }
    }
    None
}

/// A text, from behind its first quotation mark, and what follows its last.
fn text(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let mut at = 0;
    loop {
        at += memchr::memchr2(b'"', b'\\', &bytes[at..])?;
        if bytes[at] == b'"' {
            return Some((&bytes[..at], &bytes[at + 1..]));
        }
        at += 2;
        if at > bytes.len() {
            return None;
        }
    }
}

fn trimmed(bytes: &[u8]) -> &[u8] {
    bytes.trim_ascii_start()
}

fn has_fraction(value: &[u8]) -> bool {
    let end = value.iter().position(|byte| !b"0123456789.eE+-".contains(byte));
    value[..end.unwrap_or(value.len())]
        .iter()
        .any(|byte| b".eE".contains(byte))
}

/// The member of this name, at any depth.
fn member(schema: &'static Schema, name: &[u8]) -> Option<&'static Schema> {
    match &schema.shape {
        Shape::Object { properties, .. } => {
            let named = properties.iter().find(|property| property.name.as_bytes() == name);
            let inner = || properties.iter().find_map(|property| member(property.schema, name));
            named.map(|property| property.schema).or_else(inner)
        }
        Shape::Array { items, .. } => member(items, name),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::ROOMS;

    #[test]
    fn members_of_another_type_are_noticed() {
        let mut operations = ROOMS.iter().flat_map(|room| room.iter());
        let create = operations.find(|operation| operation.id == "OBPv5.0.0-createCustomer");
        let request = create.and_then(|operation| operation.request.as_ref()).expect("a body");
        for (body, expected) in [
            (r#"{"legal_name": "A \" b", "dependants": 2, "kyc_status": true}"#, None),
            (r#"{"legal_name": null, "face_image": {"url": "x:1"}}"#, None),
            (r#"{"legal_name" : 7}"#, Some(Looseness::Text)),
            (r#"{"legal_name":{"a":1}}"#, Some(Looseness::Text)),
            (
                r#"{"credit_limit": {"currency": "EUR", "amount": 10}}"#,
                Some(Looseness::Text),
            ),
            (
                r#"{"a": ["legal_name", 7], "dependants": 2.5}"#,
                Some(Looseness::Fraction),
            ),
            (r#"{"dependants": "2.5", "unknown": 1.5}"#, None),
            (r#"{"legal_name": "a\"#, None),
            (r#"{"legal_name":"#, None),
            ("[]", None),
            ("", None),
        ] {
            assert_eq!(find(body.as_bytes(), request.schema), expected, "{body}");
        }
    }
}
