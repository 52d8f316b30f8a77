//! The contract's files: each is parsed when it is needed, and forgotten by whoever asked for it.

use serde_json::Value;

use crate::contract::Source;

use super::{DocumentError, Language, overlay, yaml};

/// The name of the root file.
pub(super) const ROOT: &str = "obp.yaml";

/// All files of the contract. Nothing that was parsed is kept: it takes ten times the room of its text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Files {
    sources: &'static [Source],
}

impl Files {
    /// Takes note of the files; none is parsed.
    pub(super) fn new(sources: &'static [Source]) -> Self {
        Self { sources }
    }

    /// The names of the files.
    pub(super) fn names(self) -> impl Iterator<Item = &'static str> {
        self.sources.iter().map(|source| source.file)
    }

    /// Parses a file in a language.
    ///
    /// # Errors
    /// There is no such file, or it or its overlay cannot be read.
    pub(super) fn read(self, name: &str, language: Language) -> Result<Value, DocumentError> {
        let source = self.sources.iter().find(|source| source.file == name);
        let source = source.ok_or_else(|| DocumentError::contract(name, "there is no such file"))?;
        let mut content = yaml::read(source.text)
            .map(with_documented_values)
            .map_err(|message| DocumentError::contract(name, message))?;
        if language == Language::Chinese && !source.chinese.is_empty() {
            yaml::read(source.chinese)
                .and_then(|actions| overlay::apply(join_lines(actions), &mut content))
                .map_err(|message| DocumentError::contract(name, format!("its Chinese overlay: {message}")))?;
        }
        Ok(content)
    }

    /// The file and the JSON pointer that a reference such as `customer.yaml#/components/schemas/X`, standing in
    /// `file`, names.
    ///
    /// # Errors
    /// There is no such file.
    pub(super) fn place<'r>(self, file: &str, reference: &'r str) -> Result<(&'static str, &'r str), DocumentError> {
        let nowhere = || leads_nowhere(file, reference);
        let (target, pointer) = reference.split_once('#').ok_or_else(nowhere)?;
        let target = if target.is_empty() { file } else { target };
        let target = self.names().find(|name| *name == target).ok_or_else(nowhere)?;
        Ok((target, pointer))
    }
}

/// A reference in a file names what there is not.
pub(super) fn leads_nowhere(file: &str, reference: &str) -> DocumentError {
    DocumentError::contract(file, format!("the reference `{reference}` leads nowhere"))
}

/// Joins the lines of Chinese texts: they break after a full stop or a semicolon, where a reader must not see a blank.
/// Paragraphs stay apart.
fn join_lines(value: Value) -> Value {
    match value {
        Value::String(text) => {
            let mut joined = String::with_capacity(text.len());
            let mut lines = text.split('\n').peekable();
            while let Some(line) = lines.next() {
                joined += line;
                if lines
                    .peek()
                    .is_some_and(|next| next.is_empty() || !line.ends_with(['。', '；']))
                {
                    joined.push('\n');
                }
            }
            Value::String(joined)
        }
        Value::Array(items) => items.into_iter().map(join_lines).collect(),
        Value::Object(members) => members
            .into_iter()
            .map(|(name, value)| (name, join_lines(value)))
            .collect(),
        other => other,
    }
}

/// Documented examples stand under a key that validators pass over, since they need not fit the schema; whoever reads
/// the document is to be able to select them like any other.
fn with_documented_values(content: Value) -> Value {
    match content {
        Value::Object(members) => {
            let members = members.into_iter().map(|(name, value)| match name.as_str() {
                "x-obp-value" => ("value".to_owned(), value),
                _ => (name, with_documented_values(value)),
            });
            Value::Object(members.collect())
        }
        Value::Array(items) => Value::Array(items.into_iter().map(with_documented_values).collect()),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn lines_of_a_chinese_text_are_joined_and_paragraphs_are_not() {
        for (text, joined) in [
            ("一。\n二；\n三", "一。二；三"),
            ("一。\n\n二。\n三\n", "一。\n\n二。三\n"),
            ("一：\n- 二\n- 三。", "一：\n- 二\n- 三。"),
            ("一。\n", "一。\n"),
        ] {
            assert_eq!(join_lines(json!([{ "d": text }])), json!([{ "d": joined }]));
        }
    }

    #[test]
    fn documented_examples_can_be_selected_like_any_other() {
        let content = json!({ "examples": { "documented": { "summary": "s", "x-obp-value": { "a": 1 } } } });
        let shown = json!({ "examples": { "documented": { "summary": "s", "value": { "a": 1 } } } });
        assert_eq!(with_documented_values(content), shown);
    }
}
