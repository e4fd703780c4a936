"""The addresses that Telegram takes for a link."""

import re

_LINK = re.compile(r"(?:(?P<protocol>[a-z]+)://)?(?P<host>[^\s/?#]+)(?P<rest>[/?#]\S*)?", re.IGNORECASE)
_HOST = re.compile(r"[\w-]+(?:\.[\w-]+)+(?::\d+)?")
_WEB = {"http", "https"}
_APP = {"tg", "ton", "tonsite"}


def link_fault(url: str) -> str | None:
    """Say in Telegram's words why an address is no link, None where it is one."""
    found = _LINK.fullmatch(url.strip())
    protocol = (found["protocol"] or "http").lower() if found else ""
    if found is None or protocol in _APP:
        return None if found else "Wrong HTTP URL"
    if protocol not in _WEB:
        return "Unsupported URL protocol"
    return None if _HOST.fullmatch(found["host"]) else "Wrong HTTP URL"


def checked_link(url: str) -> str | None:
    """Give a link as Telegram keeps it (a bare host gets a protocol and a slash), None where it is none."""
    found = _LINK.fullmatch(url.strip())
    if found is None or link_fault(url):
        return None
    rest = found["rest"] or ""
    slash = "" if rest.startswith("/") or found["protocol"] in _APP else "/"
    return f"{(found['protocol'] or 'http').lower()}://{found['host']}{slash}{rest}"
