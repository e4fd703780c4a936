"""Data in a text, JSON or YAML, as nodes that hold nothing but text."""

import json
import re

import yaml

# A mapping is a tuple of its pairs: what is written twice is not lost.
Pairs = tuple[tuple[str, "Node"], ...]
Node = str | list["Node"] | Pairs
_FENCE = re.compile(r"^\s*```\w*\s*$", re.MULTILINE)
_PAIR = re.compile(r"^\s*(?:-\s+)?[\"']?[^\W\d][\w ().,/%#-]{0,30}[\"']?\s*:(?:\s|$)|^\s*-\s")
_DEEPEST = 12


def read_data(text: str) -> Node | None:
    """Read a text that is data, with what may stand around it in a message; None for any other text."""
    return _json(text) or _yaml(text)


def _json(text: str) -> Node | None:
    bare = _FENCE.sub("", text)
    start = min((i for i in (bare.find("{"), bare.find("[")) if i >= 0), default=-1)
    end = max(bare.rfind("}"), bare.rfind("]"))
    if start < 0 or end < start:
        return None
    for tried in (bare[start : end + 1], f"[{','.join(bare[start : end + 1].splitlines())}]"):
        try:
            return _node(json.loads(tried, object_pairs_hook=_Object, parse_int=str, parse_float=str))
        except (ValueError, RecursionError):
            continue
    return None


class _Object(tuple[tuple[str, object], ...]):
    """The pairs of a JSON object, apart from the items of a list."""

    __slots__ = ()


def _node(value: object) -> Node:
    if isinstance(value, _Object):
        return tuple((str(key), _node(inner)) for key, inner in value)
    if isinstance(value, list):
        return [_node(item) for item in value]
    return "null" if value is None else str(value)


def _yaml(text: str) -> Node | None:
    bare = _FENCE.sub("", text).replace("\t", "  ")
    lines = [line for line in bare.splitlines() if line.strip() and not line.lstrip().startswith("#")]
    if sum(bool(_PAIR.match(line)) for line in lines) < max(2, 0.9 * len(lines)):
        return None
    try:
        root = yaml.compose(bare, Loader=yaml.SafeLoader)
        return _from_yaml(root, 0)
    except (yaml.YAMLError, ValueError, RecursionError):
        return None


def _from_yaml(node: yaml.Node | None, depth: int) -> Node:
    """Give a node as it is written; a key that stands twice means that the text is no YAML after all."""
    if depth > _DEEPEST or node is None:
        raise ValueError
    if isinstance(node, yaml.MappingNode):
        pairs = tuple((str(key.value), _from_yaml(value, depth + 1)) for key, value in node.value)
        if len({key for key, _ in pairs}) < len(pairs):
            raise ValueError
        return pairs
    if isinstance(node, yaml.SequenceNode):
        return [_from_yaml(item, depth + 1) for item in node.value]
    return str(node.value)
