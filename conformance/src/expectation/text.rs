//! JSONPaths, regular expressions and plain texts of what is expected, with or without templates.

use std::borrow::Cow;

use regex::Regex;
use serde_json_path::JsonPath;

use crate::fixture::template::{Template, Variables, is_template, text_of};

/// The longest text that a finding quotes, in characters.
const LONGEST_QUOTE: usize = 200;

/// A JSONPath, compiled at once if no template stands in it.
#[derive(Debug, Clone)]
pub(super) struct Query {
    text: String,
    template: Option<Template>,
    path: JsonPath,
    many: bool,
}

/// A JSONPath without templates.
pub(super) struct FilledQuery<'a> {
    pub(super) path: Cow<'a, JsonPath>,
    /// The path as findings write it: `.customers[0].email`.
    pub(super) at: String,
}

impl Query {
    /// Reads a JSONPath; templates count as `0`, which fits wherever a value can stand.
    pub(super) fn new(text: &str) -> Result<Self, String> {
        let template = is_template(text)
            .then(|| Template::parse(text))
            .transpose()
            .map_err(|error| error.to_string())?;
        let plain = match &template {
            Some(template) => template
                .fill_with(|_| Ok("0".to_owned()))
                .map_err(|error| error.to_string())?,
            None => text.to_owned(),
        };
        Ok(Self {
            text: text.to_owned(),
            path: compile(&plain)?,
            many: selects_many(&plain),
            template,
        })
    }

    pub(super) fn text(&self) -> &str {
        &self.text
    }

    /// Whether the path can select several values: it has a wildcard, filter, slice, list or `..`.
    pub(super) fn many(&self) -> bool {
        self.many
    }

    /// Fills the templates. Values are escaped, so that one with quotes stays inside its text.
    pub(super) fn fill(&self, variables: &Variables) -> Result<FilledQuery<'_>, String> {
        let Some(template) = &self.template else {
            return Ok(FilledQuery {
                path: Cow::Borrowed(&self.path),
                at: at(&self.text),
            });
        };
        let escaped = |name: &str| {
            let text = text_of(&variables.value(name)?);
            Ok(text
                .replace('\\', "\\\\")
                .replace('\'', "\\u0027")
                .replace('"', "\\u0022"))
        };
        let text = template.fill_with(escaped).map_err(|error| error.to_string())?;
        Ok(FilledQuery {
            path: Cow::Owned(compile(&text)?),
            at: at(&text),
        })
    }
}

/// A regular expression, compiled at once if no template stands in it.
#[derive(Debug, Clone)]
pub(super) struct Pattern {
    template: Option<Template>,
    regex: Regex,
}

impl Pattern {
    pub(super) fn new(text: &str) -> Result<Self, String> {
        let template = is_template(text)
            .then(|| Template::parse(text))
            .transpose()
            .map_err(|error| error.to_string())?;
        let plain = match &template {
            Some(template) => template
                .fill_with(|_| Ok("0".to_owned()))
                .map_err(|error| error.to_string())?,
            None => text.to_owned(),
        };
        Ok(Self {
            template,
            regex: expression(&plain)?,
        })
    }

    /// The number of groups.
    pub(super) fn groups(&self) -> usize {
        self.regex.captures_len() - 1
    }

    /// Fills the templates, their values taken literally.
    pub(super) fn fill(&self, variables: &Variables) -> Result<Cow<'_, Regex>, String> {
        let Some(template) = &self.template else {
            return Ok(Cow::Borrowed(&self.regex));
        };
        let escaped = |name: &str| Ok(regex::escape(&text_of(&variables.value(name)?)));
        let text = template.fill_with(escaped).map_err(|error| error.to_string())?;
        expression(&text).map(Cow::Owned)
    }

    /// The expression as compiled first; for places where no template may stand.
    pub(super) fn regex(&self) -> &Regex {
        &self.regex
    }
}

/// A text as a finding quotes it.
pub(super) fn shortened(text: &str) -> String {
    match text.char_indices().nth(LONGEST_QUOTE) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

/// A JSONPath as findings write it.
pub(super) fn at(path: &str) -> String {
    match path.strip_prefix('$') {
        Some("") | None => ".".to_owned(),
        Some(rest) => rest.to_owned(),
    }
}

fn compile(text: &str) -> Result<JsonPath, String> {
    JsonPath::parse(text).map_err(|error| {
        let column = error.position() + 1;
        format!(
            "'{text}' is no JSONPath (RFC 9535): {} at its character {column}",
            error.message()
        )
    })
}

fn expression(text: &str) -> Result<Regex, String> {
    Regex::new(text).map_err(|error| {
        let error = error.to_string();
        let last = error.lines().last().unwrap_or_default().trim_start_matches("error: ");
        format!("'{text}' is no regular expression: {last}")
    })
}

fn selects_many(path: &str) -> bool {
    let mut quote = None;
    let mut brackets = 0_u32;
    let mut before = ' ';
    for char in path.chars() {
        match (quote, char) {
            (Some(open), _) if char == open && before != '\\' => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"') => quote = Some(char),
            (None, '[') => brackets += 1,
            (None, ']') => brackets = brackets.saturating_sub(1),
            (None, '*' | '?') => return true,
            (None, '.') if before == '.' => return true,
            (None, ',' | ':') if brackets > 0 => return true,
            (None, _) => {}
        }
        before = if before == '\\' && char == '\\' { ' ' } else { char };
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_paths_that_select_several_values() {
        let cases = [
            ("$", false),
            ("$.customers[0].email", false),
            ("$['a,b:c*']['it\\'s, ?']", false),
            ("$.customers[*].email", true),
            ("$..email", true),
            ("$.list[1:2]", true),
            ("$.list[0,1]", true),
            ("$.customers[?@.id == 'x'].email", true),
        ];
        for (path, many) in cases {
            assert_eq!(Query::new(path).map(|query| query.many()), Ok(many), "{path}");
        }
    }

    #[test]
    fn values_in_a_path_cannot_break_out() {
        let mut variables = Variables::default();
        variables.set("id", r#"it's "\ so"#);
        let body = serde_json::json!([{"id": r#"it's "\ so"#, "email": 1}, {"id": "b", "email": 2}]);
        for path in ["$[?@.id == '{{id}}'].email", r#"$[?@.id == "{{id}}"].email"#] {
            let query = Query::new(path).expect("the path compiles");
            let filled = query.fill(&variables).expect("the variable is there");
            assert_eq!(filled.path.query(&body).all(), [&serde_json::json!(1)], "{path}");
        }
    }
}
