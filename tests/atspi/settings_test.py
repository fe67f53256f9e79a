#!/usr/bin/env python3
"""What a person sets up on a laptop: the language and back, how soon it locks; then it does lock by itself, and the choices are there again
after a start: by the keyboard and a screen reader alone. Theme and size of the text: coordination_test.py.

    xvfb-run dbus-run-session -- tests/atspi/settings_test.py SERVER CLI APPLICATION
"""
from story import PASSPHRASE, Story, tell

A_MINUTE_AND_SOME = 100.0  # the one thing that is waited for here: a laptop nobody touches


class Settings(Story):
    """One story, told in order: each part begins where the one before ended."""

    def setUp(self):
        super().setUp()
        self.samira = self.colleague("samira", "Samira Benali")
        self.samira.sync()

    def test_settings_by_keyboard_and_screen_reader(self):
        self.open("samira")
        self.unlock(PASSPHRASE)
        self.in_english()
        self.every_page_in_english()
        self.in_french_again()
        self.locks_by_itself()
        self.remembered()
        self.everything_was_named(300)

    # --- parts of the story ------------------------------------------------------------------------------------------------------------
    def settings(self):
        """By the search, whatever the language of the window."""
        say = self.say
        self.search_everywhere(say("SettingsPage", "Settings").lower(), say("SettingsPage", "Settings"))

    def language(self, label: str, key: str):
        """Another one, by an arrow: the window is made anew, and the keyboard is where it was."""
        window = self.window
        other = {"Down": "English", "Up": "Français"}[key]
        window.tab_to(self.box(label), 60)
        window.key(key)
        after = {"Down": "Language", "Up": self.say("DisplayCard", "Language")}[key]
        window.take_keyboard()
        window.until(lambda: "focused" in self.box(after).states, f"the focus on «{after}»")
        self.assertEqual(other, self.box(after).name)
        self.look()

    def in_english(self):
        self.settings()
        self.language(self.say("DisplayCard", "Language"), "Down")
        self.window.find("label", "Settings")
        self.told("the window in English")

    def every_page_in_english(self):
        window = self.window
        pages = [one.name for one in window.all("page tab", within=window.find("page tab list", "Pages"))]
        self.assertIn("Encounters", pages)
        french = {self.say("EncountersPage", "Encounters"), self.say("PersonsPage", "People"), self.say("TodayPage", "Today")}
        for digit, title in enumerate(pages, 1):
            self.go(str(digit), title)
            self.look()
            self.assertFalse(french & {one.name for one in window.all("label")}, f"French words on «{title}»")
        self.told("every page of the rail in English")

    def in_french_again(self):
        window = self.window
        window.tab_to(window.find("check box", "Settings"), 60)  # at the foot of the rail
        window.key("space")
        window.find("label", "Settings")
        self.language("Language", "Up")
        window.find("label", self.say("SettingsPage", "Settings"))
        self.told("and in French again")

    def minutes(self):
        return self.box(self.say("LockCard", "This laptop locks after"))

    def locks_by_itself(self):
        say, window = self.say, self.window
        box = self.minutes()
        self.assertTrue(box.name.startswith("5"), box.name)
        self.choose(box, say.of("LockCard", "%n minute(s) without a key or a click", 1))
        self.told("it is to lock after one minute")
        window.find("password text", say("UnlockPage", "Passphrase"), patience=A_MINUTE_AND_SOME)
        window.take_keyboard()
        self.assertFalse(any(window.all("combo box")), "something is still shown while it is locked")
        self.unlock(PASSPHRASE, say("SettingsPage", "Settings"))
        self.told("locked after a minute of nobody, and opened again")

    def remembered(self):
        self.window.end()
        self.open("samira")
        self.unlock(PASSPHRASE)
        self.settings()
        self.assertEqual(self.say.of("LockCard", "%n minute(s) without a key or a click", 1), self.minutes().name)
        self.told("remembered at the next start")


if __name__ == "__main__":
    tell()
