//! Generated from openapi/account-application.yaml by `cargo codegen`. Do not edit.

#[allow(unused_imports)]
use crate::{
    contract::{self, schema},
    routes,
};
/// Application for an account, with applicant and state.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AccountApplicationResponseJson {
    /// Id of the application for an account.
    pub account_application_id: String,
    /// Code of the product that is applied for.
    pub product_code: String,
    /// User who applies for the account.
    pub user: super::consumer::ResourceUserJSON,
    /// The customer.
    pub customer: Option<super::account_application::ApplyingCustomerJson>,
    /// When the application was made.
    pub date_of_application: String,
    /// State of the application for an account, for example `REQUESTED`.
    pub status: String,
}
/// Table of [`AccountApplicationResponseJson`].
pub static ACCOUNT_APPLICATION_RESPONSE_JSON: schema::Schema = schema::Schema {
    name: Some("AccountApplicationResponseJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "account_application_id",
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
                    description: "Id of the application for an account.",
                },
            },
            schema::Property {
                name: "product_code",
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
                    description: "Code of the product that is applied for.",
                },
            },
            schema::Property {
                name: "user",
                required: true,
                schema: &super::consumer::RESOURCE_USER_JSON,
            },
            schema::Property {
                name: "customer",
                required: true,
                schema: &super::account_application::APPLYING_CUSTOMER_JSON,
            },
            schema::Property {
                name: "date_of_application",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: false,
                    example: None,
                    description: "When the application was made.",
                },
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
                    description: "State of the application for an account, for example `REQUESTED`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Application for an account, with applicant and state.",
};
/// List of applications for an account.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AccountApplicationsJsonV310 {
    /// Applications for an account; empty if there is none.
    pub account_applications: Vec<
        super::account_application::AccountApplicationResponseJson,
    >,
}
/// Table of [`AccountApplicationsJsonV310`].
pub static ACCOUNT_APPLICATIONS_JSON_V310: schema::Schema = schema::Schema {
    name: Some("AccountApplicationsJsonV310"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "account_applications",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &super::account_application::ACCOUNT_APPLICATION_RESPONSE_JSON,
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Applications for an account; empty if there is none.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "List of applications for an account.",
};
/// Application for an account: product and applicant.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AccountApplicationJson {
    /// Code of the product that is applied for.
    pub product_code: String,
    /// Id of the user who applies; `customer_id` may be given instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub user_id: Option<String>,
    /// Id of the customer who applies; `user_id` may be given instead.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub customer_id: Option<String>,
}
/// Table of [`AccountApplicationJson`].
pub static ACCOUNT_APPLICATION_JSON: schema::Schema = schema::Schema {
    name: Some("AccountApplicationJson"),
    shape: schema::Shape::Object {
        properties: &[
            schema::Property {
                name: "product_code",
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
                    description: "Code of the product that is applied for.",
                },
            },
            schema::Property {
                name: "user_id",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Uuid),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Id of the user who applies; `customer_id` may be given instead.",
                },
            },
            schema::Property {
                name: "customer_id",
                required: false,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Text(schema::Text {
                        content: Some(schema::Content::Uuid),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: false,
                    example: None,
                    description: "Id of the customer who applies; `user_id` may be given instead.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "Application for an account: product and applicant.",
};
/// New state.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct AccountApplicationUpdateStatusJson {
    /// State of the application for an account, for example `REQUESTED`.
    pub status: String,
}
/// Table of [`AccountApplicationUpdateStatusJson`].
pub static ACCOUNT_APPLICATION_UPDATE_STATUS_JSON: schema::Schema = schema::Schema {
    name: Some("AccountApplicationUpdateStatusJson"),
    shape: schema::Shape::Object {
        properties: &[
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
                    description: "State of the application for an account, for example `REQUESTED`.",
                },
            },
        ],
        additional: None,
    },
    nullable: false,
    example: None,
    description: "New state.",
};
/// A person or company that the bank does business with.
#[derive(Debug, Clone, PartialEq, serde::Serialize, serde::Deserialize)]
pub struct ApplyingCustomerJson {
    /// Id of the bank the entry belongs to.
    pub bank_id: String,
    /// Id of the customer, a UUID given by the server; used as `CUSTOMER_ID` in URLs.
    pub customer_id: String,
    /// Number by which the bank knows the customer; unique within the bank, at most 50 characters.
    pub customer_number: Option<String>,
    /// Full name of the customer as in official documents, at most 255 characters.
    pub legal_name: Option<String>,
    /// Mobile phone number, free text of at most 50 characters; the syntax is not checked.
    pub mobile_phone_number: Option<String>,
    /// E-mail address, stored in lower case without surrounding blanks; its syntax is not checked.
    pub email: String,
    /// Portrait of the customer: where the picture is and when it was taken.
    pub face_image: super::customer::CustomerFaceImageJson,
    /// Date of birth. Sent and usually answered as `yyyy-MM-ddTHH:mm:ssZ`; the v3.0.0 form of the customer answers `yyyy-MM-dd`, or an empty text if unknown.
    pub date_of_birth: Option<String>,
    /// Marital or partnership status, for example `single`; at most 16 characters.
    pub relationship_status: Option<String>,
    /// Number of people the customer supports. On creation it must equal the number of entries in `dob_of_dependants`.
    pub dependants: i64,
    /// Dates of birth of the dependants, one each.
    pub dob_of_dependants: Vec<Option<String>>,
    /// Credit rating of the customer and who gave it.
    pub credit_rating: super::customer::CustomerCreditRatingJSON,
    /// Greatest amount the bank lends the customer.
    pub credit_limit: super::customer::AmountOfMoneyJsonV121,
    /// Highest level of education, for example `Master`; at most 32 characters.
    pub highest_education_attained: Option<String>,
    /// Employment of the customer, for example `worker`; at most 32 characters.
    pub employment_status: Option<String>,
    /// Whether the know-your-customer check has been passed.
    pub kyc_status: bool,
    /// When the customer's data was last found to be in order.
    pub last_ok_date: Option<String>,
    /// Form of address in front of the name, for example `Dr.`.
    pub title: Option<String>,
    /// Id of the branch that looks after the customer; free text, the branch need not exist.
    pub branch_id: Option<String>,
    /// Addition after the name, for example `Sr`.
    pub name_suffix: Option<String>,
}
/// Table of [`ApplyingCustomerJson`].
pub static APPLYING_CUSTOMER_JSON: schema::Schema = schema::Schema {
    name: Some("ApplyingCustomerJson"),
    shape: schema::Shape::Object {
        properties: &[
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
                    description: "Id of the bank the entry belongs to.",
                },
            },
            schema::Property {
                name: "customer_id",
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
                    description: "Id of the customer, a UUID given by the server; used as `CUSTOMER_ID` in URLs.",
                },
            },
            schema::Property {
                name: "customer_number",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::CustomerNumber),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Number by which the bank knows the customer; unique within the bank, at most 50 characters.",
                },
            },
            schema::Property {
                name: "legal_name",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::PersonName),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Full name of the customer as in official documents, at most 255 characters.",
                },
            },
            schema::Property {
                name: "mobile_phone_number",
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
                    nullable: true,
                    example: None,
                    description: "Mobile phone number, free text of at most 50 characters; the syntax is not checked.",
                },
            },
            schema::Property {
                name: "email",
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
                    description: "E-mail address, stored in lower case without surrounding blanks; its syntax is not checked.",
                },
            },
            schema::Property {
                name: "face_image",
                required: true,
                schema: &super::customer::CUSTOMER_FACE_IMAGE_JSON,
            },
            schema::Property {
                name: "date_of_birth",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "Date of birth. Sent and usually answered as `yyyy-MM-ddTHH:mm:ssZ`; the v3.0.0 form of the customer answers `yyyy-MM-dd`, or an empty text if unknown.",
                },
            },
            schema::Property {
                name: "relationship_status",
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
                    nullable: true,
                    example: None,
                    description: "Marital or partnership status, for example `single`; at most 16 characters.",
                },
            },
            schema::Property {
                name: "dependants",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Integer {
                        minimum: None,
                        maximum: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Number of people the customer supports. On creation it must equal the number of entries in `dob_of_dependants`.",
                },
            },
            schema::Property {
                name: "dob_of_dependants",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Array {
                        items: &schema::Schema {
                            name: None,
                            shape: schema::Shape::DateTime,
                            nullable: true,
                            example: None,
                            description: "",
                        },
                        min_items: 0usize,
                        max_items: None,
                    },
                    nullable: false,
                    example: None,
                    description: "Dates of birth of the dependants, one each.",
                },
            },
            schema::Property {
                name: "credit_rating",
                required: true,
                schema: &super::customer::CUSTOMER_CREDIT_RATING_JSON,
            },
            schema::Property {
                name: "credit_limit",
                required: true,
                schema: &super::customer::AMOUNT_OF_MONEY_JSON_V121,
            },
            schema::Property {
                name: "highest_education_attained",
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
                    nullable: true,
                    example: None,
                    description: "Highest level of education, for example `Master`; at most 32 characters.",
                },
            },
            schema::Property {
                name: "employment_status",
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
                    nullable: true,
                    example: None,
                    description: "Employment of the customer, for example `worker`; at most 32 characters.",
                },
            },
            schema::Property {
                name: "kyc_status",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::Boolean,
                    nullable: false,
                    example: None,
                    description: "Whether the know-your-customer check has been passed.",
                },
            },
            schema::Property {
                name: "last_ok_date",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::DateTime,
                    nullable: true,
                    example: None,
                    description: "When the customer's data was last found to be in order.",
                },
            },
            schema::Property {
                name: "title",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::Title),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Form of address in front of the name, for example `Dr.`.",
                },
            },
            schema::Property {
                name: "branch_id",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::BranchId),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Id of the branch that looks after the customer; free text, the branch need not exist.",
                },
            },
            schema::Property {
                name: "name_suffix",
                required: true,
                schema: &schema::Schema {
                    name: None,
                    shape: schema::Shape::String(schema::Text {
                        content: Some(schema::Content::NameSuffix),
                        min_length: 0usize,
                        max_length: None,
                        pattern: None,
                        choices: &[],
                    }),
                    nullable: true,
                    example: None,
                    description: "Addition after the name, for example `Sr`.",
                },
            },
        ],
        additional: None,
    },
    nullable: true,
    example: None,
    description: "A person or company that the bank does business with.",
};
/// What `OBPv3.1.0-createAccountApplication` answers.
pub type CreateAccountApplicationV310Response = crate::answer::Created<
    super::account_application::AccountApplicationResponseJson,
>;
/// What `OBPv3.1.0-getAccountApplications` answers.
pub type GetAccountApplicationsV310Response = crate::answer::Ok<
    super::account_application::AccountApplicationsJsonV310,
>;
/// What `OBPv3.1.0-getAccountApplication` answers.
pub type GetAccountApplicationV310Response = crate::answer::Ok<
    super::account_application::AccountApplicationResponseJson,
>;
/// What `OBPv3.1.0-updateAccountApplicationStatus` answers.
pub type UpdateAccountApplicationStatusV310Response = crate::answer::Ok<
    super::account_application::AccountApplicationResponseJson,
>;
/// The operations of `account-application.yaml`. A method that is not overridden answers its example.
#[allow(unused_variables)]
pub trait AccountApplicationApi: Send + Sync + 'static {
    /// Whether no method is overridden. Then a caller may send the example without asking.
    const PLAIN: bool = false;
    /// Apply for an account (`OBPv3.1.0-createAccountApplication`).
    fn create_account_application_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        body: crate::payload::Body<super::account_application::AccountApplicationJson>,
    ) -> impl Future<
        Output = Result<CreateAccountApplicationV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(CreateAccountApplicationV310Response::Created(call.example())) }
    }
    /// List the account applications (`OBPv3.1.0-getAccountApplications`).
    fn get_account_applications_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
    ) -> impl Future<
        Output = Result<GetAccountApplicationsV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetAccountApplicationsV310Response::Ok(call.example())) }
    }
    /// Get an account application (`OBPv3.1.0-getAccountApplication`).
    fn get_account_application_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_application_id: String,
    ) -> impl Future<
        Output = Result<GetAccountApplicationV310Response, crate::error::ObpError>,
    > + Send {
        async move { Ok(GetAccountApplicationV310Response::Ok(call.example())) }
    }
    /// Change the status of an account application (`OBPv3.1.0-updateAccountApplicationStatus`).
    fn update_account_application_status_v310(
        &self,
        call: crate::call::Call,
        bank_id: String,
        account_application_id: String,
        body: crate::payload::Body<
            super::account_application::AccountApplicationUpdateStatusJson,
        >,
    ) -> impl Future<
        Output = Result<
            UpdateAccountApplicationStatusV310Response,
            crate::error::ObpError,
        >,
    > + Send {
        async move { Ok(UpdateAccountApplicationStatusV310Response::Ok(call.example())) }
    }
}
/// Binds a [`AccountApplicationApi`] to its routes.
#[derive(Debug)]
pub struct AccountApplicationRoutes<A>(
    /// What answers.
    pub std::sync::Arc<A>,
);
impl<A: AccountApplicationApi> poem_openapi::OpenApi for AccountApplicationRoutes<A> {
    fn meta() -> Vec<poem_openapi::registry::MetaApi> {
        contract::meta("Account-Application", OPERATIONS)
    }
    fn register(registry: &mut poem_openapi::registry::Registry) {
        contract::register("Account-Application", OPERATIONS, registry);
    }
    fn add_routes(self, table: &mut routes::Table) {
        routes::bind(
            table,
            self.0,
            &[
                (
                    &CREATE_ACCOUNT_APPLICATION_V310,
                    |api, sent| routes::answer(
                        api
                            .create_account_application_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.body(),
                            ),
                    ),
                ),
                (
                    &GET_ACCOUNT_APPLICATIONS_V310,
                    |api, sent| routes::answer(
                        api
                            .get_account_applications_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                            ),
                    ),
                ),
                (
                    &GET_ACCOUNT_APPLICATION_V310,
                    |api, sent| routes::answer(
                        api
                            .get_account_application_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_APPLICATION_ID"),
                            ),
                    ),
                ),
                (
                    &UPDATE_ACCOUNT_APPLICATION_STATUS_V310,
                    |api, sent| routes::answer(
                        api
                            .update_account_application_status_v310(
                                sent.call(),
                                sent.path("BANK_ID"),
                                sent.path("ACCOUNT_APPLICATION_ID"),
                                sent.body(),
                            ),
                    ),
                ),
            ],
        );
    }
}
/// `OBPv3.1.0-createAccountApplication`.
pub static CREATE_ACCOUNT_APPLICATION_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-createAccountApplication",
    method: contract::Verb::POST,
    path: "/obp/v3.1.0/banks/{BANK_ID}/account-applications",
    template: "/banks/{BANK_ID}/account-applications",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Account-Application", "Account", "New-Style"],
    summary: "Apply for an account",
    description: "Files an application for an account with a product of the bank, for a user, a customer or both. Needs a\nlogin but no role; any user or customer can be named. The application begins with the status\n`REQUESTED`.\n\n`product_code` must not be empty, and at least one of `user_id` and `customer_id` is needed (400). An\nunknown user is a 404. Neither the product is checked nor is the bank stored with the application.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Body,
        contract::Check::Nulls,
        contract::Check::Bank,
    ],
    documented_errors: &[
        "OBP-10001: Incorrect json format.",
        "OBP-50000: Unknown Error.",
        "OBP-20001: User not logged in. Authentication is required!",
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
        schema: &super::account_application::ACCOUNT_APPLICATION_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"product_code\":\"1234BW\",\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 201u16,
        description: "The new application with user and customer.",
        schema: Some(&super::account_application::ACCOUNT_APPLICATION_RESPONSE_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"account_application_id\":\"gc23a7e2-7dd2-4bdf-a0b4-ae31232a4763\",\"product_code\":\"1234BW\",\"user\":{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"Chris\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\"},\"customer\":{\"bank_id\":\"gh.29.uk\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"felixsmith@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"1100-01-01T00:00:00Z\"},\"date_of_birth\":\"1100-01-01T00:00:00Z\",\"relationship_status\":\"single\",\"dependants\":1,\"dob_of_dependants\":[\"1100-01-01T00:00:00Z\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2025-11-22T11:27:13Z\",\"title\":\"Dr.\",\"branch_id\":\"DERBY6\",\"name_suffix\":\"Sr\"},\"date_of_application\":\"1100-01-01T00:00:00Z\",\"status\":\"REQUESTED\"}",
                slots: &[
                    contract::Slot {
                        start: 213usize,
                        end: 234usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 284usize,
                        end: 292usize,
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
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the AccountApplicationJson \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_20005_4,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-getAccountApplications`.
pub static GET_ACCOUNT_APPLICATIONS_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getAccountApplications",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/banks/{BANK_ID}/account-applications",
    template: "/banks/{BANK_ID}/account-applications",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Account-Application", "Account", "New-Style"],
    summary: "List the account applications",
    description: "Lists all applications for accounts, whatever their status. Needs a login and the role\n`CanGetAccountApplications`, which is granted without a bank.\n\nThe list is not limited to the bank in the path, as applications do not belong to one. `customer` has no\nvalue here; read the single application for it. There is no paging.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanGetAccountApplications",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Roles, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
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
        description: "The applications, possibly none.",
        schema: Some(&super::account_application::ACCOUNT_APPLICATIONS_JSON_V310),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"account_applications\":[{\"account_application_id\":\"gc23a7e2-7dd2-4bdf-a0b4-ae31232a4763\",\"product_code\":\"1234BW\",\"user\":{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"Chris\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\"},\"customer\":{\"bank_id\":\"gh.29.uk\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"felixsmith@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"1100-01-01T00:00:00Z\"},\"date_of_birth\":\"1100-01-01T00:00:00Z\",\"relationship_status\":\"single\",\"dependants\":1,\"dob_of_dependants\":[\"1100-01-01T00:00:00Z\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2025-11-22T11:27:13Z\",\"title\":\"Dr.\",\"branch_id\":\"DERBY6\",\"name_suffix\":\"Sr\"},\"date_of_application\":\"1100-01-01T00:00:00Z\",\"status\":\"REQUESTED\"}]}",
                slots: &[
                    contract::Slot {
                        start: 238usize,
                        end: 259usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 309usize,
                        end: 317usize,
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
        &super::shared::STATUS_403_2,
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
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanGetAccountApplications\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// `OBPv3.1.0-getAccountApplication`.
pub static GET_ACCOUNT_APPLICATION_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-getAccountApplication",
    method: contract::Verb::GET,
    path: "/obp/v3.1.0/banks/{BANK_ID}/account-applications/{ACCOUNT_APPLICATION_ID}",
    template: "/banks/{BANK_ID}/account-applications/{ACCOUNT_APPLICATION_ID}",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Account-Application", "Account", "New-Style"],
    summary: "Get an account application",
    description: "Returns an application for an account with the user and the customer it is for. Needs a login but no\nrole: whoever knows the identifier can read it.\n\nAn unknown application is a 400, not a 404. The bank in the path must exist but plays no other part.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles { any: &[] },
    documented_roles: contract::Roles { any: &[] },
    checks: &[contract::Check::Login, contract::Check::Bank],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
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
            name: "ACCOUNT_APPLICATION_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("gc23a7e2-7dd2-4bdf-a0b4-ae31232a4763"),
            description: "Id of the application for an account (`account_application_id`).",
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
        description: "The application with user and customer.",
        schema: Some(&super::account_application::ACCOUNT_APPLICATION_RESPONSE_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"account_application_id\":\"gc23a7e2-7dd2-4bdf-a0b4-ae31232a4763\",\"product_code\":\"1234BW\",\"user\":{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"Chris\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\"},\"customer\":{\"bank_id\":\"gh.29.uk\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"felixsmith@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"1100-01-01T00:00:00Z\"},\"date_of_birth\":\"1100-01-01T00:00:00Z\",\"relationship_status\":\"single\",\"dependants\":1,\"dob_of_dependants\":[\"1100-01-01T00:00:00Z\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2025-11-22T11:27:13Z\",\"title\":\"Dr.\",\"branch_id\":\"DERBY6\",\"name_suffix\":\"Sr\"},\"date_of_application\":\"1100-01-01T00:00:00Z\",\"status\":\"REQUESTED\"}",
                slots: &[
                    contract::Slot {
                        start: 27usize,
                        end: 63usize,
                        part: "ACCOUNT_APPLICATION_ID",
                    },
                    contract::Slot {
                        start: 213usize,
                        end: 234usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 284usize,
                        end: 292usize,
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
                name: "OBP-30311",
                summary: "There is no application for an account with this id; take an `account_application_id` from the list.",
                json: "{\"code\":400,\"message\":\"OBP-30311: AccountApplication not found by ACCOUNT_APPLICATION_ID.  Current Account-Application-Id(gc23a7e2-7dd2-4bdf-a0b4-ae31232a4763)\"}",
                slots: &[
                    contract::Slot {
                        start: 122usize,
                        end: 158usize,
                        part: "ACCOUNT_APPLICATION_ID",
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
/// `OBPv3.1.0-updateAccountApplicationStatus`.
pub static UPDATE_ACCOUNT_APPLICATION_STATUS_V310: contract::Operation = contract::Operation {
    id: "OBPv3.1.0-updateAccountApplicationStatus",
    method: contract::Verb::PUT,
    path: "/obp/v3.1.0/banks/{BANK_ID}/account-applications/{ACCOUNT_APPLICATION_ID}",
    template: "/banks/{BANK_ID}/account-applications/{ACCOUNT_APPLICATION_ID}",
    aliases: &[],
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Account-Application", "Account", "New-Style"],
    summary: "Change the status of an account application",
    description: "Sets the status of an application, a text that must not be blank. With `ACCEPTED`, an account of the\nproduct is opened at the bank in the path, in euros and with a balance of 0. Needs a login and the role\n`CanUpdateAccountApplications`, which is granted without a bank.\n\nThe holder of the new account is the user who sends the request, not the applicant. An unknown\napplication and one that is accepted already are a 400. The answer does not name the new account.",
    style: contract::Style::New,
    login: contract::Login::Required,
    roles: contract::Roles {
        any: &[
            &[
                contract::Role {
                    name: "CanUpdateAccountApplications",
                    at: contract::HeldAt::System,
                },
            ],
        ],
    },
    documented_roles: contract::Roles { any: &[] },
    checks: &[
        contract::Check::Json,
        contract::Check::Login,
        contract::Check::Roles,
        contract::Check::Body,
        contract::Check::Nulls,
        contract::Check::Bank,
    ],
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
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
            name: "ACCOUNT_APPLICATION_ID",
            location: contract::Location::Path,
            required: true,
            free: false,
            example: Some("gc23a7e2-7dd2-4bdf-a0b4-ae31232a4763"),
            description: "Id of the application for an account (`account_application_id`).",
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
    request: Some(contract::RequestBody {
        schema: &super::account_application::ACCOUNT_APPLICATION_UPDATE_STATUS_JSON,
        examples: &[
            contract::Example {
                name: "default",
                summary: "A body that the server takes.",
                json: "{\"status\":\"ACCEPTED\"}",
                slots: &[],
                check: None,
                from: None,
            },
        ],
    }),
    success: contract::Success {
        status: 200u16,
        description: "The application with its new status.",
        schema: Some(&super::account_application::ACCOUNT_APPLICATION_RESPONSE_JSON),
        examples: &[
            contract::Example {
                name: "default",
                summary: "What the server sends.",
                json: "{\"account_application_id\":\"gc23a7e2-7dd2-4bdf-a0b4-ae31232a4763\",\"product_code\":\"1234BW\",\"user\":{\"user_id\":\"9ca9a7e4-6d02-40e3-a129-0b2bf89de9b1\",\"email\":\"felixsmith@example.com\",\"provider_id\":\"Chris\",\"provider\":\"http://127.0.0.1:8080\",\"username\":\"felixsmith\"},\"customer\":{\"bank_id\":\"gh.29.uk\",\"customer_id\":\"7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh\",\"customer_number\":\"5987953\",\"legal_name\":\"Eveline Tripman\",\"mobile_phone_number\":\"+44 07972 444 876\",\"email\":\"felixsmith@example.com\",\"face_image\":{\"url\":\"www.openbankproject\",\"date\":\"1100-01-01T00:00:00Z\"},\"date_of_birth\":\"1100-01-01T00:00:00Z\",\"relationship_status\":\"single\",\"dependants\":1,\"dob_of_dependants\":[\"1100-01-01T00:00:00Z\"],\"credit_rating\":{\"rating\":\"OBP\",\"source\":\"OBP\"},\"credit_limit\":{\"currency\":\"EUR\",\"amount\":\"0\"},\"highest_education_attained\":\"Master\",\"employment_status\":\"worker\",\"kyc_status\":true,\"last_ok_date\":\"2025-11-22T11:27:13Z\",\"title\":\"Dr.\",\"branch_id\":\"DERBY6\",\"name_suffix\":\"Sr\"},\"date_of_application\":\"1100-01-01T00:00:00Z\",\"status\":\"REQUESTED\"}",
                slots: &[
                    contract::Slot {
                        start: 27usize,
                        end: 63usize,
                        part: "ACCOUNT_APPLICATION_ID",
                    },
                    contract::Slot {
                        start: 213usize,
                        end: 234usize,
                        part: "hostname",
                    },
                    contract::Slot {
                        start: 284usize,
                        end: 292usize,
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
        &super::shared::STATUS_403_2,
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
                json: "{\"code\":400,\"message\":\"OBP-10001: Incorrect json format. The Json body should be the AccountApplicationUpdateStatusJson \"}",
                slots: &[],
                check: Some(contract::Check::Body),
                from: Some("documented"),
            },
        },
        &super::shared::ERROR_400_OBP_50005,
        &super::shared::ERROR_400_OBP_50000,
        &super::shared::ERROR_401_OBP_20001_2,
        &super::shared::ERROR_401_OBP_20001_AUTHORIZATION,
        &contract::NamedError {
            status: 403u16,
            example: contract::Example {
                name: "OBP-20006",
                summary: "The user lacks a role; the message names it, so have it granted.",
                json: "{\"code\":403,\"message\":\"OBP-20006: User is missing one or more roles: CanUpdateAccountApplications\"}",
                slots: &[],
                check: Some(contract::Check::Roles),
                from: Some("recorded"),
            },
        },
        &super::shared::ERROR_404_OBP_30001,
        &super::shared::ERROR_404_OBP_10404,
    ],
};
/// The operations of `account-application.yaml`, in its order.
pub static OPERATIONS: &[&contract::Operation] = &[
    &CREATE_ACCOUNT_APPLICATION_V310,
    &GET_ACCOUNT_APPLICATIONS_V310,
    &GET_ACCOUNT_APPLICATION_V310,
    &UPDATE_ACCOUNT_APPLICATION_STATUS_V310,
];
