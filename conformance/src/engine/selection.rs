//! Which of the planned steps run: globs by operation, tag, method, version, persona and scenario, and partitions.
//!
//! Absent on purpose: what chosen steps need besides themselves; that is the plan's business.

use globset::{Glob, GlobSet, GlobSetBuilder};

use super::Error;
use crate::cli::ChoiceArgs;

/// The tag of scenarios that were imported from a recording of a whole sequence.
const RECORDED: &str = "recorded";

/// Globs made ready. An empty list of globs lets everything pass.
#[derive(Debug, Default)]
pub struct Selection {
    operation: Option<GlobSet>,
    tag: Option<GlobSet>,
    method: Option<GlobSet>,
    version: Option<GlobSet>,
    persona: Option<GlobSet>,
    scenario: Option<GlobSet>,
    partition: Option<(usize, usize)>,
}

/// What a step is chosen by.
#[derive(Debug, Clone, Copy)]
pub struct Traits<'a> {
    /// The operation's id.
    pub operation: Option<&'a str>,
    /// Tags of the operation.
    pub operation_tags: &'a [String],
    /// Tags of the scenario.
    pub scenario_tags: &'a [String],
    /// The method.
    pub method: &'a str,
    /// The version prefix.
    pub prefix: Option<&'a str>,
    /// Who calls.
    pub persona: &'a str,
    /// The scenario's name.
    pub scenario: &'a str,
}

impl Selection {
    /// Makes the globs of the command line ready.
    ///
    /// # Errors
    /// A glob that is none, or a partition that is not `m/n` with `1 <= m <= n`.
    pub fn new(choice: &ChoiceArgs) -> Result<Self, Error> {
        Ok(Self {
            operation: set("--operation", &choice.operation)?,
            tag: set("--tag", &choice.tag)?,
            method: set("--method", &choice.method)?,
            version: set("--version", &choice.version)?,
            persona: set("--persona", &choice.persona)?,
            scenario: set("--scenario", &choice.scenario)?,
            partition: choice.partition.as_deref().map(partition).transpose()?,
        })
    }

    /// Whether a step is chosen, partitions aside.
    pub fn takes(&self, step: Traits<'_>) -> bool {
        // A recording stands on the state of its server: it runs when it is asked for.
        let asked_for = self.tag.is_some() || self.scenario.is_some();
        if !asked_for && step.scenario_tags.iter().any(|tag| tag == RECORDED) {
            return false;
        }
        let tags = || step.operation_tags.iter().chain(step.scenario_tags);
        fits(self.operation.as_ref(), |set| {
            step.operation
                .is_some_and(|id| names_of(id).any(|name| set.is_match(name)))
        }) && fits(self.tag.as_ref(), |set| tags().any(|tag| set.is_match(tag)))
            && fits(self.method.as_ref(), |set| set.is_match(step.method))
            && fits(self.version.as_ref(), |set| {
                step.prefix.is_some_and(|prefix| set.is_match(prefix))
            })
            && fits(self.persona.as_ref(), |set| set.is_match(step.persona))
            && fits(self.scenario.as_ref(), |set| set.is_match(step.scenario))
    }

    /// Whether anything was chosen: without, all steps run.
    pub fn is_narrow(&self) -> bool {
        let globs = [
            &self.operation,
            &self.tag,
            &self.method,
            &self.version,
            &self.persona,
            &self.scenario,
        ];
        globs.into_iter().any(Option::is_some) || self.partition.is_some()
    }

    /// Whether the scenario at this place among the chosen ones (from 0) belongs to the partition.
    pub fn takes_place(&self, index: usize) -> bool {
        self.partition.is_none_or(|(part, parts)| index % parts == part - 1)
    }
}

fn fits(set: Option<&GlobSet>, test: impl FnOnce(&GlobSet) -> bool) -> bool {
    set.is_none_or(test)
}

/// An operation answers to its whole id and to the id without the version: `OBPv3.1.0-getAddress` and `getAddress`.
fn names_of(id: &str) -> impl Iterator<Item = &str> {
    [Some(id), id.split_once('-').map(|(_, name)| name)]
        .into_iter()
        .flatten()
}

fn set(option: &'static str, globs: &[String]) -> Result<Option<GlobSet>, Error> {
    if globs.is_empty() {
        return Ok(None);
    }
    let mut builder = GlobSetBuilder::new();
    for glob in globs {
        let fail = |source| Error::Glob {
            option,
            glob: glob.clone(),
            source,
        };
        builder.add(Glob::new(glob).map_err(fail)?);
    }
    let fail = |source| Error::Glob {
        option,
        glob: globs.join(" "),
        source,
    };
    builder.build().map(Some).map_err(fail)
}

fn partition(text: &str) -> Result<(usize, usize), Error> {
    let numbers = text
        .split_once('/')
        .and_then(|(part, parts)| Some((part.parse().ok()?, parts.parse().ok()?)));
    match numbers {
        Some((part, parts)) if (1..=parts).contains(&part) => Ok((part, parts)),
        _ => Err(Error::Partition { text: text.to_owned() }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STEP: Traits<'_> = Traits {
        operation: Some("OBPv3.1.0-createCustomerAddress"),
        operation_tags: &[],
        scenario_tags: &[],
        method: "POST",
        prefix: Some("v3.1.0"),
        persona: "full",
        scenario: "customer/create-customer-address",
    };

    fn choice(option: &str, globs: &[&str]) -> ChoiceArgs {
        let globs = globs.iter().map(|&glob| glob.to_owned()).collect();
        let mut choice = ChoiceArgs::default();
        match option {
            "operation" => choice.operation = globs,
            "tag" => choice.tag = globs,
            "method" => choice.method = globs,
            "version" => choice.version = globs,
            "persona" => choice.persona = globs,
            _ => choice.scenario = globs,
        }
        choice
    }

    #[test]
    fn a_step_is_chosen_by_each_of_its_traits() {
        let tags = ["Customer".to_owned()];
        let step = Traits {
            operation_tags: &tags,
            ..STEP
        };
        for (option, globs, taken) in [
            ("operation", vec!["OBPv3.1.0-createCustomerAddress"], true),
            ("operation", vec!["createCustomerAddress"], true),
            ("operation", vec!["*Address"], true),
            ("operation", vec!["create"], false),
            ("operation", vec!["nothing", "*Customer*"], true),
            ("tag", vec!["Customer"], true),
            ("tag", vec!["Bank"], false),
            ("method", vec!["POST"], true),
            ("method", vec!["GET", "P*"], true),
            ("method", vec!["GET"], false),
            ("version", vec!["v3.*"], true),
            ("version", vec!["v5.1.0"], false),
            ("persona", vec!["norole"], false),
            ("scenario", vec!["customer/*"], true),
            ("scenario", vec!["bank/*"], false),
        ] {
            let selection = Selection::new(&choice(option, &globs)).expect("these are globs");
            assert_eq!(selection.takes(step), taken, "{option} {globs:?}");
        }
    }

    #[test]
    fn a_recording_runs_only_when_its_tag_or_scenario_is_named() {
        let tags = ["recorded".to_owned()];
        let step = Traits {
            scenario_tags: &tags,
            ..STEP
        };
        for (option, globs, taken) in [
            ("operation", vec!["*"], false),
            ("tag", vec!["recorded"], true),
            ("scenario", vec!["customer/*"], true),
            ("scenario", vec!["bank/*"], false),
        ] {
            let selection = Selection::new(&choice(option, &globs)).expect("these are globs");
            assert_eq!(selection.takes(step), taken, "{option} {globs:?}");
        }
        assert!(!Selection::default().takes(step));
    }

    #[test]
    fn partitions_share_all_scenarios_without_overlap() {
        let parts: Vec<_> = (1..=3)
            .map(|part| ChoiceArgs {
                partition: Some(format!("{part}/3")),
                ..ChoiceArgs::default()
            })
            .map(|choice| Selection::new(&choice).expect("a partition"))
            .collect();
        for index in 0..20 {
            assert_eq!(
                parts.iter().filter(|part| part.takes_place(index)).count(),
                1,
                "scenario {index}"
            );
        }
    }

    #[test]
    fn what_is_no_partition_or_glob_is_refused() {
        for text in ["0/3", "4/3", "1", "1/0", "a/b", "-1/2", ""] {
            let choice = ChoiceArgs {
                partition: Some(text.to_owned()),
                ..ChoiceArgs::default()
            };
            assert!(Selection::new(&choice).is_err(), "{text}");
        }
        assert!(Selection::new(&choice("tag", &["[a"])).is_err());
    }
}
