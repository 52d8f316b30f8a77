//! One resource doc, its members in OBP's order.
//!
//! Absent on purpose: members of the older, static listing (`is_core`, `is_psd2`, `is_obwg`), and `created_by_bank_id`,
//! which only dynamic documents have.

use std::borrow::Cow;

use super::describe::{Text, add_fields, with_login};
use super::writer::Writer;
use super::{DocsRequest, Settings, Translation, errors, listing, oddities, sample, typed};
use crate::contract::{HeldAt, Operation, Role};

/// Writes the document of an operation as `version` lists it.
pub(super) fn write(
    out: &mut Writer,
    operation: &Operation,
    version: &str,
    request: &DocsRequest<'_>,
    settings: &Settings<'_>,
) {
    let body = sample::request(operation);
    let answer = sample::success(operation);
    let chinese = request
        .locale
        .is_some_and(|locale| locale.to_lowercase().contains("zh"));
    let translation = chinese.then(|| translation(operation, settings)).flatten();
    let (summary, words) = match &translation {
        Some(translation) => (translation.summary.as_ref(), translation.description.trim().to_owned()),
        None => (
            operation.summary,
            with_login(operation.description, errors::login_is_mandatory(operation)),
        ),
    };
    let mut description = Text::new(words);
    add_fields(&mut description, operation, body.as_ref(), answer.as_ref());
    let implemented_in = operation
        .id
        .split_once('-')
        .map_or(operation.introduced, |(version, _)| version);

    out.open(b'{');
    out.member("operation_id", operation.id);
    out.name("implemented_by");
    out.open(b'{');
    out.member("version", implemented_in);
    out.member("function", operation.function());
    out.close(b'}');
    out.member("request_verb", operation.method.as_str());
    out.member("request_url", &listing::request_url(operation));
    out.member("summary", &without_full_stop(summary));
    out.member("description", &description.html);
    out.member("description_markdown", &description.markdown);
    for (name, sample) in [("example_request_body", &body), ("success_response_body", &answer)] {
        if let Some(sample) = sample {
            out.name(name);
            out.raw(sample.json.as_bytes());
        }
    }
    out.member("error_response_bodies", operation.documented_errors);
    out.member("tags", operation.tags);
    typed::write(out, "typed_request_body", body.as_ref());
    typed::write(out, "typed_success_response_body", answer.as_ref());
    roles(out, operation);
    out.member("is_featured", &false);
    out.member("special_instructions", "");
    out.member("specified_url", &listing::url(operation, version));
    out.name("connector_methods");
    out.raw(b"[]");
    out.close(b'}');
}

fn translation<'s>(operation: &Operation, settings: &Settings<'s>) -> Option<Translation<'s>> {
    match oddities::chinese(operation) {
        Some((summary, description)) => Some(Translation {
            summary: summary.into(),
            description: description.into(),
        }),
        None => settings.translate?(operation),
    }
}

/// Writes the documented roles as one list: OBP does not tell which of them go together.
fn roles(out: &mut Writer, operation: &Operation) {
    let mut roles: Vec<&Role> = Vec::new();
    for role in operation.documented_roles.any.iter().copied().flatten() {
        if !roles.iter().any(|known| known.name == role.name) {
            roles.push(role);
        }
    }
    if roles.is_empty() && !oddities::EMPTY_ROLES.contains(&operation.id) {
        return;
    }
    out.name("roles");
    out.open(b'[');
    for role in roles {
        out.open(b'{');
        out.member("role", role.name);
        out.member("requires_bank_id", &(role.at != HeldAt::System));
        out.close(b'}');
    }
    out.close(b']');
}

/// OBP drops the full stop of a summary, and keeps blanks after it.
fn without_full_stop(summary: &str) -> Cow<'_, str> {
    let text = summary.trim_end();
    match text.strip_suffix('.') {
        Some(rest) => Cow::Owned(format!("{rest}{}", &summary[text.len()..])),
        None => Cow::Borrowed(summary),
    }
}
