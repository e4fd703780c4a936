"""Use-cases: no Telegram, no SQL, no tensors."""
