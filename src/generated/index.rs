//! Generated from the contract's root by `cargo codegen`. Do not edit.

/// What `obp.yaml` describes.
#[path = "shared.rs"]
pub mod shared;
/// What `customer.yaml` describes.
#[path = "customer.rs"]
pub mod customer;
/// What `person.yaml` describes.
#[path = "person.rs"]
pub mod person;
/// What `api.yaml` describes.
#[path = "api.rs"]
pub mod api;
/// What `bank.yaml` describes.
#[path = "bank.rs"]
pub mod bank;
/// What `role.yaml` describes.
#[path = "role.rs"]
pub mod role;
/// What `user.yaml` describes.
#[path = "user.rs"]
pub mod user;
/// What `documentation.yaml` describes.
#[path = "documentation.rs"]
pub mod documentation;
/// What `authentication.yaml` describes.
#[path = "authentication.rs"]
pub mod authentication;
/// What `account.yaml` describes.
#[path = "account.rs"]
pub mod account;
/// What `sandbox.yaml` describes.
#[path = "sandbox.rs"]
pub mod sandbox;
/// What `transaction-request.yaml` describes.
#[path = "transaction_request.rs"]
pub mod transaction_request;
/// What `counterparty-metadata.yaml` describes.
#[path = "counterparty_metadata.rs"]
pub mod counterparty_metadata;
/// What `product.yaml` describes.
#[path = "product.rs"]
pub mod product;
/// What `atm.yaml` describes.
#[path = "atm.rs"]
pub mod atm;
/// What `api-collection.yaml` describes.
#[path = "api_collection.rs"]
pub mod api_collection;
/// What `transaction.yaml` describes.
#[path = "transaction.rs"]
pub mod transaction;
/// What `transaction-metadata.yaml` describes.
#[path = "transaction_metadata.rs"]
pub mod transaction_metadata;
/// What `consent.yaml` describes.
#[path = "consent.rs"]
pub mod consent;
/// What `counterparty.yaml` describes.
#[path = "counterparty.rs"]
pub mod counterparty;
/// What `card.yaml` describes.
#[path = "card.rs"]
pub mod card;
/// What `consumer.yaml` describes.
#[path = "consumer.rs"]
pub mod consumer;
/// What `view-custom.yaml` describes.
#[path = "view_custom.rs"]
pub mod view_custom;
/// What `dynamic-endpoint-manage.yaml` describes.
#[path = "dynamic_endpoint_manage.rs"]
pub mod dynamic_endpoint_manage;
/// What `dynamic-resource-doc.yaml` describes.
#[path = "dynamic_resource_doc.rs"]
pub mod dynamic_resource_doc;
/// What `dynamic-entity-manage.yaml` describes.
#[path = "dynamic_entity_manage.rs"]
pub mod dynamic_entity_manage;
/// What `branch.yaml` describes.
#[path = "branch.rs"]
pub mod branch;
/// What `dynamic-message-doc.yaml` describes.
#[path = "dynamic_message_doc.rs"]
pub mod dynamic_message_doc;
/// What `endpoint-mapping.yaml` describes.
#[path = "endpoint_mapping.rs"]
pub mod endpoint_mapping;
/// What `view-system.yaml` describes.
#[path = "view_system.rs"]
pub mod view_system;
/// What `kyc.yaml` describes.
#[path = "kyc.rs"]
pub mod kyc;
/// What `metric.yaml` describes.
#[path = "metric.rs"]
pub mod metric;
/// What `authentication-type-validation.yaml` describes.
#[path = "authentication_type_validation.rs"]
pub mod authentication_type_validation;
/// What `json-schema-validation.yaml` describes.
#[path = "json_schema_validation.rs"]
pub mod json_schema_validation;
/// What `scope.yaml` describes.
#[path = "scope.rs"]
pub mod scope;
/// What `webhook.yaml` describes.
#[path = "webhook.rs"]
pub mod webhook;
/// What `system-integrity.yaml` describes.
#[path = "system_integrity.rs"]
pub mod system_integrity;
/// What `account-public.yaml` describes.
#[path = "account_public.rs"]
pub mod account_public;
/// What `customer-message.yaml` describes.
#[path = "customer_message.rs"]
pub mod customer_message;
/// What `account-application.yaml` describes.
#[path = "account_application.rs"]
pub mod account_application;
/// What `method-routing.yaml` describes.
#[path = "method_routing.rs"]
pub mod method_routing;
/// What `connector-method.yaml` describes.
#[path = "connector_method.rs"]
pub mod connector_method;
/// What `user-invitation.yaml` describes.
#[path = "user_invitation.rs"]
pub mod user_invitation;
/// What `account-access.yaml` describes.
#[path = "account_access.rs"]
pub mod account_access;
/// What `fx.yaml` describes.
#[path = "fx.rs"]
pub mod fx;
/// What `customer-meeting.yaml` describes.
#[path = "customer_meeting.rs"]
pub mod customer_meeting;
/// What `webui-props.yaml` describes.
#[path = "webui_props.rs"]
pub mod webui_props;
/// What `account-metadata.yaml` describes.
#[path = "account_metadata.rs"]
pub mod account_metadata;
/// What `data-warehouse.yaml` describes.
#[path = "data_warehouse.rs"]
pub mod data_warehouse;
/// What `product-collection.yaml` describes.
#[path = "product_collection.rs"]
pub mod product_collection;
/// What `direct-debit.yaml` describes.
#[path = "direct_debit.rs"]
pub mod direct_debit;
/// What `standing-order.yaml` describes.
#[path = "standing_order.rs"]
pub mod standing_order;
/// All operations, by room.
pub static ROOMS: &[&[&crate::contract::Operation]] = &[
    customer::OPERATIONS,
    person::OPERATIONS,
    api::OPERATIONS,
    bank::OPERATIONS,
    role::OPERATIONS,
    user::OPERATIONS,
    documentation::OPERATIONS,
    authentication::OPERATIONS,
    account::OPERATIONS,
    sandbox::OPERATIONS,
    transaction_request::OPERATIONS,
    counterparty_metadata::OPERATIONS,
    product::OPERATIONS,
    atm::OPERATIONS,
    api_collection::OPERATIONS,
    transaction::OPERATIONS,
    transaction_metadata::OPERATIONS,
    consent::OPERATIONS,
    counterparty::OPERATIONS,
    card::OPERATIONS,
    consumer::OPERATIONS,
    view_custom::OPERATIONS,
    dynamic_endpoint_manage::OPERATIONS,
    dynamic_resource_doc::OPERATIONS,
    dynamic_entity_manage::OPERATIONS,
    branch::OPERATIONS,
    dynamic_message_doc::OPERATIONS,
    endpoint_mapping::OPERATIONS,
    view_system::OPERATIONS,
    kyc::OPERATIONS,
    metric::OPERATIONS,
    authentication_type_validation::OPERATIONS,
    json_schema_validation::OPERATIONS,
    scope::OPERATIONS,
    webhook::OPERATIONS,
    system_integrity::OPERATIONS,
    account_public::OPERATIONS,
    customer_message::OPERATIONS,
    account_application::OPERATIONS,
    method_routing::OPERATIONS,
    connector_method::OPERATIONS,
    user_invitation::OPERATIONS,
    account_access::OPERATIONS,
    fx::OPERATIONS,
    customer_meeting::OPERATIONS,
    webui_props::OPERATIONS,
    account_metadata::OPERATIONS,
    data_warehouse::OPERATIONS,
    product_collection::OPERATIONS,
    direct_debit::OPERATIONS,
    standing_order::OPERATIONS,
];
/// The contract's own files.
pub static SOURCES: &[crate::contract::Source] = &[
    crate::contract::Source {
        file: "account-access.yaml",
        text: include_str!("../../openapi/account-access.yaml"),
        chinese: include_str!("../../openapi/zh-CN/account-access.overlay.yaml"),
    },
    crate::contract::Source {
        file: "account-application.yaml",
        text: include_str!("../../openapi/account-application.yaml"),
        chinese: include_str!("../../openapi/zh-CN/account-application.overlay.yaml"),
    },
    crate::contract::Source {
        file: "account-metadata.yaml",
        text: include_str!("../../openapi/account-metadata.yaml"),
        chinese: include_str!("../../openapi/zh-CN/account-metadata.overlay.yaml"),
    },
    crate::contract::Source {
        file: "account-public.yaml",
        text: include_str!("../../openapi/account-public.yaml"),
        chinese: include_str!("../../openapi/zh-CN/account-public.overlay.yaml"),
    },
    crate::contract::Source {
        file: "account.yaml",
        text: include_str!("../../openapi/account.yaml"),
        chinese: include_str!("../../openapi/zh-CN/account.overlay.yaml"),
    },
    crate::contract::Source {
        file: "api-collection.yaml",
        text: include_str!("../../openapi/api-collection.yaml"),
        chinese: include_str!("../../openapi/zh-CN/api-collection.overlay.yaml"),
    },
    crate::contract::Source {
        file: "api.yaml",
        text: include_str!("../../openapi/api.yaml"),
        chinese: include_str!("../../openapi/zh-CN/api.overlay.yaml"),
    },
    crate::contract::Source {
        file: "atm.yaml",
        text: include_str!("../../openapi/atm.yaml"),
        chinese: include_str!("../../openapi/zh-CN/atm.overlay.yaml"),
    },
    crate::contract::Source {
        file: "authentication-type-validation.yaml",
        text: include_str!("../../openapi/authentication-type-validation.yaml"),
        chinese: include_str!(
            "../../openapi/zh-CN/authentication-type-validation.overlay.yaml"
        ),
    },
    crate::contract::Source {
        file: "authentication.yaml",
        text: include_str!("../../openapi/authentication.yaml"),
        chinese: include_str!("../../openapi/zh-CN/authentication.overlay.yaml"),
    },
    crate::contract::Source {
        file: "bank.yaml",
        text: include_str!("../../openapi/bank.yaml"),
        chinese: include_str!("../../openapi/zh-CN/bank.overlay.yaml"),
    },
    crate::contract::Source {
        file: "branch.yaml",
        text: include_str!("../../openapi/branch.yaml"),
        chinese: include_str!("../../openapi/zh-CN/branch.overlay.yaml"),
    },
    crate::contract::Source {
        file: "card.yaml",
        text: include_str!("../../openapi/card.yaml"),
        chinese: include_str!("../../openapi/zh-CN/card.overlay.yaml"),
    },
    crate::contract::Source {
        file: "connector-method.yaml",
        text: include_str!("../../openapi/connector-method.yaml"),
        chinese: include_str!("../../openapi/zh-CN/connector-method.overlay.yaml"),
    },
    crate::contract::Source {
        file: "consent.yaml",
        text: include_str!("../../openapi/consent.yaml"),
        chinese: include_str!("../../openapi/zh-CN/consent.overlay.yaml"),
    },
    crate::contract::Source {
        file: "consumer.yaml",
        text: include_str!("../../openapi/consumer.yaml"),
        chinese: include_str!("../../openapi/zh-CN/consumer.overlay.yaml"),
    },
    crate::contract::Source {
        file: "counterparty-metadata.yaml",
        text: include_str!("../../openapi/counterparty-metadata.yaml"),
        chinese: include_str!("../../openapi/zh-CN/counterparty-metadata.overlay.yaml"),
    },
    crate::contract::Source {
        file: "counterparty.yaml",
        text: include_str!("../../openapi/counterparty.yaml"),
        chinese: include_str!("../../openapi/zh-CN/counterparty.overlay.yaml"),
    },
    crate::contract::Source {
        file: "customer-meeting.yaml",
        text: include_str!("../../openapi/customer-meeting.yaml"),
        chinese: include_str!("../../openapi/zh-CN/customer-meeting.overlay.yaml"),
    },
    crate::contract::Source {
        file: "customer-message.yaml",
        text: include_str!("../../openapi/customer-message.yaml"),
        chinese: include_str!("../../openapi/zh-CN/customer-message.overlay.yaml"),
    },
    crate::contract::Source {
        file: "customer.yaml",
        text: include_str!("../../openapi/customer.yaml"),
        chinese: include_str!("../../openapi/zh-CN/customer.overlay.yaml"),
    },
    crate::contract::Source {
        file: "data-warehouse.yaml",
        text: include_str!("../../openapi/data-warehouse.yaml"),
        chinese: include_str!("../../openapi/zh-CN/data-warehouse.overlay.yaml"),
    },
    crate::contract::Source {
        file: "direct-debit.yaml",
        text: include_str!("../../openapi/direct-debit.yaml"),
        chinese: include_str!("../../openapi/zh-CN/direct-debit.overlay.yaml"),
    },
    crate::contract::Source {
        file: "documentation.yaml",
        text: include_str!("../../openapi/documentation.yaml"),
        chinese: include_str!("../../openapi/zh-CN/documentation.overlay.yaml"),
    },
    crate::contract::Source {
        file: "dynamic-endpoint-manage.yaml",
        text: include_str!("../../openapi/dynamic-endpoint-manage.yaml"),
        chinese: include_str!("../../openapi/zh-CN/dynamic-endpoint-manage.overlay.yaml"),
    },
    crate::contract::Source {
        file: "dynamic-entity-manage.yaml",
        text: include_str!("../../openapi/dynamic-entity-manage.yaml"),
        chinese: include_str!("../../openapi/zh-CN/dynamic-entity-manage.overlay.yaml"),
    },
    crate::contract::Source {
        file: "dynamic-message-doc.yaml",
        text: include_str!("../../openapi/dynamic-message-doc.yaml"),
        chinese: include_str!("../../openapi/zh-CN/dynamic-message-doc.overlay.yaml"),
    },
    crate::contract::Source {
        file: "dynamic-resource-doc.yaml",
        text: include_str!("../../openapi/dynamic-resource-doc.yaml"),
        chinese: include_str!("../../openapi/zh-CN/dynamic-resource-doc.overlay.yaml"),
    },
    crate::contract::Source {
        file: "endpoint-mapping.yaml",
        text: include_str!("../../openapi/endpoint-mapping.yaml"),
        chinese: include_str!("../../openapi/zh-CN/endpoint-mapping.overlay.yaml"),
    },
    crate::contract::Source {
        file: "fx.yaml",
        text: include_str!("../../openapi/fx.yaml"),
        chinese: include_str!("../../openapi/zh-CN/fx.overlay.yaml"),
    },
    crate::contract::Source {
        file: "json-schema-validation.yaml",
        text: include_str!("../../openapi/json-schema-validation.yaml"),
        chinese: include_str!("../../openapi/zh-CN/json-schema-validation.overlay.yaml"),
    },
    crate::contract::Source {
        file: "kyc.yaml",
        text: include_str!("../../openapi/kyc.yaml"),
        chinese: include_str!("../../openapi/zh-CN/kyc.overlay.yaml"),
    },
    crate::contract::Source {
        file: "method-routing.yaml",
        text: include_str!("../../openapi/method-routing.yaml"),
        chinese: include_str!("../../openapi/zh-CN/method-routing.overlay.yaml"),
    },
    crate::contract::Source {
        file: "metric.yaml",
        text: include_str!("../../openapi/metric.yaml"),
        chinese: include_str!("../../openapi/zh-CN/metric.overlay.yaml"),
    },
    crate::contract::Source {
        file: "obp.yaml",
        text: include_str!("../../openapi/obp.yaml"),
        chinese: include_str!("../../openapi/zh-CN/obp.overlay.yaml"),
    },
    crate::contract::Source {
        file: "person.yaml",
        text: include_str!("../../openapi/person.yaml"),
        chinese: include_str!("../../openapi/zh-CN/person.overlay.yaml"),
    },
    crate::contract::Source {
        file: "product-collection.yaml",
        text: include_str!("../../openapi/product-collection.yaml"),
        chinese: include_str!("../../openapi/zh-CN/product-collection.overlay.yaml"),
    },
    crate::contract::Source {
        file: "product.yaml",
        text: include_str!("../../openapi/product.yaml"),
        chinese: include_str!("../../openapi/zh-CN/product.overlay.yaml"),
    },
    crate::contract::Source {
        file: "role.yaml",
        text: include_str!("../../openapi/role.yaml"),
        chinese: include_str!("../../openapi/zh-CN/role.overlay.yaml"),
    },
    crate::contract::Source {
        file: "sandbox.yaml",
        text: include_str!("../../openapi/sandbox.yaml"),
        chinese: include_str!("../../openapi/zh-CN/sandbox.overlay.yaml"),
    },
    crate::contract::Source {
        file: "scope.yaml",
        text: include_str!("../../openapi/scope.yaml"),
        chinese: include_str!("../../openapi/zh-CN/scope.overlay.yaml"),
    },
    crate::contract::Source {
        file: "standing-order.yaml",
        text: include_str!("../../openapi/standing-order.yaml"),
        chinese: include_str!("../../openapi/zh-CN/standing-order.overlay.yaml"),
    },
    crate::contract::Source {
        file: "system-integrity.yaml",
        text: include_str!("../../openapi/system-integrity.yaml"),
        chinese: include_str!("../../openapi/zh-CN/system-integrity.overlay.yaml"),
    },
    crate::contract::Source {
        file: "transaction-metadata.yaml",
        text: include_str!("../../openapi/transaction-metadata.yaml"),
        chinese: include_str!("../../openapi/zh-CN/transaction-metadata.overlay.yaml"),
    },
    crate::contract::Source {
        file: "transaction-request.yaml",
        text: include_str!("../../openapi/transaction-request.yaml"),
        chinese: include_str!("../../openapi/zh-CN/transaction-request.overlay.yaml"),
    },
    crate::contract::Source {
        file: "transaction.yaml",
        text: include_str!("../../openapi/transaction.yaml"),
        chinese: include_str!("../../openapi/zh-CN/transaction.overlay.yaml"),
    },
    crate::contract::Source {
        file: "user-invitation.yaml",
        text: include_str!("../../openapi/user-invitation.yaml"),
        chinese: include_str!("../../openapi/zh-CN/user-invitation.overlay.yaml"),
    },
    crate::contract::Source {
        file: "user.yaml",
        text: include_str!("../../openapi/user.yaml"),
        chinese: include_str!("../../openapi/zh-CN/user.overlay.yaml"),
    },
    crate::contract::Source {
        file: "view-custom.yaml",
        text: include_str!("../../openapi/view-custom.yaml"),
        chinese: include_str!("../../openapi/zh-CN/view-custom.overlay.yaml"),
    },
    crate::contract::Source {
        file: "view-system.yaml",
        text: include_str!("../../openapi/view-system.yaml"),
        chinese: include_str!("../../openapi/zh-CN/view-system.overlay.yaml"),
    },
    crate::contract::Source {
        file: "webhook.yaml",
        text: include_str!("../../openapi/webhook.yaml"),
        chinese: include_str!("../../openapi/zh-CN/webhook.overlay.yaml"),
    },
    crate::contract::Source {
        file: "webui-props.yaml",
        text: include_str!("../../openapi/webui-props.yaml"),
        chinese: include_str!("../../openapi/zh-CN/webui-props.overlay.yaml"),
    },
];
/// What answers all operations.
pub trait Api: customer::CustomerApi + person::PersonApi + api::ApiApi + bank::BankApi + role::RoleApi + user::UserApi + documentation::DocumentationApi + authentication::AuthenticationApi + account::AccountApi + sandbox::SandboxApi + transaction_request::TransactionRequestApi + counterparty_metadata::CounterpartyMetadataApi + product::ProductApi + atm::AtmApi + api_collection::ApiCollectionApi + transaction::TransactionApi + transaction_metadata::TransactionMetadataApi + consent::ConsentApi + counterparty::CounterpartyApi + card::CardApi + consumer::ConsumerApi + view_custom::ViewCustomApi + dynamic_endpoint_manage::DynamicEndpointManageApi + dynamic_resource_doc::DynamicResourceDocApi + dynamic_entity_manage::DynamicEntityManageApi + branch::BranchApi + dynamic_message_doc::DynamicMessageDocApi + endpoint_mapping::EndpointMappingApi + view_system::ViewSystemApi + kyc::KycApi + metric::MetricApi + authentication_type_validation::AuthenticationTypeValidationApi + json_schema_validation::JsonSchemaValidationApi + scope::ScopeApi + webhook::WebhookApi + system_integrity::SystemIntegrityApi + account_public::AccountPublicApi + customer_message::CustomerMessageApi + account_application::AccountApplicationApi + method_routing::MethodRoutingApi + connector_method::ConnectorMethodApi + user_invitation::UserInvitationApi + account_access::AccountAccessApi + fx::FxApi + customer_meeting::CustomerMeetingApi + webui_props::WebuiPropsApi + account_metadata::AccountMetadataApi + data_warehouse::DataWarehouseApi + product_collection::ProductCollectionApi + direct_debit::DirectDebitApi + standing_order::StandingOrderApi {}
impl<
    A: customer::CustomerApi + person::PersonApi + api::ApiApi + bank::BankApi
        + role::RoleApi + user::UserApi + documentation::DocumentationApi
        + authentication::AuthenticationApi + account::AccountApi + sandbox::SandboxApi
        + transaction_request::TransactionRequestApi
        + counterparty_metadata::CounterpartyMetadataApi + product::ProductApi
        + atm::AtmApi + api_collection::ApiCollectionApi + transaction::TransactionApi
        + transaction_metadata::TransactionMetadataApi + consent::ConsentApi
        + counterparty::CounterpartyApi + card::CardApi + consumer::ConsumerApi
        + view_custom::ViewCustomApi + dynamic_endpoint_manage::DynamicEndpointManageApi
        + dynamic_resource_doc::DynamicResourceDocApi
        + dynamic_entity_manage::DynamicEntityManageApi + branch::BranchApi
        + dynamic_message_doc::DynamicMessageDocApi
        + endpoint_mapping::EndpointMappingApi + view_system::ViewSystemApi + kyc::KycApi
        + metric::MetricApi
        + authentication_type_validation::AuthenticationTypeValidationApi
        + json_schema_validation::JsonSchemaValidationApi + scope::ScopeApi
        + webhook::WebhookApi + system_integrity::SystemIntegrityApi
        + account_public::AccountPublicApi + customer_message::CustomerMessageApi
        + account_application::AccountApplicationApi + method_routing::MethodRoutingApi
        + connector_method::ConnectorMethodApi + user_invitation::UserInvitationApi
        + account_access::AccountAccessApi + fx::FxApi
        + customer_meeting::CustomerMeetingApi + webui_props::WebuiPropsApi
        + account_metadata::AccountMetadataApi + data_warehouse::DataWarehouseApi
        + product_collection::ProductCollectionApi + direct_debit::DirectDebitApi
        + standing_order::StandingOrderApi,
> Api for A {}
/// The routes of all rooms, answered by `api`.
pub fn routes<A: Api>(api: std::sync::Arc<A>) -> impl poem_openapi::OpenApi {
    (
        (
            customer::CustomerRoutes(std::sync::Arc::clone(&api)),
            person::PersonRoutes(std::sync::Arc::clone(&api)),
            api::ApiRoutes(std::sync::Arc::clone(&api)),
            bank::BankRoutes(std::sync::Arc::clone(&api)),
            role::RoleRoutes(std::sync::Arc::clone(&api)),
            user::UserRoutes(std::sync::Arc::clone(&api)),
            documentation::DocumentationRoutes(std::sync::Arc::clone(&api)),
            authentication::AuthenticationRoutes(std::sync::Arc::clone(&api)),
            account::AccountRoutes(std::sync::Arc::clone(&api)),
            sandbox::SandboxRoutes(std::sync::Arc::clone(&api)),
            transaction_request::TransactionRequestRoutes(std::sync::Arc::clone(&api)),
            counterparty_metadata::CounterpartyMetadataRoutes(
                std::sync::Arc::clone(&api),
            ),
            product::ProductRoutes(std::sync::Arc::clone(&api)),
            atm::AtmRoutes(std::sync::Arc::clone(&api)),
            api_collection::ApiCollectionRoutes(std::sync::Arc::clone(&api)),
            transaction::TransactionRoutes(std::sync::Arc::clone(&api)),
        ),
        (
            transaction_metadata::TransactionMetadataRoutes(std::sync::Arc::clone(&api)),
            consent::ConsentRoutes(std::sync::Arc::clone(&api)),
            counterparty::CounterpartyRoutes(std::sync::Arc::clone(&api)),
            card::CardRoutes(std::sync::Arc::clone(&api)),
            consumer::ConsumerRoutes(std::sync::Arc::clone(&api)),
            view_custom::ViewCustomRoutes(std::sync::Arc::clone(&api)),
            dynamic_endpoint_manage::DynamicEndpointManageRoutes(
                std::sync::Arc::clone(&api),
            ),
            dynamic_resource_doc::DynamicResourceDocRoutes(std::sync::Arc::clone(&api)),
            dynamic_entity_manage::DynamicEntityManageRoutes(
                std::sync::Arc::clone(&api),
            ),
            branch::BranchRoutes(std::sync::Arc::clone(&api)),
            dynamic_message_doc::DynamicMessageDocRoutes(std::sync::Arc::clone(&api)),
            endpoint_mapping::EndpointMappingRoutes(std::sync::Arc::clone(&api)),
            view_system::ViewSystemRoutes(std::sync::Arc::clone(&api)),
            kyc::KycRoutes(std::sync::Arc::clone(&api)),
            metric::MetricRoutes(std::sync::Arc::clone(&api)),
            authentication_type_validation::AuthenticationTypeValidationRoutes(
                std::sync::Arc::clone(&api),
            ),
        ),
        (
            json_schema_validation::JsonSchemaValidationRoutes(
                std::sync::Arc::clone(&api),
            ),
            scope::ScopeRoutes(std::sync::Arc::clone(&api)),
            webhook::WebhookRoutes(std::sync::Arc::clone(&api)),
            system_integrity::SystemIntegrityRoutes(std::sync::Arc::clone(&api)),
            account_public::AccountPublicRoutes(std::sync::Arc::clone(&api)),
            customer_message::CustomerMessageRoutes(std::sync::Arc::clone(&api)),
            account_application::AccountApplicationRoutes(std::sync::Arc::clone(&api)),
            method_routing::MethodRoutingRoutes(std::sync::Arc::clone(&api)),
            connector_method::ConnectorMethodRoutes(std::sync::Arc::clone(&api)),
            user_invitation::UserInvitationRoutes(std::sync::Arc::clone(&api)),
            account_access::AccountAccessRoutes(std::sync::Arc::clone(&api)),
            fx::FxRoutes(std::sync::Arc::clone(&api)),
            customer_meeting::CustomerMeetingRoutes(std::sync::Arc::clone(&api)),
            webui_props::WebuiPropsRoutes(std::sync::Arc::clone(&api)),
            account_metadata::AccountMetadataRoutes(std::sync::Arc::clone(&api)),
            data_warehouse::DataWarehouseRoutes(std::sync::Arc::clone(&api)),
        ),
        (
            product_collection::ProductCollectionRoutes(std::sync::Arc::clone(&api)),
            direct_debit::DirectDebitRoutes(std::sync::Arc::clone(&api)),
            standing_order::StandingOrderRoutes(std::sync::Arc::clone(&api)),
        ),
    )
}
/// Which of [`ROOMS`] answer nothing but the examples that their methods are called with.
pub const fn plain_rooms<A: Api>() -> [bool; 51usize] {
    [
        <A as customer::CustomerApi>::PLAIN,
        <A as person::PersonApi>::PLAIN,
        <A as api::ApiApi>::PLAIN,
        <A as bank::BankApi>::PLAIN,
        <A as role::RoleApi>::PLAIN,
        <A as user::UserApi>::PLAIN,
        <A as documentation::DocumentationApi>::PLAIN,
        <A as authentication::AuthenticationApi>::PLAIN,
        <A as account::AccountApi>::PLAIN,
        <A as sandbox::SandboxApi>::PLAIN,
        <A as transaction_request::TransactionRequestApi>::PLAIN,
        <A as counterparty_metadata::CounterpartyMetadataApi>::PLAIN,
        <A as product::ProductApi>::PLAIN,
        <A as atm::AtmApi>::PLAIN,
        <A as api_collection::ApiCollectionApi>::PLAIN,
        <A as transaction::TransactionApi>::PLAIN,
        <A as transaction_metadata::TransactionMetadataApi>::PLAIN,
        <A as consent::ConsentApi>::PLAIN,
        <A as counterparty::CounterpartyApi>::PLAIN,
        <A as card::CardApi>::PLAIN,
        <A as consumer::ConsumerApi>::PLAIN,
        <A as view_custom::ViewCustomApi>::PLAIN,
        <A as dynamic_endpoint_manage::DynamicEndpointManageApi>::PLAIN,
        <A as dynamic_resource_doc::DynamicResourceDocApi>::PLAIN,
        <A as dynamic_entity_manage::DynamicEntityManageApi>::PLAIN,
        <A as branch::BranchApi>::PLAIN,
        <A as dynamic_message_doc::DynamicMessageDocApi>::PLAIN,
        <A as endpoint_mapping::EndpointMappingApi>::PLAIN,
        <A as view_system::ViewSystemApi>::PLAIN,
        <A as kyc::KycApi>::PLAIN,
        <A as metric::MetricApi>::PLAIN,
        <A as authentication_type_validation::AuthenticationTypeValidationApi>::PLAIN,
        <A as json_schema_validation::JsonSchemaValidationApi>::PLAIN,
        <A as scope::ScopeApi>::PLAIN,
        <A as webhook::WebhookApi>::PLAIN,
        <A as system_integrity::SystemIntegrityApi>::PLAIN,
        <A as account_public::AccountPublicApi>::PLAIN,
        <A as customer_message::CustomerMessageApi>::PLAIN,
        <A as account_application::AccountApplicationApi>::PLAIN,
        <A as method_routing::MethodRoutingApi>::PLAIN,
        <A as connector_method::ConnectorMethodApi>::PLAIN,
        <A as user_invitation::UserInvitationApi>::PLAIN,
        <A as account_access::AccountAccessApi>::PLAIN,
        <A as fx::FxApi>::PLAIN,
        <A as customer_meeting::CustomerMeetingApi>::PLAIN,
        <A as webui_props::WebuiPropsApi>::PLAIN,
        <A as account_metadata::AccountMetadataApi>::PLAIN,
        <A as data_warehouse::DataWarehouseApi>::PLAIN,
        <A as product_collection::ProductCollectionApi>::PLAIN,
        <A as direct_debit::DirectDebitApi>::PLAIN,
        <A as standing_order::StandingOrderApi>::PLAIN,
    ]
}
/// Lets a type answer the operations of the named rooms with their examples.
macro_rules! answer_with_examples {
    ($name:ty : $($room:ident)*) => {
        $($crate::generated::answer_with_examples!(@ $room $name);)*
    };
    (@ customer $name:ty) => {
        impl $crate::generated::customer::CustomerApi for $name { const PLAIN : bool =
        true; }
    };
    (@ person $name:ty) => {
        impl $crate::generated::person::PersonApi for $name { const PLAIN : bool = true;
        }
    };
    (@ api $name:ty) => {
        impl $crate::generated::api::ApiApi for $name { const PLAIN : bool = true; }
    };
    (@ bank $name:ty) => {
        impl $crate::generated::bank::BankApi for $name { const PLAIN : bool = true; }
    };
    (@ role $name:ty) => {
        impl $crate::generated::role::RoleApi for $name { const PLAIN : bool = true; }
    };
    (@ user $name:ty) => {
        impl $crate::generated::user::UserApi for $name { const PLAIN : bool = true; }
    };
    (@ documentation $name:ty) => {
        impl $crate::generated::documentation::DocumentationApi for $name { const PLAIN :
        bool = true; }
    };
    (@ authentication $name:ty) => {
        impl $crate::generated::authentication::AuthenticationApi for $name { const PLAIN
        : bool = true; }
    };
    (@ account $name:ty) => {
        impl $crate::generated::account::AccountApi for $name { const PLAIN : bool =
        true; }
    };
    (@ sandbox $name:ty) => {
        impl $crate::generated::sandbox::SandboxApi for $name { const PLAIN : bool =
        true; }
    };
    (@ transaction_request $name:ty) => {
        impl $crate::generated::transaction_request::TransactionRequestApi for $name {
        const PLAIN : bool = true; }
    };
    (@ counterparty_metadata $name:ty) => {
        impl $crate::generated::counterparty_metadata::CounterpartyMetadataApi for $name
        { const PLAIN : bool = true; }
    };
    (@ product $name:ty) => {
        impl $crate::generated::product::ProductApi for $name { const PLAIN : bool =
        true; }
    };
    (@ atm $name:ty) => {
        impl $crate::generated::atm::AtmApi for $name { const PLAIN : bool = true; }
    };
    (@ api_collection $name:ty) => {
        impl $crate::generated::api_collection::ApiCollectionApi for $name { const PLAIN
        : bool = true; }
    };
    (@ transaction $name:ty) => {
        impl $crate::generated::transaction::TransactionApi for $name { const PLAIN :
        bool = true; }
    };
    (@ transaction_metadata $name:ty) => {
        impl $crate::generated::transaction_metadata::TransactionMetadataApi for $name {
        const PLAIN : bool = true; }
    };
    (@ consent $name:ty) => {
        impl $crate::generated::consent::ConsentApi for $name { const PLAIN : bool =
        true; }
    };
    (@ counterparty $name:ty) => {
        impl $crate::generated::counterparty::CounterpartyApi for $name { const PLAIN :
        bool = true; }
    };
    (@ card $name:ty) => {
        impl $crate::generated::card::CardApi for $name { const PLAIN : bool = true; }
    };
    (@ consumer $name:ty) => {
        impl $crate::generated::consumer::ConsumerApi for $name { const PLAIN : bool =
        true; }
    };
    (@ view_custom $name:ty) => {
        impl $crate::generated::view_custom::ViewCustomApi for $name { const PLAIN : bool
        = true; }
    };
    (@ dynamic_endpoint_manage $name:ty) => {
        impl $crate::generated::dynamic_endpoint_manage::DynamicEndpointManageApi for
        $name { const PLAIN : bool = true; }
    };
    (@ dynamic_resource_doc $name:ty) => {
        impl $crate::generated::dynamic_resource_doc::DynamicResourceDocApi for $name {
        const PLAIN : bool = true; }
    };
    (@ dynamic_entity_manage $name:ty) => {
        impl $crate::generated::dynamic_entity_manage::DynamicEntityManageApi for $name {
        const PLAIN : bool = true; }
    };
    (@ branch $name:ty) => {
        impl $crate::generated::branch::BranchApi for $name { const PLAIN : bool = true;
        }
    };
    (@ dynamic_message_doc $name:ty) => {
        impl $crate::generated::dynamic_message_doc::DynamicMessageDocApi for $name {
        const PLAIN : bool = true; }
    };
    (@ endpoint_mapping $name:ty) => {
        impl $crate::generated::endpoint_mapping::EndpointMappingApi for $name { const
        PLAIN : bool = true; }
    };
    (@ view_system $name:ty) => {
        impl $crate::generated::view_system::ViewSystemApi for $name { const PLAIN : bool
        = true; }
    };
    (@ kyc $name:ty) => {
        impl $crate::generated::kyc::KycApi for $name { const PLAIN : bool = true; }
    };
    (@ metric $name:ty) => {
        impl $crate::generated::metric::MetricApi for $name { const PLAIN : bool = true;
        }
    };
    (@ authentication_type_validation $name:ty) => {
        impl
        $crate::generated::authentication_type_validation::AuthenticationTypeValidationApi
        for $name { const PLAIN : bool = true; }
    };
    (@ json_schema_validation $name:ty) => {
        impl $crate::generated::json_schema_validation::JsonSchemaValidationApi for $name
        { const PLAIN : bool = true; }
    };
    (@ scope $name:ty) => {
        impl $crate::generated::scope::ScopeApi for $name { const PLAIN : bool = true; }
    };
    (@ webhook $name:ty) => {
        impl $crate::generated::webhook::WebhookApi for $name { const PLAIN : bool =
        true; }
    };
    (@ system_integrity $name:ty) => {
        impl $crate::generated::system_integrity::SystemIntegrityApi for $name { const
        PLAIN : bool = true; }
    };
    (@ account_public $name:ty) => {
        impl $crate::generated::account_public::AccountPublicApi for $name { const PLAIN
        : bool = true; }
    };
    (@ customer_message $name:ty) => {
        impl $crate::generated::customer_message::CustomerMessageApi for $name { const
        PLAIN : bool = true; }
    };
    (@ account_application $name:ty) => {
        impl $crate::generated::account_application::AccountApplicationApi for $name {
        const PLAIN : bool = true; }
    };
    (@ method_routing $name:ty) => {
        impl $crate::generated::method_routing::MethodRoutingApi for $name { const PLAIN
        : bool = true; }
    };
    (@ connector_method $name:ty) => {
        impl $crate::generated::connector_method::ConnectorMethodApi for $name { const
        PLAIN : bool = true; }
    };
    (@ user_invitation $name:ty) => {
        impl $crate::generated::user_invitation::UserInvitationApi for $name { const
        PLAIN : bool = true; }
    };
    (@ account_access $name:ty) => {
        impl $crate::generated::account_access::AccountAccessApi for $name { const PLAIN
        : bool = true; }
    };
    (@ fx $name:ty) => {
        impl $crate::generated::fx::FxApi for $name { const PLAIN : bool = true; }
    };
    (@ customer_meeting $name:ty) => {
        impl $crate::generated::customer_meeting::CustomerMeetingApi for $name { const
        PLAIN : bool = true; }
    };
    (@ webui_props $name:ty) => {
        impl $crate::generated::webui_props::WebuiPropsApi for $name { const PLAIN : bool
        = true; }
    };
    (@ account_metadata $name:ty) => {
        impl $crate::generated::account_metadata::AccountMetadataApi for $name { const
        PLAIN : bool = true; }
    };
    (@ data_warehouse $name:ty) => {
        impl $crate::generated::data_warehouse::DataWarehouseApi for $name { const PLAIN
        : bool = true; }
    };
    (@ product_collection $name:ty) => {
        impl $crate::generated::product_collection::ProductCollectionApi for $name {
        const PLAIN : bool = true; }
    };
    (@ direct_debit $name:ty) => {
        impl $crate::generated::direct_debit::DirectDebitApi for $name { const PLAIN :
        bool = true; }
    };
    (@ standing_order $name:ty) => {
        impl $crate::generated::standing_order::StandingOrderApi for $name { const PLAIN
        : bool = true; }
    };
}
pub(crate) use answer_with_examples;
