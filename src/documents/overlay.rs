//! OpenAPI Overlay 1.0: `update` actions on places named by plain JSONPath.
//!
//! Absent on purpose: `remove`, wildcards and filters. A target names one place, as `$.components.schemas.Error` or
//! `$.paths['/my/logins/direct'].post.parameters[0]`, and it must be there.

use serde_json::Value;

/// Applies all actions of an overlay to a document.
///
/// # Errors
/// An action of another kind, or one whose target is not in the document.
pub(super) fn apply(overlay: Value, document: &mut Value) -> Result<(), String> {
    let Value::Object(mut overlay) = overlay else {
        return Err("the overlay is no mapping".into());
    };
    let Some(Value::Array(actions)) = overlay.remove("actions") else {
        return Err("the overlay has no list of actions".into());
    };
    for mut action in actions {
        let Some(target) = action.get("target").and_then(Value::as_str).map(str::to_owned) else {
            return Err("an action has no target".into());
        };
        let Some(update) = action.get_mut("update").map(Value::take) else {
            return Err(format!("the action on `{target}` has no update"));
        };
        let mut place = &mut *document;
        for step in steps(&target)? {
            let next = match (place, step) {
                (Value::Object(members), Step::Member(name)) => members.get_mut(name),
                (Value::Array(items), Step::Index(index)) => items.get_mut(index),
                _ => None,
            };
            place = next.ok_or_else(|| format!("the target `{target}` matches nothing"))?;
        }
        merge(place, update);
    }
    Ok(())
}

/// Merges as Overlay 1.0 says: mappings member by member, lists end to end, everything else by replacement.
fn merge(place: &mut Value, update: Value) {
    match (place, update) {
        (Value::Object(members), Value::Object(updates)) => {
            for (name, update) in updates {
                match members.get_mut(&name) {
                    Some(member) => merge(member, update),
                    None => {
                        members.insert(name, update);
                    }
                }
            }
        }
        (Value::Array(items), Value::Array(more)) => items.extend(more),
        // A list that is the target itself gets the update as one more entry.
        (Value::Array(items), entry) => items.push(entry),
        (place, update) => *place = update,
    }
}

#[derive(Debug, PartialEq)]
enum Step<'a> {
    Member(&'a str),
    Index(usize),
}

/// The steps of a plain JSONPath.
fn steps(path: &str) -> Result<Vec<Step<'_>>, String> {
    let unclear = || format!("the target `{path}` is no plain path");
    let mut rest = path.strip_prefix('$').ok_or_else(unclear)?;
    let mut steps = Vec::new();
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix('.') {
            let end = after.find(['.', '[']).unwrap_or(after.len());
            let (name, after) = after.split_at(end);
            if name.is_empty() || name == "*" {
                return Err(unclear());
            }
            steps.push(Step::Member(name));
            rest = after;
        } else if let Some((quote, quoted)) = ["['", "[\""]
            .iter()
            .find_map(|open| Some((open, rest.strip_prefix(open)?)))
        {
            let close = if *quote == "['" { "']" } else { "\"]" };
            let (name, after) = quoted.split_once(close).ok_or_else(unclear)?;
            steps.push(Step::Member(name));
            rest = after;
        } else {
            let (index, after) = rest
                .strip_prefix('[')
                .and_then(|rest| rest.split_once(']'))
                .ok_or_else(unclear)?;
            steps.push(Step::Index(index.parse().map_err(|_| unclear())?));
            rest = after;
        }
    }
    Ok(steps)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn paths_are_read_in_every_plain_form() {
        use Step::{Index, Member};
        for (path, expected) in [
            ("$", vec![]),
            (
                "$.components.schemas.Error",
                vec![Member("components"), Member("schemas"), Member("Error")],
            ),
            (
                "$.paths['/a/{B.C}'].get",
                vec![Member("paths"), Member("/a/{B.C}"), Member("get")],
            ),
            ("$.a[\"b\"][0].c", vec![Member("a"), Member("b"), Index(0), Member("c")]),
        ] {
            assert_eq!(steps(path).as_ref(), Ok(&expected), "{path}");
        }
    }

    #[test]
    fn updates_merge() {
        for (target, update, expected) in [
            (
                "$.a",
                json!({"x": 2}),
                json!({"a": {"x": 2, "y": [1]}, "t": [{"n": 1}]}),
            ),
            (
                "$.a",
                json!({"y": [2], "z": 3}),
                json!({"a": {"x": 1, "y": [1, 2], "z": 3}, "t": [{"n": 1}]}),
            ),
            ("$.a.y", json!(5), json!({"a": {"x": 1, "y": [1, 5]}, "t": [{"n": 1}]})),
            (
                "$['t'][0]",
                json!({"d": "x"}),
                json!({"a": {"x": 1, "y": [1]}, "t": [{"n": 1, "d": "x"}]}),
            ),
        ] {
            let mut document = json!({"a": {"x": 1, "y": [1]}, "t": [{"n": 1}]});
            let overlay = json!({"overlay": "1.0.0", "actions": [{"target": target, "update": update}]});
            assert_eq!(apply(overlay, &mut document), Ok(()), "{target}");
            assert_eq!(document, expected, "{target}");
        }
    }

    #[test]
    fn actions_that_do_nothing_are_errors() {
        for (action, message) in [
            (
                json!({"target": "$.b", "update": {}}),
                "the target `$.b` matches nothing",
            ),
            (
                json!({"target": "$.a[0]", "update": {}}),
                "the target `$.a[0]` matches nothing",
            ),
            (
                json!({"target": "$..a", "update": {}}),
                "the target `$..a` is no plain path",
            ),
            (
                json!({"target": "$.*", "update": {}}),
                "the target `$.*` is no plain path",
            ),
            (
                json!({"target": "$.a[?(@.n)]", "update": {}}),
                "the target `$.a[?(@.n)]` is no plain path",
            ),
            (
                json!({"target": "$.a", "remove": true}),
                "the action on `$.a` has no update",
            ),
            (json!({"update": {}}), "an action has no target"),
        ] {
            let error = apply(json!({"actions": [action]}), &mut json!({"a": {}})).expect_err("it is wrong");
            assert_eq!(error, message);
        }
    }
}
