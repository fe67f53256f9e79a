#include "ui/settings/DiagnosticsCard.h"

#include "ui/settings/Diagnostics.h"
#include "ui/shell/Page.h"
#include "ui/text/ActText.h"
#include "ui/text/Dates.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Prompter.h"

#include <QPlainTextEdit>
#include <QSaveFile>

namespace tp::ui {
namespace {
constexpr int linesShown = 9;
}

DiagnosticsCard::DiagnosticsCard(Backend &backend, PageContext &context, const Theme &theme, const Translations &translations,
                                 QWidget *parent)
    : Card(parent), m_backend(backend), m_context(context), m_theme(theme), m_translations(translations), m_whole(new QPlainTextEdit) {
    m_whole->setObjectName(QStringLiteral("settings.diagnostics"));
    m_whole->setReadOnly(true);
    m_whole->setTabChangesFocus(true);
    m_whole->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_whole->setFont(typeFont(Type::Small));
    m_whole->setProperty(typeProperty, static_cast<int>(Type::Small));
    m_whole->setMinimumHeight(m_whole->fontMetrics().lineSpacing() * linesShown + 20);
    auto *save = new Button(Button::Kind::Secondary, QStringLiteral("settings.saveDiagnostics"), tr("Save this file…"), this,
                            QStringLiteral("export"));
    content()->addWidget(makeLabel(tr("Diagnostics"), Type::Section));
    content()->addWidget(
        makeLabel(tr("When something does not work, this helps whoever repairs. It holds versions, numbers and states. No name, no "
                     "note, no place, nothing about anybody; and nothing is sent: you save the file, and give it to whom you choose."),
                  Type::Small));
    content()->addWidget(labelled(tr("All that the file will hold"), m_whole));
    content()->addWidget(save, 0, Qt::AlignLeft);
    connect(save, &QPushButton::clicked, this, &DiagnosticsCard::save);
    refresh();
}

void DiagnosticsCard::refresh() { m_whole->setPlainText(QString::fromUtf8(diagnostics(m_backend, m_theme, m_translations))); }

void DiagnosticsCard::save() {
    const auto day = parisTime(m_backend.clock().nowMs()).date().toString(Qt::ISODate);
    m_context.prompter().saveFile(this, tr("Save the diagnostics"), tr("diagnostics-%1.json").arg(day), tr("JSON files (*.json)"),
                                  [this](const QString &path) { write(path); });
}

void DiagnosticsCard::write(const QString &path) {
    QSaveFile file(path);
    const auto bytes = m_whole->toPlainText().toUtf8(); // what was read, and not what it would be by now
    const bool written = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    m_context.toast(written ? tr("File saved. Nothing was sent.") : exportSentence({Code::Io, {}}));
}

} // namespace tp::ui
