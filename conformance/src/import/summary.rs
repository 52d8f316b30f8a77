//! What an import did, in words.
//!
//! Absent on purpose: printing.

use std::{collections::BTreeSet, fmt};

use indexmap::IndexMap;

use super::{book::Book, caller::Callers, record::needed, scenario::Made};

/// What was taken, what was dropped, and what the target's profile must have.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Summary {
    /// Entries of the recording.
    pub entries: usize,
    /// Those that became steps.
    pub taken: usize,
    /// How many were dropped, by reason.
    pub dropped: IndexMap<String, usize>,
    /// Steps that call an operation of the contract.
    pub documented: usize,
    /// Values captured from answers.
    pub captures: usize,
    /// Scenarios made.
    pub scenarios: usize,
    /// Personas whose token a step needs.
    pub personas: BTreeSet<String>,
    /// Variables that the profile must offer.
    pub variables: BTreeSet<String>,
    /// Those of them that are secret.
    pub secrets: BTreeSet<String>,
}

impl Summary {
    pub(super) fn new(
        entries: usize,
        dropped: IndexMap<&'static str, usize>,
        made: &[Made],
        callers: &Callers,
        book: &Book,
    ) -> Self {
        let personas = callers.of_entry.iter().map(|caller| caller.persona.clone());
        let mut personas: BTreeSet<String> = personas.collect();
        let (tokens, mut variables): (BTreeSet<_>, BTreeSet<_>) = needed(made, book)
            .into_iter()
            .partition(|name| name.ends_with("_token"));
        personas.extend(
            tokens
                .iter()
                .filter_map(|name| Some(name.strip_suffix("_token")?.to_owned())),
        );
        personas.retain(|persona| !["anonymous", "invalid"].contains(&persona.as_str()));
        variables.retain(|name| name != "base_url");
        let is_secret = |name: &&String| book.named(name).is_some_and(|variable| variable.secret);
        let steps = || made.iter().flat_map(|made| &made.scenario.steps);
        Self {
            entries,
            taken: steps().count(),
            dropped: dropped
                .into_iter()
                .map(|(reason, count)| (reason.to_owned(), count))
                .collect(),
            documented: steps().filter(|step| step.operation.is_some()).count(),
            captures: steps().map(|step| step.capture.len()).sum(),
            scenarios: made.len(),
            personas,
            secrets: variables.iter().filter(is_secret).cloned().collect(),
            variables,
        }
    }
}

impl fmt::Display for Summary {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            entries,
            taken,
            documented,
            captures,
            scenarios,
            ..
        } = self;
        writeln!(
            formatter,
            "{taken} of {entries} entries taken: {documented} call an operation of the contract"
        )?;
        for (reason, count) in &self.dropped {
            writeln!(formatter, "  {count} dropped: {reason}")?;
        }
        writeln!(formatter, "{scenarios} scenarios, {captures} captures")?;
        let list = |names: &BTreeSet<String>| names.iter().cloned().collect::<Vec<_>>().join(", ");
        if !self.personas.is_empty() {
            writeln!(formatter, "the profile needs the personas {}", list(&self.personas))?;
        }
        if !self.variables.is_empty() {
            writeln!(formatter, "the profile needs the variables {}", list(&self.variables))?;
        }
        if !self.secrets.is_empty() {
            writeln!(formatter, "  secret of these: {}", list(&self.secrets))?;
        }
        Ok(())
    }
}
