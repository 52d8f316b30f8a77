//! What the checks of the contract look at in the bank's data.
//!
//! Absent on purpose: the order of checks and the texts, which are the contract's; and the check `store` where only the
//! attempt to write tells.

mod access;
mod customer;
mod existing;
mod friendly;
mod link;
mod part;
mod role;
mod user;

use crate::{
    access::{Caller, Credentials},
    checks::{Checked, Facts, Failed, Looked},
    contract::{Check, Operation},
};

use super::Visit;

impl Facts for Visit {
    fn caller(&self, credentials: &Credentials, operation: &'static Operation) -> Result<Caller, Failed> {
        access::caller(self, credentials, operation)
    }

    fn check(&self, check: Check, request: &mut Looked<'_, '_, '_>) -> Result<Checked, Failed> {
        if self.settings.friendly
            && let Some(done) = friendly::check(check, request)
        {
            return done;
        }
        let linking = link::creates(request.operation());
        match check {
            Check::Nulls if linking => {
                link::nulls(request)?;
                return Ok(Checked::LeftToContract);
            }
            Check::User if linking => link::user(self, request),
            Check::Customer if linking => link::customer(self, request),
            Check::Roles => access::roles(self, request),
            Check::Bank => existing::bank(self, request),
            Check::Customer => customer::customer(self, request),
            Check::Nulls if customer::is_for_user(request) => return customer::nulls(request),
            Check::Number => customer::number_given(self, request),
            Check::User if customer::is_for_user(request) => customer::owner(self, request),
            Check::User if role::is_about_grant(request) => role::holder(self, request),
            Check::User => existing::user(self, request),
            Check::Address => part::address(self, request),
            Check::Residence => part::residence(self, request),
            Check::Attribute => part::attribute(self, request),
            // A customer that is not there yet is nobody's.
            Check::Link if customer::is_for_user(request) => Ok(()),
            Check::Link => link::link(self, request),
            Check::Store if role::is_about_grant(request) => role::grant(self, request),
            Check::RoleName => role::role_name(request),
            Check::Username => user::username(self, request),
            _ => return Ok(Checked::LeftToContract),
        }
        .map(|()| Checked::Passed)
    }
}
