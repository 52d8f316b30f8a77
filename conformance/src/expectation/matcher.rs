//! One matcher: predicates or a plain value, against what was found in the answer.

use serde_json::Value;

use super::{
    breaking,
    text::{Pattern, shortened},
};
use crate::{
    finding::{Class, Finding},
    fixture::{
        model::{JsonType, Matcher, Predicates},
        request::kind,
        template::{Variables, fill_text, fill_value},
    },
};

/// What stands at the place that a matcher looks at.
#[derive(Debug)]
pub(super) struct Seen<'a> {
    /// The values selected.
    pub(super) values: Vec<&'a Value>,
    /// Whether the path can select several values.
    pub(super) many: bool,
}

impl<'a> Seen<'a> {
    /// One value, or nothing.
    pub(super) fn one(value: Option<&'a Value>) -> Self {
        Self {
            values: value.into_iter().collect(),
            many: false,
        }
    }
}

/// A matcher whose regular expression is compiled.
#[derive(Debug, Clone)]
pub(super) struct PreparedMatcher {
    // On the heap, since a suite can have a hundred thousand steps, and most look at neither message nor body.
    predicates: Box<Predicates>,
    pattern: Option<Box<Pattern>>,
}

/// A predicate that does not hold.
struct Failed {
    class: Class,
    /// What is expected, after "must": `start with "a"`.
    must: String,
    expected: String,
    /// What is there instead, if that is not the value itself.
    instead: Option<String>,
}

impl PreparedMatcher {
    pub(super) fn new(matcher: &Matcher) -> Result<Self, String> {
        let predicates = match matcher {
            Matcher::Predicates(predicates) => predicates.clone(),
            Matcher::Value(value) => Box::new(Predicates {
                equals: Some(value.clone()),
                ..Predicates::default()
            }),
        };
        let pattern = predicates.matches.as_deref().map(Pattern::new).transpose()?;
        Ok(Self {
            predicates,
            pattern: pattern.map(Box::new),
        })
    }

    /// The text that must be equal, filled; none if another kind of predicate is asked for.
    pub(super) fn plain_text(&self, variables: &Variables) -> Option<String> {
        let text = self.predicates.equals.as_ref()?.as_str()?;
        fill_text(text, variables).ok().map(|text| text.into_owned())
    }

    /// A finding for each predicate that does not hold; one only if nothing is there.
    pub(super) fn check(&self, seen: &Seen<'_>, variables: &Variables, at: &str, source: &str) -> Vec<Finding> {
        let list;
        let value = match seen.values.as_slice() {
            [] => None,
            [value] => Some(*value),
            values => {
                list = Value::Array(values.iter().map(|value| (*value).clone()).collect());
                Some(&list)
            }
        };
        let mut failed = Vec::new();
        if let Err(problem) = self.run(value, seen, variables, &mut failed) {
            return vec![breaking(
                format!("What is expected of {at} cannot be filled: {problem}."),
                at,
                source,
            )];
        }
        let finding = |failed: Failed| {
            let actual = failed
                .instead
                .or_else(|| value.map(quoted))
                .unwrap_or_else(|| "nothing".to_owned());
            Finding {
                class: failed.class,
                message: format!("{at} must {}, but it is {actual}.", failed.must),
                expected: Some(failed.expected),
                actual: Some(actual),
                ..breaking(String::new(), at, source)
            }
        };
        failed.into_iter().map(finding).collect()
    }

    fn run(
        &self,
        value: Option<&Value>,
        seen: &Seen<'_>,
        variables: &Variables,
        failed: &mut Vec<Failed>,
    ) -> Result<(), String> {
        let predicates = &self.predicates;
        match (predicates.exists, value) {
            (Some(false), Some(_)) => failed.push(Failed::new(Class::Additive, "be absent", "nothing")),
            (Some(false), None) => {}
            (_, None) => match predicates.count {
                Some(count) if seen.many => check_count(count, 0, failed),
                _ => failed.push(Failed::new(Class::Breaking, "be there", self.wanted(variables))),
            },
            (_, Some(value)) => {
                self.equality(value, variables, failed)?;
                self.texts(value, variables, failed)?;
                self.shape(value, seen, failed);
                self.size(value, failed);
            }
        }
        Ok(())
    }

    /// What is expected of a value that is not there.
    fn wanted(&self, variables: &Variables) -> String {
        let equals = self
            .predicates
            .equals
            .as_ref()
            .and_then(|value| fill_value(value, variables).ok());
        match (equals, self.predicates.is) {
            (Some(value), _) => quoted(&value),
            (None, Some(wanted)) => type_name(wanted).to_owned(),
            (None, None) => "a value".to_owned(),
        }
    }

    fn equality(&self, value: &Value, variables: &Variables, failed: &mut Vec<Failed>) -> Result<(), String> {
        let fill = |value: &Value| fill_value(value, variables).map_err(|error| error.to_string());
        if let Some(expected) = &self.predicates.equals {
            let expected = fill(expected)?;
            if !equal(&expected, value) {
                let class = if kind(&expected) == kind(value) {
                    Class::Value
                } else {
                    Class::Breaking
                };
                failed.push(Failed::new(
                    class,
                    format!("be {}", quoted(&expected)),
                    quoted(&expected),
                ));
            }
        }
        if let Some(refused) = &self.predicates.not_equals {
            let refused = fill(refused)?;
            if equal(&refused, value) {
                let text = format!("not be {}", quoted(&refused));
                failed.push(Failed::new(Class::Value, &text, &text));
            }
        }
        for (member, wanted) in [
            (&self.predicates.contains, true),
            (&self.predicates.not_contains, false),
        ] {
            let Some(member) = member else { continue };
            let member = fill(member)?;
            let not = if wanted { "" } else { "not " };
            let text = format!("{not}contain {}", quoted(&member));
            match contains(value, &member) {
                Some(contained) if contained == wanted => {}
                Some(_) => failed.push(Failed::new(Class::Value, &text, &text)),
                None => failed.push(Failed::new(Class::Breaking, text, "a text or list").of_type(value)),
            }
        }
        Ok(())
    }

    fn texts(&self, value: &Value, variables: &Variables, failed: &mut Vec<Failed>) -> Result<(), String> {
        let mut check = |must: String, holds: &dyn Fn(&str) -> bool| match value.as_str() {
            Some(text) if holds(text) => {}
            Some(_) => failed.push(Failed::new(Class::Value, &must, &must)),
            None => failed.push(Failed::new(Class::Breaking, must, "a text").of_type(value)),
        };
        let fill = |text: &String| {
            fill_text(text, variables)
                .map(|text| text.into_owned())
                .map_err(|error| error.to_string())
        };
        if let Some(start) = &self.predicates.starts_with {
            let start = fill(start)?;
            check(format!("start with {start:?}"), &|text| text.starts_with(&start));
        }
        if let Some(end) = &self.predicates.ends_with {
            let end = fill(end)?;
            check(format!("end with {end:?}"), &|text| text.ends_with(&end));
        }
        if let Some(pattern) = &self.pattern {
            let regex = pattern.fill(variables)?;
            check(format!("match '{}'", shortened(regex.as_str())), &|text| {
                regex.is_match(text)
            });
        }
        Ok(())
    }

    fn shape(&self, value: &Value, seen: &Seen<'_>, failed: &mut Vec<Failed>) {
        if let Some(wanted) = self.predicates.is
            && !is(value, wanted)
        {
            failed.push(Failed::new(
                Class::Breaking,
                format!("be {}", type_name(wanted)),
                type_name(wanted),
            ));
        }
        if let Some(count) = self.predicates.count {
            match (seen.many, length(value)) {
                (true, _) => check_count(count, seen.values.len(), failed),
                (false, Some(length)) if !value.is_string() => check_count(count, length, failed),
                _ => {
                    let must = format!("have {count} entries");
                    failed.push(Failed::new(Class::Breaking, must, "a list or object").of_type(value));
                }
            }
        }
        if let Some(wanted) = self.predicates.is_empty {
            let must = if wanted { "be empty" } else { "not be empty" };
            match length(value) {
                Some(length) if (length == 0) == wanted => {}
                Some(_) => failed.push(Failed::new(Class::Value, must, must)),
                None => failed.push(Failed::new(Class::Breaking, must, "a text, list or object").of_type(value)),
            }
        }
    }

    fn size(&self, value: &Value, failed: &mut Vec<Failed>) {
        let mut check = |must: String, holds: &dyn Fn(f64) -> bool| match value.as_f64() {
            Some(number) if holds(number) => {}
            Some(_) => failed.push(Failed::new(Class::Value, &must, &must)),
            None => failed.push(Failed::new(Class::Breaking, must, "a number").of_type(value)),
        };
        if let Some(bound) = self.predicates.greater_than {
            check(format!("be greater than {bound}"), &|number| number > bound);
        }
        if let Some(bound) = self.predicates.less_than {
            check(format!("be less than {bound}"), &|number| number < bound);
        }
    }
}

impl Failed {
    fn new(class: Class, must: impl Into<String>, expected: impl Into<String>) -> Self {
        Self {
            class,
            must: must.into(),
            expected: expected.into(),
            instead: None,
        }
    }

    /// Names the type of the value too, because that is what is wrong.
    fn of_type(mut self, value: &Value) -> Self {
        self.instead = Some(match value {
            Value::Null => "null".to_owned(),
            other => format!("{} ({})", kind(other), quoted(other)),
        });
        self
    }
}

/// Equal as JSON; numbers by value, members in any order.
pub(super) fn equal(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(a), Value::Number(b)) => a == b || (a.is_f64() || b.is_f64()) && a.as_f64() == b.as_f64(),
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| equal(a, b)),
        (Value::Object(a), Value::Object(b)) => {
            a.len() == b.len() && a.iter().all(|(name, a)| b.get(name).is_some_and(|b| equal(a, b)))
        }
        _ => a == b,
    }
}

fn contains(value: &Value, member: &Value) -> Option<bool> {
    match (value, member) {
        (Value::String(text), Value::String(part)) => Some(text.contains(part.as_str())),
        (Value::String(_), _) => Some(false),
        (Value::Array(entries), _) => Some(entries.iter().any(|entry| equal(entry, member))),
        _ => None,
    }
}

fn check_count(expected: u64, actual: usize, failed: &mut Vec<Failed>) {
    if usize::try_from(expected) != Ok(actual) {
        failed.push(Failed {
            instead: Some(format!("{actual}")),
            ..Failed::new(Class::Value, format!("have {expected} entries"), expected.to_string())
        });
    }
}

fn length(value: &Value) -> Option<usize> {
    match value {
        Value::String(text) => Some(text.len()),
        Value::Array(entries) => Some(entries.len()),
        Value::Object(members) => Some(members.len()),
        _ => None,
    }
}

fn is(value: &Value, wanted: JsonType) -> bool {
    match wanted {
        JsonType::String => value.is_string(),
        JsonType::Number => value.is_number(),
        JsonType::Integer => value.as_f64().is_some_and(|number| number.fract() == 0.0),
        JsonType::Boolean => value.is_boolean(),
        JsonType::List => value.is_array(),
        JsonType::Object => value.is_object(),
        JsonType::Null => value.is_null(),
        JsonType::Uuid => value
            .as_str()
            .is_some_and(|text| text.len() == 36 && uuid::Uuid::try_parse(text).is_ok()),
        JsonType::IsoDate => value
            .as_str()
            .is_some_and(|text| text.ends_with('Z') && humantime::parse_rfc3339(text).is_ok()),
    }
}

fn type_name(wanted: JsonType) -> &'static str {
    match wanted {
        JsonType::String => "a text",
        JsonType::Number => "a number",
        JsonType::Integer => "a whole number",
        JsonType::Boolean => "a boolean",
        JsonType::List => "a list",
        JsonType::Object => "an object",
        JsonType::Null => "null",
        JsonType::Uuid => "a UUID",
        JsonType::IsoDate => "a date like 2018-02-14T00:28:07Z",
    }
}

fn quoted(value: &Value) -> String {
    shortened(&value.to_string())
}
