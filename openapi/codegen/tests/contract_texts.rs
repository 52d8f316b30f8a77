//! Everything that people read in the contract is there in Chinese, and nothing is translated that is not there.

mod support;

use std::collections::{BTreeMap, BTreeSet};

use serde_json::{Value, json};
use support::{assert_none, contract_folder, documents};

/// Keys whose values are data.
const DATA: [&str; 5] = ["value", "example", "default", "const", "enum"];

/// Keys whose values map free names to something.
const NAMES: [&str; 9] = [
    "paths",
    "schemas",
    "parameters",
    "headers",
    "examples",
    "securitySchemes",
    "properties",
    "responses",
    "content",
];

/// The texts of a document by JSON pointer: every `summary` and `description`, and the document's own title.
fn texts(document: &Value) -> BTreeMap<String, String> {
    let mut found = BTreeMap::new();
    collect(document, "", false, &mut found);
    if let Some(title) = document.pointer("/info/title").and_then(Value::as_str) {
        found.insert("/info/title".to_owned(), title.to_owned());
    }
    found
}

fn collect(value: &Value, pointer: &str, names: bool, found: &mut BTreeMap<String, String>) {
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                let data =
                    DATA.contains(&key.as_str()) || key.starts_with("x-") || key == "examples" && member.is_array();
                if data && !names {
                    continue;
                }
                let pointer = format!("{pointer}/{}", escape(key));
                match member {
                    Value::String(text) if !names && ["summary", "description"].contains(&key.as_str()) => {
                        found.insert(pointer, text.clone());
                    }
                    _ => collect(member, &pointer, !names && NAMES.contains(&key.as_str()), found),
                }
            }
        }
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                collect(item, &format!("{pointer}/{index}"), false, found);
            }
        }
        _ => {}
    }
}

fn escape(key: &str) -> String {
    key.replace('~', "~0").replace('/', "~1")
}

/// What an overlay puts where: the text by JSON pointer of the document, one entry per member of an update.
fn translations(overlay: &Value) -> Vec<(String, Value)> {
    let mut found = Vec::new();
    for action in overlay["actions"].as_array().expect("a list of actions") {
        let target = action["target"].as_str().expect("a target");
        flatten(&pointer(target), &action["update"], &mut found);
    }
    found
}

fn flatten(pointer: &str, update: &Value, found: &mut Vec<(String, Value)>) {
    match update {
        Value::Object(members) => {
            for (key, member) in members {
                flatten(&format!("{pointer}/{}", escape(key)), member, found);
            }
        }
        other => found.push((pointer.to_owned(), other.clone())),
    }
}

/// The JSON pointer of a plain JSONPath such as `$.paths['/a'].get.parameters[0]`.
fn pointer(path: &str) -> String {
    let mut rest = path
        .strip_prefix('$')
        .unwrap_or_else(|| panic!("`{path}` does not start with `$`"));
    let mut pointer = String::new();
    while !rest.is_empty() {
        let (step, after) = if let Some(quoted) = rest.strip_prefix("['") {
            quoted.split_once("']")
        } else if let Some(index) = rest.strip_prefix('[') {
            index.split_once(']')
        } else {
            rest.strip_prefix('.')
                .map(|plain| plain.split_at(plain.find(['.', '[']).unwrap_or(plain.len())))
        }
        .unwrap_or_else(|| panic!("`{path}` is no plain path"));
        pointer += &format!("/{}", escape(step));
        rest = after;
    }
    pointer
}

fn is_chinese(text: &str) -> bool {
    text.chars().any(|c| ('\u{4e00}'..='\u{9fff}').contains(&c))
}

/// All that is wrong with the translation of one file.
fn complaints(english: &Value, overlay: &Value) -> Vec<String> {
    let texts = texts(english);
    let mut translated = BTreeSet::new();
    let mut complaints = Vec::new();
    for (pointer, text) in translations(overlay) {
        if !texts.contains_key(&pointer) {
            complaints.push(format!("{pointer}: there is no such text"));
        }
        if !text.as_str().is_some_and(is_chinese) {
            complaints.push(format!("{pointer}: not Chinese: {text}"));
        }
        if !translated.insert(pointer.clone()) {
            complaints.push(format!("{pointer}: translated twice"));
        }
    }
    let missing = texts.keys().filter(|pointer| !translated.contains(*pointer));
    complaints.extend(missing.map(|pointer| format!("{pointer}: not translated")));
    complaints
}

#[test]
fn every_text_of_the_contract_has_a_chinese_translation_and_no_translation_is_idle() {
    let overlays = documents(&contract_folder().join("zh-CN"));
    let mut found = Vec::new();
    for (file, english) in documents(&contract_folder()) {
        let overlay = &overlays[&file.replace(".yaml", ".overlay.yaml")];
        found.extend(
            complaints(&english, overlay)
                .into_iter()
                .map(|complaint| format!("{file}#{complaint}")),
        );
    }
    assert_none("translations", &found);
}

#[test]
fn every_file_has_exactly_one_overlay_that_names_it() {
    let files: BTreeSet<String> = documents(&contract_folder()).into_keys().collect();
    let mut extended = BTreeSet::new();
    for (name, overlay) in documents(&contract_folder().join("zh-CN")) {
        assert_eq!(overlay["overlay"], "1.0.0", "{name}");
        let file = name.replace(".overlay.yaml", ".yaml");
        assert_eq!(overlay["extends"], format!("../{file}"), "{name}");
        extended.insert(file);
    }
    assert_eq!(extended, files);
}

#[test]
fn texts_are_found_wherever_people_read_them_and_not_in_data() {
    let document = json!({
        "info": {"title": "T", "description": "D", "license": {"name": "L"}},
        "tags": [{"name": "N", "description": "D"}],
        "paths": {"/a/{B}": {"get": {
            "summary": "S",
            "x-obp-errors": [{"description": "no"}],
            "parameters": [{"description": "P", "example": {"summary": "no"}}],
            "responses": {"200": {"description": "R", "content": {"application/json": {"examples": {
                "default": {"summary": "E", "value": {"description": "no"}},
            }}}}},
        }}},
        "components": {"schemas": {"X": {
            "examples": [{"description": "no"}],
            "properties": {"value": {"description": "V"}, "description": {"description": "M"}},
        }}},
    });
    let expected = [
        "/components/schemas/X/properties/description/description",
        "/components/schemas/X/properties/value/description",
        "/info/description",
        "/info/title",
        "/paths/~1a~1{B}/get/parameters/0/description",
        "/paths/~1a~1{B}/get/responses/200/content/application~1json/examples/default/summary",
        "/paths/~1a~1{B}/get/responses/200/description",
        "/paths/~1a~1{B}/get/summary",
        "/tags/0/description",
    ];
    assert_eq!(texts(&document).into_keys().collect::<Vec<_>>(), expected);
}

#[test]
fn missing_idle_foreign_and_doubled_translations_are_told() {
    let english = json!({"info": {"title": "T"}, "tags": [{"description": "D"}]});
    let title = json!({"target": "$.info", "update": {"title": "标题"}});
    for (actions, expected) in [
        (
            json!([title, {"target": "$.tags[0]", "update": {"description": "描述"}}]),
            vec![],
        ),
        (json!([title]), vec!["/tags/0/description: not translated"]),
        (
            json!([title, {"target": "$.tags[0]", "update": {"description": "Text"}}]),
            vec!["/tags/0/description: not Chinese: \"Text\""],
        ),
        (
            json!([title, title, {"target": "$", "update": {"tags": "标签"}}]),
            vec![
                "/info/title: translated twice",
                "/tags: there is no such text",
                "/tags/0/description: not translated",
            ],
        ),
    ] {
        assert_eq!(
            complaints(&english, &json!({"actions": actions})),
            expected,
            "{actions}"
        );
    }
}
