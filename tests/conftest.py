"""How property tests run everywhere: a busy machine is no failure."""

from hypothesis import HealthCheck, settings

# On CI the library's own profile tries the same examples at every run, and has no deadline either.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
if not settings.get_current_profile_name().startswith("ci"):
    settings.load_profile("patient")
