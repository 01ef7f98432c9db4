"""transforms.json: Gaussian processes of log y and of normal scores of y, with SciPy and scikit-learn (Debian's python3-scipy, python3-sklearn).

Blom's normal scores from the ranks (equal values share theirs); values standardised by their population s.d.; the posterior is scikit-learn's; the
median and the quantiles of y are those of the posterior taken back, by exp or by linear interpolation between the measured values, ending at the
smallest and the largest. EI and its threshold are computed by the textbook formula in the transformed units.

    python3 docs/reference/transforms.py > docs/reference/transforms.json
"""

import json

import numpy as np
from scipy.stats import norm, rankdata
from sklearn.gaussian_process import GaussianProcessRegressor
from sklearn.gaussian_process.kernels import ConstantKernel, Matern

CASES = [
    ("log", "minimize", [0.05, 0.3, 0.45, 0.8, 0.95], [120.0, 3.5, 0.02, 8.0, 900.0]),
    ("log", "maximize", [0.1, 0.4, 0.6, 0.9], [1e-6, 0.5, 2.0, 1e4]),
    ("rank", "minimize", [0.05, 0.3, 0.45, 0.8, 0.95], [120.0, -3.5, 0.02, 8.0, 9e9]),
    ("rank", "maximize", [0.0, 0.2, 0.4, 0.6, 0.8, 1.0], [1.0, 2.0, 2.0, -5.0, 2.0, 7.0]),
]
QUERY = [0.0, 0.17, 0.3, 0.52, 0.7, 1.0]
VARIANCE, LENGTHSCALE, NOISE_SD, XI = 1.44, 0.21, 0.05, 0.1


def case(transform, goal, x, y):
    x, y = np.array(x), np.array(y)
    scores = norm.ppf((rankdata(y) - 0.375) / (len(y) + 0.25))
    turned = np.log(y) if transform == "log" else scores
    shift, scale = turned.mean(), turned.std()
    gp = GaussianProcessRegressor(
        ConstantKernel(VARIANCE, "fixed") * Matern(LENGTHSCALE, "fixed", nu=2.5), alpha=NOISE_SD**2, optimizer=None
    )
    gp.fit(x[:, None], (turned - shift) / scale)
    mean, sd = gp.predict(np.array(QUERY)[:, None], return_std=True)
    mean, sd = shift + scale * mean, scale * sd

    def back(value):
        if transform == "log":
            return np.exp(value)
        order = np.argsort(scores)
        return np.interp(value, scores[order], y[order])

    sign = 1 if goal == "maximize" else -1
    gain = sign * mean - (sign * turned).max() - XI * scale
    z = gain / sd
    return {
        "transform": transform,
        "goal": goal,
        "x": x.tolist(),
        "y": y.tolist(),
        "turned": turned.tolist(),
        "query": QUERY,
        "median": back(mean).tolist(),
        "low": back(mean - 2 * sd).tolist(),
        "high": back(mean + 2 * sd).tolist(),
        "sd": sd.tolist(),
        "ei": (gain * norm.cdf(z) + sd * norm.pdf(z)).tolist(),
    }


print(
    json.dumps(
        {
            "format": "transforms/1",
            "kernel": {"kind": "matern52", "variance": VARIANCE, "lengthscale": LENGTHSCALE},
            "noiseSd": NOISE_SD,
            "xi": XI,
            "cases": [case(*each) for each in CASES],
        },
        indent=1,
    )
)
