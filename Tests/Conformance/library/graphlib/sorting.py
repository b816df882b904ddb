"""TopologicalSorter: an order of tasks by what they need."""
from graphlib import CycleError, TopologicalSorter

graph = {"roof": {"walls"}, "walls": ["floor"], "garden": [], "windows": ["walls", "glass"], "paint": ["windows", "roof"]}
print(list(TopologicalSorter(graph).static_order()))
ts = TopologicalSorter()
ts.add("c", "a", "b")
ts.add("d", "c")
ts.add("b", "a")
ts.prepare()
while ts.is_active():
    ready = ts.get_ready()
    print(ready, bool(ts), ts.get_ready())
    ts.done(*ready)
print(ts.is_active(), list(TopologicalSorter().static_order()))
for bad in ({"a": ["b"], "b": ["c"], "c": ["a"]}, {1: [1]}, {"x": ["y"], "y": ["x"], "z": []}):
    try:
        list(TopologicalSorter(bad).static_order())
    except CycleError as error:
        print("CycleError:", error.args, isinstance(error, ValueError))
ts = TopologicalSorter({1: [2]})
for wrong in (lambda: ts.get_ready(), lambda: ts.done(1), lambda: ts.is_active(), lambda: ts.prepare(), lambda: ts.prepare(),
              lambda: ts.add(5), lambda: ts.done(9), lambda: ts.done(1), lambda: ts.get_ready(), lambda: ts.done(2),
              lambda: ts.done(2), lambda: ts.get_ready()):
    try:
        print("fine", wrong())
    except ValueError as error:
        print("ValueError:", error)
