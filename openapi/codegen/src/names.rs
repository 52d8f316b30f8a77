//! Names in the generated code, as pure functions of names in the contract.

use heck::{ToShoutySnakeCase, ToSnakeCase, ToUpperCamelCase};

/// The method of an operation: `OBPv3.1.0-createCustomer` is `create_customer_v310`.
pub fn method(operation_id: &str) -> String {
    let (function, version) = split(operation_id);
    format!(
        "{}{}",
        function.to_snake_case(),
        version.map(|version| format!("_v{version}")).unwrap_or_default()
    )
}

/// The response type of an operation: `OBPv3.1.0-createCustomer` is `CreateCustomerV310Response`.
pub fn response(operation_id: &str) -> String {
    let (function, version) = split(operation_id);
    format!(
        "{}{}Response",
        function.to_upper_camel_case(),
        version.map(|version| format!("V{version}")).unwrap_or_default()
    )
}

fn split(operation_id: &str) -> (&str, Option<String>) {
    match operation_id.strip_prefix("OBPv").and_then(|rest| rest.split_once('-')) {
        Some((version, function)) => (function, Some(version.replace('.', ""))),
        None => (operation_id, None),
    }
}

/// The module of a contract file: `customer.yaml` is `customer`, `obp.yaml` is `shared`.
pub fn module(file: &str) -> String {
    match file.strip_suffix(".yaml").unwrap_or(file) {
        "obp" => "shared".to_owned(),
        name => name.to_snake_case(),
    }
}

/// The type of a schema: kept where it is a Rust name already.
pub fn type_name(component: &str) -> String {
    let usable = component.chars().all(|c| c.is_ascii_alphanumeric()) && component.starts_with(char::is_uppercase);
    if usable {
        component.to_owned()
    } else {
        component.to_upper_camel_case()
    }
}

/// The static table of a schema: `CustomerJsonV310` is `CUSTOMER_JSON_V310`.
pub fn table(component: &str) -> String {
    component.to_shouty_snake_case()
}

/// A field or argument: a Rust name in snake case; a keyword that may be raw is made so when it is emitted.
pub fn field(member: &str) -> String {
    match member.to_snake_case() {
        name if name.starts_with(|c: char| c.is_ascii_digit()) || name.is_empty() => format!("_{name}"),
        name if ["crate", "self", "super"].contains(&name.as_str()) => format!("{name}_"),
        name => name,
    }
}

/// The variant of a tag.
pub fn variant(tag: &str) -> String {
    tag.to_upper_camel_case()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_carry_their_version() {
        for (id, expected_method, expected_response) in [
            (
                "OBPv3.1.0-createCustomer",
                "create_customer_v310",
                "CreateCustomerV310Response",
            ),
            ("OBPv1.2.1-getBanks", "get_banks_v121", "GetBanksV121Response"),
            ("directLogin", "direct_login", "DirectLoginResponse"),
        ] {
            assert_eq!(
                (method(id).as_str(), response(id).as_str()),
                (expected_method, expected_response)
            );
        }
    }

    #[test]
    fn schemas_and_members_become_rust_names() {
        assert_eq!(type_name("PostCustomerJsonV310"), "PostCustomerJsonV310");
        assert_eq!(type_name("customer-list"), "CustomerList");
        assert_eq!(table("PostCustomerJsonV310"), "POST_CUSTOMER_JSON_V310");
        assert_eq!(field("line_1"), "line_1");
        assert_eq!(field("jsonString"), "json_string");
        assert_eq!(field("3d_secure"), "_3d_secure");
        assert_eq!(field("self"), "self_");
        assert_eq!(module("obp.yaml"), "shared");
        assert_eq!(module("account-access.yaml"), "account_access");
    }
}
