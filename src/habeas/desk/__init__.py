"""The desk: the pages caseworkers use. A page shows and never writes but through an act."""
