"""The batch on a Dask cluster, for more articles than one machine is enough for::

    python packaging/dask/digest_folder.py ARTICLES --to pt --save digests/

digests a folder on two local workers; ``--scheduler tcp://HOST:8786`` uses a cluster that is there, whose workers have
Nutgraf installed and see the folder under the same path. A worker does what a thread of ``nutgraf-cli`` does, and this
program what its main thread does: it names, saves and keeps the journal, so that a run can be broken off and resumed.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from distributed import Client, Worker, WorkerPlugin, get_worker

from core.model import Options, Source
from core.packs import Packs
from core.pipeline import Services
from core.reading import files_in
from core.saving import PATTERN
from core.saving.folder import Folder
from core.saving.journal import Journal
from core.terminal import complain
from core.translating import Translator
from core.wording import explain
from core.work import Outcome, Task, in_order


class Models(WorkerPlugin):
    """Gives each worker its own packs and models, which its threads share."""

    def setup(self, worker: Worker) -> None:
        worker.nutgraf = Services(translator=Translator(threads=worker.state.nthreads))


def main() -> int:
    """Runs the command and returns its exit code: 0 all done, 1 some articles failed."""
    parser = argparse.ArgumentParser(description="Digests the articles in a folder on a Dask cluster.")
    parser.add_argument("articles", type=Path, metavar="FOLDER")
    parser.add_argument("--to", metavar="CODE", help="translate into this language; else only summarise")
    parser.add_argument("--save", type=Path, required=True, metavar="FOLDER")
    parser.add_argument("--format", default="json", help="as nutgraf-cli has them (json)")
    parser.add_argument("--scheduler", metavar="ADDRESS", help="of a cluster; else two workers are started here")
    arguments = parser.parse_args()
    task = Task(Options(target=arguments.to), arguments.format)
    arguments.save.mkdir(parents=True, exist_ok=True)
    journal = Journal(arguments.save, task.options, arguments.format, task.layout, PATTERN, Packs())
    folder = Folder(arguments.save, arguments.format, PATTERN, journal=journal, resume=True)
    articles = folder.undone((str(path), path) for path in files_in(arguments.articles))

    def work(article: tuple[str, Source]) -> Outcome:
        return task.run(article[1], get_worker().nutgraf)

    failed = 0
    here = {"n_workers": 2, "dashboard_address": None}
    with Client(arguments.scheduler) if arguments.scheduler else Client(**here) as client:
        client.register_plugin(Models())
        threads = sum(client.nthreads().values())
        for (name, _), outcome in in_order(work, articles, client.get_executor(pure=False), 4 * threads):
            if outcome.digest:
                folder.save(name, outcome.digest, outcome.data)
            if outcome.error:
                complain(f"{name}: {explain(outcome.error)}")
                failed += 1
        workers = len(client.nthreads())
    print(f"{folder.saved} saved by {workers} workers, {folder.unchanged} done before, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
