"""Free-text search: words become terms and conditions, courses are ranked by how well they meet them."""

from ml.recommend.search.query import Query, read_query
from ml.recommend.search.results import SearchHit, search

__all__ = ["Query", "SearchHit", "read_query", "search"]
