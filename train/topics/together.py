"""Learns the weights of the signals whose sum tells the foreign paragraph of an
article from the others: a conditional logit, an article a choice.

    python train/topics/together.py WORK

Reads what features.ts wrote to `signals` of each fold; writes WORK/together.json.
"""

import json
import sys
from pathlib import Path

import numpy as np
from scipy.optimize import minimize

from rows import ARTICLE, KIND, LABEL, read_rows

RIDGE = 0.002
KINDS = ("other-section", "same-section")
# What a heading looks like, and where a paragraph stands, is for the trees.
LEFT_OUT = ("heading", "section", "bodyHeading", "position", "together", "units")


def main(work: Path) -> None:
    names, kinds, rows, parts = read_rows(work, "signals")
    features = np.concatenate(parts)
    signals = [
        index
        for index, name in enumerate(names)
        if " " not in name and not name.startswith(LEFT_OUT)
    ]
    starts = np.flatnonzero(np.diff(rows[:, ARTICLE], prepend=-1))
    lengths = np.diff(starts, append=len(rows))
    planted = np.add.reduceat((rows[:, LABEL] == 1).astype(int), starts)
    chosen = np.isin(kinds[rows[starts, KIND]], KINDS) & (planted == 1) & (lengths > 1)
    kept = np.repeat(chosen, lengths)
    values = features[kept][:, signals].astype(np.float64)
    labels = rows[kept, LABEL] == 1
    lengths = lengths[chosen]
    firsts = np.concatenate([[0], np.cumsum(lengths)[:-1]])
    scales = values.std(0) + 1e-9
    values = (values - values.mean(0)) / scales

    def loss(weights):
        scores = values @ weights
        scores -= np.repeat(np.maximum.reduceat(scores, firsts), lengths)
        shares = np.exp(scores)
        totals = np.add.reduceat(shares, firsts)
        shares /= np.repeat(totals, lengths)
        slope = (values.T @ (shares - labels)) / len(firsts)
        fit = (np.log(totals) - scores[labels]).mean()
        return fit + RIDGE * weights @ weights, slope + 2 * RIDGE * weights

    found = minimize(loss, np.zeros(len(signals)), jac=True, method="L-BFGS-B")
    best = np.maximum.reduceat(values @ found.x, firsts)
    first = (values @ found.x)[labels] >= best
    print(f"{len(firsts)} articles, loss {found.fun:.3f}, {first.mean():.3f} come first")
    # The lower the sum, the more foreign, as with most signals.
    weights = [
        [names[index], float(f"{-weight / scale:.4g}")]
        for index, weight, scale in zip(signals, found.x, scales)
    ]
    json.dump(weights, open(work / "together.json", "w"))


main(Path(sys.argv[1]))
