#include "translations/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>

static void initTranslations() { Q_INIT_RESOURCE(translations); } // outside any namespace: the macro declares a global function

namespace tp::ui {
namespace {
constexpr auto settingKey = "language";

QString fileOf(const QString &language) { return QStringLiteral(":/translations/territoires-partages_") + language; }
} // namespace

std::unique_ptr<QTranslator> catalogue(const QString &language) {
    initTranslations();
    auto words = std::make_unique<QTranslator>();
    return words->load(fileOf(language)) ? std::move(words) : nullptr;
}

Translations::Translations(QCoreApplication &application, const QString &onlyNow) : QObject(&application), m_application(application) {
    initTranslations();
    m_language = onlyNow.isEmpty() ? QSettings().value(QLatin1String(settingKey)).toString() : onlyNow;
    if (m_language != QLatin1String("en")) m_language = QStringLiteral("fr");
    install();
}

Translations::~Translations() {
    m_application.removeTranslator(&m_ours);
    m_application.removeTranslator(&m_qts);
}

void Translations::choose(const QString &language) {
    if (language == m_language) return;
    m_language = language;
    QSettings().setValue(QLatin1String(settingKey), language);
    install();
}

void Translations::install() {
    m_application.removeTranslator(&m_ours);
    m_application.removeTranslator(&m_qts);
    QLocale::setDefault(m_language == QLatin1String("en") ? QLocale(QLocale::English, QLocale::UnitedKingdom)
                                                          : QLocale(QLocale::French, QLocale::France));
    // Qt's own words (file dialogs) come from its installation, when it has them.
    if (m_qts.load(QStringLiteral("qtbase_") + m_language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        m_application.installTranslator(&m_qts);
    if (m_ours.load(fileOf(m_language))) m_application.installTranslator(&m_ours);
}

} // namespace tp::ui
