//! Words that banks use: what a member of a known name usually holds, in both languages.
//!
//! Absent on purpose: anything that is made (`text`) rather than chosen.

use super::Locale;

/// A list of values for each language.
#[derive(Debug, Clone, Copy)]
pub(super) struct Words {
    english: &'static [&'static str],
    chinese: &'static [&'static str],
}

impl Words {
    /// The list for the locale.
    pub(super) fn of(self, locale: Locale) -> &'static [&'static str] {
        match locale {
            Locale::English => self.english,
            Locale::Chinese => self.chinese,
        }
    }
}

/// The same codes in every language.
const fn codes(list: &'static [&'static str]) -> Words {
    Words {
        english: list,
        chinese: list,
    }
}

/// Names of roles that are held at a bank.
pub(super) const ROLES: Words = codes(&[
    "CanGetCustomer",
    "CanCreateCustomer",
    "CanCreateUserCustomerLink",
    "CanGetUserCustomerLink",
    "CanCreateCustomerAddress",
    "CanGetCustomerAddress",
    "CanDeleteCustomerAddress",
    "CanUpdateCustomerEmail",
    "CanUpdateCustomerNumber",
    "CanUpdateCustomerIdentity",
    "CanUpdateCustomerMobilePhoneNumber",
    "CanCreateEntitlementAtOneBank",
    "CanCreateAccount",
    "CanCreateBranch",
    "CanCreateAtm",
    "CanCreateProduct",
]);
/// Versions of the Open Bank Project API.
pub(super) const VERSIONS: Words = codes(&[
    "v1.2.1", "v1.4.0", "v2.0.0", "v2.1.0", "v2.2.0", "v3.0.0", "v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0",
]);
/// Civil status.
pub(super) const RELATIONSHIPS: Words = Words {
    english: &["single", "married", "divorced", "widowed", "civil partnership"],
    chinese: &["未婚", "已婚", "离异", "丧偶"],
};
/// Employment; nothing that only some ages have.
pub(super) const EMPLOYMENTS: Words = Words {
    english: &["Employed", "Self-employed", "Full-time", "Part-time", "Freelance"],
    chinese: &["在职", "自由职业", "全职", "兼职"],
};
/// Education.
pub(super) const EDUCATIONS: Words = Words {
    english: &[
        "Secondary school",
        "Apprenticeship",
        "Bachelor's Degree",
        "Master's Degree",
        "Doctorate",
    ],
    chinese: &["高中", "大专", "本科", "硕士", "博士"],
};
/// Credit ratings.
pub(super) const RATINGS: Words = codes(&["AAA", "AA", "A", "BBB", "BB", "B"]);
/// Where a credit rating comes from.
pub(super) const SOURCES: Words = Words {
    english: &["Internal", "Credit bureau", "Branch review"],
    chinese: &["内部评级", "征信机构", "网点审核"],
};
/// Whether a thing is in use.
pub(super) const STATUSES: Words = codes(&["OK", "ACTIVE", "PENDING", "INITIATED", "COMPLETED"]);
/// The types of an attribute.
pub(super) const TYPES: Words = codes(&["STRING", "INTEGER", "DOUBLE", "DATE_WITH_DAY"]);
/// What accounts and the like are called.
pub(super) const LABELS: Words = Words {
    english: &[
        "Current account",
        "Savings",
        "Household",
        "Holiday fund",
        "Joint account",
        "Main address",
    ],
    chinese: &["活期账户", "储蓄账户", "家庭开支", "旅行基金", "联名账户", "常用地址"],
};
/// Marks that people put on things.
pub(super) const TAGS: Words = Words {
    english: &["home", "work", "family", "billing", "mailing", "verified"],
    chinese: &["住宅", "公司", "家庭", "账单", "邮寄", "已核实"],
};
/// Languages.
pub(super) const LANGUAGES: Words = Words {
    english: &["en_GB"],
    chinese: &["zh_CN"],
};
/// HTTP methods.
pub(super) const METHODS: Words = codes(&["GET", "POST", "PUT", "DELETE"]);
/// Who vouches for a user.
pub(super) const PROVIDERS: Words = codes(&["https://obp.example.com"]);
/// Names of attributes and settings, also keys of free objects.
pub(super) const KEYS: Words = codes(&[
    "segment",
    "channel",
    "risk_class",
    "tax_residence",
    "marketing",
    "statement_day",
    "region",
    "campaign",
]);
