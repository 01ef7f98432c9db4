#!/usr/bin/env python3
"""The 22 features of made-up taxi trips, computed with Python's standard library: features.json, read by src/trips/trips.test.ts.
    python3 docs/reference/features.py > docs/reference/features.json"""
import datetime as dt
import json
import math

R = 6371.0
AIRPORTS = [(-73.7781, 40.6413), (-73.8740, 40.7769), (-74.1745, 40.6895)]
TRIPS = [
    [4.5, "2009-06-15 17:26:21 UTC", -73.844311, 40.721319, -73.84161, 40.712278, 1],
    [16.9, "2010-01-05 16:52:16 UTC", -74.016048, 40.711303, -73.979268, 40.782004, 2],
    [52.0, "2012-12-31 23:59:59 UTC", -73.7781, 40.6413, -73.98, 40.75, 6],
    [-2.5, "2015-02-28 00:00:00 UTC", 0.0, 0.0, 0.0, 0.0, 0],
    [8.1, "2012-02-29 06:05:00 UTC", -73.99, 40.74, 0.0, 0.0, 3],
    [100.01, "2014-11-09 12:30:00 UTC", 40.75, -73.99, 40.72, -73.95, 5],
    [6.0, "2011-07-04 03:07:00 UTC", -73.98, 40.75, -73.98, 40.75, 1],
]


def haversine(lon1, lat1, lon2, lat2):
    """Great-circle distance by the vector product, which shares no formula with the one under test."""
    def vector(lon, lat):
        l, p = math.radians(lon), math.radians(lat)
        return (math.cos(p) * math.cos(l), math.cos(p) * math.sin(l), math.sin(p))
    a, b = vector(lon1, lat1), vector(lon2, lat2)
    cross = (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])
    return R * math.atan2(math.sqrt(sum(c * c for c in cross)), sum(x * y for x, y in zip(a, b)))


def bearing(lon1, lat1, lon2, lat2):
    p1, p2, d = math.radians(lat1), math.radians(lat2), math.radians(lon2 - lon1)
    y, x = math.sin(d) * math.cos(p2), math.cos(p1) * math.sin(p2) - math.sin(p1) * math.cos(p2) * math.cos(d)
    return math.degrees(math.atan2(y, x))


def features(trip):
    _, stamp, x1, y1, x2, y2, passengers = trip
    t = dt.datetime.strptime(stamp, "%Y-%m-%d %H:%M:%S UTC")
    airports = [haversine(x, y, *airport) for airport in AIRPORTS for x, y in ((x1, y1), (x2, y2))]
    return [x1, y1, x2, y2, passengers, t.year, t.month, t.day, t.weekday(), t.hour, t.minute, abs(x2 - x1), abs(y2 - y1),
            haversine(x1, y1, x2, y2), haversine(x1, y1, x2, y1) + haversine(x2, y1, x2, y2), bearing(x1, y1, x2, y2), *airports]


print(json.dumps([{"trip": trip, "features": features(trip)} for trip in TRIPS], indent=1))
