//! Many clients at once: whatever they are told can be explained by somebody's having come first.
//!
//! Rounds of random changes are sent at the same moment over connections of their own. Then a simple model of the bank,
//! which knows nothing of time, looks for an order of the round's changes in which it would have given the very same
//! answers; the state that a listing shows afterwards has to be the model's.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Barrier,
    thread,
};

use rand::{RngExt as _, SeedableRng as _, rngs::ChaCha8Rng};

use super::common::{Request, Server};

const BANK: &str = "GENODEM1GLS";
const CUSTOMERS: usize = 3;
/// How many changes are under way at once: few enough to try all their orders.
const AT_ONCE: usize = 5;
const ROUNDS: usize = 120;

/// A change that a client asks for; customers are told by their place, values by small numbers so that they collide.
#[derive(Debug, Clone, Copy)]
enum Change {
    Number { customer: usize, number: u8 },
    Residence { customer: usize, number: u8 },
    Link { customer: usize },
    SocialMedia { number: u8 },
}

/// What the model keeps.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Model {
    numbers: BTreeMap<usize, u8>,
    residences: BTreeSet<(usize, u8)>,
    links: BTreeSet<usize>,
    social_media: BTreeSet<u8>,
}

impl Model {
    /// Whether the change is made.
    fn apply(&mut self, change: Change) -> bool {
        match change {
            Change::Number { customer, number } => {
                // The check refuses a number that anybody has, its own holder included.
                let taken = self.numbers.values().any(|other| *other == number);
                if !taken {
                    self.numbers.insert(customer, number);
                }
                !taken
            }
            Change::Residence { customer, number } => self.residences.insert((customer, number)),
            Change::Link { customer } => self.links.insert(customer),
            Change::SocialMedia { number } => self.social_media.insert(number),
        }
    }

    /// The model after an order of the changes in which it gives these answers and ends as `shown`.
    fn explain(&self, changes: &[(Change, bool)], shown: &Self) -> Option<Self> {
        if changes.is_empty() {
            let fits =
                (&self.numbers, &self.residences, &self.links) == (&shown.numbers, &shown.residences, &shown.links);
            return fits.then(|| self.clone());
        }
        (0..changes.len()).find_map(|first| {
            let mut model = self.clone();
            let (change, made) = changes[first];
            if model.apply(change) != made {
                return None;
            }
            let rest = [&changes[..first], &changes[first + 1..]].concat();
            model.explain(&rest, shown)
        })
    }
}

struct Bank {
    server: Server,
    token: String,
    user_id: String,
    customers: Vec<String>,
}

impl Bank {
    fn open() -> Self {
        let server = Server::start(&["--mode", "bank", "--empty"]);
        let login =
            r#"username="full.user",password="Full-Pass-1!",consumer_key="obpmockconsumerkey000000000000000000001""#;
        let answer = server.answer(&Request::new("POST", "/my/logins/direct").header("DirectLogin", login));
        let token = answer.json()["token"].as_str().expect("a token").to_owned();
        let mut bank = Self {
            server,
            token,
            user_id: String::new(),
            customers: Vec::new(),
        };
        bank.user_id = bank.get("/obp/v5.1.0/users/current")["user_id"]
            .as_str()
            .expect("an id")
            .to_owned();
        for _ in 0..CUSTOMERS {
            let body = r#"{"legal_name":"A","mobile_phone_number":"+1"}"#;
            let answer = bank.send("POST", &format!("/obp/v5.1.0/banks/{BANK}/customers"), body);
            assert_eq!(answer.0, 201, "{}", answer.1);
            bank.customers
                .push(answer.1["customer_id"].as_str().expect("an id").to_owned());
        }
        bank
    }

    fn send(&self, method: &str, path: &str, body: &str) -> (u16, serde_json::Value) {
        let header = format!("token={}", self.token);
        let request = Request::new(method, path).header("DirectLogin", &header).body(body);
        let answer = self.server.answer(&request);
        (answer.status, answer.json())
    }

    fn get(&self, path: &str) -> serde_json::Value {
        let (status, body) = self.send("GET", path, "");
        assert_eq!(status, 200, "{path}: {body}");
        body
    }

    fn customer_path(&self, customer: usize) -> String {
        format!("/obp/v5.1.0/banks/{BANK}/customers/{}", self.customers[customer])
    }

    /// Asks for a change and tells whether it was made.
    fn ask(&self, change: Change) -> bool {
        let (method, path, body) = match change {
            Change::Number { customer, number } => (
                "PUT",
                format!("{}/number", self.customer_path(customer)),
                format!(r#"{{"customer_number":"n{number}"}}"#),
            ),
            Change::Residence { customer, number } => (
                "POST",
                format!("{}/tax-residence", self.customer_path(customer)),
                format!(r#"{{"domain":"DE","tax_number":"t{number}"}}"#),
            ),
            Change::Link { customer } => (
                "POST",
                format!("/obp/v5.1.0/banks/{BANK}/user_customer_links"),
                format!(
                    r#"{{"user_id":"{}","customer_id":"{}"}}"#,
                    self.user_id, self.customers[customer]
                ),
            ),
            Change::SocialMedia { number } => (
                "POST",
                format!("{}/social_media_handles", self.customer_path(0)),
                format!(
                    r#"{{"customer_number":"s{number}","type":"x","handle":"h","date_added":"2017-09-19T00:00:00Z","date_activated":"2017-09-19T00:00:00Z"}}"#
                ),
            ),
        };
        let (status, answer) = self.send(method, &path, &body);
        // OBP's answers to what is taken: refused, or broken on the database's own error.
        assert!(matches!(status, 200 | 201 | 400 | 500), "{change:?}: {status} {answer}");
        status < 300
    }

    /// What the bank shows, in the model's terms. Social media handles are not: their answers tell enough.
    fn shown(&self) -> Model {
        let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
        let digit = |text: &str| text[1..].parse().expect("a number of ours");
        let mut model = Model::default();
        for customer in 0..CUSTOMERS {
            let number = text(&self.get(&self.customer_path(customer))["customer_number"]);
            // The number that it was created with is none of ours.
            if number.starts_with('n') {
                model.numbers.insert(customer, digit(&number));
            }
            let residences = self.get(&format!("{}/tax-residences", self.customer_path(customer)));
            for residence in residences["tax_residence"].as_array().expect("a list") {
                model
                    .residences
                    .insert((customer, digit(&text(&residence["tax_number"]))));
            }
        }
        let linked = self.get("/obp/v5.1.0/users/current/customers");
        for customer in linked["customers"].as_array().expect("a list") {
            let id = text(&customer["customer_id"]);
            model.links.extend(self.customers.iter().position(|own| *own == id));
        }
        model
    }
}

fn change(random: &mut ChaCha8Rng) -> Change {
    let customer = random.random_range(0..CUSTOMERS);
    let number = random.random_range(0..6);
    match random.random_range(0..6) {
        0 | 1 => Change::Number { customer, number },
        2 | 3 => Change::Residence { customer, number },
        4 => Change::Link { customer },
        _ => Change::SocialMedia { number },
    }
}

#[test]
fn changes_at_once_are_those_of_some_order() {
    let bank = Bank::open();
    let mut random = ChaCha8Rng::seed_from_u64(20_231_122);
    let mut model = Model::default();
    for round in 0..ROUNDS {
        let changes: Vec<Change> = (0..AT_ONCE).map(|_| change(&mut random)).collect();
        let start = Barrier::new(AT_ONCE);
        let answers: Vec<(Change, bool)> = thread::scope(|scope| {
            let ask = |change: &Change| {
                let (bank, start, change) = (&bank, &start, *change);
                scope.spawn(move || {
                    start.wait();
                    (change, bank.ask(change))
                })
            };
            let under_way: Vec<_> = changes.iter().map(ask).collect();
            let answers = under_way.into_iter().map(|client| client.join().expect("an answer"));
            answers.collect()
        });
        let shown = bank.shown();
        let Some(after) = model.explain(&answers, &shown) else {
            panic!("round {round}: no order of {answers:?} leads from {model:?} to {shown:?}");
        };
        model = after;
    }
}
