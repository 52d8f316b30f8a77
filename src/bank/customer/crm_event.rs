//! Events in the relationship with customers.
//!
//! Every user who is logged in sees all events of a bank, whoever they are about (recorded, `three-norole`). Absent on
//! purpose: making them, which only a sandbox import does.

use crate::{
    generated::customer::{CrmEventJson, CrmEventsJson},
    obp_json::date_time,
    store::{State, entity::CrmEvent},
};

/// The events of a bank, oldest first.
pub(super) fn list(state: &State, bank_id: &str) -> CrmEventsJson {
    let key = CrmEvent::BANK.key([bank_id]);
    let events = state.crm_events.with(&key);
    CrmEventsJson {
        crm_events: events.map(|event| shown(event)).collect(),
    }
}

fn shown(event: &CrmEvent) -> CrmEventJson {
    CrmEventJson {
        id: event.crm_event_id.clone(),
        bank_id: event.bank_id.clone(),
        customer_name: event.customer_name.clone().unwrap_or_default(),
        customer_number: event.customer_number.clone().unwrap_or_default(),
        category: event.category.clone().unwrap_or_default(),
        detail: event.detail.clone().unwrap_or_default(),
        channel: event.channel.clone().unwrap_or_default(),
        scheduled_date: event.scheduled.map(date_time),
        actual_date: event.actual.map(date_time).unwrap_or_default(),
        result: event.result.clone().unwrap_or_default(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_events_of_one_bank_come_in_the_order_in_which_they_were_made() {
        let mut state = State::default();
        for (id, bank) in [("3", "b"), ("1", "b"), ("2", "other")] {
            let event = CrmEvent {
                crm_event_id: id.into(),
                bank_id: bank.into(),
                actual: Some(0),
                ..CrmEvent::default()
            };
            state.crm_events.insert(event).expect("free");
        }
        let listed = list(&state, "b").crm_events;
        let ids: Vec<_> = listed.iter().map(|event| event.id.as_str()).collect();
        assert_eq!(ids, ["3", "1"]);
        assert_eq!(listed[0].scheduled_date, None);
        assert_eq!(listed[0].actual_date, "1970-01-01T00:00:00Z");
        assert!(list(&state, "none").crm_events.is_empty());
    }
}
