"""The server answers this computer's pages and programs, and no other site's."""

import pytest

from tests.bot.playground.stand import ALEX, Stand


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Host": "localhost:8080"}, 200),
        ({"Host": "[::1]:8080"}, 200),
        ({"Host": "localhost:8080", "Origin": "http://localhost:8080"}, 200),
        ({"Host": "localhost:8080", "Origin": "http://localhost:9090"}, 403),
        ({"Origin": "https://a.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Host": "rebound.example"}, 403),
        ({"Host": "["}, 403),
    ],
)
async def test_other_sites_are_refused(stand: Stand, headers: dict[str, str], status: int) -> None:
    async with stand.session.get("/client/people", headers=headers) as response:
        assert response.status == status
    message = {"text": "from a page"}
    async with stand.session.post(f"/client/people/{ALEX}/text", json=message, headers=headers) as response:
        assert response.status == status
    assert len(await stand.updates()) == (status == 200)
