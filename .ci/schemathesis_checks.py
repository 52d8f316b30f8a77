"""What Schemathesis checks besides its own checks."""

from urllib.parse import unquote_plus, urlencode

import schemathesis

# The longest query that is sent, in bytes. The whole request line and all headers have 8 KiB; beyond that
# the server answers 414 in front of every operation, which no operation documents.
LONGEST_QUERY = 4096

# The named example by which an operation documents that a `null` in the body breaks it.
BROKEN_BY_NULL = "OBP-50015-null"


@schemathesis.hook
def filter_query(context, query):
    """Whether a generated query fits into a request at all."""
    return len(urlencode(query or {}, doseq=True, errors="surrogatepass")) <= LONGEST_QUERY


@schemathesis.hook
def before_call(context, case, kwargs):
    """Leaves out parameters that make a part of nothing but equals signs: OBP breaks on it whatever the operation, so
    that none documents it."""
    if case.query:
        case.query = {name: value for name, value in case.query.items() if name and not breaks(name, value)}


def breaks(name, value):
    """Whether the decoded parameter has a part of nothing but equals signs."""
    sent = unquote_plus(urlencode({name: value}, doseq=True, errors="surrogatepass"))
    return any(part and not part.strip("=") for part in sent.split("&"))


@schemathesis.check
def no_server_error_but_for_a_null(ctx, response, case):
    """The only server error that OBP documents for bodies comes from a `null` in them, on some of its oldest operations.

    It takes the place of `not_a_server_error`, which would need a list of those operations; the document says which.
    """
    if response.status_code < 500:
        return
    message = str(response.json().get("message"))
    assert response.status_code == 500 and message.startswith("OBP-50015: "), f"unexpected server error: {message}"
    assert documents_the_null(case.operation), f"OBP-50015 where `{BROKEN_BY_NULL}` is not documented"
    assert holds_a_null(case.body), "OBP-50015 for a body without `null`"


def documents_the_null(operation):
    """Whether the served document names the example for this operation."""
    document = operation.schema.raw_schema
    response = followed(document, operation.definition.raw["responses"].get("500", {}))
    return any(BROKEN_BY_NULL in content.get("examples", {}) for content in response.get("content", {}).values())


def followed(document, value):
    """What a reference into the document leads to; anything else as it is."""
    while "$ref" in value:
        place = document
        for step in value["$ref"].removeprefix("#/").split("/"):
            place = place[step.replace("~1", "/").replace("~0", "~")]
        value = place
    return value


def holds_a_null(value):
    """Whether a JSON value is or holds `null`."""
    if isinstance(value, dict):
        return any(map(holds_a_null, value.values()))
    if isinstance(value, list):
        return any(map(holds_a_null, value))
    return value is None
