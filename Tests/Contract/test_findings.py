"""The known differences, one by one: an expected failure until the product agrees."""

import pytest

from findings import FINDINGS


@pytest.mark.parametrize("name", FINDINGS)
def test_a_known_difference(name):
    finding = FINDINGS[name]
    found = finding.found()
    if found:
        pytest.xfail(f"{finding.says}: {found[0]}")
