// `asyncio.trsock`: what `get_extra_info("socket")` answers.

let asyncioTrsockSource = ##"""
from _network import TransportSocket
"""##
