"""Which values of a reading are wrong: what `ml.training.fit_doubt_sense` learns from.

`python -m tests.scoring.wrong_values SOURCE LABELLED.json ...` adds readings of labelled texts, by the reader
as it is now, to the data of that fit: to be run when texts are seen first, while they are misread.
"""

import argparse
import gzip
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ml.extract.extractor import OcrExtractor
from ml.training.fit_doubt_sense import READINGS
from tests.scoring.programs import pairs_of
from tests.scoring.values import FIELDS, is_right, same_name

Label = Mapping[str, Any]


def wrong_values(predicted: Label, label: Label) -> list[list[str]]:
    """Give the wrong fields of each exercise that was read; of an invented one its name."""
    found, wanted, pairs = pairs_of(predicted, label)
    labels = dict(pairs)
    return [
        _wrong(exercise, wanted[labels[place]]) if place in labels else ["name"]
        for place, exercise in enumerate(found)
    ]


def _wrong(found: Label, wanted: Label) -> list[str]:
    name = [] if same_name(found, wanted) else ["name"]
    return [*name, *(field for field in FIELDS if not is_right(field, found, wanted))]


def main() -> None:
    """Read texts and add what was read."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source")
    parser.add_argument("files", nargs="+", type=Path)
    arguments = parser.parse_args()
    readings = json.loads(gzip.decompress(READINGS.read_bytes()))
    extractor = OcrExtractor()
    for file in arguments.files:
        for one in json.loads(file.read_text("utf-8")).values():
            program = extractor.extract_text(one["text"]).model_dump(mode="json", exclude_defaults=True)
            if program["is_program"] and one["truth"]["is_program"]:
                readings.append(
                    {
                        "source": arguments.source,
                        "text": one["text"],
                        "program": program,
                        "wrong": wrong_values(program, one["truth"]),
                    }
                )
    READINGS.write_bytes(gzip.compress(json.dumps(readings, ensure_ascii=False).encode(), mtime=0))


if __name__ == "__main__":
    main()
