//! Changes to a customer: each sets a few columns and answers the whole customer.
//!
//! OBP looks for the customer by its id alone, so the bank of the path may be another than the customer's.

use crate::{
    bank::{Visited as _, database},
    call::Call,
    checks::Failed,
    error::ObpError,
    generated::customer::CustomerJsonV310,
    payload::Payload,
    store::{
        State,
        entity::{Customer, Moment},
    },
};

use super::{columns, create::email, sent::Sent, shown};

/// What an operation does with a customer.
pub(super) type Change = fn(&mut Customer, Sent<'_>);

/// Changes the customer, and shows it as it is then.
pub(super) async fn update(
    call: &Call,
    customer_id: &str,
    change: Change,
) -> Result<Payload<CustomerJsonV310>, ObpError> {
    let visit = call.visit()?;
    let customer = call
        .write(|state| {
            changed(state, customer_id, visit.now, |customer| {
                change(customer, Sent(&visit.sent))
            })
        })
        .await?;
    Ok(Payload::Typed(shown::v310(&customer)))
}

/// Changes the number by which the bank knows the customer.
///
/// Whether it is taken is looked at once more where it is written, since others may have come in between.
pub(super) async fn update_number(
    call: &Call,
    bank_id: &str,
    customer_id: &str,
) -> Result<Payload<CustomerJsonV310>, ObpError> {
    let visit = call.visit()?;
    let number = Sent(&visit.sent).text("customer_number");
    let customer = call
        .write(|state| {
            let taken = number.as_deref().is_some_and(|number| {
                let key = Customer::NUMBER.key([bank_id, number]);
                state.customers.get(&key).is_some()
            });
            if taken {
                return Err(Failed::named("OBP-30006"));
            }
            changed(state, customer_id, visit.now, |customer| customer.number = number)
        })
        .await?;
    Ok(Payload::Typed(shown::v310(&customer)))
}

/// Where to reach the customer.
pub(super) fn set_email(customer: &mut Customer, sent: Sent<'_>) {
    customer.email = Some(email(sent.text("email").as_deref().unwrap_or_default()));
}

/// Where to call the customer.
pub(super) fn set_mobile_number(customer: &mut Customer, sent: Sent<'_>) {
    customer.mobile_number = sent.text("mobile_phone_number");
}

/// Who the customer is.
pub(super) fn set_identity(customer: &mut Customer, sent: Sent<'_>) {
    customer.legal_name = sent.text("legal_name");
    customer.date_of_birth = sent.moment("date_of_birth");
    customer.title = sent.text("title");
    customer.name_suffix = sent.text("name_suffix");
}

/// How much the bank lends.
pub(super) fn set_credit_limit(customer: &mut Customer, sent: Sent<'_>) {
    let limit = sent.object("credit_limit");
    customer.credit_limit_currency = limit.and_then(|limit| limit.text("currency"));
    customer.credit_limit_amount = limit.and_then(|limit| limit.text("amount"));
}

/// How good the customer is for it, and who says so.
pub(super) fn set_credit_rating(customer: &mut Customer, sent: Sent<'_>) {
    customer.credit_rating = sent.text("credit_rating");
    customer.credit_source = sent.text("credit_source");
}

/// Which branch looks after the customer.
pub(super) fn set_branch(customer: &mut Customer, sent: Sent<'_>) {
    customer.branch_id = sent.text("branch_id");
}

/// The rest. The number of dependants is not compared with their dates of birth, which stay.
pub(super) fn set_data(customer: &mut Customer, sent: Sent<'_>) {
    let image = sent.object("face_image");
    customer.face_image_url = image.and_then(|image| image.text("url"));
    customer.face_image_date = image.and_then(|image| image.moment("date"));
    customer.relationship_status = sent.text("relationship_status");
    customer.dependants = sent.number("dependants");
    customer.highest_education_attained = sent.text("highest_education_attained");
    customer.employment_status = sent.text("employment_status");
}

fn changed(
    state: &mut State,
    customer_id: &str,
    now: Moment,
    change: impl FnOnce(&mut Customer),
) -> Result<Customer, Failed> {
    let id = Customer::ID.key([customer_id]);
    // Somebody may have removed it since the check.
    let before = state.customers.get(&id).ok_or(Failed::named("OBP-30046"))?;
    let mut after = Customer::clone(before);
    change(&mut after);
    columns::check(before, &after)?;
    if **before == after {
        return Ok(after);
    }
    after.updated = now;
    let row = after.clone();
    let stored = state.customers.update(&id, |customer| *customer = row);
    stored.map_err(|_| number_taken(state, &after))?;
    Ok(after)
}

/// The check looks for the number at the bank of the path; where the customer is another bank's, the database finds out.
fn number_taken(state: &State, row: &Customer) -> Failed {
    let number = row.number.as_deref().unwrap_or_default();
    let key = Customer::NUMBER.key([&row.bank_id, number]);
    let other = state.customers.number(&key).unwrap_or_default();
    let (bank, number) = (database::literal(&row.bank_id), database::literal(number));
    let key = format!("/* key:{other} */ {bank}, {number}");
    Failed::named("text-number-taken").with("value", database::in_message(&key))
}
