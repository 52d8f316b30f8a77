//! Generated from openapi/customer-meeting.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// Meeting of a customer with staff of the bank.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct MeetingJsonV310 {
    /// Id of the meeting.
    pub meeting_id: String,
    /// Service through which the meeting is held.
    pub provider_id: String,
    /// What the meeting is for, for example `onboarding`.
    pub purpose_id: String,
    /// Id of the bank that the entry belongs to.
    pub bank_id: String,
    /// Users who take part in the meeting.
    pub present: super::customer_meeting::MeetingPresentJson,
    /// Session and tokens for joining the meeting.
    pub keys: super::customer_meeting::MeetingKeysJson,
    /// When the meeting takes place.
    pub when: String,
    /// Contact details of the person who called the meeting.
    pub creator: super::customer_meeting::ContactDetailsJson,
    /// People invited to the meeting.
    pub invitees: Vec<super::customer_meeting::InviteeJson>,
}
/// Table of [`MeetingJsonV310`].
pub static MEETING_JSON_V310: schema::Schema = schema::Schema {
    name: Some("MeetingJsonV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "meeting_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Uuid),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Id of the meeting.",
                },
            },
            schema::Property {
                name: "provider_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Username),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Service through which the meeting is held.",
                },
            },
            schema::Property {
                name: "purpose_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "What the meeting is for, for example `onboarding`.",
                },
            },
            schema::Property {
                name: "bank_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::BankId),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Id of the bank that the entry belongs to.",
                },
            },
            schema::Property {
                name: "present",
                required: true,
                schema: &super::customer_meeting::MEETING_PRESENT_JSON,
            },
            schema::Property {
                name: "keys",
                required: true,
                schema: &super::customer_meeting::MEETING_KEYS_JSON,
            },
            schema::Property {
                name: "when",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the meeting takes place.",
                },
            },
            schema::Property {
                name: "creator",
                required: true,
                schema: &super::customer_meeting::CONTACT_DETAILS_JSON,
            },
            schema::Property {
                name: "invitees",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::customer_meeting::INVITEE_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "People invited to the meeting.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Meeting of a customer with staff of the bank.",
};
/// Users who take part in a meeting.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct MeetingPresentJson {
    /// Id of the employee's user.
    pub staff_user_id: String,
    /// Id of the customer's user.
    pub customer_user_id: String,
}
/// Table of [`MeetingPresentJson`].
pub static MEETING_PRESENT_JSON: schema::Schema = schema::Schema {
    name: Some("MeetingPresentJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "staff_user_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Uuid),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Id of the employee's user.",
                },
            },
            schema::Property {
                name: "customer_user_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Uuid),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Id of the customer's user.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Users who take part in a meeting.",
};
/// Somebody invited to a meeting and the answer given.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct InviteeJson {
    /// Name, phone and e-mail address of the person.
    pub contact_details: super::customer_meeting::ContactDetailsJson,
    /// What the invited person answered.
    pub status: String,
}
/// Table of [`InviteeJson`].
pub static INVITEE_JSON: schema::Schema = schema::Schema {
    name: Some("InviteeJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "contact_details",
                required: true,
                schema: &super::customer_meeting::CONTACT_DETAILS_JSON,
            },
            schema::Property {
                name: "status",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "What the invited person answered.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Somebody invited to a meeting and the answer given.",
};
/// Name, phone number and e-mail address.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ContactDetailsJson {
    /// Name of the person.
    pub name: String,
    /// Mobile phone number of the person.
    pub mobile_phone: String,
    /// E-mail address of the person.
    pub email_address: String,
}
/// Table of [`ContactDetailsJson`].
pub static CONTACT_DETAILS_JSON: schema::Schema = schema::Schema {
    name: Some("ContactDetailsJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Name of the person.",
                },
            },
            schema::Property {
                name: "mobile_phone",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Phone),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Mobile phone number of the person.",
                },
            },
            schema::Property {
                name: "email_address",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Email),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "E-mail address of the person.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Name, phone number and e-mail address.",
};
/// Session and tokens for joining a meeting.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct MeetingKeysJson {
    /// Id of the meeting's session.
    pub session_id: String,
    /// Token with which the employee joins the meeting.
    pub staff_token: String,
    /// Token with which the customer joins the meeting.
    pub customer_token: String,
}
/// Table of [`MeetingKeysJson`].
pub static MEETING_KEYS_JSON: schema::Schema = schema::Schema {
    name: Some("MeetingKeysJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "session_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Token),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Id of the meeting's session.",
                },
            },
            schema::Property {
                name: "staff_token",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Token),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Token with which the employee joins the meeting.",
                },
            },
            schema::Property {
                name: "customer_token",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Token),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Token with which the customer joins the meeting.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Session and tokens for joining a meeting.",
};
/// List of meetings.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct MeetingsJsonV310 {
    /// Meetings; empty if there is none.
    pub meetings: Vec<super::customer_meeting::MeetingJsonV310>,
}
/// Table of [`MeetingsJsonV310`].
pub static MEETINGS_JSON_V310: schema::Schema = schema::Schema {
    name: Some("MeetingsJsonV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "meetings",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::customer_meeting::MEETING_JSON_V310,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Meetings; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of meetings.",
};
/// Data for a new meeting.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct CreateMeetingJsonV310 {
    /// Service through which the meeting is held.
    pub provider_id: String,
    /// What the meeting is for, for example `onboarding`.
    pub purpose_id: String,
    /// When the meeting takes place.
    pub date: Option<String>,
    /// Contact details of the person who called the meeting.
    pub creator: super::customer_meeting::ContactDetailsJsonRequest,
    /// People invited to the meeting.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invitees: Option<Vec<super::customer_meeting::InviteeJsonRequest>>,
}
/// Table of [`CreateMeetingJsonV310`].
pub static CREATE_MEETING_JSON_V310: schema::Schema = schema::Schema {
    name: Some("CreateMeetingJsonV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "provider_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Username),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Service through which the meeting is held.",
                },
            },
            schema::Property {
                name: "purpose_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "What the meeting is for, for example `onboarding`.",
                },
            },
            schema::Property {
                name: "date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When the meeting takes place.",
                },
            },
            schema::Property {
                name: "creator",
                required: true,
                schema: &super::customer_meeting::CONTACT_DETAILS_JSON_REQUEST,
            },
            schema::Property {
                name: "invitees",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::customer_meeting::INVITEE_JSON_REQUEST,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "People invited to the meeting.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Data for a new meeting.",
};
/// Somebody invited to a meeting and the answer given.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct InviteeJsonRequest {
    /// Name, phone and e-mail address of the person.
    pub contact_details: super::customer_meeting::ContactDetailsJsonRequest,
    /// What the invited person answered.
    pub status: String,
}
/// Table of [`InviteeJsonRequest`].
pub static INVITEE_JSON_REQUEST: schema::Schema = schema::Schema {
    name: Some("InviteeJsonRequest"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "contact_details",
                required: true,
                schema: &super::customer_meeting::CONTACT_DETAILS_JSON_REQUEST,
            },
            schema::Property {
                name: "status",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "What the invited person answered.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Somebody invited to a meeting and the answer given.",
};
/// Name, phone number and e-mail address.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ContactDetailsJsonRequest {
    /// Name of the person.
    pub name: String,
    /// Mobile phone number of the person.
    pub mobile_phone: String,
    /// E-mail address of the person.
    pub email_address: String,
}
/// Table of [`ContactDetailsJsonRequest`].
pub static CONTACT_DETAILS_JSON_REQUEST: schema::Schema = schema::Schema {
    name: Some("ContactDetailsJsonRequest"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Word),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Name of the person.",
                },
            },
            schema::Property {
                name: "mobile_phone",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Phone),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Mobile phone number of the person.",
                },
            },
            schema::Property {
                name: "email_address",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Email),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "E-mail address of the person.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Name, phone number and e-mail address.",
};
/// What `OBPv3.1.0-createMeeting` answers.
pub type CreateMeetingV310Response = crate::answer::Created<
    super::customer_meeting::MeetingJsonV310,
>;
/// What `OBPv3.1.0-getMeetings` answers.
pub type GetMeetingsV310Response = crate::answer::Ok<
    super::customer_meeting::MeetingsJsonV310,
>;
/// What `OBPv3.1.0-getMeeting` answers.
pub type GetMeetingV310Response = crate::answer::Ok<
    super::customer_meeting::MeetingJsonV310,
>;
/// The operations of `customer-meeting.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait CustomerMeetingApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// Arrange a meeting (`OBPv3.1.0-createMeeting`).
    fn create_meeting_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::customer_meeting::CreateMeetingJsonV310>,
    ) -> impl Future<
        Output = Result<CreateMeetingV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateMeetingV310Response::Created(call.example())) }
    }
    /// List the meetings of a bank (`OBPv3.1.0-getMeetings`).
    fn get_meetings_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<GetMeetingsV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetMeetingsV310Response::Ok(call.example())) }
    }
    /// Get a meeting (`OBPv3.1.0-getMeeting`).
    fn get_meeting_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        meeting_id: String,
    ) -> impl Future<
        Output = Result<GetMeetingV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetMeetingV310Response::Ok(call.example())) }
    }
}
/// Binds a [`CustomerMeetingApi`] to its routes.
#[derive(Debug)]
pub struct CustomerMeetingRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: CustomerMeetingApi> poem_openapi::OpenApi for CustomerMeetingRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Customer-Meeting", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Customer-Meeting", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &CREATE_MEETING_V310,
                    |api, sent| routes::answer(
                        api
                            .create_meeting_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_MEETINGS_V310,
                    |api, sent| routes::answer(
                        api.get_meetings_v310(sent.call(), sent.path("BANK_ID")),
                    ),
                ),
                (
                    &GET_MEETING_V310,
                    |api, sent| routes::answer(
                        api
                            .get_meeting_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("MEETING_ID"),
                            ),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv3.1.0-createMeeting`.
pub static CREATE_MEETING_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-createMeeting",
    method: contract::Verb::POST,
    path: "/obp/v3.1.0/banks/{BANK_ID}/meetings",
    template: "/banks/{BANK_ID}/meetings",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Customer-Meeting", "Customer", "Experimental", "New-Style"],
    summary: "Arrange a meeting",
    description: "Records a meeting, such as a video call, between a bank and the people invited. Needs a login but no\nrole. The prefixes `v3.1.0` to `v5.1.0` lead here.\n\nThe meeting is only recorded: nobody is notified, no call is set up at a provider, and the members of\n`keys` are empty. The calling user is entered both as staff and as customer in `present`; creator and\ninvitees are taken from the body. An unknown bank is 404.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Bank,
        contract::Check::Body,
        contract::Check::Nulls,
        contract::Check::BankId,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-10001: Incorrect json format.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "BANK_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("gh.29.uk"),
            description: "Id of the bank, as listed by the banks operation (member `id`). Chosen by the operator, not a UUID.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::String(schema::Text {
                    content: Some(schema::Content::BankId),
                    min_length: 0usize,
                    max_length: None,
                    pattern: None,
                    choices: &[],
                }),
                nullable: false,
                example: None,
                description: "",
            },
        },
    ],
    request: Some(contract::RequestBody {
        schema: &super::customer_meeting::CREATE_MEETING_JSON_V310,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"provider_id\":\"Chris\",\"purpose_id\":\"String, eg: onboarding\",\"date\":\"1100-01-01T01:01:01Z\",\"creator\":{\"name\":\"Simon \",\"mobile_phone\":\"+44 07972 444 876\",\"email_address\":\"felixsmith@example.com\"},\"invitees\":[{\"contact_details\":{\"name\":\"Simon \",\"mobile_phone\":\"+44 07972 444 876\",\"email_address\":\"felixsmith@example.com\"},\"status\":\"String, eg: Good\"}]}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new meeting with its id.",
        schema: Some(&super::customer_meeting::MEETING_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"meeting_id\":\"UUID-String\",\"provider_id\":\"Chris\",\"purpose_id\":\"String, eg: onboarding\",\"bank_id\":\"gh.29.uk\",\"present\":{\"staff_user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"customer_user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\"},\"keys\":{\"session_id\":\"String\",\"staff_token\":\"String\",\"customer_token\":\"String\"},\"when\":\"1100-01-01T00:00:00Z\",\"creator\":{\"name\":\"Simon \",\"mobile_phone\":\"+44 07972 444 876\",\"email_address\":\"felixsmith@example.com\"},\"invitees\":[{\"contact_details\":{\"name\":\"Simon \",\"mobile_phone\":\"+44 07972 444 876\",\"email_address\":\"felixsmith@example.com\"},\"status\":\"String, eg: Good\"}]}",
                slots: &[
                    contract::Slot {
                        start: 99usize,
                        end: 107usize,
                        part: "BANK_ID",
                    },
                ],
                check: None,
                from: None,
            },
        ],
    },
    error_statuses: &[
        &super::shared::STATUS_400,
        &super::shared::STATUS_401,
        &super::shared::STATUS_404,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &super::shared::ERROR_400_OBP_10001_PARSER,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-10001-shape",
                summary: "The body is JSON, but a member is missing or has the wrong type; the message names the expected type.",
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the CreateMeetingJson \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_30111,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-getMeetings`.
pub static GET_MEETINGS_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getMeetings",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/banks/{BANK_ID}/meetings",
    template: "/banks/{BANK_ID}/meetings",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Customer-Meeting", "Customer", "Experimental", "New-Style"],
    summary: "List the meetings of a bank",
    description: "Lists all meetings of a bank, sorted by their time, the latest first. Needs a login but no role: any\nuser sees the meetings of all users. The prefixes `v3.1.0` to `v5.1.0` lead here.\n\nThere is no paging and no selection. An unknown bank is 404.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "BANK_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("gh.29.uk"),
            description: "Id of the bank, as listed by the banks operation (member `id`). Chosen by the operator, not a UUID.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::String(schema::Text {
                    content: Some(schema::Content::BankId),
                    min_length: 0usize,
                    max_length: None,
                    pattern: None,
                    choices: &[],
                }),
                nullable: false,
                example: None,
                description: "",
            },
        },
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The meetings of the bank, the latest first, possibly none.",
        schema: Some(&super::customer_meeting::MEETINGS_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"meetings\":[{\"meeting_id\":\"UUID-String\",\"provider_id\":\"Chris\",\"purpose_id\":\"String, eg: onboarding\",\"bank_id\":\"gh.29.uk\",\"present\":{\"staff_user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"customer_user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\"},\"keys\":{\"session_id\":\"String\",\"staff_token\":\"String\",\"customer_token\":\"String\"},\"when\":\"1100-01-01T00:00:00Z\",\"creator\":{\"name\":\"Simon \",\"mobile_phone\":\"+44 07972 444 876\",\"email_address\":\"felixsmith@example.com\"},\"invitees\":[{\"contact_details\":{\"name\":\"Simon \",\"mobile_phone\":\"+44 07972 444 876\",\"email_address\":\"felixsmith@example.com\"},\"status\":\"String, eg: Good\"}]}]}",
                slots: &[
                    contract::Slot {
                        start: 112usize,
                        end: 120usize,
                        part: "BANK_ID",
                    },
                ],
                check: None,
                from: None,
            },
        ],
    },
    error_statuses: &[
        &super::shared::STATUS_400,
        &super::shared::STATUS_401,
        &super::shared::STATUS_404,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-getMeeting`.
pub static GET_MEETING_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getMeeting",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/banks/{BANK_ID}/meetings/{MEETING_ID}",
    template: "/banks/{BANK_ID}/meetings/{MEETING_ID}",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Customer-Meeting", "Customer", "Experimental", "New-Style"],
    summary: "Get a meeting",
    description: "Reads one meeting of a bank with creator and invitees. Needs a login but no role: any user may read it,\nwhether invited or not. The prefixes `v3.1.0` to `v5.1.0` lead here.\n\nAn unknown meeting is 400 with OBP-30104, not 404; an unknown bank is 404.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "OBP-30104: Meeting not found.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        contract::Parameter {
            name: "BANK_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("gh.29.uk"),
            description: "Id of the bank, as listed by the banks operation (member `id`). Chosen by the operator, not a UUID.",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::String(schema::Text {
                    content: Some(schema::Content::BankId),
                    min_length: 0usize,
                    max_length: None,
                    pattern: None,
                    choices: &[],
                }),
                nullable: false,
                example: None,
                description: "",
            },
        },
        contract::Parameter {
            name: "MEETING_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("UUID-String"),
            description: "Id of the meeting (`meeting_id`).",
            schema: &schema::Schema {
                name: None,
                shape: schema::Shape::String(schema::Text {
                    content: Some(schema::Content::Uuid),
                    min_length: 0usize,
                    max_length: None,
                    pattern: None,
                    choices: &[],
                }),
                nullable: false,
                example: None,
                description: "",
            },
        },
    ],
    request: None,
    success: contract::Success {
        status: 200u16,
        description: "The meeting.",
        schema: Some(&super::customer_meeting::MEETING_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"meeting_id\":\"UUID-String\",\"provider_id\":\"Chris\",\"purpose_id\":\"String, eg: onboarding\",\"bank_id\":\"gh.29.uk\",\"present\":{\"staff_user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"customer_user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\"},\"keys\":{\"session_id\":\"String\",\"staff_token\":\"String\",\"customer_token\":\"String\"},\"when\":\"1100-01-01T00:00:00Z\",\"creator\":{\"name\":\"Simon \",\"mobile_phone\":\"+44 07972 444 876\",\"email_address\":\"felixsmith@example.com\"},\"invitees\":[{\"contact_details\":{\"name\":\"Simon \",\"mobile_phone\":\"+44 07972 444 876\",\"email_address\":\"felixsmith@example.com\"},\"status\":\"String, eg: Good\"}]}",
                slots: &[
                    contract::Slot {
                        start: 15usize,
                        end: 26usize,
                        part: "MEETING_ID",
                    },
                    contract::Slot {
                        start: 99usize,
                        end: 107usize,
                        part: "BANK_ID",
                    },
                ],
                check: None,
                from: None,
            },
        ],
    },
    error_statuses: &[
        &super::shared::STATUS_400,
        &super::shared::STATUS_401,
        &super::shared::STATUS_404,
    ],
    errors: &[
        &super::shared::ERROR_400_OBP_09016,
        &super::shared::ERROR_400_OBP_20002,
        &super::shared::ERROR_400_OBP_20003,
        &super::shared::ERROR_400_TEXT_EMPTY_BOX,
        &contract::NamedError {
            status: 400u16,
            example: contract::Example {
                name: "OBP-30104",
                summary: "There is no meeting with this id; take a `meeting_id` from the list of meetings.",
                json: "{\"code\":400,\"message\":\"OBP-30104: Meeting not found. Current MeetingId(UUID-String) \"}",
                slots: &[
                    contract::Slot {
                        start: 71usize,
                        end: 82usize,
                        part: "MEETING_ID",
                    },
                ],
                check: None,
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `customer-meeting.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &CREATE_MEETING_V310,
    &GET_MEETINGS_V310,
    &GET_MEETING_V310,
];
