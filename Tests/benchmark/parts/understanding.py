"""Mails of about 1.2 kB understood, beside classifiers as they are usually built.

Ours cuts own words, recognises machine texts, and finds items with calls, activities, certainty and reasons; the others
give one class to a text: TF-IDF with logistic regression by scikit-learn, and the recipe of Signalen, Amsterdam's
classifier of reports (Dutch stems, TF, logistic regression with L1). Times are of the processor, one mail at a time.
"""
import glob
import os
import sys

# Of one mail whose words were met before; counted again, and written here, whenever understanding becomes faster or is
# given more to do.
INSTRUCTIONS = 4_860_000

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.join(HERE, "../../..")


def figures(run):
    return {name: float(value) for name, value in (pair.split("=") for pair in run["said"].split())}


def run(bench):
    plan = os.path.join(ROOT, "samples/plans/kracht-van-mokum.json")
    labels = sorted(glob.glob(os.path.join(ROOT, "Tests/Fixtures/labelled/kracht-van-mokum*.jsonl")))
    peer = os.path.join(HERE, "../peers/classify.py")
    commands = {"gehoord": [bench.program, "understand", plan, "20", *labels]}
    for recipe in ["tf-idf", "signalen"]:
        model = os.path.join(bench.directory, recipe + ".pickle")
        bench.once([sys.executable, peer, "train", recipe, model, *labels])
        commands[recipe] = [sys.executable, peer, "predict", recipe, model, *labels]
    print("  %-12s %16s %12s %12s" % ("", "CPU us a mail", "load ms", "peak MiB"))
    found = {}
    for name, command in commands.items():
        runs = [bench.once(command) for _ in range(bench.rounds)]
        best = min((figures(one) for one in runs), key=lambda one: one["each"])
        found[name] = {"microseconds": best["each"], "load": min(figures(one)["load"] for one in runs),
                       "kib": min(one["kib"] for one in runs)}
        bench.part["figures"][name] = found[name]
        print("  %-12s %16.1f %12.1f %12.1f" % (
            name, best["each"], found[name]["load"] / 1000, found[name]["kib"] / 1024))
    ours = found["gehoord"]
    bench.goal("CPU us of a mail", ours["microseconds"], at_most=100)
    bench.goal("ms until plan and model are loaded", ours["load"] / 1000, at_most=50)
    bench.goal("MiB of memory", ours["kib"] / 1024, at_most=24)
    bench.goal("CPU time of a mail, ours to TF-IDF's", ours["microseconds"] / found["tf-idf"]["microseconds"], at_most=1)
    once, none = ([bench.program, "understand", plan, rounds, *labels] for rounds in ["1", "0"])
    mails = figures(bench.once(none))["mails"]
    bench.no_more_than(INSTRUCTIONS, bench.instructions("gehoord, counted", once, none, mails))
