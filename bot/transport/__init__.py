"""Durable inbox, per-chat order, callback codec, outbox, jobs."""
