"""What Schemathesis checks besides its own checks."""

import schemathesis


@schemathesis.check
def server_error_needs_a_null(ctx, response, case):
    """The only server error that OBP documents for bodies comes from a `null` in them."""
    if response.status_code < 500:
        return
    message = str(response.json().get("message"))
    assert response.status_code == 500 and message.startswith("OBP-50015: "), f"unexpected server error: {message}"
    assert holds_a_null(case.body), "OBP-50015 for a body without `null`"


def holds_a_null(value):
    """Whether a JSON value is or holds `null`."""
    if isinstance(value, dict):
        return any(map(holds_a_null, value.values()))
    if isinstance(value, list):
        return any(map(holds_a_null, value))
    return value is None
