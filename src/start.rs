//! Putting the server together and running it: the only place that knows all parts.

use std::{future::Future, net::SocketAddr, sync::Arc};

use poem::Route;
use tokio::net::TcpListener;

use crate::{
    app::{App, Pages, Parts},
    bank::{self, Bank, Overview},
    checks::Rules,
    cli::{Config, Mode},
    control::{self, Control},
    documents::Documents,
    error::Error,
    example::{Examples, Settings},
    generated,
    journal::Journal,
    resource_docs::library::Library,
    server::{self, Limits},
    swagger_ui::SwaggerUi,
};

/// A server that listens and does not serve yet.
pub struct Server {
    listener: TcpListener,
    address: SocketAddr,
    app: App,
    overview: Option<Overview>,
    bank: Option<Arc<bank::Settings>>,
    limits: Limits,
}

impl Server {
    /// Takes the address and builds everything that requests need.
    ///
    /// # Errors
    /// The address is taken or not this machine's.
    pub async fn bind(config: &Config) -> Result<Self, Error> {
        let fail = |source| Error::Listen {
            address: config.address,
            source,
        };
        let listener = TcpListener::bind(config.address).await.map_err(fail)?;
        let address = listener.local_addr().map_err(fail)?;
        let limits = Limits {
            header_timeout: config.header_timeout,
            body_timeout: config.body_timeout,
            max_body: config.max_body,
            max_connections: config.max_connections,
            ..Limits::default()
        };
        let (app, bank) = assembled(config, address).await?;
        let overview = match &bank {
            Some(bank) => Some(bank.overview(config).await?),
            None => None,
        };
        Ok(Self {
            listener,
            address,
            app,
            overview,
            bank,
            limits,
        })
    }

    /// Where it listens; the port is the real one even where 0 was asked for.
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// What the bank starts with, in bank mode.
    pub fn overview(&self) -> Option<&Overview> {
        self.overview.as_ref()
    }

    /// Serves until `stop` is done, then lets requests under way finish.
    ///
    /// # Errors
    /// The listener broke.
    pub async fn run(self, stop: impl Future<Output = ()>) -> Result<(), Error> {
        let served = server::serve(self.listener, Arc::new(self.app), self.limits, stop).await;
        if let Some(bank) = &self.bank {
            bank.store.close().await;
        }
        Ok(served?)
    }
}

/// The whole server as an endpoint.
///
/// # Errors
/// The bank's state cannot be read.
pub async fn app(config: &Config, address: SocketAddr) -> Result<App, Error> {
    Ok(assembled(config, address).await?.0)
}

/// The whole server, and the bank behind it.
async fn assembled(config: &Config, address: SocketAddr) -> Result<(App, Option<Arc<bank::Settings>>), Error> {
    let hostname = config.hostname.clone().unwrap_or_else(|| base_url(address));
    let operations: Vec<_> = generated::ROOMS.iter().flat_map(|room| room.iter().copied()).collect();
    let journal = Arc::new(Journal::new(config.journal));
    let bank = match config.mode {
        Mode::Example => None,
        Mode::Bank => Some(bank::open(config, &hostname).await?),
    };
    let stateful = match config.mode {
        Mode::Example => vec![false; operations.len()],
        Mode::Bank => bank::stateful(&operations),
    };
    let control = Arc::new(Control {
        operations: operations.clone(),
        stateful: stateful.clone(),
        journal: Arc::clone(&journal),
        mode: config.mode.name(),
        bank: bank.clone(),
    });
    let kept = bank.clone();
    let documents = Arc::new(Documents::new(generated::SOURCES));
    let library = Library::new(operations.clone(), Arc::clone(&documents), hostname.clone());
    let pages = Pages {
        swagger_ui: SwaggerUi::new(Arc::clone(&documents), Some("/__mock/openapi.json")),
        documents,
        control: control::routes(Route::new(), control),
    };
    let examples = Examples {
        library: Arc::new(library),
    };
    let example_rooms = generated::plain_rooms::<Examples>();
    let plain: Vec<bool> = generated::ROOMS
        .iter()
        .zip(example_rooms)
        .flat_map(|(room, plain)| room.iter().map(move |_| plain))
        .collect();
    let rules = Rules {
        validate: config.validate,
        auth: config.auth,
        force_error: config.force_error,
    };
    let settings = Settings {
        rules,
        reflect: config.reflect,
        hostname: hostname.clone(),
    };
    let app = match config.mode {
        Mode::Example => App::new(Parts {
            api: Arc::new(examples),
            settings,
            plain,
            bank: None,
            pages,
            journal,
            hostname,
        }),
        Mode::Bank => App::new(Parts {
            api: Arc::new(Bank { examples }),
            settings,
            plain: plain
                .iter()
                .zip(stateful)
                .map(|(plain, stateful)| *plain && !stateful)
                .collect(),
            bank,
            pages,
            journal,
            hostname,
        }),
    };
    Ok((app, kept))
}

/// The URL under which a server at this address is reached from the same machine.
pub fn base_url(address: SocketAddr) -> String {
    let local = match address {
        SocketAddr::V4(address) if address.ip().is_unspecified() => format!("127.0.0.1:{}", address.port()),
        SocketAddr::V6(address) if address.ip().is_unspecified() => format!("[::1]:{}", address.port()),
        address => address.to_string(),
    };
    format!("http://{local}")
}

/// Done when the process is asked to stop, by Ctrl-C or SIGTERM.
pub async fn stop_signal() {
    let interrupt = async {
        // Without a handler the signal still ends the process, only less gently.
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminate = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending::<()>().await,
        }
    };
    #[cfg(not(unix))]
    let terminate = std::future::pending::<()>();
    tokio::select! {
        () = interrupt => {}
        () = terminate => {}
    }
}
