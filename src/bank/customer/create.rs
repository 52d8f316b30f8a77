//! New customers: what becomes of each version's body.
//!
//! Absent on purpose: what can be told before anything is stored, which the checks do.

use crate::{
    bank::Visited as _,
    call::Call,
    checks::Failed,
    error::ObpError,
    store::{
        State,
        entity::{Customer, CustomerLink},
    },
};

use super::{columns, sent::Sent};

/// How the versions differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Form {
    /// With a number and a user who is linked, and neither rating nor limit, title, branch and suffix: those that are
    /// sent are not stored.
    V200,
    /// The same with rating and limit.
    V210,
    /// All members but the number.
    V310,
    /// Name and phone, the others if wanted.
    V500,
}

/// Customers that get a number get one below this.
const NUMBERS: u128 = 2_147_483_647;

/// Stores the customer that was sent.
pub(super) async fn create(call: &Call, form: Form, bank_id: String) -> Result<Customer, ObpError> {
    let visit = call.visit()?;
    let sent = Sent(&visit.sent);
    let mut row = row(form, sent);
    row.bank_id = bank_id;
    row.updated = visit.now;
    let owner = match form {
        Form::V200 | Form::V210 => Some(owner(call, sent)?),
        Form::V310 | Form::V500 => None,
    };
    if breaks(form, sent) {
        return Err(call.refuse(Failed::named("OBP-50015-null")));
    }
    let now = visit.now;
    call.write(|state| {
        row.customer_id = state.new_id();
        if numbered(form) && row.number.is_none() {
            row.number = Some((state.random() % NUMBERS).to_string());
        }
        store(state, form, &row)?;
        if let Some(user_id) = owner {
            link(state, user_id, row.customer_id.clone(), now)?;
        }
        Ok(row)
    })
    .await
}

/// The user whom the oldest functions link: the caller where none is named.
fn owner(call: &Call, sent: Sent<'_>) -> Result<String, ObpError> {
    match sent.text("user_id") {
        Some(user_id) if !user_id.is_empty() => Ok(user_id),
        _ => Ok(call.user()?.user_id.clone()),
    }
}

/// The oldest functions look into objects last of all, after number and user (asked).
fn breaks(form: Form, sent: Sent<'_>) -> bool {
    let objects: &[&str] = match form {
        Form::V200 => &["face_image"],
        Form::V210 => &["face_image", "credit_rating", "credit_limit"],
        Form::V310 | Form::V500 => &[],
    };
    objects.iter().any(|name| sent.object(name).is_none())
}

/// Whether the server chooses a number where none is sent.
fn numbered(form: Form) -> bool {
    matches!(form, Form::V310 | Form::V500)
}

fn store(state: &mut State, form: Form, row: &Customer) -> Result<(), Failed> {
    let refused = || match form {
        Form::V200 | Form::V210 => Failed::named("OBP-30024"),
        Form::V310 | Form::V500 => Failed::named("OBP-30051"),
    };
    if !columns::fit(row) {
        return Err(refused());
    }
    state.customers.insert(row.clone()).map_err(|_| refused())?;
    Ok(())
}

fn link(state: &mut State, user_id: String, customer_id: String, now: i64) -> Result<(), Failed> {
    let link = CustomerLink {
        user_customer_link_id: state.new_id(),
        user_id,
        customer_id,
        inserted: now,
        is_active: true,
    };
    state
        .customer_links
        .insert(link)
        .map_err(|_| Failed::named("OBP-30007"))?;
    Ok(())
}

/// The columns of a new customer. What a version does not read, and what v5.0.0 leaves out, is an empty text.
fn row(form: Form, sent: Sent<'_>) -> Customer {
    let empty = || Some(String::new());
    // v5.0.0 takes a null for a missing member; the others store it.
    let text = |name: &str| match form {
        Form::V500 => sent.text(name).or_else(empty),
        _ => sent.text(name),
    };
    let late = |name: &str| match form {
        Form::V200 | Form::V210 => empty(),
        Form::V310 | Form::V500 => text(name),
    };
    let image = sent.object("face_image");
    let rating = sent.object("credit_rating").filter(|_| form != Form::V200);
    let limit = sent.object("credit_limit").filter(|_| form != Form::V200);
    let inner = |object: Option<Sent<'_>>, name: &str| object.map_or_else(empty, |object| object.text(name));
    Customer {
        number: sent.text("customer_number").filter(|_| form != Form::V310),
        legal_name: sent.text("legal_name"),
        mobile_number: sent.text("mobile_phone_number"),
        email: Some(email(sent.text("email").as_deref().unwrap_or_default())),
        face_image_url: inner(image, "url"),
        face_image_date: image.and_then(|image| image.moment("date")),
        date_of_birth: sent.moment("date_of_birth"),
        relationship_status: text("relationship_status"),
        dependants: sent.number("dependants"),
        dob_of_dependants: sent.moments("dob_of_dependants"),
        highest_education_attained: text("highest_education_attained"),
        employment_status: text("employment_status"),
        credit_rating: inner(rating, "rating"),
        credit_source: inner(rating, "source"),
        credit_limit_currency: inner(limit, "currency"),
        credit_limit_amount: inner(limit, "amount"),
        kyc_status: sent.truth("kyc_status"),
        last_ok_date: sent.moment("last_ok_date"),
        title: late("title"),
        branch_id: late("branch_id"),
        name_suffix: late("name_suffix"),
        ..Customer::default()
    }
}

/// An e-mail address as it is stored: in lower case, without blanks and controls around it.
pub(super) fn email(text: &str) -> String {
    text.to_lowercase().trim_matches(|c| c <= ' ').to_owned()
}

#[cfg(test)]
mod tests {
    use serde_json::{Value as Json, json};

    use super::*;

    #[test]
    fn addresses_are_stored_in_lower_case_without_what_java_trims() {
        for (sent, stored) in [
            (" ANN@Example.COM\t", "ann@example.com"),
            ("Not An Email", "not an email"),
            ("\u{a0}A\u{a0}", "\u{a0}a\u{a0}"),
            ("\u{1}", ""),
            ("ÄÖ", "äö"),
        ] {
            assert_eq!(email(sent), stored);
        }
    }

    #[test]
    fn a_version_stores_what_it_reads_and_the_rest_is_empty() {
        let body = json!({
            "customer_number": "7", "title": "Dr.", "branch_id": "B",
            "credit_rating": {"rating": "A", "source": null}, "credit_limit": {"currency": "EUR", "amount": "1"},
            "relationship_status": null,
        });
        let kept = |form| {
            let row = row(form, Sent(&body));
            [
                row.number,
                row.title,
                row.credit_rating,
                row.credit_source,
                row.relationship_status,
            ]
        };
        let text = |text: &str| Some(text.to_owned());
        for (form, expected) in [
            (Form::V200, [text("7"), text(""), text(""), text(""), None]),
            (Form::V210, [text("7"), text(""), text("A"), None, None]),
            (Form::V310, [None, text("Dr."), text("A"), None, None]),
            (Form::V500, [text("7"), text("Dr."), text("A"), None, text("")]),
        ] {
            assert_eq!(kept(form), expected, "{form:?}");
        }
    }

    #[test]
    fn without_a_body_everything_is_empty() {
        let row = row(Form::V500, Sent(&Json::Null));
        assert_eq!(row.face_image_url.as_deref(), Some(""));
        assert_eq!(row.email.as_deref(), Some(""));
        assert_eq!((row.legal_name, row.number, row.dependants), (None, None, 0));
    }
}
