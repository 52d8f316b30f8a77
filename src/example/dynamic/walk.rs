//! The way down a schema: objects, lists, recursion, and which list is the main one.
//!
//! Absent on purpose: how a single text or number is made (`text`, `fit`, `numbers`).

use std::collections::VecDeque;

use rand::RngExt;
use rand::rngs::ChaCha8Rng;
use serde_json::{Map, Value};

use super::subject::Subject;
use super::{Locale, Wish, dates, fit, numbers, text};
use crate::contract::schema::{Property, Schema, Shape, Text};

/// How often one schema may contain itself before it has to end.
const RECURSION: usize = 2;
/// Elements of the main list when the wish names no number.
const MAIN: usize = 3;
/// What the date of birth list of somebody's dependants starts with.
const DATES_OF: &str = "dob_of_";

/// One generation under way.
pub(super) struct Walk<'a> {
    rng: ChaCha8Rng,
    locale: Locale,
    count: usize,
    fixed: &'a [(&'a str, &'a str)],
    /// The objects and lists that are being made, outermost first.
    open: Vec<*const Schema>,
}

/// Where the walk is.
#[derive(Clone, Copy)]
struct Place<'a> {
    /// The member's name; a list hands its own down to its elements.
    name: &'static str,
    /// Whom the surrounding object is about.
    subject: &'a Subject,
    /// The members that still lead to the main list, `None` off that way.
    main: Option<&'a [&'static str]>,
    /// A length that another member has already told.
    length: Option<usize>,
}

impl<'a> Walk<'a> {
    /// Starts a generation.
    pub(super) fn new(rng: ChaCha8Rng, wish: &Wish, fixed: &'a [(&'a str, &'a str)]) -> Self {
        let (locale, count) = (wish.locale, wish.count.unwrap_or(MAIN));
        Walk {
            rng,
            locale,
            count,
            fixed,
            open: Vec::new(),
        }
    }

    /// Makes the whole answer.
    pub(super) fn root(&mut self, schema: &'static Schema) -> Value {
        let subject = Subject::new(&mut self.rng, self.locale, schema);
        let main = way_to_main_list(schema);
        let place = Place {
            name: "",
            subject: &subject,
            main: main.as_deref(),
            length: None,
        };
        self.value(schema, place)
            .unwrap_or_else(|| example(schema).unwrap_or(Value::Null))
    }

    /// Makes one value; `None` when it would have no end.
    fn value(&mut self, schema: &'static Schema, place: Place<'_>) -> Option<Value> {
        match &schema.shape {
            Shape::Array { .. } | Shape::Object { .. } => {
                let inside = self.open.iter().filter(|open| std::ptr::eq(**open, schema)).count();
                if inside >= RECURSION {
                    return schema.nullable.then_some(Value::Null);
                }
                self.open.push(schema);
                let value = match &schema.shape {
                    Shape::Array {
                        items,
                        min_items,
                        max_items,
                    } => self.array(items, *min_items, *max_items, place),
                    Shape::Object { properties, additional } => self.object(properties, *additional, place),
                    _ => None,
                };
                self.open.pop();
                value.or_else(|| schema.nullable.then_some(Value::Null))
            }
            _ => Some(self.scalar(schema, place)),
        }
    }

    /// Makes a value without parts.
    fn scalar(&mut self, schema: &'static Schema, place: Place<'_>) -> Value {
        let fixed = self.fixed(place.name);
        match &schema.shape {
            Shape::Any => {
                static FREE: Text = Text {
                    content: None,
                    min_length: 0,
                    max_length: None,
                    pattern: None,
                    choices: &[],
                };
                match (fixed, example(schema)) {
                    (Some(fixed), _) => Value::from(fixed),
                    (None, Some(example)) => example,
                    (None, None) => Value::from(self.text(&FREE, schema, place)),
                }
            }
            Shape::Text(text) | Shape::TextOrNumber(text) | Shape::String(text) => {
                Value::from(self.text(text, schema, place))
            }
            Shape::DateTime => match fixed.filter(|text| dates::is_date_time(text)) {
                Some(fixed) => Value::from(fixed),
                None => Value::from(dates::date_time(&mut self.rng, place.name, place.subject)),
            },
            Shape::Date => match fixed.filter(|text| dates::is_date(text)) {
                Some(fixed) => Value::from(fixed),
                None => Value::from(dates::date(&mut self.rng, place.name, place.subject)),
            },
            Shape::Integer { minimum, maximum } => {
                let bounds = (minimum.unwrap_or(i64::MIN), maximum.unwrap_or(i64::MAX));
                let told = place.length.and_then(|length| i64::try_from(length).ok());
                let told = told.or_else(|| fixed.and_then(|text| text.parse().ok()));
                match told.filter(|number| (bounds.0..=bounds.1).contains(number)) {
                    Some(number) => Value::from(number),
                    None => Value::from(numbers::integer(&mut self.rng, place.name, *minimum, *maximum)),
                }
            }
            Shape::Number { minimum, maximum } => {
                let bounds = minimum.unwrap_or(f64::MIN)..=maximum.unwrap_or(f64::MAX);
                match fixed
                    .and_then(|text| text.parse().ok())
                    .filter(|number| bounds.contains(number))
                {
                    Some(number) => Value::from(number),
                    None => {
                        let number = numbers::number(&mut self.rng, place.name, place.subject, *minimum, *maximum);
                        Value::from(number)
                    }
                }
            }
            Shape::Boolean => match fixed.and_then(|text| text.parse().ok()) {
                Some(fixed) => Value::Bool(fixed),
                None => Value::Bool(self.rng.random_ratio(1, 2)),
            },
            // `value` takes these two.
            Shape::Array { .. } | Shape::Object { .. } => Value::Null,
        }
    }

    /// Makes a text.
    fn text(&mut self, text: &'static Text, schema: &'static Schema, place: Place<'_>) -> String {
        let example = schema
            .example
            .and_then(|json| serde_json::from_str::<String>(json).ok());
        let fixed = self.fixed(place.name);
        let mut maker = text::Maker {
            rng: &mut self.rng,
            subject: place.subject,
            text,
            name: place.name,
        };
        fit::fitting(&mut maker, fixed, example)
    }

    /// The value that the caller gave for members of this name.
    fn fixed(&self, name: &str) -> Option<&'a str> {
        self.fixed
            .iter()
            .find(|(fixed, _)| *fixed == name)
            .map(|(_, value)| *value)
    }

    /// Makes a list, `None` when its shortest form has no end.
    fn array(
        &mut self,
        items: &'static Schema,
        min_items: usize,
        max_items: Option<usize>,
        place: Place<'_>,
    ) -> Option<Value> {
        let length = match (place.main, place.length) {
            (_, Some(length)) => length,
            (Some([]), None) => self.count,
            _ => self.rng.random_range(1..=3),
        };
        let length = length.min(max_items.unwrap_or(usize::MAX)).max(min_items);
        let mut list = Vec::with_capacity(length.min(1024));
        for index in 0..length {
            let scalar = !matches!(items.shape, Shape::Array { .. } | Shape::Object { .. });
            let element = if index == 0 && scalar {
                self.value(
                    items,
                    Place {
                        main: None,
                        length: None,
                        ..place
                    },
                )
            } else {
                let subject = Subject::new(&mut self.rng, self.locale, items);
                self.value(
                    items,
                    Place {
                        name: place.name,
                        subject: &subject,
                        main: None,
                        length: None,
                    },
                )
            };
            match element {
                Some(element) => list.push(element),
                None if list.len() < min_items => return None,
                None => break,
            }
        }
        Some(Value::Array(list))
    }

    /// Makes an object, `None` when a member that it must have has no end.
    fn object(
        &mut self,
        properties: &'static [Property],
        additional: Option<&'static Schema>,
        place: Place<'_>,
    ) -> Option<Value> {
        let counted = self.counted(properties);
        let mut object = Map::with_capacity(properties.len());
        for property in properties {
            let main = match place.main {
                Some([first, rest @ ..]) if *first == property.name => Some(rest),
                _ => None,
            };
            let bare = property.name.strip_prefix(DATES_OF).unwrap_or(property.name);
            let length = counted.and_then(|(name, length)| (name == bare).then_some(length));
            let member = Place {
                name: property.name,
                main,
                length,
                ..place
            };
            match self.value(property.schema, member) {
                Some(value) => drop(object.insert(property.name.to_owned(), value)),
                None if property.required => return None,
                None => {}
            }
        }
        if let (true, Some(schema)) = (properties.is_empty(), additional) {
            for _ in 0..2 {
                let key = text::key(&mut self.rng);
                let member = Place {
                    name: "",
                    main: None,
                    length: None,
                    ..place
                };
                if let Some(value) = self.value(schema, member) {
                    object.insert(key.to_owned(), value);
                }
            }
        }
        Some(Value::Object(object))
    }

    /// The number that a member `x` and the list `dob_of_x` beside it have to agree on, with the name `x`.
    fn counted(&mut self, properties: &'static [Property]) -> Option<(&'static str, usize)> {
        properties.iter().find_map(|list| {
            let name = list.name.strip_prefix(DATES_OF)?;
            let Shape::Array {
                min_items, max_items, ..
            } = list.schema.shape
            else {
                return None;
            };
            let number = properties.iter().find(|number| number.name == name)?;
            let Shape::Integer { minimum, maximum } = number.schema.shape else {
                return None;
            };
            let least = min_items.max(usize::try_from(minimum.unwrap_or(0)).unwrap_or(0));
            let most = max_items
                .unwrap_or(usize::MAX)
                .min(usize::try_from(maximum.unwrap_or(i64::MAX)).ok()?);
            let fixed = self.fixed(name).and_then(|text| text.parse::<usize>().ok());
            let length = fixed.unwrap_or_else(|| self.rng.random_range(1..=3));
            (least <= most).then(|| (name, length.clamp(least, most)))
        })
    }
}

/// The schema's own example.
fn example(schema: &Schema) -> Option<Value> {
    schema.example.and_then(|json| serde_json::from_str(json).ok())
}

/// The members that lead to the first list, breadth first. A list that a sibling counts (`dob_of_dependants`) is not
/// what an answer is about, and nothing inside a list is looked at.
pub(super) fn way_to_main_list(schema: &'static Schema) -> Option<Vec<&'static str>> {
    let mut seen: Vec<*const Schema> = Vec::new();
    let mut queue = VecDeque::from([(schema, Vec::new())]);
    while let Some((schema, way)) = queue.pop_front() {
        if let Shape::Array { .. } = schema.shape {
            return Some(way);
        }
        let Shape::Object { properties, .. } = schema.shape else {
            continue;
        };
        if seen.iter().any(|seen| std::ptr::eq(*seen, schema)) {
            continue;
        }
        seen.push(schema);
        for property in properties {
            let counted = property.name.strip_prefix(DATES_OF);
            if counted.is_some_and(|name| properties.iter().any(|sibling| sibling.name == name)) {
                continue;
            }
            let mut way = way.clone();
            way.push(property.name);
            queue.push_back((property.schema, way));
        }
    }
    None
}
