"""Reading programs from images and text."""
