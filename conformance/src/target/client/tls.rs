//! The TLS settings: ring as provider of cryptography, the certificates of the system and the profile.

use std::{path::Path, sync::Arc};

use rustls::{
    ClientConfig, RootCertStore,
    crypto::ring,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
};

use super::SetupError;
use crate::target::profile::Profile;

pub(super) fn config(profile: &Profile) -> Result<ClientConfig, SetupError> {
    let roots = roots(profile)?;
    let builder = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .expect("ring has cipher suites for TLS 1.2 and 1.3")
        .with_root_certificates(roots);
    let mut config = match &profile.client_certificate {
        None => builder.with_no_client_auth(),
        Some((certificate, key)) => {
            let chain = certificates(profile, "client-certificate", certificate)?;
            let private = PrivateKeyDer::from_pem_file(key).map_err(|error| {
                wrong(
                    profile,
                    "client-key",
                    key,
                    format!("no PEM file with a private key: {error}"),
                )
            })?;
            builder.with_client_auth_cert(chain, private).map_err(|error| {
                wrong(
                    profile,
                    "client-key",
                    key,
                    format!("does not go with the certificate: {error}"),
                )
            })?
        }
    };
    config.alpn_protocols = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
    Ok(config)
}

fn roots(profile: &Profile) -> Result<RootCertStore, SetupError> {
    let mut roots = RootCertStore::empty();
    let secure = profile.base_url.starts_with("https:");
    if secure {
        // Some systems hold a few certificates that cannot be read; the others are as good as ever.
        roots.add_parsable_certificates(rustls_native_certs::load_native_certs().certs);
    }
    if let Some(path) = &profile.ca_certificate {
        for certificate in certificates(profile, "ca-certificate", path)? {
            roots.add(certificate).map_err(|error| {
                wrong(
                    profile,
                    "ca-certificate",
                    path,
                    format!("unusable certificate: {error}"),
                )
            })?;
        }
    }
    if secure && roots.is_empty() {
        return Err(SetupError::NoRoots {
            target: profile.name.clone(),
        });
    }
    Ok(roots)
}

fn certificates(
    profile: &Profile,
    field: &'static str,
    path: &Path,
) -> Result<Vec<CertificateDer<'static>>, SetupError> {
    let unreadable = |error| wrong(profile, field, path, format!("no PEM file with certificates: {error}"));
    let found: Result<Vec<_>, _> = CertificateDer::pem_file_iter(path).map_err(unreadable)?.collect();
    let found = found.map_err(unreadable)?;
    if found.is_empty() {
        return Err(wrong(profile, field, path, "holds no certificate in PEM".to_owned()));
    }
    Ok(found)
}

fn wrong(profile: &Profile, field: &'static str, path: &Path, reason: String) -> SetupError {
    SetupError::Certificate {
        target: profile.name.clone(),
        field,
        path: path.to_owned(),
        reason,
    }
}
