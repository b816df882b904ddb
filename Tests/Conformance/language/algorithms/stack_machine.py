# A tiny processor with jumps, calls and errors.
class Fault(Exception):
    pass


def run(program, limit=500):
    stack, calls, memory, pc, out = [], [], {}, 0, []
    labels = {op[1]: i for i, op in enumerate(program) if op[0] == "label"}
    for _ in range(limit):
        if pc >= len(program):
            return out, stack
        op, *args = program[pc]
        pc += 1
        try:
            match op, args:
                case "push", [value]:
                    stack.append(value)
                case "add" | "sub" | "mul", []:
                    b, a = stack.pop(), stack.pop()
                    stack.append({"add": a + b, "sub": a - b, "mul": a * b}[op])
                case "dup", []:
                    stack.append(stack[-1])
                case "store", [name]:
                    memory[name] = stack.pop()
                case "load", [name]:
                    stack.append(memory[name])
                case "jump", [target]:
                    pc = labels[target]
                case "jumpzero", [target]:
                    if stack.pop() == 0:
                        pc = labels[target]
                case "call", [target]:
                    calls.append(pc)
                    pc = labels[target]
                case "return", []:
                    pc = calls.pop()
                case "print", []:
                    out.append(stack.pop())
                case "halt", []:
                    return out, stack
                case "label", [_]:
                    pass
                case _:
                    raise Fault(f"bad instruction {op} {args}")
        except (IndexError, KeyError) as e:
            raise Fault(f"at {pc - 1} {op}: {e!r}") from e
    raise Fault("too many steps")


def parse(text):
    return [[int(w) if w.lstrip("-").isdigit() else w for w in line.split()] for line in text.split(";")]


factorial = """push 5; store n; push 1; store r; label top; load n; jumpzero end; load r; load n; mul; store r;
load n; push 1; sub; store n; jump top; label end; load r; print"""
for text in (factorial, "push 2; call sq; print; halt; label sq; dup; mul; return", "add", "label a; jump a", "fly 3",
             "load x", "push 1; push -2; sub"):
    try:
        print(run(parse(text)))
    except Fault as e:
        print("fault:", e, "|", type(e.__cause__).__name__)
