#include "core/domain/DemoSentences.h"
#include "core/domain/DemoTables.h"

#include <algorithm>
#include <array>

namespace tp::domain::demo {
namespace {

constexpr std::array numbers{"zéro", "une", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"};

} // namespace

std::string spoken(std::string_view sentence, const Scene &scene) {
    std::string out;
    while (true) {
        const auto open = sentence.find('{');
        out += sentence.substr(0, open);
        if (open == std::string_view::npos) return out;
        const auto close = sentence.find('}', open);
        const auto inside = sentence.substr(open + 1, close - open - 1);
        sentence.remove_prefix(close + 1);
        if (const auto bar = inside.find('|'); bar != std::string_view::npos) {
            out += scene.feminine ? inside.substr(bar + 1) : inside.substr(0, bar);
            continue;
        }
        auto number = scene.count < numbers.size() ? std::string(numbers[scene.count]) : std::to_string(scene.count);
        if (inside == "N") number[0] = static_cast<char>(number[0] & ~0x20);
        out += number;
    }
}

std::string agreed(std::string_view sentence, bool feminine) { return spoken(sentence, {Who::KnownPerson, 1, feminine, "", {}, {}, {}}); }

namespace {

Sentences openings(const Scene &scene) {
    const bool sport = scene.placeKind == "sports_facility";
    switch (scene.who) {
    case Who::NewPerson:
        return sport ? newPersonAtSportOpenings() : newPersonOpenings();
    case Who::KnownPerson:
        return std::string_view(scene.contactMode) == "phone" ? phoneOpenings() : knownPersonOpenings();
    case Who::SeveralPeople:
        return severalOpenings();
    case Who::Strangers:
        return scene.count == 1 ? strangerOpenings() : sport ? strangersAtSportOpenings() : strangersOpenings();
    }
    return {};
}

Sentences closings(const Scene &scene, bool person) {
    const auto all = person ? stepSentences() : groupStepSentences();
    const auto at = std::find_if(all.begin(), all.end(), [&](const StepSentences &one) { return one.step == scene.nextStep; });
    return at == all.end() ? all.back().sentences : at->sentences;
}

} // namespace

std::string drawNote(SeededRandom &random, const Scene &scene) {
    const bool person = scene.count == 1; // of a stranger alone: « une personne », so feminine
    std::string note = spoken(oneOf(random, openings(scene)), scene);
    const auto say = [&](Sentences sentences) { note += ' ' + spoken(oneOf(random, sentences), scene); };
    if (chance(random, 25)) say(person ? moods() : groupMoods());
    std::size_t said = 0;
    for (const auto &theme : scene.themes) {
        const auto all = themeSentences();
        const auto at = std::find_if(all.begin(), all.end(), [&](const ThemeSentences &one) { return one.theme == theme; });
        if (at == all.end() || said == 2) continue;
        say(person ? at->person : at->group);
        ++said;
    }
    if (!scene.nextStep.empty() || chance(random, 30)) say(closings(scene, person));
    return note;
}

} // namespace tp::domain::demo
