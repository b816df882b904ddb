# /// script
# requires-python = ">=3.12"
# dependencies = ["aiohttp"]
#
# [tool.simul]
# title = "Which shops are open?"
# goal = "Requests wait at the same time; each answer comes when its own server is ready."
# topic = "network"
# level = "first steps"
# questions = ["Three shops are asked at once. In which order do they answer?"]
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
