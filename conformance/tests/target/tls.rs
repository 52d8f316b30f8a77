//! Secure connections.

use std::{
    fs,
    path::{Path, PathBuf},
    sync::{Arc, Mutex},
};

use obp_conform::{
    mask::Masker,
    target::{
        client::{Client, SendError, SetupError},
        profile::Profile,
    },
};
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use rustls::{
    RootCertStore, ServerConfig,
    crypto::ring,
    pki_types::{CertificateDer, PrivateKeyDer, pem::PemObject},
    server::WebPkiClientVerifier,
};
use tokio::{io::AsyncWriteExt, net::TcpListener};
use tokio_rustls::TlsAcceptor;

use crate::server::{Answer, get, http, talk};

struct Authority {
    issuer: CertifiedIssuer<'static, KeyPair>,
    file: PathBuf,
}

impl Authority {
    fn new(folder: &Path, name: &str) -> Self {
        let mut params = CertificateParams::new(Vec::new()).expect("parameters");
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params.distinguished_name.push(rcgen::DnType::CommonName, name);
        let issuer = CertifiedIssuer::self_signed(params, KeyPair::generate().expect("a key")).expect("a certificate");
        let file = folder.join(format!("{name}.pem"));
        fs::write(&file, issuer.pem()).expect("a file");
        Self { issuer, file }
    }

    /// PEM texts of a certificate for this name and of its key.
    fn issue(&self, name: &str, expired: bool) -> (String, String) {
        let mut params = CertificateParams::new(vec![name.to_owned()]).expect("parameters");
        if expired {
            params.not_before = rcgen::date_time_ymd(2000, 1, 1);
            params.not_after = rcgen::date_time_ymd(2001, 1, 1);
        }
        let key = KeyPair::generate().expect("a key");
        let certificate = params.signed_by(&key, &self.issuer).expect("a certificate");
        (certificate.pem(), key.serialize_pem())
    }
}

/// The file of an authority that signed nothing.
pub(crate) fn authority(folder: &Path) -> PathBuf {
    Authority::new(folder, "unused").file
}

/// A server with this certificate; with an authority it wants clients to have a certificate of it.
async fn serve(certificate: (String, String), clients: Option<&Authority>) -> String {
    let provider = Arc::new(ring::default_provider());
    let builder = ServerConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .expect("protocol versions");
    let builder = match clients {
        None => builder.with_no_client_auth(),
        Some(authority) => {
            let mut roots = RootCertStore::empty();
            roots.add(authority.issuer.der().clone()).expect("a root");
            let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), provider).build();
            builder.with_client_cert_verifier(verifier.expect("a verifier"))
        }
    };
    let chain = vec![CertificateDer::from_pem_slice(certificate.0.as_bytes()).expect("a certificate")];
    let key = PrivateKeyDer::from_pem_slice(certificate.1.as_bytes()).expect("a key");
    let config = builder.with_single_cert(chain, key).expect("a pair");
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let port = listener.local_addr().expect("an address").port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            if let Ok(stream) = acceptor.accept(stream).await {
                let requests = Arc::new(Mutex::new(Vec::new()));
                tokio::spawn(talk(
                    stream,
                    requests,
                    Arc::new(|_, _: &str| Answer::Keep(http("200 OK", "", "safe"))),
                ));
            }
        }
    });
    format!("https://localhost:{port}")
}

async fn call(profile: &Profile) -> Result<String, SendError> {
    let client = Client::new(profile, &Masker::new()).expect("a client");
    let received = client.send(&get(&profile.base_url, "/")).await?;
    Ok(String::from_utf8_lossy(&received.body).into_owned())
}

#[tokio::test]
async fn certificates_are_checked() {
    let folder = tempfile::tempdir().expect("a folder");
    let good = Authority::new(folder.path(), "good");
    let bad = Authority::new(folder.path(), "bad");
    for (certificate, words) in [
        (good.issue("localhost", false), None),
        (
            bad.issue("localhost", false),
            Some("issuer of its certificate is not trusted; set ca-certificate"),
        ),
        (
            good.issue("elsewhere.example", false),
            Some("a name for which the certificate is made"),
        ),
        (good.issue("localhost", true), Some("have the certificate renewed")),
    ] {
        let mut profile = Profile::from_url(&serve(certificate, None).await).expect("a base URL");
        profile.ca_certificate = Some(good.file.clone());
        match (call(&profile).await, words) {
            (Ok(body), None) => assert_eq!(body, "safe"),
            (Err(error), Some(words)) => {
                assert!(
                    matches!(error, SendError::Tls { .. }) && error.unreachable(),
                    "{error:?}"
                );
                assert!(error.to_string().contains(words), "{error}");
            }
            (outcome, words) => panic!("{outcome:?} but {words:?}"),
        }
    }
}

#[tokio::test]
async fn a_client_certificate_is_shown() {
    let folder = tempfile::tempdir().expect("a folder");
    let authority = Authority::new(folder.path(), "good");
    let url = serve(authority.issue("localhost", false), Some(&authority)).await;
    let mut profile = Profile::from_url(&url).expect("a base URL");
    profile.ca_certificate = Some(authority.file.clone());
    let error = call(&profile).await.expect_err("no certificate");
    assert!(matches!(error, SendError::Tls { .. }), "{error:?}");
    assert!(error.to_string().contains("client-certificate"), "{error}");

    let (certificate, key) = authority.issue("client", false);
    let files = (folder.path().join("client.pem"), folder.path().join("client-key.pem"));
    fs::write(&files.0, certificate).expect("a file");
    fs::write(&files.1, key).expect("a file");
    profile.client_certificate = Some(files);
    assert_eq!(call(&profile).await.expect("an answer"), "safe");
}

#[tokio::test]
async fn https_to_a_server_without_it_is_told() {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let _ = stream.write_all(b"HTTP/1.1 400 Bad Request\r\n\r\n").await;
        }
    });
    let folder = tempfile::tempdir().expect("a folder");
    let mut profile = Profile::from_url(&format!("https://{address}")).expect("a base URL");
    profile.ca_certificate = Some(authority(folder.path()));
    let error = call(&profile).await.expect_err("no TLS there");
    assert!(
        error.to_string().contains("does the server speak https at this port?"),
        "{error}"
    );
    assert!(!error.maybe_sent());
}

#[test]
fn unusable_files_are_named() {
    let folder = tempfile::tempdir().expect("a folder");
    let text = folder.path().join("text.pem");
    fs::write(&text, "no certificate").expect("a file");
    let good = authority(folder.path());
    let missing = folder.path().join("missing.pem");
    let mut profile = Profile::from_url("https://localhost").expect("a base URL");
    for (authority, pair, field) in [
        (&text, None, "ca-certificate"),
        (&missing, None, "ca-certificate"),
        (&good, Some((missing.clone(), missing.clone())), "client-certificate"),
        (&good, Some((good.clone(), text.clone())), "client-key"),
    ] {
        profile.ca_certificate = Some(authority.clone());
        profile.client_certificate = pair;
        let error = Client::new(&profile, &Masker::new()).expect_err(field);
        assert!(
            matches!(error, SetupError::Certificate { field: named, .. } if named == field),
            "{error}"
        );
    }
}
