"""Checks the locale files: the same keys and placeholders in both, none missing, none unused.

Run as `python -m tests.translations`; exits with 1 and a line for each problem.
"""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent
from fluent.syntax.visitor import Visitor

ROOT = Path(__file__).parent.parent
LOCALES = ROOT / "bot" / "locales"
LANGUAGES = ("en", "ru")
KEY = re.compile(r"[a-z][a-z0-9]*(?:-[a-z0-9_]+)+|red-flag")


class Placeholders(Visitor):
    """Collects the names of the variables in one message."""

    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: fluent.VariableReference) -> None:  # noqa: N802 - the visitor's protocol
        """Note one variable."""
        self.names.add(node.id.name)


def messages(language: str) -> tuple[dict[str, set[str]], list[str]]:
    """Give the placeholders of each key, and what is wrong with the file itself."""
    resource = FluentParser().parse((LOCALES / f"{language}.ftl").read_text(encoding="utf-8"))
    found: dict[str, set[str]] = {}
    problems = []
    for entry in resource.body:
        if isinstance(entry, fluent.Junk):
            problems.append(f"{language}.ftl: cannot be parsed: {(entry.content or '').strip()[:60]!r}")
        if isinstance(entry, fluent.Message):
            if entry.id.name in found:
                problems.append(f"{language}.ftl: {entry.id.name} stands twice")
            visitor = Placeholders()
            visitor.visit(entry)
            found[entry.id.name] = visitor.names
    return found, problems


def used_patterns() -> Iterator[re.Pattern[str]]:
    """Give a pattern for every string in the code that may be a key; f-strings match by their fixed parts."""
    for path in sorted([*(ROOT / "bot").rglob("*.py"), *(ROOT / "ml").rglob("*.py")]):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and "-" in node.value:
                yield re.compile(re.escape(node.value))
            if isinstance(node, ast.JoinedStr):
                parts = [
                    re.escape(str(part.value)) if isinstance(part, ast.Constant) else r"[a-z0-9_-]+"
                    for part in node.values
                ]
                if "-" in "".join(str(part.value) for part in node.values if isinstance(part, ast.Constant)):
                    yield re.compile("".join(parts))


def literal_keys() -> Iterator[tuple[str, str]]:
    """Give every key that the code names in full as the first argument of a translation."""
    for path in sorted((ROOT / "bot").rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(node, ast.Call) or not node.args or not _translates(node.func):
                continue
            key = node.args[0]
            if isinstance(key, ast.Constant) and isinstance(key.value, str) and KEY.fullmatch(key.value):
                yield key.value, f"{path.relative_to(ROOT)}:{node.lineno}"


def _translates(function: ast.expr) -> bool:
    if isinstance(function, ast.Name):
        return function.id in {"texts", "TellPersonError"}
    return isinstance(function, ast.Attribute) and (
        function.attr in {"plain", "texts"} or (isinstance(function.value, ast.Name) and function.attr == "t")
    )


def problems() -> list[str]:
    """Give a line for everything that is wrong."""
    tables: dict[str, dict[str, set[str]]] = {}
    found: list[str] = []
    for language in LANGUAGES:
        tables[language], broken = messages(language)
        found += broken
    base = tables[LANGUAGES[0]]
    for language in LANGUAGES[1:]:
        other = tables[language]
        found += [f"{language}.ftl: {key} is missing" for key in sorted(base.keys() - other.keys())]
        found += [f"{language}.ftl: {key} is not in en.ftl" for key in sorted(other.keys() - base.keys())]
        found += [
            f"{language}.ftl: {key} has other placeholders than en.ftl: {sorted(base[key] ^ other[key])}"
            for key in sorted(base.keys() & other.keys())
            if base[key] != other[key]
        ]
    found += [f"{place}: {key} is not in en.ftl" for key, place in literal_keys() if key not in base]
    patterns = list(used_patterns())
    found += [
        f"en.ftl: {key} is not used"
        for key in base
        if not any(pattern.fullmatch(key) for pattern in patterns)
    ]
    return found


def main() -> int:
    """Print what is wrong."""
    lines = problems()
    for line in lines:
        sys.stdout.write(line + "\n")
    return 1 if lines else 0


if __name__ == "__main__":
    sys.exit(main())
