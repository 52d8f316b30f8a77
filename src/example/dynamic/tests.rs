//! What generated data promises: it is valid, repeatable, believable and as wished.

mod believable;
mod odd;
mod random;
mod recursion;
mod schemas;
mod validity;

use serde_json::Value;

use super::{Locale, UnknownLocale, Wish, generate};
use crate::contract::schema::Schema;

/// Generates without fixed values.
fn made(schema: &'static Schema, seed: u64, locale: Locale) -> Value {
    generate(
        schema,
        &Wish {
            seed,
            locale,
            count: None,
        },
        &[],
    )
}

/// Generates several elements.
fn many(schema: &'static Schema, seed: u64, locale: Locale, count: usize) -> Value {
    generate(
        schema,
        &Wish {
            seed,
            locale,
            count: Some(count),
        },
        &[],
    )
}

/// Calls the function with every object in the value.
fn each_object(value: &Value, seen: &mut dyn FnMut(&serde_json::Map<String, Value>)) {
    match value {
        Value::Array(list) => list.iter().for_each(|element| each_object(element, seen)),
        Value::Object(object) => {
            seen(object);
            object.values().for_each(|member| each_object(member, seen));
        }
        _ => {}
    }
}

#[test]
fn locales_are_read_in_their_usual_spellings() {
    for text in ["en", "en_GB", "en-US", "EN", "en.UTF-8"] {
        assert_eq!(text.parse(), Ok(Locale::English), "{text}");
    }
    for text in ["zh", "zh_CN", "zh-CN", "zh-Hans-CN", "ZH_cn.UTF-8"] {
        assert_eq!(text.parse(), Ok(Locale::Chinese), "{text}");
    }
    for text in ["", "de", "english", "zhen", "_en"] {
        assert_eq!(text.parse::<Locale>(), Err(UnknownLocale(text.to_owned())));
    }
}

#[test]
fn the_same_seed_gives_the_same_bytes() {
    for schema in schemas::ALL {
        for locale in [Locale::English, Locale::Chinese] {
            assert_eq!(made(schema, 7, locale).to_string(), made(schema, 7, locale).to_string());
        }
    }
}

/// Fails when the bytes differ on another machine, or after a change of `fake`, `rand` or this module.
#[test]
fn the_bytes_of_a_seed_are_known() {
    let digest = |text: &str| {
        text.bytes().fold(0xcbf2_9ce4_8422_2325_u64, |hash, byte| {
            (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
        })
    };
    let english = made(&schemas::CUSTOMERS, 1, Locale::English).to_string();
    let chinese = made(&schemas::CUSTOMERS, 1, Locale::Chinese).to_string();
    assert_eq!(
        (digest(&english), digest(&chinese)),
        (9_898_044_765_761_302_777, 5_082_695_751_628_131_606),
        "{english}\n{chinese}"
    );
}

#[test]
fn different_seeds_give_different_data() {
    for schema in schemas::ALL {
        let texts: std::collections::BTreeSet<String> = (0..50)
            .map(|seed| made(schema, seed, Locale::English).to_string())
            .collect();
        assert!(texts.len() >= 49, "{:?}: {}", schema.name, texts.len());
    }
}

#[test]
fn the_main_list_has_as_many_elements_as_wished() {
    for count in [0, 1, 7, 50] {
        let customers = many(&schemas::CUSTOMERS, 3, Locale::English, count);
        assert_eq!(customers["customers"].as_array().map(Vec::len), Some(count));
        let list = many(&schemas::CUSTOMER_ARRAY, 3, Locale::English, count);
        assert_eq!(list.as_array().map(Vec::len), Some(count));
    }
    assert_eq!(
        made(&schemas::CUSTOMERS, 3, Locale::English)["customers"]
            .as_array()
            .map(Vec::len),
        Some(3)
    );
}

#[test]
fn the_main_list_is_the_first_one_breadth_first_and_no_other() {
    let user = many(&schemas::USER, 3, Locale::English, 12);
    // `entitlements.list` lies deeper than `tags`, which comes after it.
    assert_eq!(user["tags"].as_array().map(Vec::len), Some(12));
    assert!((1..=3).contains(&user["entitlements"]["list"].as_array().map_or(0, Vec::len)));
    for seed in 0..20 {
        let customer = many(&schemas::CUSTOMER, seed, Locale::English, 12);
        assert!(customer["dob_of_dependants"].as_array().map_or(0, Vec::len) <= 3);
    }
}

#[test]
fn the_wished_count_stays_within_the_contracts_bounds() {
    for (count, length) in [(0, 2), (2, 2), (4, 4), (9, 5)] {
        let list = many(&schemas::TWO_TO_FIVE, 1, Locale::English, count);
        assert_eq!(list.as_array().map(Vec::len), Some(length));
    }
}

#[test]
fn every_property_is_there_and_in_the_contracts_order() {
    let customer = made(&schemas::CUSTOMER, 5, Locale::English);
    let names: Vec<&String> = customer
        .as_object()
        .map(|object| object.keys().collect())
        .unwrap_or_default();
    assert_eq!(names, schemas::property_names(&schemas::CUSTOMER));
}

#[test]
fn fixed_values_are_reflected_wherever_they_fit() {
    let fixed = [
        ("bank_id", "gh.29.uk"),
        ("dependants", "2"),
        ("kyc_status", "true"),
        ("currency", "euros"),
    ];
    for seed in 0..20 {
        let wish = Wish {
            seed,
            locale: Locale::Chinese,
            count: None,
        };
        each_object(&generate(&schemas::CUSTOMERS, &wish, &fixed), &mut |object| {
            assert!(object.get("bank_id").is_none_or(|id| id == "gh.29.uk"));
            assert!(object.get("dependants").is_none_or(|number| number == 2));
            assert!(
                object
                    .get("dob_of_dependants")
                    .is_none_or(|list| list.as_array().map(Vec::len) == Some(2))
            );
            assert!(object.get("kyc_status").is_none_or(|status| status == true));
            // Three characters are all that the contract allows.
            assert!(object.get("currency").is_none_or(|currency| currency == "CNY"));
        });
    }
}

#[test]
fn fifty_customers_take_little_time() {
    let started = std::time::Instant::now();
    for seed in 0..100 {
        many(&schemas::CUSTOMERS, seed, Locale::Chinese, 50);
    }
    let each = started.elapsed() / 100;
    println!("50 customers: {each:?}");
    // Generous, for debug builds on busy machines.
    assert!(each < std::time::Duration::from_millis(250), "{each:?}");
}
