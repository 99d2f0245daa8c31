"""Learns a vector for each stem: first from MiniLM, then from whole articles.

    python train/topics/vectors.py WORK WITHOUT [STEPS]

Reads the counts of statistics.ts in WORK/WITHOUT and WORK/embeddings.npy; writes
vectors.u4 and scales.f32 beside the counts.
"""

import json
import sys
import time
from pathlib import Path

import numpy as np
from scipy import sparse

WIDTH = 128
RIDGE = 2.0
BATCH = 256
RATE = 0.003
DROPOUT = 0.5
TEMPERATURE = 0.06
REST = 20  # paragraphs of the rest, at most
SEED = 7


def read(work: Path, name: str, part: str) -> np.ndarray:
    return np.fromfile(work / f"{name}.{part}.i32", np.int32)


def weights(work: Path, name: str, stems: int) -> sparse.csr_matrix:
    counts = read(work, name, "counts")
    columns = read(work, name, "columns")
    starts = read(work, name, "rows")
    data = (1 + np.log(counts)).astype(np.float32)
    return sparse.csr_matrix((data, columns, starts), (len(starts) - 1, stems))


def scaled(rows: sparse.csr_matrix) -> sparse.csr_matrix:
    lengths = np.sqrt(np.asarray(rows.multiply(rows).sum(1)).ravel()) + 1e-6
    return sparse.diags((1 / lengths).astype(np.float32)) @ rows


def distil(work: Path, without: str, stems: int) -> np.ndarray:
    """Ridge regression of the paragraph embeddings on the stems."""
    lines = open(work / "paragraphs.jsonl")
    taught = np.array([json.loads(line)["fold"] != without for line in lines])
    targets = np.load(work / "embeddings.npy")[taught].astype(np.float32)
    targets -= targets.mean(0)
    _, _, axes = np.linalg.svd(targets.T @ targets)
    targets = targets @ axes[:WIDTH].T
    rows = scaled(weights(work / without, "paragraphs", stems))[taught].tocsr()
    found = np.zeros((stems, WIDTH), np.float32)
    right = np.asarray(rows.T @ targets)
    residue = right.copy()
    step = residue.copy()
    square = (residue * residue).sum(0)
    for _ in range(40):  # conjugate gradients, a system a column
        image = rows.T @ (rows @ step) + RIDGE * step
        size = square / ((step * image).sum(0) + 1e-12)
        found += size * step
        residue -= size * image
        following = (residue * residue).sum(0)
        step = residue + following / (square + 1e-12) * step
        square = following
    error = ((rows @ found - targets) ** 2).sum() / (targets**2).sum()
    print(f"distilled: {1 - error:.2f} of the variance", flush=True)
    return found


class Contrast:
    """Tells which article a paragraph was taken from, among a batch."""

    def __init__(self, work: Path, name: str, stems: int) -> None:
        self.rows = weights(work, name, stems)
        self.stories = read(work, name, "stories")
        lengths = np.diff(self.rows.indptr)
        self.pool = np.flatnonzero(
            [
                (lengths[start:end] >= 7).sum() >= 4
                for start, end in zip(self.stories[:-1], self.stories[1:])
            ]
        )
        self.lengths = lengths
        self.random = np.random.default_rng(SEED)

    def batch(self, pool: np.ndarray, few: bool):
        """A paragraph of each story, and a matrix that sums its rest."""
        size = min(BATCH, len(pool))
        picked = self.random.choice(pool, size, replace=False)
        alone, rest, owners = [], [], []
        for owner, story in enumerate(picked):
            start, end = self.stories[story], self.stories[story + 1]
            long = start + np.flatnonzero(self.lengths[start:end] >= 7)
            one = self.random.choice(long)
            others = np.delete(np.arange(start, end), one - start)
            most = self.random.integers(2, 9) if few else REST
            if len(others) > most:
                others = self.random.choice(others, most, replace=False)
            alone.append(one)
            rest.extend(others)
            owners.extend([owner] * len(others))
        gather = sparse.csr_matrix(
            (np.ones(len(rest), np.float32), (owners, np.arange(len(rest)))),
            (size, len(rest)),
        )
        return (
            self.drop(self.rows[np.array(alone)]),
            gather @ self.drop(self.rows[np.array(rest)]),
        )

    def drop(self, rows: sparse.csr_matrix) -> sparse.csr_matrix:
        rows = rows.copy()
        rows.data *= self.random.random(len(rows.data)) >= DROPOUT
        return rows

    def train(self, vectors: np.ndarray, steps: int, unseen: "Contrast") -> np.ndarray:
        first = np.zeros_like(vectors)
        second = np.zeros_like(vectors)
        mean = np.zeros_like(vectors)
        vectors = vectors / (np.sqrt((vectors**2).sum(1).mean()) + 1e-9)
        started = time.time()
        losses = []
        for step in range(1, steps + 1):
            near = self.neighbourhood(vectors) if step % 4 == 0 else self.pool
            left, right = self.batch(near, step % 2 == 0)
            loss, slope = contrast(vectors, left, right)
            losses.append(loss)
            rate = RATE * min(1, step / 100) * (1 - 0.9 * step / steps)
            # In place: memory is what a step waits for.
            first *= 0.9
            first += np.float32(0.1) * slope
            second *= 0.99
            np.multiply(slope, slope, out=slope)
            slope *= np.float32(0.01)
            second += slope
            np.sqrt(second, out=slope)
            slope += np.float32(1e-8)
            np.divide(first, slope, out=slope)
            slope *= np.float32(rate * np.sqrt(1 - 0.99**step) / (1 - 0.9**step))
            vectors -= slope
            # The mean over the second half generalises better than the end.
            if 2 * step > steps:
                mean += vectors / (steps - steps // 2)
            if step % 250 == 0 or step == steps:
                print(
                    f"step {step}: loss {np.mean(losses[-250:]):.3f}, "
                    f"unseen {unseen.loss(vectors):.3f}, "
                    f"{time.time() - started:.0f} s",
                    flush=True,
                )
        print(f"mean: unseen {unseen.loss(mean):.3f}", flush=True)
        return mean

    def loss(self, vectors: np.ndarray) -> float:
        self.random = np.random.default_rng(SEED)
        batches = [self.batch(self.pool, False) for _ in range(4)]
        return np.mean([contrast(vectors, *batch)[0] for batch in batches])

    def neighbourhood(self, vectors: np.ndarray) -> np.ndarray:
        """Stories near one another in meaning: the harder batches."""
        some = self.random.choice(
            self.pool, min(len(self.pool), 3000), replace=False
        )
        first = self.stories[some]
        opening = sum(self.rows[first + offset] for offset in range(3))
        places = opening @ vectors
        places /= np.linalg.norm(places, axis=1, keepdims=True) + 1e-9
        middle = places[self.random.integers(len(some))]
        return some[np.argsort(-(places @ middle))[: 2 * BATCH]]


def contrast(vectors: np.ndarray, left, right):
    """Loss and slope of the cosines between all paragraphs and all rests."""
    a, b = left @ vectors, right @ vectors
    a_length = np.linalg.norm(a, axis=1, keepdims=True) + 1e-6
    b_length = np.linalg.norm(b, axis=1, keepdims=True) + 1e-6
    a, b = a / a_length, b / b_length
    logits = a @ b.T / TEMPERATURE
    size = len(logits)
    loss, slope = 0.0, np.zeros_like(logits)
    for axis in (0, 1):
        shifted = logits - logits.max(axis, keepdims=True)
        shares = np.exp(shifted)
        shares /= shares.sum(axis, keepdims=True)
        loss -= np.log(np.diag(shares) + 1e-12).mean() / 2
        slope += (shares - np.eye(size)) / (2 * size)
    slope /= TEMPERATURE
    a_slope, b_slope = slope @ b, slope.T @ a
    a_slope = (a_slope - a * (a * a_slope).sum(1, keepdims=True)) / a_length
    b_slope = (b_slope - b * (b * b_slope).sum(1, keepdims=True)) / b_length
    return loss, left.T @ a_slope + right.T @ b_slope


def pack(work: Path, vectors: np.ndarray) -> None:
    """Whole numbers from -7 to 7, two in a byte, by the best scale of each row."""
    widest = np.abs(vectors).max(1, keepdims=True) / 7 + 1e-12
    scales, least = widest, np.full((len(vectors), 1), np.inf)
    for share in np.linspace(0.5, 1, 11):
        rounded = np.clip(np.rint(vectors / (widest * share)), -7, 7)
        error = ((rounded * widest * share - vectors) ** 2).sum(1, keepdims=True)
        scales = np.where(error < least, widest * share, scales)
        least = np.minimum(error, least)
    halves = (np.clip(np.rint(vectors / scales), -7, 7) + 8).astype(np.uint8)
    (halves[:, ::2] | halves[:, 1::2] << 4).tofile(work / "vectors.u4")
    scales.astype(np.float32).tofile(work / "scales.f32")


def main(work: Path, without: str, steps: int) -> None:
    stems = len(json.load(open(work / without / "statistics.json"))["stems"])
    unseen = Contrast(work / without, "unseen", stems)
    start = distil(work, without, stems)
    vectors = Contrast(work / without, "stories", stems).train(start, steps, unseen)
    pack(work / without, vectors)


main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 12000)
