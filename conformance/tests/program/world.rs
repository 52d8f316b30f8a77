//! A scripted instance of which each test says what is the matter with it.

use crate::{
    place::Place,
    server::{Reply, Request, Server},
};

pub(crate) const BANK: &str = "bank-1";

/// An instance on which everything is as it should be, until a test changes it.
#[derive(Debug, Clone)]
pub(crate) struct World {
    /// Versions whose root answers OBP-10404.
    pub(crate) off: Vec<&'static str>,
    /// Versions whose documentation is refused as not enabled.
    pub(crate) undocumented: Vec<&'static str>,
    /// The operations in the documentation of all others.
    pub(crate) documents: Vec<&'static str>,
    /// What is answered instead where a path has this part: status and body.
    pub(crate) instead: Vec<(&'static str, u16, &'static str)>,
    /// Roles that users hold at the bank, by token.
    pub(crate) held: Vec<(&'static str, &'static str)>,
    /// Whether the bank is there.
    pub(crate) bank: bool,
    /// What the things answer under v3.1.0; else what they should.
    pub(crate) things: Option<(u16, &'static str)>,
    /// Whether roles are asked for.
    pub(crate) enforces_roles: bool,
}

pub(crate) const NO_PATH: &str = r#"{"code":404,"message":"OBP-10404: 404 Not Found."}"#;
pub(crate) const NO_ROLE: &str =
    r#"{"code":403,"message":"OBP-20006: User is missing one or more roles: CanGetThing"}"#;
pub(crate) const NO_BANK: &str = r#"{"code":404,"message":"OBP-30001: Bank not found."}"#;
const OFF: &str = r#"{"code":400,"message":"OBP-00008: The API version you called is not enabled on this server."}"#;

impl World {
    pub(crate) fn sound() -> Self {
        Self {
            off: Vec::new(),
            undocumented: Vec::new(),
            documents: vec!["OBPv3.1.0-listThings", "OBPv3.1.0-createThing"],
            instead: Vec::new(),
            held: vec![("token-of-full", "CanGetThing"), ("token-of-full", "CanCreateThing")],
            bank: true,
            things: None,
            enforces_roles: true,
        }
    }

    pub(crate) fn start(self) -> Server {
        Server::start(move |request| self.answer(request))
    }

    pub(crate) fn answer(&self, request: &Request) -> Reply {
        let path = request.path.split('?').next().unwrap_or_default();
        if let Some((_, status, body)) = self.instead.iter().find(|(part, ..)| path.contains(part)) {
            return Reply::json(*status, body);
        }
        let parts: Vec<_> = path.split('/').skip(1).collect();
        let names = |list: &[&str], name: &str| list.contains(&name);
        match parts[..] {
            ["obp", version, "root"] if names(&self.off, version) => Reply::json(404, NO_PATH),
            ["obp", version, "root"] => Reply::json(200, &format!(r#"{{"version":"{version}"}}"#)),
            ["obp", _, "resource-docs", version, "obp"] if names(&self.undocumented, version) => Reply::json(400, OFF),
            ["obp", _, "resource-docs", ..] => Reply::json(200, &self.documentation()),
            ["obp", _, "my", "entitlements"] if !request.head.contains("token-of-") => {
                Reply::json(401, r#"{"code":401,"message":"OBP-20001: User not logged in."}"#)
            }
            ["obp", _, "my", "entitlements"] => Reply::json(200, &self.entitlements(request)),
            ["obp", _, "users", "current"] => Reply::with(
                200,
                &[("Content-Type", "application/json"), ("X-Rate-Limit-Limit", "77")],
                r#"{"user_id":"user-1"}"#,
            ),
            ["obp", _, "banks", bank] if self.bank && bank == BANK => Reply::json(200, "{}"),
            ["obp", version, "banks", bank, "things"] => self.things(request, version, bank),
            _ => Reply::json(404, NO_BANK),
        }
    }

    fn things(&self, request: &Request, version: &str, bank: &str) -> Reply {
        let held = self.held.iter().any(|(token, _)| request.head.contains(token));
        match self.things.filter(|_| version == "v3.1.0") {
            Some((status, body)) => Reply::json(status, body),
            None if bank != BANK || !self.bank => Reply::json(404, NO_BANK),
            None if !held && self.enforces_roles => Reply::json(403, NO_ROLE),
            None if request.method == "POST" => Reply::json(201, r#"{"thing_id":"t"}"#),
            None => Reply::json(200, "{}"),
        }
    }

    fn documentation(&self) -> String {
        let entry = |id: &&str| format!(r#"{{"operation_id":"{id}"}}"#);
        let entries: Vec<_> = self.documents.iter().map(entry).collect();
        format!(r#"{{"resource_docs":[{}]}}"#, entries.join(","))
    }

    fn entitlements(&self, request: &Request) -> String {
        let held = self.held.iter().filter(|(token, _)| request.head.contains(token));
        let entry = |(_, role): &(&str, &str)| {
            let bank = if role.ends_with("AtAnyBank") { "" } else { BANK };
            format!(r#"{{"role_name":"{role}","bank_id":"{bank}"}}"#)
        };
        let entries: Vec<_> = held.map(entry).collect();
        format!(r#"{{"list":[{}]}}"#, entries.join(","))
    }
}

/// A folder with the contract of banks, and a profile of two personas.
pub(crate) fn place(server: &Server, more: &str) -> Place {
    let profile = format!(
        "sandbox = true\n{more}\n[target.t.variables]\nbank_id = \"{BANK}\"\n\
         [target.t.persona.full]\ntoken = \"token-of-full\"\n[target.t.persona.norole]\ntoken = \"token-of-norole\"\n"
    );
    let place = Place::empty().target(&server.url, &profile);
    place.write("contract.yaml", include_str!("cases/roles.yaml"));
    place
}
