//! The format of a state file (`--state`), which is also what `/__mock/state` writes.
//!
//! Absent on purpose: what makes members fit each other (`checked`), tokens, and hashes of passwords, which are secrets.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::store::entity::AttributeType;

use super::{at::At, when::When};

/// The state of a bank. `banks`, `consumers` and `users` take the place of the mock's own where they are given; all
/// other lists are empty where they are not.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(title = "State of obp-mock")]
pub(crate) struct StateFile {
    /// The banks. Default: `obp1`, `GENODEM1GLS` and `gh.29.uk`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) banks: Option<Vec<BankEntry>>,
    /// The applications that may log users in. Default: the one whose key the mock prints at its start.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) consumers: Option<Vec<ConsumerEntry>>,
    /// The users. Default: the personas `full.user`, `norole.user` and `other.user`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) users: Option<Vec<UserEntry>>,
    /// The customers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) customers: Vec<CustomerEntry>,
    /// Handles in social media, which OBP keeps by customer number, one for each number of whatever bank.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) social_media: Vec<SocialMediaEntry>,
    /// Events in the relationship with customers.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) crm_events: Vec<CrmEventEntry>,
    /// Names that failed to log in.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) failed_logins: Vec<FailedLogins>,
    /// How many ids a `--seed` has given so far; a saved state goes on behind them.
    #[serde(default, skip_serializing_if = "is_none_drawn")]
    pub(crate) ids_drawn: u64,
}

fn is_none_drawn(count: &u64) -> bool {
    *count == 0
}

fn is_true(value: &bool) -> bool {
    *value
}

fn is_false(value: &bool) -> bool {
    !*value
}

fn is_default(kind: &AttributeType) -> bool {
    *kind == AttributeType::default()
}

fn yes() -> bool {
    true
}

/// A bank.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Bank")]
pub(crate) struct BankEntry {
    /// Its id, as in URLs.
    pub(crate) bank_id: At<String>,
    /// Short name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) short_name: Option<String>,
    /// Full name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) full_name: Option<String>,
    /// Address of its logo.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) logo: Option<String>,
    /// Address of its web site.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) website: Option<String>,
    /// SWIFT BIC.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) swift_bic: Option<String>,
    /// National identifier.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) national_identifier: Option<String>,
    /// Scheme of its routing address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) routing_scheme: Option<String>,
    /// Routing address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) routing_address: Option<String>,
}

/// An application.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Consumer")]
pub(crate) struct ConsumerEntry {
    /// The key that a login names.
    pub(crate) key: At<String>,
    /// Its id; made when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) consumer_id: Option<String>,
    /// Whether it may be used.
    #[serde(default = "yes", skip_serializing_if = "is_true")]
    pub(crate) enabled: bool,
}

/// A user.
#[derive(Clone, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "User")]
pub(crate) struct UserEntry {
    /// Login name.
    pub(crate) username: At<String>,
    /// Password. Without one, a persona of the mock keeps its own and anybody else cannot log in.
    #[serde(default, skip_serializing)]
    pub(crate) password: Option<String>,
    /// Id; made when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) user_id: Option<At<String>>,
    /// E-mail address. Default: the user name at example.com.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) email: Option<String>,
    /// First name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(crate) first_name: String,
    /// Last name.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub(crate) last_name: String,
    /// Who vouches for the user. Default: the server itself.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) provider: Option<String>,
    /// The id there. Default: the user name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) provider_id: Option<String>,
    /// Whether the account was validated.
    #[serde(default = "yes", skip_serializing_if = "is_true")]
    pub(crate) validated: bool,
    /// When somebody locked it. Default: nobody did.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) locked: Option<When>,
    /// When it came to be. Default: 1970-01-01.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) created: Option<When>,
    /// The roles that the user holds.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) roles: Vec<RoleEntry>,
}

impl std::fmt::Debug for UserEntry {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // The password is a secret.
        f.debug_struct("UserEntry")
            .field("username", &self.username)
            .finish_non_exhaustive()
    }
}

/// A role that a user holds.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "HeldRole")]
pub(crate) struct RoleEntry {
    /// Name of the role, such as `CanGetCustomer`, or `all`: every role that is held at a bank, or, without `bank_id`,
    /// every one that is held for the whole system.
    pub(crate) role: At<String>,
    /// The bank at which it is held; absent for the whole system.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) bank_id: Option<At<String>>,
    /// Id; made when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) entitlement_id: Option<At<String>>,
}

/// A customer; members that are absent are `null`, numbers 0.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Customer")]
pub(crate) struct CustomerEntry {
    /// The bank.
    pub(crate) bank_id: At<String>,
    /// Id; made when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) customer_id: Option<At<String>>,
    /// Number, which no other customer of the bank has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) customer_number: Option<At<String>>,
    /// Name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) legal_name: Option<String>,
    /// Telephone number.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) mobile_phone_number: Option<String>,
    /// E-mail address.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) email: Option<String>,
    /// Address of a picture.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) face_image_url: Option<String>,
    /// When the picture was taken.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) face_image_date: Option<When>,
    /// Date of birth.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) date_of_birth: Option<When>,
    /// Civil status.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) relationship_status: Option<String>,
    /// Dates of birth of the dependants.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) dob_of_dependants: Vec<Option<When>>,
    /// How many dependants there are. Default: as many as dates.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) dependants: Option<i32>,
    /// Education.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) highest_education_attained: Option<String>,
    /// Employment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) employment_status: Option<String>,
    /// Credit rating.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) credit_rating: Option<String>,
    /// Where the rating comes from.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) credit_source: Option<String>,
    /// Currency of the credit limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) credit_limit_currency: Option<String>,
    /// Amount of the credit limit.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) credit_limit_amount: Option<String>,
    /// Whether the customer was identified.
    #[serde(default, skip_serializing_if = "is_false")]
    pub(crate) kyc_status: bool,
    /// When the data was last found right.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) last_ok_date: Option<When>,
    /// Title.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) title: Option<String>,
    /// Branch.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) branch_id: Option<String>,
    /// What follows the name.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) name_suffix: Option<String>,
    /// When the customer was last changed. Default: the start of the mock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) updated: Option<When>,
    /// The users who may act for the customer.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) links: Vec<LinkEntry>,
    /// Addresses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) addresses: Vec<AddressEntry>,
    /// Where taxes are paid.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) tax_residences: Vec<TaxResidenceEntry>,
    /// Named values.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub(crate) attributes: Vec<AttributeEntry>,
}

/// A user who may act for a customer.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Link")]
pub(crate) struct LinkEntry {
    /// The user's name.
    pub(crate) username: At<String>,
    /// Id; made when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) user_customer_link_id: Option<At<String>>,
    /// When it was made. Default: the start of the mock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) inserted: Option<When>,
    /// Whether it counts.
    #[serde(default = "yes", skip_serializing_if = "is_true")]
    pub(crate) is_active: bool,
}

/// An address.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Address")]
pub(crate) struct AddressEntry {
    /// Id; made when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) customer_address_id: Option<At<String>>,
    /// First line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) line_1: Option<String>,
    /// Second line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) line_2: Option<String>,
    /// Third line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) line_3: Option<String>,
    /// City.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) city: Option<String>,
    /// County.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) county: Option<String>,
    /// State.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) state: Option<String>,
    /// Postal code.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) postcode: Option<String>,
    /// Country, two letters.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) country_code: Option<String>,
    /// Status.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) status: Option<String>,
    /// Tags, parted by commas as OBP keeps them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) tags: Option<String>,
    /// When it was made. Default: the start of the mock.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) inserted: Option<When>,
}

/// Where taxes are paid.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "TaxResidence")]
pub(crate) struct TaxResidenceEntry {
    /// The tax domain, such as a country.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) domain: Option<String>,
    /// The number there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) tax_number: Option<At<String>>,
    /// Id; made when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) tax_residence_id: Option<At<String>>,
}

/// A named value.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "Attribute")]
pub(crate) struct AttributeEntry {
    /// Name, which others of the customer may have as well.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) name: Option<String>,
    /// Type, of which the value need not be. Default: `STRING`.
    #[serde(default, rename = "type", skip_serializing_if = "is_default")]
    pub(crate) kind: AttributeType,
    /// Value, as text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) value: Option<String>,
    /// Id; made when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) customer_attribute_id: Option<At<String>>,
}

/// A handle in social media.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "SocialMedia")]
pub(crate) struct SocialMediaEntry {
    /// The customer number, which no other handle has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) customer_number: Option<At<String>>,
    /// Where, such as `twitter`.
    #[serde(default, skip_serializing_if = "Option::is_none", rename = "type")]
    pub(crate) kind: Option<String>,
    /// The name there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) handle: Option<String>,
    /// When the bank heard of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) date_added: Option<When>,
    /// When it began.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) date_activated: Option<When>,
}

/// An event in the relationship with a customer.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
#[schemars(rename = "CrmEvent")]
pub(crate) struct CrmEventEntry {
    /// The bank, which need not exist, as in OBP's import.
    pub(crate) bank_id: String,
    /// Id; made when absent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) crm_event_id: Option<At<String>>,
    /// Kind of event.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) category: Option<String>,
    /// What happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) detail: Option<String>,
    /// By which way.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) channel: Option<String>,
    /// When it was to happen.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) scheduled: Option<When>,
    /// When it happened.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) actual: Option<When>,
    /// What came of it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) result: Option<String>,
    /// Name of the customer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) customer_name: Option<String>,
    /// Number of the customer, of whom the bank need not know.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) customer_number: Option<String>,
}

/// How often a name failed to log in.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct FailedLogins {
    /// The name, which need not be a user's.
    pub(crate) username: At<String>,
    /// Failures since the last success.
    pub(crate) failures: u32,
    /// When it last failed.
    pub(crate) last_failure: When,
}

/// The JSON Schema of the format, for editors and for people who write files.
pub(crate) fn schema() -> serde_json::Value {
    schemars::schema_for!(StateFile).to_value()
}
