"""How tests run everywhere: a busy machine is no failure."""

import pytest
from hypothesis import HealthCheck, settings

# On CI the library's own profile tries the same examples at every run, and has no deadline either.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
if not settings.get_current_profile_name().startswith("ci"):
    settings.load_profile("patient")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let what waits for a browser or another process try once more; the summary names each that did."""
    for item in items:
        if item.get_closest_marker("browser") or item.get_closest_marker("e2e"):
            item.add_marker(pytest.mark.flaky(reruns=1))
