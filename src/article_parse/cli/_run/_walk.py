"""The items of all inputs, each with its place."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from hashlib import blake2b

from article_parse.cli._run._checkpoint import CheckpointError, Place
from article_parse.records import Failure, Fields, Form, PassedOver
from article_parse.records._inputs import Input, list_inputs
from article_parse.records._items import Item
from article_parse.records._read import items_of
from article_parse.records._streams import Stream

__all__ = ["Walk"]


class Walk:
    """
    Goes through inputs from a place on.

    Args:
        paths: The inputs of the call.
        form: How they hold their dumps, where that was said.
        fields: The names of their fields.
        without: Files that are not read: those that are being written.
        after: The last item that was done before.
    """

    def __init__(
        self,
        paths: Iterable[str],
        form: Form | None,
        fields: Fields,
        *,
        without: Collection[str] = (),
        after: Place | None = None,
    ) -> None:
        self._paths = paths
        self._form = form
        self._fields = fields
        self._without = without
        self._after = after
        self._finished = 0
        self._reading: tuple[Input, Stream] | None = None

    def items(self) -> Iterator[tuple[Place, Item]]:
        """Give the items behind the place."""
        after = self._after
        listing = blake2b(digest_size=16)
        number = -1
        for number, found in enumerate(list_inputs(self._paths, self._form, self._without)):
            listing.update(repr(found).encode("utf-8", "surrogatepass"))
            skipped = 0
            if after is not None and number <= after.number:
                if number < after.number:
                    self._finished += found.size if isinstance(found, Input) else 0
                    continue
                skipped = after.index + 1
                _check(after, listing.hexdigest())
            for index, item in enumerate(self._of_input(found)):
                if index >= skipped:
                    yield Place(number, index, listing.hexdigest()), item
        if after is not None and number < after.number:
            _check(after, "")

    def bytes_read(self) -> int:
        """Give how many bytes of the inputs have been read."""
        if self._reading is None:
            return self._finished
        given, stream = self._reading
        return self._finished + min(stream.position(), given.size)

    def bytes_in_all(self) -> int:
        """Give how many bytes there are, by another walk over the names."""
        found = list_inputs(self._paths, self._form, self._without)
        return sum(each.size for each in found if isinstance(each, Input))

    def _of_input(self, found: Input | Failure | PassedOver) -> Iterator[Item]:
        def opened(stream: Stream) -> None:
            self._reading = (found, stream) if isinstance(found, Input) else None

        try:
            yield from items_of(found, self._fields, opened)
        finally:
            self._reading = None
            self._finished += found.size if isinstance(found, Input) else 0


def _check(after: Place, listing: str) -> None:
    if listing != after.listing:
        message = "the inputs are not those that the run was begun with; start anew with --overwrite"
        raise CheckpointError(message)
