"""The wiring: every handler, in order, and nothing else."""

from typing import cast

from telegram.ext import ApplicationBuilder, ContextTypes, filters

from bot.deps import Deps
from bot.flows import (
    admin,
    browse,
    coach,
    courses,
    edit_sets,
    fix_program,
    pasted,
    photo,
    profile,
    progress,
    questionnaire,
    red_flags,
    rest,
    settings,
    start,
    swap,
    today,
    trackers,
    workout,
    workout_end,
)
from bot.flows import (
    help as help_flow,
)
from bot.transport.context import BotApplication, Context
from bot.transport.errors import remember_failure
from bot.transport.handlers import JobCallback, on_typed

_TRAINING = (today, workout, workout_end, swap, edit_sets, rest, trackers, progress)
_FLOWS = (
    start,
    questionnaire,
    profile,
    settings,
    courses,
    browse,
    photo,
    fix_program,
    coach,
    admin,
    *_TRAINING,
    help_flow,
)


def build_application(deps: Deps) -> BotApplication:
    """Give the application with all handlers, not initialized."""
    token = deps.settings.telegram_token
    root = deps.settings.telegram_api_url.rstrip("/")
    built = (
        ApplicationBuilder()
        .application_class(BotApplication, {"deps": deps})
        .context_types(ContextTypes(context=Context))
        .token(token.get_secret_value() if token else "")
        .base_url(f"{root}/bot")
        .base_file_url(f"{root}/file/bot")
        .updater(None)
        .build()
    )
    # The builder's types forget which application class it was given.
    application = cast("BotApplication", built)
    for flow in _FLOWS:
        application.add_handlers(flow.build_handlers())
    awaited = {
        name: red_flags.answered_first(pasted.taken_first(callback))
        for flow in _FLOWS
        for name, callback in getattr(flow, "TYPED", {}).items()
    }
    otherwise = red_flags.answered_first(workout.set_first(browse.typed_search))
    application.add_handler(on_typed(filters.TEXT & ~filters.COMMAND, awaited, otherwise))
    application.add_handlers(help_flow.build_last_handlers())
    application.add_error_handler(remember_failure)
    return application


def job_callbacks() -> dict[str, JobCallback]:
    """Give what runs each kind of job."""
    return {kind: callback for flow in _FLOWS for kind, callback in getattr(flow, "JOBS", {}).items()}
