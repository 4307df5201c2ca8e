# needs: votekit==3.5.0 pabutools==1.2.3 abcvoting==2.19.2 gmpy2==2.3.2
"""Proportional choice by the peers, on what KernelBenchmark wrote: Proportional.py FOLDER"""
import json, os, statistics, sys, time, warnings
from importlib import metadata

warnings.simplefilter("ignore")
STV = "STV, 42,871 ballots, 3 seats"
PORTLAND = "STV, Portland's first district 2024, 42,871 ballots"
SHARES = "Equal Shares, 6,586 votes, 64 projects"
RAISED = "Equal Shares with add-one, 6,586 votes, 64 projects"
PHRAGMEN = "Phragmén, 6,586 votes, 64 projects"
PAV = "PAV proven, 24 candidates, 8 seats, 120 ballots"

def show(workload, package, **members):
    peer = package if "missing" in members else f"{package} {metadata.version(package)}"
    print(json.dumps({"workload": workload, "peer": peer} | members), flush=True)

def timed(workload, package, work, repetitions=3, **note):
    seconds = []
    for _ in range(repetitions):
        start = time.perf_counter()
        result = work()
        seconds.append(time.perf_counter() - start)
    show(workload, package, seconds=statistics.median(seconds), **note)
    return result

def read(name):
    with open(f"{sys.argv[1]}/{name}.csv") as file:
        return [[int(cell) for cell in line.split(",")] for line in file if line.strip()]

try:
    from votekit import RankBallot, RankProfile
    from votekit.elections import STV as Transferable

    def transferable(workload, name, result):
        papers = RankProfile(
            ballots=tuple(
                RankBallot(ranking=tuple(frozenset({str(c)}) for c in paper), weight=1)
                for paper in read(name)),
            candidates=tuple(map(str, range(17))))
        count = lambda: Transferable(papers, n_seats=3, simultaneous=False).get_elected()
        elected = timed(workload, "votekit", count, 1)
        assert [int(c) for group in elected for c in group] == read(result)[0]

    transferable(STV, "rankings", "elected")
    if os.path.exists(f"{sys.argv[1]}/portland.csv"):
        transferable(PORTLAND, "portland", "portland-elected")
except ImportError:
    show(STV, "votekit", missing=True)

try:
    from pabutools import fractions
    from pabutools.election import ApprovalBallot, ApprovalProfile, Cost_Sat, Instance, Project
    from pabutools.rules import method_of_equal_shares, sequential_phragmen

    for mode in ("gmpy2", "float"):
        fractions.FRACTION = mode
        # Ties are broken by name.
        projects = [
            Project(f"{index:02}", fractions.str_as_frac(str(cost)))
            for index, cost in enumerate(read("costs")[0])]
        town = Instance(projects, budget_limit=fractions.str_as_frac("1000000"))
        votes = ApprovalProfile(
            [ApprovalBallot([projects[p] for p in vote]) for vote in read("approvals")],
            instance=town).as_multiprofile()
        funded = lambda result: sorted(int(project.name) for project in result)
        shares = lambda **more: method_of_equal_shares(town, votes, sat_class=Cost_Sat, **more)
        assert funded(timed(SHARES, "pabutools", shares, note=mode)) == read("shares")[0]
        raised = timed(
            RAISED, "pabutools", lambda: shares(voter_budget_increment=1), 1, note=mode)
        assert funded(raised) == read("raised")[0]
    bought = timed(PHRAGMEN, "pabutools", lambda: sequential_phragmen(town, votes), note=mode)
    assert funded(bought) == read("phragmen")[0]
except ImportError:
    [show(workload, "pabutools", missing=True) for workload in (SHARES, RAISED, PHRAGMEN)]

try:
    from abcvoting import abcrules
    from abcvoting.preferences import Profile

    profile = Profile(24)
    profile.add_voters(read("committee"))
    best = timed(
        PAV, "abcvoting",
        lambda: abcrules.compute_pav(profile, 8, algorithm="branch-and-bound", resolute=False), 1)
    assert sorted(sorted(committee) for committee in best) == read("committees")
except ImportError:
    show(PAV, "abcvoting", missing=True)
