"""The sample photos that the web chat offers."""

import json
from pathlib import Path
from typing import Any


def read_samples(folder: Path) -> list[dict[str, Any]]:
    """List the samples of a folder with their addresses."""
    listing = folder / "samples.json"
    if not listing.exists():
        return []
    samples = json.loads(listing.read_text(encoding="utf-8"))
    return [{**sample, "url": f"/client/samples/{sample['name']}"} for sample in samples]
