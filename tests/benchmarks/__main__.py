"""`python -m tests.benchmarks [NAME]`: prints each figure beside its budget."""

import asyncio
import sys
from collections.abc import Awaitable, Callable

from tests.benchmarks import (
    extract,
    grounding,
    handlers,
    index,
    reading,
    recommend,
    reindex,
    search,
    startup,
    taps,
)

Benchmark = Callable[[], Awaitable[list[str]]]

BENCHMARKS: dict[str, Benchmark] = {
    "handlers": handlers.measure,
    "taps": taps.measure,
    "recommend": recommend.measure,
    "index": index.measure,
    "search": search.measure,
    "reindex": reindex.measure,
    "extract": extract.measure,
    "images": reading.measure_images,
    "texts": reading.measure_texts,
    "grounding": grounding.measure,
    "startup": startup.measure,
}


def main(name: str | None) -> int:
    """Run one benchmark, or all."""
    if name is not None and name not in BENCHMARKS:
        sys.stderr.write(f"no benchmark {name!r}; there are: {', '.join(BENCHMARKS)}\n")
        return 2
    for known, measure in BENCHMARKS.items():
        if name in {None, known}:
            for line in asyncio.run(measure()):
                sys.stdout.write(f"{known:10} {line}\n")
                sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1] if len(sys.argv) > 1 else None))
