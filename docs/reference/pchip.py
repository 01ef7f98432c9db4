# Writes pchip.json: curves through knots by SciPy's PchipInterpolator. Run: python3 docs/reference/pchip.py > docs/reference/pchip.json
import json

import numpy as np
import scipy
from scipy.interpolate import PchipInterpolator

random = np.random.default_rng(7)
uneven = np.concatenate([[0], np.sort(random.uniform(0, 1, 9)), [1]])
knots = {
    "two knots": ([0, 1], [2, -1]),
    "three knots, one way": ([0, 0.2, 1], [0, 1, 1.5]),
    "a peak": ([0, 0.4, 1], [0, 3, -1]),
    "a plateau": ([0, 0.3, 0.5, 0.8, 1], [1, 2, 2, 2, 0]),
    "uneven, up and down": (uneven, random.normal(0, 5, 11)),
    "an end that is held back": ([0, 0.5, 0.6], [0, 0.1, -9]),
    "steep and flat": ([0, 0.01, 0.5, 0.99, 1], [0, 100, 100.5, 101, 0]),
}
cases = []
for name, (x, y) in knots.items():
    at = np.linspace(x[0], x[-1], 23)
    values = PchipInterpolator(x, y)(at)
    cases.append({key: [float(v) for v in each] for key, each in zip(["x", "y", "at", "values"], [x, y, at, values])} | {"name": name})
print(json.dumps({"source": f"SciPy {scipy.__version__}, scipy.interpolate.PchipInterpolator", "cases": cases}))
