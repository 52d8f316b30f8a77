//! The roles that OBP knows, and whether each holds at one bank or everywhere.
//!
//! Absent on purpose: what a role allows, which the contract says operation by operation.

/// A role that OBP knows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Role {
    /// Its name.
    pub(crate) name: &'static str,
    /// Whether it is granted at a bank; the others are granted for the whole system.
    pub(crate) at_bank: bool,
}

/// All roles, in alphabetical order.
pub(crate) fn all() -> impl Iterator<Item = Role> {
    let (mut system, mut bank) = (SYSTEM.iter().peekable(), AT_BANK.iter().peekable());
    std::iter::from_fn(move || {
        let at_bank = match (system.peek(), bank.peek()) {
            (Some(system), Some(bank)) => bank < system,
            (None, Some(_)) => true,
            _ => false,
        };
        let name = if at_bank { bank.next() } else { system.next() };
        name.map(|name| Role { name, at_bank })
    })
}

/// The role of a name.
pub(crate) fn find(name: &str) -> Option<Role> {
    let among = |list: &'static [&'static str]| list.binary_search(&name).ok().map(|place| list[place]);
    among(SYSTEM)
        .map(|name| Role { name, at_bank: false })
        .or_else(|| among(AT_BANK).map(|name| Role { name, at_bank: true }))
}

#[rustfmt::skip]
const SYSTEM: &[&str] = &[
    "CanCheckFundsAvailable", "CanCreateAtmAtAnyBank", "CanCreateAtmAttributeAtAnyBank",
    "CanCreateAuthenticationTypeValidation", "CanCreateBank", "CanCreateBranchAtAnyBank", "CanCreateConnectorMethod",
    "CanCreateConsumer", "CanCreateCounterpartyAtAnyBank", "CanCreateCustomerAtAnyBank",
    "CanCreateCustomerAttributeAtAnyBank", "CanCreateDynamicEndpoint", "CanCreateDynamicMessageDoc",
    "CanCreateDynamicResourceDoc", "CanCreateEndpointMapping", "CanCreateEntitlementAtAnyBank",
    "CanCreateFxRateAtAnyBank", "CanCreateHistoricalTransaction", "CanCreateJsonSchemaValidation",
    "CanCreateMethodRouting", "CanCreateProductAtAnyBank", "CanCreateResetPasswordUrl", "CanCreateSandbox",
    "CanCreateScopeAtAnyBank", "CanCreateSystemAccountNotificationWebhook", "CanCreateSystemLevelDynamicEntity",
    "CanCreateSystemLevelEndpointTag", "CanCreateSystemView", "CanCreateUserAuthContext",
    "CanCreateUserAuthContextUpdate", "CanCreateUserCustomerLinkAtAnyBank", "CanCreateWebUiProps",
    "CanDeleteAtmAtAnyBank", "CanDeleteAtmAttributeAtAnyBank", "CanDeleteAuthenticationValidation",
    "CanDeleteBranchAtAnyBank", "CanDeleteCounterpartyAtAnyBank", "CanDeleteCustomerAttributeAtAnyBank",
    "CanDeleteDynamicEndpoint", "CanDeleteDynamicMessageDoc", "CanDeleteDynamicResourceDoc", "CanDeleteEndpointMapping",
    "CanDeleteEntitlementAtAnyBank", "CanDeleteEntitlementRequestsAtAnyBank", "CanDeleteJsonSchemaValidation",
    "CanDeleteMethodRouting", "CanDeleteScopeAtAnyBank", "CanDeleteSystemLevelDynamicEntity",
    "CanDeleteSystemLevelEndpointTag", "CanDeleteSystemView", "CanDeleteUser", "CanDeleteUserAuthContext",
    "CanDeleteUserCustomerLinkAtAnyBank", "CanDeleteWebUiProps", "CanDisableConsumers", "CanEnableConsumers",
    "CanGetAccountApplications", "CanGetAccountsMinimalForCustomerAtAnyBank", "CanGetAdapterInfo",
    "CanGetAdapterInfoAtOneBank", "CanGetAllApiCollections", "CanGetAllConnectorMethods", "CanGetAllDynamicMessageDocs",
    "CanGetAllDynamicResourceDocs", "CanGetAllEndpointMappings", "CanGetAnyKycChecks", "CanGetAnyKycDocuments",
    "CanGetAnyKycMedia", "CanGetAnyKycStatuses", "CanGetAnyUser", "CanGetApiCollectionsForUser",
    "CanGetAtmAttributeAtAnyBank", "CanGetAuthenticationTypeValidation", "CanGetCallContext", "CanGetConfig",
    "CanGetConnectorEndpoint", "CanGetConnectorMethod", "CanGetConnectorMetrics", "CanGetConsumers",
    "CanGetCorrelatedUsersInfoAtAnyBank", "CanGetCounterpartiesAtAnyBank", "CanGetCounterpartyAtAnyBank",
    "CanGetCustomerAttributeAtAnyBank", "CanGetCustomerAttributesAtAnyBank", "CanGetCustomersAtAnyBank",
    "CanGetCustomersMinimalAtAnyBank", "CanGetDatabaseInfo", "CanGetDoubleEntryTransactionAtAnyBank",
    "CanGetDynamicEndpoint", "CanGetDynamicEndpoints", "CanGetDynamicMessageDoc", "CanGetDynamicResourceDoc",
    "CanGetEndpointMapping", "CanGetEntitlementRequestsAtAnyBank", "CanGetEntitlementsForAnyBank",
    "CanGetEntitlementsForAnyUserAtAnyBank", "CanGetJsonSchemaValidation", "CanGetMethodRoutings",
    "CanGetSystemIntegrity", "CanGetSystemLevelDynamicEntities", "CanGetSystemLevelEndpointTag", "CanGetSystemView",
    "CanGetUserAuthContext", "CanGetUserCustomerLinkAtAnyBank", "CanGetUsersWithAttributes", "CanGetWebUiProps",
    "CanLockUser", "CanReadAggregateMetrics", "CanReadCallLimits", "CanReadGlossary", "CanReadMetrics",
    "CanReadResourceDoc", "CanReadStaticResourceDoc", "CanReadUserLockedStatus", "CanRefreshUser", "CanSearchMetrics",
    "CanSearchWarehouse", "CanSearchWarehouseStatistics", "CanSetCallLimits", "CanUnlockUser",
    "CanUpdateAccountApplications", "CanUpdateAtmAtAnyBank", "CanUpdateAtmAttributeAtAnyBank",
    "CanUpdateAuthenticationTypeValidation", "CanUpdateConnectorMethod", "CanUpdateConsumerRedirectUrl",
    "CanUpdateCustomerAttributeAtAnyBank", "CanUpdateCustomerCreditRatingAndSourceAtAnyBank",
    "CanUpdateDynamicEndpoint", "CanUpdateDynamicMessageDoc", "CanUpdateDynamicResourceDoc", "CanUpdateEndpointMapping",
    "CanUpdateJsonSchemaValidation", "CanUpdateMethodRouting", "CanUpdateSystemLevelDynamicEntity",
    "CanUpdateSystemLevelEndpointTag", "CanUpdateSystemView", "CanUseAccountFirehoseAtAnyBank",
    "CanUseCustomerFirehoseAtAnyBank",
];

#[rustfmt::skip]
const AT_BANK: &[&str] = &[
    "CanAddKycCheck", "CanAddKycDocument", "CanAddKycMedia", "CanAddKycStatus", "CanAddSocialMediaHandle",
    "CanCreateAccount", "CanCreateAccountAttributeAtOneBank", "CanCreateAccountAttributeDefinitionAtOneBank",
    "CanCreateAccountNotificationWebhookAtOneBank", "CanCreateAnyTransactionRequest", "CanCreateAtm",
    "CanCreateAtmAttribute", "CanCreateBankAttribute", "CanCreateBankAttributeDefinitionAtOneBank",
    "CanCreateBankLevelDynamicEndpoint", "CanCreateBankLevelDynamicEntity", "CanCreateBankLevelDynamicMessageDoc",
    "CanCreateBankLevelDynamicResourceDoc", "CanCreateBankLevelEndpointMapping", "CanCreateBankLevelEndpointTag",
    "CanCreateBranch", "CanCreateCardAttributeDefinitionAtOneBank", "CanCreateCardsForBank", "CanCreateCounterparty",
    "CanCreateCustomer", "CanCreateCustomerAccountLink", "CanCreateCustomerAddress",
    "CanCreateCustomerAttributeAtOneBank", "CanCreateCustomerAttributeDefinitionAtOneBank", "CanCreateCustomerMessage",
    "CanCreateDirectDebitAtOneBank", "CanCreateEntitlementAtOneBank", "CanCreateFxRate",
    "CanCreateHistoricalTransactionAtBank", "CanCreateProduct", "CanCreateProductAttribute",
    "CanCreateProductAttributeDefinitionAtOneBank", "CanCreateProductFee", "CanCreateScopeAtOneBank",
    "CanCreateSettlementAccountAtOneBank", "CanCreateStandingOrderAtOneBank", "CanCreateTaxResidence",
    "CanCreateTransactionAttributeAtOneBank", "CanCreateTransactionAttributeDefinitionAtOneBank",
    "CanCreateTransactionRequestAttributeAtOneBank", "CanCreateTransactionRequestAttributeDefinitionAtOneBank",
    "CanCreateTransactionType", "CanCreateUserCustomerLink", "CanCreateUserInvitation", "CanCreateWebhook",
    "CanDeleteAccountAttributeDefinitionAtOneBank", "CanDeleteAccountCascade", "CanDeleteAtm", "CanDeleteAtmAttribute",
    "CanDeleteBankAttribute", "CanDeleteBankCascade", "CanDeleteBankLevelDynamicEndpoint",
    "CanDeleteBankLevelDynamicEntity", "CanDeleteBankLevelDynamicMessageDoc", "CanDeleteBankLevelDynamicResourceDoc",
    "CanDeleteBankLevelEndpointMapping", "CanDeleteBankLevelEndpointTag", "CanDeleteBranch",
    "CanDeleteCardAttributeDefinitionAtOneBank", "CanDeleteCardsForBank", "CanDeleteCounterparty",
    "CanDeleteCustomerAccountLink", "CanDeleteCustomerAddress", "CanDeleteCustomerAttributeAtOneBank",
    "CanDeleteCustomerAttributeDefinitionAtOneBank", "CanDeleteCustomerCascade", "CanDeleteEntitlementAtOneBank",
    "CanDeleteProductAttribute", "CanDeleteProductAttributeDefinitionAtOneBank", "CanDeleteProductCascade",
    "CanDeleteProductFee", "CanDeleteTaxResidence", "CanDeleteTransactionAttributeDefinitionAtOneBank",
    "CanDeleteTransactionCascade", "CanDeleteTransactionRequestAttributeDefinitionAtOneBank",
    "CanDeleteUserCustomerLink", "CanGetAccountAttributeDefinitionAtOneBank", "CanGetAllBankLevelDynamicResourceDocs",
    "CanGetAllBankLevelEndpointMappings", "CanGetAtmAttribute", "CanGetBankAttribute", "CanGetBankLevelDynamicEndpoint",
    "CanGetBankLevelDynamicEndpoints", "CanGetBankLevelDynamicEntities", "CanGetBankLevelDynamicMessageDoc",
    "CanGetBankLevelDynamicResourceDoc", "CanGetBankLevelEndpointMapping", "CanGetBankLevelEndpointTag",
    "CanGetCardAttributeDefinitionAtOneBank", "CanGetCardsForBank", "CanGetCorrelatedUsersInfo", "CanGetCounterparties",
    "CanGetCounterparty", "CanGetCustomer", "CanGetCustomerAccountLink", "CanGetCustomerAccountLinks",
    "CanGetCustomerAddress", "CanGetCustomerAttributeAtOneBank", "CanGetCustomerAttributeDefinitionAtOneBank",
    "CanGetCustomerAttributesAtOneBank", "CanGetCustomerMessages", "CanGetCustomerOverview",
    "CanGetCustomerOverviewFlat", "CanGetCustomers", "CanGetCustomersMinimal", "CanGetDoubleEntryTransactionAtOneBank",
    "CanGetEntitlementsForAnyUserAtOneBank", "CanGetEntitlementsForOneBank", "CanGetMetricsAtOneBank",
    "CanGetProductAttribute", "CanGetProductAttributeDefinitionAtOneBank", "CanGetProductFee",
    "CanGetSettlementAccountAtOneBank", "CanGetSocialMediaHandles", "CanGetTaxResidence",
    "CanGetTransactionAttributeAtOneBank", "CanGetTransactionAttributeDefinitionAtOneBank",
    "CanGetTransactionAttributesAtOneBank", "CanGetTransactionRequestAttributeAtOneBank",
    "CanGetTransactionRequestAttributeDefinitionAtOneBank", "CanGetTransactionRequestAttributesAtOneBank",
    "CanGetUserCustomerLink", "CanGetUserInvitation", "CanGetWebhooks", "CanMaintainProductCollection",
    "CanReadDynamicResourceDocsAtOneBank", "CanReadFx", "CanRevokeConsentAtBank", "CanUpdateAccount",
    "CanUpdateAccountAttribute", "CanUpdateAtm", "CanUpdateAtmAttribute", "CanUpdateBankAttribute",
    "CanUpdateBankLevelDynamicEndpoint", "CanUpdateBankLevelDynamicEntity", "CanUpdateBankLevelDynamicResourceDoc",
    "CanUpdateBankLevelEndpointMapping", "CanUpdateBankLevelEndpointTag", "CanUpdateBranch", "CanUpdateCardsForBank",
    "CanUpdateCustomerAccountLink", "CanUpdateCustomerAttributeAtOneBank", "CanUpdateCustomerBranch",
    "CanUpdateCustomerCreditLimit", "CanUpdateCustomerCreditRatingAndSource", "CanUpdateCustomerData",
    "CanUpdateCustomerEmail", "CanUpdateCustomerIdentity", "CanUpdateCustomerMobilePhoneNumber",
    "CanUpdateCustomerNumber", "CanUpdateProductAttribute", "CanUpdateProductFee",
    "CanUpdateTransactionAttributeAtOneBank", "CanUpdateTransactionRequestAttributeAtOneBank", "CanUpdateWebhook",
    "CanUseAccountFirehose",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{contract::HeldAt, generated::ROOMS};

    /// The contract's text that lists them all is the real server's.
    #[test]
    fn the_roles_are_those_that_obp_lists() {
        let operations = ROOMS.iter().flat_map(|room| room.iter());
        let listing = operations
            .flat_map(|operation| operation.errors.iter())
            .find(|error| error.example.name == "OBP-10007" && error.example.json.contains("Possible roles are "))
            .expect("the contract has the text");
        let names = listing
            .example
            .json
            .split("Possible roles are ")
            .nth(1)
            .expect("found by it");
        let names: Vec<&str> = names.trim_end_matches("\"}").split(", ").collect();
        let mut own: Vec<&str> = all().map(|role| role.name).collect();
        own.sort_unstable();
        let mut listed = names.clone();
        listed.sort_unstable();
        assert_eq!(own, listed);
    }

    #[test]
    fn every_role_is_found_by_its_name_and_in_order() {
        let all: Vec<Role> = all().collect();
        assert!(all.iter().all(|role| find(role.name) == Some(*role)));
        assert!(all.windows(2).all(|pair| pair[0].name < pair[1].name));
        assert_eq!(find("CanDoNothing"), None);
    }

    #[test]
    fn the_contracts_roles_are_known_and_held_where_it_says() {
        let operations = ROOMS.iter().flat_map(|room| room.iter());
        let roles = operations.flat_map(|operation| operation.roles.any.iter().flat_map(|set| set.iter()));
        for role in roles {
            let known = find(role.name).unwrap_or_else(|| panic!("{} is unknown", role.name));
            assert_eq!(known.at_bank, role.at != HeldAt::System, "{}", role.name);
        }
    }
}
