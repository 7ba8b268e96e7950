"""How much work a call is, counted in steps of Python: the same number on a busy machine as on an idle one."""

import sys
from collections.abc import Callable
from types import FrameType
from typing import Any


def steps(call: Callable[[], object]) -> int:
    """The number of bytecode instructions that a call executes in Python; what runs in C counts as one.

    The call is made twice, and the second counts: caches are filled then, and from Python 3.12 on a function is not
    traced by instructions before it has been entered once.
    """
    _traced(call)
    return _traced(call)


def _traced(call: Callable[[], object]) -> int:
    count = 0

    def trace(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal count
        frame.f_trace_opcodes = True
        frame.f_trace_lines = False
        count += event == "opcode"
        return trace

    before = sys.gettrace()
    sys.settrace(trace)
    try:
        call()
    finally:
        sys.settrace(before)
    return count
