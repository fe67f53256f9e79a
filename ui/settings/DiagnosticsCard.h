#pragma once
// The file for whoever repairs: shown word for word before it is saved where the person chooses. Window's thread.
#include "ui/Backend.h"
#include "ui/widgets/Basics.h"

class QPlainTextEdit;

namespace tp::ui {

class PageContext;
class Translations;

class DiagnosticsCard final : public Card {
    Q_OBJECT
public:
    DiagnosticsCard(Backend &backend, PageContext &context, const Theme &theme, const Translations &translations,
                    QWidget *parent = nullptr); // all outlive it
    void refresh();

private:
    void save();
    void write(const QString &path);
    Backend &m_backend;
    PageContext &m_context;
    const Theme &m_theme;
    const Translations &m_translations;
    QPlainTextEdit *m_whole;
};

} // namespace tp::ui
