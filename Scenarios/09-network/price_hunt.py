"""The same three prices twice: one request after the other, then all at once."""

import asyncio
import time

import aiohttp


async def price(session, shop):
    async with session.get(f"https://{shop}.example/umbrella") as response:
        euros = (await response.json())["euros"]
        print(f"  {shop}: {euros}")
        return euros


async def main():
    shops = ["harbour", "market", "station"]
    async with aiohttp.ClientSession() as session:
        start = time.perf_counter()
        found = [await price(session, shop) for shop in shops]
        print(f"one by one: {min(found)} euros, {time.perf_counter() - start:.1f} s")

        start = time.perf_counter()
        found = await asyncio.gather(*(price(session, shop) for shop in shops))
        print(f"all at once: {min(found)} euros, {time.perf_counter() - start:.1f} s")


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
# dependencies = ["aiohttp"]
#
# [tool.simul]
# title = "The price of an umbrella"
# goal = "await inside a comprehension asks one shop after the other; gather asks all at once."
# topic = "network"
# level = "next steps"
# order = 2
# zh.title = "一把伞的价钱"
# zh.goal = "推导式里的 await 一家接一家地问；gather 同时问所有的店。"
#
# [[tool.simul.questions]]
# at.line = 20
# asks = "next-output"
# ask = "The list is made with await in a comprehension. The harbour is the slowest server. Which price is printed first?"
# answers = ["station: 15", "market: 9", "harbour: 12"]
# values = ["station: 15", "market: 9", "harbour: 12"]
# right = 3
# why = "Each await waits for its answer before the next request is made: the order of the list."
# zh.ask = "列表推导式里写了 await。harbour 的服务器最慢。先打印哪个价钱？"
# zh.answers = ["station: 15", "market: 9", "harbour: 12"]
# zh.why = "每个 await 等到回答才发下一个请求：就是列表的顺序。"
#
# [[tool.simul.questions]]
# at.line = 24
# asks = "next-output"
# ask = "Now with gather. Which price is printed first?"
# answers = ["market: 9", "station: 15", "harbour: 12"]
# values = ["market: 9", "station: 15", "harbour: 12"]
# right = 2
# why = "All three requests are under way; the station's server is the quickest."
# zh.ask = "现在用 gather。先打印哪个价钱？"
# zh.answers = ["market: 9", "station: 15", "harbour: 12"]
# zh.why = "三个请求都在路上，station 的服务器最快。"
#
# [[tool.simul.questions]]
# at.line = 24
# asks = "ends-at"
# ask = "The first round took 0.6 s. When does the program end?"
# answers = ["0.7", "0.9", "1.2"]
# values = ["0.7", "0.9", "1.2"]
# right = 2
# why = "The second round takes as long as its slowest server: 0.3 s."
# zh.ask = "第一轮用了 0.6 秒。程序什么时候结束？"
# zh.answers = ["0.7", "0.9", "1.2"]
# zh.why = "第二轮的用时等于最慢的服务器：0.3 秒。"
#
# [[tool.simul.hosts]]
# url = "https://harbour.example"
# latency = 0.3
# body = '{"euros": 12}'
#
# [[tool.simul.hosts]]
# url = "https://market.example"
# latency = 0.2
# body = '{"euros": 9}'
#
# [[tool.simul.hosts]]
# url = "https://station.example"
# latency = 0.1
# body = '{"euros": 15}'
# ///
