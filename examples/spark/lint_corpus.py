"""Lints a corpus of articles on Apache Spark.

    spark-submit lint_corpus.py [--names] [--duplicates] ARTICLES RESULTS

ARTICLES are JSON lines {"id", "text"} with an "outlet", or a "url" whose host
stands for it; a file, a folder or a glob, gzipped or not. RESULTS becomes a
folder of Parquet tables:

  articles    a row an article: id, url, outlet, findings, and why it could
              not be checked, with the whole record as input
  counts      findings by outlet and rule
  names       (--names) names that different articles spell differently
  duplicates  (--duplicates) paragraphs that stand in several articles
"""

import argparse
import base64
import json
import shlex
import subprocess
import tempfile
from collections import deque
from pathlib import Path
from threading import Thread

from pyspark.sql import SparkSession
from pyspark.sql import functions as f

ARTICLE = """
  id string, url string, outlet string, error string, input string,
  messages array<struct<
    ruleId string, severity string, reason string, confidence double,
    line int, column int, start int, end int>>
"""
PAIR = "id string, opening string, other string, otherOpening string, likeness double"
BAND = 4  # bytes of a MinHash signature that near copies have in common
LEAST_LIKENESS = 0.5  # share of equal bytes from which two are near copies


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("articles")
    parser.add_argument("results")
    parser.add_argument("--newslint", default="newslint", type=shlex.split)
    parser.add_argument("--options", default=[], type=shlex.split, help="of newslint")
    parser.add_argument("--partitions", default=None, type=int)
    parser.add_argument("--names", action="store_true")
    parser.add_argument("--duplicates", action="store_true")
    args = parser.parse_args()

    spark = SparkSession.builder.appName("newslint").getOrCreate()
    lines = spark.sparkContext.textFile(args.articles, args.partitions, use_unicode=False)
    command = [*args.newslint, "--jsonl", "--fail-on", "never", *args.options]
    checked = lines.mapPartitions(lambda part: lint(part, command))
    write(table(spark, checked, ARTICLE, outlet()), args.results, "articles")

    articles = spark.read.parquet(f"{args.results}/articles")
    found = articles.select("outlet", f.explode("messages.ruleId").alias("ruleId"))
    write(found.groupBy("outlet", "ruleId").count(), args.results, "counts")

    if args.names:
        clashes = names(lines, args.newslint)
        rows = spark.sparkContext.parallelize(clashes, 1)
        write(rows.map(lambda row: (row,)).toDF("clash string"), args.results, "names")
    if args.duplicates:
        pairs = duplicates(lines, args.newslint)
        write(pairs.toDF(PAIR), args.results, "duplicates")


def lint(lines, command):
    """Pipes a partition through newslint: one answer for each line, in order.

    Where newslint is stopped (by the system, for want of memory) it is started
    again from the first line that it has not answered; where it is stopped at
    the same line twice, the answer says so.
    """
    lines = iter(lines)
    waiting = deque()
    failures = []
    suspect = None
    while True:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        feeder = Thread(target=feed, args=(process.stdin, lines, waiting, failures), daemon=True)
        feeder.start()
        try:
            for answer in process.stdout:
                if not answer.endswith(b"\n"):
                    break
                yield answered(waiting.popleft(), answer)
        except GeneratorExit:  # Spark wants no more.
            process.kill()
            raise
        code = process.wait()
        feeder.join()
        if failures:
            raise failures[0]
        if not waiting:
            return
        if code == 2:
            raise RuntimeError(f"{shlex.join(command)} cannot be run")
        if waiting[0] == suspect:
            problem = {"error": "newslint was stopped at this record, twice"}
            yield answered(waiting.popleft(), json.dumps(problem).encode())
        suspect = waiting[0] if waiting else None


def feed(stdin, lines, waiting, failures):
    """Hands on the lines that wait for an answer, and then all others."""
    try:
        with stdin:
            for line in list(waiting):
                stdin.write(line + b"\n")
            for line in lines:
                waiting.append(line)
                stdin.write(line + b"\n")
    except BrokenPipeError:
        pass  # It was stopped; what waits is handed on again.
    except Exception as failure:
        failures.append(failure)


def answered(line, answer):
    """An answer; one that is an error holds the record, so that nothing is lost."""
    if b'"error"' in answer:
        result = json.loads(answer)
        if "error" in result:
            return json.dumps({**result, "input": line.decode("utf-8", "replace")})
    return answer.decode()


def table(spark, answers, schema, *columns):
    rows = answers.map(lambda answer: (answer,)).toDF("answer string")
    fields = rows.select(f.from_json("answer", schema).alias("one")).select("one.*")
    return fields.select("*").withColumns(dict(columns))


def outlet():
    """What an article says, or the host of its address."""
    host = f.parse_url(f.col("url"), f.lit("HOST"))
    return ("outlet", f.coalesce("outlet", host))


def names(lines, newslint):
    """Map: the names of each partition. Reduce: parts, two by two."""
    parts = lines.mapPartitions(lambda part: [gather(part, newslint, "names")])
    whole = parts.treeReduce(lambda one, two: merge([one, two], newslint, "--partial"))
    return [json.dumps(clash) for clash in json.loads(merge([whole], newslint, "--format", "json"))]


def duplicates(lines, newslint):
    """Pairs of near copies: of all that share a band, each with the first."""
    parts = lines.mapPartitions(lambda part: [gather(part, newslint, "duplicates")])
    bands = parts.flatMap(paragraphs).flatMap(bands_of)
    pairs = bands.join(bands.reduceByKey(min)).values().filter(lambda pair: pair[0][0] != pair[1][0])
    return pairs.distinct().flatMap(near_copies)


def gather(lines, newslint, kind):
    command = [*newslint, "corpus", kind, "--jsonl", "--partial"]
    run = subprocess.run(command, input=b"".join(line + b"\n" for line in lines), stdout=subprocess.PIPE)
    return finished(run)


def merge(parts, newslint, *options):
    with tempfile.TemporaryDirectory() as folder:
        paths = [Path(folder, f"{number}.jsonl") for number in range(len(parts))]
        for path, part in zip(paths, parts):
            path.write_bytes(part)
        command = [*newslint, "corpus", "merge", *options, *map(str, paths)]
        return finished(subprocess.run(command, stdout=subprocess.PIPE))


def finished(run):
    """What was printed. A process that was stopped is run again by Spark."""
    if run.returncode not in (0, 1, 2):
        raise RuntimeError(f"{shlex.join(run.args)} exited with {run.returncode}")
    return run.stdout


def paragraphs(part):
    for line in part.splitlines()[1:]:
        article = json.loads(line)
        for opening, signature in article["paragraphs"]:
            yield article["path"], opening, base64.b64decode(signature)


def bands_of(paragraph):
    signature = paragraph[2]
    for start in range(0, len(signature), BAND):
        yield (start, signature[start : start + BAND]), paragraph


def near_copies(pair):
    (path, opening, signature), (other, other_opening, other_signature) = pair
    equal = sum(one == two for one, two in zip(signature, other_signature))
    likeness = equal / len(signature)
    if likeness >= LEAST_LIKENESS:
        yield path, opening, other, other_opening, likeness


def write(frame, folder, name):
    frame.write.mode("overwrite").parquet(f"{folder}/{name}")


if __name__ == "__main__":
    main()
