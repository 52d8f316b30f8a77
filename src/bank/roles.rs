//! The roles that the server knows, and who holds them at the start.
//!
//! Absent on purpose: which operation asks for which role, which is the contract's.

/// Where a role is held.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reach {
    /// At one bank.
    AtBank,
    /// Everywhere, so that a grant names no bank.
    Everywhere,
}

use Reach::{AtBank, Everywhere};

/// How far a role reaches; `None` for a name that is no role's. Names are told apart by their case.
pub fn reach(name: &str) -> Option<Reach> {
    let found = ALL.binary_search_by_key(&name, |(role, _)| role).ok()?;
    Some(ALL[found].1)
}

/// What the creation of a bank grants to its creator, in this order.
const OF_CREATORS: [&str; 2] = ["CanCreateEntitlementAtOneBank", "CanReadDynamicResourceDocsAtOneBank"];

/// The grants, as pairs of role and bank, of one who created these banks and then was granted everything there was, in
/// that order: `full.user` of the recordings.
pub fn of_creator(banks: &[&'static str]) -> Vec<(&'static str, &'static str)> {
    let mut grants = vec![("CanCreateBank", "")];
    for bank in banks {
        grants.extend(OF_CREATORS.map(|role| (role, *bank)));
    }
    for (role, reach) in ALL {
        let places = if *reach == AtBank { banks } else { &[""][..] };
        for place in places {
            if !grants.contains(&(role, place)) {
                grants.push((role, place));
            }
        }
    }
    grants
}

/// The grants of one who holds every role that is held at a bank: `other.user` of the recordings.
pub fn of_clerk(bank: &'static str) -> Vec<(&'static str, &'static str)> {
    let at_bank = ALL.iter().filter(|(_, reach)| *reach == AtBank);
    at_bank.map(|(role, _)| (*role, bank)).collect()
}

/// All roles, in alphabetical order.
pub const ALL: &[(&str, Reach)] = &[
    ("CanAddKycCheck", AtBank),
    ("CanAddKycDocument", AtBank),
    ("CanAddKycMedia", AtBank),
    ("CanAddKycStatus", AtBank),
    ("CanAddSocialMediaHandle", AtBank),
    ("CanCheckFundsAvailable", Everywhere),
    ("CanCreateAccount", AtBank),
    ("CanCreateAccountAttributeAtOneBank", AtBank),
    ("CanCreateAccountAttributeDefinitionAtOneBank", AtBank),
    ("CanCreateAccountNotificationWebhookAtOneBank", AtBank),
    ("CanCreateAnyTransactionRequest", AtBank),
    ("CanCreateAtm", AtBank),
    ("CanCreateAtmAtAnyBank", Everywhere),
    ("CanCreateAtmAttribute", AtBank),
    ("CanCreateAtmAttributeAtAnyBank", Everywhere),
    ("CanCreateAuthenticationTypeValidation", Everywhere),
    ("CanCreateBank", Everywhere),
    ("CanCreateBankAttribute", AtBank),
    ("CanCreateBankAttributeDefinitionAtOneBank", AtBank),
    ("CanCreateBankLevelDynamicEndpoint", AtBank),
    ("CanCreateBankLevelDynamicEntity", AtBank),
    ("CanCreateBankLevelDynamicMessageDoc", AtBank),
    ("CanCreateBankLevelDynamicResourceDoc", AtBank),
    ("CanCreateBankLevelEndpointMapping", AtBank),
    ("CanCreateBankLevelEndpointTag", AtBank),
    ("CanCreateBranch", AtBank),
    ("CanCreateBranchAtAnyBank", Everywhere),
    ("CanCreateCardAttributeDefinitionAtOneBank", AtBank),
    ("CanCreateCardsForBank", AtBank),
    ("CanCreateConnectorMethod", Everywhere),
    ("CanCreateConsumer", Everywhere),
    ("CanCreateCounterparty", AtBank),
    ("CanCreateCounterpartyAtAnyBank", Everywhere),
    ("CanCreateCustomer", AtBank),
    ("CanCreateCustomerAccountLink", AtBank),
    ("CanCreateCustomerAddress", AtBank),
    ("CanCreateCustomerAtAnyBank", Everywhere),
    ("CanCreateCustomerAttributeAtAnyBank", Everywhere),
    ("CanCreateCustomerAttributeAtOneBank", AtBank),
    ("CanCreateCustomerAttributeDefinitionAtOneBank", AtBank),
    ("CanCreateCustomerMessage", AtBank),
    ("CanCreateDirectDebitAtOneBank", AtBank),
    ("CanCreateDynamicEndpoint", Everywhere),
    ("CanCreateDynamicMessageDoc", Everywhere),
    ("CanCreateDynamicResourceDoc", Everywhere),
    ("CanCreateEndpointMapping", Everywhere),
    ("CanCreateEntitlementAtAnyBank", Everywhere),
    ("CanCreateEntitlementAtOneBank", AtBank),
    ("CanCreateFxRate", AtBank),
    ("CanCreateFxRateAtAnyBank", Everywhere),
    ("CanCreateHistoricalTransaction", Everywhere),
    ("CanCreateHistoricalTransactionAtBank", AtBank),
    ("CanCreateJsonSchemaValidation", Everywhere),
    ("CanCreateMethodRouting", Everywhere),
    ("CanCreateProduct", AtBank),
    ("CanCreateProductAtAnyBank", Everywhere),
    ("CanCreateProductAttribute", AtBank),
    ("CanCreateProductAttributeDefinitionAtOneBank", AtBank),
    ("CanCreateProductFee", AtBank),
    ("CanCreateResetPasswordUrl", Everywhere),
    ("CanCreateSandbox", Everywhere),
    ("CanCreateScopeAtAnyBank", Everywhere),
    ("CanCreateScopeAtOneBank", AtBank),
    ("CanCreateSettlementAccountAtOneBank", AtBank),
    ("CanCreateStandingOrderAtOneBank", AtBank),
    ("CanCreateSystemAccountNotificationWebhook", Everywhere),
    ("CanCreateSystemLevelDynamicEntity", Everywhere),
    ("CanCreateSystemLevelEndpointTag", Everywhere),
    ("CanCreateSystemView", Everywhere),
    ("CanCreateTaxResidence", AtBank),
    ("CanCreateTransactionAttributeAtOneBank", AtBank),
    ("CanCreateTransactionAttributeDefinitionAtOneBank", AtBank),
    ("CanCreateTransactionRequestAttributeAtOneBank", AtBank),
    ("CanCreateTransactionRequestAttributeDefinitionAtOneBank", AtBank),
    ("CanCreateTransactionType", AtBank),
    ("CanCreateUserAuthContext", Everywhere),
    ("CanCreateUserAuthContextUpdate", Everywhere),
    ("CanCreateUserCustomerLink", AtBank),
    ("CanCreateUserCustomerLinkAtAnyBank", Everywhere),
    ("CanCreateUserInvitation", AtBank),
    ("CanCreateWebUiProps", Everywhere),
    ("CanCreateWebhook", AtBank),
    ("CanDeleteAccountAttributeDefinitionAtOneBank", AtBank),
    ("CanDeleteAccountCascade", AtBank),
    ("CanDeleteAtm", AtBank),
    ("CanDeleteAtmAtAnyBank", Everywhere),
    ("CanDeleteAtmAttribute", AtBank),
    ("CanDeleteAtmAttributeAtAnyBank", Everywhere),
    ("CanDeleteAuthenticationValidation", Everywhere),
    ("CanDeleteBankAttribute", AtBank),
    ("CanDeleteBankCascade", AtBank),
    ("CanDeleteBankLevelDynamicEndpoint", AtBank),
    ("CanDeleteBankLevelDynamicEntity", AtBank),
    ("CanDeleteBankLevelDynamicMessageDoc", AtBank),
    ("CanDeleteBankLevelDynamicResourceDoc", AtBank),
    ("CanDeleteBankLevelEndpointMapping", AtBank),
    ("CanDeleteBankLevelEndpointTag", AtBank),
    ("CanDeleteBranch", AtBank),
    ("CanDeleteBranchAtAnyBank", Everywhere),
    ("CanDeleteCardAttributeDefinitionAtOneBank", AtBank),
    ("CanDeleteCardsForBank", AtBank),
    ("CanDeleteCounterparty", AtBank),
    ("CanDeleteCounterpartyAtAnyBank", Everywhere),
    ("CanDeleteCustomerAccountLink", AtBank),
    ("CanDeleteCustomerAddress", AtBank),
    ("CanDeleteCustomerAttributeAtAnyBank", Everywhere),
    ("CanDeleteCustomerAttributeAtOneBank", AtBank),
    ("CanDeleteCustomerAttributeDefinitionAtOneBank", AtBank),
    ("CanDeleteCustomerCascade", AtBank),
    ("CanDeleteDynamicEndpoint", Everywhere),
    ("CanDeleteDynamicMessageDoc", Everywhere),
    ("CanDeleteDynamicResourceDoc", Everywhere),
    ("CanDeleteEndpointMapping", Everywhere),
    ("CanDeleteEntitlementAtAnyBank", Everywhere),
    ("CanDeleteEntitlementAtOneBank", AtBank),
    ("CanDeleteEntitlementRequestsAtAnyBank", Everywhere),
    ("CanDeleteJsonSchemaValidation", Everywhere),
    ("CanDeleteMethodRouting", Everywhere),
    ("CanDeleteProductAttribute", AtBank),
    ("CanDeleteProductAttributeDefinitionAtOneBank", AtBank),
    ("CanDeleteProductCascade", AtBank),
    ("CanDeleteProductFee", AtBank),
    ("CanDeleteScopeAtAnyBank", Everywhere),
    ("CanDeleteSystemLevelDynamicEntity", Everywhere),
    ("CanDeleteSystemLevelEndpointTag", Everywhere),
    ("CanDeleteSystemView", Everywhere),
    ("CanDeleteTaxResidence", AtBank),
    ("CanDeleteTransactionAttributeDefinitionAtOneBank", AtBank),
    ("CanDeleteTransactionCascade", AtBank),
    ("CanDeleteTransactionRequestAttributeDefinitionAtOneBank", AtBank),
    ("CanDeleteUser", Everywhere),
    ("CanDeleteUserAuthContext", Everywhere),
    ("CanDeleteUserCustomerLink", AtBank),
    ("CanDeleteUserCustomerLinkAtAnyBank", Everywhere),
    ("CanDeleteWebUiProps", Everywhere),
    ("CanDisableConsumers", Everywhere),
    ("CanEnableConsumers", Everywhere),
    ("CanGetAccountApplications", Everywhere),
    ("CanGetAccountAttributeDefinitionAtOneBank", AtBank),
    ("CanGetAccountsMinimalForCustomerAtAnyBank", Everywhere),
    ("CanGetAdapterInfo", Everywhere),
    ("CanGetAdapterInfoAtOneBank", Everywhere),
    ("CanGetAllApiCollections", Everywhere),
    ("CanGetAllBankLevelDynamicResourceDocs", AtBank),
    ("CanGetAllBankLevelEndpointMappings", AtBank),
    ("CanGetAllConnectorMethods", Everywhere),
    ("CanGetAllDynamicMessageDocs", Everywhere),
    ("CanGetAllDynamicResourceDocs", Everywhere),
    ("CanGetAllEndpointMappings", Everywhere),
    ("CanGetAnyKycChecks", Everywhere),
    ("CanGetAnyKycDocuments", Everywhere),
    ("CanGetAnyKycMedia", Everywhere),
    ("CanGetAnyKycStatuses", Everywhere),
    ("CanGetAnyUser", Everywhere),
    ("CanGetApiCollectionsForUser", Everywhere),
    ("CanGetAtmAttribute", AtBank),
    ("CanGetAtmAttributeAtAnyBank", Everywhere),
    ("CanGetAuthenticationTypeValidation", Everywhere),
    ("CanGetBankAttribute", AtBank),
    ("CanGetBankLevelDynamicEndpoint", AtBank),
    ("CanGetBankLevelDynamicEndpoints", AtBank),
    ("CanGetBankLevelDynamicEntities", AtBank),
    ("CanGetBankLevelDynamicMessageDoc", AtBank),
    ("CanGetBankLevelDynamicResourceDoc", AtBank),
    ("CanGetBankLevelEndpointMapping", AtBank),
    ("CanGetBankLevelEndpointTag", AtBank),
    ("CanGetCallContext", Everywhere),
    ("CanGetCardAttributeDefinitionAtOneBank", AtBank),
    ("CanGetCardsForBank", AtBank),
    ("CanGetConfig", Everywhere),
    ("CanGetConnectorEndpoint", Everywhere),
    ("CanGetConnectorMethod", Everywhere),
    ("CanGetConnectorMetrics", Everywhere),
    ("CanGetConsumers", Everywhere),
    ("CanGetCorrelatedUsersInfo", AtBank),
    ("CanGetCorrelatedUsersInfoAtAnyBank", Everywhere),
    ("CanGetCounterparties", AtBank),
    ("CanGetCounterpartiesAtAnyBank", Everywhere),
    ("CanGetCounterparty", AtBank),
    ("CanGetCounterpartyAtAnyBank", Everywhere),
    ("CanGetCustomer", AtBank),
    ("CanGetCustomerAccountLink", AtBank),
    ("CanGetCustomerAccountLinks", AtBank),
    ("CanGetCustomerAddress", AtBank),
    ("CanGetCustomerAttributeAtAnyBank", Everywhere),
    ("CanGetCustomerAttributeAtOneBank", AtBank),
    ("CanGetCustomerAttributeDefinitionAtOneBank", AtBank),
    ("CanGetCustomerAttributesAtAnyBank", Everywhere),
    ("CanGetCustomerAttributesAtOneBank", AtBank),
    ("CanGetCustomerMessages", AtBank),
    ("CanGetCustomerOverview", AtBank),
    ("CanGetCustomerOverviewFlat", AtBank),
    ("CanGetCustomers", AtBank),
    ("CanGetCustomersAtAnyBank", Everywhere),
    ("CanGetCustomersMinimal", AtBank),
    ("CanGetCustomersMinimalAtAnyBank", Everywhere),
    ("CanGetDatabaseInfo", Everywhere),
    ("CanGetDoubleEntryTransactionAtAnyBank", Everywhere),
    ("CanGetDoubleEntryTransactionAtOneBank", AtBank),
    ("CanGetDynamicEndpoint", Everywhere),
    ("CanGetDynamicEndpoints", Everywhere),
    ("CanGetDynamicMessageDoc", Everywhere),
    ("CanGetDynamicResourceDoc", Everywhere),
    ("CanGetEndpointMapping", Everywhere),
    ("CanGetEntitlementRequestsAtAnyBank", Everywhere),
    ("CanGetEntitlementsForAnyBank", Everywhere),
    ("CanGetEntitlementsForAnyUserAtAnyBank", Everywhere),
    ("CanGetEntitlementsForAnyUserAtOneBank", AtBank),
    ("CanGetEntitlementsForOneBank", AtBank),
    ("CanGetJsonSchemaValidation", Everywhere),
    ("CanGetMethodRoutings", Everywhere),
    ("CanGetMetricsAtOneBank", AtBank),
    ("CanGetProductAttribute", AtBank),
    ("CanGetProductAttributeDefinitionAtOneBank", AtBank),
    ("CanGetProductFee", AtBank),
    ("CanGetSettlementAccountAtOneBank", AtBank),
    ("CanGetSocialMediaHandles", AtBank),
    ("CanGetSystemIntegrity", Everywhere),
    ("CanGetSystemLevelDynamicEntities", Everywhere),
    ("CanGetSystemLevelEndpointTag", Everywhere),
    ("CanGetSystemView", Everywhere),
    ("CanGetTaxResidence", AtBank),
    ("CanGetTransactionAttributeAtOneBank", AtBank),
    ("CanGetTransactionAttributeDefinitionAtOneBank", AtBank),
    ("CanGetTransactionAttributesAtOneBank", AtBank),
    ("CanGetTransactionRequestAttributeAtOneBank", AtBank),
    ("CanGetTransactionRequestAttributeDefinitionAtOneBank", AtBank),
    ("CanGetTransactionRequestAttributesAtOneBank", AtBank),
    ("CanGetUserAuthContext", Everywhere),
    ("CanGetUserCustomerLink", AtBank),
    ("CanGetUserCustomerLinkAtAnyBank", Everywhere),
    ("CanGetUserInvitation", AtBank),
    ("CanGetUsersWithAttributes", Everywhere),
    ("CanGetWebUiProps", Everywhere),
    ("CanGetWebhooks", AtBank),
    ("CanLockUser", Everywhere),
    ("CanMaintainProductCollection", AtBank),
    ("CanReadAggregateMetrics", Everywhere),
    ("CanReadCallLimits", Everywhere),
    ("CanReadDynamicResourceDocsAtOneBank", AtBank),
    ("CanReadFx", AtBank),
    ("CanReadGlossary", Everywhere),
    ("CanReadMetrics", Everywhere),
    ("CanReadResourceDoc", Everywhere),
    ("CanReadStaticResourceDoc", Everywhere),
    ("CanReadUserLockedStatus", Everywhere),
    ("CanRefreshUser", Everywhere),
    ("CanRevokeConsentAtBank", AtBank),
    ("CanSearchMetrics", Everywhere),
    ("CanSearchWarehouse", Everywhere),
    ("CanSearchWarehouseStatistics", Everywhere),
    ("CanSetCallLimits", Everywhere),
    ("CanUnlockUser", Everywhere),
    ("CanUpdateAccount", AtBank),
    ("CanUpdateAccountApplications", Everywhere),
    ("CanUpdateAccountAttribute", AtBank),
    ("CanUpdateAtm", AtBank),
    ("CanUpdateAtmAtAnyBank", Everywhere),
    ("CanUpdateAtmAttribute", AtBank),
    ("CanUpdateAtmAttributeAtAnyBank", Everywhere),
    ("CanUpdateAuthenticationTypeValidation", Everywhere),
    ("CanUpdateBankAttribute", AtBank),
    ("CanUpdateBankLevelDynamicEndpoint", AtBank),
    ("CanUpdateBankLevelDynamicEntity", AtBank),
    ("CanUpdateBankLevelDynamicResourceDoc", AtBank),
    ("CanUpdateBankLevelEndpointMapping", AtBank),
    ("CanUpdateBankLevelEndpointTag", AtBank),
    ("CanUpdateBranch", AtBank),
    ("CanUpdateCardsForBank", AtBank),
    ("CanUpdateConnectorMethod", Everywhere),
    ("CanUpdateConsumerRedirectUrl", Everywhere),
    ("CanUpdateCustomerAccountLink", AtBank),
    ("CanUpdateCustomerAttributeAtAnyBank", Everywhere),
    ("CanUpdateCustomerAttributeAtOneBank", AtBank),
    ("CanUpdateCustomerBranch", AtBank),
    ("CanUpdateCustomerCreditLimit", AtBank),
    ("CanUpdateCustomerCreditRatingAndSource", AtBank),
    ("CanUpdateCustomerCreditRatingAndSourceAtAnyBank", Everywhere),
    ("CanUpdateCustomerData", AtBank),
    ("CanUpdateCustomerEmail", AtBank),
    ("CanUpdateCustomerIdentity", AtBank),
    ("CanUpdateCustomerMobilePhoneNumber", AtBank),
    ("CanUpdateCustomerNumber", AtBank),
    ("CanUpdateDynamicEndpoint", Everywhere),
    ("CanUpdateDynamicMessageDoc", Everywhere),
    ("CanUpdateDynamicResourceDoc", Everywhere),
    ("CanUpdateEndpointMapping", Everywhere),
    ("CanUpdateJsonSchemaValidation", Everywhere),
    ("CanUpdateMethodRouting", Everywhere),
    ("CanUpdateProductAttribute", AtBank),
    ("CanUpdateProductFee", AtBank),
    ("CanUpdateSystemLevelDynamicEntity", Everywhere),
    ("CanUpdateSystemLevelEndpointTag", Everywhere),
    ("CanUpdateSystemView", Everywhere),
    ("CanUpdateTransactionAttributeAtOneBank", AtBank),
    ("CanUpdateTransactionRequestAttributeAtOneBank", AtBank),
    ("CanUpdateWebhook", AtBank),
    ("CanUseAccountFirehose", AtBank),
    ("CanUseAccountFirehoseAtAnyBank", Everywhere),
    ("CanUseCustomerFirehoseAtAnyBank", Everywhere),
];

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::{contract::HeldAt, generated::ROOMS};

    #[test]
    fn roles_are_found_by_their_exact_names() {
        for (role, expected) in ALL {
            assert_eq!(reach(role), Some(*expected), "{role}");
        }
        for name in ["", "canGetCustomer", "CanGetCustomer ", "SuperAdmin", "x"] {
            assert_eq!(reach(name), None, "{name}");
        }
    }

    #[test]
    fn every_role_of_the_contract_is_known_with_its_reach() {
        let sets = ROOMS
            .iter()
            .flat_map(|room| room.iter())
            .flat_map(|operation| operation.roles.any.iter());
        for role in sets.flat_map(|set| set.iter()) {
            let expected = if role.at == HeldAt::System { Everywhere } else { AtBank };
            assert_eq!(reach(role.name), Some(expected), "{}", role.name);
        }
    }

    #[test]
    fn the_recorded_personas_hold_461_and_161_different_grants() {
        let full = of_creator(&["GENODEM1GLS", "gh.29.uk"]);
        assert_eq!(full.len(), 461);
        assert_eq!(full.iter().collect::<HashSet<_>>().len(), 461);
        assert_eq!(of_clerk("gh.29.uk").len(), 161);
    }

    #[test]
    fn the_refusal_of_an_unknown_role_names_them_all() {
        let refusal = crate::generated::role::ADD_ENTITLEMENT_V200.error("OBP-10007");
        let json: serde_json::Value = serde_json::from_str(refusal.expect("listed").example.json).expect("JSON");
        let (_, names) = json["message"]
            .as_str()
            .and_then(|text| text.split_once("Possible roles are "))
            .expect("a list");
        let known: Vec<&str> = ALL.iter().map(|(role, _)| *role).collect();
        assert_eq!(names, known.join(", "));
    }
}
