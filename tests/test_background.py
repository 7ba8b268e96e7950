"""Jobs on threads: what they make, how far they are, and how they end."""

from threading import Event

import pytest

from qicbrowser.background import Job
from qicbrowser.domain.progress import CancelledError, Progress


def test_a_job_hands_back_what_it_made() -> None:
    assert Job("sum", lambda _: sum(range(10))).result() == 45


def test_an_exception_of_a_job_is_raised_with_its_result() -> None:
    def fail(_: Progress) -> None:
        raise ValueError("no such thing")

    job = Job("fail", fail)
    assert job.wait()
    with pytest.raises(ValueError, match="no such thing"):
        job.result()


def test_a_job_says_how_far_it_is() -> None:
    seen, may_end = Event(), Event()

    def work(progress: Progress) -> str:
        progress(3, 7)
        seen.set()
        may_end.wait()
        return "done"

    job = Job("count", work)
    seen.wait()
    assert job.progress == (3, 7)
    assert not job.is_done
    assert not job.wait(0.01)
    may_end.set()
    assert job.result() == "done"
    assert job.is_done


def test_a_cancelled_job_ends_at_its_next_report() -> None:
    cancelled = Event()
    steps: list[int] = []

    def work(progress: Progress) -> None:
        for step in range(100):
            progress(step, 100)
            steps.append(step)
            cancelled.wait()

    job = Job("steps", work)
    job.cancel()
    cancelled.set()
    with pytest.raises(CancelledError):
        job.result()
    assert len(steps) <= 1
