//! Customers as each version of the API shows them.
//!
//! Absent on purpose: which attributes are shown with a customer, which its callers say.

use std::sync::Arc;

use crate::{
    error::ObpError,
    generated::customer::{
        AmountOfMoneyJsonV121, CustomerAttributeResponseJsonV300, CustomerCreditRatingJSON, CustomerFaceImageJson,
        CustomerJsonV140, CustomerJsonV210, CustomerJsonV300, CustomerJsonV310, CustomerOverviewFlatJsonV500,
        CustomerOverviewJsonV500, CustomerWithAttributesJsonV300, CustomerWithAttributesJsonV310,
    },
    obp_json::date_time,
    store::entity::{Customer, Moment},
};

/// The customer that a check has found.
pub(super) fn existing(found: Option<&Arc<Customer>>) -> Result<&Arc<Customer>, ObpError> {
    found.ok_or_else(|| ObpError::internal(&"a customer is gone that a check has found in the same snapshot"))
}

/// Makes a version's form from what all have in common and some members of its own.
macro_rules! form {
    ($customer:ident as $form:ident { $($member:ident: $value:expr,)* }) => {
        $form {
            customer_id: $customer.customer_id.clone(),
            customer_number: $customer.number.clone(),
            legal_name: $customer.legal_name.clone(),
            mobile_phone_number: $customer.mobile_number.clone(),
            email: $customer.email.clone().unwrap_or_default(),
            face_image: CustomerFaceImageJson {
                url: $customer.face_image_url.clone(),
                date: $customer.face_image_date.map(date_time),
            },
            relationship_status: $customer.relationship_status.clone(),
            dependants: $customer.dependants.into(),
            highest_education_attained: $customer.highest_education_attained.clone(),
            employment_status: $customer.employment_status.clone(),
            kyc_status: $customer.kyc_status,
            last_ok_date: $customer.last_ok_date.map(date_time),
            $($member: $value,)*
        }
    };
}

/// As the versions up to v2.0.0 show it.
pub(in crate::bank) fn v140(customer: &Customer) -> CustomerJsonV140 {
    form!(customer as CustomerJsonV140 {
        date_of_birth: customer.date_of_birth.map(date_time),
        dob_of_dependants: dates_and_times(customer),
    })
}

/// As v2.1.0 shows it.
pub(super) fn v210(customer: &Customer) -> CustomerJsonV210 {
    form!(customer as CustomerJsonV210 {
        bank_id: customer.bank_id.clone(),
        date_of_birth: customer.date_of_birth.map(date_time),
        dob_of_dependants: dates_and_times(customer),
        credit_rating: rating(customer),
        credit_limit: limit(customer),
    })
}

/// As v3.0.0 shows it: dates of birth without the time of day, and empty where there is none.
pub(super) fn v300(customer: &Customer) -> CustomerJsonV300 {
    form!(customer as CustomerJsonV300 {
        bank_id: customer.bank_id.clone(),
        date_of_birth: date(customer.date_of_birth),
        dob_of_dependants: dates(customer),
        credit_rating: rating(customer),
        credit_limit: limit(customer),
        title: customer.title.clone(),
        branch_id: customer.branch_id.clone(),
        name_suffix: customer.name_suffix.clone(),
    })
}

/// The same with attributes.
pub(super) fn with_attributes_v300(
    customer: &Customer,
    attributes: Vec<CustomerAttributeResponseJsonV300>,
) -> CustomerWithAttributesJsonV300 {
    form!(customer as CustomerWithAttributesJsonV300 {
        bank_id: customer.bank_id.clone(),
        date_of_birth: date(customer.date_of_birth),
        dob_of_dependants: dates(customer),
        credit_rating: rating(customer),
        credit_limit: limit(customer),
        title: customer.title.clone(),
        branch_id: customer.branch_id.clone(),
        name_suffix: customer.name_suffix.clone(),
        customer_attributes: attributes,
    })
}

/// As v3.1.0 shows it.
pub(super) fn v310(customer: &Customer) -> CustomerJsonV310 {
    form!(customer as CustomerJsonV310 {
        bank_id: customer.bank_id.clone(),
        date_of_birth: customer.date_of_birth.map(date_time),
        dob_of_dependants: dates_and_times(customer),
        credit_rating: rating(customer),
        credit_limit: limit(customer),
        title: customer.title.clone(),
        branch_id: customer.branch_id.clone(),
        name_suffix: customer.name_suffix.clone(),
    })
}

/// The same with attributes.
pub(super) fn with_attributes_v310(
    customer: &Customer,
    attributes: Vec<CustomerAttributeResponseJsonV300>,
) -> CustomerWithAttributesJsonV310 {
    form!(customer as CustomerWithAttributesJsonV310 {
        bank_id: customer.bank_id.clone(),
        date_of_birth: customer.date_of_birth.map(date_time),
        dob_of_dependants: dates_and_times(customer),
        credit_rating: rating(customer),
        credit_limit: limit(customer),
        title: customer.title.clone(),
        branch_id: customer.branch_id.clone(),
        name_suffix: customer.name_suffix.clone(),
        customer_attributes: attributes,
    })
}

/// An overview. Nobody has accounts, since the bank keeps none.
pub(super) fn overview(
    customer: &Customer,
    attributes: Vec<CustomerAttributeResponseJsonV300>,
) -> CustomerOverviewJsonV500 {
    form!(customer as CustomerOverviewJsonV500 {
        bank_id: customer.bank_id.clone(),
        date_of_birth: customer.date_of_birth.map(date_time),
        dob_of_dependants: dates_and_times(customer),
        credit_rating: Some(rating(customer)),
        credit_limit: Some(limit(customer)),
        title: customer.title.clone(),
        branch_id: customer.branch_id.clone(),
        name_suffix: customer.name_suffix.clone(),
        customer_attributes: attributes,
        accounts: Vec::new(),
    })
}

/// The same in short.
pub(super) fn overview_flat(
    customer: &Customer,
    attributes: Vec<CustomerAttributeResponseJsonV300>,
) -> CustomerOverviewFlatJsonV500 {
    CustomerOverviewFlatJsonV500 {
        bank_id: customer.bank_id.clone(),
        customer_id: customer.customer_id.clone(),
        customer_number: customer.number.clone(),
        legal_name: customer.legal_name.clone(),
        mobile_phone_number: customer.mobile_number.clone(),
        email: customer.email.clone().unwrap_or_default(),
        date_of_birth: customer.date_of_birth.map(date_time),
        title: customer.title.clone(),
        branch_id: customer.branch_id.clone(),
        name_suffix: customer.name_suffix.clone(),
        customer_attributes: attributes,
        accounts: Vec::new(),
    }
}

fn rating(customer: &Customer) -> CustomerCreditRatingJSON {
    CustomerCreditRatingJSON {
        rating: customer.credit_rating.clone(),
        source: customer.credit_source.clone(),
    }
}

fn limit(customer: &Customer) -> AmountOfMoneyJsonV121 {
    AmountOfMoneyJsonV121 {
        currency: customer.credit_limit_currency.clone(),
        amount: customer.credit_limit_amount.clone(),
    }
}

fn dates_and_times(customer: &Customer) -> Vec<Option<String>> {
    let dates = customer.dob_of_dependants.iter();
    dates.map(|date| date.map(date_time)).collect()
}

fn dates(customer: &Customer) -> Vec<String> {
    customer.dob_of_dependants.iter().copied().map(date).collect()
}

fn date(moment: Option<Moment>) -> String {
    let mut text = moment.map(date_time).unwrap_or_default();
    text.truncate(text.find('T').unwrap_or(text.len()));
    text
}
