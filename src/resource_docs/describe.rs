//! The description of an operation, in Markdown and in HTML: the contract's words, OBP's sentence about login, and
//! OBP's lists of parameters and members.
//!
//! Absent on purpose: a glossary to point into (links go to `/glossary#name` for every name), and the values of OBP's
//! own table of examples (the operation's example has them).

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt::Write;

use pulldown_cmark::{Options, Parser, html};
use serde_json::Value;

use super::sample::{Sample, element, property};
use crate::contract::schema::Schema;
use crate::contract::{Location, Operation, Verb};

/// A text in both forms.
#[derive(Debug, Default)]
pub(super) struct Text {
    /// The Markdown.
    pub(super) markdown: String,
    /// The HTML of it.
    pub(super) html: String,
}

impl Text {
    /// A Markdown text.
    pub(super) fn new(markdown: String) -> Self {
        let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
        let mut rendered = String::with_capacity(markdown.len() * 2);
        html::push_html(&mut rendered, Parser::new_ext(&markdown, options));
        Self {
            markdown,
            html: rendered,
        }
    }

    fn heading(&mut self, title: &str) {
        self.markdown.extend(["\n\n\n**", title, "**"]);
        self.html.extend(["<p><strong>", title, "</strong></p>\n"]);
    }

    fn entry(&mut self, name: &str, bold: bool, value: &str) {
        let (stars, open, close) = if bold {
            ("**", "<strong>", "</strong>")
        } else {
            ("", "", "")
        };
        let (link, blank) = (name.to_lowercase(), if value.is_empty() { "" } else { " " });
        // Writing to a `String` cannot fail.
        let _ = write!(
            self.markdown,
            "\n\n[{stars}{name}{stars}](/glossary#{link}): {value}\n\n"
        );
        let _ = write!(
            self.html,
            "<p><a href=\"/glossary#{}\">{open}{}{close}</a>:{blank}",
            Html(&link),
            Html(name)
        );
        let _ = writeln!(self.html, "{}</p>", Html(value));
    }
}

/// The contract's words with the sentence about login, which OBP adds where it is missing.
pub(super) fn with_login(words: &str, mandatory: bool) -> String {
    let sentence = if mandatory {
        "Authentication is Mandatory"
    } else {
        "Authentication is Optional"
    };
    match words.trim() {
        "" => sentence.to_owned(),
        words if words.contains(sentence) => words.to_owned(),
        words => format!("{words}\n\n\n{sentence}"),
    }
}

/// Adds the lists of parameters in the path, of members of the request and of members of the answer.
pub(super) fn add_fields(text: &mut Text, operation: &Operation, request: Option<&Sample>, success: Option<&Sample>) {
    let mut names: Vec<&str> = operation
        .template
        .split('/')
        .map(|segment| segment.trim_matches(['{', '}']))
        .filter(|name| !name.is_empty() && name.bytes().all(|byte| byte.is_ascii_uppercase() || byte == b'_'))
        .collect();
    names.sort_unstable();
    if !names.is_empty() {
        text.heading("URL Parameters:");
        for name in names {
            let parameter = operation
                .parameters
                .iter()
                .find(|parameter| parameter.location == Location::Path && parameter.name == name);
            text.entry(
                name,
                false,
                parameter.and_then(|parameter| parameter.example).unwrap_or(name),
            );
        }
        text.markdown.push('\n');
    }
    if operation.method == Verb::POST {
        add_members(text, "JSON request body fields:", request);
    }
    add_members(text, "JSON response body fields:", success);
}

fn add_members(text: &mut Text, title: &str, sample: Option<&Sample>) {
    text.heading(title);
    text.markdown.push_str("\n\n");
    let mut members = BTreeMap::new();
    if let Some(sample) = sample.filter(|sample| !sample.placeholder) {
        collect(&sample.value, sample.schema, &mut members);
    }
    for wanted in [true, false] {
        for (name, (value, _)) in members.iter().filter(|(_, (_, required))| *required == wanted) {
            text.entry(name, wanted, &shown(value));
        }
    }
    text.markdown.push('\n');
}

/// The members at every level: what the first of that name holds, and whether it must be there.
fn collect<'a>(value: &'a Value, schema: Option<&'static Schema>, members: &mut BTreeMap<&'a str, (&'a Value, bool)>) {
    match value {
        Value::Object(object) => {
            for (name, value) in object {
                let (schema, required) = property(schema, name).map_or((None, true), |(of, must)| (Some(of), must));
                members.entry(name).or_insert((value, required));
                collect(value, schema, members);
            }
        }
        Value::Array(items) => {
            if let Some(first) = items.first() {
                collect(first, element(schema), members);
            }
        }
        _ => {}
    }
}

/// A value on one line; nothing for objects and for what is long or spans lines.
fn shown(value: &Value) -> Cow<'_, str> {
    match value {
        Value::String(text) if text.len() <= 200 && !text.contains('\n') => Cow::Borrowed(text),
        Value::Bool(_) | Value::Number(_) => Cow::Owned(value.to_string()),
        Value::Array(items) if !items.is_empty() && items.iter().all(|item| !item.is_object() && !item.is_array()) => {
            Cow::Owned(format!("[{}]", items.iter().map(shown).collect::<Vec<_>>().join(", ")))
        }
        _ => Cow::Borrowed(""),
    }
}

/// Text for HTML.
struct Html<'a>(&'a str);

impl std::fmt::Display for Html<'_> {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        for part in self.0.split_inclusive(['&', '<', '>', '"']) {
            let (plain, special) = match part.char_indices().next_back() {
                Some((at, '&')) => (&part[..at], "&amp;"),
                Some((at, '<')) => (&part[..at], "&lt;"),
                Some((at, '>')) => (&part[..at], "&gt;"),
                Some((at, '"')) => (&part[..at], "&quot;"),
                _ => (part, ""),
            };
            formatter.write_str(plain)?;
            formatter.write_str(special)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_sentence_about_login_stands_once() {
        assert_eq!(with_login("", true), "Authentication is Mandatory");
        assert_eq!(
            with_login(" Makes it. \n", false),
            "Makes it.\n\n\nAuthentication is Optional"
        );
        assert_eq!(
            with_login("Authentication is Mandatory.", true),
            "Authentication is Mandatory."
        );
    }

    #[test]
    fn values_do_not_become_markup() {
        assert_eq!(Html("a<b>&\"c\"").to_string(), "a&lt;b&gt;&amp;&quot;c&quot;");
    }
}
