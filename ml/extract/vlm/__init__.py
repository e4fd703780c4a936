"""Vision-language models that transcribe a sheet: over an OpenAI-compatible API, or in process."""
