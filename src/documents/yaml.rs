//! YAML read into JSON values, and JSON values written as YAML. Members keep their order.
//!
//! Absent on purpose: tags; the contract has none.

use saphyr::{LoadableYamlNode, Mapping, Scalar, ScalarStyle, Yaml, YamlEmitter};
use serde_json::{Map, Number, Value};

/// Reads the one document of a text.
///
/// # Errors
/// It is no YAML, more or less than one document, or nothing that JSON has a form for.
pub(super) fn read(text: &str) -> Result<Value, String> {
    let documents = Yaml::load_from_str(text).map_err(|error| error.to_string())?;
    let [document] = <[Yaml<'_>; 1]>::try_from(documents).map_err(|_| "expected exactly one document".to_owned())?;
    to_json(document)
}

/// Writes a value.
pub(super) fn write(value: &Value) -> String {
    let mut text = String::new();
    let mut emitter = YamlEmitter::new(&mut text);
    emitter.multiline(true);
    emitter.dump(&to_yaml(value)).expect("writing to a string cannot fail");
    let mut text = text.strip_prefix("---\n").map(str::to_owned).unwrap_or(text);
    text.push('\n');
    text
}

fn to_json(yaml: Yaml<'_>) -> Result<Value, String> {
    Ok(match yaml {
        Yaml::Value(Scalar::Null) => Value::Null,
        Yaml::Value(Scalar::Boolean(value)) => Value::Bool(value),
        Yaml::Value(Scalar::Integer(value)) => value.into(),
        Yaml::Value(Scalar::FloatingPoint(value)) => {
            Value::Number(Number::from_f64(value.into_inner()).ok_or("JSON has no form for this number")?)
        }
        Yaml::Value(Scalar::String(text)) => Value::String(text.into_owned()),
        Yaml::Sequence(items) => Value::Array(items.into_iter().map(to_json).collect::<Result<_, _>>()?),
        Yaml::Mapping(members) => {
            let mut object = Map::with_capacity(members.len());
            for (name, value) in members {
                let name = match name {
                    Yaml::Value(Scalar::String(name)) => name.into_owned(),
                    Yaml::Value(Scalar::Integer(name)) => name.to_string(),
                    _ => return Err("expected names that are text".into()),
                };
                object.insert(name, to_json(value)?);
            }
            Value::Object(object)
        }
        _ => return Err("expected plain YAML without tags".into()),
    })
}

fn to_yaml(value: &Value) -> Yaml<'_> {
    match value {
        Value::Null => Yaml::Value(Scalar::Null),
        Value::Bool(value) => Yaml::Value(Scalar::Boolean(*value)),
        Value::Number(number) => Yaml::Value(match (number.as_i64(), number.as_f64()) {
            (Some(integer), _) => Scalar::Integer(integer),
            (None, Some(float)) => Scalar::FloatingPoint(float.into()),
            (None, None) => Scalar::String(number.to_string().into()),
        }),
        Value::String(text) => text_to_yaml(text),
        Value::Array(items) => Yaml::Sequence(items.iter().map(to_yaml).collect()),
        Value::Object(members) => {
            let members = members.iter().map(|(name, value)| (text_to_yaml(name), to_yaml(value)));
            Yaml::Mapping(members.collect::<Mapping<'_>>())
        }
    }
}

fn text_to_yaml(text: &str) -> Yaml<'_> {
    if is_like_a_date(text) {
        // Readers of YAML 1.1 would make a date of it.
        return Yaml::Representation(text.into(), ScalarStyle::DoubleQuoted, None);
    }
    Yaml::Value(Scalar::String(text.into()))
}

/// Whether a text begins as a date does and holds nothing that would need an escape between quotes.
fn is_like_a_date(text: &str) -> bool {
    let begins = |(at, byte): (usize, u8)| if at == 4 { byte == b'-' } else { byte.is_ascii_digit() };
    text.len() > 5
        && text.bytes().enumerate().take(6).all(begins)
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"-+:. ".contains(&byte))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn what_was_written_is_read_again() {
        let texts = [
            "",
            " ",
            "a",
            "a: b",
            "a #b",
            "# a",
            "- a",
            "'a'",
            "\"a\"",
            "yes",
            "no",
            "on",
            "true",
            "True",
            "null",
            "~",
            "Null",
            "1",
            "1.0",
            "1e3",
            "0x1f",
            "0o7",
            "+1",
            ".5",
            ".inf",
            ".nan",
            "-",
            "?",
            ":",
            "[a]",
            "{a}",
            "&a",
            "*a",
            "!a",
            "|",
            ">",
            "%a",
            "@a",
            "`a`",
            "a\nb",
            "a\n",
            "\na",
            "a\n\nb\n",
            " a\nb",
            "a\n b",
            "a \nb",
            "a\tb",
            "\ta",
            "a\r\nb",
            "\u{feff}a",
            "中文：说明",
            "a\u{0}b",
            "a\u{7f}b",
            "a\u{2028}b",
            "=",
            "<<",
            "2017-09-18",
            "2017-09-18T22:00:00Z",
            "---",
            "...",
            "a, b",
            "a\\b",
            "C:\\n",
            "trailing ",
            "end:",
            "1_000",
            "0b1",
            "-1",
            "1.",
            "\u{85}",
            "a\n  b\n c",
            "\n",
            "\n\n",
            "  \n",
            "# a\nb",
            "- a\n- b",
            "😀",
            "a: b\nc",
        ];
        for text in texts {
            for value in [
                json!(text),
                json!({"k": text, "l": [text, {"m": text}]}),
                json!({text: 1}),
                json!([[text]]),
            ] {
                let written = write(&value);
                assert_eq!(read(&written).as_ref(), Ok(&value), "{text:?} written as {written:?}");
            }
        }
        for value in [
            json!(null),
            json!(true),
            json!(-3),
            json!(1.5),
            json!(1e300),
            json!(2.0),
            json!({}),
            json!([]),
        ] {
            for value in [value.clone(), json!({"a": value, "b": [value, [value], {"c": value}]})] {
                let written = write(&value);
                assert_eq!(read(&written).as_ref(), Ok(&value), "{written:?}");
            }
        }
    }

    #[test]
    fn dates_stay_texts_for_every_reader() {
        for text in ["2017-09-18", "2017-09-18T22:00:00Z", "2017-9-18 22:00:00.5 +1"] {
            assert_eq!(write(&json!({ "d": text })), format!("d: \"{text}\"\n"));
        }
        assert_eq!(write(&json!({ "d": "2017 09" })), "d: 2017 09\n");
    }

    #[test]
    fn members_keep_their_order() {
        let text = "z: 1\na:\n  y: 2\n  b: 3\n";
        assert_eq!(write(&read(text).expect("it is YAML")), text);
    }

    #[test]
    fn more_than_plain_yaml_is_refused() {
        for text in ["", "a: 1\n---\nb: 2\n", "a: !t 1\n", "{", "[1]: 2\n", "a: .nan\n"] {
            assert!(read(text).is_err(), "{text:?} was read as {:?}", read(text));
        }
    }
}
