//! Writes a scenario as compact YAML: a line for each member of a step and of its request.
//!
//! Absent on purpose: comments.

use serde::{
    Serialize, Serializer,
    ser::{SerializeMap, SerializeSeq},
};
use serde_json::Value;
use serde_saphyr::{FlowMap, FlowSeq};

use super::Error;
use crate::fixture::model::Scenario;

/// The text of a scenario's file.
pub(super) fn write(scenario: &Scenario) -> Result<String, Error> {
    let failed = |problem: &dyn std::fmt::Display| Error::Unwritable {
        problem: problem.to_string(),
    };
    let mut json = serde_json::to_value(scenario).map_err(|problem| failed(&problem))?;
    for step in json["steps"].as_array_mut().into_iter().flatten() {
        if let Some(step) = step.as_object_mut() {
            for member in ["request", "expect"] {
                if step
                    .get(member)
                    .and_then(Value::as_object)
                    .is_some_and(serde_json::Map::is_empty)
                {
                    step.shift_remove(member);
                }
            }
        }
    }
    let options = serde_saphyr::ser_options! { prefer_block_scalars: false };
    serde_saphyr::to_string_with_options(&Block(&json, Level::Scenario), options).map_err(|problem| failed(&problem))
}

/// Where in a scenario a value stands; decides how it is laid out.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Level {
    Scenario,
    Steps,
    Step,
    /// Members of a request, variables and bodies: a line each.
    Lines,
    /// In one line.
    Flow,
}

impl Level {
    fn of(self, member: &str) -> Self {
        match (self, member) {
            (Self::Scenario, "steps") => Self::Steps,
            (Self::Scenario, "variables" | "bodies") | (Self::Step, "request") => Self::Lines,
            _ => Self::Flow,
        }
    }
}

struct Block<'a>(&'a Value, Level);

impl Serialize for Block<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match (self.0, self.1) {
            (Value::Object(members), Level::Flow) => FlowMap(members).serialize(serializer),
            (Value::Array(entries), Level::Steps) => {
                let mut list = serializer.serialize_seq(Some(entries.len()))?;
                for entry in entries {
                    list.serialize_element(&Block(entry, Level::Step))?;
                }
                list.end()
            }
            (Value::Array(entries), _) => FlowSeq(entries).serialize(serializer),
            (Value::Object(members), level) => {
                let mut map = serializer.serialize_map(Some(members.len()))?;
                for (name, value) in members {
                    map.serialize_entry(name, &Block(value, level.of(name)))?;
                }
                map.end()
            }
            (plain, _) => plain.serialize(serializer),
        }
    }
}
