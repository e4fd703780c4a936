"""Find courses: for a person by their profile, or for words."""

import asyncio
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from itertools import islice

from bot.errors import RetryLaterError
from bot.services.course_standings import CourseStandings
from bot.services.course_summaries import CourseSummaries
from ml.recommend.encoder import Encoder, Vectors
from ml.recommend.prefilter import prefilter
from ml.recommend.profile_text import profile_text
from ml.recommend.ranking import Candidate, Feedback, Recommendation, rank
from ml.recommend.search import Query, SearchHit, read_query, search
from ml.recommend.search.plans import breaks_by_plan, checks_plans, nearest_by_plan
from ml.recommend.search.prefilter import prefilter as search_prefilter
from storage.course_index.index import CourseIndex
from storage.course_index.records import Neighbour, Vector
from storage.database import Database
from storage.records.course import CourseSummary
from storage.records.profile import Profile
from storage.records.vocabulary import Gender, Goal, Level, Location
from storage.unit_of_work import snapshot

# So many neighbours are ranked; a catalogue of this size or less is ranked whole.
CANDIDATES = 200
_WIDER = 4
# A search compares so many with its words.
SEARCHED = 1500
_PLANS_AT_ONCE = 20
_SOMEBODY = Profile(
    id="somebody",
    goals=(Goal.HEALTH,),
    level=Level.BEGINNER,
    location=Location.HOME,
    age=40,
    gender=Gender.FEMALE,
)

# Which side of the encoder reads a text.
Reading = Callable[[Encoder, Sequence[str]], Vectors]


@dataclass(frozen=True, slots=True)
class Found:
    """A course with its place in a person's list."""

    course: CourseSummary
    recommendation: Recommendation


@dataclass(frozen=True, slots=True)
class _Encoded:
    """A text's vector, and the model that made it."""

    fingerprint: str
    vector: Vector


class CourseFinder:
    """Joins the encoder, the index and the catalogue."""

    def __init__(self, database: Database, index: CourseIndex, encoder: Encoder) -> None:
        self._database = database
        self._summaries = CourseSummaries(database)
        self._standings = CourseStandings(database)
        self._index = index
        self._encoder = encoder
        self._others: dict[str, Encoder] = {}
        self._ready = asyncio.Event()
        # Torch keeps helper threads for each thread that calls it: always the same one finds them warm.
        self._encoding = ThreadPoolExecutor(1, "encoding")

    @property
    def is_ready(self) -> bool:
        """Whether the model is loaded and the index can be searched."""
        return self._ready.is_set()

    async def prepare(self) -> None:
        """Load the model; ready at once where an index exists already."""
        await asyncio.to_thread(self._encoder.load)
        if await self._index.serving(self._encoder.fingerprint) is not None:
            self._ready.set()

    async def warm_up(self) -> None:
        """Answer a question of nobody: what loads when it is first used, the index above all, loads now."""
        await self.recommend(_SOMEBODY, 1)

    def open(self) -> None:
        """Say that the index has been brought up to date."""
        self._ready.set()

    async def wait_ready(self) -> None:
        """Wait until a call can be answered."""
        await self._ready.wait()

    async def recommend(self, profile: Profile, limit: int, feedback: Feedback | None = None) -> list[Found]:
        """Give the best courses for a person, best first; only refused ones are left out."""
        encoded = await self._encode(Encoder.encode_people, profile_text(profile))
        conditions = prefilter(profile)
        asked = max(limit, CANDIDATES)
        standings = await self._standings.read()
        while True:
            neighbours = await self._index.search(encoded.fingerprint, encoded.vector, asked, conditions)
            courses, candidates = await self._candidates(neighbours)
            ranked = await asyncio.to_thread(rank, profile, candidates, feedback, limit, standings)
            # What the texts refuse is not in the index: many refusals among the nearest call for more.
            if len(ranked) >= limit or len(neighbours) < asked:
                return [Found(courses[item.course_id], item) for item in ranked]
            asked *= _WIDER

    async def search(self, text: str, limit: int) -> list[SearchHit]:
        """Give the courses that words ask for; none where they ask for nothing."""
        query = read_query(text)
        if query.is_empty:
            return []
        encoded = await self._encode(Encoder.encode_searches, query.english or text)
        wanted = max(limit, SEARCHED)
        neighbours = await self._index.search(encoded.fingerprint, encoded.vector, wanted)
        if len(neighbours) == wanted:
            narrowed = search_prefilter(query)
            fitting = await self._index.search(encoded.fingerprint, encoded.vector, CANDIDATES, narrowed)
            neighbours = list(dict.fromkeys((*neighbours, *fitting)))
        _, candidates = await self._candidates(neighbours)
        if checks_plans(query):
            return await self._with_fitting_plans(query, candidates, limit)
        return await asyncio.to_thread(lambda: list(islice(search(query, candidates), limit)))

    async def _with_fitting_plans(
        self, query: Query, candidates: Sequence[Candidate], limit: int
    ) -> list[SearchHit]:
        """Give the first whose plans ask for nothing that was ruled out; else the nearest, with that."""
        hits = search(query, candidates)
        first: list[SearchHit] = []
        fitting: list[SearchHit] = []
        while some := await asyncio.to_thread(lambda: list(islice(hits, _PLANS_AT_ONCE))):
            first = first or some
            async with snapshot(self._database) as reader:
                courses = await reader.courses.many([hit.course.id for hit in some])
            fitting += [
                hit
                for hit in some
                if hit.course.id in courses and not breaks_by_plan(query, courses[hit.course.id])
            ]
            if len(fitting) >= limit:
                break
        return fitting[:limit] or nearest_by_plan(query, first)[:limit]

    async def _encode(self, reading: Reading, text: str) -> _Encoded:
        """Encode with the model whose table is complete: after a change, the old one until then."""
        loop = asyncio.get_running_loop()
        fingerprint = await loop.run_in_executor(self._encoding, lambda: self._encoder.fingerprint)
        serving, vector = await asyncio.gather(
            self._index.serving(fingerprint), self._vector(self._encoder, reading, text)
        )
        if serving is None:
            message = "the course index is being built"
            raise RetryLaterError(message)
        if serving.fingerprint == fingerprint:
            self._others.clear()
            return _Encoded(fingerprint, vector)
        other = self._others.setdefault(serving.fingerprint, Encoder(serving.model))
        return _Encoded(serving.fingerprint, await self._vector(other, reading, text))

    async def _vector(self, encoder: Encoder, reading: Reading, text: str) -> Vector:
        vectors = await asyncio.get_running_loop().run_in_executor(self._encoding, reading, encoder, [text])
        vector: Vector = vectors[0]
        return vector

    async def _candidates(
        self, neighbours: Sequence[Neighbour]
    ) -> tuple[dict[str, CourseSummary], list[Candidate]]:
        courses = await self._summaries.read([near.course_id for near in neighbours])
        return courses, [
            Candidate(courses[near.course_id], near.similarity)
            for near in neighbours
            if near.course_id in courses
        ]
