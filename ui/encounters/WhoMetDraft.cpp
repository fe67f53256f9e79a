// What is kept of whom an encounter met until it is saved, beside the notes; the form itself is in WhoMet.cpp.
#include "ui/encounters/WhoMet.h"
#include "ui/text/Strings.h"

#include <QJsonArray>

#include <algorithm>

namespace tp::ui {

QJsonObject WhoMet::typed() const {
    QJsonArray gone, known, noted, fresh;
    QJsonObject fewer;
    for (const auto &one : m_people) {
        if (one.met && !one.there && one.file) gone.append(toQt(toText(*one.file)));
        if (one.met || !one.there) continue;
        const bool says = !noteIn(*one.note).empty();
        if (!says && isTwice(one)) continue;
        one.file ? known.append(toQt(toText(*one.file))) : fresh.append(toQt(one.name));
        if (one.file && says) noted.append(toQt(toText(*one.file)));
        if (one.counted) fewer[toQt(one.key)] = QJsonArray{toQt(one.counted->gender), toQt(one.counted->ageBand)};
    }
    QJsonObject out;
    if (!gone.isEmpty()) out["gone"] = gone;
    if (!known.isEmpty()) out["known"] = known;
    if (!noted.isEmpty()) out["noted"] = noted;
    if (!fresh.isEmpty()) out["fresh"] = fresh;
    if (!fewer.isEmpty()) out["fewer"] = fewer;
    if (const auto text = m_picker->typed(); !text.isEmpty()) out["typed"] = text;
    return out;
}

void WhoMet::type(const QJsonObject &typed) {
    for (auto &one : m_people) { // the unnamed come back by themselves, in their own field
        one.asked = false;
        one.counted = {};
    }
    const auto filesIn = [&typed](const char *part) {
        std::vector<RecordId> out;
        for (const auto one : typed[QLatin1String(part)].toArray())
            if (const auto file = parseId<RecordId>(fromQt(one.toString()))) out.push_back(*file);
        return out;
    };
    const auto stands = whoStands();
    auto people = stands;
    for (const auto &file : filesIn("gone")) std::erase(people.known, file);
    for (const auto &file : filesIn("known"))
        if (std::ranges::find(people.known, file) == people.known.end()) people.known.push_back(file);
    for (const auto one : typed["fresh"].toArray()) people.fresh.push_back(fromQt(one.toString()));
    m_picker->setPeople(people);
    leaveClosed(); // since it was typed
    m_picker->setTyped(typed["typed"].toString());
    for (const auto &file : filesIn("noted")) // added by a colleague since: the note typed here has its own place
        if (std::ranges::find(stands.known, file) != stands.known.end()) placeOf(file, {}, nullptr);
    follow();
    const auto fewer = typed["fewer"].toObject();
    for (auto &one : m_people) {
        if (one.met || !one.there) continue;
        one.asked = true; // before
        if (const auto group = fewer[toQt(one.key)].toArray(); group.size() == 2)
            one.counted = PeopleCount{fromQt(group[0].toString()), fromQt(group[1].toString()), 1};
    }
    offerFewer();
}

} // namespace tp::ui
