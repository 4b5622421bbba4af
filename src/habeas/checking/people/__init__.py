"""Who is who in a draft: callings, offices, bodies, kin, and who did, found or answered something."""
