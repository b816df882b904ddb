# Stands for CPython's package of tests beside a program that Simul runs; holds only what the asyncio tests ask for.
