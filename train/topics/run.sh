#!/bin/sh
# From a folder of articles to data/topics.bin:
#   train/topics/run.sh CORPUS [WORK]
# A stage whose result stands in WORK is passed over: delete the file to have it made again.
# PARAGRAPHS are read by the encoder, STEPS train the vectors, HOSTS are spliced for the trees.
# With START=FILE the vectors start from those of an earlier data file, without the encoder.
set -e
corpus=${1:?usage: train/topics/run.sh CORPUS [WORK]}
work=${2:-/tmp/newslint-topics}
out=${OUT:-data/topics.bin}
python=${PYTHON:-python3}
# One thread each: the same sums in the same order, and no waiting on a busy machine.
export OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1
here=train/topics
run() { # RESULT COMMAND…
  result=$1
  shift
  if [ -e "$work/$result" ]; then
    echo "$result: made before"
    return
  fi
  echo "$(date +%H:%M:%S) $*"
  "$@"
}
mkdir -p "$work"
if [ -n "$START" ]; then
  run paragraphs.jsonl npx tsx $here/paragraphs.ts "$corpus" "$work" 0
  run unseen.stories.i32 npx tsx $here/statistics.ts "$corpus" "$work"
  run start.f32 npx tsx $here/start.ts "$work" "$START"
else
  run paragraphs.jsonl npx tsx $here/paragraphs.ts "$corpus" "$work" "${PARAGRAPHS:-35000}"
  run embeddings.npy "$python" $here/embed.py "$work"
  run unseen.stories.i32 npx tsx $here/statistics.ts "$corpus" "$work"
fi
run scales.f32 "$python" $here/vectors.py "$work" "${STEPS:-2400}"
run features.json npx tsx $here/features.ts "$corpus" "$work" "${HOSTS:-5000}"
run scores.f32 "$python" $here/trees.py "$work" first
run tops.i32 npx tsx $here/second.ts "$work"
run confidence.json "$python" $here/trees.py "$work" second
run calibration.json npx tsx $here/calibrate.ts "$corpus" "$work" "${HOSTS:-5000}"
mkdir -p "$(dirname "$out")"
npx tsx $here/pack.ts "$work" "$out"
ls -l "$out"
