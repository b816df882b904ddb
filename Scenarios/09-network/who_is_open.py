"""Three requests under way at once, with aiohttp; the hosts stand at the end of this file."""

import asyncio

import aiohttp


async def ask(session, shop):
    async with session.get(f"https://{shop}.example") as response:
        words = await response.text()
        print(f"{shop}: {response.status} {words}")
        return response.status == 200


async def main():
    shops = ["bakery", "bookshop", "cinema"]
    async with aiohttp.ClientSession() as session:
        answers = await asyncio.gather(*(ask(session, shop) for shop in shops))
    print("open:", [shop for shop, is_open in zip(shops, answers) if is_open])


asyncio.run(main())


# /// script
# requires-python = ">=3.12"
# dependencies = ["aiohttp"]
#
# [tool.simul]
# title = "Which shops are open?"
# goal = "Requests wait at the same time; each answer comes when its own server is ready."
# topic = "network"
# level = "first steps"
# order = 1
# zh.title = "哪些店开着门？"
# zh.goal = "请求同时等待；哪台服务器先好，哪个回答就先到。"
#
# [[tool.simul.questions]]
# at.line = 18
# asks = "order"
# ask = """\
#   Three shops are asked at once: the bakery answers after 0.3 s, the bookshop after 0.1, the cinema after 0.2. In which \
#   order are they printed?"""
# answers = ["bookshop, cinema, bakery", "bakery, bookshop, cinema", "cinema, bookshop, bakery"]
# values = ["bookshop: | cinema: | bakery:", "bakery: | bookshop: | cinema:", "cinema: | bookshop: | bakery:"]
# right = 1
# why = "Each request is a task that waits for its own server: the quickest is first."
# zh.ask = "同时询问三家店：bakery 0.3 秒后回答，bookshop 0.1 秒，cinema 0.2 秒。按什么顺序打印？"
# zh.answers = ["bookshop、cinema、bakery", "bakery、bookshop、cinema", "cinema、bookshop、bakery"]
# zh.why = "每个请求是一个任务，各等各的服务器：最快的最先。"
#
# [[tool.simul.questions]]
# at.output = "bookshop: 404"
# asks = "ends-at"
# ask = "When is the last answer there?"
# answers = ["0.1", "0.3", "0.6"]
# values = ["0.1", "0.3", "0.6"]
# right = 2
# why = "The waits lie on top of each other: the slowest server decides."
# zh.ask = "最后一个回答什么时候到？"
# zh.answers = ["0.1", "0.3", "0.6"]
# zh.why = "等待互相重叠：由最慢的服务器决定。"
#
# [[tool.simul.questions]]
# at.line = 19
# asks = "next-output"
# ask = "All answers are there; only status 200 counts as open. What does the last line say?"
# answers = ["open: ['bookshop']", "open: ['bakery']", "open: ['bakery', 'cinema']"]
# right = 2
# why = "gather gives the answers in the order of the shops, however they came in: True, False, False."
# zh.ask = "回答都到了；只有状态 200 算开门。最后一行是什么？"
# zh.answers = ["open: ['bookshop']", "open: ['bakery']", "open: ['bakery', 'cinema']"]
# zh.why = "不管到达的先后，gather 按店的顺序给出回答：True、False、False。"
#
# [[tool.simul.hosts]]
# url = "https://bakery.example"
# status = 200
# latency = 0.3
# body = "fresh bread"
#
# [[tool.simul.hosts]]
# url = "https://bookshop.example"
# status = 404
# latency = 0.1
# body = "moved away"
#
# [[tool.simul.hosts]]
# url = "https://cinema.example"
# status = 503
# latency = 0.2
# body = "back at eight"
# ///
