//! The operations of the tag Bank: banks are only read, for the contract has no way to make them but an import.
//!
//! Absent on purpose: attributes of banks, which this contract cannot add.

use std::sync::Arc;

use crate::{
    call::Call,
    error::ObpError,
    generated::bank::{
        BankApi, BankAttributesResponseJsonV400, BankByIdV121Response, BankByIdV300Response, BankJSON, BankJson400,
        BankJson500, BankRoutingJsonV121, BanksJSON, BanksJson400, GetBankAttributesV400Response, GetBankV400Response,
        GetBankV500Response, GetBanksV121Response, GetBanksV300Response, GetBanksV400Response,
    },
    payload::Payload,
    store::entity,
};

use super::{Bank, Visited as _};

/// The operations that this file answers from the bank's state.
pub(super) const STATEFUL: &[&str] = &[
    "OBPv1.2.1-getBanks",
    "OBPv3.0.0-getBanks",
    "OBPv4.0.0-getBanks",
    "OBPv1.2.1-bankById",
    "OBPv3.0.0-bankById",
    "OBPv4.0.0-getBank",
    "OBPv5.0.0-getBank",
    "OBPv4.0.0-getBankAttributes",
];

impl BankApi for Bank {
    async fn get_banks_v121(&self, call: Call) -> Result<GetBanksV121Response, ObpError> {
        Ok(GetBanksV121Response::Ok(Payload::Typed(all_v121(&call)?)))
    }

    async fn get_banks_v300(&self, call: Call) -> Result<GetBanksV300Response, ObpError> {
        Ok(GetBanksV300Response::Ok(Payload::Typed(all_v121(&call)?)))
    }

    async fn get_banks_v400(&self, call: Call) -> Result<GetBanksV400Response, ObpError> {
        let banks = call.visit()?.state.banks.all().map(|bank| v400(bank)).collect();
        Ok(GetBanksV400Response::Ok(Payload::Typed(BanksJson400 { banks })))
    }

    async fn bank_by_id_v121(&self, call: Call, bank_id: String) -> Result<BankByIdV121Response, ObpError> {
        let bank = existing(&call, &bank_id)?;
        Ok(BankByIdV121Response::Ok(Payload::Typed(v121(bank))))
    }

    async fn bank_by_id_v300(&self, call: Call, bank_id: String) -> Result<BankByIdV300Response, ObpError> {
        let bank = existing(&call, &bank_id)?;
        Ok(BankByIdV300Response::Ok(Payload::Typed(v400(bank))))
    }

    async fn get_bank_v400(&self, call: Call, bank_id: String) -> Result<GetBankV400Response, ObpError> {
        let bank = existing(&call, &bank_id)?;
        Ok(GetBankV400Response::Ok(Payload::Typed(v400(bank))))
    }

    async fn get_bank_v500(&self, call: Call, bank_id: String) -> Result<GetBankV500Response, ObpError> {
        let bank = existing(&call, &bank_id)?;
        Ok(GetBankV500Response::Ok(Payload::Typed(v500(bank))))
    }

    async fn get_bank_attributes_v400(
        &self,
        call: Call,
        bank_id: String,
    ) -> Result<GetBankAttributesV400Response, ObpError> {
        existing(&call, &bank_id)?;
        let none = BankAttributesResponseJsonV400 {
            bank_attributes: Vec::new(),
        };
        Ok(GetBankAttributesV400Response::Ok(Payload::Typed(none)))
    }
}

/// The bank that a check has found.
fn existing<'c>(call: &'c Call, bank_id: &str) -> Result<&'c Arc<entity::Bank>, ObpError> {
    let found = call.visit()?.state.banks.get(&entity::Bank::ID.key([bank_id]));
    found.ok_or_else(|| ObpError::internal(&"a bank is gone that a check has found in the same snapshot"))
}

fn all_v121(call: &Call) -> Result<BanksJSON, ObpError> {
    let banks = call.visit()?.state.banks.all().map(|bank| v121(bank)).collect();
    Ok(BanksJSON { banks })
}

fn v121(bank: &entity::Bank) -> BankJSON {
    BankJSON {
        id: bank.bank_id.clone(),
        short_name: given(&bank.short_name).map(str::to_owned),
        full_name: given(&bank.full_name).map(str::to_owned),
        logo: given(&bank.logo).map(str::to_owned),
        website: given(&bank.website).map(str::to_owned),
        bank_routing: own_routing(bank),
    }
}

fn v400(bank: &entity::Bank) -> BankJson400 {
    let mut bank_routings = routings(bank);
    bank_routings.retain(|routing| !routing.address.is_empty());
    BankJson400 {
        id: bank.bank_id.clone(),
        short_name: given(&bank.short_name).map(str::to_owned),
        full_name: given(&bank.full_name).map(str::to_owned),
        logo: given(&bank.logo).map(str::to_owned),
        website: given(&bank.website).map(str::to_owned),
        bank_routings,
        attributes: Vec::new(),
    }
}

/// As v5.0.0 shows it: with the routings that have no address, too.
fn v500(bank: &entity::Bank) -> BankJson500 {
    BankJson500 {
        id: bank.bank_id.clone(),
        bank_code: given(&bank.short_name).map(str::to_owned),
        full_name: given(&bank.full_name).map(str::to_owned),
        logo: given(&bank.logo).map(str::to_owned),
        website: given(&bank.website).map(str::to_owned),
        bank_routings: routings(bank),
        attributes: Vec::new(),
    }
}

/// All routings: by the bank's id and by its BIC, unless its own is of that scheme, and then its own.
fn routings(bank: &entity::Bank) -> Vec<BankRoutingJsonV121> {
    let own = own_routing(bank);
    let by = |scheme: &str, address: &str| BankRoutingJsonV121 {
        scheme: scheme.to_owned(),
        address: address.to_owned(),
    };
    let others = [
        by("OBP", &bank.bank_id),
        by("BIC", bank.swift_bic.as_deref().unwrap_or_default()),
    ];
    let mut routings: Vec<_> = others.into_iter().filter(|other| other.scheme != own.scheme).collect();
    routings.push(own);
    routings
}

/// A bank's own routing; where it has none it is its id.
fn own_routing(bank: &entity::Bank) -> BankRoutingJsonV121 {
    BankRoutingJsonV121 {
        scheme: given(&bank.routing_scheme).unwrap_or("OBP").to_owned(),
        address: given(&bank.routing_address).unwrap_or(&bank.bank_id).to_owned(),
    }
}

/// A text that says something.
fn given(text: &Option<String>) -> Option<&str> {
    text.as_deref().filter(|text| !text.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bank(scheme: &str, address: &str, bic: &str) -> entity::Bank {
        entity::Bank {
            bank_id: "b".into(),
            short_name: None,
            full_name: None,
            logo: Some(String::new()),
            website: None,
            swift_bic: Some(bic.into()),
            national_identifier: None,
            routing_scheme: Some(scheme.into()),
            routing_address: Some(address.into()),
        }
    }

    fn pairs(routings: &[BankRoutingJsonV121]) -> Vec<(&str, &str)> {
        let pairs = routings.iter();
        pairs
            .map(|routing| (routing.scheme.as_str(), routing.address.as_str()))
            .collect()
    }

    #[test]
    fn a_bank_is_reached_by_its_id_its_bic_and_its_own_routing() {
        for (scheme, address, bic, all, filled) in [
            ("", "", "", &[("BIC", ""), ("OBP", "b")][..], &[("OBP", "b")][..]),
            (
                "OBP",
                "x",
                "B",
                &[("BIC", "B"), ("OBP", "x")],
                &[("BIC", "B"), ("OBP", "x")],
            ),
            (
                "BIC",
                "x",
                "B",
                &[("OBP", "b"), ("BIC", "x")],
                &[("OBP", "b"), ("BIC", "x")],
            ),
            (
                "IBAN",
                "",
                "",
                &[("OBP", "b"), ("BIC", ""), ("IBAN", "b")],
                &[("OBP", "b"), ("IBAN", "b")],
            ),
        ] {
            let bank = bank(scheme, address, bic);
            assert_eq!(pairs(&v500(&bank).bank_routings), all);
            assert_eq!(pairs(&v400(&bank).bank_routings), filled);
        }
        assert_eq!(v121(&bank("", "", "")).logo, None);
    }
}
