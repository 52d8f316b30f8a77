//! The peer: poem's own server with nothing but the bytes of one answer.

use poem::{
    Endpoint, Request, Response, Result, Server,
    http::{HeaderName, HeaderValue, StatusCode},
    listener::{Acceptor as _, Listener as _, TcpListener},
};

struct Fixed {
    status: StatusCode,
    headers: Vec<(HeaderName, HeaderValue)>,
    body: bytes::Bytes,
}

impl Endpoint for Fixed {
    type Output = Response;

    async fn call(&self, mut request: Request) -> Result<Response> {
        if request.method() == poem::http::Method::POST {
            let _read = request.take_body().into_bytes().await?;
        }
        let mut response = Response::builder().status(self.status).body(self.body.clone());
        response
            .headers_mut()
            .extend(self.headers.iter().cloned().map(|(name, value)| (Some(name), value)));
        Ok(response)
    }
}

/// Serves `answer`, a whole HTTP answer as text, on a free port and prints the address.
pub(crate) fn serve(answer: &str) {
    let (head, body) = answer.split_once("\r\n\r\n").unwrap();
    let mut lines = head.lines();
    let status = lines.next().unwrap().split(' ').nth(1).unwrap().parse().unwrap();
    // What the HTTP library sets by itself is left to it.
    let headers = lines
        .filter_map(|line| line.split_once(": "))
        .filter(|(name, _)| !["content-length", "date"].contains(&name.to_ascii_lowercase().as_str()))
        .map(|(name, value)| (name.parse().unwrap(), HeaderValue::from_str(value).unwrap()))
        .collect();
    let fixed = Fixed {
        status,
        headers,
        body: body.to_owned().into(),
    };
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let acceptor = TcpListener::bind("127.0.0.1:0").into_acceptor().await.unwrap();
        let address = acceptor.local_addr()[0].as_socket_addr().copied().unwrap();
        println!("{address}");
        Server::new_with_acceptor(acceptor).run(fixed).await.unwrap();
    });
}
