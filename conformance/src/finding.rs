//! What a check found: one deviation, with where it was seen and where it was promised.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// One deviation.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub struct Finding {
    /// The check that found it.
    pub check: Check,
    /// How much it matters.
    pub class: Class,
    /// A sentence: what is wrong.
    pub message: String,
    /// Where in the answer: `status`, `header Content-Type`, or the JSON path `.customers[0].email`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub at: Option<String>,
    /// What was promised, as text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected: Option<String>,
    /// What came, as text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub actual: Option<String>,
    /// Where it was promised: `fixtures/customer/create-customer.yaml:12:7`, `openapi/customer.yaml#/paths/…`, or a
    /// snapshot's file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

impl Finding {
    /// A deviation that a client can break on, with nothing said yet of what was promised and what came.
    pub(crate) fn breaking(check: Check, message: String, at: &str) -> Self {
        Self {
            check,
            class: Class::Breaking,
            message,
            at: Some(at.to_owned()),
            expected: None,
            actual: None,
            source: None,
        }
    }
}

/// The checks, in the order in which they are made. Where Schemathesis has a check of the same meaning, the name is its.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Check {
    /// The answer is as the fixture expects.
    Expectation,
    /// A value to capture is there.
    Capture,
    /// The answer is none of 5xx, but for those that the contract names.
    NotAServerError,
    /// The contract knows the status for the operation.
    StatusCodeConformance,
    /// The contract knows the content type for the status.
    ContentTypeConformance,
    /// Headers that the contract requires are there and fit their schema.
    ResponseHeadersConformance,
    /// The body fits the schema of the contract.
    ResponseSchemaConformance,
    /// A call without valid login is refused where login is needed.
    IgnoredAuth,
    /// A request that breaks the contract is refused.
    NegativeDataRejection,
    /// What was deleted is gone.
    UseAfterFree,
    /// What was created is found and listed, with the values that its creation answered.
    CreatedEqualsFetched,
    /// The values that an update answered are those that are read afterwards.
    UpdatedEqualsFetched,
    /// An update changes nothing but the members that it sent.
    UpdateTouchesOnlyWhatWasSent,
    /// What was deleted is in no answer any more.
    DeleteIsFinal,
    /// Answers without a write between them agree, whatever the version prefix, on each member that both have.
    SameUnderEveryPrefix,
    /// The answer is as a real server once answered.
    Snapshot,
    /// Two targets that are compared answer alike: `expected` is the first one's value, `actual` the second one's.
    Agreement,
}

impl Check {
    /// The name as reports write it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Expectation => "expectation",
            Self::Capture => "capture",
            Self::NotAServerError => "not_a_server_error",
            Self::StatusCodeConformance => "status_code_conformance",
            Self::ContentTypeConformance => "content_type_conformance",
            Self::ResponseHeadersConformance => "response_headers_conformance",
            Self::ResponseSchemaConformance => "response_schema_conformance",
            Self::IgnoredAuth => "ignored_auth",
            Self::NegativeDataRejection => "negative_data_rejection",
            Self::UseAfterFree => "use_after_free",
            Self::CreatedEqualsFetched => "created_equals_fetched",
            Self::UpdatedEqualsFetched => "updated_equals_fetched",
            Self::UpdateTouchesOnlyWhatWasSent => "update_touches_only_what_was_sent",
            Self::DeleteIsFinal => "delete_is_final",
            Self::SameUnderEveryPrefix => "same_under_every_prefix",
            Self::Snapshot => "snapshot",
            Self::Agreement => "agreement",
        }
    }
}

/// How much a deviation matters to a client.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize, Serialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Class {
    /// A client that works with OBP can break: another status or code, a member missing or of another type.
    Breaking,
    /// Something is there that was not: a new member. Fails.
    Additive,
    /// A value differs. Fails.
    Value,
    /// Worth knowing, never a failure: other wording of a message whose code is right.
    Note,
}

impl Class {
    /// Whether a finding of this class makes the step fail.
    pub fn fails(self) -> bool {
        self != Self::Note
    }
}
