//! The Swagger 2.0 document, as OBP writes it: one error per operation, 201 for every POST and 204 for every DELETE.
//!
//! Absent on purpose: the statuses that are really answered, query parameters, and OBP's list of the parameters that it
//! puts in braces (here all are, since the document could not be used without).

use super::definitions::Definitions;
use super::describe::{Text, with_login};
use super::writer::Writer;
use super::{Settings, errors, listing, oddities, sample};
use crate::contract::{Operation, Verb};

const SECURITY: &[u8] = br#"[{"directLogin":[],"gatewayLogin":[]}]"#;

/// The document of the listed operations.
pub(super) fn swagger(listed: &[&'static Operation], version: &str, settings: &Settings<'_>) -> Vec<u8> {
    let mut definitions = Definitions::default();
    let mut out = Writer::default();
    out.open(b'{');
    out.member("swagger", "2.0");
    head(&mut out, version, settings);
    out.name("paths");
    out.open(b'{');
    paths(&mut out, listed, version, &mut definitions);
    out.close(b'}');
    out.name("definitions");
    out.open(b'{');
    definitions.write(&mut out);
    out.close(b'}');
    out.close(b'}');
    out.finish()
}

fn head(out: &mut Writer, version: &str, settings: &Settings<'_>) {
    let year = crate::clock::year(settings.now);
    let rights = format!(
        "An Open Source API for Banks. (c) TESOBE GmbH. 2011 - {year}. Licensed under the AGPL and commercial licences."
    );
    out.name("info");
    out.open(b'{');
    out.member("title", "Open Bank Project API");
    out.member("description", &rights);
    out.name("contact");
    out.open(b'{');
    out.member("name", "TESOBE GmbH. / Open Bank Project");
    out.member("url", "https://openbankproject.com");
    out.member("email", "contact@tesobe.com");
    out.close(b'}');
    out.member("version", version);
    out.close(b'}');
    let host = settings.host;
    out.member(
        "host",
        host.strip_prefix("http://")
            .or(host.strip_prefix("https://"))
            .unwrap_or(host),
    );
    out.member("basePath", "/");
    out.member("schemes", &["http", "https"]);
    out.name("securityDefinitions");
    out.open(b'{');
    for (name, page) in [("directLogin", "Direct-Login"), ("gatewayLogin", "Gateway-Login")] {
        out.name(name);
        out.open(b'{');
        out.member("type", "apiKey");
        out.member(
            "description",
            &format!("https://github.com/OpenBankProject/OBP-API/wiki/{page}"),
        );
        out.member("in", "header");
        out.member("name", "Authorization");
        out.close(b'}');
    }
    out.close(b'}');
    out.name("security");
    out.raw(SECURITY);
}

/// Paths stand in the order of their text without braces, methods in that of their names. Of two operations with the
/// same path and method the last is described.
fn paths(out: &mut Writer, listed: &[&'static Operation], version: &str, definitions: &mut Definitions) {
    let mut entries: Vec<(String, &str, &'static Operation)> = listed
        .iter()
        .map(|operation| (listing::url(operation, version), operation.method.as_str(), *operation))
        .collect();
    entries.sort_by(|(one, first, _), (other, second, _)| one.cmp(other).then_with(|| first.cmp(second)));
    let mut described = entries.iter().peekable();
    let mut path = None;
    while let Some((url, verb, operation)) = described.next() {
        let next = described.peek();
        if next.is_some_and(|(next_url, next_verb, _)| next_url == url && next_verb == verb) {
            continue;
        }
        if path != Some(url) {
            path = Some(url);
            out.name(&format!("/obp/{version}{}", oddities::template(operation)));
            out.open(b'{');
        }
        out.name(&verb.to_lowercase());
        describe(out, operation, definitions);
        if next.is_none_or(|(next_url, ..)| next_url != url) {
            out.close(b'}');
        }
    }
}

fn describe(out: &mut Writer, operation: &Operation, definitions: &mut Definitions) {
    let words = with_login(operation.description, errors::login_is_mandatory(operation));
    out.open(b'{');
    out.member("tags", operation.tags);
    out.member("summary", operation.summary);
    out.name("security");
    out.raw(SECURITY);
    out.member("description", &Text::new(words).html.replace('\n', ""));
    out.member("operationId", operation.function());
    out.name("parameters");
    out.open(b'[');
    parameters(out, operation, definitions);
    out.close(b']');
    out.name("responses");
    out.open(b'{');
    out.name(match operation.method {
        Verb::POST => "201",
        Verb::DELETE => "204",
        _ => "200",
    });
    out.open(b'{');
    out.member("description", "Success");
    if let Some(answer) = sample::success(operation) {
        out.name("schema");
        out.raw(
            &definitions
                .body(&answer, || capitalised(operation.function(), "Answer"))
                .json,
        );
    }
    out.close(b'}');
    out.name("400");
    out.open(b'{');
    out.member("description", "Error");
    out.name("schema");
    definitions.error(out, errors::first(operation));
    out.close(b'}');
    out.close(b'}');
    out.close(b'}');
}

/// The body, then the parameters of the path from the last to the first.
fn parameters(out: &mut Writer, operation: &Operation, definitions: &mut Definitions) {
    if let Some(body) = sample::request(operation) {
        let body = definitions.body(&body, || capitalised(operation.function(), "Body"));
        out.open(b'{');
        out.member("in", "body");
        out.member("name", "body");
        out.member("description", &body.words);
        out.member("required", &true);
        out.name("schema");
        out.raw(&body.json);
        out.close(b'}');
    }
    let parts = oddities::template(operation).split('/').rev();
    for name in parts.filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')) {
        out.open(b'{');
        out.member("in", "path");
        out.member("name", name);
        out.member("description", &format!("The {}", name.to_lowercase().replace('_', " ")));
        out.member("required", &true);
        out.member("type", "string");
        out.close(b'}');
    }
}

/// `createBank` and `Body` make `CreateBankBody`.
fn capitalised(function: &str, end: &str) -> String {
    let mut letters = function.chars();
    letters
        .next()
        .into_iter()
        .flat_map(char::to_uppercase)
        .chain(letters)
        .chain(end.chars())
        .collect()
}
