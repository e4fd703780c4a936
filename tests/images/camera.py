"""What a phone's camera makes of a page: perspective, tilt, uneven light, blur, noise."""

from collections.abc import Sequence
from random import Random

import numpy as np
from PIL import Image, ImageEnhance, ImageFilter

DESKS = ("#6d5844", "#3b3f45", "#8a8f94", "#c2b59b", "#2c2622")


def photographed(image: Image.Image, chance: Random, strength: float = 1.0) -> Image.Image:
    """Show an image as a camera would; strength 1 is an ordinary careless photo."""
    desk_colour = chance.choice(DESKS)
    margin = int(image.width * chance.uniform(0.03, 0.14))
    desk = Image.new("RGB", (image.width + 2 * margin, image.height + 2 * margin), desk_colour)
    desk.paste(image, (margin, margin))
    tilt = chance.uniform(-5.0, 5.0) * strength
    desk = desk.rotate(tilt, resample=Image.Resampling.BICUBIC, fillcolor=desk_colour)
    desk = _leaned(desk, chance, 0.045 * strength, desk_colour)
    lit = _lit(np.asarray(desk, dtype=np.float64), chance, strength)
    blurred = Image.fromarray(lit).filter(ImageFilter.GaussianBlur(chance.uniform(0.3, 0.9) * strength))
    return ImageEnhance.Contrast(blurred).enhance(chance.uniform(0.75, 1.0))


def low_light(image: Image.Image, chance: Random) -> Image.Image:
    """Darken as in a badly lit gym, with the grain that comes with it."""
    pixels = np.asarray(image, dtype=np.float64) * chance.uniform(0.35, 0.55)
    grain = np.random.default_rng(chance.randrange(2**32)).normal(0, 7, pixels.shape)
    warm = np.array([1.08, 1.0, 0.85])
    return Image.fromarray(np.clip(pixels * warm + grain, 0, 255).astype(np.uint8))


def sideways(image: Image.Image, chance: Random) -> Image.Image:
    """Turn by a quarter, as phones do that leave no note of it."""
    return image.rotate(chance.choice((90, 270)), expand=True)


def _lit(pixels: np.ndarray, chance: Random, strength: float) -> np.ndarray:
    height, width = pixels.shape[:2]
    across = np.linspace(chance.uniform(0.65, 1.0), chance.uniform(0.75, 1.08), width)[None, :, None]
    down = np.linspace(chance.uniform(0.85, 1.0), 1.0, height)[:, None, None]
    shaded = pixels * across * down
    if chance.random() < 0.4 * strength:
        # The shadow of the hand that holds the phone.
        x, y = np.meshgrid(np.arange(width) / width, np.arange(height) / height)
        edge = chance.uniform(0.3, 0.7) + 0.25 * np.sin(y * 3 + chance.uniform(0, 3))
        shaded *= np.where(x > edge, 1.0, chance.uniform(0.6, 0.8))[:, :, None]
    noise = np.random.default_rng(chance.randrange(2**32)).normal(0, 4, shaded.shape)
    return np.clip(shaded + noise, 0, 255).astype(np.uint8)


def _leaned(image: Image.Image, chance: Random, depth: float, fill: str) -> Image.Image:
    width, height = image.size
    corners = [(0.0, 0.0), (width, 0.0), (width, height), (0.0, height)]
    moved = [
        (x + chance.uniform(-depth, depth) * width, y + chance.uniform(-depth, depth) * height)
        for x, y in corners
    ]
    coefficients = _perspective(moved, corners)
    return image.transform(
        image.size, Image.Transform.PERSPECTIVE, coefficients, Image.Resampling.BICUBIC, fillcolor=fill
    )


def _perspective(source: Sequence[tuple[float, float]], target: Sequence[tuple[float, float]]) -> list[float]:
    """Solve for the eight coefficients that map target corners to source corners."""
    matrix = []
    for (x, y), (u, v) in zip(target, source, strict=True):
        matrix.append([x, y, 1, 0, 0, 0, -u * x, -u * y])
        matrix.append([0, 0, 0, x, y, 1, -v * x, -v * y])
    wanted = np.array([coordinate for corner in source for coordinate in corner])
    return [float(value) for value in np.linalg.solve(np.array(matrix), wanted)]
