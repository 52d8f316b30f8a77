//! The operations of the tag Account: this bank keeps no accounts, so every list of them is empty.

use crate::{
    call::Call,
    error::ObpError,
    generated::account::{AccountApi, CoreAccountsJsonV300, CorePrivateAccountsAllBanksV300Response},
    payload::Payload,
};

use super::Bank;

/// The operations that this file answers from the bank's state.
pub(super) const STATEFUL: &[&str] = &["OBPv3.0.0-corePrivateAccountsAllBanks"];

impl AccountApi for Bank {
    async fn core_private_accounts_all_banks_v300(
        &self,
        _call: Call,
        _filter: Option<String>,
        _operation: Option<String>,
    ) -> Result<CorePrivateAccountsAllBanksV300Response, ObpError> {
        Ok(CorePrivateAccountsAllBanksV300Response::Ok(Payload::Typed(
            CoreAccountsJsonV300 { accounts: Vec::new() },
        )))
    }
}
