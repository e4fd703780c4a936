"""The bot without Telegram: a local Bot API server with a web chat."""
