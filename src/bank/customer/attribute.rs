//! Attributes of customers: named values, and the search for them.
//!
//! An attribute is found by its own id alone: the customer of the path merely has to be one of the bank. Absent on
//! purpose: whether a value is of its type, and whether a name is there already, which OBP never asks.

use std::sync::Arc;

use crate::{
    bank::{Visit, Visited as _, database},
    call::Call,
    checks::Failed,
    error::ObpError,
    generated::customer::{CustomerAttributeResponseJsonV300, CustomerAttributesResponseJson},
    store::{
        State,
        entity::{AttributeType, Customer, CustomerAttribute},
    },
};

use super::sent;

/// What is sent for an attribute. Name and value may be null, which is kept.
#[derive(Debug, Clone, Default)]
pub(super) struct Sent {
    name: Option<String>,
    kind: AttributeType,
    value: Option<String>,
}

impl Sent {
    /// What a call sent. Where checks are off, a type that does not exist is taken for a text.
    pub(super) fn of(call: &Call) -> Result<Self, ObpError> {
        let sent = sent::Sent(&call.visit()?.sent);
        let kind = sent.text("type").and_then(|name| AttributeType::named(&name));
        Ok(Self {
            name: sent.text("name"),
            kind: kind.unwrap_or_default(),
            value: sent.text("value"),
        })
    }

    /// The column for which a text is too long, with its length, and the text.
    fn misfit(&self) -> Option<(&'static str, usize, &str)> {
        let columns = [("MNAME", 50, &self.name), ("MVALUE", 2000, &self.value)];
        let mut texts = columns.iter().filter_map(|(column, most, text)| {
            let text = text.as_deref()?;
            Some((*column, *most, text))
        });
        texts.find(|(_, most, text)| database::length(text) > *most)
    }
}

/// Adds an attribute to a customer of a bank.
pub(super) fn create(
    state: &mut State,
    bank_id: &str,
    customer_id: &str,
    sent: Sent,
) -> Result<Arc<CustomerAttribute>, Failed> {
    existing(state, bank_id, customer_id)?;
    if let Some((column, most, text)) = sent.misfit() {
        return Err(Failed::named("text-too-long")
            .with("name", format!("{column} CHARACTER VARYING({most})"))
            .with("value", database::too_long(text)));
    }
    let attribute = CustomerAttribute {
        customer_attribute_id: state.new_id(),
        bank_id: bank_id.to_owned(),
        customer_id: customer_id.to_owned(),
        name: sent.name,
        kind: sent.kind,
        value: sent.value,
    };
    let added = state.customer_attributes.insert(attribute);
    // A new id is free.
    added.map_err(|_| Failed::named("OBP-50000"))
}

/// Overwrites an attribute. Whosever it was before, it is the customer's of the path from then on.
pub(super) fn update(
    state: &mut State,
    (bank_id, customer_id): (&str, &str),
    attribute_id: &str,
    sent: Sent,
) -> Result<Arc<CustomerAttribute>, Failed> {
    existing(state, bank_id, customer_id)?;
    let fits = sent.misfit().is_none();
    let key = CustomerAttribute::ID.key([attribute_id]);
    let changed = state.customer_attributes.update(&key, |attribute| {
        *attribute = CustomerAttribute {
            customer_attribute_id: attribute.customer_attribute_id.clone(),
            bank_id: bank_id.to_owned(),
            customer_id: customer_id.to_owned(),
            name: sent.name,
            kind: sent.kind,
            value: sent.value,
        };
    });
    match changed {
        Ok(Some(attribute)) if fits => Ok(attribute),
        Ok(None) => Err(Failed::named("OBP-30069")),
        // What was changed is dropped with the whole write.
        Ok(Some(_)) | Err(_) => Err(Failed::named("OBP-50200")),
    }
}

/// Removes an attribute, of whatever bank. That there is none is no failure.
pub(super) fn delete(state: &mut State, attribute_id: &str) {
    state
        .customer_attributes
        .remove(&CustomerAttribute::ID.key([attribute_id]));
}

/// The customer, which somebody may have removed since the check.
fn existing(state: &State, bank_id: &str, customer_id: &str) -> Result<(), Failed> {
    let customer = state.customers.get(&Customer::ID.key([customer_id]));
    match customer.filter(|customer| customer.bank_id == bank_id) {
        Some(_) => Ok(()),
        None => Err(Failed::named("OBP-30046")),
    }
}

/// The attribute with an id.
pub(super) fn with_id(state: &State, attribute_id: &str) -> Result<CustomerAttributeResponseJsonV300, ObpError> {
    let found = state
        .customer_attributes
        .get(&CustomerAttribute::ID.key([attribute_id]));
    let gone = || ObpError::internal(&"an attribute is gone that a check has found in the same snapshot");
    found.map(|attribute| shown(attribute)).ok_or_else(gone)
}

/// The attributes that a customer has at a bank, oldest first: none, if it is a customer of another bank.
pub(super) fn of_customer(state: &State, bank_id: &str, customer_id: &str) -> Vec<CustomerAttributeResponseJsonV300> {
    let key = CustomerAttribute::CUSTOMER.key([customer_id]);
    let attributes = state.customer_attributes.with(&key);
    let at_bank = attributes.filter(|attribute| attribute.bank_id == bank_id);
    at_bank.map(|attribute| shown(attribute)).collect()
}

/// The same as a list of its own.
pub(super) fn list(state: &State, bank_id: &str, customer_id: &str) -> CustomerAttributesResponseJson {
    CustomerAttributesResponseJson {
        customer_attributes: of_customer(state, bank_id, customer_id),
    }
}

/// The names and values of a query that attributes are looked for by: all but those of `others`, and the mock's own.
pub(super) fn sought<'v>(visit: &'v Visit, others: &[&str]) -> Vec<(&'v str, &'v str)> {
    let pairs = visit.query.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    pairs
        .filter(|(name, _)| !others.contains(name) && !name.starts_with("__"))
        .collect()
}

/// The attributes at a bank that have one of these names and its value, oldest first; without names all of them.
pub(super) fn search(state: &State, bank_id: &str, sought: &[(&str, &str)]) -> Vec<Arc<CustomerAttribute>> {
    let table = &state.customer_attributes;
    if sought.is_empty() {
        return table.with(&CustomerAttribute::BANK.key([bank_id])).cloned().collect();
    }
    let mut found: Vec<_> = sought
        .iter()
        .flat_map(|(name, value)| {
            let key = CustomerAttribute::VALUE.key([bank_id, name, value]);
            table.with(&key).cloned().collect::<Vec<_>>()
        })
        .collect();
    found.sort_by_cached_key(|attribute| table.number(&CustomerAttribute::ID.key([&attribute.customer_attribute_id])));
    found
}

/// An attribute as OBP shows it.
pub(super) fn shown(attribute: &CustomerAttribute) -> CustomerAttributeResponseJsonV300 {
    CustomerAttributeResponseJsonV300 {
        customer_attribute_id: attribute.customer_attribute_id.clone(),
        name: attribute.name.clone(),
        r#type: attribute.kind.name().to_owned(),
        value: attribute.value.clone(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A bank with customers, by id and bank.
    fn bank(customers: &[(&str, &str)]) -> State {
        let mut state = State::default();
        for (customer_id, bank_id) in customers {
            let customer = Customer {
                customer_id: (*customer_id).into(),
                bank_id: (*bank_id).into(),
                ..Customer::default()
            };
            state.customers.insert(customer).expect("free");
        }
        state
    }

    fn sent(name: Option<&str>, value: Option<&str>) -> Sent {
        Sent {
            name: name.map(str::to_owned),
            kind: AttributeType::Double,
            value: value.map(str::to_owned),
        }
    }

    fn add(state: &mut State, bank_id: &str, customer_id: &str, name: Option<&str>, value: Option<&str>) -> String {
        let added = create(state, bank_id, customer_id, sent(name, value)).expect("it fits");
        added.customer_attribute_id.clone()
    }

    #[test]
    fn texts_have_the_lengths_of_their_columns_in_utf_16() {
        let x = |length| "x".repeat(length);
        let cases = [
            (None, None, Ok(())),
            (Some(x(50)), Some(x(2000)), Ok(())),
            (Some("😀".repeat(25)), Some("😀".repeat(1000)), Ok(())),
            (Some(x(51)), Some(x(2001)), Err("MNAME CHARACTER VARYING(50)")),
            (Some("😀".repeat(26)), None, Err("MNAME CHARACTER VARYING(50)")),
            (None, Some(x(2001)), Err("MVALUE CHARACTER VARYING(2000)")),
        ];
        let mut state = bank(&[("c", "b")]);
        let first = add(&mut state, "b", "c", Some("first"), None);
        for (name, value, told) in cases {
            let sent = sent(name.as_deref(), value.as_deref());
            let made = create(&mut state, "b", "c", sent.clone());
            let column = made.as_ref().err().map(|failed| match failed {
                Failed::Named { values, .. } => values[0].1.clone(),
                Failed::Plain { message, .. } => message.clone(),
            });
            assert_eq!(column.as_deref(), told.err(), "{name:?} {value:?}");
            let changed = update(&mut state.clone(), ("b", "c"), &first, sent).map(|_| ());
            let wanted = told.map_err(|_| Failed::named("OBP-50200"));
            assert_eq!(changed, wanted, "{name:?} {value:?}");
        }
    }

    #[test]
    fn only_customers_of_the_bank_get_attributes() {
        let mut state = bank(&[("c", "b"), ("d", "e")]);
        let id = add(&mut state, "b", "c", Some("n"), Some("v"));
        for customer_id in ["d", "x"] {
            let none = Err(Failed::named("OBP-30046"));
            let made = create(&mut state, "b", customer_id, sent(None, None)).map(|_| ());
            assert_eq!(made, none, "{customer_id}");
            let moved = update(&mut state, ("b", customer_id), &id, sent(None, None)).map(|_| ());
            assert_eq!(moved, none, "{customer_id}");
        }
        let unknown = update(&mut state, ("b", "c"), "x", sent(None, None)).map(|_| ());
        assert_eq!(unknown, Err(Failed::named("OBP-30069")));
        assert_eq!(of_customer(&state, "b", "c").len(), 1);
        assert!(of_customer(&state, "e", "c").is_empty());
    }

    #[test]
    fn a_search_keeps_the_order_of_the_attributes_and_finds_no_nulls() {
        let mut state = bank(&[("c", "b"), ("d", "b"), ("e", "other")]);
        for (bank_id, customer_id, name, value) in [
            ("b", "c", Some("n"), Some("1")),
            ("b", "d", Some("m"), Some("1")),
            ("other", "e", Some("n"), Some("1")),
            ("b", "c", Some("n"), None),
            ("b", "c", None, Some("1")),
            ("b", "d", Some("n"), Some("1")),
        ] {
            add(&mut state, bank_id, customer_id, name, value);
        }
        let found = |bank_id: &str, sought: &[(&str, &str)]| {
            let found = search(&state, bank_id, sought).into_iter();
            found.map(|attribute| attribute.customer_id.clone()).collect::<Vec<_>>()
        };
        assert_eq!(found("b", &[]), ["c", "d", "c", "c", "d"]);
        assert_eq!(found("b", &[("m", "1"), ("n", "1"), ("x", "1")]), ["c", "d", "d"]);
        assert!(found("b", &[("n", ""), ("", "1"), ("N", "1")]).is_empty());
        assert_eq!(found("other", &[("n", "1")]), ["e"]);
    }

    #[test]
    fn what_is_deleted_is_found_no_more_and_what_is_not_there_is_deleted_as_well() {
        let mut state = bank(&[("c", "b")]);
        let id = add(&mut state, "b", "c", Some("n"), Some("v"));
        for _ in 0..2 {
            delete(&mut state, &id);
            assert!(search(&state, "b", &[("n", "v")]).is_empty());
        }
    }

    #[test]
    fn every_type_is_found_by_its_name_and_is_the_one_that_the_contract_lists() {
        use crate::contract::schema::Shape;
        let Shape::Object { properties, .. } = &crate::generated::customer::CUSTOMER_ATTRIBUTE_JSON_V400.shape else {
            panic!("an object");
        };
        let member = properties.iter().find(|member| member.name == "type").expect("a type");
        let Shape::Text(text) = &member.schema.shape else {
            panic!("a text");
        };
        assert_eq!(text.choices.len(), 4);
        for name in text.choices {
            assert_eq!(AttributeType::named(name).map(AttributeType::name), Some(*name));
        }
        assert_eq!(AttributeType::named("string"), None);
    }
}
