//! Made-up customers of the mock's banks: the same ones at every start, so that examples and tests can name them.
//!
//! Who they are comes from the generator of dynamic answers: one person at one place, in agreement.
//! Absent on purpose: customers of `obp1`, the bank that OBP makes for itself and at which no persona holds a role.

use rand::{RngExt as _, SeedableRng as _, rngs::ChaCha8Rng};
use serde::Deserialize;

use crate::{
    contract::schema::{Property, Schema, Shape},
    example::dynamic::{Locale, Wish, generate},
    generated::customer::{CUSTOMER_ADDRESS_JSON_V310, CUSTOMER_JSON_V310, CustomerAddressJsonV310, CustomerJsonV310},
};

use super::{
    defaults::{FULL, GLS, OTHER, RBS},
    model::{AddressEntry, CrmEventEntry, CustomerEntry, LinkEntry, SocialMediaEntry, StateFile, TaxResidenceEntry},
    when::When,
};

/// How many customers each bank has.
const AT_EACH: u64 = 12;
/// How many of them are Chinese.
const CHINESE: u64 = 5;

/// A customer and what belongs to it: one object, so that all of it is about one person.
static WHOLE: Schema = Schema {
    name: None,
    shape: Shape::Object {
        properties: &[
            property("customer", &CUSTOMER_JSON_V310),
            property("address", &CUSTOMER_ADDRESS_JSON_V310),
            // Tells the generator that the person may be a parent, and so is old enough.
            property("has_dependants", &FLAG),
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "",
};

static FLAG: Schema = Schema {
    name: None,
    shape: Shape::Boolean,
    nullable: false,
    example: None,
    description: "",
};

const fn property(name: &'static str, schema: &'static Schema) -> Property {
    Property {
        name,
        required: true,
        schema,
    }
}

/// Kind, subject and way of a talk with a customer.
type Talk = (&'static str, &'static str, &'static str);

/// Networks, and what customers come to a bank for.
fn words(locale: Locale) -> (&'static [&'static str], &'static [Talk]) {
    match locale {
        Locale::English => (
            &["facebook", "linkedin", "mastodon", "twitter"],
            &[
                ("Call", "Asked about a mortgage for a flat", "Phone"),
                ("Complaint", "Card was declined abroad; limit raised", "E-mail"),
                ("Meeting", "Yearly talk about savings", "Branch"),
                ("Call", "Reported a lost card; new one ordered", "Phone"),
                ("Message", "Asked for a copy of a statement", "App"),
            ],
        ),
        Locale::Chinese => (
            &["weibo", "wechat", "douyin"],
            &[
                ("来电", "咨询住房贷款利率", "电话"),
                ("投诉", "境外刷卡失败，已提高限额", "邮件"),
                ("面谈", "年度理财沟通", "网点"),
                ("来电", "挂失银行卡，已补办新卡", "电话"),
            ],
        ),
    }
}

fn one_of<T: Copy>(list: &[T], seed: u64) -> T {
    let place = usize::try_from(seed).unwrap_or_default() % list.len();
    list[place]
}

#[derive(Deserialize)]
struct Whole {
    customer: CustomerJsonV310,
    address: CustomerAddressJsonV310,
}

/// Adds the made-up customers to a state.
pub(super) fn add(file: &mut StateFile) {
    for (bank, bank_id) in (0..).zip([GLS, RBS]) {
        for number in 0..AT_EACH {
            let seed = bank * 1000 + number;
            let locale = if number % 12 < CHINESE {
                Locale::Chinese
            } else {
                Locale::English
            };
            let wish = Wish {
                seed,
                locale,
                count: None,
            };
            let value = generate(&WHOLE, &wish, &[("bank_id", bank_id)]);
            let whole: Whole = serde_json::from_value(value).expect("what fits the schemas fits the types");
            add_one(file, whole, (seed, locale), bank_id, number);
        }
    }
}

fn add_one(file: &mut StateFile, whole: Whole, (seed, locale): (u64, Locale), bank_id: &str, number: u64) {
    let mut random = ChaCha8Rng::seed_from_u64(seed);
    let mut sometimes = |one_in: u32| random.random_ratio(1, one_in);
    let Whole { customer, address } = whole;
    // Eight digits that say nothing, and of which no two are the same.
    let customer_number = format!("{:08}", 20_000_003 + seed * 7_919);
    let legal_name = customer.legal_name.clone();
    let name_online = customer.email.split('@').next().map(str::to_owned);
    let usernames: &[&str] = match (bank_id, number) {
        (_, 0 | 6) => &[FULL],
        (RBS, 1 | 7) => &[OTHER],
        (RBS, 2) => &[FULL, OTHER],
        _ => &[],
    };
    let mut entry = entry_of(customer, bank_id);
    entry.customer_number = Some(customer_number.clone().into());
    entry.face_image_url = Some(format!("https://www.example.com/faces/{customer_number}.jpg"));
    entry.links = usernames
        .iter()
        .map(|username| LinkEntry {
            username: (*username).to_owned().into(),
            user_customer_link_id: None,
            inserted: entry.last_ok_date,
            is_active: true,
        })
        .collect();
    entry.kyc_status = !sometimes(4);
    let country = address.country_code.clone();
    entry.addresses = vec![address_of(address, entry.last_ok_date)];
    if !sometimes(4) {
        entry.tax_residences = vec![TaxResidenceEntry {
            domain: country,
            tax_number: Some(format!("{:09}", 310_000_017 + seed * 104_729).into()),
            tax_residence_id: None,
        }];
    }
    // As in life, not everything is known of everybody.
    if sometimes(5) {
        entry.email = None;
    }
    if sometimes(3) {
        entry.name_suffix = None;
    }
    if sometimes(4) {
        (entry.face_image_url, entry.face_image_date) = (None, None);
    }
    if sometimes(4) {
        entry.branch_id = None;
    }
    if sometimes(6) {
        (entry.credit_rating, entry.credit_source) = (None, None);
    }
    if sometimes(3) {
        (entry.dob_of_dependants, entry.dependants) = (Vec::new(), None);
    }
    if sometimes(2) {
        let (networks, _) = words(locale);
        file.social_media.push(SocialMediaEntry {
            customer_number: Some(customer_number.clone().into()),
            kind: Some(one_of(networks, seed).to_owned()),
            handle: name_online.map(|name| format!("@{name}")),
            date_added: entry.last_ok_date,
            date_activated: entry.last_ok_date,
        });
    }
    if sometimes(2) {
        let (_, talks) = words(locale);
        let (category, detail, channel) = one_of(talks, seed);
        file.crm_events.push(CrmEventEntry {
            bank_id: bank_id.to_owned(),
            crm_event_id: None,
            category: Some(category.to_owned()),
            detail: Some(detail.to_owned()),
            channel: Some(channel.to_owned()),
            scheduled: None,
            actual: entry.last_ok_date,
            result: Some(String::new()),
            customer_name: legal_name,
            customer_number: Some(customer_number),
        });
    }
    file.customers.push(entry);
}

fn read(text: Option<&str>) -> Option<When> {
    text.and_then(When::read)
}

fn entry_of(customer: CustomerJsonV310, bank_id: &str) -> CustomerEntry {
    CustomerEntry {
        bank_id: bank_id.to_owned().into(),
        customer_id: Some(customer.customer_id.into()),
        customer_number: None,
        legal_name: customer.legal_name,
        mobile_phone_number: customer.mobile_phone_number,
        email: Some(customer.email),
        face_image_url: customer.face_image.url,
        face_image_date: read(customer.face_image.date.as_deref()),
        date_of_birth: read(customer.date_of_birth.as_deref()),
        relationship_status: customer.relationship_status,
        dependants: None,
        dob_of_dependants: customer
            .dob_of_dependants
            .iter()
            .map(|date| read(date.as_deref()))
            .collect(),
        highest_education_attained: customer.highest_education_attained,
        employment_status: customer.employment_status,
        credit_rating: customer.credit_rating.rating,
        credit_source: customer.credit_rating.source,
        credit_limit_currency: customer.credit_limit.currency,
        credit_limit_amount: customer.credit_limit.amount,
        kyc_status: false,
        last_ok_date: read(customer.last_ok_date.as_deref()),
        title: customer.title,
        branch_id: customer.branch_id,
        name_suffix: customer.name_suffix,
        updated: read(customer.last_ok_date.as_deref()),
        links: Vec::new(),
        addresses: Vec::new(),
        tax_residences: Vec::new(),
        attributes: Vec::new(),
    }
}

fn address_of(address: CustomerAddressJsonV310, inserted: Option<When>) -> AddressEntry {
    let mut tags = address.tags;
    tags.sort_unstable();
    tags.dedup();
    AddressEntry {
        customer_address_id: Some(address.customer_address_id.into()),
        line_1: address.line_1,
        line_2: address.line_2,
        line_3: None,
        city: address.city,
        county: address.county,
        state: address.state,
        postcode: address.postcode,
        country_code: address.country_code,
        status: Some("OK".to_owned()),
        tags: (!tags.is_empty()).then(|| tags.join(",")),
        inserted,
    }
}
