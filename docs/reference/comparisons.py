#!/usr/bin/env python3
"""Paired comparisons computed with SciPy and NumPy: comparisons.json, read by src/experiment/comparison.test.ts.
    /usr/bin/python3 docs/reference/comparisons.py > docs/reference/comparisons.json
Exact p without ties is scipy.stats.wilcoxon's; with ties it is counted over all 2^n choices of signs. The normal p is scipy.stats.wilcoxon's, which
corrects for ties and not for continuity. `auto` is what scipy.stats.wilcoxon answers since 1.15: exact up to 50 pairs, with ties or zeros up to 13."""
import itertools
import json

import numpy as np
import scipy
from scipy import stats

rng = np.random.default_rng(20261130)


def counted(ranks, statistic):
    """2 P(W <= statistic) over every choice of signs."""
    signs = np.array(list(itertools.product((0, 1), repeat=len(ranks))))
    return min(1.0, 2 * float(np.mean(signs @ ranks <= statistic + 1e-9)))


def test(d):
    d = np.asarray(d, float)
    kept = d[d != 0]
    ranks = stats.rankdata(np.abs(kept))
    plus, minus = float(ranks[kept > 0].sum()), float(ranks[kept < 0].sum())
    ties, zeros, n = len(set(np.abs(kept))) < len(kept), len(d) - len(kept), len(kept)
    exact = normal = None
    if n and not ties and n <= 50:
        exact = float(stats.wilcoxon(kept, mode="exact").pvalue)
    elif n and n <= 18:
        exact = counted(ranks, min(plus, minus))
    if n:
        normal = float(stats.wilcoxon(kept, mode="approx", correction=False).pvalue)
    auto = 1.0 if n == 0 else exact if len(d) <= (13 if ties or zeros else 50) else normal
    return {"differences": d.tolist(), "n": n, "zeros": zeros, "hasTies": ties, "positive": plus, "negative": minus,
            "statistic": min(plus, minus), "pExact": exact, "pNormal": normal, "p": auto}


def median(values):
    """Median and its interval between two order statistics: the largest k with P(B < k) <= 2.5 %, B ~ Binomial(n, 1/2)."""
    values = np.sort(np.asarray(values, float))
    n = len(values)
    ks = [k for k in range(1, n // 2 + 1) if stats.binom.cdf(k - 1, n, 0.5) <= 0.025]
    return {"value": float(np.median(values)), "interval": [float(values[max(ks) - 1]), float(values[n - max(ks)])] if ks else None}


def comparison(goal, optimum, start, traces_a, traces_b):
    """Gap of both sides, the test of the final values, and the speed-up at the level that both reach, seed by seed."""
    sign = 1 if goal == "minimize" else -1
    best = [[np.minimum.accumulate(sign * np.asarray(t)) for t in side] for side in (traces_a, traces_b)]
    finals = [np.array([b[-1] for b in side]) for side in best]
    gaps = []
    for side in finals:
        from_, to = sign * np.asarray(start), sign * optimum
        gaps.append(median((from_ - side) / (from_ - to)))
    first = lambda series, level: int(np.argmax(series <= level)) + 1
    levels = np.maximum(finals[0], finals[1])
    ratios = [first(b, l) / first(a, l) for a, b, l in zip(best[0], best[1], levels)]
    return {"goal": goal, "optimum": optimum, "start": list(start), "traces": {"a": traces_a, "b": traces_b},
            "expected": {"gap": {"a": gaps[0], "b": gaps[1]}, "p": test(finals[0] - finals[1])["p"], "speedUp": median(ratios)}}


differences = [rng.normal(shift, 1, n).tolist() for n, shift in ((1, 0), (3, 1), (5, 0.5), (6, 1), (10, 0.2), (13, 0.6), (20, 0.5), (35, 0.3), (50, 0.2), (51, 0.2), (100, 0.2), (300, 0.05))]
differences += [(rng.integers(-3, 6, n) / 2).tolist() for n in (4, 8, 13, 14, 18, 40, 120)]
differences += [[0, 0, 0], [0, 1, -2, 3, 0, 4], [1, 1, 1, 1, 1, 1, 1], [0.5] * 20, [1, -1], [-1, -2, -3, -4, -5, -6, -7, -8, -9, -10, -11, -12, -13, -14, -15]]
comparisons = []
for goal, n, lengths in (("minimize", 20, (12, 12)), ("maximize", 9, (10, 40)), ("minimize", 5, (6, 6))):
    traces = [np.round(rng.normal(2, 1, (n, length)), 3).tolist() for length in lengths]
    starts = [float((min if goal == "minimize" else max)(t[0], u[0])) + (4 if goal == "minimize" else -4) for t, u in zip(*traces)]
    comparisons.append(comparison(goal, -1.5 if goal == "minimize" else 6.5, starts, *traces))
print(json.dumps({"schema": "comparisons/1", "made_with": f"SciPy {scipy.__version__}, NumPy {np.__version__}",
                  "tests": [test(d) for d in differences], "comparisons": comparisons}, indent=None))
