"""Runs the cases of a row in as many processes as there are cores, and adds up what they found."""

import collections
import multiprocessing
import os
import queue
import time
import traceback

from bench import Bench, Failure


class Report:
    def __init__(self, row):
        self.row = row
        self.counts = collections.Counter()
        self.failures = []
        self.seconds = 0.0

    @property
    def passed(self):
        return not self.failures and self.counts["cases"] > 0


def _work(row, directory, programs, waiting, results):
    try:
        if hasattr(row, "enter"):
            row.enter(directory)
        bench = Bench(directory, programs)
    except Failure as failure:
        results.put(("*", {}, str(failure)))
        results.put(None)
        return
    while True:
        try:
            case = waiting.get_nowait()
        except queue.Empty:
            break
        try:
            results.put((case, row.run(bench, case) or {}, None))
        except Failure as failure:
            results.put((case, {}, str(failure)))
        except Exception:
            results.put((case, {}, "the harness itself failed:\n" + traceback.format_exc()))
    bench.close()
    results.put(None)


def run_cases(row, cases, directory, programs, jobs, say):
    """`row.run(bench, case)` raises `Failure`, or gives what to count; `row.prepare` ran before, in this process."""
    report = Report(row)
    started = time.monotonic()
    context = multiprocessing.get_context("fork")
    waiting, results = context.Queue(), context.Queue()
    for case in cases:
        waiting.put(case)
    # A queue's feeder thread may lag behind: without this a worker could find it empty.
    while waiting.qsize() < len(cases):
        time.sleep(0.001)
    workers = [
        context.Process(
            target=_work, args=(row, os.path.join(directory, f"{row.LETTER}{number}"), programs, waiting, results))
        for number in range(max(1, min(jobs, len(cases))))]
    for worker in workers:
        worker.start()
    ended = 0
    while ended < len(workers):
        try:
            result = results.get(timeout=1)
        except queue.Empty:
            dead = [worker for worker in workers if worker.exitcode not in (None, 0)]
            if dead:
                report.failures.append(("*", f"{len(dead)} workers of the harness died"))
                break
            continue
        if result is None:
            ended += 1
            continue
        case, counts, failure = result
        report.counts["cases"] += 1
        report.counts.update(counts)
        if failure:
            report.failures.append((case, failure))
            say(f"  {row.LETTER}:{case}: {failure}\n    again: Tests/faults/run {row.LETTER}:{case}")
    for worker in workers:
        worker.join(5)
    report.seconds = time.monotonic() - started
    return report
