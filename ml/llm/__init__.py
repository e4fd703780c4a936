"""Large language models: how they are asked over an OpenAI-compatible API, and how their answers are read."""
