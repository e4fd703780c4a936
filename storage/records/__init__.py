"""The domain records and their closed vocabularies."""
