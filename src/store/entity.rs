//! What a bank keeps: the columns of each row and the keys that it is found by.
//!
//! Which columns there are, and which keys are unique, is the real server's (its database is H2, connector `mapped`).
//! Texts may be `null` where OBP takes a `null`. Moments are milliseconds since 1970. Absent on purpose: lengths of
//! columns and their errors, which differ by operation.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use smallvec::{SmallVec, smallvec};

use super::table::{Index, Key, Row};

/// Milliseconds since 1970.
pub type Moment = i64;

/// Implements [`Row`] by the keys that a row has.
macro_rules! row {
    ($type:ident, $table:literal, |$row:ident| [$($key:expr),+ $(,)?]) => {
        impl Row for $type {
            const TABLE: &'static str = $table;

            type Order = ();

            fn keys(&self) -> SmallVec<[Key<'_>; 4]> {
                let $row = self;
                smallvec![$($key),+]
            }
        }
    };
}

/// A bank.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bank {
    /// Its id, chosen by an operator.
    pub bank_id: String,
    /// Short name.
    pub short_name: Option<String>,
    /// Full name.
    pub full_name: Option<String>,
    /// Address of its logo.
    pub logo: Option<String>,
    /// Address of its web site.
    pub website: Option<String>,
    /// SWIFT BIC.
    pub swift_bic: Option<String>,
    /// National identifier.
    pub national_identifier: Option<String>,
    /// Scheme of its routing address.
    pub routing_scheme: Option<String>,
    /// Routing address.
    pub routing_address: Option<String>,
}

impl Bank {
    /// By `bank_id`.
    pub const ID: Index = Index::unique("bank_id");
}

row!(Bank, "bank", |row| [Bank::ID.key([&row.bank_id])]);

/// An application that may log users in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Consumer {
    /// Its id.
    pub consumer_id: String,
    /// Its key, which a login names.
    pub key: String,
    /// Whether it may be used.
    pub enabled: bool,
}

impl Consumer {
    /// By key.
    pub const KEY: Index = Index::unique("consumer_key");
}

row!(Consumer, "consumer", |row| [Consumer::KEY.key([&row.key])]);

/// A user.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct User {
    /// Its id.
    pub user_id: String,
    /// Login name.
    pub username: String,
    /// Who vouches for it: the server's own base URL for those that registered.
    pub provider: String,
    /// Its id there.
    pub provider_id: String,
    /// E-mail address.
    pub email: String,
    /// First name.
    pub first_name: String,
    /// Last name.
    pub last_name: String,
    /// Hash of the password, in PHC form; `None` for one who cannot log in.
    pub password_hash: Option<String>,
    /// Whether the account was validated.
    pub validated: bool,
    /// When somebody locked it, until somebody unlocks it. Rows of earlier versions do not have it.
    #[serde(default)]
    pub locked: Option<Moment>,
    /// When it came to be.
    pub created: Moment,
}

impl User {
    /// By `user_id`.
    pub const ID: Index = Index::unique("user_id");
    /// By user name.
    pub const USERNAME: Index = Index::unique("username");
    /// By e-mail address.
    pub const EMAIL: Index = Index::many("email");
}

impl std::fmt::Debug for User {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        // A hash is a secret, too.
        f.debug_struct("User")
            .field("user_id", &self.user_id)
            .field("username", &self.username)
            .finish_non_exhaustive()
    }
}

row!(User, "obp_user", |row| [
    User::ID.key([&row.user_id]),
    User::USERNAME.key([&row.username]),
    User::EMAIL.key([&row.email]),
]);

/// The token that a login gave.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Token {
    /// The token itself.
    pub token: String,
    /// Whose it is.
    pub user_id: String,
    /// The consumer that asked for it.
    pub consumer_key: String,
    /// When it ends.
    pub expires: Moment,
}

impl Token {
    /// By the token itself.
    pub const TOKEN: Index = Index::unique("token");
    /// By whose it is and who asked for it: a login ends the one before.
    pub const LOGIN: Index = Index::many("user_id_consumer_key");
}

impl std::fmt::Debug for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Token")
            .field("user_id", &self.user_id)
            .finish_non_exhaustive()
    }
}

row!(Token, "token", |row| [
    Token::TOKEN.key([&row.token]),
    Token::LOGIN.key([&row.user_id, &row.consumer_key]),
]);

/// How often a name failed to log in since it last did.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LoginAttempts {
    /// The name, which need not be a user's.
    pub username: String,
    /// Failures since the last success or reset.
    pub failures: u32,
    /// When it last failed.
    pub last_failure: Moment,
}

impl LoginAttempts {
    /// By user name.
    pub const USERNAME: Index = Index::unique("username");
}

row!(LoginAttempts, "login_attempts", |row| [
    LoginAttempts::USERNAME.key([&row.username])
]);

/// A role that a user holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entitlement {
    /// Its id.
    pub entitlement_id: String,
    /// Who holds it.
    pub user_id: String,
    /// The role's name.
    pub role_name: String,
    /// The bank at which it holds; empty for the whole system.
    pub bank_id: String,
}

impl Entitlement {
    /// By `entitlement_id`.
    pub const ID: Index = Index::unique("entitlement_id");
    /// By user.
    pub const USER: Index = Index::many("user_id");
    /// By bank.
    pub const BANK: Index = Index::many("bank_id");
    /// By user, role and bank: what a check asks. Not unique, since OBP's own table is not.
    pub const GRANT: Index = Index::many("grant");
}

row!(Entitlement, "entitlement", |row| [
    Entitlement::ID.key([&row.entitlement_id]),
    Entitlement::USER.key([&row.user_id]),
    Entitlement::BANK.key([&row.bank_id]),
    Entitlement::GRANT.key([&row.user_id, &row.role_name, &row.bank_id]),
]);

/// A customer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the members are described in the contract")]
pub struct Customer {
    pub customer_id: String,
    pub bank_id: String,
    pub number: Option<String>,
    pub legal_name: Option<String>,
    pub mobile_number: Option<String>,
    pub email: Option<String>,
    pub face_image_url: Option<String>,
    pub face_image_date: Option<Moment>,
    pub date_of_birth: Option<Moment>,
    pub relationship_status: Option<String>,
    pub dependants: i32,
    /// OBP takes a `null` among the dates.
    pub dob_of_dependants: Vec<Option<Moment>>,
    pub highest_education_attained: Option<String>,
    pub employment_status: Option<String>,
    pub credit_rating: Option<String>,
    pub credit_source: Option<String>,
    pub credit_limit_currency: Option<String>,
    pub credit_limit_amount: Option<String>,
    pub kyc_status: bool,
    pub last_ok_date: Option<Moment>,
    pub title: Option<String>,
    pub branch_id: Option<String>,
    pub name_suffix: Option<String>,
    /// When it was last changed; what `from_date` and `to_date` of listings look at.
    pub updated: Moment,
}

impl Customer {
    /// By `customer_id`.
    pub const ID: Index = Index::unique("customer_id");
    /// By bank and customer number.
    pub const NUMBER: Index = Index::unique("bank_id_number");
    /// By bank.
    pub const BANK: Index = Index::many("bank_id");
}

/// What customers are listed by. No date comes before all dates and no number before all numbers, as in OBP's database.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum CustomerOrder {
    /// Over all banks: by `last_ok_date`.
    Anywhere(Option<Moment>),
    /// At a bank: by `last_ok_date`, then by number.
    At(String, Option<Moment>, Option<String>),
}

impl Row for Customer {
    const TABLE: &'static str = "customer";

    type Order = CustomerOrder;

    fn keys(&self) -> SmallVec<[Key<'_>; 4]> {
        let mut keys = smallvec![
            Self::ID.key([self.customer_id.as_str()]),
            Self::BANK.key([self.bank_id.as_str()])
        ];
        // In a database two nulls are not the same.
        if let Some(number) = &self.number {
            keys.push(Self::NUMBER.key([&self.bank_id, number]));
        }
        keys
    }

    fn orders(&self) -> SmallVec<[CustomerOrder; 2]> {
        smallvec![
            CustomerOrder::Anywhere(self.last_ok_date),
            CustomerOrder::At(self.bank_id.clone(), self.last_ok_date, self.number.clone()),
        ]
    }
}

/// That a user may act for a customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CustomerLink {
    /// Its id.
    pub user_customer_link_id: String,
    /// The user.
    pub user_id: String,
    /// The customer.
    pub customer_id: String,
    /// When it was made.
    pub inserted: Moment,
    /// Whether it counts.
    pub is_active: bool,
}

impl CustomerLink {
    /// By `user_customer_link_id`.
    pub const ID: Index = Index::unique("user_customer_link_id");
    /// By user and customer.
    pub const PAIR: Index = Index::unique("user_id_customer_id");
    /// By user.
    pub const USER: Index = Index::many("user_id");
    /// By customer.
    pub const CUSTOMER: Index = Index::many("customer_id");
}

row!(CustomerLink, "customer_link", |row| [
    CustomerLink::ID.key([&row.user_customer_link_id]),
    CustomerLink::PAIR.key([&row.user_id, &row.customer_id]),
    CustomerLink::USER.key([&row.user_id]),
    CustomerLink::CUSTOMER.key([&row.customer_id]),
]);

/// An address of a customer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the members are described in the contract")]
pub struct CustomerAddress {
    pub customer_address_id: String,
    pub customer_id: String,
    pub line_1: Option<String>,
    pub line_2: Option<String>,
    pub line_3: Option<String>,
    pub city: Option<String>,
    pub county: Option<String>,
    pub state: Option<String>,
    pub postcode: Option<String>,
    pub country_code: Option<String>,
    /// The tags as one text, parted by commas, as OBP stores them.
    pub tags: Option<String>,
    pub status: Option<String>,
    pub inserted: Moment,
}

impl CustomerAddress {
    /// By `customer_address_id`.
    pub const ID: Index = Index::unique("customer_address_id");
    /// By customer.
    pub const CUSTOMER: Index = Index::many("customer_id");
}

row!(CustomerAddress, "customer_address", |row| [
    CustomerAddress::ID.key([&row.customer_address_id]),
    CustomerAddress::CUSTOMER.key([&row.customer_id]),
]);

/// A tax residence of a customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TaxResidence {
    /// Its id.
    pub tax_residence_id: String,
    /// The customer.
    pub customer_id: String,
    /// The tax domain, such as a country.
    pub domain: Option<String>,
    /// The number there.
    pub tax_number: Option<String>,
}

impl TaxResidence {
    /// By `tax_residence_id`.
    pub const ID: Index = Index::unique("tax_residence_id");
    /// By customer, domain and number.
    pub const NUMBER: Index = Index::unique("customer_id_domain_tax_number");
    /// By customer.
    pub const CUSTOMER: Index = Index::many("customer_id");
}

impl Row for TaxResidence {
    const TABLE: &'static str = "tax_residence";

    type Order = ();

    fn keys(&self) -> SmallVec<[Key<'_>; 4]> {
        let mut keys = smallvec![
            Self::ID.key([self.tax_residence_id.as_str()]),
            Self::CUSTOMER.key([self.customer_id.as_str()]),
        ];
        // In a database two nulls are not the same.
        if let (Some(domain), Some(number)) = (&self.domain, &self.tax_number) {
            keys.push(Self::NUMBER.key([&self.customer_id, domain, number]));
        }
        keys
    }
}

/// The type of a named value.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "SCREAMING_SNAKE_CASE")]
pub enum AttributeType {
    /// A text.
    #[default]
    String,
    /// A whole number.
    Integer,
    /// A number.
    Double,
    /// A day.
    DateWithDay,
}

impl AttributeType {
    const ALL: [Self; 4] = [Self::String, Self::Integer, Self::Double, Self::DateWithDay];

    /// Its name on the wire.
    pub fn name(self) -> &'static str {
        match self {
            Self::String => "STRING",
            Self::Integer => "INTEGER",
            Self::Double => "DOUBLE",
            Self::DateWithDay => "DATE_WITH_DAY",
        }
    }

    /// The type with a name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }
}

/// A named value of a customer.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct CustomerAttribute {
    /// Its id.
    pub customer_attribute_id: String,
    /// The customer's bank.
    pub bank_id: String,
    /// The customer.
    pub customer_id: String,
    /// Its name, which others of the customer may have as well.
    pub name: Option<String>,
    /// Its type; nobody asks whether the value is of it.
    pub kind: AttributeType,
    /// Its value.
    pub value: Option<String>,
}

impl CustomerAttribute {
    /// By `customer_attribute_id`.
    pub const ID: Index = Index::unique("customer_attribute_id");
    /// By customer.
    pub const CUSTOMER: Index = Index::many("customer_id");
    /// By bank.
    pub const BANK: Index = Index::many("bank_id");
    /// By bank, name and value: what a search asks for.
    pub const VALUE: Index = Index::many("bank_id_name_value");
}

impl Row for CustomerAttribute {
    const TABLE: &'static str = "customer_attribute";

    type Order = ();

    fn keys(&self) -> SmallVec<[Key<'_>; 4]> {
        let mut keys = smallvec![
            Self::ID.key([self.customer_attribute_id.as_str()]),
            Self::CUSTOMER.key([self.customer_id.as_str()]),
            Self::BANK.key([self.bank_id.as_str()]),
        ];
        // Nobody finds a null.
        if let (Some(name), Some(value)) = (&self.name, &self.value) {
            keys.push(Self::VALUE.key([&self.bank_id, name, value]));
        }
        keys
    }
}

/// A social media handle. OBP keeps it by customer number, not by customer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the members are described in the contract")]
pub struct SocialMedia {
    pub customer_number: Option<String>,
    pub kind: Option<String>,
    pub handle: Option<String>,
    pub date_added: Option<Moment>,
    pub date_activated: Option<Moment>,
}

impl SocialMedia {
    /// By customer number, which is unique over all banks.
    pub const NUMBER: Index = Index::unique("customer_number");
}

impl Row for SocialMedia {
    const TABLE: &'static str = "social_media";

    type Order = ();

    fn keys(&self) -> SmallVec<[Key<'_>; 4]> {
        let keys = self.customer_number.iter().map(|number| Self::NUMBER.key([number]));
        keys.collect()
    }
}

/// An event in the relationship with a customer; only a sandbox import makes them.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs, reason = "the members are described in the contract")]
pub struct CrmEvent {
    pub crm_event_id: String,
    pub bank_id: String,
    pub user_id: String,
    pub category: Option<String>,
    pub detail: Option<String>,
    pub channel: Option<String>,
    pub scheduled: Option<Moment>,
    pub actual: Option<Moment>,
    pub result: Option<String>,
    pub customer_name: Option<String>,
    pub customer_number: Option<String>,
}

impl CrmEvent {
    /// By its id.
    pub const ID: Index = Index::unique("crm_event_id");
    /// By bank.
    pub const BANK: Index = Index::many("bank_id");
}

row!(CrmEvent, "crm_event", |row| [
    CrmEvent::ID.key([&row.crm_event_id]),
    CrmEvent::BANK.key([&row.bank_id]),
]);

/// How far something is counted that must go on where it stopped, such as the ids of a seed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counter {
    /// What is counted.
    pub name: String,
    /// How far.
    pub value: u64,
}

impl Counter {
    /// By name.
    pub const NAME: Index = Index::unique("name");
}

row!(Counter, "counter", |row| [Counter::NAME.key([&row.name])]);
