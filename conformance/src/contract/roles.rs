//! Which roles an operation asks for, as its contract lists them.
//!
//! Absent on purpose: consumer scopes and other ways of a server to allow a call.

use super::{Error, source::Node};

/// Roles that an operation asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RoleNeed {
    /// All of these.
    All(Vec<RoleNeed>),
    /// One of these.
    Any(Vec<RoleNeed>),
    /// This one.
    Role {
        /// Its name: `CanCreateCustomer`.
        name: String,
        /// Where it must be held.
        at: RoleAt,
    },
}

/// Where a role must be held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RoleAt {
    /// At the bank of the URL.
    Bank,
    /// At the bank that the body names.
    Body,
    /// At no bank: for the whole system.
    System,
}

/// A role that a user holds.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Held {
    /// Its name.
    pub role: String,
    /// The bank; empty for a role of the whole system.
    pub bank: String,
}

impl RoleNeed {
    pub(super) fn read(node: &Node<'_>) -> Result<Self, Error> {
        type Group = fn(Vec<RoleNeed>) -> RoleNeed;
        let groups: [(&str, Group); 2] = [("all", Self::All), ("any", Self::Any)];
        for (key, group) in groups {
            if let Some(list) = node.get(key) {
                let needs: Result<Vec<_>, _> = list.entries()?.map(|entry| Self::read(&entry)).collect();
                return Ok(group(needs?));
            }
        }
        let name = node.need("role")?.text()?.to_owned();
        let at = match node.get("at").map(|at| at.text()).transpose()? {
            Some("bank") => RoleAt::Bank,
            Some("body") => RoleAt::Body,
            _ => RoleAt::System,
        };
        Ok(Self::Role { name, at })
    }

    /// Whether somebody with these roles may call at this bank. Where the bank is not known, any bank will do.
    pub fn is_met(&self, held: &[Held], bank: Option<&str>) -> bool {
        match self {
            Self::All(needs) => needs.iter().all(|need| need.is_met(held, bank)),
            Self::Any(needs) => needs.iter().any(|need| need.is_met(held, bank)),
            Self::Role { name, at } => held.iter().filter(|one| one.role == *name).any(|one| match (at, bank) {
                (RoleAt::Bank, Some(bank)) => one.bank == bank,
                (RoleAt::System, _) => one.bank.is_empty(),
                (RoleAt::Bank | RoleAt::Body, _) => true,
            }),
        }
    }

    /// What of it can be held at a bank that is not there: roles of the whole system. None if those are never enough.
    pub fn without_bank(&self) -> Option<Self> {
        match self {
            Self::All(needs) => needs
                .iter()
                .map(Self::without_bank)
                .collect::<Option<_>>()
                .map(Self::All),
            Self::Any(needs) => {
                let left: Vec<_> = needs.iter().filter_map(Self::without_bank).collect();
                (!left.is_empty()).then_some(Self::Any(left))
            }
            Self::Role { at, .. } => (*at == RoleAt::System).then(|| self.clone()),
        }
    }

    /// The fewest roles that are missing; nothing if none is.
    pub fn missing(&self, held: &[Held], bank: Option<&str>) -> Vec<Held> {
        if self.is_met(held, bank) {
            return Vec::new();
        }
        match self {
            Self::All(needs) => needs.iter().flat_map(|need| need.missing(held, bank)).collect(),
            Self::Any(needs) => {
                let each = needs.iter().map(|need| need.missing(held, bank));
                each.min_by_key(Vec::len).unwrap_or_default()
            }
            Self::Role { name, at } => vec![Held {
                role: name.clone(),
                bank: match at {
                    RoleAt::Bank | RoleAt::Body => bank.unwrap_or_default().to_owned(),
                    RoleAt::System => String::new(),
                },
            }],
        }
    }
}
