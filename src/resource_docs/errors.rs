//! The error texts that the documents list, which are those that OBP documents, verbatim and in its order.
//!
//! Absent on purpose: the errors that an operation answers with, which are more, and carry variable parts.

use crate::contract::Operation;

/// OBP's name for each code that some operation documents, sorted by code. It names the error's definition in the
/// Swagger document.
const NAMES: &[(&str, &str)] = &[
    ("OBP-00002", "DataImportDisabled"),
    ("OBP-00003", "TransactionDisabled"),
    ("OBP-00004", "ServerAddDataError"),
    ("OBP-00009", "AccountFirehoseNotAllowedOnThisInstance"),
    ("OBP-00010", "MissingPropsValueAtThisInstance"),
    ("OBP-00012", "CustomerFirehoseNotAllowedOnThisInstance"),
    ("OBP-09001", "DynamicEntityNotFoundByDynamicEntityId"),
    ("OBP-09008", "DynamicEndpointExists"),
    ("OBP-09009", "DynamicEndpointNotFoundByDynamicEndpointId"),
    ("OBP-10001", "InvalidJsonFormat"),
    ("OBP-10002", "InvalidNumber"),
    ("OBP-10003", "InvalidISOCurrencyCode"),
    ("OBP-10004", "FXCurrencyCodeCombinationsNotSupported"),
    ("OBP-10005", "InvalidDateFormat"),
    ("OBP-10007", "IncorrectRoleName"),
    ("OBP-10015", "AllowedValuesAre"),
    ("OBP-10016", "InvalidFilterParameterFormat"),
    ("OBP-10017", "InvalidUrl"),
    ("OBP-10021", "InvalidConnectorName"),
    ("OBP-10022", "InvalidConnectorMethodName"),
    ("OBP-10023", "FilterSortDirectionError"),
    ("OBP-10024", "FilterOffersetError"),
    ("OBP-10025", "FilterLimitError"),
    ("OBP-10026", "FilterDateFormatError"),
    ("OBP-20001", "UserNotLoggedIn"),
    ("OBP-20005", "UserNotFoundById"),
    ("OBP-20006", "UserHasMissingRoles"),
    ("OBP-20007", "UserNotFoundByEmail"),
    ("OBP-20014", "InvalidConsumerId"),
    ("OBP-20017", "UserNoPermissionAccessView"),
    ("OBP-20019", "UserNoOwnerView"),
    ("OBP-20024", "ConsumerNotFoundById"),
    ("OBP-20027", "UserNotFoundByProviderAndUsername"),
    ("OBP-20047", "UserMissOwnerViewOrNotAccountHolder"),
    ("OBP-20050", "UserNotSuperAdmin"),
    ("OBP-20054", "InvalidAmount"),
    ("OBP-20057", "UserNotFoundByUserId"),
    ("OBP-20058", "ConsumerIsDisabled"),
    ("OBP-20103", "InvalidUserProvider"),
    ("OBP-30001", "BankNotFound"),
    ("OBP-300010", "BranchNotFoundByBranchId"),
    ("OBP-30002", "CustomerNotFound"),
    ("OBP-30003", "AccountNotFound"),
    ("OBP-30004", "CounterpartyNotFound"),
    ("OBP-30005", "ViewNotFound"),
    ("OBP-30006", "CustomerNumberAlreadyExists"),
    ("OBP-30007", "CustomerAlreadyExistsForUser"),
    ("OBP-30008", "UserCustomerLinksNotFoundForUser"),
    ("OBP-30009", "AtmNotFoundByAtmId"),
    ("OBP-30011", "ProductNotFoundByProductCode"),
    ("OBP-30014", "CounterpartyAlreadyExists"),
    ("OBP-30017", "CounterpartyNotFoundByCounterpartyId"),
    ("OBP-30018", "BankAccountNotFound"),
    ("OBP-30019", "ConsumerNotFoundByConsumerId"),
    ("OBP-30022", "NoViewPermission"),
    ("OBP-30023", "UpdateConsumerError"),
    ("OBP-30024", "CreateConsumerError"),
    ("OBP-30025", "CreateUserCustomerLinksError"),
    ("OBP-30042", "GetTopApisError"),
    ("OBP-30045", "GetMetricsTopConsumersError"),
    ("OBP-30046", "CustomerNotFoundByCustomerId"),
    ("OBP-30053", "CreateUserAuthContextError"),
    ("OBP-30063", "CannotGrantAccountAccess"),
    ("OBP-30064", "CannotRevokeAccountAccess"),
    ("OBP-30065", "CannotFindAccountAccess"),
    ("OBP-30066", "CannotGetAccounts"),
    ("OBP-30099", "EndpointTagNotFoundByEndpointTagId"),
    ("OBP-30104", "MeetingNotFound"),
    ("OBP-30105", "InvalidAccountBalanceCurrency"),
    ("OBP-30106", "InvalidAccountBalanceAmount"),
    ("OBP-30107", "InvalidUserId"),
    ("OBP-30108", "InvalidAccountType"),
    ("OBP-30109", "InitialBalanceMustBeZero"),
    ("OBP-30110", "InvalidAccountIdFormat"),
    ("OBP-30111", "InvalidBankIdFormat"),
    ("OBP-30112", "InvalidAccountInitialBalance"),
    ("OBP-30205", "EntitlementIsBankRole"),
    ("OBP-30206", "EntitlementIsSystemRole"),
    ("OBP-30207", "InvalidStrongPasswordFormat"),
    ("OBP-30208", "AccountIdAlreadyExists"),
    ("OBP-30209", "InsufficientAuthorisationToCreateBranch"),
    ("OBP-30210", "InsufficientAuthorisationToCreateBank"),
    ("OBP-30212", "EntitlementNotFound"),
    ("OBP-30214", "EntitlementRequestAlreadyExists"),
    ("OBP-30216", "EntitlementAlreadyExists"),
    ("OBP-30217", "EntitlementRequestCannotBeAdded"),
    ("OBP-30218", "InsufficientAuthorisationToDeleteBranch"),
    ("OBP-30223", "AccountAlreadyExistsForCustomer"),
    ("OBP-30224", "CreateCustomerAccountLinkError"),
    ("OBP-30252", "SystemViewNotFound"),
    ("OBP-32001", "BranchesNotFoundLicense"),
    ("OBP-34001", "updateBankError"),
    ("OBP-35001", "ConsentNotFound"),
    ("OBP-35009", "ConsentAllowedScaMethods"),
    ("OBP-35010", "SmsServerNotResponding"),
    ("OBP-35013", "RolesAllowedInConsent"),
    ("OBP-35014", "ViewsAllowedInConsent"),
    ("OBP-35020", "ConsentMaxTTL"),
    ("OBP-35024", "ConsentUserAlreadyAdded"),
    ("OBP-35028", "ConsentRequestNotFound"),
    ("OBP-35029", "ConsentRequestIsInvalid"),
    ("OBP-40001", "InvalidTransactionRequestType"),
    ("OBP-40002", "InsufficientAuthorisationToCreateTransactionRequest"),
    ("OBP-40003", "InvalidTransactionRequestCurrency"),
    ("OBP-40004", "InvalidTransactionRequestId"),
    ("OBP-40005", "InsufficientAuthorisationToCreateTransactionType"),
    ("OBP-40008", "NotPositiveAmount"),
    ("OBP-40009", "TransactionRequestTypeHasChanged"),
    ("OBP-40010", "InvalidTransactionRequestChallengeId"),
    ("OBP-40011", "TransactionRequestStatusNotInitiated"),
    ("OBP-40014", "AllowedAttemptsUsedUp"),
    ("OBP-40018", "TransactionRequestsNotEnabled"),
    ("OBP-50000", "UnknownError"),
    ("OBP-50200", "InvalidConnectorResponse"),
    ("OBP-50211", "InvalidConnectorResponseForGetCheckbookOrdersFuture"),
    (
        "OBP-50212",
        "InvalidConnectorResponseForGetStatusOfCreditCardOrderFuture",
    ),
    ("OBP-60010", "GetTransactionRequestsException"),
];

/// Whether an operation's documents speak of a mandatory login.
pub(super) fn login_is_mandatory(operation: &Operation) -> bool {
    operation
        .documented_errors
        .iter()
        .any(|text| code(text) == Some("OBP-20001"))
}

/// Name and text of the error that the Swagger document refers to: the first that has a name.
pub(super) fn first(operation: &Operation) -> (&'static str, &'static str) {
    operation
        .documented_errors
        .iter()
        .find_map(|text| code(text).and_then(name).map(|name| (name, *text)))
        .unwrap_or(("UnknownError", "OBP-50000: Unknown Error."))
}

fn name(code: &str) -> Option<&'static str> {
    NAMES
        .binary_search_by(|(known, _)| (*known).cmp(code))
        .ok()
        .map(|at| NAMES[at].1)
}

/// `OBP-` and the digits after it, of which one code has six.
fn code(text: &str) -> Option<&str> {
    let digits = text.strip_prefix("OBP-")?;
    let length = digits
        .find(|character: char| !character.is_ascii_digit())
        .unwrap_or(digits.len());
    (length > 0).then(|| &text[.."OBP-".len() + length])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_sorted_and_found_by_code() {
        assert!(NAMES.is_sorted_by(|(one, _), (next, _)| one < next));
        assert_eq!(
            code("OBP-20001: User not logged in.").and_then(name),
            Some("UserNotLoggedIn")
        );
        assert_eq!(
            code("OBP-300010: Branch not found.").and_then(name),
            Some("BranchNotFoundByBranchId")
        );
        assert_eq!(code("No CRM Events available."), None);
        assert_eq!(code("OBP-"), None);
    }
}
