//! A shorter way for the usual body: well-formed JSON in UTF-8.
//!
//! On such text the server's parser and any other agree, except for numbers that need more than 64 bits and for `-0`;
//! those, and everything that is not well-formed, are left to the parser that knows the server's own rules. A property
//! test holds the two against each other.

use std::fmt;

use serde::{
    Deserialize, Deserializer,
    de::{Error, MapAccess, SeqAccess, Visitor},
};

use super::value::Value;

/// Reads a body, or tells that the long way is needed.
pub(super) fn parse(body: &[u8], content_type: Option<&str>) -> Option<Value> {
    let is_utf8 = content_type.is_none_or(|text| {
        let text = text.to_ascii_lowercase();
        !text.contains("charset") || text.ends_with("; charset=utf-8")
    });
    // Plain values at the top have rules of their own.
    let starts = body.first().is_some_and(|byte| matches!(byte, b'{' | b'['));
    if !is_utf8 || !starts {
        return None;
    }
    serde_json::from_slice(body).ok()
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON that all parsers read alike")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(Value::Int(value.to_string()))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(Value::Int(value.to_string()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        // A whole number this large, or a negative zero, may have been written without a point.
        if value.abs() >= 1e15 || (value == 0.0 && value.is_sign_negative()) {
            return Err(E::custom("a number that has to be read by the server's own rules"));
        }
        Ok(Value::Double(value))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(Value::String(value.to_owned()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Value, E> {
        Ok(Value::String(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        let mut members = Vec::new();
        while let Some(entry) = entries.next_entry()? {
            members.push(entry);
        }
        Ok(Value::Object(members))
    }
}
