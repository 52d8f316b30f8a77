//! Documents out of a small contract: two tags, a login, and the same names in two files.

use serde_json::Value;

use super::*;

const ROOT: &str = r"
openapi: 3.1.0
info: {title: Test, version: '1', description: English}
servers: [{url: https://example.com}]
security: [{DirectLogin: []}]
tags:
  - {name: Customer, description: Customers}
  - {name: API Role, description: Roles}
  - {name: Login, description: Logins}
paths:
  /obp/v3.1.0/customers/{ID}: {$ref: 'customer.yaml#/paths/~1obp~1v3.1.0~1customers~1{ID}'}
  /obp/v5.0.0/customers: {$ref: customer.yaml#/paths/~1obp~1v5.0.0~1customers}
  /obp/v4.0.0/customers: {$ref: customer.yaml#/paths/~1obp~1v4.0.0~1customers}
  /obp/v2.0.0/roles: {$ref: api-role.yaml#/paths/~1obp~1v2.0.0~1roles}
  /my/login: {$ref: login.yaml#/paths/~1my~1login}
components:
  securitySchemes: {DirectLogin: {type: apiKey, in: header, name: DirectLogin, description: English}}
  parameters: {ID: {name: ID, in: path, required: true, schema: {$ref: '#/components/schemas/Id'}}}
  examples: {E: {summary: English, value: {$ref: data}}, Unused: {value: 1}}
  schemas: {Id: {type: string}, Error: {type: object}, Unused: {type: object}}
";

const CUSTOMER: &str = r"
paths:
  /obp/v3.1.0/customers/{ID}:
    get:
      operationId: OBPv3.1.0-getCustomer
      tags: [Customer]
      x-obp-prefixes: [v3.1.0, v4.0.0, v5.0.0]
      parameters: [{$ref: obp.yaml#/components/parameters/ID}]
      responses:
        '200':
          description: English
          content:
            application/json:
              schema: {$ref: '#/components/schemas/Customer'}
              examples: {default: {value: {$ref: '#/nowhere'}}, other: {$ref: obp.yaml#/components/examples/E}}
  /obp/v4.0.0/customers:
    post: {operationId: OBPv4.0.0-createCustomer, tags: [Customer], x-obp-prefixes: [v4.0.0], responses: {}}
  /obp/v5.0.0/customers:
    post:
      operationId: OBPv5.0.0-createCustomer
      tags: [Customer]
      x-obp-prefixes: [v5.0.0]
      responses: {default: {content: {application/json: {schema: {$ref: obp.yaml#/components/schemas/Error}}}}}
components:
  schemas:
    Customer: {type: object, properties: {$ref: {type: string}, next: {$ref: '#/components/schemas/Customer'}, example: {$ref: '#/components/schemas/Error'}}}
    Error: {type: string}
";

const CUSTOMER_ZH: &str = r#"
overlay: 1.0.0
info: {title: zh, version: '1'}
extends: ../customer.yaml
actions:
  - target: $.paths['/obp/v3.1.0/customers/{ID}'].get.responses['200']
    update: {description: 中文}
"#;

const ROOT_ZH: &str = r"
overlay: 1.0.0
actions:
  - {target: $.info, update: {title: 测试, description: 中文}}
  - {target: '$.tags[0]', update: {description: 客户}}
  - {target: $.components.examples.E, update: {summary: 中文}}
";

const ROLE: &str = r"
paths:
  /obp/v2.0.0/roles:
    get: {operationId: OBPv2.0.0-getRoles, tags: [API Role], x-obp-prefixes: [v2.0.0], responses: {}}
";

const LOGIN: &str = r"
paths:
  /my/login:
    post: {operationId: directLogin, tags: [Login], x-obp-prefixes: [], security: [], responses: {}}
";

static SOURCES: [Source; 5] = [
    Source {
        file: "obp.yaml",
        text: ROOT,
        chinese: ROOT_ZH,
    },
    Source {
        file: "customer.yaml",
        text: CUSTOMER,
        chinese: CUSTOMER_ZH,
    },
    Source {
        file: "api-role.yaml",
        text: ROLE,
        chinese: "",
    },
    Source {
        file: "login.yaml",
        text: LOGIN,
        chinese: "",
    },
    Source {
        file: "broken.yaml",
        text: "{",
        chinese: "",
    },
];

fn choose(version: &str, tag: &str) -> Choice {
    let given = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    Choice {
        version: given(version),
        tag: given(tag),
        ..Choice::default()
    }
}

fn built(choice: &Choice) -> Value {
    let rendered = Documents::new(&SOURCES)
        .document(choice)
        .expect("the document can be had");
    serde_json::from_slice(&rendered.body).expect("it is JSON")
}

fn names(value: &Value) -> Vec<&str> {
    value
        .as_object()
        .into_iter()
        .flatten()
        .map(|(name, _)| name.as_str())
        .collect()
}

#[test]
fn version_and_tag_choose_operations_and_write_their_paths() {
    let login = "post /my/login directLogin";
    for (version, tag, expected) in [
        (
            "",
            "",
            vec![
                "get /obp/v3.1.0/customers/{ID} OBPv3.1.0-getCustomer",
                "post /obp/v5.0.0/customers OBPv5.0.0-createCustomer",
                "post /obp/v4.0.0/customers OBPv4.0.0-createCustomer",
                "get /obp/v2.0.0/roles OBPv2.0.0-getRoles",
                login,
            ],
        ),
        (
            "v5.0.0",
            "",
            vec![
                "get /obp/v5.0.0/customers/{ID} OBPv3.1.0-getCustomer",
                "post /obp/v5.0.0/customers OBPv5.0.0-createCustomer",
                login,
            ],
        ),
        (
            "v4.0.0",
            "Customer",
            vec![
                "get /obp/v4.0.0/customers/{ID} OBPv3.1.0-getCustomer",
                "post /obp/v4.0.0/customers OBPv4.0.0-createCustomer",
                login,
            ],
        ),
        ("", "API Role", vec!["get /obp/v2.0.0/roles OBPv2.0.0-getRoles", login]),
        ("v5.0.0", "API Role", vec![login]),
        ("v2.0.0", "Login", vec![login]),
    ] {
        let document = built(&choose(version, tag));
        let mut operations = Vec::new();
        for (path, item) in document["paths"].as_object().expect("paths are a mapping") {
            for (method, operation) in item.as_object().expect("a path is a mapping") {
                operations.push(format!(
                    "{method} {path} {}",
                    operation["operationId"].as_str().unwrap_or_default()
                ));
            }
        }
        assert_eq!(operations, expected, "version {version:?}, tag {tag:?}");
    }
}

#[test]
fn unknown_version_or_tag_is_refused_with_a_list() {
    for (version, tag, message) in [
        (
            "v9",
            "",
            "unknown version `v9`; there is: v2.0.0, v3.1.0, v4.0.0, v5.0.0",
        ),
        (
            "v9",
            "Customer",
            "unknown version `v9`; there is: v2.0.0, v3.1.0, v4.0.0, v5.0.0",
        ),
        (
            "",
            "customer",
            "unknown tag `customer`; there is: Customer, API Role, Login",
        ),
        ("v9", "x", "unknown tag `x`; there is: Customer, API Role, Login"),
    ] {
        let error = Documents::new(&SOURCES)
            .document(&choose(version, tag))
            .expect_err("there is no such document");
        assert_eq!((error.status(), error.to_string().as_str()), (400, message));
    }
}

#[test]
fn document_carries_just_the_components_that_it_reaches() {
    let document = built(&choose("v5.0.0", "Customer"));
    let components = &document["components"];
    assert_eq!(
        names(components),
        ["securitySchemes", "parameters", "schemas", "examples"]
    );
    assert_eq!(
        names(&components["schemas"]),
        ["Customer", "Error", "customer_Error", "Id"]
    );
    assert_eq!(names(&components["examples"]), ["E"]);
    assert_eq!(components["schemas"]["Error"]["type"], "object");
    assert_eq!(components["schemas"]["customer_Error"]["type"], "string");
    let properties = &components["schemas"]["Customer"]["properties"];
    assert_eq!(properties["next"]["$ref"], "#/components/schemas/Customer");
    assert_eq!(properties["example"]["$ref"], "#/components/schemas/customer_Error");
    assert_eq!(
        components["parameters"]["ID"]["schema"]["$ref"],
        "#/components/schemas/Id"
    );
    // What looks like a reference inside example data is data.
    assert_eq!(components["examples"]["E"]["value"]["$ref"], "data");
    let content = "/paths/~1obp~1v5.0.0~1customers~1{ID}/get/responses/200/content/application~1json/examples";
    let examples = document.pointer(content).expect("the response has examples");
    assert_eq!(examples["default"]["value"]["$ref"], "#/nowhere");
    assert_eq!(examples["other"]["$ref"], "#/components/examples/E");
}

#[test]
fn responses_of_several_operations_stand_once() {
    static SHARING: [Source; 2] = [
        Source {
            file: "obp.yaml",
            text: "tags: [{name: T}]\npaths:\n  /obp/v1.0.0/a: {$ref: t.yaml#/paths/a}\n  /obp/v1.0.0/b: {$ref: t.yaml#/paths/b}\n",
            chinese: "",
        },
        Source {
            file: "t.yaml",
            text: "
paths:
  a: {get: {tags: [T], x-obp-prefixes: [v1.0.0], responses: {'200': {description: a}, '400': {description: x}, '404': {description: none}}}}
  b: {get: {tags: [T], x-obp-prefixes: [v1.0.0], responses: {'200': {description: b}, '400': {description: y}, '404': {description: none}}}}
",
            chinese: "",
        },
    ];
    let rendered = Documents::new(&SHARING).document(&choose("v1.0.0", "T"));
    let document: Value = serde_json::from_slice(&rendered.expect("the document can be had").body).expect("it is JSON");
    let none = json!({ "$ref": "#/components/responses/answer-404" });
    for (path, own, refused) in [("/obp/v1.0.0/a", "a", "x"), ("/obp/v1.0.0/b", "b", "y")] {
        let expected = json!({ "200": { "description": own }, "400": { "description": refused }, "404": none });
        assert_eq!(document["paths"][path]["get"]["responses"], expected);
    }
    let components = json!({ "responses": { "answer-404": { "description": "none" } } });
    assert_eq!(document["components"], components);
}

#[test]
fn document_says_what_it_is() {
    let document = built(&choose("v5.0.0", "Customer"));
    assert_eq!(
        names(&document),
        ["openapi", "info", "security", "tags", "servers", "paths", "components"]
    );
    assert_eq!(document["info"]["title"], "Test · Customer · /obp/v5.0.0");
    assert_eq!(document["servers"], json!([{"url": "/"}]));
    assert_eq!(
        document["tags"],
        json!([
            {"name": "Customer", "description": "Customers"},
            {"name": "Login", "description": "Logins"},
        ])
    );
    assert_eq!(
        document["components"]["securitySchemes"]["DirectLogin"]["name"],
        "DirectLogin"
    );
}

#[test]
fn chinese_document_has_the_overlays_texts() {
    let document = built(&Choice {
        language: Language::Chinese,
        ..choose("v5.0.0", "Customer")
    });
    assert_eq!(document["info"]["title"], "测试 · Customer · /obp/v5.0.0");
    assert_eq!(document["tags"][0]["description"], "客户");
    assert_eq!(document["tags"][1]["description"], "Logins");
    assert_eq!(document["components"]["examples"]["E"]["summary"], "中文");
    let response = document.pointer("/paths/~1obp~1v5.0.0~1customers~1{ID}/get/responses/200");
    assert_eq!(response.expect("the response is there")["description"], "中文");
}

#[test]
fn yaml_and_json_say_the_same() {
    for language in Language::ALL {
        let choice = Choice {
            language,
            format: Format::Yaml,
            ..choose("", "")
        };
        let rendered = Documents::new(&SOURCES)
            .document(&choice)
            .expect("the document can be had");
        assert_eq!(rendered.content_type, "application/yaml");
        let text = std::str::from_utf8(&rendered.body).expect("it is text");
        assert_eq!(
            yaml::read(text),
            Ok(built(&Choice {
                format: Format::Json,
                ..choice
            }))
        );
    }
}

#[test]
fn documents_are_kept_and_known_by_their_tag() {
    let documents = Documents::new(&SOURCES);
    let first = documents
        .document(&choose("v5.0.0", "Customer"))
        .expect("the document can be had");
    let again = documents
        .document(&choose("v5.0.0", "Customer"))
        .expect("the document can be had");
    assert!(Arc::ptr_eq(&first, &again));
    let rebuilt = Documents::new(&SOURCES)
        .document(&choose("v5.0.0", "Customer"))
        .expect("the document can be had");
    assert_eq!(first.etag, rebuilt.etag);
    let other = documents
        .document(&choose("v4.0.0", "Customer"))
        .expect("the document can be had");
    assert_ne!(first.etag, other.etag);
}

#[test]
fn choices_list_versions_and_tags_with_titles_and_numbers() {
    let choices = Documents::new(&SOURCES).choices().expect("the contract is right");
    assert_eq!(
        choices["languages"],
        json!([{"code": "en", "name": "English"}, {"code": "zh", "name": "中文"}])
    );
    assert_eq!(choices["versions"], json!(["v5.0.0", "v4.0.0", "v3.1.0", "v2.0.0"]));
    let expected = json!({
        "name": "Customer",
        "title": {"en": "Customers", "zh": "客户"},
        "all": 3,
        "operations": {"v5.0.0": 2, "v4.0.0": 2, "v3.1.0": 1, "v2.0.0": 0},
    });
    assert_eq!(choices["tags"][0], expected);
}

#[test]
fn broken_contract_is_a_server_error_that_says_where() {
    static BROKEN: [Source; 1] = [Source {
        file: "obp.yaml",
        text: "paths: {/a: {$ref: x.yaml#/a}}",
        chinese: "",
    }];
    let error = Documents::new(&BROKEN)
        .document(&Choice::default())
        .expect_err("the reference leads nowhere");
    assert_eq!(
        (error.status(), error.to_string().as_str()),
        (500, "obp.yaml: the reference `x.yaml#/a` leads nowhere")
    );
}
