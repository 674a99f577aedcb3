"""Language packs: those on the disk, those that are offered, and the way from the one to the other.

::

    store.py       where packs are kept, and what lies beside them: what holds when the power goes
    installed.py   the packs on the disk, and the routes through them
    index.py       the packs that are offered, from the network or as they were known last
    catalogue.py   all of them as one list, and what each would make possible
    download.py    a package from the network: mirrors, breaks, restarts
    unpack.py      a package opened warily
    trial.py       a pack tried in a process of its own
    install.py     a package to a pack, and back; nothing else changes what is installed

What takes time is a generator: it yields how far it is, and last what came out. To cancel is to stop looping, or to
close it. Nothing is ever fetched but by ``index.fetch``, ``index.measure`` and ``install.install``.
"""

from core.packs.installed import BUNDLED, Pack, Packs, argos_folders, codes, default_target, stand_ins

__all__ = ["BUNDLED", "Pack", "Packs", "argos_folders", "codes", "default_target", "stand_ins"]
