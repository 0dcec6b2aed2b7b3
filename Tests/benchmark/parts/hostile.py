"""Mails made to cost time and memory: the worst of them, parsed and cut to the sender's own words."""
import re
import subprocess


def run(bench):
    names = subprocess.run([bench.program, "hostile"], check=True, capture_output=True, text=True).stdout.split()
    costs = []
    for name in names:
        said = bench.once([bench.program, "hostile", name, "10"])["said"]
        cost = {key: int(value) for key, value in re.findall(r"(\w+)=(\d+)", said)}
        costs.append((cost["microseconds"] / 1e6, cost["kib"] / 1024, name))
    bench.part["figures"] = {name: {"seconds": seconds, "mib": round(mib, 1)} for seconds, mib, name in costs}
    print("  %d mails; those that take longest:" % len(costs))
    for seconds, mib, name in sorted(costs, reverse=True)[:5]:
        print("    %6.3f s %6.1f MiB  %s" % (seconds, mib, name))
    bench.goal("longest time of the processor, in seconds", max(cost[0] for cost in costs), at_most=1)
    bench.goal("most memory beyond the mail, in MiB", max(cost[1] for cost in costs), at_most=64)
