#include "ui/spelling/Dictionary.h"

#include <QCoreApplication>
#include <QFile>
#include <QStandardPaths>

#ifdef TP_HUNSPELL
#include <hunspell.hxx>
#else
class Hunspell {}; // nothing of it is made
#endif

namespace tp::ui {
namespace {

QString straight(QString word) { return word.replace(QChar(0x2019), QLatin1Char('\'')); } // as dictionaries write the apostrophe

} // namespace

QString Dictionary::findIn([[maybe_unused]] const QStringList &folders) {
#ifdef TP_HUNSPELL
    for (const auto &folder : folders)
        for (const auto *name : {"fr_FR", "fr", "fr-FR", "fr-toutesvariantes", "fr-classique"}) {
            const QString place = folder + QLatin1Char('/') + QLatin1String(name);
            if (QFile::exists(place + QStringLiteral(".aff")) && QFile::exists(place + QStringLiteral(".dic"))) return place;
        }
#endif
    return {};
}

QString Dictionary::find() {
    QStringList folders{QCoreApplication::applicationDirPath() + QStringLiteral("/dictionaries")};
    for (const auto *name : {"hunspell", "myspell/dicts", "myspell"})
        folders += QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QLatin1String(name), QStandardPaths::LocateDirectory);
#ifdef Q_OS_UNIX
    folders << QStringLiteral("/usr/share/hunspell") << QStringLiteral("/usr/share/myspell/dicts") << QStringLiteral("/Library/Spelling");
#endif
    return findIn(folders);
}

#ifdef TP_HUNSPELL

std::unique_ptr<Dictionary> Dictionary::load(const QString &place) {
    if (place.isEmpty()) return nullptr;
    const auto file = [&](const char *end) { return QFile::encodeName(place + QLatin1String(end)); };
    auto hunspell = std::make_unique<Hunspell>(file(".aff").constData(), file(".dic").constData());
    if (hunspell->get_dict_encoding() != "UTF-8") return nullptr;
    return std::unique_ptr<Dictionary>(new Dictionary(std::move(hunspell)));
}

bool Dictionary::knows(const QString &word) const {
    return m_added.contains(word.toLower()) || m_hunspell->spell(straight(word).toStdString());
}

QStringList Dictionary::suggestions(const QString &word, int atMost) const {
    QStringList found;
    for (const auto &one : m_hunspell->suggest(straight(word).toStdString())) {
        if (found.size() == atMost) break;
        auto text = QString::fromStdString(one);
        if (word.contains(QChar(0x2019))) text.replace(QLatin1Char('\''), QChar(0x2019));
        found << text;
    }
    return found;
}

#else

std::unique_ptr<Dictionary> Dictionary::load(const QString &) { return nullptr; }
bool Dictionary::knows(const QString &) const { return true; }
QStringList Dictionary::suggestions(const QString &, int) const { return {}; }

#endif

void Dictionary::setAdded(const QStringList &words) {
    m_added.clear();
    for (const auto &word : words) m_added.insert(word.toLower());
}

Dictionary::Dictionary(std::unique_ptr<Hunspell> hunspell) : m_hunspell(std::move(hunspell)) {}
Dictionary::~Dictionary() = default;

} // namespace tp::ui
