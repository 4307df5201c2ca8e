# needs: numpy==2.4.6 scipy==1.17.1 scikit-learn==1.9.1 sparse-dot-topn==1.2.0 snowballstemmer==3.1.1 networkx==3.6.1
"""Times peers on the inputs that the benchmark wrote into the folder, and compares the answers."""
import csv, json, re, statistics, sys, time
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

folder = Path(sys.argv[1])


def report(workload, packages, repetitions, work, check, note=None):
    """The median of some runs; the answer of the last one is compared with ours."""
    try:
        peer = " + ".join(f"{name} {version(name)}" for name in packages)
        work()
        seconds = []
        for _ in range(repetitions):
            start = time.perf_counter()
            answer = work()
            seconds.append(time.perf_counter() - start)
    except (ImportError, PackageNotFoundError):
        print(json.dumps({"workload": workload, "peer": " + ".join(packages), "missing": True}))
        return
    assert check(answer), workload
    line = {"workload": workload, "peer": peer, "seconds": statistics.median(seconds)}
    print(json.dumps(line | ({"note": note} if note else {})), flush=True)


def lines(name):
    return (folder / name).read_text(encoding="utf-8").splitlines()


def padded(names):
    return [" " + " ".join(re.findall("[a-z0-9]+", name.lower())) + " " for name in names]


def trigrams(names):
    from sklearn.feature_extraction.text import TfidfVectorizer

    return TfidfVectorizer(analyzer="char", ngram_range=(3, 3)).fit_transform(padded(names))


def nearest():
    from sparse_dot_topn import sp_matmul_topn

    rows = trigrams(lines("alignment-names.txt"))
    # The text itself is the eleventh.
    return sp_matmul_topn(rows, rows.T.tocsr(), top_n=11, sort=True)


def same_nearest(matrix):
    for row, line in enumerate(lines("alignment-nearest.csv")):
        ours = [float(score) for score in line.split(",")]
        theirs = [s for s, i in zip(matrix[row].data, matrix[row].indices) if i != row][:10]
        if any(abs(a - b) > 1e-9 for a, b in zip(ours, theirs, strict=True)):
            return False
    return True


def similar():
    from snowballstemmer import stemmer
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sparse_dot_topn import sp_matmul_topn

    names = lines("alignment-many.txt")
    stem = stemmer("indonesian").stemWord
    stop = {"dan", "di", "bagi", "dalam", "yang", "untuk", "melalui"}
    words = [[stem(w) for w in text.split() if w not in stop] for text in padded(names)]
    stems = TfidfVectorizer(analyzer=lambda text: text).fit_transform(words)
    pairs = set()
    for rows, least in ((stems, 0.55 - 1e-12), (trigrams(names), 0.60 - 1e-12)):
        found = sp_matmul_topn(rows, rows.T.tocsr(), top_n=len(names), threshold=least).tocoo()
        pairs |= {(int(i), int(j)) for i, j in zip(found.row, found.col) if i < j}
    return pairs


def same_pairs(pairs):
    ours = {tuple(map(int, row)) for row in csv.reader(lines("alignment-similar.csv"))}
    return ours == pairs


def stems():
    from snowballstemmer import stemmer
    return stemmer("indonesian").stemWords(lines("alignment-words.txt"))


def closure():
    import networkx

    edges = csv.reader(lines("alignment-edges.csv"))
    graph = networkx.DiGraph((int(child), int(parent)) for child, parent, _ in edges)
    below = [len(networkx.ancestors(graph, node)) for node in range(10_000)]
    return [f"{n}" for n in below], [len(networkx.descendants(graph, n)) for n in range(10_000)]


topn = ["scikit-learn", "sparse-dot-topn"]
report("Trigram top-10 of 671 names", topn, 9, nearest, same_nearest)
report("Similar pairs of 3,485 names", [*topn, "snowballstemmer"], 3, similar, same_pairs)
report("Stems of 5,693 words", ["snowballstemmer"], 9, stems, lambda s: s == lines("alignment-stems.txt"))
report("Closure of a cascade of 10,000 nodes", ["networkx"], 1, closure,
       lambda c: c[0] == lines("alignment-supporters.csv"), "reads edges")
