import pytest
import torch

from ml.training.loss_names import LossName
from ml.training.losses import LOSSES

GRADES = torch.tensor([[3.0, 2.0, 1.0, 0.0, -1.0], [-1.0, 0.0, 3.0, 0.0, 0.0]])


def order(similarities: torch.Tensor) -> list[list[int]]:
    return [row.argsort(descending=True).tolist() for row in similarities]


@pytest.mark.parametrize("name", LossName)
def test_cosines_in_the_order_of_the_grades_cost_less(name: LossName) -> None:
    right, wrong = (GRADES + 1) / 5, (3 - GRADES) / 5
    assert LOSSES[name](right, GRADES) < LOSSES[name](wrong, GRADES)


@pytest.mark.parametrize("name", LossName)
def test_descending_finds_an_order_that_puts_the_good_above_the_bad(name: LossName) -> None:
    torch.manual_seed(0)
    inner = torch.randn(2, 5, requires_grad=True)
    optimizer = torch.optim.Adam([inner], lr=0.05)
    for _ in range(200):
        loss = LOSSES[name](torch.tanh(inner), GRADES)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    first, second = order(inner.detach())
    assert set(first[:2]) == {0, 1}
    assert second[0] == 2


@pytest.mark.parametrize("name", LossName)
def test_people_without_a_good_course_are_no_error(name: LossName) -> None:
    similarities = torch.full((1, 3), 0.5, requires_grad=True)
    loss = LOSSES[name](similarities, torch.zeros(1, 3))
    loss.backward()
    assert similarities.grad is not None
    assert torch.isfinite(similarities.grad).all()


def test_graded_gains_ask_for_more_than_a_right_or_wrong() -> None:
    excellent_first = torch.tensor([[0.9, 0.5, 0.1]])
    good_first = torch.tensor([[0.5, 0.9, 0.1]])
    grades = torch.tensor([[3.0, 2.0, 0.0]])
    loss = LOSSES[LossName.MULTIPLE_NEGATIVES]
    assert loss(excellent_first, grades) < loss(good_first, grades)
