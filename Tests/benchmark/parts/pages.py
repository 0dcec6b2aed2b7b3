"""Every page of the coordinators' site with 100,000 mails in the store."""
import os
import re

PLAN = os.path.join(os.path.dirname(__file__), "..", "..", "..", "samples", "plans", "kracht-van-mokum.json")


def run(bench):
    said = bench.once([bench.program, "pages", str(max(bench.mails, 100_000)), PLAN])["said"]
    pages = {name: float(most) for name, most in re.findall(r"^\d+ (.+): average=[\d.]+ most=([\d.]+)$", said, re.M)}
    bench.part["figures"] = pages
    print("  " + said.strip().replace("\n", "\n  "))
    bench.goal("longest time of a page, in milliseconds", max(pages.values()), at_most=20)
