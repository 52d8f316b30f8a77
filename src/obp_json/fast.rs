//! A shorter way for the usual body: well-formed JSON in UTF-8.
//!
//! On such text the server's parser and any other agree, except for numbers that need more than 64 bits and for `-0`;
//! those, and everything that is not well-formed, are left to the parser that knows the server's own rules. A property
//! test holds the two against each other.

use std::{borrow::Cow, fmt};

use serde::{
    Deserialize, Deserializer,
    de::{Error, MapAccess, SeqAccess, Visitor},
};

use super::value::Value;

/// Reads a body, or tells that the long way is needed.
pub(super) fn parse<'b>(body: &'b [u8], content_type: Option<&str>) -> Option<Value<'b>> {
    let is_utf8 = content_type.is_none_or(|text| {
        // A charset can only be told behind a semicolon.
        !text.contains(';') || {
            let text = text.to_ascii_lowercase();
            !text.contains("charset") || text.ends_with("; charset=utf-8")
        }
    });
    // Plain values at the top have rules of their own.
    let starts = body.first().is_some_and(|byte| matches!(byte, b'{' | b'['));
    if !is_utf8 || !starts {
        return None;
    }
    // Checked once here, and not again for each text.
    serde_json::from_str(std::str::from_utf8(body).ok()?).ok()
}

impl<'de> Deserialize<'de> for Value<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reader)
    }
}

/// The name of a member, borrowed where it can be.
struct Name<'b>(Cow<'b, str>);

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(Name(Cow::Borrowed("")))
    }
}

impl<'de> Visitor<'de> for Name<'de> {
    type Value = Self;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a name")
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Self, E> {
        Ok(Self(Cow::Borrowed(name)))
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Self, E> {
        Ok(Self(Cow::Owned(name.to_owned())))
    }
}

struct Reader;

impl<'de> Visitor<'de> for Reader {
    type Value = Value<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON that all parsers read alike")
    }

    fn visit_unit<E: Error>(self) -> Result<Value<'de>, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value<'de>, E> {
        Ok(Value::Bool(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value<'de>, E> {
        Ok(Value::Int(value.to_string()))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value<'de>, E> {
        Ok(Value::Int(value.to_string()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value<'de>, E> {
        // A whole number this large, or a negative zero, may have been written without a point.
        if value.abs() >= 1e15 || (value == 0.0 && value.is_sign_negative()) {
            return Err(E::custom("a number that has to be read by the server's own rules"));
        }
        Ok(Value::Double(value))
    }

    fn visit_borrowed_str<E: Error>(self, value: &'de str) -> Result<Value<'de>, E> {
        Ok(Value::String(Cow::Borrowed(value)))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value<'de>, E> {
        Ok(Value::String(Cow::Owned(value.to_owned())))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value<'de>, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value<'de>, A::Error> {
        let mut members = Vec::new();
        while let Some((Name(name), value)) = entries.next_entry()? {
            members.push((name, value));
        }
        Ok(Value::Object(members))
    }
}
