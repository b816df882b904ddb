// `json.decoder`: the decoder's classes under their own address.

let jsonDecoderSource = ##"""
from json import JSONDecodeError, JSONDecoder

__all__ = ["JSONDecoder", "JSONDecodeError"]

"""##
