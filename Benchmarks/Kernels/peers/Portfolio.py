# needs: numpy==2.4.6 highspy==1.13.0 ortools==9.15.6755
"""Times the peers of the portfolio kernel on the inputs that ours wrote: Portfolio.py FOLDER."""
import json
import statistics
import sys
import time
from pathlib import Path

folder = Path(sys.argv[1])
WORKLOADS = {
    "plain": "Portfolio, 200 items",
    "dependent": "Portfolio, 200 items and 60 dependencies",
    "hard": "Portfolio, 40 items like their cost, 3 budgets",
}


def say(workload, peer, **rest):
    print(json.dumps({"workload": workload, "peer": peer, **rest}, ensure_ascii=False), flush=True)


def rows(name):
    lines = (folder / f"portfolio-{name}.csv").read_text().split()
    return [[int(cell) for cell in line.split(",")] for line in lines]


def problem(name):
    items = rows(f"{name}-items")
    return {
        "values": [row[0] for row in items],
        "costs": [row[1:] for row in items],
        "budgets": [row[0] for row in rows(f"{name}-budgets")],
        "requires": rows(f"{name}-requires"),
    }


def highs(given):
    solver = highspy.Highs()
    solver.silent()
    x = [solver.addBinary() for _ in given["values"]]
    for budget, amount in enumerate(given["budgets"]):
        solver.addConstr(sum(c[budget] * x[i] for i, c in enumerate(given["costs"])) <= amount)
    for item, needed in given["requires"]:
        solver.addConstr(x[item] - x[needed] <= 0)
    solver.setOptionValue("mip_rel_gap", 0.0)
    solver.maximize(sum(value * x[i] for i, value in enumerate(given["values"])))
    return round(solver.getObjectiveValue())


def cp_sat(given):
    model = cp_model.CpModel()
    x = [model.new_bool_var(str(i)) for i in range(len(given["values"]))]
    for budget, amount in enumerate(given["budgets"]):
        model.add(sum(c[budget] * x[i] for i, c in enumerate(given["costs"])) <= amount)
    for item, needed in given["requires"]:
        model.add_implication(x[item], x[needed])
    model.maximize(sum(value * x[i] for i, value in enumerate(given["values"])))
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.solve(model)
    return round(solver.objective_value)


def knapsack(given):
    kind = knapsack_solver.SolverType.KNAPSACK_MULTIDIMENSION_BRANCH_AND_BOUND_SOLVER
    solver = knapsack_solver.KnapsackSolver(kind, "portfolio")
    costs = [list(column) for column in zip(*given["costs"])]
    solver.init(given["values"], costs, given["budgets"])
    return solver.solve()


def measure(name, peer, solve, repetitions):
    given = problem(name)
    optimum = rows(f"{name}-value")[0][0]
    seconds = []
    for _ in range(repetitions):
        start = time.perf_counter()
        value = solve(given)
        seconds.append(time.perf_counter() - start)
        assert value == optimum, (name, peer, value, optimum)
    say(WORKLOADS[name], peer, seconds=statistics.median(seconds))


try:
    import highspy

    for name in WORKLOADS:
        measure(name, "HiGHS 1.13.0", highs, 3)
except ImportError:
    for workload in WORKLOADS.values():
        say(workload, "HiGHS 1.13.0", missing=True)
try:
    from ortools.algorithms.python import knapsack_solver
    from ortools.sat.python import cp_model

    for name in WORKLOADS:
        measure(name, "OR-Tools CP-SAT 9.15", cp_sat, 3)
    measure("plain", "OR-Tools knapsack 9.15", knapsack, 7)
except ImportError:
    for workload in WORKLOADS.values():
        say(workload, "OR-Tools CP-SAT 9.15", missing=True)
