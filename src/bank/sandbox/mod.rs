//! The operations of the tag Sandbox.

pub(super) mod import;

use crate::{
    call::Call,
    checks::Failed,
    error::ObpError,
    generated::{
        customer::SuccessMessage,
        sandbox::{SandboxApi, SandboxDataImport, SandboxDataImportV210Response},
    },
    payload::{Body, Payload},
};

use super::{Bank, Visited as _, start};
use import::{Answer, Around};

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
        let around = Around {
            hostname: &visit.settings.hostname,
            now: visit.now,
            hash: &start::hash,
        };
        call.write(|state| {
            import::import(state, &data, &around).map_err(|refusal| {
                Failed::named(match refusal.answer {
                    Answer::Unspecific => "OBP-50005",
                    Answer::Broken => "OBP-50015",
                    Answer::WeakPassword => "OBP-30207",
                })
            })
        })
        .await?;
        let success = "Success".to_owned();
        Ok(SandboxDataImportV210Response::Created(Payload::Typed(SuccessMessage {
            success,
        })))
    }
}
