"""A bare python-telegram-bot echo, the measure for overhead: `python -m tests.benchmarks.echo URL`."""

import sys

from telegram import Update
from telegram.ext import ApplicationBuilder, ContextTypes, MessageHandler, filters


async def echo(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Send back what came."""
    del context
    if update.message:
        await update.message.reply_text(update.message.text or "")


def main(address: str) -> None:
    """Poll with PTB's defaults and eight concurrent updates, as the bot has."""
    application = (
        ApplicationBuilder()
        .token("424242:playground")
        .base_url(f"{address}/bot")
        .concurrent_updates(8)
        .connection_pool_size(8)
        .build()
    )
    application.add_handler(MessageHandler(filters.TEXT, echo))
    application.run_polling(poll_interval=0)


if __name__ == "__main__":
    main(sys.argv[1])
