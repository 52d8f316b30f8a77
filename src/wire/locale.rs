//! Errors in the language that the query's `locale` asks for.
//!
//! Source: a v5.1.0 server, asked with all recorded refusals in two locales. Its asynchronous functions translate the
//! errors that they raise themselves; what its parser, its login or its oldest functions say stays English. Absent on
//! purpose: the cookie in which its web pages keep a language.

use std::{collections::HashMap, sync::LazyLock};

use crate::contract::{Check, NamedError, Operation, Style};

type Texts = HashMap<String, String>;

static SPANISH: LazyLock<Texts> = LazyLock::new(|| texts(include_str!("../../openapi/locales/es_ES.toml")));
static CHINESE: LazyLock<Texts> = LazyLock::new(|| texts(include_str!("../../openapi/locales/zh_CN.toml")));

/// The language that a request asks for.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Locale {
    /// One with texts of its own.
    Known(&'static LazyLock<Texts>),
    /// A tag that the real server breaks at, once it wants to translate something: no part, or more than three.
    Broken,
}

/// What becomes of an error's message.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Translated {
    /// This stands in its place.
    Message(String),
    /// The real server's own failure stands there.
    Failure,
}

impl Locale {
    /// The locale of a query; `None` where English is meant.
    pub(crate) fn asked(query: Option<&str>) -> Option<Self> {
        let query = query.filter(|query| query.contains("locale"))?;
        // The real server takes names and values for one list and reads what follows the first `locale` in it.
        let mut words = query.split('&').flat_map(|pair| {
            // An empty value at the end of a pair is no word of its own.
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            [Some(name), (!value.is_empty()).then_some(value)]
        });
        words.by_ref().flatten().find(|word| *word == "locale")?;
        let tag = words.flatten().next().unwrap_or_default();
        Self::of(&percent_encoding::percent_decode_str(tag).decode_utf8_lossy())
    }

    fn of(tag: &str) -> Option<Self> {
        if tag.is_empty() {
            return None;
        }
        let mut parts: Vec<&str> = tag.split(['-', '_']).collect();
        while parts.last() == Some(&"") {
            parts.pop();
        }
        match parts.as_slice() {
            [] | [_, _, _, _, ..] => Some(Self::Broken),
            [language, country, ..] if is(language, "es") && is(country, "ES") => Some(Self::Known(&SPANISH)),
            [language, country, ..] if is(language, "zh") && is(country, "CN") => Some(Self::Known(&CHINESE)),
            _ => None,
        }
    }

    /// The message of an operation's error in this language; `None` where it stays as it is.
    pub(crate) fn translate(self, operation: &Operation, error: &NamedError, message: &str) -> Option<Translated> {
        let key = match (operation.style, error.code()) {
            // Two texts of the web pages' form are shared with the oldest functions.
            (Style::Classic, None) => error.example.name,
            (Style::New | Style::Wrapped, Some(code)) if is_raised_by_the_function(error, code) => code,
            _ => return None,
        };
        let Self::Known(texts) = self else {
            return (operation.style != Style::Classic).then_some(Translated::Failure);
        };
        let text = texts.get(key)?;
        if operation.style == Style::Classic {
            return Some(Translated::Message(text.clone()));
        }
        // What a text says of this very request is lost, an error behind it is kept (recorded: paging).
        let behind = message.find(" <- OBP-").map_or("", |start| &message[start..]);
        Some(Translated::Message(format!("{key}: {text}{behind}")))
    }
}

fn is(part: &str, wanted: &str) -> bool {
    part.eq_ignore_ascii_case(wanted)
}

/// Whether the function itself raises an error, and not what stands around it.
fn is_raised_by_the_function(error: &NamedError, code: &str) -> bool {
    match error.example.check {
        Some(Check::Login) => code == "OBP-20001",
        Some(Check::Json | Check::Nulls | Check::Route | Check::ForceError) => false,
        Some(Check::DuplicateQuery | Check::DuplicateHeader) => false,
        _ => !["OBP-50005", "OBP-50015"].contains(&code),
    }
}

fn texts(file: &str) -> Texts {
    toml::from_str(file).expect("the tests read every file of texts")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generated::ROOMS;

    fn language(query: &str) -> &'static str {
        match Locale::asked(Some(query)) {
            None => "English",
            Some(Locale::Broken) => "broken",
            Some(Locale::Known(texts)) if std::ptr::eq(texts, &SPANISH) => "Spanish",
            Some(Locale::Known(_)) => "Chinese",
        }
    }

    #[test]
    fn a_query_asks_for_a_language_as_the_real_server_reads_it() {
        for (query, expected) in [
            ("locale=zh_CN", "Chinese"),
            ("locale=zh-CN", "Chinese"),
            ("locale=zh_CN_x", "Chinese"),
            ("locale=ES_es", "Spanish"),
            ("locale=es%5FES", "Spanish"),
            ("locale=es_ES_", "Spanish"),
            ("a&locale=es_ES", "Spanish"),
            ("a=b&locale=es_ES&c=", "Spanish"),
            ("locale=es", "English"),
            ("locale=zh", "English"),
            ("locale=zh_TW", "English"),
            ("locale=zh_Hans_CN", "English"),
            ("locale=en_GB", "English"),
            ("locale=_ES", "English"),
            ("locale=", "English"),
            ("locale", "English"),
            ("Locale=es_ES", "English"),
            ("language=es_ES", "English"),
            ("locale=&y=es_ES", "English"),
            ("x=locale&locale=es_ES", "English"),
            ("locale==es_ES", "English"),
            ("locale=_", "broken"),
            ("locale=es_ES_a_b", "broken"),
        ] {
            assert_eq!(language(query), expected, "{query}");
        }
    }

    fn operation(id: &str) -> &'static Operation {
        let mut operations = ROOMS.iter().flat_map(|room| room.iter().copied());
        operations.find(|operation| operation.id == id).expect(id)
    }

    #[test]
    fn errors_that_a_function_raises_are_translated_and_others_are_not() {
        let (new, old) = ("OBPv3.1.0-getCustomerByCustomerId", "OBPv2.0.0-getSocialMediaHandles");
        for (id, key, message, expected) in [
            (
                new,
                "OBP-30001",
                "OBP-30001: Bank not found. Current BankId is x",
                Some("OBP-30001: no encontrado. Por favor, especifique un valor válido para BANK_ID."),
            ),
            (
                new,
                "OBP-20001-authorization",
                "OBP-20001: User not logged in. <- OBP-20080: Authorization Header",
                Some("OBP-20001: no conectado. Se requiere autenticación <- OBP-20080: Authorization Header"),
            ),
            (
                "OBPv3.1.0-getFirehoseCustomers",
                "OBP-10016-limit",
                "OBP-10016: Incorrect filter Parameters in URL.  <- OBP-10025: wrong value",
                Some("OBP-10016: de filtro incorrectos en la URL.  <- OBP-10025: wrong value"),
            ),
            (new, "OBP-20003", "OBP-20003: x", None),
            (
                "OBPv3.1.0-updateCustomerEmail",
                "OBP-10001-parser",
                "OBP-10001: x",
                None,
            ),
            ("OBPv3.1.0-updateCustomerEmail", "OBP-50005", "OBP-50005: x", None),
            (old, "OBP-30001", "OBP-30001: x", None),
            (
                "OBPv2.0.0-createUser",
                "text-email-invalid",
                "Invalid email address",
                Some("Dirección de correo electrónico no válida"),
            ),
        ] {
            let operation = operation(id);
            let error = operation.error(key).unwrap_or_else(|| panic!("{id} has no {key}"));
            let translated = Locale::Known(&SPANISH).translate(operation, error, message);
            let expected = expected.map(|text| Translated::Message(text.into()));
            assert_eq!(translated, expected, "{id} {key}");
        }
    }

    #[test]
    fn a_tag_that_cannot_be_read_breaks_only_what_would_be_translated() {
        let operation = operation("OBPv3.1.0-getCustomerByCustomerId");
        for (key, expected) in [("OBP-30001", Some(Translated::Failure)), ("OBP-20003", None)] {
            let error = operation.error(key).expect(key);
            assert_eq!(Locale::Broken.translate(operation, error, "OBP-"), expected, "{key}");
        }
    }

    #[test]
    fn every_text_belongs_to_an_error_that_is_translated() {
        let operations = ROOMS.iter().flat_map(|room| room.iter().copied());
        let errors: Vec<_> = operations
            .flat_map(|operation| operation.errors.iter().map(move |error| (operation, *error)))
            .collect();
        for texts in [&SPANISH, &CHINESE] {
            assert!(!texts.is_empty());
            for (key, text) in texts.iter() {
                let used = errors.iter().any(|(operation, error)| {
                    error.example.name.starts_with(key)
                        && Locale::Known(texts).translate(operation, error, "").is_some()
                });
                assert!(used && !text.is_empty(), "{key}");
            }
        }
    }
}
