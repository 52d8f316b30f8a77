//! Social media handles.
//!
//! OBP keeps them by customer number, over all banks and whoever has the number: they stay when a customer is renumbered
//! or removed, and show up with whichever customer has their number next. What a request stores goes under the number in
//! its body, which nobody compares with the customer of the path.

use std::sync::Arc;

use crate::{
    bank::database::all_fit,
    checks::Failed,
    generated::customer::{PostSocialMediaJSON, SocialMediaJSON, SocialMediasJSON},
    obp_json::{date_time, moment},
    store::{
        State,
        entity::{Customer, SocialMedia},
    },
};

/// Adds a handle.
pub(super) fn add(state: &mut State, sent: PostSocialMediaJSON) -> Result<Arc<SocialMedia>, Failed> {
    let columns = [(&sent.customer_number, 64), (&sent.r#type, 16), (&sent.handle, 64)];
    if !all_fit(columns) {
        return Err(Failed::named("OBP-50015-store"));
    }
    // The text of a date that was read is in the one form, so each of them has a moment.
    let moment = |text: Option<String>| text.as_deref().and_then(moment);
    let added = state.social_media.insert(SocialMedia {
        customer_number: sent.customer_number,
        kind: sent.r#type,
        handle: sent.handle,
        date_added: moment(sent.date_added),
        date_activated: moment(sent.date_activated),
    });
    added.map_err(|_| Failed::named("OBP-50015-store"))
}

/// The handles under a customer's present number; without number there are none.
pub(super) fn list(state: &State, customer: &Customer) -> SocialMediasJSON {
    let number = customer.number.as_deref();
    let found = number.and_then(|number| state.social_media.get(&SocialMedia::NUMBER.key([number])));
    SocialMediasJSON {
        checks: found.into_iter().map(|handle| shown(handle)).collect(),
    }
}

fn shown(handle: &SocialMedia) -> SocialMediaJSON {
    SocialMediaJSON {
        customer_number: handle.customer_number.clone(),
        r#type: handle.kind.clone(),
        handle: handle.handle.clone(),
        date_added: handle.date_added.map(date_time),
        date_activated: handle.date_activated.map(date_time),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn sent(number: Option<&str>, kind: &str, handle: &str) -> PostSocialMediaJSON {
        let body = json!({
            "customer_number": number, "type": kind, "handle": handle,
            "date_added": "2017-09-18T22:00:00Z", "date_activated": null,
        });
        serde_json::from_value(body).expect("a handle")
    }

    fn customer(number: Option<&str>) -> Customer {
        Customer {
            number: number.map(str::to_owned),
            ..Customer::default()
        }
    }

    #[test]
    fn a_number_is_taken_once_and_columns_have_their_lengths() {
        let x = |length| "x".repeat(length);
        let cases = [
            (Some("1".to_owned()), x(16), x(64), true),
            (Some("1".to_owned()), x(1), x(1), false),
            (None, x(1), x(1), true),
            (None, x(1), x(1), true),
            (Some(String::new()), x(1), x(1), true),
            (Some(String::new()), x(1), x(1), false),
            (Some("2".to_owned()), x(17), x(1), false),
            (Some("2".to_owned()), x(1), x(65), false),
            (Some(x(64)), x(1), x(1), true),
            (Some(x(65)), x(1), x(1), false),
        ];
        let mut state = State::default();
        for (number, kind, handle, taken) in cases {
            let added = add(&mut state, sent(number.as_deref(), &kind, &handle));
            assert_eq!(added.is_ok(), taken, "{number:?} {kind} {handle}");
            if let Err(failed) = added {
                assert_eq!(failed, Failed::named("OBP-50015-store"));
            }
        }
    }

    #[test]
    fn whoever_has_the_number_has_the_handle() {
        let mut state = State::default();
        add(&mut state, sent(Some("1"), "twitter", "@e")).expect("free");
        add(&mut state, sent(None, "twitter", "@nobody")).expect("nulls are never the same");
        assert_eq!(list(&state, &customer(Some("1"))).checks.len(), 1);
        assert!(list(&state, &customer(Some("2"))).checks.is_empty());
        assert!(list(&state, &customer(None)).checks.is_empty());
        let listed = list(&state, &customer(Some("1")));
        let shown = serde_json::to_value(&listed.checks[0]).expect("texts");
        let wanted = json!({
            "customer_number": "1", "type": "twitter", "handle": "@e",
            "date_added": "2017-09-18T22:00:00Z", "date_activated": null,
        });
        assert_eq!(shown, wanted);
    }
}
