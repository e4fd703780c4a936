from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest

from bot.cli import main


@dataclass(frozen=True)
class Ended:
    """How a command ended."""

    status: int
    out: str
    err: str


Command = Callable[..., Ended]


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Command:
    """Runs `urtraining ...` in an empty folder, with an empty catalogue."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("URTRAINING_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("URTRAINING_SEED_CATALOGUE", "0")

    def run(*arguments: str) -> Ended:
        monkeypatch.setattr("sys.argv", ["urtraining", *arguments])
        with pytest.raises(SystemExit) as ended:
            main()
        said = capsys.readouterr()
        return Ended(int(ended.value.code or 0), said.out, said.err)

    return run
