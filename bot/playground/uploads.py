"""The files of a bot's request: uploads, or ids of files that were sent before."""

import asyncio
from typing import Any

from bot.playground.errors import bad_request
from bot.playground.images import NotAnImageError, image_size, photo_sizes
from bot.playground.request import Parameters, Upload
from bot.playground.world import World

MAX_PHOTO_BYTES = 10 * 1024 * 1024
MAX_DOWNLOAD_BYTES = 20 * 1024 * 1024

# https://core.telegram.org/bots/api#sendphoto
_MAX_SIDES_SUM = 10_000
_MAX_SIDES_RATIO = 20


async def read_photo(world: World, file: Upload | str | None) -> list[dict[str, Any]]:
    """Give the sizes of a photo that the bot sends."""
    if isinstance(file, str):
        return list(world.files.shown(_known(file), "Photo"))
    if file is None:
        raise bad_request("there is no photo in the request")
    size = len(_not_empty(file).content)
    if size > MAX_PHOTO_BYTES:
        raise bad_request(
            f"file of size {size} bytes is too big for a photo; the maximum size is {MAX_PHOTO_BYTES} bytes"
        )
    try:
        sides = image_size(file.content)
        if sum(sides) > _MAX_SIDES_SUM or max(sides) > _MAX_SIDES_RATIO * min(sides):
            raise bad_request("PHOTO_INVALID_DIMENSIONS")
        return world.files.add_photo(await asyncio.to_thread(photo_sizes, file.content))
    except NotAnImageError as error:
        raise bad_request("IMAGE_PROCESS_FAILED") from error


async def read_document(world: World, file: Upload | str | None) -> dict[str, Any]:
    """Give a document that the bot sends."""
    if isinstance(file, str):
        return dict(world.files.shown(_known(file), "Document"))
    if file is None:
        raise bad_request("there is no document in the request")
    return world.files.add_document(_not_empty(file).content, file.name)


async def read_media(world: World, media: Any, given: Parameters) -> dict[str, Any]:
    """Give the photo or document of an InputMedia, as the fields of a message."""
    one = Parameters({**media, "file": media.get("media")}, given.uploads)
    file = one.file("file")
    if file is None:
        raise bad_request("can't parse InputMedia: media not found")
    match media.get("type"):
        case "photo":
            return {"photo": await read_photo(world, file)}
        case "document":
            return {"document": await read_document(world, file)}
        case other:
            raise bad_request(f'can\'t parse InputMedia: type "{other}" is unsupported')


def get_file(world: World, given: Parameters) -> dict[str, Any]:
    """getFile: files over 20 MB are refused."""
    file_id = given.text("file_id")
    if not file_id:
        raise bad_request("file_id not specified")
    stored = world.files.find(file_id)
    if stored is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if len(stored.content) > MAX_DOWNLOAD_BYTES:
        raise bad_request("file is too big")
    return {
        "file_id": stored.file_id,
        "file_unique_id": stored.file_unique_id,
        "file_size": len(stored.content),
        "file_path": stored.path,
    }


def _known(file: str) -> str:
    if "." in file:  # a web address: nothing outside is ever fetched
        raise bad_request("failed to get HTTP URL content")
    return file


def _not_empty(file: Upload) -> Upload:
    if not file.content:
        raise bad_request("file must be non-empty")
    return file
