"""What remembers: records, the database, the course index, the catalogue."""
