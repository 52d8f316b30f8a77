//! The operations of the tag Role: grants, and what roles there are.
//!
//! Absent on purpose: requests for roles, which this contract cannot make, so that nobody ever has one; and super
//! administrators, of whom a bank that starts like the recorded one has none.

use std::{cmp::Reverse, sync::Arc};

use crate::{
    call::Call,
    checks::Failed,
    error::ObpError,
    generated::role::{
        AddEntitlementV200Response, AvailableRoleJSON, AvailableRolesJSON, CreateEntitlementJSON,
        DeleteEntitlementV200Response, EntitlementJSON, EntitlementJSONs, EntitlementJSonsV310, EntitlementJsonV310,
        EntitlementJsonV400, EntitlementRequestsJSON, EntitlementsJsonV400, GetAllEntitlementRequestsV300Response,
        GetAllEntitlementsV200Response, GetAllEntitlementsV310Response,
        GetEntitlementRequestsForCurrentUserV300Response, GetEntitlementsByBankAndUserV210Response,
        GetEntitlementsForBankV400Response, GetEntitlementsForCurrentUserV300Response, GetEntitlementsV200Response,
        GetEntitlementsV400Response, GetRolesV210Response, RoleApi,
    },
    payload::{Body, Payload},
    store::{
        State,
        entity::{Entitlement, User},
    },
};

use super::{Bank, Visited as _, roles};

/// The operations that this file answers from the bank's state.
pub(super) const STATEFUL: &[&str] = &[
    "OBPv3.0.0-getEntitlementsForCurrentUser",
    "OBPv2.0.0-addEntitlement",
    "OBPv2.0.0-getEntitlements",
    "OBPv4.0.0-getEntitlements",
    "OBPv2.0.0-deleteEntitlement",
    "OBPv2.1.0-getRoles",
    "OBPv2.1.0-getEntitlementsByBankAndUser",
    "OBPv2.0.0-getAllEntitlements",
    "OBPv3.1.0-getAllEntitlements",
    "OBPv4.0.0-getEntitlementsForBank",
    "OBPv3.0.0-getAllEntitlementRequests",
    "OBPv3.0.0-getEntitlementRequestsForCurrentUser",
];

/// A user's grants, newest first: as the real server sorts them nearly everywhere.
pub(super) fn of_user(state: &State, user_id: &str) -> EntitlementJSONs {
    let key = Entitlement::USER.key([user_id]);
    listed(state.entitlements.with(&key))
}

/// A user's grants by the names of their roles, and newest first where one is held at several banks.
pub(super) fn of_user_by_name(state: &State, user_id: &str) -> EntitlementJSONs {
    let mut grants = of_user(state, user_id);
    grants.list.sort_by(|a, b| a.role_name.cmp(&b.role_name));
    grants
}

/// Grants that come oldest first, newest first.
fn listed<'e>(grants: impl Iterator<Item = &'e Arc<Entitlement>>) -> EntitlementJSONs {
    let mut list: Vec<EntitlementJSON> = grants.map(|grant| shown(grant)).collect();
    list.reverse();
    EntitlementJSONs { list }
}

fn shown(grant: &Entitlement) -> EntitlementJSON {
    EntitlementJSON {
        entitlement_id: grant.entitlement_id.clone(),
        role_name: grant.role_name.clone(),
        bank_id: grant.bank_id.clone(),
    }
}

impl RoleApi for Bank {
    async fn get_entitlements_for_current_user_v300(
        &self,
        call: Call,
    ) -> Result<GetEntitlementsForCurrentUserV300Response, ObpError> {
        let grants = of_user(&call.visit()?.state, &call.user()?.user_id);
        Ok(GetEntitlementsForCurrentUserV300Response::Ok(Payload::Typed(grants)))
    }

    async fn add_entitlement_v200(
        &self,
        call: Call,
        user_id: String,
        _body: Body<CreateEntitlementJSON>,
    ) -> Result<AddEntitlementV200Response, ObpError> {
        let CreateEntitlementJSON { bank_id, role_name } = call.sent()?;
        let grant = call
            .write(|state| {
                let key = Entitlement::GRANT.key([&user_id, &role_name, &bank_id]);
                if state.entitlements.get(&key).is_some() {
                    return Err(Failed::named("OBP-30216"));
                }
                let grant = Entitlement {
                    entitlement_id: state.new_id(),
                    user_id: user_id.clone(),
                    role_name: role_name.clone(),
                    bank_id: bank_id.clone(),
                };
                state.entitlements.insert(grant).map_err(|_| Failed::named("OBP-50000"))
            })
            .await?;
        Ok(AddEntitlementV200Response::Created(Payload::Typed(shown(&grant))))
    }

    async fn get_entitlements_v200(
        &self,
        call: Call,
        user_id: String,
    ) -> Result<GetEntitlementsV200Response, ObpError> {
        let grants = of_user(&call.visit()?.state, &user_id);
        Ok(GetEntitlementsV200Response::Ok(Payload::Typed(grants)))
    }

    async fn get_entitlements_v400(
        &self,
        call: Call,
        user_id: String,
    ) -> Result<GetEntitlementsV400Response, ObpError> {
        let grants = of_user(&call.visit()?.state, &user_id);
        Ok(GetEntitlementsV400Response::Ok(Payload::Typed(grants)))
    }

    async fn delete_entitlement_v200(
        &self,
        call: Call,
        _user_id: String,
        entitlement_id: String,
    ) -> Result<DeleteEntitlementV200Response, ObpError> {
        call.write(|state| {
            let removed = state.entitlements.remove(&Entitlement::ID.key([&entitlement_id]));
            // Somebody else may have taken it away since the check.
            if removed.is_empty() {
                Err(Failed::named("OBP-30212"))
            } else {
                Ok(())
            }
        })
        .await?;
        Ok(DeleteEntitlementV200Response::NoContent)
    }

    async fn get_roles_v210(&self, call: Call) -> Result<GetRolesV210Response, ObpError> {
        call.visit()?;
        let roles = roles::all().map(|role| AvailableRoleJSON {
            role: role.name.to_owned(),
            requires_bank_id: role.at_bank,
        });
        let roles = AvailableRolesJSON { roles: roles.collect() };
        Ok(GetRolesV210Response::Ok(Payload::Typed(roles)))
    }

    async fn get_entitlements_by_bank_and_user_v210(
        &self,
        call: Call,
        bank_id: String,
        user_id: String,
    ) -> Result<GetEntitlementsByBankAndUserV210Response, ObpError> {
        let mut grants = of_user(&call.visit()?.state, &user_id);
        grants.list.retain(|grant| grant.bank_id == bank_id);
        Ok(GetEntitlementsByBankAndUserV210Response::Ok(Payload::Typed(grants)))
    }

    async fn get_all_entitlements_v200(&self, call: Call) -> Result<GetAllEntitlementsV200Response, ObpError> {
        let grants = listed(call.visit()?.state.entitlements.all());
        Ok(GetAllEntitlementsV200Response::Ok(Payload::Typed(grants)))
    }

    async fn get_all_entitlements_v310(
        &self,
        call: Call,
        role: Option<String>,
    ) -> Result<GetAllEntitlementsV310Response, ObpError> {
        let grants = all_with_names(&call.visit()?.state, role.as_deref().unwrap_or_default());
        Ok(GetAllEntitlementsV310Response::Ok(Payload::Typed(grants)))
    }

    async fn get_entitlements_for_bank_v400(
        &self,
        call: Call,
        bank_id: String,
    ) -> Result<GetEntitlementsForBankV400Response, ObpError> {
        let grants = at_bank(&call.visit()?.state, &bank_id);
        Ok(GetEntitlementsForBankV400Response::Ok(Payload::Typed(grants)))
    }

    async fn get_all_entitlement_requests_v300(
        &self,
        call: Call,
    ) -> Result<GetAllEntitlementRequestsV300Response, ObpError> {
        call.visit()?;
        Ok(GetAllEntitlementRequestsV300Response::Ok(Payload::Typed(no_requests())))
    }

    async fn get_entitlement_requests_for_current_user_v300(
        &self,
        call: Call,
    ) -> Result<GetEntitlementRequestsForCurrentUserV300Response, ObpError> {
        call.visit()?;
        Ok(GetEntitlementRequestsForCurrentUserV300Response::Ok(Payload::Typed(
            no_requests(),
        )))
    }
}

/// All grants, or those of a role, newest first and with who holds them.
fn all_with_names(state: &State, role: &str) -> EntitlementJSonsV310 {
    let grants = state.entitlements.all().rev();
    let grants = grants.filter(|grant| role.is_empty() || grant.role_name == role);
    let list = grants.map(|grant| {
        let user = state.users.get(&User::ID.key([&grant.user_id]));
        EntitlementJsonV310 {
            entitlement_id: grant.entitlement_id.clone(),
            role_name: grant.role_name.clone(),
            bank_id: grant.bank_id.clone(),
            user_id: grant.user_id.clone(),
            username: user.map(|user| user.username.clone()).unwrap_or_default(),
        }
    });
    EntitlementJSonsV310 { list: list.collect() }
}

/// The grants at a bank, sorted as the real server does: by user, the last id first, and for each user oldest first.
fn at_bank(state: &State, bank_id: &str) -> EntitlementsJsonV400 {
    let key = Entitlement::BANK.key([bank_id]);
    let mut grants: Vec<&Arc<Entitlement>> = state.entitlements.with(&key).collect();
    grants.sort_by_key(|grant| Reverse(&grant.user_id));
    let list = grants.into_iter().map(|grant| EntitlementJsonV400 {
        entitlement_id: grant.entitlement_id.clone(),
        role_name: grant.role_name.clone(),
        bank_id: grant.bank_id.clone(),
        user_id: grant.user_id.clone(),
    });
    EntitlementsJsonV400 { list: list.collect() }
}

fn no_requests() -> EntitlementRequestsJSON {
    EntitlementRequestsJSON {
        entitlement_requests: Vec::new(),
    }
}
