"""getFile and the download of a file."""

import pytest
from telegram.error import BadRequest, InvalidToken, NetworkError

from tests.bot.playground.stand import ALEX, Stand, image, open_stand

MEGABYTE = 1024 * 1024


async def test_a_sent_photo_is_downloaded_in_the_size_asked_for(stand: Stand) -> None:
    await stand.upload(("plan.png", image(1000, 500)))
    [update] = await stand.updates()
    assert update.message is not None
    for size in update.message.photo:
        file = await stand.bot.get_file(size.file_id)
        content = bytes(await file.download_as_bytearray())
        assert content.startswith(b"\xff\xd8")
        assert len(content) == file.file_size == size.file_size
        assert file.file_unique_id == size.file_unique_id


async def test_the_same_bytes_have_the_same_unique_id(stand: Stand) -> None:
    one, other = (
        (await stand.bot.send_document(ALEX, b"same", filename="a.txt")).document,
        (await stand.bot.send_document(ALEX, b"same", filename="b.txt")).document,
    )
    assert one is not None
    assert other is not None
    assert one.file_unique_id == other.file_unique_id
    assert one.file_id != other.file_id


async def test_twenty_megabytes_and_no_more(stand: Stand) -> None:
    for size, refused in ((20 * MEGABYTE, False), (20 * MEGABYTE + 1, True)):
        [message] = await stand.upload(("big.bin", bytes(size)), kind="document")
        file_id = message["document"]["file_id"]
        if refused:
            with pytest.raises(BadRequest, match="File is too big"):
                await stand.bot.get_file(file_id)
        else:
            assert (await stand.bot.get_file(file_id)).file_size == size


async def test_refusals(stand: Stand) -> None:
    with pytest.raises(BadRequest, match="Wrong file_id or the file is temporarily unavailable"):
        await stand.bot.get_file("AgACnone")
    assert (await stand.call("getFile"))["description"] == "Bad Request: file_id not specified"
    async with stand.session.get(f"/file/bot{stand.bot.token}/photos/none.jpg") as response:
        assert (response.status, await response.json()) == (
            404,
            {"ok": False, "error_code": 404, "description": "Not Found"},
        )


async def test_a_download_needs_the_token() -> None:
    async with open_stand(token="1:right") as stand:
        bot = stand.bot
        [message] = await stand.upload(("a.txt", b"a"), kind="document")
        file = await bot.get_file(message["document"]["file_id"])
        assert file.file_path is not None
        with pytest.raises(InvalidToken):
            await bot.request.retrieve(file.file_path.replace("1:right", "1:wrong"))
        assert await bot.request.retrieve(file.file_path) == b"a"


async def test_what_is_larger_than_a_bot_may_send_is_refused(stand: Stand) -> None:
    with pytest.raises(NetworkError, match="Request Entity Too Large"):
        await stand.bot.send_document(ALEX, bytes(50 * MEGABYTE + 1), filename="big.bin")
    await stand.bot.send_message(ALEX, "still here")


async def test_people_hear_what_is_more_than_fits_at_once(stand: Stand) -> None:
    headers = {"Content-Length": str(257 * MEGABYTE)}
    async with stand.session.post(f"/client/people/{ALEX}/media", headers=headers) as response:
        assert (response.status, await response.json()) == (
            413,
            {"error": "that is more than 256 MB at once"},
        )
