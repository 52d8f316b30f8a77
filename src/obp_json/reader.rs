//! From a parsed body to the members that a function of OBP expects: what fits, what is cut, what is refused.
//!
//! Absent on purpose: everything that the server looks at after reading (lengths, patterns, choices, ids, whether
//! `dependants` agrees with its list) and the words of the refusal, which belong to the operation.

use serde_json::{Map, Value as Json};

use super::date;
use super::value::{Value, compact_array, java_double};
use crate::contract::{
    Style,
    schema::{Property, Schema, Shape},
};

/// Schemas may contain themselves; deeper bodies than this do not fit them.
const MAX_DEPTH: usize = 200;

/// What a text member takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Texts {
    /// Any JSON value; what is no string is kept as compact JSON.
    Any,
    /// Strings, numbers and `null`.
    StringsAndNumbers,
}

impl Texts {
    /// What text members take below a version prefix (`v2.0.0`): the prefix that is called decides, not the version
    /// that introduced the function.
    #[must_use]
    pub fn at(prefix: &str) -> Self {
        const FIRST: [&str; 8] = [
            "v1.2.1", "v1.3.0", "v1.4.0", "v2.0.0", "v2.1.0", "v2.2.0", "v3.0.0", "v1.2",
        ];
        if FIRST.contains(&prefix) {
            Self::StringsAndNumbers
        } else {
            Self::Any
        }
    }
}

impl From<Style> for Texts {
    /// Without a prefix: the oldest functions take strings and numbers only, as they do at their own prefix.
    fn from(style: Style) -> Self {
        match style {
            Style::Classic => Self::StringsAndNumbers,
            Style::New | Style::Wrapped => Self::Any,
        }
    }
}

/// The body does not fit.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("{} is not {expected}", if pointer.is_empty() { "the body" } else { pointer })]
pub struct Mismatch {
    /// Where, as a JSON pointer; empty for the body itself.
    pub pointer: String,
    /// What should have been there, in English.
    pub expected: &'static str,
    /// Which of the server's answers it leads to.
    pub kind: Kind,
}

/// The outcomes that the server answers differently.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// Reading itself failed: 400 `OBP-10001`, with the words about the body that the function has.
    Shape,
    /// `null` stands where an object is needed. The server reads it and breaks when it uses it; see
    /// [`Mismatch::broken`].
    Null {
        /// What was read all the same, for checks that come before the object is used. `null` if it is the body itself.
        read: Json,
    },
}

/// What a client sees when the server breaks on a `null`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Broken {
    /// 400 `OBP-50005`
    Unspecified,
    /// 500 `OBP-50015`
    Unexpected,
}

impl Mismatch {
    /// What comes of a `null` ([`Kind::Null`]) in a function of this style; `None` for [`Kind::Shape`].
    #[must_use]
    pub fn broken(&self, style: Style) -> Option<Broken> {
        match (&self.kind, style) {
            (Kind::Shape, _) => None,
            (Kind::Null { .. }, Style::Classic) => Some(Broken::Unexpected),
            (Kind::Null { .. }, Style::New | Style::Wrapped) => Some(Broken::Unspecified),
        }
    }
}

/// Reads a body as a schema wants it. The answer has the schema's members, in its order: texts as strings, whole
/// numbers cut to 32 bits (64 where the schema's bounds go beyond), dates as `yyyy-MM-dd'T'HH:mm:ss'Z'`, missing lists
/// as `[]`. Optional members that are missing or `null` are left out; required ones that may be `null` stay `null`.
///
/// `texts` is a [`Style`], or a [`Texts`] where the version prefix is known.
///
/// # Errors
/// [`Mismatch`] when a member is missing or does not fit. A misfit anywhere goes before a `null` object.
pub fn read(value: &Value, schema: &'static Schema, texts: impl Into<Texts>) -> Result<Json, Mismatch> {
    let mut reader = Reader {
        texts: texts.into(),
        pointer: String::new(),
        null: None,
    };
    let read = reader.value(&Found::One(value), schema, 0)?;
    match reader.null {
        None => Ok(read),
        Some(pointer) => Err(Mismatch {
            pointer,
            expected: "an object",
            kind: Kind::Null { read },
        }),
    }
}

/// What was found under a name. The server looks names up across lists as if their elements were one object, and takes
/// several finds for a list.
enum Found<'a> {
    Nothing,
    One(&'a Value),
    Many(Vec<&'a Value>),
}

impl<'a> Found<'a> {
    fn member(&self, name: &str) -> Self {
        let mut found = Vec::new();
        let mut open: Vec<&'a Value> = match self {
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

    fn is_nothing(&self) -> bool {
        matches!(self, Self::Nothing | Self::One(Value::Nothing))
    }

    fn is_null(&self) -> bool {
        matches!(self, Self::One(Value::Null))
    }

    fn items(&self) -> Option<Vec<&'a Value>> {
        match self {
            Self::One(Value::Array(items)) => Some(items.iter().collect()),
            Self::Many(values) => Some(values.clone()),
            _ => None,
        }
    }
}

struct Reader {
    texts: Texts,
    pointer: String,
    /// The first `null` that stands for an object.
    null: Option<String>,
}

impl Reader {
    fn misfit(&self, expected: &'static str) -> Mismatch {
        Mismatch {
            pointer: self.pointer.clone(),
            expected,
            kind: Kind::Shape,
        }
    }

    fn below<T>(&mut self, name: &str, read: impl FnOnce(&mut Self) -> T) -> T {
        let length = self.pointer.len();
        self.pointer.push('/');
        self.pointer.push_str(&name.replace('~', "~0").replace('/', "~1"));
        let result = read(self);
        self.pointer.truncate(length);
        result
    }

    fn value(&mut self, found: &Found<'_>, schema: &'static Schema, depth: usize) -> Result<Json, Mismatch> {
        let expected = name_of(&schema.shape);
        if depth > MAX_DEPTH {
            return Err(self.misfit(expected));
        }
        match &schema.shape {
            Shape::Object {
                properties: [],
                additional,
            } => return self.map(found, schema, *additional, depth),
            Shape::Object { .. } if found.is_null() && !schema.nullable => {
                self.null.get_or_insert_with(|| self.pointer.clone());
                return Ok(Json::Null);
            }
            Shape::Object { .. } if found.is_null() => return Ok(Json::Null),
            Shape::Object { properties, .. } => return self.object(found, properties, depth),
            Shape::Array { items, .. } => return self.array(found, items, depth),
            _ => {}
        }
        if found.is_null() {
            let fits = match schema.shape {
                Shape::Integer { .. } | Shape::Number { .. } | Shape::Boolean => schema.nullable,
                _ => true,
            };
            return if fits {
                Ok(Json::Null)
            } else {
                Err(self.misfit(expected))
            };
        }
        let read = match (&schema.shape, found) {
            (Shape::Any, Found::One(value)) => value.to_json(),
            (Shape::Any, Found::Many(values)) => values
                .iter()
                .map(|value| value.to_json())
                .collect::<Option<_>>()
                .map(Json::Array),
            (Shape::Text(_) | Shape::TextOrNumber(_) | Shape::Date, found) => self.text(found).map(Json::String),
            (Shape::String(_), Found::One(Value::String(text))) => Some(Json::String(text.clone())),
            (Shape::DateTime, Found::One(Value::String(text))) => date::normalise(text).map(Json::String),
            (Shape::Boolean, Found::One(Value::Bool(bool))) => Some(Json::Bool(*bool)),
            (Shape::Integer { minimum, maximum }, Found::One(value)) => {
                let long = [minimum, maximum]
                    .into_iter()
                    .flatten()
                    .any(|bound| i32::try_from(*bound).is_err());
                whole(value).map(|number| Json::from(if long { number.long } else { i64::from(number.int) }))
            }
            // Java reads infinity where a number is too large; JSON has no name for it.
            (Shape::Number { .. }, Found::One(Value::Double(number))) => Some(Json::from(*number)),
            (Shape::Number { .. }, Found::One(Value::Int(digits))) => digits.parse::<f64>().ok().map(Json::from),
            _ => None,
        };
        read.ok_or_else(|| self.misfit(expected))
    }

    fn text(&self, found: &Found<'_>) -> Option<String> {
        match (found, self.texts) {
            (Found::One(Value::String(text)), _) => Some(text.clone()),
            (Found::One(Value::Int(digits)), _) => Some(digits.clone()),
            (Found::One(Value::Double(number)), _) => Some(java_double(*number)),
            (Found::Nothing | Found::One(Value::Nothing), _) | (_, Texts::StringsAndNumbers) => None,
            (Found::One(value), Texts::Any) => value.compact(),
            (Found::Many(values), Texts::Any) => compact_array(values),
        }
    }

    fn array(&mut self, found: &Found<'_>, items: &'static Schema, depth: usize) -> Result<Json, Mismatch> {
        if found.is_nothing() || found.is_null() {
            return Ok(Json::Array(Vec::new()));
        }
        let Some(values) = found.items() else {
            return Err(self.misfit("a list"));
        };
        let lists = matches!(items.shape, Shape::Array { .. });
        let mut read = Vec::with_capacity(values.len());
        for (index, value) in values.into_iter().enumerate() {
            read.push(match value {
                // In a list even a number may be null.
                Value::Null if !lists => Json::Null,
                value => {
                    let found = Found::One(value);
                    self.below(&index.to_string(), |reader| reader.value(&found, items, depth + 1))?
                }
            });
        }
        Ok(Json::Array(read))
    }

    /// Members are looked up one by one, whatever the value is: a plain value just has none.
    fn object(&mut self, found: &Found<'_>, properties: &'static [Property], depth: usize) -> Result<Json, Mismatch> {
        let mut read = Map::new();
        for property in properties {
            let member = found.member(property.name);
            let (list, any) = (
                matches!(property.schema.shape, Shape::Array { .. }),
                matches!(property.schema.shape, Shape::Any),
            );
            if !property.required && !list && (member.is_nothing() || (member.is_null() && !any)) {
                continue;
            }
            let value = self.below(property.name, |reader| {
                reader.value(&member, property.schema, depth + 1)
            })?;
            read.insert(property.name.to_owned(), value);
        }
        Ok(Json::Object(read))
    }

    /// An object of free members: all of one kind, or anything.
    fn map(
        &mut self,
        found: &Found<'_>,
        schema: &'static Schema,
        kind: Option<&'static Schema>,
        depth: usize,
    ) -> Result<Json, Mismatch> {
        match (found, kind) {
            (Found::One(Value::Null), kind) if schema.nullable || kind.is_none() => Ok(Json::Null),
            (Found::One(value @ Value::Object(_)), None) => value.to_json().ok_or_else(|| self.misfit("an object")),
            (Found::One(Value::Object(members)), Some(kind)) => {
                let mut read = Map::new();
                for (name, value) in members {
                    let found = Found::One(value);
                    let value = self.below(name, |reader| reader.value(&found, kind, depth + 1))?;
                    read.insert(name.clone(), value);
                }
                Ok(Json::Object(read))
            }
            _ => Err(self.misfit("an object")),
        }
    }
}

/// A number cut to Java's `int` and `long`.
struct Whole {
    int: i32,
    long: i64,
}

/// Whole numbers lose their upper bits, others their fraction; those beyond the range stop at its border.
#[expect(
    clippy::cast_possible_truncation,
    reason = "Java's casts, which cut and saturate like these"
)]
fn whole(value: &Value) -> Option<Whole> {
    match value {
        Value::Double(number) => Some(Whole {
            int: *number as i32,
            long: *number as i64,
        }),
        Value::Int(text) => {
            let (minus, digits) = text
                .strip_prefix('-')
                .map_or((false, text.as_str()), |digits| (true, digits));
            let long = digits.bytes().fold(0_i64, |sum, digit| {
                sum.wrapping_mul(10).wrapping_add(i64::from(digit.wrapping_sub(b'0')))
            });
            let long = if minus { long.wrapping_neg() } else { long };
            Some(Whole { int: long as i32, long })
        }
        _ => None,
    }
}

fn name_of(shape: &Shape) -> &'static str {
    match shape {
        Shape::Any => "a value",
        Shape::Text(_) | Shape::TextOrNumber(_) | Shape::Date => "a text",
        Shape::String(_) => "a string",
        Shape::DateTime => "a date of the form yyyy-MM-dd'T'HH:mm:ss'Z'",
        Shape::Integer { .. } | Shape::Number { .. } => "a number",
        Shape::Boolean => "true or false",
        Shape::Array { .. } => "a list",
        Shape::Object { .. } => "an object",
    }
}
