//! What handlers answer when all is well: a type per name of a status, shared by all operations.
//!
//! The generated code names one per operation (`pub type GetBankV500Response = answer::Ok<BankJson500>`). Each has one
//! variant of its own name, so that a handler reads as what it answers: `GetBankV500Response::Ok(…)`. Answers without a
//! body stand in [`empty`].
//!
//! Absent on purpose: the statuses themselves, which the contract's tables have, and errors, which are
//! [`ObpError`]s.

use bytes::Bytes;
use serde::Serialize;

use crate::{error::ObpError, payload::Payload};

/// What a handler may answer.
pub trait Answer: Send {
    /// The body, if there is one.
    ///
    /// # Errors
    /// It cannot be written as JSON.
    fn body(self) -> Result<Option<Bytes>, ObpError>;
}

/// Answers with a body.
macro_rules! answers {
    ($($(#[$docs:meta])* $name:ident)*) => {
        $(
            $(#[$docs])*
            #[derive(Debug)]
            pub enum $name<T> {
                /// With this body.
                $name(Payload<T>),
            }

            impl<T: Serialize + Send> Answer for $name<T> {
                fn body(self) -> Result<Option<Bytes>, ObpError> {
                    let Self::$name(payload) = self;
                    payload.bytes().map(Some)
                }
            }
        )*

        pub mod empty {
            //! Answers without a body.

            use super::{Answer, Bytes, ObpError};

            $(
                $(#[$docs])*
                #[derive(Debug)]
                pub enum $name {
                    /// Without a body.
                    $name,
                }

                impl Answer for $name {
                    fn body(self) -> Result<Option<Bytes>, ObpError> {
                        Ok(None)
                    }
                }
            )*
        }
    };
}

answers! {
    /// Status 200.
    Ok
    /// Status 201.
    Created
    /// Status 202.
    Accepted
    /// Status 204.
    NoContent
    /// Any other status of success.
    Success
}
