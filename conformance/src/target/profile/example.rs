//! A sample of the profiles' file.

/// A commented sample of `obp-conform.toml` with every key.
pub fn example() -> &'static str {
    EXAMPLE
}

const EXAMPLE: &str = r#"# Servers that obp-conform can test, one table [target.NAME] each. Choose one with --target NAME.
# The target `mock` (http://127.0.0.1:8080) needs no entry here.

[target.sandbox]
# Where the API is, without /obp/v5.1.0.
base-url = "https://obp.example.com"
# Whether it may be written to. Without `true` only reading steps run.
sandbox = true

# Further keys, with their defaults. Paths are relative to this file.
# timeout = "30s"               # a whole request
# connect-timeout = "10s"       # connecting, TLS included
# rate-limit-wait = "60s"       # how long answers with 429 may make one request wait in total
# body-limit = 10485760         # bytes of an answer that are read at most
# requests-per-second = 5       # none: as fast as the server answers
# proxy = "http://proxy.example.com:3128"   # or socks5://…, or "environment" for HTTPS_PROXY, NO_PROXY …; none by default
# ca-certificate = "ca.pem"     # trusted besides the certificates of the system
# client-certificate = "client.pem"
# client-key = "client-key.pem"

# Values that scenarios use as {{bank_id}} and so on.
[target.sandbox.variables]
bank_id = "bank-of-the-tests"
# A bank at which the persona `other` has its roles.
other_bank_id = "another-bank"

# Personas are users that scenarios name. Most scenarios use these three:
# `full` has every role, `norole` has none, `other` has roles at {{other_bank_id}} only.
# `anonymous` (no token) and `invalid` (a made-up token) are always there.
# Each persona has a user of its own: the second login of a user ends that user's first token.
# Secrets stand in an environment variable or in a file: { env = "NAME" } or { file = "PATH" }.
[target.sandbox.persona.full.direct-login]
username = "full.user"
password = { env = "OBP_FULL_PASSWORD" }
consumer-key = { env = "OBP_CONSUMER_KEY" }

# A token of DirectLogin that is at hand. `username` is optional: it becomes the variable {{norole_username}}.
[target.sandbox.persona.norole]
token = { file = "norole.token" }
username = "norole.user"

# A program that prints a token on its first line; `as` says how the token is sent: "direct-login" or "bearer".
[target.sandbox.persona.other]
command = ["my-token-tool", "--user", "other.user"]
as = "bearer"
timeout = "30s"

# An OAuth 2 token: bearer = { env = "OBP_TOKEN" }

# [target.sandbox.login]
# path = "/my/logins/direct"

# Headers for each request that has none of that name.
# [target.sandbox.headers]
# X-Api-Key = { env = "GATEWAY_KEY" }
"#;
