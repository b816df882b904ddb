// `asyncio.log`: the logger that the loop writes to.

let asyncioLogSource = ##"""
import logging

logger = logging.getLogger("asyncio")
"""##
