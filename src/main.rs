//! The program `obp-mock`: reads its options, starts the server, stops it gently.

use std::{
    io::{IsTerminal as _, Write as _},
    process::ExitCode,
};

use clap::Parser as _;
use obp_mock::{
    cli::{Config, LogFormat, Mode, Typed},
    error::Error,
    log_line::{self, Form},
    request_log::{self, Flusher},
    start::{self, Server},
};
use tracing_subscriber::EnvFilter;

/// Exit code for anything wrong before the server serves; clap's own for a wrong command line is the same.
const USAGE: u8 = 2;

fn main() -> ExitCode {
    let config = match Typed::parse().config() {
        Ok(config) => config,
        Err(error) => return fail(&error, USAGE),
    };
    // Held to the end: what is left of the log is written when it goes.
    let _flusher = match log_to_stderr(&config) {
        Ok(flusher) => flusher,
        Err(error) => return fail(&error, USAGE),
    };
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&Error::Serve(error), 1),
    };
    runtime.block_on(async {
        let server = match Server::bind(&config).await {
            Ok(server) => server,
            Err(error) => return fail(&error, USAGE),
        };
        greet(&config, &server);
        match server.run(start::stop_signal()).await {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => fail(&error, 1),
        }
    })
}

fn fail(error: &dyn std::fmt::Display, code: u8) -> ExitCode {
    eprintln!("obp-mock: {error}");
    ExitCode::from(code)
}

fn log_to_stderr(config: &Config) -> Result<Flusher, Error> {
    let filter =
        EnvFilter::try_new(&config.log).map_err(|error| Error::Log(format!("--log {}: {error}", config.log)))?;
    let (writer, flusher) = request_log::gathered(std::io::stderr())?;
    let colour = std::io::stderr().is_terminal() && std::env::var_os("NO_COLOR").is_none();
    let builder = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(writer.clone())
        .with_ansi(colour);
    let form = match config.log_format {
        LogFormat::Human => {
            builder.with_target(false).init();
            Form::Human
        }
        LogFormat::Json => {
            builder.json().flatten_event(true).init();
            Form::Json
        }
    };
    // Between brackets a filter looks at spans and values.
    if !colour && !config.log.contains('[') {
        log_line::install(form, writer);
    }
    Ok(flusher)
}

/// Says where the server is and what to try; a closed standard output is no reason to stop.
fn greet(config: &Config, server: &Server) {
    let base = start::base_url(server.address());
    let mode = match config.mode {
        Mode::Example => "example (documented answers, no state)",
        Mode::Bank => "bank (keeps state and behaves as OBP does)",
    };
    let mut text = format!(
        "obp-mock {version} listening on {base}\n\
         \n\
         mode        {mode}\n\
         validate    {validate:?}, auth {auth:?}\n\
         browse      {base}/swagger-ui/  (English and Chinese)\n\
         contract    {base}/openapi.yaml\n\
         control     {base}/__mock/operations\n\
         \n",
        version = env!("CARGO_PKG_VERSION"),
        validate = config.validate,
        auth = config.auth,
    );
    text.push_str(&match config.mode {
        Mode::Example => examples_to_try(&base),
        Mode::Bank => bank_to_try(server, &base),
    });
    let mut out = std::io::stdout().lock();
    let _ = out.write_all(text.as_bytes()).and_then(|()| out.flush());
}

fn examples_to_try(base: &str) -> String {
    format!(
        "try         curl {base}/obp/v5.1.0/banks\n\
         an error    curl -H 'Prefer: example=OBP-30001' {base}/obp/v5.1.0/banks/gh.29.uk\n\
         other data  curl '{base}/obp/v5.1.0/banks?__dynamic=true&__count=5'\n\
         a token     curl -X POST {base}/my/logins/direct -H 'DirectLogin: username=\"full.user\",password=\"any\",consumer_key=\"any\"'\n"
    )
}

/// Who may log in, with what, and the two calls that everybody starts with.
fn bank_to_try(server: &Server, base: &str) -> String {
    let Some(overview) = server.overview() else {
        return String::new();
    };
    let mut text = format!("state       {}, {} customers\n", overview.kept, overview.customers);
    for persona in &overview.personas {
        text.push_str(&format!(
            "login       {:12} {:16} {}\n",
            persona.username, persona.password, persona.roles
        ));
    }
    let Some(key) = &overview.consumer_key else {
        return text;
    };
    text.push_str(&format!("consumer    {key}\n"));
    if let Some(persona) = overview.personas.first() {
        text.push_str(&format!(
            "\n\
             a token     TOKEN=$(curl -s -X POST {base}/my/logins/direct -H 'DirectLogin: username=\"{}\",password=\"{}\",consumer_key=\"{key}\"' | cut -d'\"' -f4)\n\
             first call  curl -H \"DirectLogin: token=$TOKEN\" {base}/obp/v5.1.0/banks/gh.29.uk/customers\n",
            persona.username, persona.password
        ));
    }
    text
}
