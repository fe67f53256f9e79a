"""The real programs, driven as people drive them: one server, several laptops, over HTTPS on the loopback. Standard library only."""
import json
import os
import signal
import socket
import subprocess
from pathlib import Path

PASSPHRASE = "kq7mzt4wxr9hvb2ncd8sfj3lpg6y"


def environment(home: Path) -> dict:
    """Nothing of the person who runs the tests: no proxies, no passphrase, another home."""
    home.mkdir(parents=True, exist_ok=True)
    kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH", "ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS") if name in os.environ}
    return {**kept, "HOME": str(home), "LC_ALL": "C.UTF-8", "NO_PROXY": "127.0.0.1"}


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Server:
    def __init__(self, program: str, folder: Path):
        self.program, self.folder = program, folder
        self.address = f"127.0.0.1:{free_port()}"
        self.log = folder.with_suffix(".log").open("ab")
        self.process = None
        self.environment = environment(folder.with_suffix(".home"))

    def init(self) -> str:
        """Returns the first administrator's invitation."""
        done = subprocess.run([self.program, "init", "--data", self.folder, "--name", "Territoires Partagés", "--listen", self.address],
                              env=self.environment, capture_output=True, text=True, timeout=60, check=True)
        return done.stdout.splitlines()[-1]

    def start(self):
        """Returns once the server said that it listens."""
        self.process = subprocess.Popen([self.program, "serve", "--data", self.folder, "--listen", self.address],
                                        env=self.environment, stdout=subprocess.PIPE, stderr=self.log, text=True)
        ready = self.process.stdout.readline()
        if not ready.startswith("listening on"):
            raise AssertionError(f"the server did not start: {ready!r}, see {self.log.name}")

    def stop(self):
        if self.process:
            self.process.send_signal(signal.SIGTERM)
            code = self.process.wait(timeout=60)
            self.process.stdout.close()
            self.process = None
            if code != 0:
                raise AssertionError(f"the server ended with {code}, see {self.log.name}")


class Laptop:
    """One profile. Its passphrase lies in a file; `run` gives it through the file or, with by_environment, as TP_PASSPHRASE."""

    def __init__(self, program: str, folder: Path):
        self.program, self.folder = program, folder
        self.passphrase_file = folder.with_suffix(".passphrase")
        self.passphrase_file.write_text(PASSPHRASE + "\n")
        self.environment = environment(folder.with_suffix(".home"))

    def call(self, *words, given="", passphrase="file"):
        arguments = [self.program, "--profile", str(self.folder)]
        variables = dict(self.environment)
        if passphrase == "file":
            arguments += ["--passphrase-file", str(self.passphrase_file)]
        elif passphrase == "environment":
            variables["TP_PASSPHRASE"] = PASSPHRASE
        elif passphrase is not None:
            variables["TP_PASSPHRASE"] = passphrase
        return subprocess.run(arguments + [str(word) for word in words], input=given, env=variables, capture_output=True, text=True,
                              timeout=120)

    def run(self, *words, given="", passphrase="file") -> str:
        """What it printed; the command must succeed and say nothing on standard error."""
        done = self.call(*words, given=given, passphrase=passphrase)
        if done.returncode != 0 or done.stderr:
            raise AssertionError(f"{words}: exit {done.returncode}\n{done.stdout}\n{done.stderr}")
        return done.stdout.rstrip("\n")

    def refused(self, code: int, *words, given="", passphrase="file") -> str:
        """The one line it wrote on standard error; the command must fail with `code` and print nothing else."""
        done = self.call(*words, given=given, passphrase=passphrase)
        if done.returncode != code or done.stdout or done.stderr.count("\n") != 1 or not done.stderr.endswith("\n"):
            raise AssertionError(f"{words}: exit {done.returncode}, expected {code}\nout: {done.stdout}\nerr: {done.stderr}")
        return done.stderr

    def json(self, *words):
        return json.loads(self.run(*words))

    def add(self, kind: str, fields: dict) -> str:
        return self.run("add", kind, given=json.dumps(fields, ensure_ascii=False))

    def edit(self, kind: str, record: str, fields: dict):
        self.run("edit", kind, record, given=json.dumps(fields, ensure_ascii=False))

    def show(self, kind: str, record: str) -> dict:
        return self.json("show", kind, record)

    def status(self) -> dict:
        return self.json("status", "--format", "json")

    def sync(self):
        self.run("sync")
