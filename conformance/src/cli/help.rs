//! What `--help` says below the options: exit codes and examples.

pub(super) const AFTER_HELP: &str = "\
Exit codes:
    0  the server conforms
    1  it deviates: at least one step failed
    2  usage, configuration, fixture or contract error, or steps of the suite are missing
    3  the target cannot be reached, or login or set-up failed
    4  nothing selected: no step to run
    5  no unknown deviation, but snapshots are missing or pending, or the baseline needs a review
  130  interrupted

First steps:
    obp-conform --target http://127.0.0.1:8080 --dry-run     what would be sent
    obp-conform profile > obp-conform.toml                   a commented file of targets, to fill in
    obp-conform --target sandbox                             reads only
    obp-conform --target sandbox --allow-writes              everything, on a target marked `sandbox = true`
    obp-conform --report junit=report.xml --report html=report.html";

pub(super) const AFTER_SMOKE: &str = "\
Each operation is called under its own version prefix, as the persona `full` and as `anonymous`. BANK_ID is `bank_id` of the
profile; a variable there named as a parameter (`atm_id`) gives that one a value. Other ids are read from the target's lists;
a call whose ids nobody told is skipped, and says which lists were asked.

Checked is what the contract says: status and code, content type, headers, schema, no unnamed 5xx, and that nobody gets in
without a login where one is needed. A documented refusal passes with a note, unless a role is refused to who holds it.
Two GET operations are left out: v3.1.0 revokeConsent, which revokes, and v4.0.0 verifyRequestSignResponse, which leaves
unsigned requests unanswered.

Exit codes:
    0  the answers conform
    1  at least one deviates
    2  usage, configuration or contract error
    3  the target cannot be reached, or login failed
    4  nothing selected
    5  the baseline needs a review
  130  interrupted

Examples:
    obp-conform smoke --target sandbox --report html=smoke.html
    obp-conform smoke --target sandbox --version v5.1.0 --persona anonymous --verbose";

pub(super) const AFTER_COMPARE: &str = "\
A is asked first, then B. Ids, times, tokens and generated numbers are masked in both answers, and each target's own
banks and users appear by their variables, so that only what a client would notice differs. Steps whose fixture takes no
snapshot, since their contents are chance, are compared by status. What was not sent to one of both is not compared.

The agreement is the share of compared steps that both answered alike, in percent; it is the end of the last line and
`summary.agreement` of the JSON report.

Exit codes:
    0  both answer alike
    1  they differ: at least one step
    2  usage, configuration, fixture or contract error
    3  a target cannot be reached, or login or set-up failed
    4  nothing selected: no step to run
  130  interrupted

Example:
    obp-conform compare sandbox-5.0 sandbox-5.1 --allow-writes --report html=releases.html";

pub(super) const AFTER_RUN: &str = "\
Without --allow-writes only steps that read are sent; the others are skipped, and the report says so. A target that is not
the mock needs a profile with its base URL, its personas (who calls) and its variables (`bank_id`):
`obp-conform profile` prints one to fill in, `obp-conform discover` says what is still missing.

Exit codes:
    0  the server conforms
    1  it deviates: at least one step failed
    2  usage, configuration, fixture or contract error, or steps of the suite are missing
    3  the target cannot be reached, or login or set-up failed
    4  nothing selected: no step to run
    5  no unknown deviation, but snapshots are missing or pending, or the baseline needs a review
  130  interrupted

Examples:
    obp-conform run --target sandbox                                        all that reads
    obp-conform run --target sandbox --operation '*Customer*' --verbose     some of it, step by step
    obp-conform run --target sandbox --allow-writes --report junit=report.xml --report html=report.html
    obp-conform run --target sandbox --baseline baseline.yaml               known deviations do not fail";

pub(super) const AFTER_RECORD: &str = "\
Look at a recording before it is committed: it is what later runs are held against. A step that failed keeps its old
snapshot. --write-pending of `run` writes only what is new or differs, to be reviewed one by one.

Exit codes:
    0  recorded
    1  at least one step failed, and was not recorded
    2  usage, configuration, fixture or contract error
    3  the target cannot be reached, or login or set-up failed
    4  nothing selected: no step to run
  130  interrupted

Example:
    obp-conform record --target sandbox --allow-writes --fixtures fixtures --snapshots snapshots --scenario 'customer/*'";

pub(super) const AFTER_LIST: &str = "\
Exit codes:
    0  listed
    2  usage, fixture or contract error
    4  nothing selected: no step to list

Examples:
    obp-conform list --tag Customer --method GET
    obp-conform list --digest --fixtures fixtures > fixtures/_suite.yaml    name all steps that a run must have";

pub(super) const AFTER_DISCOVER: &str = "\
Exit codes:
    0  asked, whatever was found
    2  usage, configuration, fixture or contract error
    3  the target cannot be reached
  130  interrupted

Examples:
    obp-conform discover --target sandbox
    obp-conform discover --target sandbox --tag Customer --report json=discovery.json";

pub(super) const AFTER_BASELINE: &str = "\
Exit codes:
    0  written; nothing to add is no error
    2  usage error, or a file that is no report or no baseline

Example:
    obp-conform run --target sandbox --report json=run.json
    obp-conform baseline --from run.json --reason 'fixed in the next release' --owner 'team accounts' --expires 2027-01-31
    obp-conform run --target sandbox --baseline baseline.yaml";

pub(super) const AFTER_IMPORT: &str = "\
Tokens, passwords and other secrets of the recording become templates that a profile fills, and are written nowhere.

Exit codes:
    0  imported
    2  usage or contract error, a recording that cannot be read, or a file that is there (--force overwrites it)

Example:
    obp-conform import session.har --variable bank_id=gh.29.uk --persona alice=full
    obp-conform run --target sandbox --fixtures fixtures --tag recorded";

pub(super) const AFTER_CHANGE: &str = "\
Exit codes:
    0  done
    2  usage error, or a file that cannot be read or written
    4  no pending snapshot fits

Examples:
    obp-conform diff                                  look at them first
    obp-conform accept 'customer/create-customer/*'   take some over
    obp-conform reject                                throw the rest away";

pub(super) const AFTER_LOOK: &str = "\
Exit codes:
    0  none is pending
    2  usage error, or a file that cannot be read
    5  some are

Examples:
    obp-conform run --target sandbox --fixtures fixtures --write-pending     makes them
    obp-conform pending                                                      names them
    obp-conform diff 'customer/*'                                            shows some of them
    obp-conform accept                                                       takes all of them over";

pub(super) const AFTER_SCHEMA: &str = "\
Exit codes:
    0  printed
    2  usage error

Example:
    obp-conform schema fixture > fixture.schema.json     for an editor that checks YAML";

pub(super) const AFTER_PROFILE: &str = "\
Exit codes:
    0  printed
    2  usage error

Example:
    obp-conform profile > obp-conform.toml
    obp-conform discover --target sandbox";

pub(super) const AFTER_CLEANUP: &str = "\
Exit codes:
    0  nothing is left
    1  something is left, as listed, or a run is still at work
    2  usage or configuration error, or a journal that cannot be read
    3  the target cannot be reached, or login failed

Examples:
    obp-conform cleanup --dry-run              what would be sent, and where
    obp-conform cleanup --target sandbox       take back what runs left there
    obp-conform cleanup --forget               what stays is listed once more and then forgotten";
