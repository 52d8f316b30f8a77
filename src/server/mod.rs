//! The HTTP/1.1 server: serves a [`Service`], such as a poem endpoint, through hyper, with a bound and a deadline on
//! everything.
//!
//! poem's own server has no deadline for a slow request and no bound for its size, and it cannot answer malformed
//! requests as the recorded server did; hence this one. What comes from where:
//!
//! - `io` and `head` check each request head before hyper parses it, `framing` finds the end of each body,
//! - `service` reads the body and asks the service, `refusal` holds the answers that need none,
//! - this module accepts connections and ends them.
//!
//! Absent on purpose: HTTP/2 (the recorded server spoke HTTP/1.1 only, and clear-text HTTP/2 is not negotiated by any
//! client by default), TLS, request bodies as streams, compression.

mod case;
mod deadline;
mod framing;
mod head;
mod io;
mod limits;
mod refusal;
mod service;

use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::time::Duration;

use hyper::server::conn::http1;
use hyper::service::service_fn;
use poem::web::{LocalAddr, RemoteAddr};
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};

pub use self::case::HeaderCase;
pub use self::limits::Limits;
pub use self::refusal::AnswerBody;
use self::service::Peer;
pub use self::service::{Peers, Request, Service, from_poem};

/// How long to wait after the system refused to accept a connection, mostly because files have run out.
const ACCEPT_PAUSE: Duration = Duration::from_millis(50);

/// What connections are told.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    Serve,
    /// Finish the request under way, then close.
    Drain,
    /// Close at once.
    Cut,
}

/// Serves `service` to every client of `listener` until `shutdown` is ready; then accepts no more, lets the requests
/// under way finish for at most `limits.drain_timeout`, cuts off the rest, and returns.
///
/// Every request reaches the service with its whole body in memory, and a poem endpoint with a [`HeaderCase`] extension.
/// Errors of an endpoint are answered as poem answers them; a panic is logged and answered with 500 (this needs
/// `panic = "unwind"`). If the future is dropped before its end, all connections are cut off.
///
/// # Errors
///
/// When the listener's own address cannot be read. Failures to accept a connection are logged and tried again.
pub async fn serve<S: Service>(
    listener: TcpListener,
    service: Arc<S>,
    limits: Limits,
    shutdown: impl Future<Output = ()>,
) -> std::io::Result<()> {
    let local = LocalAddr(listener.local_addr()?.into());
    let most = u32::try_from(limits.max_connections.clamp(1, Semaphore::MAX_PERMITS)).unwrap_or(u32::MAX);
    let slots = Arc::new(Semaphore::new(most as usize));
    let limits = Arc::new(limits);
    let (order, orders) = watch::channel(Order::Serve);

    let accept_all = async {
        loop {
            // The semaphore is never closed, so this is never an error; if it were, there would be nothing to serve.
            let Ok(slot) = slots.clone().acquire_owned().await else {
                break;
            };
            let Some((stream, remote)) = accept(&listener).await else {
                continue;
            };
            let peer = Peer {
                service: service.clone(),
                limits: limits.clone(),
                mailbox: Arc::default(),
                peers: Peers {
                    local: local.clone(),
                    remote: RemoteAddr(remote.into()),
                },
            };
            let orders = orders.clone();
            tokio::spawn(async move {
                attend(stream, peer, orders).await;
                drop(slot);
            });
        }
    };
    tokio::select! {
        biased;
        () = shutdown => {}
        () = accept_all => {}
    }

    drop(listener);
    order.send_replace(Order::Drain);
    if tokio::time::timeout(limits.drain_timeout, slots.acquire_many(most))
        .await
        .is_err()
    {
        let open = most as usize - slots.available_permits();
        tracing::warn!(open, "cutting off the connections that are still open");
        order.send_replace(Order::Cut);
        // A service that blocks its thread cannot be cut off; it must not keep the process alive either.
        let _ = tokio::time::timeout(Duration::from_secs(1), slots.acquire_many(most)).await;
    }
    Ok(())
}

/// The next connection; `None` when that failed, after a pause if it would fail again at once.
async fn accept(listener: &TcpListener) -> Option<(TcpStream, std::net::SocketAddr)> {
    use std::io::ErrorKind::{ConnectionAborted, ConnectionReset, Interrupted};
    match listener.accept().await {
        Ok((stream, remote)) => {
            // Answers are written at once, so nothing is gained by waiting for more; failing only costs time.
            let _ = stream.set_nodelay(true);
            Some((stream, remote))
        }
        Err(error) if matches!(error.kind(), ConnectionAborted | ConnectionReset | Interrupted) => None,
        Err(error) => {
            tracing::warn!(%error, "cannot accept connections");
            tokio::time::sleep(ACCEPT_PAUSE).await;
            None
        }
    }
}

/// Serves one connection to its end.
async fn attend<S: Service>(stream: TcpStream, peer: Peer<S>, mut orders: watch::Receiver<Order>) {
    let socket = io::HeadIo::new(stream, peer.limits.clone(), peer.mailbox.clone());
    let peer = Arc::new(peer);
    let answering = service_fn(|request| {
        // Taken here, not in the future: before hyper asks the socket for anything else.
        let note = peer.mailbox.take();
        Arc::clone(&peer).answer(request, note)
    });
    let mut connection = pin!(
        http1::Builder::new()
            // The socket side has its own deadlines.
            .header_read_timeout(None)
            // Answer also a client that has closed its sending side after the request, as the recorded server does.
            .half_close(true)
            // One buffer for an answer is cheaper than two, as most are short.
            .writev(false)
            .max_buf_size(peer.limits.max_header_bytes.max(64 * 1024))
            .serve_connection(socket, answering)
    );
    loop {
        tokio::select! {
            biased;
            // First, so that an answer that becomes ready at the same moment says already that the connection ends.
            changed = orders.changed() => {
                let order = *orders.borrow_and_update();
                if changed.is_err() || order == Order::Cut {
                    return;
                }
                if order == Order::Drain {
                    connection.as_mut().graceful_shutdown();
                }
            }
            ended = connection.as_mut() => {
                if let Err(error) = ended {
                    tracing::debug!(%error, remote = %peer.peers.remote, "connection ended");
                }
                return;
            }
        }
    }
}
