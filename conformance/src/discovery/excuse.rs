//! Whether a refusal tells that something cannot be tested here. What is enough for that stands at the module `discovery`.

use super::{Instance, Told};
use crate::{
    contract::{Found, Held, Operation},
    target::profile::{ANONYMOUS, INVALID},
};

/// A call of an operation, as a step means it.
#[derive(Debug, Clone, Copy)]
pub struct Call<'a> {
    /// Who calls.
    pub persona: &'a str,
    /// The operation called, with the prefix and the parameters of its URL.
    pub found: &'a Found<'a>,
    /// Whether what the step expects lies behind the check of roles.
    pub presumes_roles: bool,
    /// Whether the step expects to be refused for want of a role.
    pub expects_no_role: bool,
}

/// What of an answer tells why a step failed.
#[derive(Debug, Clone, Copy)]
pub struct Answered<'a> {
    /// The status.
    pub status: u16,
    /// OBP's code.
    pub code: Option<&'a str>,
}

impl Instance {
    /// Why a step that failed with this answer cannot be tested here; nothing if it can.
    pub async fn excuse(&self, call: &Call<'_>, answer: Answered<'_>) -> Option<String> {
        let bank = call.bank();
        match (answer.status, answer.code) {
            (404, Some("OBP-10404")) => return self.why_not_served(call.found.operation, call.found.prefix?).await,
            (400 | 403 | 404, Some("OBP-30001" | "OBP-20006")) if let Some(why) = self.why_no_bank(bank).await => {
                return Some(why);
            }
            (403, Some("OBP-20006")) if call.presumes_roles => return self.why_no_role(call).await,
            _ => {}
        }
        self.why_role_held(call).await
    }

    /// Why an operation is not served under a prefix: by the version's root and its documentation.
    pub async fn why_not_served(&self, operation: &Operation, prefix: &str) -> Option<String> {
        let documents = self.documents(prefix).await.ok()?;
        let version = self.version(prefix).await.ok()?;
        if !version.on {
            return documents.are_empty().then(|| {
                format!("version {prefix} is off: its root answers OBP-10404, and there is no documentation of it")
            });
        }
        (!documents.refused && !documents.have(operation)).then(|| {
            format!(
                "operation {} is disabled: the documentation of {prefix} does not have it",
                operation.id
            )
        })
    }

    /// Why a bank of the profile cannot be used.
    pub async fn why_no_bank(&self, bank: Option<&str>) -> Option<String> {
        let bank = bank.filter(|bank| self.inner.banks.contains(*bank))?;
        let there: Told<bool> = self.has_bank(bank).await;
        (there == Ok(false)).then(|| format!("bank `{bank}` of the profile is not there"))
    }

    /// Why a persona may not call: by its own entitlements.
    pub async fn why_no_role(&self, call: &Call<'_>) -> Option<String> {
        let missing = self.missing_roles(call).await?;
        let missing: Vec<_> = missing
            .iter()
            .map(|role| match role.bank.as_str() {
                "" => role.role.clone(),
                bank => format!("{} at {bank}", role.role),
            })
            .collect();
        (!missing.is_empty()).then(|| format!("persona `{}` lacks {}", call.persona, missing.join(" and ")))
    }

    /// The roles that a persona lacks, by its own entitlements; nothing if those cannot be learnt or prove nothing.
    pub async fn missing_roles(&self, call: &Call<'_>) -> Option<Vec<Held>> {
        let need = call.need()?;
        let held = self.roles(call.persona).await.ok()?;
        let Some(bank) = call.bank() else {
            return Some(need.missing(&held, None));
        };
        if self.has_bank(bank).await.ok()? {
            return Some(need.missing(&held, Some(bank)));
        }
        // At a bank that is not there nobody has a role, so there a refusal tells only of those of the whole system.
        Some(need.without_bank()?.missing(&held, None))
    }

    /// Why a refusal for want of a role cannot be seen: the persona has what it takes.
    pub async fn why_role_held(&self, call: &Call<'_>) -> Option<String> {
        let need = call.need().filter(|_| call.expects_no_role)?;
        let held = self.roles(call.persona).await.ok()?;
        need.is_met(&held, call.bank()).then(|| {
            format!(
                "persona `{}` is to be refused, but holds the roles of {}",
                call.persona, call.found.operation.id
            )
        })
    }
}

impl<'a> Call<'a> {
    fn bank(&self) -> Option<&'a str> {
        self.found.parameters.get("BANK_ID").map(String::as_str)
    }

    fn need(&self) -> Option<&'a crate::contract::RoleNeed> {
        let known = ![ANONYMOUS, INVALID].contains(&self.persona);
        self.found.operation.role_need.as_ref().filter(|_| known)
    }
}
