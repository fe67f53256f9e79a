// The templates of the capture card, and the structure it is written for: where they stand, and what follows from them.
#include "ui/Backend.h"
#include "ui/forms/StructureChoice.h"
#include "ui/shell/Page.h"
#include "ui/text/Labels.h"
#include "ui/today/CaptureCard.h"
#include "ui/today/TemplateField.h"
#include "ui/today/TemplateList.h"

#include <QApplication>

namespace tp::ui {
namespace {
constexpr int besideChips = 3; // the margin of the rows in CaptureLayout.cpp
} // namespace

void CaptureCard::makeTemplateRow() {
    m_template = new TemplateField(
        m_backend, m_context, [this] { return read(); }, this);
    m_template->setAccessibleName(tr("Template"));
    m_template->setPlaceholderText(tr("Template (Ctrl+T)"));
    m_template->setFixedWidth(QFontMetrics(m_template->font()).averageCharWidth() * 24 + 20);
    m_templateRow = new QWidget;
    m_for =
        new StructureChoice(m_backend, typeOf("encounter"), QStringLiteral("capture.for"), StructureChoice::Words::Codes, m_templateRow);
    auto *beside = new QHBoxLayout(m_templateRow);
    beside->addWidget(m_for);
    beside->addWidget(m_template);
    beside->setContentsMargins({});
    beside->setSpacing(space::m);
    connect(m_for, &StructureChoice::changed, this, [this] {
        edited();
        if (!m_templates || m_templates->isHidden()) return;
        m_templates->setStructure(m_for->chosen());
        m_templates->refresh();
    });
    connect(m_template, &TemplateField::chosen, this, &CaptureCard::fillFrom);
    connect(m_template, &TemplateField::manageAsked, this, [this] { showTemplates(true); });
}

void CaptureCard::showTemplates(bool show) {
    if (show && !m_templates) {
        m_templates = new TemplateList(m_backend, m_context);
        static_cast<QVBoxLayout *>(m_body->layout())->insertWidget(0, m_templates);
        m_templates->layout()->setContentsMargins(besideChips, 0, 0, 0);
        connect(m_templates, &TemplateList::closed, this, [this] { showTemplates(false); });
        connect(m_templates, &TemplateList::resized, this, &CaptureCard::heightChanged);
    }
    if (!m_templates) return;
    const bool had = isAncestorOf(QApplication::focusWidget());
    m_templates->setVisible(show);
    if (show) {
        m_templates->setStructure(m_for->chosen());
        m_templates->refresh();
        m_templates->takeFocus();
    } else if (had) {
        m_people->setFocus();
    }
    emit heightChanged();
}

// In the head; where that has no room, below the fields.
void CaptureCard::arrangeTemplate(bool compact) {
    auto *head = static_cast<QHBoxLayout *>(m_head->layout());
    auto *body = static_cast<QVBoxLayout *>(m_body->layout());
    head->removeWidget(m_templateRow);
    body->removeWidget(m_templateRow);
    m_templateRow->layout()->setContentsMargins(compact ? besideChips : 0, 0, 0, 0);
    if (compact)
        body->addWidget(m_templateRow, 0, Qt::AlignLeft);
    else
        head->addWidget(m_templateRow);
    m_templateRow->show();
}

} // namespace tp::ui
