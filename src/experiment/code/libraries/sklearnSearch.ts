/** Candidates all over the search space. */
export const COVER = `def points_in(u):
    """From the unit cube to what the surrogate sees."""
    return SEEN_LOW + np.atleast_2d(u) * (SEEN_HIGH - SEEN_LOW)


def cube(dim):
    """Of one input a grid; of more, Halton points and the corners, where little is known."""
    if dim == 1:
        return np.linspace(0, 1, 401)[:, None]
    halton = qmc.Halton(dim, scramble=False)
    halton.fast_forward(1)
    inside = halton.random(512 * dim)
    if dim > 8:
        return inside
    return np.vstack([inside, [corner[::-1] for corner in itertools.product([0.0, 1.0], repeat=dim)]])`

/** Climbs from the best candidates to where the score is largest. */
export const CLIMB = `def climb(start):
    """A bounded quasi-Newton climb in the unit cube, with slopes by central differences."""
    def value(u):
        return score(points_in(u))[0]

    def slope(u, step=1e-4):
        below, above = [np.clip(u + sign * step * np.eye(len(u)), 0, 1) for sign in (-1, 1)]
        rise = score(points_in(above)) - score(points_in(below))
        return rise / (above - below).sum(axis=1)

    found = minimize(
        lambda u: -value(u), start, jac=lambda u: -slope(u), method="L-BFGS-B",
        bounds=[(0, 1)] * len(start), options={"ftol": 1e-16, "gtol": 1e-9, "maxls": 40},
    ).x
    return found, value(found)


def next_place():
    """Where the acquisition function is largest: the best candidates are climbed from."""
    dim = len(NAMES)
    places = cube(dim)
    values = score(points_in(places))
    order = np.argsort(-values, kind="stable")
    if dim == 1:
        left, right = np.append(-np.inf, values[:-1]), np.append(values[1:], -np.inf)
        order = [i for i in order if values[i] > left[i] and values[i] >= right[i]] or [0]
    starts = []
    for i in order:
        # Climbs that start close together would end on the same peak.
        if dim == 1 or all(np.abs(places[i] - other).max() >= 0.1 for other in starts):
            starts.append(places[i])
        if len(starts) == 5:
            break
    best, largest = places[order[0]], values[order[0]]
    for start in starts:
        u, value = climb(start)
        if value > largest:
            best, largest = u, value
    return place_at(best).tolist()`

/** Steps from the best candidates among legal places only. */
export const LEGAL = `def legal(u):
    """The nearest legal place to one in the unit cube: a category by the number of its choice."""
    return tuple(on_axis(each, share) for each, share in zip(SEARCHED, u))


def on_axis(parameter, share):
    if parameter["type"] == "category":
        count = len(parameter["choices"])
        return min(count - 1, max(0, int(np.floor(share * count))))
    low, high = parameter["low"], parameter["high"]
    if share <= 0 or share >= 1:
        return low if share <= 0 else high
    if parameter["log"]:
        x = 10.0 ** (np.log10(low) + share * (np.log10(high) - np.log10(low)))
    else:
        x = low + share * (high - low)
    x = min(high, max(low, x))
    return int(np.floor(x + 0.5)) if parameter["type"] == "int" else x


def share_of(parameter, value):
    """The way back: how far along its axis a value lies."""
    if parameter["type"] == "category":
        return (value + 0.5) / len(parameter["choices"])
    scale = np.log10 if parameter["log"] else float
    low, high = scale(parameter["low"]), scale(parameter["high"])
    return (scale(value) - low) / (high - low)


def params_of(place):
    values = {
        each["name"]: each["choices"][value] if each["type"] == "category" else value
        for each, value in zip(SEARCHED, place)
    }
    return {each["name"]: values.get(each["name"], each.get("value")) for each in PARAMETERS}


def place_of(params):
    return tuple(
        next(i for i, choice in enumerate(each["choices"]) if same(choice, params[each["name"]]))
        if each["type"] == "category" else params[each["name"]]
        for each in SEARCHED
    )


def neighbours(place, step):
    """The legal places one step away along one parameter: every other choice, at least the next whole number."""
    shares = [share_of(each, value) for each, value in zip(SEARCHED, place)]
    for d, parameter in enumerate(SEARCHED):
        if parameter["type"] == "category":
            moves = [choice for choice in range(len(parameter["choices"])) if choice != place[d]]
        else:
            moves = []
            for by in (-step, step):
                to = on_axis(parameter, min(1.0, max(0.0, shares[d] + by)))
                if to == place[d] and parameter["type"] == "int":
                    to = place[d] + (1 if by > 0 else -1)
                if to != place[d] and parameter["low"] <= to <= parameter["high"]:
                    moves.append(to)
        for to in moves:
            yield place[:d] + (to,) + place[d + 1 :]


def next_place():
    """Where the acquisition function is largest over the legal places: from the best candidates in ever shorter steps."""
    def values_at(places):
        return score(seen([params_of(place) for place in places]))

    places = [legal(u) for u in cube(len(SEARCHED))] + [place_of(params) for params in X]
    values = values_at(places)
    found = []
    for i in np.argsort(-values, kind="stable")[:6]:
        place, value, step = places[i], values[i], 0.1
        for _ in range(200):
            if step <= 1e-5:
                break
            around = list(neighbours(place, step))
            each = values_at(around)
            if each.max() > value:
                place, value = around[int(each.argmax())], each.max()
            else:
                step /= 2
        found.append((value, place))
    return params_of(max(found, key=lambda pair: pair[0])[1])`

/** The best of the places that are left. */
export const POOL = `def next_place():
    """The place, of those left, at which the acquisition function is largest."""
    return LEFT[int(np.argmax(score(seen(LEFT))))] if LEFT else None`

/** One function drawn from the posterior over all of `places`, and its best place. */
export const drawn = (places: string, isPool: boolean, seed: number): string => `def next_place():
    """The best place of one function drawn from the posterior, jointly over many places."""
    random = np.random.default_rng(${seed})
    gp, _ = FITTED[random.integers(len(FITTED))]
    places = ${places}
    values = gp.sample_y(${isPool ? 'seen(places)' : 'points_in(places)'}, random_state=random.integers(2**31))[:, 0]
    best = places[int(values.argmax())]
    return ${isPool ? 'best' : 'place_at(best).tolist()'}`
