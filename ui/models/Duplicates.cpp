#include "ui/models/Duplicates.h"

#include "core/domain/TypedPerson.h"
#include "ui/models/PersonFiles.h"
#include "ui/text/Strings.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace tp::ui {
namespace {
constexpr std::size_t sliceOfPeople = 250; // some milliseconds

QString reasonText(domain::LikenessReason reason) {
    using Reason = domain::LikenessReason;
    switch (reason) {
    case Reason::SameName:
        return QCoreApplication::translate("tp::ui::Duplicates", "same name");
    case Reason::SoundsTheSame:
        return QCoreApplication::translate("tp::ui::Duplicates", "the name sounds the same");
    case Reason::Nickname:
        return QCoreApplication::translate("tp::ui::Duplicates", "nickname of the same name");
    case Reason::OneLetterApart:
        return QCoreApplication::translate("tp::ui::Duplicates", "one letter apart");
    case Reason::BeginsTheSame:
        return QCoreApplication::translate("tp::ui::Duplicates", "the name begins the same");
    case Reason::NamesExchanged:
        return QCoreApplication::translate("tp::ui::Duplicates", "names in the other order");
    case Reason::SameFamilyName:
        return QCoreApplication::translate("tp::ui::Duplicates", "same family name");
    case Reason::FamilySoundsTheSame:
        return QCoreApplication::translate("tp::ui::Duplicates", "the family name sounds the same");
    case Reason::FamilyOneLetterApart:
        return QCoreApplication::translate("tp::ui::Duplicates", "family name one letter apart");
    case Reason::SameInitial:
        return QCoreApplication::translate("tp::ui::Duplicates", "same initial");
    case Reason::SameYear:
        return QCoreApplication::translate("tp::ui::Duplicates", "born the same year");
    case Reason::YearApart:
        return QCoreApplication::translate("tp::ui::Duplicates", "born a year apart");
    case Reason::SamePhone:
        return QCoreApplication::translate("tp::ui::Duplicates", "same phone number");
    case Reason::SameEmail:
        return QCoreApplication::translate("tp::ui::Duplicates", "same email address");
    case Reason::OtherFamilyName:
        return QCoreApplication::translate("tp::ui::Duplicates", "but another family name");
    case Reason::OtherYear:
        return QCoreApplication::translate("tp::ui::Duplicates", "but another year of birth");
    }
    return {};
}
} // namespace

domain::PersonSketch sketchOf(const std::map<std::string, Value> &fields) {
    const auto text = [&](const char *field) {
        const auto at = fields.find(field);
        return at != fields.end() && at->second.text() ? *at->second.text() : std::string();
    };
    domain::PersonSketch sketch{text("usualName"), text("familyName"), {}, text("phone"), text("email")};
    if (const auto at = fields.find("birthYear"); at != fields.end() && at->second.integer())
        sketch.birthYear = static_cast<int>(*at->second.integer());
    return sketch;
}

QString likenessText(const std::vector<domain::LikenessReason> &reasons) {
    QStringList all;
    for (const auto reason : reasons) all << reasonText(reason);
    return all.join(QStringLiteral(" · "));
}

Duplicates::Duplicates(Backend &backend, QObject *parent) : QObject(parent), m_backend(backend) {
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &Duplicates::readSlice);
    connect(&backend, &Backend::changed, this, &Duplicates::changed);
}

Duplicates &Duplicates::of(Backend &backend) {
    auto *shared = backend.findChild<Duplicates *>({}, Qt::FindDirectChildrenOnly);
    return shared ? *shared : *new Duplicates(backend, &backend);
}

void Duplicates::changed(const store::ChangedTypes &what) {
    if (!m_used) return;
    if (what.everything || what.records.empty()) { // read again when somebody asks, once what is being read is whole
        m_complete = false;
        if (m_filling)
            m_stale = true;
        else
            m_begun = false;
        return;
    }
    for (const auto &[type, id] : what.records) {
        if (type != "person") continue;
        const auto person = m_backend.reader().get("person", id);
        const bool stands = person && !person->deleted;
        stands ? m_used->take(*person) : m_used->forget(id);
        if (!m_filling || m_filling == m_used) continue;
        stands ? m_filling->take(*person) : m_filling->forget(id);
    }
}

void Duplicates::start() {
    if (!m_begun) begin();
}

void Duplicates::begin() {
    m_filling = std::make_shared<Compared>();
    if (!m_used) m_used = m_filling;
    m_after.reset();
    if (const auto people = m_backend.reader().count({.type = "person"})) m_filling->index.reserve(*people);
    m_begun = true;
    m_complete = m_stale = false;
    readSlice();
}

void Duplicates::readSlice() {
    store::Query query;
    query.type = "person";
    query.limit = sliceOfPeople;
    query.after = m_after;
    const auto page = m_backend.reader().list(query);
    if (!page) { // those known before go on serving; whoever asks next begins again
        m_next.stop();
        m_filling.reset();
        m_begun = m_complete = false;
        return;
    }
    const auto count = page->size();
    for (std::size_t at = 0; at < count; ++at)
        if (!m_filling->places.contains((*page)[at].id)) m_filling->take((*page)[at]);
    if (count > 0) m_after = store::placeOf(page->back(), query);
    if (count == sliceOfPeople) return m_next.start();
    m_next.stop();
    m_used = std::exchange(m_filling, nullptr);
    m_complete = m_begun = !m_stale;
    emit completed();
}

void Duplicates::Compared::take(const store::Record &person) {
    const auto sketch = sketchOf(person.fields);
    if (const auto at = places.find(person.id); at != places.end()) return index.replace(at->second, sketch);
    places[person.id] = index.add(sketch);
    people.push_back(person.id);
}

void Duplicates::Compared::forget(const RecordId &person) {
    if (const auto at = places.find(person); at != places.end()) index.remove(at->second);
}

std::vector<Candidate> Duplicates::probable(const domain::PersonSketch &person, std::size_t limit, int least) {
    start();
    std::vector<Candidate> out;
    for (auto &found :
         m_used->index.probable(person, 2 * limit, least)) { // likeliest first: of one person's files the one that is most alike
        const auto file = m_used->people[found.place];
        if (!m_complete) // those of before may hold somebody who is gone
            if (const auto stands = m_backend.reader().get("person", file); !stands || stands->deleted) continue;
        const auto goesOn = personThatGoesOn(m_backend.reader(), file);
        if (out.size() >= limit || std::any_of(out.begin(), out.end(), [&](const Candidate &one) { return one.person == goesOn; }))
            continue;
        out.push_back({goesOn, std::move(found.likeness), file == goesOn ? std::nullopt : std::optional(file)});
    }
    return out;
}

std::vector<Candidate> Duplicates::meant(const QString &typed, std::size_t limit) {
    return probable(domain::typedPerson(fromQt(typed)).sketch, limit, domain::perhapsMeant);
}

} // namespace tp::ui
