"""Servers that one provider has for its regions or data centres: hosts that differ in nothing else."""

from __future__ import annotations

import re
from typing import Final

from connection_wizard.spec.domains import registrable_domain

REGION: Final = re.compile(
    r"(?:^|[.-])(?:eu|us|au|in|cn|jp|ca|uk|de|fr|sg|apac|emea|na|ap|eu-?\w*-?\d|us-?\w*-?\d|na\d|eu\d)(?=$|[.-])",
    re.IGNORECASE,
)
"""A label of a host that names a region, or a part of one."""


def differ_in_region(host: str, other: str) -> bool:
    """Whether two hosts differ in nothing but the region: in the end of their domain, or in a label that names one."""
    domain, domain_two = registrable_domain(host), registrable_domain(other)
    if not domain or not domain_two or host == other:
        return False
    if domain != domain_two:
        names = domain.partition(".")[0], domain_two.partition(".")[0]
        return names[0] == names[1] and host.removesuffix(domain) == other.removesuffix(domain_two)
    return REGION.sub("", host) == REGION.sub("", other)
