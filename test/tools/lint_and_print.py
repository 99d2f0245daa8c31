"""Runs examples/spark/lint_corpus.py, then prints its tables as JSON."""

import json
import runpy
import sys

from pyspark.sql import SparkSession

runpy.run_path("examples/spark/lint_corpus.py", run_name="__main__")
spark = SparkSession.getActiveSession()
tables = {
    name: [json.loads(row) for row in spark.read.parquet(f"{sys.argv[-1]}/{name}").toJSON().collect()]
    for name in ("articles", "counts", "names", "duplicates")
}
print(json.dumps(tables))
