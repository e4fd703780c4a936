"""The data set as training reads it: people with their histories, courses, and a judgment for each pair."""

import csv
from pathlib import Path

from ml.synthesis.folder import Folder, read_catalogue
from ml.synthesis.people import read_people_with_histories
from ml.synthesis.recipes.ranking import Ranking
from storage.catalogue import write_courses
from storage.json_lines import read_records
from storage.whole_file import whole_file

COLUMNS = ("profile_id", "course_id", "relevance", "unsafe")


def write_judged(folder: Folder) -> Path:
    """Write `profiles.jsonl`, `courses.jsonl` and `judgments.csv`; gives their folder."""
    rankings = read_records(folder.rankings, Ranking)
    ranked = {ranking.profile_id for ranking in rankings}
    people = [person for person in read_people_with_histories(folder) if person.id in ranked]
    folder.judged.mkdir(parents=True, exist_ok=True)
    with whole_file(folder.judged / "profiles.jsonl") as file:
        file.writelines(person.model_dump_json(exclude_none=True) + "\n" for person in people)
    write_courses(folder.judged / "courses.jsonl", read_catalogue(folder))
    with whole_file(folder.judged / "judgments.csv") as file:
        rows = csv.writer(file, lineterminator="\n")
        rows.writerow(COLUMNS)
        for ranking in rankings:
            rows.writerows(
                (ranking.profile_id, one.course_id, one.relevance, int(one.unsafe)) for one in ranking.courses
            )
    return folder.judged
