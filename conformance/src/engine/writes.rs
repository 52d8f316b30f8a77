//! Each write of a run goes through here: it is written into the journal before it is sent, its answer afterwards, and
//! what an answer that never came would have told is read back. Nothing is ever sent twice.

use std::{collections::BTreeMap, sync::Arc};

use serde_json::Value;

use super::{
    broken::Broken,
    plan::{Case, PreparedStep, ScenarioPlan, names, teardown_statuses},
    run::Engine,
    scope::Scope,
    send::{Recipe, build},
};
use crate::{
    exchange::{Received, Sent},
    expectation::Answer as Answered,
    fixture::{
        model::{Capture, Find as FindModel, Request as RequestModel, Teardown},
        template::{FUNCTIONS, Variables, fill_text, text_of},
    },
    journal::{End, Error, Find, Request, Undo, Write},
    mask::carries_credentials,
    target::client::SendError,
    undo::{
        book::{Book, Known},
        request::{keep, marker},
    },
};

/// A write under way: its number in the journal, and how to read what its answer tells.
pub(super) struct Written {
    number: u64,
    known: Option<Known>,
}

/// What a request that is looked at later is made of.
struct Later<'a> {
    plan: &'a ScenarioPlan,
    case: &'a Case,
    variables: &'a Variables,
    unknown: &'a [String],
}

impl Engine {
    /// Writes down a request that is about to be sent; nothing if this run keeps no journal, or there is nothing to look
    /// after.
    pub(super) async fn written(
        &self,
        plan: &ScenarioPlan,
        case: &Case,
        scope: &Scope,
        sent: &Sent,
    ) -> Result<Option<Written>, Broken> {
        let Some(undoer) = &self.undoer else { return Ok(None) };
        if !case.writes && plan.step(case).teardown.is_empty() {
            return Ok(None);
        }
        let (write, known) = self.write_of(plan, case, scope, sent);
        let journal = undoer.journal.clone();
        // The disk may take its time, and other steps need not wait for it.
        let number = tokio::task::spawn_blocking(move || journal.write(write)).await;
        match number {
            Ok(Ok(number)) => Ok(Some(Written { number, known })),
            Ok(Err(error)) => Err(Broken::before(format!("not sent: {error}"))),
            Err(error) => Err(Broken::before(format!("not sent: {error}"))),
        }
    }

    /// Writes down what the answer told.
    pub(super) fn answered(&self, plan: &ScenarioPlan, case: &Case, written: Option<&Written>, received: &Received) {
        let Some(undoer) = &self.undoer else { return };
        let prepared = plan.prepared(case);
        let number = written.map(|written| written.number);
        let told = self.told(&plan.loaded.name, number, prepared, received);
        let Some(written) = written else {
            if !told.is_empty() {
                self.noted(undoer.journal.learn(&plan.loaded.name, told));
            }
            return;
        };
        let mut all = told;
        if (200..300).contains(&received.status) {
            all.extend(told_by_book(written.known.as_ref(), received));
        }
        self.noted(undoer.journal.answer(written.number, Some(received.status), all));
        let nothing = written.known.as_ref().is_some_and(|known| known.sample);
        let quiet = plan.step(case).teardown.is_empty() && plan.step(case).stays.is_none();
        let refused = (300..500).contains(&received.status);
        if quiet && (nothing || refused || self.changes_only(written.number)) {
            self.noted(undoer.journal.end(written.number, End::MadeNothing));
        }
    }

    /// Whether a write that was carried out has nothing that could be taken back.
    fn changes_only(&self, number: u64) -> bool {
        let Some(undoer) = &self.undoer else { return false };
        undoer.journal.look(|state| {
            state.get(number).is_some_and(|entry| {
                let write = &entry.write;
                entry.took_effect() == Some(true)
                    && write.undo.is_empty()
                    && write.stays.is_none()
                    && write.method != "POST"
            })
        })
    }

    /// A write without a whole answer: reads back what it did, and adds that to the reason.
    pub(super) async fn unanswered(&self, written: Written, error: &SendError, broken: &mut Broken) {
        let Some(undoer) = &self.undoer else { return };
        let refused = error
            .partial()
            .is_some_and(|received| (300..500).contains(&received.status));
        if !error.maybe_sent() || refused {
            let how = if refused { End::MadeNothing } else { End::NotSent };
            return self.noted(undoer.journal.end(written.number, how));
        }
        broken.add(match undoer.read_back(written.number).await {
            Ok(Some(true)) => "; it was not sent again, and reading shows that it took effect",
            Ok(Some(false)) => "; it was not sent again, and reading shows that it took no effect so far",
            Ok(None) | Err(_) => "; it was not sent again, and whether it took effect is unknown",
        });
    }

    /// A write that was not sent after all.
    pub(super) fn unsent(&self, written: Option<&Written>) {
        if let (Some(undoer), Some(written)) = (&self.undoer, written) {
            self.noted(undoer.journal.end(written.number, End::NotSent));
        }
    }

    /// A line that only helps to take things back must not end the run, but is not lost in silence either.
    fn noted(&self, kept: Result<(), Error>) {
        if let Err(error) = kept {
            eprintln!("obp-conform: warning: {error}");
        }
    }

    /// Values that a step captures, secrets apart, even from an answer that is not as expected.
    fn told(
        &self,
        scenario: &str,
        write: Option<u64>,
        prepared: &PreparedStep,
        received: &Received,
    ) -> BTreeMap<String, Value> {
        let answer = Answered::new(received);
        let mut told = BTreeMap::new();
        for (name, capture) in &prepared.captures {
            let Ok(value) = capture.take(&answer) else { continue };
            if capture.is_secret() || self.is_secret(&value) {
                if let Some(undoer) = &self.undoer {
                    undoer.journal.keep_secret(scenario, write, name, value);
                }
            } else {
                told.insert(name.clone(), value);
            }
        }
        told
    }

    fn is_secret(&self, value: &Value) -> bool {
        let text = text_of(value);
        *self.masker.mask(&text) != *text
    }

    fn write_of(&self, plan: &ScenarioPlan, case: &Case, scope: &Scope, sent: &Sent) -> (Write, Option<Known>) {
        let step = plan.step(case);
        let persona = if self.logins.has("full") {
            "full"
        } else {
            &*case.persona
        };
        let known = Book::shared().look_up(sent, &self.options.base_url, persona);
        let tells: Vec<String> = step.capture.keys().cloned().collect();
        let (variables, unknown) = self.open_variables(plan, case, scope, &tells);
        let later = Later {
            plan,
            case,
            variables: &variables,
            unknown: &unknown,
        };
        let undo: Vec<Undo> = step
            .teardown
            .iter()
            .rev()
            .filter_map(|teardown| self.undo_of(&later, teardown))
            .collect();
        let own_find = step
            .teardown
            .iter()
            .find_map(|teardown| self.find_of(&later, teardown, sent));
        let path = sent.url.strip_prefix(&self.options.base_url).unwrap_or(&sent.url);
        let mut write = Write {
            scenario: plan.loaded.name.clone(),
            step: case.name.to_string(),
            source: plan.place(case),
            persona: case.persona.to_string(),
            prefix: case.prefix.as_deref().map(str::to_owned),
            method: sent.method.clone(),
            path: self.masker.mask(path).into_owned(),
            own: !step.teardown.is_empty(),
            tells,
            undo,
            stays: step.stays.as_ref().map(|stays| stays.value.clone()),
            find: own_find,
            ..Write::default()
        };
        if let Some(known) = &known {
            self.add_known(&mut write, known, plan.prepared(case), step);
        }
        (write, known)
    }

    /// What the book adds to what the fixture says.
    fn add_known(&self, write: &mut Write, known: &Known, prepared: &PreparedStep, step: &crate::fixture::model::Step) {
        write.makes = Some(known.makes.clone());
        write.part_of.clone_from(&known.part_of);
        write.tells.extend(
            known
                .tells
                .keys()
                .filter(|name| !step.capture.contains_key(*name))
                .cloned(),
        );
        if !write.own {
            write
                .undo
                .extend(known.undo.clone().filter(|undo| self.is_plain(&undo.request)));
            if write.stays.is_none() {
                write.stays.clone_from(&known.stays);
            }
        }
        if write.find.is_none() {
            write.find = known.find.clone().filter(|find| self.is_plain(&find.request));
            if let Some(find) = write
                .find
                .as_mut()
                .filter(|find| !find.gone && !find.capture.is_empty())
            {
                find.capture.extend(paths(step, prepared));
            }
        }
    }

    /// What is known before the answer, and for all else that a teardown uses a marker and its name.
    fn open_variables(
        &self,
        plan: &ScenarioPlan,
        case: &Case,
        scope: &Scope,
        tells: &[String],
    ) -> (Variables, Vec<String>) {
        let step = plan.step(case);
        let mut used = names(&step.teardown);
        for id in step.teardown.iter().filter_map(|teardown| teardown.operation.as_ref()) {
            if let Some(operation) = self.contract.operation(id) {
                used.extend(operation.path_parameters.iter().map(|name| name.to_lowercase()));
            }
        }
        let maker = Arc::new(scope.variables.maker().fork());
        let mut variables = Arc::new(scope.variables.clone().with_maker(maker)).layer();
        let mut unknown = Vec::new();
        for name in used {
            let value = scope.variables.get(&name);
            let secret = value.is_some_and(|value| self.is_secret(value));
            let fixed = value.is_some() && !secret && !tells.contains(&name) && !self.logins.offers(&name);
            if fixed || FUNCTIONS.contains(&name.as_str()) {
                continue;
            }
            if let (true, Some(undoer), Some(value)) = (secret, &self.undoer, value) {
                undoer
                    .journal
                    .keep_secret(&plan.loaded.name, None, &name, value.clone());
            }
            variables.set(&name, marker(&name));
            unknown.push(name);
        }
        (variables, unknown)
    }

    fn undo_of(&self, later: &Later<'_>, teardown: &Teardown) -> Option<Undo> {
        let persona = teardown.persona.as_ref().map(|persona| persona.as_str());
        let id = teardown.operation.as_ref().map(|id| id.as_str());
        let request = self.request_of(later, id, persona, &teardown.request, "DELETE")?;
        Some(Undo {
            request,
            status: teardown_statuses(teardown).unwrap_or_default().to_vec(),
        })
    }

    fn find_of(&self, later: &Later<'_>, teardown: &Teardown, sent: &Sent) -> Option<Find> {
        let find: &FindModel = teardown.find.as_ref()?;
        let persona = find.persona.as_ref().or(teardown.persona.as_ref());
        let id = find.operation.as_ref().map(|id| id.as_str());
        let request = self.request_of(later, id, persona.map(|persona| persona.as_str()), &find.request, "GET")?;
        let body: Value = serde_json::from_slice(&sent.body).unwrap_or_default();
        let same = find.same.iter().map(|name| {
            let value = body.get(&name.value).cloned()?;
            (!self.is_secret(&value)).then(|| (name.value.clone(), value))
        });
        let escaped = |name: &str| {
            let text = text_of(&later.variables.value(name)?);
            Ok(text
                .replace('\\', "\\\\")
                .replace('\'', "\\u0027")
                .replace('"', "\\u0022"))
        };
        let entry = crate::fixture::template::Template::parse(&find.entry).ok()?;
        Some(Find {
            request: self.is_plain(&request).then_some(request)?,
            entry: entry.fill_with(escaped).ok()?,
            same: same.collect::<Option<_>>()?,
            capture: paths(later.plan.step(later.case), later.plan.prepared(later.case)).collect(),
            gone: *later.case.method == *"DELETE",
            partial: false,
        })
    }

    fn request_of(
        &self,
        later: &Later<'_>,
        id: Option<&str>,
        persona: Option<&str>,
        request: &RequestModel,
        usual: &str,
    ) -> Option<Request> {
        let operation = id.and_then(|id| self.contract.operation(id));
        let method = request.method.as_ref().map(|method| method.value.clone());
        let method = method.or_else(|| operation.map(|operation| operation.method.clone()));
        let prefix = match operation {
            Some(operation) => {
                let mut served = operation.prefixes.iter();
                let same = served.find(|served| later.case.prefix.as_deref() == Some(served.as_str()));
                same.or(operation.prefixes.first()).cloned()
            }
            None => later.case.prefix.as_deref().map(str::to_owned),
        };
        let persona = match persona {
            Some(persona) => fill_text(persona, later.variables).ok()?.into_owned(),
            None => later.case.persona.to_string(),
        };
        let recipe = Recipe {
            request,
            bodies: &later.plan.loaded.scenario.bodies,
            operation,
            prefix: prefix.as_deref(),
            method: method.as_deref().unwrap_or(usual),
            login: Vec::new(),
            base_url: &self.options.base_url,
        };
        let mut sent = build(&recipe, later.variables).ok()?;
        // Credentials that the fixture itself makes up stay out of the file; the caller's login takes their place.
        sent.headers
            .retain(|(name, value)| !carries_credentials(name) || value.contains("UNKNOWN0"));
        keep(&sent, &self.options.base_url, &persona, later.unknown)
    }

    /// Whether no secret stands in it.
    fn is_plain(&self, request: &Request) -> bool {
        let texts = [&request.path, &request.body];
        texts.into_iter().all(|text| *self.masker.mask(text) == **text)
    }
}

/// The step's captures that can be read from an entry of a listing as from the answer itself.
fn paths(step: &crate::fixture::model::Step, prepared: &PreparedStep) -> impl Iterator<Item = (String, String)> {
    let secret = |name: &String| {
        prepared
            .captures
            .iter()
            .any(|(known, capture)| known == name && capture.is_secret())
    };
    let plain = step.capture.iter().filter_map(|(name, capture)| match &capture.value {
        Capture::JsonPath(path) => Some((name.clone(), path.clone())),
        Capture::Source(_) => None,
    });
    let paths: Vec<_> = plain.filter(|(name, _)| !secret(name)).collect();
    paths.into_iter()
}

fn told_by_book(known: Option<&Known>, received: &Received) -> BTreeMap<String, Value> {
    let body = received.json().unwrap_or_default();
    let take = |(name, path): (&String, &String)| {
        let path = serde_json_path::JsonPath::parse(path).ok()?;
        let value = path.query(&body).exactly_one().ok()?.clone();
        Some((name.clone(), value))
    };
    known.iter().flat_map(|known| &known.tells).filter_map(take).collect()
}
