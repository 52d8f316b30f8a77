//! What was learnt of an instance, as a page for people.

use std::fmt::Write as _;

use super::survey::{PersonaState, Survey, VersionState};

/// So many steps are named for each reason.
const NAMED: usize = 3;

/// The page.
pub fn page(survey: &Survey) -> String {
    let mut page = String::new();
    let mut line = |text: String| {
        let _ = writeln!(page, "{}", printable(&text));
    };
    line(format!(
        "obp-conform discover · {} · {}",
        survey.target, survey.base_url
    ));
    heading(&mut line, "Build", survey.build.is_empty());
    for (name, value) in &survey.build {
        line(format!("  {name:<22} {value}"));
    }
    heading(&mut line, "Versions", false);
    survey.versions.iter().for_each(|version| line(version_line(version)));
    if !survey.listed_versions.is_empty() {
        line(format!("  the server lists: {}", survey.listed_versions.join(", ")));
    }
    heading(&mut line, "Personas", survey.personas.is_empty());
    survey.personas.iter().for_each(|persona| line(persona_line(persona)));
    heading(&mut line, "Banks of the profile", survey.banks.is_empty());
    for (bank, there) in &survey.banks {
        line(format!("  {bank:<22} {}", word(*there, "there", "missing")));
    }
    heading(&mut line, "Limits and switches", false);
    for (name, value) in &survey.rate_limits {
        line(format!("  {name:<32} {value}"));
    }
    line(format!(
        "  {:<32} {}",
        "Force-Error",
        word(survey.force_error, "on", "off")
    ));
    let stopped: usize = survey.not_testable.values().map(Vec::len).sum();
    heading(
        &mut line,
        &format!("Not testable here: {stopped} of {} steps", survey.steps),
        false,
    );
    for (why, steps) in &survey.not_testable {
        line(format!("  {:>5} × {why}", steps.len()));
        steps
            .iter()
            .take(NAMED)
            .for_each(|step| line(format!("          {step}")));
        if steps.len() > NAMED {
            line(format!("          … and {} more", steps.len() - NAMED));
        }
    }
    heading(&mut line, "Missing roles", survey.missing_roles.is_empty());
    if !survey.missing_roles.is_empty() {
        line(
            "  To be granted by somebody with CanCreateEntitlementAtAnyBank, whose login is in OBP_AUTHORIZATION:"
                .to_owned(),
        );
    }
    for grant in &survey.missing_roles {
        line(format!("  {}", grant.curl));
    }
    heading(&mut line, "Could not be learnt", survey.unknown.is_empty());
    survey.unknown.iter().for_each(|what| line(format!("  {what}")));
    page
}

fn heading(line: &mut impl FnMut(String), heading: &str, empty: bool) {
    if !empty {
        line(String::new());
        line(heading.to_owned());
    }
}

fn version_line(version: &VersionState) -> String {
    let mut told = format!("  {:<8} {:<8}", version.prefix, word(version.on, "on", "off"));
    match version.documented {
        None => told.push_str(" operations unknown"),
        Some(0) => told.push_str(" no documentation"),
        Some(count) => {
            let _ = write!(
                told,
                " {count} operations documented, {} of them beyond the contract",
                version.beyond_contract
            );
        }
    }
    if !version.disabled.is_empty() {
        let _ = write!(told, "; not documented: {}", version.disabled.join(", "));
    }
    told
}

fn persona_line(persona: &PersonaState) -> String {
    let login = word(persona.logged_in, "logged in", "not logged in");
    let user = persona.user_id.as_deref().unwrap_or("unknown user");
    let roles = persona.roles.as_ref();
    let roles = roles.map_or_else(|| "roles unknown".to_owned(), |roles| format!("{} roles", roles.len()));
    format!("  {:<12} {login}, {user}, {roles}", persona.name)
}

fn word(known: Option<bool>, yes: &'static str, no: &'static str) -> &'static str {
    match known {
        Some(true) => yes,
        Some(false) => no,
        None => "unknown",
    }
}

/// The text without what a terminal would obey.
fn printable(text: &str) -> String {
    text.chars()
        .map(|letter| if letter.is_control() { '\u{fffd}' } else { letter })
        .collect()
}
