//! The documents that the page at `/swagger-ui/` can choose, measured: each has to show at once in a browser.

use serde_json::Value;

use super::common::Server;

/// The most that a document of the page may have, in bytes.
const LARGEST: usize = 400_000;

#[test]
fn the_largest_choice_of_each_tag_is_a_small_document_with_the_operations_that_it_promises() {
    let server = Server::start(&[]);
    let choices = server.get("/swagger-ui/choices.json").json();
    let (languages, tags) = (list(&choices["languages"]), list(&choices["tags"]));
    let mut wrong = Vec::new();
    let mut measured = 0;
    for tag in tags {
        let name = tag["name"].as_str().expect("a tag has a name");
        let versions = tag["operations"].as_object().expect("numbers by version");
        let versions = versions.iter().map(|(version, number)| (version.as_str(), number));
        // Documents of a tag grow with its operations; all versions of all tags would take minutes in a debug build.
        let largest = versions.max_by_key(|(_, number)| number.as_u64());
        if let Some((version, number)) = largest {
            for language in languages {
                let code = language["code"].as_str().expect("a language has a code");
                let tag = name.replace(' ', "%20");
                let answer = server.get(&format!("/openapi.json?lang={code}&version={version}&tag={tag}"));
                let size = answer.text().len();
                measured += 1;
                if answer.status != 200 || size > LARGEST || operations(&answer.json(), name) != number.as_u64() {
                    wrong.push(format!("{name} {version} {code}: {} with {size} bytes", answer.status));
                }
            }
        }
    }
    assert_eq!(measured, languages.len() * tags.len(), "each tag has a version");
    assert_eq!(wrong, Vec::<String>::new());
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

/// How many operations of a tag are in a document.
fn operations(document: &Value, tag: &str) -> Option<u64> {
    let items = document["paths"].as_object()?.values().filter_map(Value::as_object);
    let of_tag = items
        .flat_map(|item| item.values())
        .filter(|operation| operation["tags"][0] == tag);
    u64::try_from(of_tag.count()).ok()
}
