//! Lists of customers: their order, their pages, and the search for a phone number.
//!
//! Lists with pages walk along an order that the store keeps, so that a page costs as much as it has rows. Absent on
//! purpose: refusing wrong parameters, which a check does before; here they count as missing.

use std::{collections::HashSet, iter, sync::Arc};

use crate::{
    bank::Visit,
    obp_json,
    store::{
        Table,
        entity::{Customer, CustomerLink, CustomerOrder, Moment},
    },
};

use super::{attribute, like};

/// Most customers of a page that asks for no number.
const LIMIT: usize = 500;

/// The parameters of the page; any other name looks for an attribute.
const PAGING: [&str; 5] = ["sort_direction", "limit", "offset", "from_date", "to_date"];

/// A page of a bank's customers as the query asks: by `last_ok_date`, latest first if nothing else is asked for.
pub(super) fn page<'v>(visit: &'v Visit, bank_id: &str) -> Vec<&'v Arc<Customer>> {
    let (offset, limit) = bounds(visit);
    let place = Place::At(bank_id.to_owned());
    rows(visit, place, (None, None)).skip(offset).take(limit).collect()
}

/// A page of all customers. The page is cut first, and then sorted by bank.
pub(super) fn page_by_bank(visit: &Visit) -> Vec<&Arc<Customer>> {
    let (offset, limit) = bounds(visit);
    let rows = rows(visit, Place::Anywhere, (None, None));
    let mut page: Vec<_> = rows.skip(offset).take(limit).collect();
    page.sort_by(|a, b| a.bank_id.cmp(&b.bank_id));
    page
}

/// A page of those that were changed in the query's time. Who looks for attributes sees those of the page that have one.
pub(super) fn firehose<'v>(visit: &'v Visit, bank_id: &str) -> Vec<&'v Arc<Customer>> {
    let (offset, limit) = bounds(visit);
    let moment = |name| visit.query(name).and_then(filter_moment);
    let within = (moment("from_date"), moment("to_date"));
    let place = Place::At(bank_id.to_owned());
    let mut page: Vec<_> = rows(visit, place, within).skip(offset).take(limit).collect();
    let sought = attribute::sought(visit, &PAGING);
    if !sought.is_empty() {
        let found = attribute::search(&visit.state, bank_id, &sought);
        let found: HashSet<&str> = found.iter().map(|attribute| attribute.customer_id.as_str()).collect();
        page.retain(|customer| found.contains(customer.customer_id.as_str()));
    }
    page
}

/// The customers of a bank by the attributes that the query looks for, one for each attribute that is found.
pub(super) fn by_attributes<'v>(visit: &'v Visit, bank_id: &str) -> Vec<&'v Arc<Customer>> {
    let found = attribute::search(&visit.state, bank_id, &attribute::sought(visit, &[]));
    let customer_of = |customer_id: &str| visit.state.customers.get(&Customer::ID.key([customer_id]));
    let customers = found.iter().filter_map(|attribute| customer_of(&attribute.customer_id));
    customers.collect()
}

/// The customers of a bank whose phone number is like a pattern, by customer number.
pub(super) fn with_phone_number<'v>(visit: &'v Visit, bank_id: &str, pattern: &str) -> Vec<&'v Arc<Customer>> {
    let Some(pattern) = like::Pattern::new(pattern) else {
        return Vec::new();
    };
    let all = visit
        .state
        .customers
        .all()
        .filter(|customer| customer.bank_id == bank_id);
    let mut found: Vec<_> = all
        .filter(|customer| {
            customer
                .mobile_number
                .as_deref()
                .is_some_and(|number| pattern.matches(number))
        })
        .collect();
    found.sort_by(|a, b| a.number.cmp(&b.number));
    found
}

/// The customers that a user may act for, by id.
pub(in crate::bank) fn linked<'v>(visit: &'v Visit, user_id: &str) -> Vec<&'v Arc<Customer>> {
    let user = CustomerLink::USER.key([user_id]);
    let links = visit.state.customer_links.with(&user);
    let mut found: Vec<_> = links
        .filter_map(|link| visit.state.customers.get(&Customer::ID.key([&link.customer_id])))
        .collect();
    found.sort_by(|a, b| a.customer_id.cmp(&b.customer_id));
    found
}

/// The first row and the number of rows that the query asks for.
fn bounds(visit: &Visit) -> (usize, usize) {
    let number = |name| visit.query(name).and_then(|text| text.parse().ok());
    (number("offset").unwrap_or(0), number("limit").unwrap_or(LIMIT))
}

/// The customers of a place that were changed within a time, in the order that the query asks for. Without a beginning
/// it is 1970, without an end now.
fn rows(
    visit: &Visit,
    place: Place,
    within: (Option<Moment>, Option<Moment>),
) -> Box<dyn Iterator<Item = &Arc<Customer>> + '_> {
    let within = within.0.unwrap_or(0)..=within.1.unwrap_or(visit.now);
    let ascending = visit
        .query("sort_direction")
        .is_some_and(|direction| direction.eq_ignore_ascii_case("asc"));
    let table = &visit.state.customers;
    let changed = move |customer: &&Arc<Customer>| within.contains(&customer.updated);
    if ascending {
        Box::new(place.ascending(table).filter(changed))
    } else {
        Box::new(place.descending(table).filter(changed))
    }
}

/// The part of the order that belongs to a place.
#[derive(Debug, Clone)]
enum Place {
    At(String),
    Anywhere,
}

impl Place {
    /// Where the customers with a date begin.
    fn start(&self, date: Option<Moment>) -> CustomerOrder {
        match self {
            Self::At(bank_id) => CustomerOrder::At(bank_id.clone(), date, None),
            Self::Anywhere => CustomerOrder::Anywhere(date),
        }
    }

    /// Where the next place begins.
    fn end(&self) -> CustomerOrder {
        match self {
            // Nothing lies between a text and the same with a NUL behind it.
            Self::At(bank_id) => CustomerOrder::At(format!("{bank_id}\0"), None, None),
            Self::Anywhere => CustomerOrder::At(String::new(), None, None),
        }
    }

    /// Where those with a later date begin.
    fn after(&self, date: Option<Moment>) -> CustomerOrder {
        match date {
            None => self.start(Some(Moment::MIN)),
            Some(date) => date
                .checked_add(1)
                .map_or_else(|| self.end(), |next| self.start(Some(next))),
        }
    }

    fn ascending(self, table: &Table<Customer>) -> impl Iterator<Item = &Arc<Customer>> {
        table
            .ordered(self.start(None)..self.end())
            .map(|(_, customer)| customer)
    }

    /// Date by date, since those with the same date stay in the order of their numbers, or in that in which they came.
    fn descending(self, table: &Table<Customer>) -> impl Iterator<Item = &Arc<Customer>> {
        let first = self.start(None);
        let latest = {
            let first = first.clone();
            move |end: CustomerOrder| {
                let latest = table.ordered(first.clone()..end).next_back();
                latest.map(|(_, customer)| customer.last_ok_date)
            }
        };
        let place = self.clone();
        let dates = iter::successors(latest(self.end()), move |date| latest(place.start(*date)));
        dates.flat_map(move |date| {
            let same = table.ordered(self.start(date)..self.after(date));
            same.map(|(_, customer)| customer)
        })
    }
}

/// A date of the query, `yyyy-MM-dd'T'HH:mm:ss.SSS'Z'` or with `+0000`.
fn filter_moment(text: &str) -> Option<Moment> {
    let (date_time, rest) = text.split_once('.')?;
    let digits = rest.strip_suffix('Z').or_else(|| rest.strip_suffix("+0000"))?;
    let millis: Moment = digits.parse().ok()?;
    obp_json::moment(&format!("{date_time}Z"))?.checked_add(millis)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Customers by number, bank and year.
    fn table(rows: &[(&str, &str, Option<Moment>)]) -> Table<Customer> {
        let mut table = Table::default();
        for (number, bank_id, date) in rows {
            let row = Customer {
                customer_id: format!("{bank_id} {number}"),
                bank_id: (*bank_id).to_owned(),
                number: Some((*number).to_owned()),
                last_ok_date: *date,
                ..Customer::default()
            };
            table.insert(row).expect("free");
        }
        table
    }

    fn ids<'t>(rows: impl Iterator<Item = &'t Arc<Customer>>) -> Vec<&'t str> {
        rows.map(|customer| customer.customer_id.as_str()).collect()
    }

    #[test]
    fn a_bank_is_listed_by_date_and_then_by_number_and_a_missing_date_is_the_earliest() {
        let table = table(&[
            ("5", "b", Some(2017)),
            ("9", "b", None),
            ("3", "b", Some(2018)),
            ("1", "bb", Some(2020)),
            ("2", "b", Some(2018)),
            ("é", "b", Some(Moment::MAX)),
            ("a", "b", Some(Moment::MIN)),
            ("1", "b", None),
        ]);
        let place = || Place::At("b".to_owned());
        let descending = ["b é", "b 2", "b 3", "b 5", "b a", "b 1", "b 9"];
        assert_eq!(ids(place().descending(&table)), descending);
        let ascending = ["b 1", "b 9", "b a", "b 5", "b 2", "b 3", "b é"];
        assert_eq!(ids(place().ascending(&table)), ascending);
        assert!(ids(Place::At(String::new()).descending(&table)).is_empty());
    }

    #[test]
    fn all_banks_are_listed_by_date_and_then_as_the_customers_came() {
        let table = table(&[
            ("2", "c", Some(2018)),
            ("1", "b", Some(2018)),
            ("3", "a", None),
            ("4", "a", Some(2019)),
        ]);
        let descending = ["a 4", "c 2", "b 1", "a 3"];
        assert_eq!(ids(Place::Anywhere.descending(&table)), descending);
        let ascending = ["a 3", "c 2", "b 1", "a 4"];
        assert_eq!(ids(Place::Anywhere.ascending(&table)), ascending);
    }

    #[test]
    fn dates_of_the_query_have_milliseconds() {
        for (text, moment) in [
            ("1970-01-01T00:00:01.000Z", Some(1000)),
            ("1970-01-01T00:00:01.5Z", Some(1005)),
            ("1970-1-1T0:0:1.250+0000", Some(1250)),
            ("1970-01-01T00:00:01Z", None),
            ("x", None),
        ] {
            assert_eq!(filter_moment(text), moment, "{text}");
        }
    }
}
