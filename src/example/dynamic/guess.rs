//! What a text is about: what the contract says, and where it says nothing, what the member's name suggests.
//!
//! Absent on purpose: names in other languages, and looking at descriptions.

use super::vocabulary::{self, Words};
use crate::contract::schema::Content;

/// What a text is about.
#[derive(Debug, Clone, Copy)]
pub(super) enum Kind {
    /// One of the contract's own kinds.
    Of(Content),
    /// One of a list.
    OneOf(Words),
    /// An IBAN.
    Iban,
    /// A bank's code in SWIFT.
    Bic,
    /// A latitude as text.
    Latitude,
    /// A longitude as text.
    Longitude,
    /// A country's name.
    Country,
    /// A date.
    Date,
    /// A date and time.
    DateTime,
    /// Digits of an account or the like.
    Digits,
    /// A host's name.
    Host,
    /// An IP address.
    Ip,
}

/// What the text of a member is about.
pub(super) fn kind(content: Option<Content>, name: &str) -> Option<Kind> {
    match content {
        // "A word" says less than most names do.
        Some(Content::Word) => match by_name(name) {
            Some(Kind::OneOf(words)) => Some(Kind::OneOf(words)),
            _ => Some(Kind::Of(Content::Word)),
        },
        Some(content) => Some(Kind::Of(content)),
        None => by_name(name),
    }
}

/// What a member of this name usually holds.
fn by_name(name: &str) -> Option<Kind> {
    let snake;
    let name = if name.bytes().any(|byte| byte.is_ascii_uppercase() || byte == b'-') {
        snake = snake_case(name);
        snake.as_str()
    } else {
        name
    };
    whole_name(name).or_else(|| name.rsplit('_').find_map(part_of_name))
}

/// `mobilePhone` and `Mobile-Phone` as `mobile_phone`; capitals in a row stay one word.
fn snake_case(name: &str) -> String {
    let mut snake = String::with_capacity(name.len() + 4);
    let mut small = false;
    for letter in name.chars() {
        if letter.is_ascii_uppercase() && small {
            snake.push('_');
        }
        small = letter.is_ascii_lowercase() || letter.is_ascii_digit();
        snake.push(if letter == '-' {
            '_'
        } else {
            letter.to_ascii_lowercase()
        });
    }
    snake
}

fn whole_name(name: &str) -> Option<Kind> {
    use Content::{Amount, Company, FirstName, LastName, NameSuffix, Phone, Street, Title, Word};
    use Kind::{Of, OneOf};
    Some(match name {
        "first_name" | "given_name" | "firstname" | "middle_name" => Of(FirstName),
        "last_name" | "family_name" | "surname" | "lastname" => Of(LastName),
        "line_1" | "line_2" | "line_3" | "street_name" | "address" => Of(Street),
        "short_name" | "bank_name" | "company_name" => Of(Company),
        "name_suffix" | "suffix" => Of(NameSuffix),
        "title" => Of(Title),
        "name" | "app_name" => Of(Word),
        "employment_status" => OneOf(vocabulary::EMPLOYMENTS),
        "relationship_status" | "marital_status" => OneOf(vocabulary::RELATIONSHIPS),
        "role_name" | "role" | "roles" => OneOf(vocabulary::ROLES),
        "country_code" | "country_iso_code" => Of(Content::CountryCode),
        "access_token" | "consumer_key" => Of(Content::Token),
        "account_number" | "sort_code" | "routing_number" => Kind::Digits,
        "credit_limit" => Of(Amount),
        "tel" | "fax" => Of(Phone),
        "bank_id" => Of(Content::BankId),
        "branch_id" => Of(Content::BranchId),
        "customer_number" => Of(Content::CustomerNumber),
        "post_code" | "postal_code" => Of(Content::Postcode),
        "user_name" => Of(Content::Username),
        "display_name" => Of(Content::PersonName),
        _ => return None,
    })
}

fn part_of_name(part: &str) -> Option<Kind> {
    use Content::{
        Amount, BankId, BranchId, City, Company, County, Currency, Email, PersonName, Phone, Postcode, Sentence, State,
        Token, Url, Username, Uuid,
    };
    use Kind::{Of, OneOf};
    Some(match part {
        "email" | "emails" | "mail" => Of(Email),
        "phone" | "phones" | "mobile" | "telephone" => Of(Phone),
        "username" | "login" => Of(Username),
        "legal" | "full" | "owner" | "holder" | "person" => Of(PersonName),
        "company" | "organisation" | "organization" | "employer" => Of(Company),
        "street" => Of(Content::Street),
        "city" | "town" => Of(City),
        "county" | "district" => Of(County),
        "state" | "province" | "region" => Of(State),
        "postcode" | "zip" | "postal" => Of(Postcode),
        "country" | "nationality" => Kind::Country,
        "bank" | "banks" => Of(BankId),
        "branch" | "branches" => Of(BranchId),
        "id" | "ids" | "uuid" => Of(Uuid),
        "currency" => Of(Currency),
        "amount" | "balance" | "price" | "fee" => Of(Amount),
        "url" | "uri" | "website" | "link" | "href" | "logo" | "image" => Of(Url),
        "token" | "secret" => Of(Token),
        "description" | "message" | "comment" | "details" | "summary" | "text" | "reason" | "purpose" => Of(Sentence),
        "version" => Of(Content::Version),
        "html" => Of(Content::Html),
        "markdown" => Of(Content::Markdown),
        "entitlement" | "entitlements" => OneOf(vocabulary::ROLES),
        "education" | "attained" => OneOf(vocabulary::EDUCATIONS),
        "rating" => OneOf(vocabulary::RATINGS),
        "source" => OneOf(vocabulary::SOURCES),
        "status" => OneOf(vocabulary::STATUSES),
        "type" => OneOf(vocabulary::TYPES),
        "label" => OneOf(vocabulary::LABELS),
        "tags" | "tag" => OneOf(vocabulary::TAGS),
        "language" | "locale" => OneOf(vocabulary::LANGUAGES),
        "method" | "verb" => OneOf(vocabulary::METHODS),
        "provider" | "issuer" => OneOf(vocabulary::PROVIDERS),
        "key" | "attribute" => OneOf(vocabulary::KEYS),
        "iban" => Kind::Iban,
        "bic" | "swift" => Kind::Bic,
        "latitude" | "lat" => Kind::Latitude,
        "longitude" | "lon" | "lng" => Kind::Longitude,
        "date" | "birth" | "dob" => Kind::Date,
        "timestamp" | "datetime" | "when" => Kind::DateTime,
        "host" | "hostname" | "domain" => Kind::Host,
        "ip" => Kind::Ip,
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::{Kind, kind, snake_case};
    use crate::contract::schema::Content;

    #[test]
    fn names_in_any_spelling_are_understood() {
        assert_eq!(snake_case("mobilePhoneNumber"), "mobile_phone_number");
        assert_eq!(snake_case("Country-Code"), "country_code");
        for name in ["mobilePhoneNumber", "mobile_phone", "phone"] {
            assert!(matches!(kind(None, name), Some(Kind::Of(Content::Phone))), "{name}");
        }
        assert!(matches!(kind(None, "bank_id"), Some(Kind::Of(Content::BankId))));
        assert!(kind(None, "xyzzy").is_none());
    }

    #[test]
    fn the_contract_outranks_the_name() {
        assert!(matches!(
            kind(Some(Content::Sentence), "email"),
            Some(Kind::Of(Content::Sentence))
        ));
        assert!(matches!(
            kind(Some(Content::Word), "employment_status"),
            Some(Kind::OneOf(_))
        ));
    }
}
