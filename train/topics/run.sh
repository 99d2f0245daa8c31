#!/bin/sh
# From a folder of articles to data/topics.bin:
#   train/topics/run.sh CORPUS [WORK]
# A stage whose result stands in WORK is passed over: delete the file to have it made again.
# PARAGRAPHS are read by the encoder; STEPS train the vectors that newslint uses, and
# FOLD_STEPS those without a fold, by which the trees learn; HOSTS of a fold are
# spliced, and SIGNALS of them teach how signals are best summed.
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
run paragraphs.jsonl npx tsx $here/paragraphs.ts "$corpus" "$work" "${PARAGRAPHS:-35000}"
run embeddings.npy "$python" $here/embed.py "$work"
learn() { # WITHOUT STEPS
  run "$1/unseen.stories.i32" npx tsx $here/statistics.ts "$corpus" "$work" "$1"
  run "$1/scales.f32" "$python" $here/vectors.py "$work" "$1" "$2"
  run "$1/themes.f32" "$python" $here/themes.py "$work" "$1"
}
learn none "${STEPS:-12000}"
for fold in 0 1 2; do
  learn $fold "${FOLD_STEPS:-5000}"
  run $fold/signals/features.json \
    npx tsx $here/features.ts "$corpus" "$work" $fold "${SIGNALS:-600}" signals
done
run together.json "$python" $here/together.py "$work"
for fold in 0 1 2; do
  run $fold/features.json npx tsx $here/features.ts "$corpus" "$work" $fold "${HOSTS:-5500}"
done
run confidence.json "$python" $here/trees.py "$work"
run calibration.json npx tsx $here/calibrate.ts "$work"
mkdir -p "$(dirname "$out")"
npx tsx $here/pack.ts "$work" "$out"
ls -l "$out"
