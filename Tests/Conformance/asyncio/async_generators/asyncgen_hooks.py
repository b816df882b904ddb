import asyncio
import sys
# The hooks of asynchronous generators are a tuple with names: none before a loop runs, and while it runs two of its methods.


async def main():
    hooks = sys.get_asyncgen_hooks()
    print(hooks.firstiter.__name__, hooks.finalizer.__name__)
    print([hook.__self__ is asyncio.get_running_loop() for hook in hooks])


hooks = sys.get_asyncgen_hooks()
print(hooks, len(hooks), hooks[0], hooks.firstiter, hooks.finalizer)
print(type(hooks), type(hooks).n_fields, hooks == (None, None))
asyncio.run(main())
print(sys.get_asyncgen_hooks())
