"""`bench`: runs the benchmarks of a checkout."""

import subprocess
import sys
from pathlib import Path

BENCHMARKS = Path(__file__).parents[2] / "tests" / "benchmarks"


def run_benchmarks(name: str | None) -> int:
    """Run all benchmarks, or one; they live beside the tests, so only a checkout has them."""
    if not BENCHMARKS.is_dir():
        sys.stderr.write("benchmarks are part of a checkout, not of an installation\n")
        return 1
    arguments = [sys.executable, "-m", "tests.benchmarks", *([name] if name else [])]
    return subprocess.run(arguments, cwd=BENCHMARKS.parents[1], check=False).returncode  # noqa: S603
