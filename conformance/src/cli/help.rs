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
GET operations that change something (v3.1.0 revokeConsent) are left out.

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
