//! The mock of this project, started in the test's own process.

use std::{sync::mpsc, thread};

use clap::Parser as _;
use obp_mock::{cli::Typed, start::Server, start::base_url};

/// Starts a mock on a port of its own, for as long as the tests run, and tells its base URL.
pub(crate) fn start(options: &[&str]) -> String {
    let usual = ["obp-mock", "--port", "0", "--log", "off"];
    let typed = Typed::parse_from(usual.iter().chain(options));
    let config = typed.config().expect("a configuration");
    let (sender, receiver) = mpsc::channel();
    thread::spawn(move || {
        let runtime = tokio::runtime::Runtime::new().expect("a runtime");
        runtime.block_on(async {
            let server = Server::bind(&config).await.expect("a free port");
            sender.send(base_url(server.address())).expect("the test waits");
            server.run(std::future::pending()).await.expect("it serves");
        });
    });
    receiver.recv().expect("the mock starts")
}
