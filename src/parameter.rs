//! Path, query and header parameters as sent: reading them never fails, since OBP has its own answers to odd values and
//! poem-openapi's must not reach a client.

use std::marker::PhantomData;

use poem::{Request, RequestBody};
use poem_openapi::{
    ApiExtractor, ApiExtractorType, ExtractParamOptions,
    registry::{MetaParamIn, MetaSchemaRef, Registry},
    types::Type,
};

use crate::{
    call::Call,
    contract::{self, Described},
    wire::Query,
};

/// A parameter of the path, as the router decoded it.
#[derive(Debug)]
pub struct PathParameter(pub String);

impl<'a> ApiExtractor<'a> for PathParameter {
    const TYPES: &'static [ApiExtractorType] = &[ApiExtractorType::Parameter];
    const PARAM_IS_REQUIRED: bool = true;

    type ParamType = String;
    type ParamRawType = String;

    fn param_in() -> Option<MetaParamIn> {
        Some(MetaParamIn::Path)
    }

    fn param_schema_ref() -> Option<MetaSchemaRef> {
        Some(<String as Type>::schema_ref())
    }

    fn param_raw_type(&self) -> Option<&String> {
        Some(&self.0)
    }

    async fn from_request(
        request: &'a Request,
        _body: &mut RequestBody,
        options: ExtractParamOptions<String>,
    ) -> poem::Result<Self> {
        // The router has matched the operation's own template, so the parameter is there.
        let call = request.extensions().get::<Call>();
        Ok(Self(
            call.and_then(|call| call.parameter(options.name))
                .unwrap_or_default()
                .to_owned(),
        ))
    }
}

/// A parameter of the query, described by `P`.
#[derive(Debug)]
pub struct QueryParameter<P> {
    /// What was sent, decoded.
    pub text: Option<String>,
    schema: PhantomData<fn() -> P>,
}

/// A parameter in a header, described by `P`.
#[derive(Debug)]
pub struct HeaderParameter<P> {
    /// What was sent.
    pub text: Option<String>,
    schema: PhantomData<fn() -> P>,
}

/// Both differ only in where they look.
macro_rules! parameter {
    ($name:ident, $location:expr, $read:expr) => {
        impl<'a, P: Described> ApiExtractor<'a> for $name<P> {
            const TYPES: &'static [ApiExtractorType] = &[ApiExtractorType::Parameter];
            const PARAM_IS_REQUIRED: bool = false;

            type ParamType = String;
            type ParamRawType = String;

            fn register(registry: &mut Registry) {
                contract::register(P::SCHEMA, registry);
            }

            fn param_in() -> Option<MetaParamIn> {
                Some($location)
            }

            fn param_schema_ref() -> Option<MetaSchemaRef> {
                Some(contract::reference(P::SCHEMA))
            }

            fn param_raw_type(&self) -> Option<&String> {
                self.text.as_ref()
            }

            async fn from_request(
                request: &'a Request,
                _body: &mut RequestBody,
                options: ExtractParamOptions<String>,
            ) -> poem::Result<Self> {
                let read: fn(&Request, &str) -> Option<String> = $read;
                Ok(Self {
                    text: read(request, options.name),
                    schema: PhantomData,
                })
            }
        }
    };
}

parameter!(QueryParameter, MetaParamIn::Query, |request, name| {
    Query::parse(request.uri().query()).get(name).map(str::to_owned)
});

parameter!(HeaderParameter, MetaParamIn::Header, |request, name| {
    request
        .headers()
        .get(name)
        .map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned())
});
