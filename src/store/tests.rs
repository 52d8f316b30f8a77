//! What holds for a store wherever it is kept, and what holds for databases only.

use std::{
    future::poll_fn,
    pin::pin,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    task::Poll,
    time::Duration,
};

use sqlx::{ConnectOptions as _, Connection as _};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, UnixStream},
};

use super::{
    Error, Keep, Limits, Session, State, Store, Taken,
    database::Forgetting,
    entity::{AttributeType, Bank, Counter, Customer, CustomerAttribute, User},
};

#[path = "../tests/postgres.rs"]
mod server;

const FORGETTING: Forgetting = Forgetting { every: 2, older: 3 };
const LIMITS: Limits = Limits {
    sessions: 2,
    idle: Duration::from_secs(60),
    customers: 60,
    users: 3,
};

/// Where a test keeps its store.
struct Place {
    keep: Keep,
    folder: Option<tempfile::TempDir>,
}

impl Place {
    async fn memory() -> Self {
        Self {
            keep: Keep::Memory,
            folder: None,
        }
    }

    async fn sqlite() -> Self {
        let folder = tempfile::tempdir().expect("a folder for temporary files");
        let file = folder.path().join("50% of a bank?#.db");
        Self {
            keep: format!("sqlite:{}", file.display()).parse().expect("an address"),
            folder: Some(folder),
        }
    }

    async fn postgres() -> Self {
        Self::at(&server::new_database().await)
    }

    fn at(url: &str) -> Self {
        Self {
            keep: url.parse().expect("an address"),
            folder: None,
        }
    }

    fn database_name(&self) -> String {
        let shown = format!("{:?}", self.keep);
        let name = shown.rsplit('/').next().map(|name| name.trim_end_matches(')'));
        name.expect("an address ends with it").to_owned()
    }

    async fn try_open(&self) -> Result<Store, Error> {
        Store::open_with(&self.keep, start(), LIMITS, FORGETTING).await
    }

    async fn open(&self) -> Store {
        self.try_open().await.expect("the store opens")
    }
}

/// A bank with a customer.
fn start() -> State {
    let mut state = State::default();
    state.seed(Some(7));
    state.new_id();
    let bank = Bank {
        bank_id: "b".into(),
        short_name: None,
        full_name: Some("\u{0}ö'\"".into()),
        logo: None,
        website: None,
        swift_bic: None,
        national_identifier: None,
        routing_scheme: None,
        routing_address: None,
    };
    state.banks.insert(bank).expect("the first");
    state.customers.insert(customer("first")).expect("the first");
    state
}

fn customer(id: &str) -> Customer {
    Customer {
        customer_id: id.into(),
        bank_id: "b".into(),
        number: Some(id.into()),
        ..Customer::default()
    }
}

fn user(id: &str) -> User {
    User {
        user_id: id.into(),
        username: id.into(),
        provider: "p".into(),
        provider_id: id.into(),
        email: String::new(),
        first_name: String::new(),
        last_name: String::new(),
        password_hash: None,
        validated: true,
        locked: None,
        created: 0,
    }
}

fn ids(state: &State) -> Vec<&str> {
    state.customers.all().map(|row| row.customer_id.as_str()).collect()
}

async fn customers(store: &Store) -> String {
    let state = store.shared().snapshot().await.expect("the store answers");
    ids(&state).join(" ")
}

async fn add(store: &Store, id: &str) -> Result<Result<(), Taken>, Error> {
    let add = |state: &mut State| state.customers.insert(customer(id)).map(drop);
    store.shared().write(add).await
}

async fn added(store: &Store, id: &str) {
    add(store, id).await.expect("the store works").expect("a new customer");
}

async fn remove(store: &Store, id: &str) {
    let remove = |state: &mut State| Ok::<_, Taken>(state.customers.remove(&Customer::ID.key([id])).len());
    let removed = store.shared().write(remove).await.expect("the store works");
    assert_eq!(removed, Ok(1), "{id}");
}

async fn count(session: &Session) {
    let count = |state: &mut State| {
        let key = Counter::NAME.key(["test"]);
        if state.counters.update(&key, |counter| counter.value += 1)?.is_none() {
            let name = "test".into();
            state.counters.insert(Counter { name, value: 1 })?;
        }
        Ok::<_, Taken>(())
    };
    let counted = session.write(count).await;
    counted.expect("the store works").expect("one counter");
}

async fn counted(store: &Store) -> u64 {
    let state = store.shared().snapshot().await.expect("the store answers");
    let key = Counter::NAME.key(["test"]);
    state.counters.get(&key).map_or(0, |counter| counter.value)
}

async fn a_refused_change_leaves_nothing(place: Place) {
    let store = place.open().await;
    let refused = store.shared().write(|state| {
        state.customers.remove(&Customer::ID.key(["first"]));
        state.customers.insert(customer("second")).expect("free");
        state.customers.insert(customer("second")).map(drop)
    });
    let refused = refused.await.expect("the store works");
    assert_eq!(refused, Err(Taken { index: "customer_id" }));
    assert_eq!(customers(&store).await, "first");
    added(&store, "second").await;
    let again = add(&store, "second").await.expect("the store works");
    assert_eq!(again, Err(Taken { index: "customer_id" }));
    assert_eq!(customers(&store).await, "first second");
}

async fn more_customers_than_allowed_are_refused_whole(place: Place) {
    let store = place.open().await;
    let many = |state: &mut State| {
        (0..LIMITS.customers).try_for_each(|number| state.customers.insert(customer(&number.to_string())).map(drop))
    };
    let full = store.shared().write(many).await;
    assert!(matches!(full, Err(Error::Full { limit: 60, .. })), "{full:?}");
    assert_eq!(customers(&store).await, "first");
}

async fn more_users_than_allowed_are_refused_whole(place: Place) {
    let store = place.open().await;
    let many = |state: &mut State| {
        (0..=LIMITS.users).try_for_each(|number| state.users.insert(user(&number.to_string())).map(drop))
    };
    let full = store.shared().write(many).await;
    let told = full.expect_err("one too many").to_string();
    assert_eq!(
        told,
        "there are 3 users already; remove some, or start with a higher --max-users"
    );
    let state = store.shared().snapshot().await.expect("the store answers");
    assert_eq!(state.users.len(), 0);
}

async fn a_reset_puts_the_start_back(place: Place) {
    let store = place.open().await;
    let next = store.shared().write(|state| Ok::<_, Taken>(state.new_id()));
    let next = next.await.expect("the store works");
    added(&store, "second").await;
    remove(&store, "first").await;
    store.reset_shared().await.expect("the store works");
    assert_eq!(customers(&store).await, "first");
    let again = store.shared().write(|state| Ok::<_, Taken>(state.new_id()));
    assert_eq!(again.await.expect("the store works"), next, "the seed starts anew, too");
    added(&store, "second").await;
    assert_eq!(customers(&store).await, "first second");
}

async fn changes_made_at_the_same_time_are_all_made(place: Place) {
    let stores = match place.folder {
        None if matches!(place.keep, Keep::Database(_)) => vec![place.open().await, place.open().await],
        _ => vec![place.open().await],
    };
    let tasks: Vec<_> = (0..16)
        .map(|task| {
            let session = Arc::clone(stores[task % stores.len()].shared());
            tokio::spawn(async move {
                for _ in 0..10 {
                    count(&session).await;
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.expect("it counts");
    }
    for store in stores {
        assert_eq!(counted(&store).await, 160);
    }
}

async fn all_is_there_after_opening_again(place: Place) {
    let store = place.open().await;
    assert!(!store.is_loaded());
    added(&store, "second").await;
    added(&store, "third").await;
    let rename = |state: &mut State| {
        let key = Customer::ID.key(["first"]);
        let renamed = state
            .customers
            .update(&key, |row| row.legal_name = Some("\u{0}Ä\u{1F40C}".into()));
        renamed.map(|_| state.new_id())
    };
    let id = store
        .shared()
        .write(rename)
        .await
        .expect("the store works")
        .expect("free");
    remove(&store, "third").await;
    // What is forgotten about removed rows is not what comes next.
    for _ in 0..10 {
        count(store.shared()).await;
    }
    let before = store.shared().snapshot().await.expect("the store answers");
    drop(store);

    let store = place.open().await;
    assert!(store.is_loaded());
    let after = store.shared().snapshot().await.expect("the store answers");
    assert_eq!(after.changes_from(&before), []);
    assert_eq!(before.changes_from(&after), []);
    let mut after = State::clone(&after);
    assert_ne!(after.new_id(), id);
    after.customers.insert(customer("fourth")).expect("free");
    let numbers = after
        .drain_changes()
        .into_iter()
        .map(|change| (change.table, change.number));
    assert!(
        numbers.clone().any(|number| number == ("customer".into(), 4)),
        "{:?}",
        numbers.collect::<Vec<_>>()
    );
    let taken = add(&store, "second").await.expect("the store works");
    assert_eq!(taken, Err(Taken { index: "customer_id" }));
}

/// What a search for a name and value finds at the bank, by id.
async fn marked(store: &Store, name: &str, value: &str) -> String {
    let state = store.shared().snapshot().await.expect("the store answers");
    let key = CustomerAttribute::VALUE.key(["b", name, value]);
    let found = state.customer_attributes.with(&key);
    let ids: Vec<&str> = found.map(|row| row.customer_attribute_id.as_str()).collect();
    ids.join(" ")
}

async fn attributes_are_found_by_what_they_are_and_no_more_by_what_they_were(place: Place) {
    let store = place.open().await;
    let (odd, long) = ("\u{0}Ä'\u{1F40C}", "x".repeat(2000));
    let all = [
        ("1", Some(odd), Some(long.as_str())),
        ("2", Some("n"), Some("")),
        ("3", None, Some("")),
        ("4", Some("n"), None),
        ("5", Some("n"), Some("")),
    ];
    let mark = |state: &mut State| {
        all.into_iter().try_for_each(|(id, name, value)| {
            let row = CustomerAttribute {
                customer_attribute_id: id.into(),
                bank_id: "b".into(),
                customer_id: "first".into(),
                name: name.map(str::to_owned),
                kind: AttributeType::DateWithDay,
                value: value.map(str::to_owned),
            };
            state.customer_attributes.insert(row).map(drop)
        })
    };
    store
        .shared()
        .write(mark)
        .await
        .expect("the store works")
        .expect("free");
    let again = store.shared().write(mark).await.expect("the store works");
    let index = "customer_attribute_id";
    assert_eq!(again, Err(Taken { index }));
    assert_eq!(marked(&store, odd, &long).await, "1");
    assert_eq!(marked(&store, "n", "").await, "2 5");
    let change = |state: &mut State| {
        let key = CustomerAttribute::ID.key(["2"]);
        let changed = state
            .customer_attributes
            .update(&key, |row| row.value = Some("v".into()));
        state.customer_attributes.remove(&CustomerAttribute::ID.key(["1"]));
        changed.map(drop)
    };
    store
        .shared()
        .write(change)
        .await
        .expect("the store works")
        .expect("free");
    let store = match place.keep {
        Keep::Memory => store,
        Keep::Database(_) => {
            drop(store);
            place.open().await
        }
    };
    assert_eq!(marked(&store, odd, &long).await, "");
    assert_eq!(marked(&store, "n", "").await, "5");
    assert_eq!(marked(&store, "n", "v").await, "2");
    let state = store.shared().snapshot().await.expect("the store answers");
    let null = state.customer_attributes.get(&CustomerAttribute::ID.key(["4"]));
    assert_eq!(
        null.map(|row| (row.kind, &row.value)),
        Some((AttributeType::DateWithDay, &None))
    );
    store.reset_shared().await.expect("the store works");
    assert_eq!(marked(&store, "n", "v").await, "");
}

/// Polls a future so many times and then drops it.
async fn polled<F: Future>(future: F, times: usize) -> Option<F::Output> {
    let mut future = pin!(future);
    let mut left = times;
    poll_fn(|context| {
        if left == 0 {
            return Poll::Ready(None);
        }
        left -= 1;
        future.as_mut().poll(context).map(Some)
    })
    .await
}

async fn a_write_that_nobody_waits_for_is_made_or_not(place: Place) {
    let store = place.open().await;
    let mut done = 0;
    for polls in 0..40 {
        let name = polls.to_string();
        if polled(add(&store, &name), polls).await.is_some() {
            done += 1;
            assert!(customers(&store).await.split(' ').any(|id| id == name));
        }
        polled(store.shared().snapshot(), polls).await;
    }
    assert!(done > 0, "forty polls are enough for a write");
    // The last one that was left alone may still be on its way; this one comes after it.
    count(store.shared()).await;
    let before = customers(&store).await;
    drop(store);
    assert_eq!(customers(&place.open().await).await, before);
}

async fn a_store_of_another_version_is_refused(place: Place) {
    place.open().await.close().await;
    let statements = [
        (
            "UPDATE bank_row SET kind = 'dragon' WHERE kind = 'bank'",
            "unknown table `dragon`",
        ),
        (
            "UPDATE bank_row SET kind = 'bank', body = '{}' WHERE kind = 'dragon'",
            "row 1 of table `bank` cannot be read",
        ),
        (
            "UPDATE _sqlx_migrations SET version = 1000",
            "was made by another version of obp-mock",
        ),
    ];
    let Keep::Database(address) = &place.keep else {
        panic!("a database")
    };
    for (statement, expected) in statements {
        let options = address.options().expect("it is there");
        let mut connection = options.connect().await.expect("it is there");
        sqlx::raw_sql(statement)
            .execute(&mut connection)
            .await
            .expect("a statement");
        connection.close().await.expect("it is there");
        let error = place.try_open().await.expect_err(expected).to_string();
        assert!(error.contains(expected), "{error}");
    }
}

macro_rules! everywhere {
    ($($place:ident: $($test:ident)+;)+) => {
        $(mod $place {
            $(#[tokio::test]
            async fn $test() {
                super::$test(super::Place::$place().await).await;
            })+
        })+
    };
}

everywhere! {
    memory:
        a_refused_change_leaves_nothing
        more_customers_than_allowed_are_refused_whole
        more_users_than_allowed_are_refused_whole
        a_reset_puts_the_start_back
        attributes_are_found_by_what_they_are_and_no_more_by_what_they_were
        changes_made_at_the_same_time_are_all_made;
    sqlite:
        a_refused_change_leaves_nothing
        more_customers_than_allowed_are_refused_whole
        more_users_than_allowed_are_refused_whole
        a_reset_puts_the_start_back
        attributes_are_found_by_what_they_are_and_no_more_by_what_they_were
        changes_made_at_the_same_time_are_all_made
        all_is_there_after_opening_again
        a_write_that_nobody_waits_for_is_made_or_not
        a_store_of_another_version_is_refused;
    postgres:
        a_refused_change_leaves_nothing
        more_customers_than_allowed_are_refused_whole
        more_users_than_allowed_are_refused_whole
        a_reset_puts_the_start_back
        attributes_are_found_by_what_they_are_and_no_more_by_what_they_were
        changes_made_at_the_same_time_are_all_made
        all_is_there_after_opening_again
        a_write_that_nobody_waits_for_is_made_or_not
        a_store_of_another_version_is_refused
        replicas_see_each_others_writes
        one_of_two_replicas_gets_a_unique_key
        a_replica_that_missed_forgotten_removals_loads_everything
        a_replica_notices_that_a_backup_was_put_in_place
        a_lost_connection_is_replaced
        a_commit_of_unknown_outcome_is_looked_up;
}

#[tokio::test]
async fn a_file_belongs_to_one_store() {
    let place = Place::sqlite().await;
    let store = place.open().await;
    let refused = place.try_open().await.expect_err("it is in use").to_string();
    assert!(refused.contains("is in use by another process"), "{refused}");
    added(&store, "second").await;
    store.close().await;
    assert_eq!(customers(&place.open().await).await, "first second");
}

#[tokio::test]
async fn a_store_that_cannot_be_opened_says_why_and_no_secrets() {
    let folder = tempfile::tempdir().expect("a folder for temporary files");
    let folder = folder.path().display();
    std::fs::write(format!("{folder}/text"), [b'x'; 5000]).expect("a file");
    let cases = [
        (format!("sqlite:{folder}/none/bank.db"), "No such file or directory"),
        (format!("sqlite:{folder}"), "Is a directory"),
        (format!("sqlite:{folder}/text"), "file is not a database"),
        ("postgres://me:secret@127.0.0.1:1/bank".into(), "Connection refused"),
        (
            "postgres://me:secret@127.0.0.1:1/bank?sslmode=require".into(),
            "127.0.0.1:1/bank",
        ),
        (format!("{}&password=secret", server::url("nowhere")), "does not exist"),
    ];
    for (text, expected) in cases {
        let error = Place::at(&text).try_open().await.expect_err(expected);
        let shown = format!("{error} {error:?}");
        assert!(shown.contains(expected) && !shown.contains("secret"), "{text}: {shown}");
    }
}

async fn replicas_see_each_others_writes(place: Place) {
    let (one, other) = (place.open().await, place.open().await);
    assert!(!one.is_loaded() && other.is_loaded());
    added(&one, "second").await;
    assert_eq!(customers(&other).await, "first second");
    remove(&other, "first").await;
    assert_eq!(customers(&one).await, "second");
    one.reset_shared().await.expect("the store works");
    assert_eq!(customers(&other).await, "first");
    added(&other, "third").await;
    added(&one, "fourth").await;
    assert_eq!(customers(&one).await, "first third fourth");
    assert_eq!(customers(&other).await, "first third fourth");
}

async fn one_of_two_replicas_gets_a_unique_key(place: Place) {
    let (one, other) = (place.open().await, place.open().await);
    for round in 0..20 {
        let id = round.to_string();
        let (here, there) = tokio::join!(add(&one, &id), add(&other, &id));
        let (here, there) = (here.expect("the store works"), there.expect("the store works"));
        assert!(here.is_ok() != there.is_ok(), "{here:?} {there:?}");
    }
    assert_eq!(customers(&one).await, customers(&other).await);
}

async fn a_replica_that_missed_forgotten_removals_loads_everything(place: Place) {
    let (one, other) = (place.open().await, place.open().await);
    added(&one, "second").await;
    added(&one, "third").await;
    assert_eq!(customers(&other).await, "first second third");
    remove(&one, "first").await;
    for _ in 0..10 {
        count(one.shared()).await;
    }
    let mut admin = server::connect(&place.database_name()).await;
    let forgotten = sqlx::query_scalar("SELECT count(*) FROM bank_row WHERE body IS NULL");
    let forgotten: i64 = forgotten.fetch_one(&mut admin).await.expect("a count");
    assert_eq!(forgotten, 0, "else this test shows nothing");
    assert_eq!(customers(&other).await, "second third");
    assert_eq!(counted(&other).await, 10);
}

async fn a_replica_notices_that_a_backup_was_put_in_place(place: Place) {
    let store = place.open().await;
    added(&store, "second").await;
    let mut admin = server::connect(&place.database_name()).await;
    let back = "DELETE FROM bank_row WHERE version > 1; UPDATE bank_version SET version = 1";
    sqlx::raw_sql(back).execute(&mut admin).await.expect("a statement");
    assert_eq!(customers(&store).await, "first");
    added(&store, "third").await;
    assert_eq!(customers(&store).await, "first third");
}

async fn a_lost_connection_is_replaced(place: Place) {
    let store = place.open().await;
    let mut admin = server::connect(&place.database_name()).await;
    let end = "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity \
         WHERE datname = current_database() AND pid <> pg_backend_pid()";
    for round in ["second", "third"] {
        customers(&store).await;
        sqlx::raw_sql(end).execute(&mut admin).await.expect("a statement");
        added(&store, round).await;
        sqlx::raw_sql(end).execute(&mut admin).await.expect("a statement");
        assert!(customers(&store).await.ends_with(round));
    }
}

/// Passes bytes between a client and the server; once told to, it cuts the line when a commit was sent, so that the
/// client never learns how it ended.
async fn cutting_proxy(cut: Arc<AtomicBool>) -> u16 {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
    let port = listener.local_addr().expect("bound").port();
    tokio::spawn(async move {
        while let Ok((mut client, _)) = listener.accept().await {
            let cut = Arc::clone(&cut);
            tokio::spawn(async move {
                let socket = server::socket().join(".s.PGSQL.5432");
                let mut server = UnixStream::connect(socket).await.expect("the server runs");
                let (mut sent, mut answered) = ([0; 4096], [0; 4096]);
                loop {
                    tokio::select! {
                        Ok(length @ 1..) = client.read(&mut sent) => {
                            server.write_all(&sent[..length]).await.expect("the server reads");
                            let commit = sent[..length].windows(6).any(|bytes| bytes == b"COMMIT");
                            if commit && cut.swap(false, Ordering::SeqCst) {
                                let length = server.read(&mut answered).await.expect("the server answers");
                                assert!(length > 0, "the server committed");
                                return;
                            }
                        }
                        Ok(length @ 1..) = server.read(&mut answered) => {
                            client.write_all(&answered[..length]).await.expect("the client reads");
                        }
                        else => return,
                    }
                }
            });
        }
    });
    port
}

async fn a_commit_of_unknown_outcome_is_looked_up(place: Place) {
    let cut = Arc::new(AtomicBool::new(false));
    let port = cutting_proxy(Arc::clone(&cut)).await;
    let place = Place::at(&format!("postgres://obp@127.0.0.1:{port}/{}", place.database_name()));
    let store = place.open().await;
    cut.store(true, Ordering::SeqCst);
    let unknown = add(&store, "second").await;
    assert!(matches!(unknown, Err(Error::Database { .. })), "{unknown:?}");
    assert_eq!(customers(&store).await, "first second");
    cut.store(true, Ordering::SeqCst);
    assert!(add(&store, "third").await.is_err());
    let taken = add(&store, "third").await.expect("the store works");
    assert_eq!(taken, Err(Taken { index: "customer_id" }));
}
