"""The progress chart: workouts a week, and volume a week below where weights were lifted."""

from io import BytesIO
from typing import TYPE_CHECKING

from bot.views.texts import Texts
from storage.records.person import KG_PER_LB, Units
from storage.records.progress import ProgressReport, WeekTotals

if TYPE_CHECKING:
    from matplotlib.axes import Axes


def draw_chart(texts: Texts, report: ProgressReport, units: Units) -> bytes:
    """Draw the weeks as a PNG of 1200 by 900 pixels, half as high where no weights were lifted.

    It takes a while: call it in a worker thread. Every bar carries its number: nothing depends on colour.
    """
    # Loading matplotlib takes longer than most answers; the bot starts without it.
    from matplotlib.figure import Figure  # noqa: PLC0415

    lifts = any(week.volume_kg for week in report.weeks)
    figure = Figure(figsize=(8, 6 if lifts else 3), dpi=150, layout="constrained")
    panels = figure.subplots(2 if lifts else 1, 1, squeeze=False)[:, 0]
    labels = [_week_label(texts, week) for week in report.weeks]
    _bars(panels[0], labels, [float(week.workouts) for week in report.weeks])
    panels[0].set_title(texts.plain("progress-chart-workouts"))
    if lifts:
        factor = 1 / KG_PER_LB if units is Units.LB else 1.0
        _bars(panels[1], labels, [round(week.volume_kg * factor) for week in report.weeks])
        panels[1].set_title(texts.plain("progress-chart-volume", unit=texts.plain(f"units-{units}")))
    image = BytesIO()
    figure.savefig(image, format="png")
    return image.getvalue()


def _bars(axes: "Axes", labels: list[str], values: list[float]) -> None:
    bars = axes.bar(range(len(values)), values, color="#2f6f9f", edgecolor="#16364d")
    axes.bar_label(bars, [f"{value:,.0f}".replace(",", " ") if value else "" for value in values], padding=2)
    axes.set_xticks(range(len(labels)), labels)
    axes.set_ylim(0, max([*values, 1.0]) * 1.15)
    axes.set_yticks([])
    axes.spines[["top", "right", "left"]].set_visible(False)


def _week_label(texts: Texts, week: WeekTotals) -> str:
    day = week.monday
    return f"{day.day}.{day.month:02}" if texts.language == "ru" else f"{day:%b} {day.day}"
