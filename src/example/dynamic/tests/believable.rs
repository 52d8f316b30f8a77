//! Whether the parts of one object agree and touch nobody real.

use serde_json::Value;

use super::{Locale, each_object, made, many, schemas};

fn text<'a>(object: &'a serde_json::Map<String, Value>, name: &str) -> &'a str {
    object.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn customers(locale: Locale) -> Vec<serde_json::Map<String, Value>> {
    let mut all = Vec::new();
    each_object(&many(&schemas::CUSTOMERS, 11, locale, 200), &mut |object| {
        if object.contains_key("legal_name") {
            all.push(object.clone());
        }
    });
    assert_eq!(all.len(), 200);
    all
}

fn is_han(character: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&character)
}

#[test]
fn names_and_e_mail_of_a_customer_agree() {
    for customer in customers(Locale::English) {
        let (first, last) = (text(&customer, "first_name"), text(&customer, "last_name"));
        assert_eq!(text(&customer, "legal_name"), format!("{first} {last}"));
        let plain: String = last.chars().filter(char::is_ascii_alphabetic).collect();
        let expected = format!("{first}.{plain}@").to_lowercase();
        assert!(
            text(&customer, "email").starts_with(&expected),
            "{expected} {}",
            text(&customer, "email")
        );
    }
    for customer in customers(Locale::Chinese) {
        let (first, last) = (text(&customer, "first_name"), text(&customer, "last_name"));
        assert_eq!(text(&customer, "legal_name"), format!("{last}{first}"));
        assert!(text(&customer, "legal_name").chars().all(is_han), "{customer:?}");
    }
}

#[test]
fn a_chinese_e_mail_address_spells_the_name_in_pinyin() {
    let customers = customers(Locale::Chinese);
    for (last, start) in [("王", "wang."), ("欧阳", "ouyang."), ("曾", "zeng.")] {
        let of_name: Vec<_> = customers
            .iter()
            .filter(|customer| text(customer, "last_name") == last)
            .collect();
        assert!(
            of_name
                .iter()
                .all(|customer| text(customer, "email").starts_with(start))
        );
    }
    assert!(customers.iter().all(|customer| text(customer, "email").is_ascii()));
}

#[test]
fn a_title_fits_the_given_name() {
    for customer in customers(Locale::English) {
        match text(&customer, "first_name") {
            "Mary" | "Emma" | "Sarah" | "Ada" => assert_ne!(text(&customer, "title"), "Mr."),
            "John" | "James" | "Peter" | "Hugo" => assert!(["Mr.", "Dr."].contains(&text(&customer, "title"))),
            _ => {}
        }
    }
    let titles = |given: char| {
        let women = customers(Locale::Chinese)
            .into_iter()
            .filter(move |one| text(one, "first_name").contains(given));
        women.map(|one| text(&one, "title").to_owned()).collect::<Vec<_>>()
    };
    assert!(
        ['雪', '芳', '婷']
            .into_iter()
            .flat_map(titles)
            .all(|title| title != "先生")
    );
}

#[test]
fn a_username_derives_from_the_same_name_as_the_e_mail_address() {
    for (seed, locale) in (0..50).flat_map(|seed| [(seed, Locale::English), (seed, Locale::Chinese)]) {
        let user = made(&schemas::USER, seed, locale);
        let handle = user["email"]
            .as_str()
            .and_then(|email| email.split('@').next())
            .unwrap_or_default();
        assert!(
            user["username"].as_str().is_some_and(|name| name.starts_with(handle)),
            "{user}"
        );
    }
}

#[test]
fn dependants_are_as_many_as_their_dates_of_birth() {
    let mut lengths = std::collections::BTreeSet::new();
    for customer in customers(Locale::English) {
        let dates = customer["dob_of_dependants"].as_array().map_or(0, Vec::len);
        assert_eq!(customer["dependants"], dates);
        lengths.insert(dates);
    }
    assert_eq!(lengths.into_iter().collect::<Vec<_>>(), [1, 2, 3]);
}

#[test]
fn people_are_grown_up_and_older_than_their_dependants() {
    for customer in customers(Locale::Chinese) {
        let born = text(&customer, "date_of_birth");
        assert!(("1934-01-02"..="2007-01-01").contains(&born), "{born}");
        for dependant in customer["dob_of_dependants"].as_array().into_iter().flatten() {
            let dependant = dependant.as_str().unwrap_or_default();
            assert!(
                ("1934-01-02T00:00:00Z"..="2007-01-01T00:00:00Z").contains(&dependant),
                "{dependant}"
            );
            let years = |date: &str| date[..4].parse::<i32>().unwrap_or_default();
            assert!(years(dependant) - years(born) >= 18, "{born} {dependant}");
        }
        assert!(("2021".."2025").contains(&text(&customer, "last_ok_date")));
    }
}

#[test]
fn an_address_lies_in_one_country() {
    for seed in 0..100 {
        let address = made(&schemas::ADDRESS, seed, Locale::English);
        let postcode = address["postcode"].as_str().unwrap_or_default();
        let phone = address["phone"].as_str().unwrap_or_default();
        let latitude = address["latitude"].as_f64().unwrap_or_default();
        let (starts, postcode_fits, north) = match address["country_code"].as_str() {
            Some("GB") => ("+447700900", postcode.contains(' '), 50.0..57.0),
            Some("US") => ("+1", phone[5..].starts_with("55501") && postcode.len() == 5, 29.0..46.0),
            Some("DE") => ("+49", postcode.len() == 5, 47.0..55.0),
            other => panic!("{other:?}"),
        };
        assert!(
            phone.starts_with(starts) && postcode_fits && north.contains(&latitude),
            "{address}"
        );
    }
    for seed in 0..100 {
        let address = made(&schemas::ADDRESS, seed, Locale::Chinese);
        assert_eq!(address["country_code"], "CN");
        for name in ["line_1", "line_2", "city", "county", "state"] {
            assert!(
                address[name].as_str().is_some_and(|text| text.chars().any(is_han)),
                "{address}"
            );
        }
        assert!(
            address["postcode"]
                .as_str()
                .is_some_and(|code| code.len() == 6 && code.parse::<u32>().is_ok())
        );
        let phone = address["phone"].as_str().unwrap_or_default();
        assert!(phone.starts_with("+861") && phone.len() == 14, "{phone}");
    }
}

#[test]
fn money_is_in_the_currency_of_the_place_with_two_decimals() {
    let known = [
        (Locale::English, &["GBP", "USD", "EUR"][..]),
        (Locale::Chinese, &["CNY"][..]),
    ];
    for (locale, currencies) in known {
        for customer in customers(locale) {
            let limit = &customer["credit_limit"];
            assert!(
                limit["currency"]
                    .as_str()
                    .is_some_and(|currency| currencies.contains(&currency))
            );
            let (whole, cents) = limit["amount"]
                .as_str()
                .and_then(|text| text.split_once('.'))
                .unwrap_or_default();
            assert!(
                whole.parse::<u32>().is_ok() && cents.len() == 2 && cents.parse::<u8>().is_ok(),
                "{limit}"
            );
        }
    }
}

#[test]
fn no_address_on_the_network_is_real() {
    for locale in [Locale::English, Locale::Chinese] {
        for customer in customers(locale) {
            let (name, domain) = text(&customer, "email").split_once('@').unwrap_or_default();
            assert!(!name.is_empty() && ["example.com", "example.net", "example.org"].contains(&domain));
            for url in [
                text(&customer, "website"),
                customer["face_image"]["url"].as_str().unwrap_or_default(),
            ] {
                let host = url.split('/').nth(2).unwrap_or_default();
                assert!(
                    ["www.example.com", "example.com", "example.org"].contains(&host),
                    "{url}"
                );
            }
        }
    }
}

#[test]
fn ids_look_like_those_of_the_server() {
    for customer in customers(Locale::English) {
        assert!(["gh.29.uk", "GENODEM1GLS"].contains(&text(&customer, "bank_id")));
        let number = text(&customer, "customer_number");
        assert!((7..=10).contains(&number.len()) && number.bytes().all(|digit| digit.is_ascii_digit()));
        let id = text(&customer, "customer_id");
        assert_eq!(id.split('-').map(str::len).collect::<Vec<_>>(), [8, 4, 4, 4, 12]);
        assert!(id.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f' | b'-')));
        assert!(
            id[14..].starts_with('4') && id[19..].starts_with(['8', '9', 'a', 'b']),
            "{id}"
        );
    }
    let user = made(&schemas::USER, 4, Locale::English);
    for entitlement in user["entitlements"]["list"].as_array().into_iter().flatten() {
        assert!(
            entitlement["role_name"]
                .as_str()
                .is_some_and(|role| role.starts_with("Can"))
        );
    }
}

#[test]
fn an_iban_has_the_right_check_digits() {
    for seed in 0..50 {
        let address = made(&schemas::ADDRESS, seed, Locale::English);
        let iban = address["iban"].as_str().unwrap_or_default();
        assert_eq!(iban.len(), 22);
        let moved = format!("{}{}", &iban[4..], &iban[..4]);
        let rest = moved
            .chars()
            .filter_map(|sign| sign.to_digit(36))
            .fold(0, |rest, value| (rest * if value > 9 { 100 } else { 10 } + value) % 97);
        assert_eq!(rest, 1, "{iban}");
    }
}

#[test]
fn a_thing_is_created_before_it_is_updated() {
    for seed in 0..50 {
        let user = made(&schemas::USER, seed, Locale::English);
        assert!(user["created_date"].as_str() < user["updated_date"].as_str(), "{user}");
    }
}
