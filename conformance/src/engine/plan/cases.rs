//! The requests of a scenario: steps × cases × prefixes. A suite can have a hundred thousand, so each is kept as three
//! numbers, and made ready when it is asked for.
//!
//! Absent on purpose: choosing among them.

use std::{borrow::Cow, collections::BTreeSet, sync::Arc};

use super::{
    Case,
    common::{Common, Shared},
    known::{expected, of_row},
    prepare::names,
};
use crate::{
    contract::{Contract, Operation},
    engine::Error,
    fixture::{cases, load::Loaded, located::Located, model::Step, template::is_template},
};

/// The requests of a scenario, in order.
#[derive(Debug)]
pub struct Cases {
    loaded: Arc<Loaded>,
    /// Step by step.
    common: Arc<[Common]>,
    places: Vec<Place>,
}

/// The step of a request, its case among those of the step and its prefix among those of the step, each from 0.
#[derive(Debug, Clone, Copy)]
struct Place {
    step: u32,
    row: u32,
    prefix: u32,
}

/// A request of a scenario, with what can be told of it without making it.
#[derive(Debug, Clone, Copy)]
pub struct Planned<'a> {
    cases: &'a Cases,
    index: usize,
}

impl Cases {
    /// All requests of a scenario.
    ///
    /// # Errors
    /// A step names an operation that the contract does not have, or a prefix that does not serve it.
    pub(super) fn expand(loaded: &Arc<Loaded>, contract: &Arc<Contract>) -> Result<Arc<Self>, Error> {
        let steps = &loaded.scenario.steps;
        let mut shared = Shared::default();
        let common: Vec<_> = steps
            .iter()
            .map(|step| Common::new(loaded, step, contract, &mut shared))
            .collect::<Result<_, _>>()?;
        let mut places = Vec::new();
        for (index, (step, common)) in steps.iter().zip(&common).enumerate() {
            for row in 0..step.each.len().max(1) {
                places.extend((0..common.prefixes.len()).map(|prefix| Place {
                    step: small(index),
                    row: small(row),
                    prefix: small(prefix),
                }));
            }
        }
        places.shrink_to_fit();
        Ok(Arc::new(Self {
            loaded: Arc::clone(loaded),
            common: common.into(),
            places,
        }))
    }

    /// Those of them at these places.
    pub(super) fn only(self: &Arc<Self>, taken: &BTreeSet<usize>) -> Arc<Self> {
        if taken.len() == self.len() {
            return Arc::clone(self);
        }
        Arc::new(Self {
            loaded: Arc::clone(&self.loaded),
            common: Arc::clone(&self.common),
            places: taken.iter().map(|&index| self.places[index]).collect(),
        })
    }

    /// The scenario.
    pub fn loaded(&self) -> &Arc<Loaded> {
        &self.loaded
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// The one at a place, from 0, which must be below the length.
    pub fn at(&self, index: usize) -> Planned<'_> {
        Planned { cases: self, index }
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = Planned<'_>> {
        (0..self.len()).map(|index| self.at(index))
    }
}

impl<'a> Planned<'a> {
    /// Its place among the requests of the scenario, from 0.
    pub fn index(self) -> usize {
        self.index
    }

    /// The place of its step in the scenario, from 0.
    pub fn step_index(self) -> usize {
        self.place().step as usize
    }

    /// Its step.
    pub fn step(self) -> &'a Located<Step> {
        &self.cases.loaded.scenario.steps[self.step_index()]
    }

    /// The operation called.
    pub fn operation(self) -> Option<&'a Operation> {
        self.common().operation.as_deref()
    }

    /// The method.
    pub fn method(self) -> &'a str {
        &self.common().method
    }

    /// The version prefix.
    pub fn prefix(self) -> Option<&'a str> {
        self.shared_prefix().as_deref()
    }

    /// Whether it changes something on the server.
    pub fn writes(self) -> bool {
        self.common().writes
    }

    /// Whether its answer fills the step's captures.
    pub fn captures(self) -> bool {
        self.place().prefix == 0
    }

    /// Who calls.
    pub fn persona(self) -> Cow<'a, str> {
        let step = self.step();
        let persona = step.persona.as_ref().or(self.cases.loaded.scenario.persona.as_ref());
        let persona = persona.map_or("full", |persona| persona.as_str());
        if !is_template(persona) {
            return persona.into();
        }
        let row = step.each.get(self.row());
        of_row(persona, row.as_deref()).into()
    }

    /// Variables that its request and expectations use.
    pub fn uses(self) -> Arc<BTreeSet<String>> {
        let (uses, each) = (&self.common().uses, &self.step().each);
        if !each.has_templates(self.row()) {
            return Arc::clone(uses);
        }
        let in_row = each.get(self.row()).map(|row| names(&row)).unwrap_or_default();
        Arc::new(in_row.union(uses).cloned().collect())
    }

    /// The name of its step, its case filled in.
    pub fn name(self) -> String {
        cases::case(self.step(), self.row()).name
    }

    /// The name as a snapshot's file is called.
    pub fn slug(self) -> String {
        cases::case(self.step(), self.row()).slug
    }

    /// The request itself.
    pub fn case(self) -> Case {
        let (step, common, number) = (self.step(), self.common(), self.row());
        let cases::Case { name, slug, variables } = cases::case(step, number);
        // Only a case's own variables can stand here: nothing else is known before the run.
        let row = variables.as_ref();
        let outcomes: Vec<String> = step.outcomes.iter().map(|outcome| of_row(outcome, row)).collect();
        let expected = match outcomes.is_empty() {
            true => expected(step, self.operation(), row),
            false => outcomes.clone(),
        };
        Case {
            index: self.index,
            step: self.step_index(),
            slug,
            name,
            variables,
            prefix: self.shared_prefix().clone(),
            shares_snapshot: common.prefixes.len() > 1,
            operation: common.operation.clone(),
            outcomes,
            expected,
            persona: self.persona().into_owned(),
            writes: self.writes(),
            method: Arc::clone(&common.method),
            captures: self.captures(),
            uses: self.uses(),
        }
    }

    fn place(self) -> Place {
        self.cases.places[self.index]
    }

    fn row(self) -> usize {
        self.place().row as usize
    }

    fn common(self) -> &'a Common {
        &self.cases.common[self.step_index()]
    }

    fn shared_prefix(self) -> &'a Option<Arc<str>> {
        &self.common().prefixes[self.place().prefix as usize]
    }
}

fn small(place: usize) -> u32 {
    u32::try_from(place).expect("nothing that can be read has so many entries")
}
