# The codes of HTTP by name, as handlers of a small server compare and print them.
import asyncio
from http import HTTPMethod, HTTPStatus

ROUTES = {
    ("/", HTTPMethod.GET): HTTPStatus.OK,
    ("/old", HTTPMethod.GET): HTTPStatus.MOVED_PERMANENTLY,
    ("/tea", HTTPMethod.POST): HTTPStatus.IM_A_TEAPOT,
}


async def answer(path, method):
    await asyncio.sleep(0.1)
    known = [m for p, m in ROUTES if p == path]
    if not known:
        return HTTPStatus.NOT_FOUND
    return ROUTES.get((path, method), HTTPStatus.METHOD_NOT_ALLOWED)


async def main():
    asked = [("/", "GET"), ("/old", "GET"), ("/tea", "POST"), ("/tea", "GET"), ("/nowhere", "PUT")]
    for (path, method), status in zip(asked, await asyncio.gather(*(answer(*one) for one in asked))):
        print(f"{method:5}{path:9}{status} {status.phrase!r} {status.is_success} {status.is_client_error} {status!r}")
    print(HTTPStatus(503).name, HTTPStatus["OK"].description, HTTPStatus.OK == 200, HTTPStatus.REQUEST_URI_TOO_LONG.name)
    print(sum(s.is_redirection for s in HTTPStatus), len(HTTPStatus), [s.value for s in HTTPStatus if not s.description][:4])
    print(HTTPMethod.PATCH, repr(HTTPMethod("GET")), HTTPMethod.HEAD.description, [m.value for m in HTTPMethod])
    try:
        HTTPStatus(299)
    except ValueError as e:
        print(e)


asyncio.run(main())
