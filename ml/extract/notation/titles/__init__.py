"""Lines that head others: days, parts of a session, the title of a sheet."""
