//! The banks, the consumer and the personas that a bank starts with: those of the recordings.

use crate::bank::persona;

use super::model::{BankEntry, ConsumerEntry, RoleEntry, StateFile, UserEntry};

/// The key of the one consumer.
pub(crate) const CONSUMER_KEY: &str = "obpmockconsumerkey000000000000000000001";
/// A bank at which `full.user` holds every bank role.
pub(crate) const GLS: &str = "GENODEM1GLS";
/// The bank at which `other.user` does, too.
pub(crate) const RBS: &str = "gh.29.uk";
/// Who holds every role.
pub(crate) const FULL: &str = "full.user";
/// Who holds every bank role at one bank.
pub(crate) const OTHER: &str = "other.user";

/// A user that every bank starts with.
#[derive(Debug, Clone, Copy)]
pub struct Persona {
    /// Login name.
    pub username: &'static str,
    /// Password: no secret, the banks are made up.
    pub password: &'static str,
    /// What the user may do.
    pub roles: &'static str,
    user_id: &'static str,
    /// Made once, since making it takes longer than the rest of the start.
    pub(in crate::bank) password_hash: &'static str,
    first_name: &'static str,
}

/// The personas.
pub const PERSONAS: &[Persona] = &[
    Persona {
        username: FULL,
        password: "Full-Pass-1!",
        roles: "every role, at GENODEM1GLS and gh.29.uk",
        user_id: "c2aed0cf-25d6-49b1-b132-1871ffae55f1",
        first_name: "Full",
        password_hash: "$argon2id$v=19$m=8192,t=1,p=1$RhQW8GR+wLxNYWYTHNXgnQ$veWTmD4LlxUaN/1c0z1z5sBHGY7scpaqtJ2pAL8DZMs",
    },
    Persona {
        username: "norole.user",
        password: "Norole-Pass-1!",
        roles: "no role",
        user_id: "c899ca8f-0ed3-46ba-9108-b2b0ce65d123",
        first_name: "Norole",
        password_hash: "$argon2id$v=19$m=8192,t=1,p=1$FE2uCHWf8GE1WQ0R2A79fw$lcP9XWYIGFMkuTXOUYtMxB3AkD+fLfug4KRRgjmAyAo",
    },
    Persona {
        username: OTHER,
        password: "Other-Pass-1!",
        roles: "every bank role, at gh.29.uk only",
        user_id: "072977f2-4d6d-4d68-ac76-98f77b8e71de",
        first_name: "Other",
        password_hash: "$argon2id$v=19$m=8192,t=1,p=1$jNKSp9q+fmhmGLm0T9YyCQ$oKvwjJQ1mSN/aViGRY7Bpzo0WzmbZdcJN1fs62pTmnA",
    },
];

/// What a state file without `banks`, `consumers` or `users` has instead.
pub(super) fn complete(file: &mut StateFile) {
    let banks = file.banks.get_or_insert_with(banks);
    let known: Vec<String> = banks.iter().map(|bank| bank.bank_id.value.clone()).collect();
    file.consumers.get_or_insert_with(|| {
        vec![ConsumerEntry {
            key: CONSUMER_KEY.to_owned().into(),
            consumer_id: None,
            enabled: true,
        }]
    });
    file.users.get_or_insert_with(|| personas(&known));
}

fn banks() -> Vec<BankEntry> {
    let text = |text: &str| Some(text.to_owned());
    vec![
        BankEntry {
            bank_id: "obp1".to_owned().into(),
            short_name: text("OBP"),
            full_name: text("OBP_DEFAULT_BANK"),
            ..BankEntry::default()
        },
        BankEntry {
            bank_id: GLS.to_owned().into(),
            short_name: text("GLS"),
            full_name: text("GLS Gemeinschaftsbank"),
            logo: text("https://static.openbankproject.com/images/sandbox/bank_x.png"),
            website: text("https://www.gls.de"),
            swift_bic: text(GLS),
            ..BankEntry::default()
        },
        BankEntry {
            bank_id: RBS.to_owned().into(),
            short_name: text("GH29"),
            full_name: text("The Royal Bank of Scotland"),
            logo: text("https://static.openbankproject.com/images/sandbox/bank_y.png"),
            website: text("https://www.rbs.co.uk"),
            ..BankEntry::default()
        },
    ]
}

/// The personas, with roles at those of their banks that there are.
fn personas(banks: &[String]) -> Vec<UserEntry> {
    let users = PERSONAS.iter().map(|known| {
        let held = persona::grants(known.username);
        let there = |bank_id: &str| bank_id.is_empty() || banks.iter().any(|bank| bank == bank_id);
        let held = held.into_iter().filter(|(_, bank_id)| there(bank_id));
        UserEntry {
            username: known.username.to_owned().into(),
            password: None,
            user_id: Some(known.user_id.to_owned().into()),
            email: None,
            first_name: known.first_name.to_owned(),
            last_name: "User".to_owned(),
            provider: None,
            provider_id: None,
            validated: true,
            locked: None,
            created: None,
            roles: held
                .map(|(role, bank_id)| RoleEntry {
                    role: role.to_owned().into(),
                    bank_id: (!bank_id.is_empty()).then(|| bank_id.to_owned().into()),
                    entitlement_id: None,
                })
                .collect(),
        }
    });
    users.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bank::password;

    #[test]
    fn the_personas_hashes_are_those_of_their_passwords() {
        for persona in PERSONAS {
            assert!(
                password::matches(persona.password, persona.password_hash),
                "{}",
                persona.username
            );
        }
    }
}
