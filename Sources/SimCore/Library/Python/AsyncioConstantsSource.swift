// `asyncio.constants`.  None of them has an effect on the loop here.

let asyncioConstantsSource = ##"""
import enum

LOG_THRESHOLD_FOR_CONNLOST_WRITES = 5
ACCEPT_RETRY_DELAY = 1
DEBUG_STACK_DEPTH = 10
SSL_HANDSHAKE_TIMEOUT, SSL_SHUTDOWN_TIMEOUT = 60.0, 30.0
SENDFILE_FALLBACK_READBUFFER_SIZE = 1 << 18
FLOW_CONTROL_HIGH_WATER_SSL_READ, FLOW_CONTROL_HIGH_WATER_SSL_WRITE = 256, 512
THREAD_JOIN_TIMEOUT = 300

_SendfileMode = enum.Enum("_SendfileMode", ["UNSUPPORTED", "TRY_NATIVE", "FALLBACK"], module=__name__)
"""##
