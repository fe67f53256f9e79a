"""The French of the window by its English source: a test reads in one language, and follows the catalogue when a word is bettered."""
import re
import xml.etree.ElementTree as xml
from pathlib import Path

CATALOGUE = Path(__file__).resolve().parents[2] / "translations" / "territoires-partages_fr.ts"


class Words:
    def __init__(self):
        self.french, self.counted = {}, {}
        for context in xml.parse(CATALOGUE).getroot().iter("context"):
            where = context.findtext("name").rsplit("::", 1)[-1]
            for message in context.iter("message"):
                text = message.findtext("translation")
                forms = [one.text for one in message.iter("numerusform")]
                if len(forms) == 2:
                    self.counted[(where, message.findtext("source"))] = forms
                if text and not message.find("translation").get("type"):
                    self.french[(where, message.findtext("source"))] = text

    def __call__(self, context: str, source: str, *given: str) -> str:
        """`given` stands for %1, %2…; a word the catalogue does not have there is a word nobody will ever hear: KeyError."""
        text = self.french[(context, source)]
        for number, value in enumerate(given, 1):
            text = text.replace(f"%{number}", value)
        return text

    def of(self, context: str, source: str, number: int, *given: str) -> str:
        """A sentence with a number of things, %n; French has one form for none and one, another for more."""
        forms = self.counted[(context, source)]
        text = forms[number > 1].replace("%n", str(number)).replace("%Ln", str(number))
        for place, value in enumerate(given, 1):
            text = text.replace(f"%{place}", value)
        return text

    def form(self, context: str, source: str):
        """A test of names: whether one is this sentence, whatever stands for its %1, %2…"""
        parts = re.split(r"%L?\d", self(context, source))
        return re.compile(".*".join(map(re.escape, parts)) + "$", re.DOTALL).match
