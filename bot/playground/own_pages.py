"""Only this computer's own pages and programs are answered, not those of sites that a browser has open."""

import ipaddress
from typing import Any
from urllib.parse import urlsplit

from aiohttp import web


@web.middleware
async def own_pages(request: web.Request, handler: Any) -> web.StreamResponse:
    """Refuse another site's requests, also those under a name that it pointed at this computer."""
    origin = request.headers.get("Origin")
    if not _is_local(request.host) or origin not in {None, f"{request.scheme}://{request.host}"}:
        raise web.HTTPForbidden(text="The playground answers only its own pages.")
    response: web.StreamResponse = await handler(request)
    return response


def _is_local(host: str) -> bool:
    try:
        name = urlsplit(f"//{host}").hostname
        return name == "localhost" or ipaddress.ip_address(name or "").is_loopback
    except ValueError:
        return False
