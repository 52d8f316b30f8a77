//! The baseline: deviations of a target that somebody has looked at and answers for, until a date.
//!
//! Each entry names one deviation by its fingerprint, a text that people can read: scenario, step, prefix, operation,
//! check with class, and place, parted by ` | `. Places of lists stand without their numbers (`.customers[].email`); of the
//! actual value only a status or an OBP code is a part, so that another status is another deviation. A step of which every
//! failing finding is known deviates instead of failing; one that fails in any other way, too, fails.
//!
//! An entry excuses to the end of its last day, in UTC. One that has expired, that stopped failing, or whose step is gone
//! is told at the end of a run. Absent on purpose: globs. An entry that fits more than one deviation would hide the next.

mod file;

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Mutex, PoisonError},
    time::SystemTime,
};

use crate::{
    exchange::obp_code,
    finding::Finding,
    result::{BaselineNote, BaselineState, StepResult, Verdict},
    suite_list::Identity,
};

pub use file::{Entry, Error, append, is_date, parse, schema};

/// What stands between the parts of a fingerprint.
const BETWEEN: &str = " | ";

/// The baseline of a run. It remembers which entries still do their work.
#[derive(Debug, Default)]
pub struct Baseline {
    entries: Mutex<BTreeMap<String, Watched>>,
    today: String,
}

#[derive(Debug)]
struct Watched {
    entry: Entry,
    ran: bool,
    shown: bool,
}

impl Baseline {
    /// A baseline of these entries. `today`, as `YYYY-MM-DD`, decides which have expired.
    pub fn new(entries: Vec<Entry>, today: String) -> Self {
        let watched = entries.into_iter().map(|entry| {
            let (ran, shown) = (false, false);
            (entry.fingerprint.value.clone(), Watched { entry, ran, shown })
        });
        Self {
            entries: Mutex::new(watched.collect()),
            today,
        }
    }

    /// Makes a failed step one that deviates, if each of its failing findings is known.
    pub fn judge(&self, result: &mut StepResult) {
        if !matches!(result.verdict, Verdict::Failed | Verdict::Passed | Verdict::Pending) {
            return;
        }
        let mut entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        let step = step_key(&result.scenario, &result.step, result.prefix.as_deref());
        let of_step = entries
            .range_mut(step.clone()..)
            .take_while(|(key, _)| key.starts_with(&step));
        of_step.for_each(|(_, watched)| watched.ran = true);
        let (mut reasons, mut expired, mut unknown) = (Vec::new(), Vec::new(), false);
        for finding in result.findings.iter().filter(|finding| finding.class.fails()) {
            let Some(watched) = entries.get_mut(&fingerprint(result, finding)) else {
                unknown = true;
                continue;
            };
            watched.shown = true;
            let entry = &watched.entry;
            let told = format!(
                "{} ({}, until {})",
                entry.reason.value, entry.owner.value, entry.expires.value
            );
            let list = match entry.expires.value < self.today {
                true => &mut expired,
                false => &mut reasons,
            };
            if !list.contains(&told) {
                list.push(told);
            }
        }
        if result.verdict != Verdict::Failed {
            return;
        }
        if !expired.is_empty() {
            result.reason = Some(format!("known, but the baseline has expired: {}", expired.join("; ")));
        } else if !unknown && !reasons.is_empty() {
            result.verdict = Verdict::Deviates;
            result.reason = Some(reasons.join("; "));
        }
    }

    /// The entries that somebody must look at, after a run of steps of this suite.
    pub fn notes(&self, suite: impl Iterator<Item = Identity>) -> Vec<BaselineNote> {
        let entries = self.entries.lock().unwrap_or_else(PoisonError::into_inner);
        let idle = entries.iter().filter(|(_, watched)| !watched.ran);
        let mut gone: BTreeSet<&str> = idle.map(|(fingerprint, _)| fingerprint.as_str()).collect();
        for step in suite {
            if gone.is_empty() {
                break;
            }
            let key = step_key(&step.scenario, &step.step, step.prefix.as_deref());
            gone.retain(|fingerprint| !fingerprint.starts_with(&key));
        }
        let state = |watched: &Watched| match () {
            () if watched.ran && !watched.shown => Some(BaselineState::Stopped),
            () if watched.entry.expires.value < self.today => Some(BaselineState::Expired),
            () if gone.contains(watched.entry.fingerprint.value.as_str()) => Some(BaselineState::Gone),
            () => None,
        };
        let notes = entries.values().filter_map(|watched| {
            Some(BaselineNote {
                fingerprint: watched.entry.fingerprint.value.clone(),
                state: state(watched)?,
                owner: watched.entry.owner.value.clone(),
                expires: watched.entry.expires.value.clone(),
            })
        });
        notes.collect()
    }
}

/// By what a deviation is known again.
pub fn fingerprint(result: &StepResult, finding: &Finding) -> String {
    let place = finding.at.as_deref().unwrap_or("-");
    let actual = finding
        .actual
        .as_deref()
        .map(|actual| actual.trim_matches('"'))
        .unwrap_or_default();
    let value = match place {
        "status" => Some(actual),
        _ => obp_code(actual),
    };
    let value = value.map(|value| format!(" = {value}")).unwrap_or_default();
    let class = serde_json::to_value(finding.class).ok();
    let class = class
        .as_ref()
        .and_then(|class| class.as_str())
        .unwrap_or_default()
        .to_owned();
    let text = format!(
        "{}{}{BETWEEN}{} {class}{BETWEEN}{}{value}",
        step_key(&result.scenario, &result.step, result.prefix.as_deref()),
        result.operation.as_deref().unwrap_or("-"),
        finding.check.name(),
        without_numbers(place),
    );
    // A line of a file: what a server or fixture put in may hold anything.
    text.chars()
        .map(|letter| if letter.is_control() { '\u{fffd}' } else { letter })
        .collect()
}

/// Today in UTC, as `YYYY-MM-DD`.
pub fn today() -> String {
    let mut now = humantime::format_rfc3339_seconds(SystemTime::now()).to_string();
    now.truncate("YYYY-MM-DD".len());
    now
}

/// The first three parts of a fingerprint: what all deviations of a step have in common.
fn step_key(scenario: &str, step: &str, prefix: Option<&str>) -> String {
    let prefix = prefix.unwrap_or("-");
    format!("{scenario}{BETWEEN}{step}{BETWEEN}{prefix}{BETWEEN}")
}

/// `.customers[12].email` as `.customers[].email`.
fn without_numbers(place: &str) -> String {
    let mut kept = String::with_capacity(place.len());
    let mut rest = place;
    while let Some((before, after)) = rest.split_once('[') {
        kept.push_str(before);
        kept.push('[');
        rest = after.trim_start_matches(|letter: char| letter.is_ascii_digit());
        if !rest.starts_with(']') {
            rest = after;
        }
    }
    kept.push_str(rest);
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_of_lists_have_no_numbers() {
        for (place, kept) in [
            (".customers[12].email", ".customers[].email"),
            (".a[0][1]", ".a[][]"),
            (".a[\"1x\"][2]", ".a[\"1x\"][]"),
            ("header X[", "header X["),
            ("status", "status"),
        ] {
            assert_eq!(without_numbers(place), kept);
        }
    }

    #[test]
    fn today_is_a_date() {
        assert!(file::is_date(&today()), "{}", today());
    }
}
