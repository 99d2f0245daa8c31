"""Finds what news is about: centres of the articles in the space of the vectors,
by spherical k-means.

    python train/topics/themes.py WORK WITHOUT [THEMES]

Reads counts and vectors in WORK/WITHOUT; writes themes.f32 beside them.
"""

import sys
from pathlib import Path

import numpy as np
from scipy import sparse

ROUNDS = 20
SEED = 5


def unpacked(folder: Path) -> np.ndarray:
    scales = np.fromfile(folder / "scales.f32", np.float32)
    halves = np.fromfile(folder / "vectors.u4", np.uint8).reshape(len(scales), -1)
    values = np.empty((len(scales), 2 * halves.shape[1]), np.float32)
    values[:, ::2], values[:, 1::2] = halves & 15, halves >> 4
    return (values - 8) * scales[:, None]


def unit(rows: np.ndarray) -> np.ndarray:
    return rows / (np.linalg.norm(rows, axis=1, keepdims=True) + 1e-9)


def articles(folder: Path, vectors: np.ndarray) -> np.ndarray:
    """A row an article, of length one: its paragraphs added up."""
    read = lambda part: np.fromfile(folder / f"stories.{part}.i32", np.int32)
    data = (1 + np.log(read("counts"))).astype(np.float32)
    starts = read("rows")
    shape = (len(starts) - 1, len(vectors))
    paragraphs = sparse.csr_matrix((data, read("columns"), starts), shape) @ vectors
    return unit(np.add.reduceat(paragraphs, read("stories")[:-1]))


def main(folder: Path, count: int) -> None:
    rows = articles(folder, unpacked(folder))
    random = np.random.default_rng(SEED)
    centres = rows[random.choice(len(rows), count, replace=False)]
    for _ in range(ROUNDS):
        near = rows @ centres.T
        owners = near.argmax(1)
        sums = np.zeros_like(centres)
        np.add.at(sums, owners, rows)
        # One that lost all its articles starts again from the loneliest.
        empty = np.flatnonzero(np.bincount(owners, minlength=count) == 0)
        sums[empty] = rows[np.argsort(near.max(1))[: len(empty)]]
        centres = unit(sums)
    centres.astype(np.float32).tofile(folder / "themes.f32")
    print(f"{count} themes, mean cosine to the nearest {(rows @ centres.T).max(1).mean():.3f}")


main(Path(sys.argv[1]) / sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 64)
