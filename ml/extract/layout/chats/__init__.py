"""Chats: on a screen, and pasted."""
