//! A whole bank at one moment: all tables, and where new ids come from.
//!
//! A copy is cheap and stands still while others write. Absent on purpose: who may do what, and OBP's messages.

use rand::{Rng as _, SeedableRng as _, rngs::ChaCha8Rng};
use uuid::Builder;

use super::{
    entity::{
        Bank, Consumer, Counter, CrmEvent, Customer, CustomerAddress, CustomerAttribute, CustomerLink, Entitlement,
        LoginAttempts, SocialMedia, TaxResidence, Token, User,
    },
    error::Error,
    table::{Row, Table},
};

/// A row that changed, as a database keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The table's name.
    pub table: String,
    /// The row's number in it.
    pub number: u64,
    /// The row as JSON; `None` for a removed one.
    pub row: Option<String>,
}

impl Change {
    fn of<T: Row>(number: u64, row: Option<&T>) -> Self {
        let json = |row| serde_json::to_string(row).expect("rows are structs of texts and numbers");
        Self {
            table: T::TABLE.to_owned(),
            number,
            row: row.map(json),
        }
    }
}

/// Declares the tables once, for all that goes through them.
macro_rules! tables {
    ($($(#[$doc:meta])* $name:ident: $row:ty,)+) => {
        /// All tables.
        #[derive(Debug, Clone, Default)]
        pub struct State {
            $($(#[$doc])* pub $name: Table<$row>,)+
            ids: Ids,
        }

        impl State {
            /// What changed since the last time, for a database.
            pub(super) fn drain_changes(&mut self) -> Vec<Change> {
                let mut changes = Vec::new();
                $(for (number, row) in self.$name.drain_touched() {
                    changes.push(Change::of(number, row.as_deref()));
                })+
                changes
            }

            /// Forgets what changed, where nothing is kept.
            pub(super) fn forget_changes(&mut self) {
                $(self.$name.drain_touched();)+
            }

            /// What turns another state into this one, for a database.
            pub(super) fn changes_from(&self, other: &Self) -> Vec<Change> {
                let mut changes = Vec::new();
                $(for (number, row) in self.$name.differences(&other.$name) {
                    changes.push(Change::of(number, row));
                })+
                changes
            }

            /// Puts a change in place that a database holds.
            ///
            /// # Errors
            /// The row is not of this program's making.
            pub(super) fn apply(&mut self, change: &Change) -> Result<(), Error> {
                match change.table.as_str() {
                    $(<$row>::TABLE => {
                        let row = change.row.as_deref().map(serde_json::from_str).transpose();
                        let row = row.map_err(|source| Error::Row {
                            table: change.table.clone(),
                            number: change.number,
                            source,
                        })?;
                        self.$name.restore(change.number, row);
                    })+
                    _ => return Err(Error::Table { table: change.table.clone() }),
                }
                Ok(())
            }
        }
    };
}

tables! {
    /// Banks.
    banks: Bank,
    /// Applications.
    consumers: Consumer,
    /// Users.
    users: User,
    /// Tokens in force.
    tokens: Token,
    /// Failed logins.
    login_attempts: LoginAttempts,
    /// Roles held.
    entitlements: Entitlement,
    /// Customers.
    customers: Customer,
    /// Links between users and customers.
    customer_links: CustomerLink,
    /// Addresses.
    customer_addresses: CustomerAddress,
    /// Tax residences.
    tax_residences: TaxResidence,
    /// Attributes of customers.
    customer_attributes: CustomerAttribute,
    /// Social media handles.
    social_media: SocialMedia,
    /// Events.
    crm_events: CrmEvent,
    /// Counters.
    counters: Counter,
}

/// Where ids and numbers come from: chance, or a seed that makes them repeatable.
#[derive(Debug, Clone, Copy, Default)]
struct Ids {
    seed: Option<u64>,
}

/// The counter of what a seed has given so far.
const DRAWN: &str = "ids drawn from the seed";

impl State {
    /// Makes ids and numbers repeatable from here on.
    pub fn seed(&mut self, seed: Option<u64>) {
        self.ids = Ids { seed };
    }

    /// How many ids and numbers the seed has given so far.
    pub fn ids_drawn(&self) -> u64 {
        let counter = self.counters.get(&Counter::NAME.key([DRAWN]));
        counter.map_or(0, |counter| counter.value)
    }

    /// Lets the seed go on as if it had given so many ids already.
    pub fn go_on_behind(&mut self, drawn: u64) {
        self.counters.remove(&Counter::NAME.key([DRAWN]));
        // Just removed, so the key is free.
        let _ = self.counters.insert(Counter {
            name: DRAWN.into(),
            value: drawn,
        });
    }

    /// A state without rows, whose ids come from where this one's come from.
    pub(super) fn emptied(&self) -> Self {
        Self {
            ids: self.ids,
            ..Self::default()
        }
    }

    /// A new id: a random UUID as the real server's are.
    pub fn new_id(&mut self) -> String {
        let bytes = self.random().to_be_bytes();
        Builder::from_random_bytes(bytes).into_uuid().to_string()
    }

    /// A random number; with a seed the next of its row.
    pub fn random(&mut self) -> u128 {
        let wide = |mut random: ChaCha8Rng| (u128::from(random.next_u64()) << 64) | u128::from(random.next_u64());
        let Some(seed) = self.ids.seed else {
            return wide(rand::make_rng());
        };
        let key = Counter::NAME.key([DRAWN]);
        let drawn = self.counters.update(&key, |counter| counter.value += 1);
        let count = match drawn {
            Ok(Some(counter)) => counter.value,
            _ => {
                let first = Counter {
                    name: DRAWN.into(),
                    value: 1,
                };
                self.counters.insert(first).map_or(1, |counter| counter.value)
            }
        };
        let mut random = ChaCha8Rng::seed_from_u64(seed);
        random.set_stream(count);
        wide(random)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(seed: Option<u64>) -> Vec<String> {
        let mut state = State::default();
        state.seed(seed);
        (0..3).map(|_| state.new_id()).collect()
    }

    #[test]
    fn a_seed_repeats_its_ids_and_chance_does_not() {
        assert_eq!(ids(Some(7)), ids(Some(7)));
        assert_ne!(ids(Some(7)), ids(Some(8)));
        assert_ne!(ids(None), ids(None));
        let three = ids(Some(7));
        assert!(three[0] != three[1] && three[1] != three[2]);
        assert!(
            three
                .iter()
                .all(|id| uuid::Uuid::parse_str(id).is_ok_and(|id| id.get_version_num() == 4))
        );
    }

    #[test]
    fn a_state_made_from_its_changes_goes_on_where_it_stopped() {
        let mut state = State::default();
        state.seed(Some(7));
        let first = state.new_id();
        let mut copy = State::default();
        for change in state.drain_changes() {
            copy.apply(&change).expect("our own row");
        }
        copy.seed(Some(7));
        let second = copy.new_id();
        assert_eq!(second, state.new_id());
        assert_ne!(second, first);
    }
}
