//! Two operations as the contract has them, and a few bare ones.

use crate::contract::schema::{Property, Schema, Shape, Text};
use crate::contract::{
    Example, HeldAt, Location, Login, Operation, Parameter, RequestBody, Role, Roles, Style, Success, Verb,
};

const fn schema(name: Option<&'static str>, shape: Shape) -> Schema {
    Schema {
        name,
        shape,
        nullable: false,
        example: None,
        description: "",
    }
}

const TEXT: Text = Text {
    content: None,
    min_length: 0,
    max_length: None,
    pattern: None,
    choices: &[],
};
static STRING: Schema = schema(None, Shape::String(TEXT));
static DATE_TIME: Schema = schema(None, Shape::DateTime);

const fn property(name: &'static str, schema: &'static Schema) -> Property {
    Property {
        name,
        required: true,
        schema,
    }
}

const fn object(name: &'static str, properties: &'static [Property]) -> Schema {
    schema(
        Some(name),
        Shape::Object {
            properties,
            additional: None,
        },
    )
}

const fn example(name: &'static str, json: &'static str) -> Example {
    Example {
        name,
        summary: "",
        json,
        slots: &[],
        check: None,
        from: None,
    }
}

const fn path(name: &'static str, example: &'static str) -> Parameter {
    Parameter {
        name,
        location: Location::Path,
        required: true,
        free: false,
        example: Some(example),
        description: "",
        schema: &STRING,
    }
}

/// An operation without parameters, bodies, roles and login.
pub(super) const BARE: Operation = Operation {
    id: "OBPv4.0.0-bare",
    path: "/obp/v4.0.0/bare",
    template: "/bare",
    prefixes: &["v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v4.0.0",
    tags: &["Bare"],
    summary: "Does nothing",
    description: "Does *nothing*.",
    style: Style::Wrapped,
    login: Login::Ignored,
    documented_errors: &["OBP-50000: Unknown Error."],
    ..Operation::EMPTY
};

static CRM_EVENT: Schema = object(
    "CrmEventJson",
    &[
        property("id", &STRING),
        property("bank_id", &STRING),
        property("customer_name", &STRING),
        property("customer_number", &STRING),
        property("category", &STRING),
        property("detail", &STRING),
        property("channel", &STRING),
        property("scheduled_date", &DATE_TIME),
        property("actual_date", &DATE_TIME),
        property("result", &STRING),
    ],
);
static CRM_EVENT_LIST: Schema = schema(
    None,
    Shape::Array {
        items: &CRM_EVENT,
        min_items: 0,
        max_items: None,
    },
);
static CRM_EVENTS: Schema = object("CrmEventsJson", &[property("crm_events", &CRM_EVENT_LIST)]);

/// One of the oldest operations.
pub(super) static GET_CRM_EVENTS: Operation = Operation {
    id: "OBPv1.4.0-getCrmEvents",
    path: "/obp/v1.4.0/banks/{BANK_ID}/crm-events",
    template: "/banks/{BANK_ID}/crm-events",
    prefixes: &["v1.4.0", "v3.1.0", "v5.1.0"],
    introduced: "v1.4.0",
    tags: &["Customer"],
    style: Style::Classic,
    login: Login::Required,
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-30001: Bank not found. Please specify a valid value for BANK_ID.",
        "No CRM Events available.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[path("BANK_ID", "gh.29.uk")],
    success: Success {
        status: 200,
        description: "",
        schema: Some(&CRM_EVENTS),
        examples: &[
            example("default", r#"{"crm_events":[]}"#),
            example(
                "documented",
                r#"{"crm_events":[{"id":"5995d6a2-01b3-423c-a173-5481df49bdaf","bank_id":"gh.29.uk",
                "customer_name":"String","customer_number":"5987953","category":"String","detail":"String",
                "channel":"String","scheduled_date":"1100-01-01T00:00:00Z","actual_date":"1100-01-01T00:00:00Z",
                "result":"String"}]}"#,
            ),
        ],
    },
    ..BARE
};

static POST_RESIDENCE: Schema = object(
    "PostTaxResidenceJsonV310",
    &[property("domain", &STRING), property("tax_number", &STRING)],
);
static RESIDENCE: Schema = object(
    "TaxResidenceV310",
    &[
        property("domain", &STRING),
        property("tax_number", &STRING),
        property("tax_residence_id", &STRING),
    ],
);

/// An operation with a body and a role.
pub(super) static CREATE_TAX_RESIDENCE: Operation = Operation {
    id: "OBPv3.1.0-createTaxResidence",
    method: Verb::POST,
    path: "/obp/v3.1.0/banks/{BANK_ID}/customers/{CUSTOMER_ID}/tax-residence",
    template: "/banks/{BANK_ID}/customers/{CUSTOMER_ID}/tax-residence",
    prefixes: &["v3.1.0", "v4.0.0", "v5.0.0", "v5.1.0"],
    introduced: "v3.1.0",
    tags: &["Customer", "KYC", "New-Style"],
    summary: "Add a tax residence.",
    style: Style::New,
    login: Login::Required,
    documented_roles: Roles {
        any: &[&[Role {
            name: "CanCreateTaxResidence",
            at: HeldAt::Bank,
        }]],
    },
    documented_errors: &[
        "OBP-20001: User not logged in. Authentication is required!",
        "OBP-20006: User is missing one or more roles: ",
        "OBP-10001: Incorrect json format.",
        "OBP-50000: Unknown Error.",
    ],
    parameters: &[
        path("BANK_ID", "gh.29.uk"),
        path("CUSTOMER_ID", "7uy8a7e4-6d02-40e3-a129-0b2bf89de8uh"),
    ],
    request: Some(RequestBody {
        schema: &POST_RESIDENCE,
        examples: &[example(
            "default",
            r#"{"domain":"Enter some domain","tax_number":"Enter some number"}"#,
        )],
    }),
    success: Success {
        status: 201,
        description: "",
        schema: Some(&RESIDENCE),
        examples: &[example(
            "default",
            r#"{"domain":"Enter some domain","tax_number":"Enter some number",
            "tax_residence_id":"902ba3bb-dedd-45e7-9319-2fd3f2cd98a1"}"#,
        )],
    },
    ..BARE
};

/// A DELETE that answers with a body which OBP does not document.
pub(super) static DELETE_RESIDENCE: Operation = Operation {
    id: "OBPv3.1.0-deleteTaxResidence",
    method: Verb::DELETE,
    template: "/banks/{BANK_ID}/customers/{CUSTOMER_ID}/tax-residence",
    prefixes: &["v3.1.0"],
    introduced: "v3.1.0",
    success: Success {
        status: 200,
        description: "",
        schema: None,
        examples: &[example("default", r#"{"value":true}"#)],
    },
    ..BARE
};

/// An operation whose schemas contain each other and whose examples are missing.
pub(super) static CYCLIC: Operation = Operation {
    id: "OBPv4.0.0-cyclic",
    method: Verb::PUT,
    template: "/cyclic",
    request: Some(RequestBody {
        schema: &NODE,
        examples: &[],
    }),
    success: Success {
        status: 200,
        description: "",
        schema: None,
        examples: &[example("default", "true")],
    },
    ..BARE
};
static NODES: Schema = schema(
    None,
    Shape::Array {
        items: &NODE,
        min_items: 0,
        max_items: None,
    },
);
static NODE: Schema = object(
    "Node",
    &[property("update_date", &STRING), property("children", &NODES)],
);

/// One of the documentation endpoints.
pub(super) static GET_DOCS: Operation = Operation {
    id: "OBPv1.4.0-getResourceDocsObp",
    template: "/resource-docs/{API_VERSION}/obp",
    prefixes: &["v1.4.0"],
    introduced: "v1.4.0",
    tags: &["Documentation", "API"],
    ..BARE
};

/// All of them.
pub(super) static ALL: [&Operation; 6] = [
    &BARE_STATIC,
    &CREATE_TAX_RESIDENCE,
    &GET_CRM_EVENTS,
    &DELETE_RESIDENCE,
    &CYCLIC,
    &GET_DOCS,
];
static BARE_STATIC: Operation = BARE;
