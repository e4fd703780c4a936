"""`python -m bot.playground [--port 8080]`: the server alone."""

import argparse
import asyncio
import sys

from bot.playground.server import serve


async def main(port: int) -> None:
    """Serve until interrupted."""
    async with serve(port) as address:
        sys.stderr.write(f"{address}\n")
        await asyncio.Event().wait()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description="Serve the playground without the bot.")
    parser.add_argument("--port", type=int, default=8080, help="a port of 127.0.0.1; 0 takes a free one")
    asyncio.run(main(parser.parse_args().port))
