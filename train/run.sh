#!/bin/sh
# From a folder of articles to data/topics.bin:
#   train/run.sh CORPUS [WORK [HOSTS [PARAGRAPHS [STEPS]]]]
# A stage whose result stands in WORK is passed over: delete the file to have it made again.
set -e
corpus=$1
work=${2:-/tmp/newslint-topics}
hosts=${3:-9000}
paragraphs=${4:-35000}
steps=${5:-4500}
out=${OUT:-data/topics.bin}
python=${PYTHON:-python3}
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
run paragraphs.jsonl npx tsx train/topics/paragraphs.ts "$corpus" "$work" "$paragraphs"
run embeddings.npy "$python" train/topics/embed.py "$work"
run statistics.json npx tsx train/topics/statistics.ts "$corpus" "$work"
run scales.f32 "$python" train/topics/vectors.py "$work" "$steps"
run features.json npx tsx train/topics/features.ts "$corpus" "$work" "$hosts"
run scores.f32 "$python" train/topics/trees.py "$work" first
run tops.i32 npx tsx train/topics/second.ts "$work"
run calibration.json "$python" train/topics/trees.py "$work" second
mkdir -p "$(dirname "$out")"
npx tsx train/topics/pack.ts "$work" "$out"
ls -l "$out"
