"""Serves a small real model over HTTP, in a process of its own: `python llama_server.py MODEL.gguf`."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


@contextmanager
def llama_server(model: Path) -> Iterator[str]:
    """Serve a model on a free port of loopback until the block ends; gives the root of its API."""
    command = [sys.executable, __file__, str(model)]
    with subprocess.Popen(
        command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        try:
            yield f"{process.stdout.readline().strip()}/v1"
        finally:
            # It serves until nobody holds its input, so that it outlives no test that is killed.
            process.stdin.close()
            process.wait()


def main() -> None:
    import xllamacpp  # noqa: PLC0415 - this file is also imported where it is not installed

    params = xllamacpp.CommonParams()
    params.model.path = sys.argv[1]
    params.port = 0
    params.n_ctx = 8192
    params.n_parallel = 1
    params.warmup = False
    params.sampling.seed = 4
    # Threads that wait by spinning stand still where other processes need the cores.
    for cpu in (params.cpuparams, params.cpuparams_batch):
        cpu.n_threads = 1
        cpu.poll = 0
    server = xllamacpp.Server(params)
    sys.stdout.write(f"{server.listening_address}\n")
    sys.stdout.flush()
    sys.stdin.read()


if __name__ == "__main__":
    main()
