//! What chosen steps need besides themselves: scenarios before theirs, and earlier steps of their own.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{Cases, prepare::names};
use crate::fixture::model::{Step, Teardown};

/// Scenarios by name, with all their cases.
pub(super) type All<'a> = BTreeMap<&'a str, Arc<Cases>>;

/// Adds what a scenario needs, all of its steps.
pub(super) fn add_needs<'a>(
    name: &'a str,
    all: &All<'a>,
    chosen: &mut BTreeMap<&'a str, BTreeSet<usize>>,
    needed: &mut BTreeSet<&'a str>,
) {
    for need in &all[name].loaded().scenario.needs {
        let Some((&need, cases)) = all.get_key_value(need.as_str()) else {
            continue;
        };
        chosen.insert(need, (0..cases.len()).collect());
        needed.insert(need);
        add_needs(need, all, chosen, needed);
    }
}

/// Adds the earlier steps that a chosen one stands on: those whose captures it uses, and those that change something
/// and are expected to succeed, since it may read what they wrote.
pub(super) fn add_support(cases: &Cases, taken: &mut BTreeSet<usize>) {
    let Some(&last) = taken.last() else { return };
    let mut wanted: BTreeSet<String> = BTreeSet::new();
    for index in (0..=last).rev() {
        let planned = cases.at(index);
        let step = planned.step();
        let gives = planned.captures() && step.capture.keys().any(|name| wanted.contains(name));
        if taken.contains(&index) || gives || (planned.writes() && is_success(step)) {
            taken.insert(index);
            wanted.extend(planned.uses().iter().cloned());
            wanted.extend(step.teardown.iter().flat_map(|teardown| teardown_uses(teardown)));
        }
    }
}

/// Whether a step expects its request to be carried out.
pub(in crate::engine) fn is_success(step: &Step) -> bool {
    let statuses = step.expect.status.as_ref().map(|status| status.as_slice());
    step.expect.code.is_none()
        && statuses.is_none_or(|all: &[u16]| all.iter().any(|status| (200..300).contains(status)))
}

pub(super) fn put_in_order<'a>(name: &'a str, all: &All<'a>, order: &mut Vec<&'a str>) {
    if order.contains(&name) {
        return;
    }
    for need in &all[name].loaded().scenario.needs {
        if let Some((&need, _)) = all.get_key_value(need.as_str()) {
            put_in_order(need, all, order);
        }
    }
    order.push(name);
}

fn teardown_uses(teardown: &Teardown) -> BTreeSet<String> {
    names(&(&teardown.request, &teardown.find))
}
