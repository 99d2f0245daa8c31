"""Learns the trees from the features that the runtime exported.

    python train/topics/trees.py WORK

Reads what features.ts wrote of each fold; writes trees.json, confidence.json,
and, for calibrate.ts, rows.i32, scores.f32 and kinds.json. Scores and figures come from trees, as from vectors,
that have not seen the article's fold.
"""

import json
import sys
import time
from pathlib import Path

import lightgbm
import numpy as np

from rows import ARTICLE, FOLD, KIND, LABEL, UNIT, read_rows

SHARES = (0.003, 0.012, 0.05)
TREES = 300
SOUND_ROWS = 0.4
HEADED = 2.0  # the weight of what is foreign under a headline, of which there is less
COMMON = {
    "objective": "binary",
    "num_leaves": 31,
    "learning_rate": 0.06,
    "min_data_in_leaf": 60,
    "lambda_l2": 1.0,
    "feature_fraction": 0.5,
    "bagging_fraction": 0.8,
    "bagging_freq": 1,
    "max_bin": 63,
    "seed": 11,
    "num_threads": 1,  # two wait for one another on a busy machine
    "deterministic": True,
    "force_col_wise": True,
    "verbosity": -1,
}


def learn_apart(features, labels, folds, weights):
    """The trees of all rows, and scores that each fold's other trees give it."""
    # A share of the sound rows, weighted up, teaches as much in less time.
    random = np.random.default_rng(COMMON["seed"])
    taught = (labels == 1) | (random.random(len(labels)) < SOUND_ROWS)
    weights = np.where(labels == 1, weights, 1 / SOUND_ROWS)
    data = lightgbm.Dataset(
        np.concatenate([mine[taught[folds == fold]] for fold, mine in enumerate(features)]),
        labels[taught],
        weight=weights[taught],
        params=COMMON,
        free_raw_data=False,
    )
    data.construct()
    scores = np.zeros(len(labels), np.float32)
    for fold, mine in enumerate(features):
        started = time.time()
        unseen = folds == fold
        part = data.subset(np.flatnonzero(~unseen[taught]))
        trees = lightgbm.train(COMMON, part, TREES)
        scores[unseen] = trees.predict(mine, raw_score=True, num_threads=1)
        print(f"fold {fold}: {time.time() - started:.0f} s", flush=True)
    return lightgbm.train(COMMON, data, TREES), scores


def flatten(trees) -> dict:
    """Arrays as the runtime holds them; a leaf is the complement of its index."""
    out = {
        key: []
        for key in ("roots", "features", "thresholds", "lower", "higher", "leaves")
    }

    def add(node) -> int:
        if "leaf_value" in node and "split_feature" not in node:
            out["leaves"].append(node["leaf_value"])
            return ~(len(out["leaves"]) - 1)
        here = len(out["features"])
        out["features"].append(node["split_feature"])
        out["thresholds"].append(node["threshold"])
        out["lower"].append(0)
        out["higher"].append(0)
        out["lower"][here] = add(node["left_child"])
        out["higher"][here] = add(node["right_child"])
        return here

    for tree in trees.dump_model()["tree_info"]:
        out["roots"].append(add(tree["tree_structure"]))
    return out


def main(work: Path) -> None:
    names, kinds, rows, features = read_rows(work)
    headed = np.char.startswith(kinds.astype(str), "headline")[rows[:, KIND]]
    weights = np.where(headed, HEADED, 1.0)
    # Residue is taught as sound, which it is not, and counts for nothing after.
    labels = (rows[:, LABEL] == 1).astype(np.int32)
    trees, scores = learn_apart(features, labels, rows[:, FOLD], weights)
    json.dump(flatten(trees), open(work / "trees.json", "w"))
    scores.tofile(work / "scores.f32")
    rows[:, [ARTICLE, KIND, LABEL, UNIT]].tofile(work / "rows.i32")
    json.dump({"kinds": list(kinds)}, open(work / "kinds.json", "w"))
    gains = trees.feature_importance("gain")
    for index in np.argsort(-gains)[:25]:
        print(f"  {gains[index] / gains.sum():.3f} {names[index]}")

    known = rows[:, LABEL] < 2
    rows, scores = rows[known], scores[known]
    # The highest score of each article stands last in this order, next to the second.
    order = np.lexsort((scores, rows[:, ARTICLE]))
    lasts = np.flatnonzero(np.append(np.diff(rows[order, ARTICLE]) != 0, True))
    tops, seconds = order[lasts], order[np.maximum(lasts - 1, 0)]
    kind, labels = kinds[rows[tops, KIND]], rows[tops, LABEL]
    # As evidenceOf in src/article/topics/calibration.ts.
    evidence = scores[tops] + 0.2 * np.maximum(0, scores[seconds])
    shares = confidence(evidence, labels, kind)
    json.dump(shares, open(work / "confidence.json", "w"))
    print(json.dumps(shares))
    report(kind, labels, evidence)


# Foreign paragraphs are rare in real copy: one article in a hundred.
PRIOR = 0.01


def confidence(scores, labels, kind):
    """The share of true findings, were one article in a hundred spliced."""
    spliced = np.isin(kind, ("other-section", "same-section", "headline-separate"))
    sound = kind == "clean"
    steps = np.arange(-1, 8.01, 0.5)
    shares = []
    for step in steps:
        near = np.abs(scores - step) <= 0.75
        true = (near & spliced & (labels == 1)).sum() / spliced.sum() * PRIOR
        false = ((near & sound).sum() + 0.5) / sound.sum() * (1 - PRIOR)
        shares.append(true / (true + false))
    shares = np.maximum.accumulate(shares)
    return [[round(float(a), 3), round(float(b), 3)] for a, b in zip(steps, shares)]


def report(kind, labels, scores) -> None:
    sound = kind == "clean"
    lines = [np.quantile(scores[sound], 1 - share) for share in SHARES]
    print("found at 0.3 / 1.2 / 5 % of sound articles flagged; top is foreign")
    for one in sorted(set(kind)):
        mine = kind == one
        found = [
            f"{100 * ((scores >= line) & (labels == 1))[mine].mean():5.1f}"
            for line in lines
        ]
        wrong = f"{100 * ((scores >= lines[1]) & (labels == 0))[mine].mean():5.1f}"
        print(
            f"  {one:18} {' / '.join(found)}   {100 * labels[mine].mean():5.1f}"
            f"   wrong {wrong}  of {mine.sum()}"
        )


main(Path(sys.argv[1]))
