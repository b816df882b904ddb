// `collections.abc`: another name of `_collections_abc`.

let collectionsABCSource = ##"""
from _collections_abc import *
from _collections_abc import __all__
"""##
