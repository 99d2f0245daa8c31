"""What features.ts wrote of each fold, one fold after another."""

import json
from pathlib import Path

import numpy as np

# The columns of rows: article, kind, label, unit, and the fold.
ARTICLE, KIND, LABEL, UNIT, FOLD = range(5)


def read_rows(work: Path, folder: str = ""):
    """Names of the features, kinds of splices, rows, and a matrix for each fold."""
    rows, features, articles = [], [], 0
    for fold in sorted(place.name for place in work.iterdir() if place.name.isdigit()):
        place = work / fold / folder
        described = json.load(open(place / "features.json"))
        names, kinds = described["names"], np.array(described["kinds"])
        mine = np.fromfile(place / "rows.i32", np.int32).reshape(-1, 4)
        mine[:, ARTICLE] += articles
        articles = mine[-1, ARTICLE] + 1
        rows.append(np.column_stack([mine, np.full(len(mine), int(fold), np.int32)]))
        features.append(
            np.memmap(place / "features.f32", np.float32, "r", shape=(len(mine), len(names)))
        )
    return names, kinds, np.concatenate(rows), features
