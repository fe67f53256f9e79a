"""The real application in a real X server, seen by its accessibility tree."""
import os
import subprocess
from pathlib import Path

from laptops import environment
from tree import Reader

FROM_THE_DESK = ("DISPLAY", "XAUTHORITY", "DBUS_SESSION_BUS_ADDRESS")


class Window(Reader):
    """The application on a profile, in French. With a screen reader's switch on; a window manager's work is done by `take_keyboard`."""

    def __init__(self, program: str, profile: Path):
        self.environment = {**environment(profile.with_suffix(".home")), "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
                            **{name: os.environ[name] for name in FROM_THE_DESK if name in os.environ}}
        self.log = profile.with_suffix(".window.log")
        with self.log.open("ab") as log:
            self.process = subprocess.Popen([program, "--profile", profile, "--language", "fr"], env=self.environment, stderr=log)
        super().__init__(self.process.pid, lambda: self.process.poll() is None)
        self.take_keyboard()

    def xdotool(self, *words) -> list:
        return subprocess.run(["xdotool", *words], env=self.environment, capture_output=True, text=True, timeout=60, check=False).stdout.split()

    def take_keyboard(self, title="Territoires"):
        """The keys go to the window that is shown under this title: nobody manages windows here. It is what the tree then calls active."""
        def active():
            shown = self.xdotool("search", "--onlyvisible", "--pid", str(self.process.pid), "--name", title)
            if not shown:
                return False
            self.xdotool("windowfocus", shown[-1])
            # Qt 6.8 tells a dialog active before the X server gives it the keys.
            return self.xdotool("getwindowfocus", "-f") == shown[-1:] and any("active" in one.states and title in one.name for one in self.application.children)
        self.until(active, f"the window «{title}» active")

    def in_front(self) -> int:
        """The process whose window lies over the others. That is seen without a window manager; who has the keyboard is not its doing then."""
        shown = self.xdotool("search", "--onlyvisible", "--maxdepth", "1", "--name", "Territoires")  # from the lowest to the topmost
        owner = self.xdotool("getwindowpid", shown[-1]) if shown else []
        return int(owner[0]) if owner else 0

    def answer_with_file(self, title: str, path: Path):
        """The dialog of this title that asks for a file; then the window again."""
        self.take_keyboard(title)
        dialog = self.find(("dialog", "frame", "file chooser"), title)
        field = self.find("text", lambda name: True, ("focused",), within=dialog)
        self.write(field, str(path))
        self.key("Return")
        self.until(lambda: not any(title in one.name for one in self.application.children), f"the dialog «{title}» gone")
        self.take_keyboard()

    def last_words(self) -> str:
        return f" with {self.process.poll()}, saying:\n" + self.log.read_text(errors="replace")[-3000:]

    def end(self):
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
