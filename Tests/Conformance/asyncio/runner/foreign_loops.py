# A runner whose factory gives something that is not a loop: it is prepared and closed by the usual calls.
import asyncio
from unittest import mock

loop = mock.Mock()
with asyncio.Runner(debug=True, loop_factory=lambda: loop) as runner:
    print(runner.get_loop() is loop)
print([name for name, args, kwargs in loop.method_calls])
print(loop.set_debug.call_args, loop.shutdown_default_executor.call_args)
try:
    runner.get_loop()
except RuntimeError as e:
    print(e)


class Plain:
    def __getattr__(self, name):
        print("asked for", name)
        return lambda *args: name


runner = asyncio.Runner(loop_factory=Plain)
print(type(runner.get_loop()).__name__)
runner.close()
runner.close()
