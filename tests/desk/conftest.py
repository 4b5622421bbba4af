"""Who sits at the desk."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

from tests.ledger.rooms import BY


@pytest.fixture
def amal(client: Client) -> Client:
    """A browser in which Amal is logged in, who leads the cases of `rooms`."""
    client.force_login(User.objects.create_user(BY))
    return client
