// `http`: the codes and methods by name; servers and clients are on real networks.

let httpSource = ##"""
from enum import IntEnum, StrEnum

__all__ = ["HTTPStatus", "HTTPMethod"]

# A code and its name; where they are not the name itself, the phrase; and a description.
_STATUS = """
100 CONTINUE||Request received, please continue
101 SWITCHING_PROTOCOLS||Switching to new protocol; obey Upgrade header
102 PROCESSING
103 EARLY_HINTS
200 OK|OK|Request fulfilled, document follows
201 CREATED||Document created, URL follows
202 ACCEPTED||Request accepted, processing continues off-line
203 NON_AUTHORITATIVE_INFORMATION|Non-Authoritative Information|Request fulfilled from cache
204 NO_CONTENT||Request fulfilled, nothing follows
205 RESET_CONTENT||Clear input form for further input
206 PARTIAL_CONTENT||Partial content follows
207 MULTI_STATUS|Multi-Status
208 ALREADY_REPORTED
226 IM_USED|IM Used
300 MULTIPLE_CHOICES||Object has several resources -- see URI list
301 MOVED_PERMANENTLY||Object moved permanently -- see URI list
302 FOUND||Object moved temporarily -- see URI list
303 SEE_OTHER||Object moved -- see Method and URL list
304 NOT_MODIFIED||Document has not changed since given time
305 USE_PROXY||You must use proxy specified in Location to access this resource
307 TEMPORARY_REDIRECT||Object moved temporarily -- see URI list
308 PERMANENT_REDIRECT||Object moved permanently -- see URI list
400 BAD_REQUEST||Bad request syntax or unsupported method
401 UNAUTHORIZED||No permission -- see authorization schemes
402 PAYMENT_REQUIRED||No payment -- see charging schemes
403 FORBIDDEN||Request forbidden -- authorization will not help
404 NOT_FOUND||Nothing matches the given URI
405 METHOD_NOT_ALLOWED||Specified method is invalid for this resource
406 NOT_ACCEPTABLE||URI not available in preferred format
407 PROXY_AUTHENTICATION_REQUIRED||You must authenticate with this proxy before proceeding
408 REQUEST_TIMEOUT||Request timed out; try again later
409 CONFLICT||Request conflict
410 GONE||URI no longer exists and has been permanently removed
411 LENGTH_REQUIRED||Client must specify Content-Length
412 PRECONDITION_FAILED||Precondition in headers is false
413 CONTENT_TOO_LARGE||Content is too large
413 REQUEST_ENTITY_TOO_LARGE|Content Too Large|Content is too large
414 URI_TOO_LONG|URI Too Long|URI is too long
414 REQUEST_URI_TOO_LONG|URI Too Long|URI is too long
415 UNSUPPORTED_MEDIA_TYPE||Entity body in unsupported format
416 RANGE_NOT_SATISFIABLE||Cannot satisfy request range
416 REQUESTED_RANGE_NOT_SATISFIABLE|Range Not Satisfiable|Cannot satisfy request range
417 EXPECTATION_FAILED||Expect condition could not be satisfied
418 IM_A_TEAPOT|I'm a Teapot|Server refuses to brew coffee because it is a teapot.
421 MISDIRECTED_REQUEST||Server is not able to produce a response
422 UNPROCESSABLE_CONTENT
422 UNPROCESSABLE_ENTITY|Unprocessable Content
423 LOCKED
424 FAILED_DEPENDENCY
425 TOO_EARLY
426 UPGRADE_REQUIRED
428 PRECONDITION_REQUIRED||The origin server requires the request to be conditional
429 TOO_MANY_REQUESTS||The user has sent too many requests in a given amount of time ("rate limiting")
431 REQUEST_HEADER_FIELDS_TOO_LARGE||The server is unwilling to process the request because its header fields are \
too large
451 UNAVAILABLE_FOR_LEGAL_REASONS||The server is denying access to the resource as a consequence of a legal demand
500 INTERNAL_SERVER_ERROR||Server got itself in trouble
501 NOT_IMPLEMENTED||Server does not support this operation
502 BAD_GATEWAY||Invalid responses from another server/proxy
503 SERVICE_UNAVAILABLE||The server cannot process the request due to a high load
504 GATEWAY_TIMEOUT||The gateway server did not receive a timely response
505 HTTP_VERSION_NOT_SUPPORTED|HTTP Version Not Supported|Cannot fulfill request
506 VARIANT_ALSO_NEGOTIATES
507 INSUFFICIENT_STORAGE
508 LOOP_DETECTED
510 NOT_EXTENDED
511 NETWORK_AUTHENTICATION_REQUIRED||The client needs to authenticate to gain network access
"""


class _Status(IntEnum):
    def __new__(cls, value, phrase="", description=""):
        made = int.__new__(cls, value)
        made._value_ = value
        made.phrase, made.description = phrase, description
        return made

    @property
    def is_informational(self):
        return 100 <= self <= 199

    @property
    def is_success(self):
        return 200 <= self <= 299

    @property
    def is_redirection(self):
        return 300 <= self <= 399

    @property
    def is_client_error(self):
        return 400 <= self <= 499

    @property
    def is_server_error(self):
        return 500 <= self <= 599


def _rows():
    for line in _STATUS.strip().splitlines():
        head, phrase, description = (line + "||").split("|")[:3]
        code, name = head.split()
        yield name, (int(code), phrase or name.replace("_", " ").title(), description)


HTTPStatus = _Status("HTTPStatus", list(_rows()), module="http")


class HTTPMethod(StrEnum):
    def __new__(cls, value, description):
        made = str.__new__(cls, value)
        made._value_ = value
        made.description = description
        return made

    def __repr__(self):
        return "<HTTPMethod.%s>" % self._value_

    CONNECT = "CONNECT", "Establish a connection to the server."
    DELETE = "DELETE", "Remove the target."
    GET = "GET", "Retrieve the target."
    HEAD = "HEAD", "Same as GET, but only retrieve the status line and header section."
    OPTIONS = "OPTIONS", "Describe the communication options for the target."
    PATCH = "PATCH", "Apply partial modifications to a target."
    POST = "POST", "Perform target-specific processing with the request payload."
    PUT = "PUT", "Replace the target with the request payload."
    TRACE = "TRACE", "Perform a message loop-back test along the path to the target."

"""##
