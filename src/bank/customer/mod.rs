//! The operations of the tag Customer.

mod address;
mod attribute;
mod column;
mod crm_event;
mod link;
mod residence;
mod shown;
mod social_media;

use crate::{
    call::Call,
    error::ObpError,
    generated::customer::{
        AddSocialMediaHandleV200Response, CreateCustomerAddressV310Response, CreateTaxResidenceV310Response,
        CreateUserCustomerLinkJson, CreateUserCustomerLinkJsonV200, CreateUserCustomerLinksV200Response,
        CreateUserCustomerLinksV400Response, CustomerApi, DeleteCustomerAddressV310Response,
        DeleteTaxResidenceV310Response, DeleteUserCustomerLinkV400Response, Deleted, DeletedInValue,
        GetCrmEventsV140Response, GetCustomerAddressesV310Response, GetCustomerAttributesV400Response,
        GetCustomerByCustomerIdV310Response, GetMyCorrelatedEntitiesV400Response, GetSocialMediaHandlesV200Response,
        GetTaxResidenceV310Response, GetUserCustomerLinksByCustomerIdV400Response,
        GetUserCustomerLinksByUserIdV400Response, PostCustomerAddressJsonV310, PostSocialMediaJSON,
        PostTaxResidenceJsonV310, PutUpdateCustomerEmailJsonV310, SuccessMessage, UpdateCustomerAddressV310Response,
        UpdateCustomerEmailV310Response,
    },
    payload::{Body, Payload},
    store::entity::{Customer, CustomerLink},
};

use super::{Bank, Visited as _};

/// The operations that this file answers from the bank's state.
pub(super) const STATEFUL: &[&str] = &[
    "OBPv3.1.0-getCustomerByCustomerId",
    "OBPv3.1.0-updateCustomerEmail",
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
    "OBPv4.0.0-getCustomerAttributes",
    "OBPv4.0.0-getMyCorrelatedEntities",
];

impl CustomerApi for Bank {
    async fn get_customer_by_customer_id_v310(
        &self,
        call: Call,
        _bank_id: String,
        customer_id: String,
    ) -> Result<GetCustomerByCustomerIdV310Response, ObpError> {
        let visit = call.visit()?;
        let customer = shown::existing(visit.state.customers.get(&Customer::ID.key([&customer_id])))?;
        Ok(GetCustomerByCustomerIdV310Response::Ok(Payload::Typed(
            shown::with_attributes_v310(customer),
        )))
    }

    async fn update_customer_email_v310(
        &self,
        call: Call,
        _bank_id: String,
        customer_id: String,
        _body: Body<PutUpdateCustomerEmailJsonV310>,
    ) -> Result<UpdateCustomerEmailV310Response, ObpError> {
        let sent: PutUpdateCustomerEmailJsonV310 = call.sent()?;
        let now = call.visit()?.now;
        let customer = call
            .write(|state| {
                shown::changed(state.customers.update(&Customer::ID.key([&customer_id]), |customer| {
                    customer.email = Some(sent.email);
                    customer.updated = now;
                }))
            })
            .await?;
        Ok(UpdateCustomerEmailV310Response::Ok(Payload::Typed(shown::v310(
            &customer,
        ))))
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
        let (sent, now) = (call.sent()?, call.visit()?.now);
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
        let sent = call.sent()?;
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
        _call: Call,
        _bank_id: String,
        _customer_id: String,
    ) -> Result<GetCustomerAttributesV400Response, ObpError> {
        Ok(GetCustomerAttributesV400Response::Ok(Payload::Typed(attribute::list())))
    }

    async fn get_my_correlated_entities_v400(
        &self,
        call: Call,
    ) -> Result<GetMyCorrelatedEntitiesV400Response, ObpError> {
        let entities = link::correlated(&call.visit()?.state, &call.user()?.user_id);
        Ok(GetMyCorrelatedEntitiesV400Response::Ok(Payload::Typed(entities)))
    }
}
