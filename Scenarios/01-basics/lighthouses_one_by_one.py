"""Three lighthouses and a keeper who watches each of them to the end.  No asyncio here."""

import time


def shine(name):
    print(f"{name}: light")
    time.sleep(1)
    print(f"{name}: dark")
    time.sleep(1)


def main():
    for name in ("Skagen", "Ushant", "Fastnet"):
        shine(name)


start = time.perf_counter()
main()
print(f"the round took {time.perf_counter() - start:.0f} s")


# /// script
# requires-python = ">=3.12"
#
# [tool.simul]
# title = "Three lighthouses, one by one"
# goal = "An ordinary program does one thing at a time: while it sleeps, nothing else happens."
# topic = "basics"
# level = "first steps"
# order = 2
# zh.title = "三座灯塔，一座接一座"
# zh.goal = "普通程序一次只做一件事：它睡眠的时候，什么也不会发生。"
#
# [[tool.simul.questions]]
# asks = "ends-at"
# ask = "How long does the whole round take?"
# answers = ["2 s", "3 s", "6 s"]
# values = ["2", "3", "6"]
# right = 3
# why = "Three lighthouses with two waits of a second each: one after the other, the waits add up."
# zh.ask = "整个过程要多长时间？"
# zh.answers = ["2 秒", "3 秒", "6 秒"]
# zh.why = "三座灯塔，每座等待两次、每次一秒：一座接一座，时间相加。"
#
# [[tool.simul.questions]]
# at.line = 8
# asks = "next-output"
# ask = "Skagen is lit and the program sleeps for a second. What is printed next?"
# answers = ["Ushant: light", "both at once", "Skagen: dark"]
# values = ["Ushant: light", "Skagen: dark Ushant: light", "Skagen: dark"]
# right = 3
# why = "time.sleep() stops the whole program. Nobody else can be called before shine() has come to its end."
# zh.ask = "Skagen 已经亮灯，程序睡眠一秒。接下来打印什么？"
# zh.answers = ["Ushant: light", "两行同时打印", "Skagen: dark"]
# zh.why = "time.sleep() 让整个程序停下。shine() 没有运行完之前，轮不到别人。"
#
# [[tool.simul.notes]]
# text = """\
#   There is no loop here, hence no turns: step with s, line by line, or with t, from one move of the clock to the next."""
# zh.text = "这里没有事件循环，也就没有回合：按 s 逐行走，或按 t 从时钟的一次走动到下一次。"
#
# [[tool.simul.notes]]
# at.line = 19
# text = "Compare this program with lighthouses_together: `simul compare` puts the two on one time axis."
# zh.text = "把它和 lighthouses_together 比较一下：simul compare 会把两者放在同一条时间轴上。"
# ///
