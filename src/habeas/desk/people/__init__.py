"""People: users, their roles, the parts they have in cases, levels, handing over."""
