//! The operations of the tag Sandbox.

mod forms;
pub(super) mod import;

use std::collections::HashMap;

use crate::{
    call::Call,
    checks::Failed,
    error::ObpError,
    generated::{
        customer::SuccessMessage,
        sandbox::{SandboxApi, SandboxDataImport, SandboxDataImportV210Response},
    },
    payload::{Body, Payload},
    store::State,
};

use super::{Bank, Visited as _, password};
use import::{Answer, Around, Refusal};

/// The operations that this file answers from the bank's state.
pub(super) const STATEFUL: &[&str] = &["OBPv2.1.0-sandboxDataImport"];

impl SandboxApi for Bank {
    async fn sandbox_data_import_v210(
        &self,
        call: Call,
        _body: Body<SandboxDataImport>,
    ) -> Result<SandboxDataImportV210Response, ObpError> {
        let data: SandboxDataImport = call.sent()?;
        let visit = call.visit()?;
        let around = |hashes: HashMap<String, String>| Around {
            hostname: visit.settings.hostname.clone(),
            now: visit.now,
            hashes,
        };
        // Hashing takes its time: it is done outside of the change, and only when there will be one.
        let mut trial = State::clone(&visit.state);
        let refused = |refusal| call.refuse(failed(refusal));
        import::import(&mut trial, &data, &around(HashMap::new())).map_err(refused)?;
        let mut hashes = HashMap::new();
        for password in data.users.iter().flatten().filter_map(|user| user.password.as_ref()) {
            if !hashes.contains_key(password) {
                hashes.insert(password.clone(), password::hash_in_turn(password.clone()).await?);
            }
        }
        let around = around(hashes);
        call.write(|state| import::import(state, &data, &around).map_err(failed))
            .await?;
        let success = "Success".to_owned();
        Ok(SandboxDataImportV210Response::Created(Payload::Typed(SuccessMessage {
            success,
        })))
    }
}

fn failed(refusal: Refusal) -> Failed {
    Failed::named(match refusal.answer {
        Answer::Unspecific => "OBP-50005",
        Answer::Broken => "OBP-50015",
        Answer::WeakPassword => "OBP-30207",
    })
}
