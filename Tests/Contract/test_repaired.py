"""What was repaired stays repaired."""

import pytest

from comparison import differences
from edges import EdgeBuilder
from repaired import REPAIRED


@pytest.mark.parametrize("said", REPAIRED)
def test_a_repaired_difference_does_not_come_back(said, tmp_path):
    build, cycle = REPAIRED[said]
    builder = EdgeBuilder()
    build(builder)
    builder.write(tmp_path)
    assert not differences(tmp_path, cycle)
