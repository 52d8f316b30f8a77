//! Customers as each version of the API shows them.

use std::sync::Arc;

use crate::{
    checks::Failed,
    error::ObpError,
    generated::customer::{
        AmountOfMoneyJsonV121, CustomerCreditRatingJSON, CustomerFaceImageJson, CustomerJsonV310,
        CustomerWithAttributesJsonV310,
    },
    obp_json::date_time,
    store::{Taken, entity::Customer},
};

/// The customer that a check has found.
pub(super) fn existing(found: Option<&Arc<Customer>>) -> Result<&Arc<Customer>, ObpError> {
    found.ok_or_else(|| ObpError::internal(&"a customer is gone that a check has found in the same snapshot"))
}

/// What came of a change to a customer that a check has found.
pub(super) fn changed(done: Result<Option<Arc<Customer>>, Taken>) -> Result<Arc<Customer>, Failed> {
    match done {
        Ok(Some(customer)) => Ok(customer),
        // Somebody removed it since the check.
        Ok(None) => Err(Failed::named("OBP-30046")),
        Err(_) => Err(Failed::named("OBP-30051")),
    }
}

/// As v3.1.0 shows it.
pub(super) fn v310(customer: &Customer) -> CustomerJsonV310 {
    CustomerJsonV310 {
        bank_id: customer.bank_id.clone(),
        customer_id: customer.customer_id.clone(),
        customer_number: customer.number.clone(),
        legal_name: customer.legal_name.clone(),
        mobile_phone_number: customer.mobile_number.clone(),
        email: customer.email.clone().unwrap_or_default(),
        face_image: CustomerFaceImageJson {
            url: customer.face_image_url.clone(),
            date: customer.face_image_date.map(date_time),
        },
        date_of_birth: customer.date_of_birth.map(date_time),
        relationship_status: customer.relationship_status.clone(),
        dependants: customer.dependants.into(),
        dob_of_dependants: customer.dob_of_dependants.iter().copied().map(date_time).collect(),
        credit_rating: CustomerCreditRatingJSON {
            rating: customer.credit_rating.clone(),
            source: customer.credit_source.clone(),
        },
        credit_limit: AmountOfMoneyJsonV121 {
            currency: customer.credit_limit_currency.clone(),
            amount: customer.credit_limit_amount.clone(),
        },
        highest_education_attained: customer.highest_education_attained.clone(),
        employment_status: customer.employment_status.clone(),
        kyc_status: customer.kyc_status,
        last_ok_date: customer.last_ok_date.map(date_time),
        title: customer.title.clone(),
        branch_id: customer.branch_id.clone(),
        name_suffix: customer.name_suffix.clone(),
    }
}

/// The same with attributes, of which this bank has none.
pub(super) fn with_attributes_v310(customer: &Customer) -> CustomerWithAttributesJsonV310 {
    let CustomerJsonV310 {
        bank_id,
        customer_id,
        customer_number,
        legal_name,
        mobile_phone_number,
        email,
        face_image,
        date_of_birth,
        relationship_status,
        dependants,
        dob_of_dependants,
        credit_rating,
        credit_limit,
        highest_education_attained,
        employment_status,
        kyc_status,
        last_ok_date,
        title,
        branch_id,
        name_suffix,
    } = v310(customer);
    CustomerWithAttributesJsonV310 {
        bank_id,
        customer_id,
        customer_number,
        legal_name,
        mobile_phone_number,
        email,
        face_image,
        date_of_birth,
        relationship_status,
        dependants,
        dob_of_dependants,
        credit_rating,
        credit_limit,
        highest_education_attained,
        employment_status,
        kyc_status,
        last_ok_date,
        title,
        branch_id,
        name_suffix,
        customer_attributes: Vec::new(),
    }
}
