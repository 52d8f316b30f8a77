//! The operations of the tag Customer.
//!
//! A list, and long for that reason alone: a trait takes one `impl` block, and each method here only asks a neighbour and
//! names the answer. What an operation does stands in the file of its subject.

mod address;
mod attribute;
mod columns;
mod create;
mod crm_event;
mod delete;
mod like;
mod link;
mod listing;
mod residence;
mod sent;
mod shown;
mod social_media;
mod update;

use std::sync::Arc;

use crate::{
    call::Call,
    error::ObpError,
    generated::customer::{
        AddSocialMediaHandleV200Response, CreateCustomerAddressV310Response, CreateCustomerAttributeV400Response,
        CreateCustomerJson, CreateCustomerV200Response, CreateCustomerV210Response, CreateCustomerV310Response,
        CreateCustomerV400Response, CreateCustomerV500Response, CreateTaxResidenceV310Response,
        CreateUserCustomerLinkJson, CreateUserCustomerLinkJsonV200, CreateUserCustomerLinksV200Response,
        CreateUserCustomerLinksV400Response, CustomerApi, CustomerAttributeJsonV400, CustomerAttributeResponseJsonV300,
        CustomerJSONs, CustomerMinimalJsonV400, CustomerWithAttributesJsonV310, CustomersJsonV300,
        CustomersMinimalJsonV400, CustomersWithAttributesJsonV300, CustomersWithAttributesJsonV310,
        DeleteCustomerAddressV310Response, DeleteCustomerAttributeV400Response, DeleteCustomerCascadeV400Response,
        DeleteTaxResidenceV310Response, DeleteUserCustomerLinkV400Response, Deleted, DeletedInValue,
        GetCrmEventsV140Response, GetCustomerAddressesV310Response, GetCustomerAttributeByIdV400Response,
        GetCustomerAttributesV400Response, GetCustomerByCustomerIdV310Response,
        GetCustomerByCustomerNumberV310Response, GetCustomerOverviewFlatV500Response, GetCustomerOverviewV500Response,
        GetCustomersAtAnyBankV400Response, GetCustomersAtOneBankV500Response, GetCustomersByAttributesV400Response,
        GetCustomersByCustomerPhoneNumberV400Response, GetCustomersForCurrentUserAtBankV210Response,
        GetCustomersForUserV210Response, GetCustomersForUserV300Response, GetCustomersMinimalAtAnyBankV400Response,
        GetCustomersMinimalAtOneBankV500Response, GetFirehoseCustomersV310Response,
        GetMyCorrelatedEntitiesV400Response, GetMyCustomersAtAnyBankV500Response, GetMyCustomersAtBankV500Response,
        GetSocialMediaHandlesV200Response, GetTaxResidenceV310Response, GetUserCustomerLinksByCustomerIdV400Response,
        GetUserCustomerLinksByUserIdV400Response, PostCustomerAddressJsonV310, PostCustomerJsonV210,
        PostCustomerJsonV310, PostCustomerJsonV500, PostCustomerNumberJsonV310, PostCustomerOverviewJsonV500,
        PostCustomerPhoneNumberJsonV400, PostSocialMediaJSON, PostTaxResidenceJsonV310,
        PutUpdateCustomerBranchJsonV310, PutUpdateCustomerCreditLimitJsonV310,
        PutUpdateCustomerCreditRatingAndSourceJsonV310, PutUpdateCustomerDataJsonV310, PutUpdateCustomerEmailJsonV310,
        PutUpdateCustomerIdentityJsonV310, PutUpdateCustomerMobilePhoneNumberJsonV310, PutUpdateCustomerNumberJsonV310,
        SuccessMessage, UpdateCustomerAddressV310Response, UpdateCustomerAttributeV400Response,
        UpdateCustomerBranchV310Response, UpdateCustomerCreditLimitV310Response,
        UpdateCustomerCreditRatingAndSourceV310Response, UpdateCustomerDataV310Response,
        UpdateCustomerEmailV310Response, UpdateCustomerIdentityV310Response, UpdateCustomerMobileNumberV310Response,
        UpdateCustomerNumberV310Response,
    },
    payload::{Body, Payload},
    store::entity::{Customer, CustomerLink},
};

use self::{
    create::{Form, create},
    sent::Sent,
    update::update,
};
use super::{Bank, Visit, Visited as _};

pub(super) use self::{listing::linked, shown::v140};

/// The operations that this file answers from the bank's state.
pub(super) const STATEFUL: &[&str] = &[
    "OBPv2.0.0-createCustomer",
    "OBPv2.1.0-createCustomer",
    "OBPv2.1.0-getCustomersForCurrentUserAtBank",
    "OBPv2.1.0-getCustomersForUser",
    "OBPv3.0.0-getCustomersForUser",
    "OBPv3.1.0-createCustomer",
    "OBPv3.1.0-getCustomerByCustomerId",
    "OBPv3.1.0-getCustomerByCustomerNumber",
    "OBPv3.1.0-getFirehoseCustomers",
    "OBPv3.1.0-updateCustomerBranch",
    "OBPv3.1.0-updateCustomerCreditLimit",
    "OBPv3.1.0-updateCustomerCreditRatingAndSource",
    "OBPv3.1.0-updateCustomerData",
    "OBPv3.1.0-updateCustomerEmail",
    "OBPv3.1.0-updateCustomerIdentity",
    "OBPv3.1.0-updateCustomerMobileNumber",
    "OBPv3.1.0-updateCustomerNumber",
    "OBPv4.0.0-createCustomer",
    "OBPv4.0.0-deleteCustomerCascade",
    "OBPv4.0.0-getCustomersAtAnyBank",
    "OBPv4.0.0-getCustomersByAttributes",
    "OBPv4.0.0-getCustomersByCustomerPhoneNumber",
    "OBPv4.0.0-getCustomersMinimalAtAnyBank",
    "OBPv5.0.0-createCustomer",
    "OBPv5.0.0-getCustomersAtOneBank",
    "OBPv5.0.0-getCustomersMinimalAtOneBank",
    "OBPv5.0.0-getMyCustomersAtAnyBank",
    "OBPv5.0.0-getMyCustomersAtBank",
    "OBPv5.0.0-getCustomerOverview",
    "OBPv5.0.0-getCustomerOverviewFlat",
    "OBPv1.4.0-getCrmEvents",
    "OBPv3.1.0-createCustomerAddress",
    "OBPv3.1.0-getCustomerAddresses",
    "OBPv3.1.0-updateCustomerAddress",
    "OBPv3.1.0-deleteCustomerAddress",
    "OBPv2.0.0-getSocialMediaHandles",
    "OBPv2.0.0-addSocialMediaHandle",
    "OBPv3.1.0-createTaxResidence",
    "OBPv3.1.0-getTaxResidence",
    "OBPv3.1.0-deleteTaxResidence",
    "OBPv2.0.0-createUserCustomerLinks",
    "OBPv4.0.0-createUserCustomerLinks",
    "OBPv4.0.0-deleteUserCustomerLink",
    "OBPv4.0.0-getUserCustomerLinksByCustomerId",
    "OBPv4.0.0-getUserCustomerLinksByUserId",
    "OBPv4.0.0-createCustomerAttribute",
    "OBPv4.0.0-updateCustomerAttribute",
    "OBPv4.0.0-getCustomerAttributes",
    "OBPv4.0.0-getCustomerAttributeById",
    "OBPv4.0.0-deleteCustomerAttribute",
    "OBPv4.0.0-getMyCorrelatedEntities",
];

impl CustomerApi for Bank {
    async fn create_customer_v200(
        &self,
        call: Call,
        bank_id: String,
        _body: Body<CreateCustomerJson>,
    ) -> Result<CreateCustomerV200Response, ObpError> {
        let customer = create(&call, Form::V200, bank_id).await?;
        Ok(CreateCustomerV200Response::Created(Payload::Typed(shown::v140(
            &customer,
        ))))
    }

    async fn create_customer_v210(
        &self,
        call: Call,
        bank_id: String,
        _body: Body<PostCustomerJsonV210>,
    ) -> Result<CreateCustomerV210Response, ObpError> {
        let customer = create(&call, Form::V210, bank_id).await?;
        Ok(CreateCustomerV210Response::Created(Payload::Typed(shown::v210(
            &customer,
        ))))
    }

    async fn create_customer_v310(
        &self,
        call: Call,
        bank_id: String,
        _body: Body<PostCustomerJsonV310>,
    ) -> Result<CreateCustomerV310Response, ObpError> {
        let customer = create(&call, Form::V310, bank_id).await?;
        Ok(CreateCustomerV310Response::Created(Payload::Typed(shown::v310(
            &customer,
        ))))
    }

    async fn create_customer_v400(
        &self,
        call: Call,
        bank_id: String,
        _body: Body<PostCustomerJsonV310>,
    ) -> Result<CreateCustomerV400Response, ObpError> {
        let customer = create(&call, Form::V310, bank_id).await?;
        Ok(CreateCustomerV400Response::Created(Payload::Typed(shown::v310(
            &customer,
        ))))
    }

    async fn create_customer_v500(
        &self,
        call: Call,
        bank_id: String,
        _body: Body<PostCustomerJsonV500>,
    ) -> Result<CreateCustomerV500Response, ObpError> {
        let customer = create(&call, Form::V500, bank_id).await?;
        Ok(CreateCustomerV500Response::Created(Payload::Typed(shown::v310(
            &customer,
        ))))
    }

    async fn get_customers_for_current_user_at_bank_v210(
        &self,
        call: Call,
        bank_id: String,
    ) -> Result<GetCustomersForCurrentUserAtBankV210Response, ObpError> {
        let customers = linked_v210(&call, |customer| customer.bank_id == bank_id)?;
        Ok(GetCustomersForCurrentUserAtBankV210Response::Ok(customers))
    }

    async fn get_customers_by_attributes_v400(
        &self,
        call: Call,
        bank_id: String,
    ) -> Result<GetCustomersByAttributesV400Response, ObpError> {
        let visit = call.visit()?;
        let found = listing::by_attributes(visit, &bank_id).into_iter();
        let customers = found
            .map(|customer| with_attributes(visit, &bank_id, customer))
            .collect();
        Ok(GetCustomersByAttributesV400Response::Ok(Payload::Typed(
            CustomersWithAttributesJsonV310 { customers },
        )))
    }

    async fn get_customers_at_one_bank_v500(
        &self,
        call: Call,
        bank_id: String,
        _sort_direction: Option<String>,
        _limit: Option<String>,
        _offset: Option<String>,
    ) -> Result<GetCustomersAtOneBankV500Response, ObpError> {
        let page = listing::page(call.visit()?, &bank_id);
        Ok(GetCustomersAtOneBankV500Response::Ok(list_v300(page)))
    }

    async fn get_customer_by_customer_number_v310(
        &self,
        call: Call,
        bank_id: String,
        _body: Body<PostCustomerNumberJsonV310>,
    ) -> Result<GetCustomerByCustomerNumberV310Response, ObpError> {
        let (customer, attributes) = numbered(&call, &bank_id)?;
        Ok(GetCustomerByCustomerNumberV310Response::Ok(Payload::Typed(
            shown::with_attributes_v310(customer, attributes),
        )))
    }

    async fn get_customer_by_customer_id_v310(
        &self,
        call: Call,
        bank_id: String,
        customer_id: String,
    ) -> Result<GetCustomerByCustomerIdV310Response, ObpError> {
        let visit = call.visit()?;
        let customer = shown::existing(visit.state.customers.get(&Customer::ID.key([&customer_id])))?;
        Ok(GetCustomerByCustomerIdV310Response::Ok(Payload::Typed(
            with_attributes(visit, &bank_id, customer),
        )))
    }

    async fn get_customer_overview_v500(
        &self,
        call: Call,
        bank_id: String,
        _body: Body<PostCustomerOverviewJsonV500>,
    ) -> Result<GetCustomerOverviewV500Response, ObpError> {
        let (customer, attributes) = numbered(&call, &bank_id)?;
        Ok(GetCustomerOverviewV500Response::Ok(Payload::Typed(shown::overview(
            customer, attributes,
        ))))
    }

    async fn get_customer_overview_flat_v500(
        &self,
        call: Call,
        bank_id: String,
        _body: Body<PostCustomerOverviewJsonV500>,
    ) -> Result<GetCustomerOverviewFlatV500Response, ObpError> {
        let (customer, attributes) = numbered(&call, &bank_id)?;
        Ok(GetCustomerOverviewFlatV500Response::Ok(Payload::Typed(
            shown::overview_flat(customer, attributes),
        )))
    }

    async fn update_customer_branch_v310(
        &self,
        call: Call,
        _bank_id: String,
        customer_id: String,
        _body: Body<PutUpdateCustomerBranchJsonV310>,
    ) -> Result<UpdateCustomerBranchV310Response, ObpError> {
        let customer = update(&call, &customer_id, update::set_branch).await?;
        Ok(UpdateCustomerBranchV310Response::Ok(customer))
    }

    async fn update_customer_credit_limit_v310(
        &self,
        call: Call,
        _bank_id: String,
        customer_id: String,
        _body: Body<PutUpdateCustomerCreditLimitJsonV310>,
    ) -> Result<UpdateCustomerCreditLimitV310Response, ObpError> {
        let customer = update(&call, &customer_id, update::set_credit_limit).await?;
        Ok(UpdateCustomerCreditLimitV310Response::Ok(customer))
    }

    async fn update_customer_credit_rating_and_source_v310(
        &self,
        call: Call,
        _bank_id: String,
        customer_id: String,
        _body: Body<PutUpdateCustomerCreditRatingAndSourceJsonV310>,
    ) -> Result<UpdateCustomerCreditRatingAndSourceV310Response, ObpError> {
        let customer = update(&call, &customer_id, update::set_credit_rating).await?;
        Ok(UpdateCustomerCreditRatingAndSourceV310Response::Ok(customer))
    }

    async fn update_customer_data_v310(
        &self,
        call: Call,
        _bank_id: String,
        customer_id: String,
        _body: Body<PutUpdateCustomerDataJsonV310>,
    ) -> Result<UpdateCustomerDataV310Response, ObpError> {
        let customer = update(&call, &customer_id, update::set_data).await?;
        Ok(UpdateCustomerDataV310Response::Ok(customer))
    }

    async fn update_customer_email_v310(
        &self,
        call: Call,
        _bank_id: String,
        customer_id: String,
        _body: Body<PutUpdateCustomerEmailJsonV310>,
    ) -> Result<UpdateCustomerEmailV310Response, ObpError> {
        let customer = update(&call, &customer_id, update::set_email).await?;
        Ok(UpdateCustomerEmailV310Response::Ok(customer))
    }

    async fn update_customer_identity_v310(
        &self,
        call: Call,
        _bank_id: String,
        customer_id: String,
        _body: Body<PutUpdateCustomerIdentityJsonV310>,
    ) -> Result<UpdateCustomerIdentityV310Response, ObpError> {
        let customer = update(&call, &customer_id, update::set_identity).await?;
        Ok(UpdateCustomerIdentityV310Response::Ok(customer))
    }

    async fn update_customer_mobile_number_v310(
        &self,
        call: Call,
        _bank_id: String,
        customer_id: String,
        _body: Body<PutUpdateCustomerMobilePhoneNumberJsonV310>,
    ) -> Result<UpdateCustomerMobileNumberV310Response, ObpError> {
        let customer = update(&call, &customer_id, update::set_mobile_number).await?;
        Ok(UpdateCustomerMobileNumberV310Response::Ok(customer))
    }

    async fn update_customer_number_v310(
        &self,
        call: Call,
        bank_id: String,
        customer_id: String,
        _body: Body<PutUpdateCustomerNumberJsonV310>,
    ) -> Result<UpdateCustomerNumberV310Response, ObpError> {
        let customer = update::update_number(&call, &bank_id, &customer_id).await?;
        Ok(UpdateCustomerNumberV310Response::Ok(customer))
    }

    async fn delete_customer_cascade_v400(
        &self,
        call: Call,
        _bank_id: String,
        customer_id: String,
    ) -> Result<DeleteCustomerCascadeV400Response, ObpError> {
        call.write(|state| delete::with_all_that_belongs_to_it(state, &customer_id))
            .await?;
        Ok(DeleteCustomerCascadeV400Response::Ok(Payload::Typed(Deleted {
            value: true,
        })))
    }

    async fn get_customers_at_any_bank_v400(
        &self,
        call: Call,
        _sort_direction: Option<String>,
        _limit: Option<String>,
        _offset: Option<String>,
    ) -> Result<GetCustomersAtAnyBankV400Response, ObpError> {
        let page = listing::page_by_bank(call.visit()?);
        Ok(GetCustomersAtAnyBankV400Response::Ok(list_v300(page)))
    }

    async fn get_customers_minimal_at_any_bank_v400(
        &self,
        call: Call,
        _sort_direction: Option<String>,
        _limit: Option<String>,
        _offset: Option<String>,
    ) -> Result<GetCustomersMinimalAtAnyBankV400Response, ObpError> {
        let page = listing::page_by_bank(call.visit()?);
        Ok(GetCustomersMinimalAtAnyBankV400Response::Ok(list_minimal(page)))
    }

    async fn get_customers_minimal_at_one_bank_v500(
        &self,
        call: Call,
        bank_id: String,
        _sort_direction: Option<String>,
        _limit: Option<String>,
        _offset: Option<String>,
    ) -> Result<GetCustomersMinimalAtOneBankV500Response, ObpError> {
        let page = listing::page(call.visit()?, &bank_id);
        Ok(GetCustomersMinimalAtOneBankV500Response::Ok(list_minimal(page)))
    }

    async fn get_my_customers_at_any_bank_v500(
        &self,
        call: Call,
    ) -> Result<GetMyCustomersAtAnyBankV500Response, ObpError> {
        Ok(GetMyCustomersAtAnyBankV500Response::Ok(linked_v210(&call, |_| true)?))
    }

    async fn get_my_customers_at_bank_v500(
        &self,
        call: Call,
        bank_id: String,
    ) -> Result<GetMyCustomersAtBankV500Response, ObpError> {
        let customers = linked_v210(&call, |customer| customer.bank_id == bank_id)?;
        Ok(GetMyCustomersAtBankV500Response::Ok(customers))
    }

    async fn get_firehose_customers_v310(
        &self,
        call: Call,
        bank_id: String,
        _sort_direction: Option<String>,
        _limit: Option<String>,
        _offset: Option<String>,
        _from_date: Option<String>,
        _to_date: Option<String>,
    ) -> Result<GetFirehoseCustomersV310Response, ObpError> {
        let page = listing::firehose(call.visit()?, &bank_id);
        Ok(GetFirehoseCustomersV310Response::Ok(list_v300(page)))
    }

    async fn get_customers_by_customer_phone_number_v400(
        &self,
        call: Call,
        bank_id: String,
        _body: Body<PostCustomerPhoneNumberJsonV400>,
    ) -> Result<GetCustomersByCustomerPhoneNumberV400Response, ObpError> {
        let visit = call.visit()?;
        let pattern = Sent(&visit.sent).text("mobile_phone_number");
        let found = pattern.map(|pattern| listing::with_phone_number(visit, &bank_id, &pattern));
        Ok(GetCustomersByCustomerPhoneNumberV400Response::Created(list_v300(
            found.unwrap_or_default(),
        )))
    }

    async fn get_customers_for_user_v210(&self, call: Call) -> Result<GetCustomersForUserV210Response, ObpError> {
        Ok(GetCustomersForUserV210Response::Ok(linked_v210(&call, |_| true)?))
    }

    async fn get_customers_for_user_v300(&self, call: Call) -> Result<GetCustomersForUserV300Response, ObpError> {
        let visit = call.visit()?;
        let linked = listing::linked(visit, &call.user()?.user_id).into_iter();
        let shown = |customer: &Arc<Customer>| {
            let attributes = attribute::of_customer(&visit.state, &customer.bank_id, &customer.customer_id);
            shown::with_attributes_v300(customer, attributes)
        };
        let customers = linked.map(shown).collect();
        Ok(GetCustomersForUserV300Response::Ok(Payload::Typed(
            CustomersWithAttributesJsonV300 { customers },
        )))
    }

    async fn get_crm_events_v140(&self, call: Call, bank_id: String) -> Result<GetCrmEventsV140Response, ObpError> {
        let listed = crm_event::list(&call.visit()?.state, &bank_id);
        Ok(GetCrmEventsV140Response::Ok(Payload::Typed(listed)))
    }

    async fn create_customer_address_v310(
        &self,
        call: Call,
        _bank_id: String,
        customer_id: String,
        _body: Body<PostCustomerAddressJsonV310>,
    ) -> Result<CreateCustomerAddressV310Response, ObpError> {
        let (sent, now) = (address::Sent::of(&call)?, call.visit()?.now);
        let added = call
            .write(|state| address::create(state, &customer_id, sent, now))
            .await?;
        Ok(CreateCustomerAddressV310Response::Created(Payload::Typed(
            address::shown(&added),
        )))
    }

    async fn get_customer_addresses_v310(
        &self,
        call: Call,
        _bank_id: String,
        customer_id: String,
    ) -> Result<GetCustomerAddressesV310Response, ObpError> {
        let listed = address::list(&call.visit()?.state, &customer_id);
        Ok(GetCustomerAddressesV310Response::Ok(Payload::Typed(listed)))
    }

    async fn update_customer_address_v310(
        &self,
        call: Call,
        _bank_id: String,
        _customer_id: String,
        customer_address_id: String,
        _body: Body<PostCustomerAddressJsonV310>,
    ) -> Result<UpdateCustomerAddressV310Response, ObpError> {
        let sent = address::Sent::of(&call)?;
        let changed = call
            .write(|state| address::update(state, &customer_address_id, sent))
            .await?;
        Ok(UpdateCustomerAddressV310Response::Ok(Payload::Typed(address::shown(
            &changed,
        ))))
    }

    async fn delete_customer_address_v310(
        &self,
        call: Call,
        _bank_id: String,
        _customer_id: String,
        customer_address_id: String,
    ) -> Result<DeleteCustomerAddressV310Response, ObpError> {
        call.write(|state| address::delete(state, &customer_address_id)).await?;
        Ok(DeleteCustomerAddressV310Response::Ok(Payload::Typed(Deleted {
            value: true,
        })))
    }

    async fn get_social_media_handles_v200(
        &self,
        call: Call,
        _bank_id: String,
        customer_id: String,
    ) -> Result<GetSocialMediaHandlesV200Response, ObpError> {
        let state = &call.visit()?.state;
        let customer = shown::existing(state.customers.get(&Customer::ID.key([&customer_id])))?;
        let listed = social_media::list(state, customer);
        Ok(GetSocialMediaHandlesV200Response::Ok(Payload::Typed(listed)))
    }

    async fn add_social_media_handle_v200(
        &self,
        call: Call,
        _bank_id: String,
        _customer_id: String,
        _body: Body<PostSocialMediaJSON>,
    ) -> Result<AddSocialMediaHandleV200Response, ObpError> {
        let sent = call.sent()?;
        call.write(|state| social_media::add(state, sent)).await?;
        let success = "Success".to_owned();
        Ok(AddSocialMediaHandleV200Response::Created(Payload::Typed(
            SuccessMessage { success },
        )))
    }

    async fn create_tax_residence_v310(
        &self,
        call: Call,
        _bank_id: String,
        customer_id: String,
        _body: Body<PostTaxResidenceJsonV310>,
    ) -> Result<CreateTaxResidenceV310Response, ObpError> {
        let sent = call.sent()?;
        let added = call.write(|state| residence::create(state, &customer_id, sent)).await?;
        Ok(CreateTaxResidenceV310Response::Created(Payload::Typed(
            residence::shown(&added),
        )))
    }

    async fn get_tax_residence_v310(
        &self,
        call: Call,
        _bank_id: String,
        customer_id: String,
    ) -> Result<GetTaxResidenceV310Response, ObpError> {
        let listed = residence::list(&call.visit()?.state, &customer_id);
        Ok(GetTaxResidenceV310Response::Ok(Payload::Typed(listed)))
    }

    async fn delete_tax_residence_v310(
        &self,
        call: Call,
        _bank_id: String,
        _customer_id: String,
        tax_residence_id: String,
    ) -> Result<DeleteTaxResidenceV310Response, ObpError> {
        call.write(|state| residence::delete(state, &tax_residence_id)).await?;
        Ok(DeleteTaxResidenceV310Response::Ok(Payload::Typed(Deleted {
            value: true,
        })))
    }

    async fn create_user_customer_links_v200(
        &self,
        call: Call,
        _bank_id: String,
        _body: Body<CreateUserCustomerLinkJsonV200>,
    ) -> Result<CreateUserCustomerLinksV200Response, ObpError> {
        let (sent, now): (CreateUserCustomerLinkJsonV200, _) = (call.sent()?, call.visit()?.now);
        let added = call
            .write(|state| link::create(state, sent.user_id, sent.customer_id, now))
            .await?;
        Ok(CreateUserCustomerLinksV200Response::Created(Payload::Typed(
            link::shown(&added),
        )))
    }

    async fn create_user_customer_links_v400(
        &self,
        call: Call,
        _bank_id: String,
        _body: Body<CreateUserCustomerLinkJson>,
    ) -> Result<CreateUserCustomerLinksV400Response, ObpError> {
        let (sent, now): (CreateUserCustomerLinkJson, _) = (call.sent()?, call.visit()?.now);
        let added = call
            .write(|state| link::create(state, sent.user_id, sent.customer_id, now))
            .await?;
        Ok(CreateUserCustomerLinksV400Response::Created(Payload::Typed(
            link::shown(&added),
        )))
    }

    async fn delete_user_customer_link_v400(
        &self,
        call: Call,
        _bank_id: String,
        user_customer_link_id: String,
    ) -> Result<DeleteUserCustomerLinkV400Response, ObpError> {
        call.write(|state| link::delete(state, &user_customer_link_id)).await?;
        let value = Deleted { value: true };
        Ok(DeleteUserCustomerLinkV400Response::Ok(Payload::Typed(DeletedInValue {
            value,
        })))
    }

    async fn get_user_customer_links_by_customer_id_v400(
        &self,
        call: Call,
        _bank_id: String,
        customer_id: String,
    ) -> Result<GetUserCustomerLinksByCustomerIdV400Response, ObpError> {
        let listed = link::list(&call.visit()?.state, &CustomerLink::CUSTOMER.key([&customer_id]));
        Ok(GetUserCustomerLinksByCustomerIdV400Response::Ok(Payload::Typed(listed)))
    }

    async fn get_user_customer_links_by_user_id_v400(
        &self,
        call: Call,
        _bank_id: String,
        user_id: String,
    ) -> Result<GetUserCustomerLinksByUserIdV400Response, ObpError> {
        let listed = link::list(&call.visit()?.state, &CustomerLink::USER.key([&user_id]));
        Ok(GetUserCustomerLinksByUserIdV400Response::Ok(Payload::Typed(listed)))
    }

    async fn get_customer_attributes_v400(
        &self,
        call: Call,
        bank_id: String,
        customer_id: String,
    ) -> Result<GetCustomerAttributesV400Response, ObpError> {
        let listed = attribute::list(&call.visit()?.state, &bank_id, &customer_id);
        Ok(GetCustomerAttributesV400Response::Ok(Payload::Typed(listed)))
    }

    async fn get_customer_attribute_by_id_v400(
        &self,
        call: Call,
        _bank_id: String,
        _customer_id: String,
        attribute_id: String,
    ) -> Result<GetCustomerAttributeByIdV400Response, ObpError> {
        let found = attribute::with_id(&call.visit()?.state, &attribute_id)?;
        Ok(GetCustomerAttributeByIdV400Response::Ok(Payload::Typed(found)))
    }

    async fn create_customer_attribute_v400(
        &self,
        call: Call,
        bank_id: String,
        customer_id: String,
        _body: Body<CustomerAttributeJsonV400>,
    ) -> Result<CreateCustomerAttributeV400Response, ObpError> {
        let sent = attribute::Sent::of(&call)?;
        let added = call
            .write(|state| attribute::create(state, &bank_id, &customer_id, sent))
            .await?;
        Ok(CreateCustomerAttributeV400Response::Created(Payload::Typed(
            attribute::shown(&added),
        )))
    }

    async fn update_customer_attribute_v400(
        &self,
        call: Call,
        bank_id: String,
        customer_id: String,
        attribute_id: String,
        _body: Body<CustomerAttributeJsonV400>,
    ) -> Result<UpdateCustomerAttributeV400Response, ObpError> {
        let sent = attribute::Sent::of(&call)?;
        let changed = call
            .write(|state| attribute::update(state, (&bank_id, &customer_id), &attribute_id, sent))
            .await?;
        Ok(UpdateCustomerAttributeV400Response::Ok(Payload::Typed(
            attribute::shown(&changed),
        )))
    }

    async fn delete_customer_attribute_v400(
        &self,
        call: Call,
        _bank_id: String,
        attribute_id: String,
    ) -> Result<DeleteCustomerAttributeV400Response, ObpError> {
        call.write(|state| {
            attribute::delete(state, &attribute_id);
            Ok(())
        })
        .await?;
        Ok(DeleteCustomerAttributeV400Response::NoContent)
    }

    async fn get_my_correlated_entities_v400(
        &self,
        call: Call,
    ) -> Result<GetMyCorrelatedEntitiesV400Response, ObpError> {
        let entities = link::correlated(&call.visit()?.state, &call.user()?.user_id);
        Ok(GetMyCorrelatedEntitiesV400Response::Ok(Payload::Typed(entities)))
    }
}

/// The customer of the number in the body, and its attributes.
fn numbered<'c>(
    call: &'c Call,
    bank_id: &str,
) -> Result<(&'c Arc<Customer>, Vec<CustomerAttributeResponseJsonV300>), ObpError> {
    let visit = call.visit()?;
    let number = Sent(&visit.sent).text("customer_number").unwrap_or_default();
    let customer = shown::existing(visit.state.customers.get(&Customer::NUMBER.key([bank_id, &number])))?;
    let attributes = attribute::of_customer(&visit.state, bank_id, &customer.customer_id);
    Ok((customer, attributes))
}

/// A customer with the attributes that it has at the bank of the path, which need not be its own.
fn with_attributes(visit: &Visit, bank_id: &str, customer: &Customer) -> CustomerWithAttributesJsonV310 {
    let attributes = attribute::of_customer(&visit.state, bank_id, &customer.customer_id);
    shown::with_attributes_v310(customer, attributes)
}

/// A list in the form of v3.0.0.
fn list_v300(customers: Vec<&Arc<Customer>>) -> Payload<CustomersJsonV300> {
    let customers = customers.into_iter().map(|customer| shown::v300(customer)).collect();
    Payload::Typed(CustomersJsonV300 { customers })
}

/// A list of nothing but ids.
fn list_minimal(customers: Vec<&Arc<Customer>>) -> Payload<CustomersMinimalJsonV400> {
    let minimal = |customer: &Arc<Customer>| CustomerMinimalJsonV400 {
        bank_id: customer.bank_id.clone(),
        customer_id: customer.customer_id.clone(),
    };
    let customers = customers.into_iter().map(minimal).collect();
    Payload::Typed(CustomersMinimalJsonV400 { customers })
}

/// Those of the customers that the caller may act for, in the form of v2.1.0.
fn linked_v210(call: &Call, wanted: impl Fn(&Customer) -> bool) -> Result<Payload<CustomerJSONs>, ObpError> {
    let linked = listing::linked(call.visit()?, &call.user()?.user_id).into_iter();
    let wanted = linked.filter(|customer| wanted(customer));
    let customers = wanted.map(|customer| shown::v210(customer)).collect();
    Ok(Payload::Typed(CustomerJSONs { customers }))
}
