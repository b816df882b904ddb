// `json.encoder`: the encoder's class under its own address.

let jsonEncoderSource = ##"""
from json import JSONEncoder, encode_basestring, encode_basestring_ascii

"""##
