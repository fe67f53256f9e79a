#pragma once
// The language of the program: French first, English second. The choice is remembered in the user's settings; without one it is French,
// whatever the system speaks, because the teams are. Made by the composition root after QApplication; window's thread.
#include <QObject>
#include <QString>
#include <QTranslator>

#include <memory>

class QCoreApplication;

namespace tp::ui {

// The catalogue of "fr" or "en" alone, for a program that installs none. Null for another language.
[[nodiscard]] std::unique_ptr<QTranslator> catalogue(const QString &language);

class Translations : public QObject {
public:
    explicit Translations(QCoreApplication &application, const QString &onlyNow = {}); // a language for this run, not remembered
    ~Translations() override;

    // "fr" or "en". Installed catalogues change at once (QEvent::LanguageChange); what is already on screen must be made again.
    void choose(const QString &language);
    [[nodiscard]] QString language() const { return m_language; }

private:
    void install();
    QCoreApplication &m_application;
    QString m_language;
    QTranslator m_ours, m_qts;
};

} // namespace tp::ui
