//! From a parsed body to the members that a function of OBP expects: what fits, what is cut, what is refused.
//!
//! Absent on purpose: everything that the server looks at after reading (lengths, patterns, choices, ids, whether
//! `dependants` agrees with its list) and the words of the refusal, which belong to the operation.

use serde_json::Value as Json;

use super::date;
use super::found::Found;
use super::made::Made;
use super::path::{Path, Place};
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
pub fn read(value: &Value<'_>, schema: &'static Schema, texts: impl Into<Texts>) -> Result<Json, Mismatch> {
    let mut reader = Reader {
        texts: texts.into(),
        path: Path::default(),
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

/// Whether [`read`] would succeed. Cheaper, since nothing is put together.
pub fn fits(value: &Value<'_>, schema: &'static Schema, texts: impl Into<Texts>) -> bool {
    let mut reader = Reader {
        texts: texts.into(),
        path: Path::default(),
        null: None,
    };
    let read: Result<(), Mismatch> = reader.value(&Found::One(value), schema, 0);
    read.is_ok() && reader.null.is_none()
}

/// One of the schema's members, as [`read`] gives it for a value that [`fits`], without reading the others.
pub fn member(value: &Value<'_>, schema: &'static Schema, texts: impl Into<Texts>, name: &str) -> Option<Json> {
    let Shape::Object { properties, .. } = &schema.shape else {
        return None;
    };
    if let Value::Null = value {
        return None;
    }
    let mut reader = Reader {
        texts: texts.into(),
        path: Path::default(),
        null: None,
    };
    let property = properties.iter().find(|property| property.name == name)?;
    reader.property(&Found::One(value), property, 0).ok()?
}

struct Reader<'a> {
    texts: Texts,
    path: Path<'a>,
    /// The first `null` that stands for an object.
    null: Option<String>,
}

impl<'a> Reader<'a> {
    fn misfit(&self, expected: &'static str) -> Mismatch {
        Mismatch {
            pointer: self.path.pointer(),
            expected,
            kind: Kind::Shape,
        }
    }

    fn below<M: Made>(
        &mut self,
        place: Place<'a>,
        found: &Found<'a>,
        schema: &'static Schema,
        depth: usize,
    ) -> Result<M, Mismatch> {
        self.path.push(place);
        let result = self.value(found, schema, depth + 1);
        self.path.pop();
        result
    }

    fn value<M: Made>(&mut self, found: &Found<'a>, schema: &'static Schema, depth: usize) -> Result<M, Mismatch> {
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
                self.null.get_or_insert_with(|| self.path.pointer());
                return Ok(M::NULL);
            }
            Shape::Object { .. } if found.is_null() => return Ok(M::NULL),
            Shape::Object { properties, .. } => return self.object(found, properties, depth),
            Shape::Array { items, .. } => return self.array(found, items, depth),
            _ => {}
        }
        if found.is_null() {
            let fits = match schema.shape {
                Shape::Integer { .. } | Shape::Number { .. } | Shape::Boolean => schema.nullable,
                _ => true,
            };
            return if fits { Ok(M::NULL) } else { Err(self.misfit(expected)) };
        }
        let read = match (&schema.shape, found) {
            (Shape::Any, Found::One(value)) => value.to_json().map(|json| M::plain(|| json)),
            (Shape::Any, Found::Many(values)) => values
                .iter()
                .map(|value| value.to_json())
                .collect::<Option<_>>()
                .map(|items| M::plain(|| Json::Array(items))),
            (Shape::Text(_) | Shape::TextOrNumber(_) | Shape::Date, found) => self.text(found),
            (Shape::String(_), Found::One(Value::String(text))) => Some(text_of(text)),
            (Shape::DateTime, Found::One(Value::String(text))) => {
                date::normalise(text).map(|text| M::plain(|| Json::String(text.into_owned())))
            }
            (Shape::Boolean, Found::One(Value::Bool(bool))) => Some(M::plain(|| Json::Bool(*bool))),
            (Shape::Integer { minimum, maximum }, Found::One(value)) => {
                let long = [minimum, maximum]
                    .into_iter()
                    .flatten()
                    .any(|bound| i32::try_from(*bound).is_err());
                whole(value)
                    .map(|number| M::plain(|| Json::from(if long { number.long } else { i64::from(number.int) })))
            }
            // Java reads infinity where a number is too large; JSON has no name for it.
            (Shape::Number { .. }, Found::One(Value::Double(number))) => Some(M::plain(|| Json::from(*number))),
            (Shape::Number { .. }, Found::One(Value::Int(digits))) => {
                digits.parse::<f64>().ok().map(|number| M::plain(|| Json::from(number)))
            }
            _ => None,
        };
        read.ok_or_else(|| self.misfit(expected))
    }

    fn text<M: Made>(&self, found: &Found<'_>) -> Option<M> {
        let text = match (found, self.texts) {
            (Found::One(Value::String(text)), _) => return Some(text_of(text)),
            (Found::One(Value::Int(digits)), _) => return Some(text_of(digits)),
            (Found::One(Value::Double(number)), _) => return Some(M::plain(|| Json::String(java_double(*number)))),
            (Found::Nothing | Found::One(Value::Nothing), _) | (_, Texts::StringsAndNumbers) => None,
            (Found::One(value), Texts::Any) => value.compact(),
            (Found::Many(values), Texts::Any) => compact_array(values),
        };
        text.map(|text| M::plain(|| Json::String(text)))
    }

    fn array<M: Made>(&mut self, found: &Found<'a>, items: &'static Schema, depth: usize) -> Result<M, Mismatch> {
        match found {
            found if found.is_nothing() || found.is_null() => Ok(M::list(Vec::new())),
            Found::One(Value::Array(values)) => self.items(values.iter(), items, depth),
            Found::Many(values) => self.items(values.iter().copied(), items, depth),
            _ => Err(self.misfit("a list")),
        }
    }

    fn items<M: Made>(
        &mut self,
        values: impl ExactSizeIterator<Item = &'a Value<'a>>,
        items: &'static Schema,
        depth: usize,
    ) -> Result<M, Mismatch> {
        let lists = matches!(items.shape, Shape::Array { .. });
        let mut read = Vec::with_capacity(values.len());
        for (index, value) in values.enumerate() {
            read.push(match value {
                // In a list even a number may be null.
                Value::Null if !lists => M::NULL,
                value => self.below(Place::Item(index), &Found::One(value), items, depth)?,
            });
        }
        Ok(M::list(read))
    }

    /// Members are looked up one by one, whatever the value is: a plain value just has none.
    fn object<M: Made>(
        &mut self,
        found: &Found<'a>,
        properties: &'static [Property],
        depth: usize,
    ) -> Result<M, Mismatch> {
        let mut read = M::members(properties.len());
        for property in properties {
            if let Some(value) = self.property(found, property, depth)? {
                M::add(&mut read, property.name, value);
            }
        }
        Ok(M::object(read))
    }

    /// One member of an object; `None` where it is left out.
    fn property<M: Made>(
        &mut self,
        found: &Found<'a>,
        property: &'static Property,
        depth: usize,
    ) -> Result<Option<M>, Mismatch> {
        let member = found.member(property.name);
        let (list, any) = (
            matches!(property.schema.shape, Shape::Array { .. }),
            matches!(property.schema.shape, Shape::Any),
        );
        if !property.required && !list && (member.is_nothing() || (member.is_null() && !any)) {
            return Ok(None);
        }
        self.below(Place::Member(property.name), &member, property.schema, depth)
            .map(Some)
    }

    /// An object of free members: all of one kind, or anything.
    fn map<M: Made>(
        &mut self,
        found: &Found<'a>,
        schema: &'static Schema,
        kind: Option<&'static Schema>,
        depth: usize,
    ) -> Result<M, Mismatch> {
        match (found, kind) {
            (Found::One(Value::Null), kind) if schema.nullable || kind.is_none() => Ok(M::NULL),
            (Found::One(value @ Value::Object(_)), None) => {
                let json = value.to_json().map(|json| M::plain(|| json));
                json.ok_or_else(|| self.misfit("an object"))
            }
            (Found::One(Value::Object(members)), Some(kind)) => {
                let mut read = M::members(members.len());
                for (name, value) in members {
                    let value = self.below(Place::Member(name), &Found::One(value), kind, depth)?;
                    M::add(&mut read, name, value);
                }
                Ok(M::object(read))
            }
            _ => Err(self.misfit("an object")),
        }
    }
}

fn text_of<M: Made>(text: &str) -> M {
    M::plain(|| Json::String(text.to_owned()))
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
fn whole(value: &Value<'_>) -> Option<Whole> {
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
