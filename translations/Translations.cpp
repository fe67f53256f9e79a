#include "translations/Translations.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>

static void initTranslations() { Q_INIT_RESOURCE(translations); } // outside any namespace: the macro declares a global function

namespace tp::ui {
namespace {
constexpr auto settingKey = "language";
}

Translations::Translations(QCoreApplication &application) : QObject(&application), m_application(application) {
    initTranslations();
    m_language = QSettings().value(QLatin1String(settingKey)).toString();
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
    if (m_ours.load(QStringLiteral(":/translations/territoires-partages_") + m_language)) m_application.installTranslator(&m_ours);
}

} // namespace tp::ui
