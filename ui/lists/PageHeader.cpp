#include "ui/lists/PageHeader.h"

#include "ui/widgets/Basics.h"

#include <QHBoxLayout>

#include <utility>

namespace tp::ui {
namespace {
constexpr int linesOfAPage = 26; // a window lower than so many lines of text has none to spare
}

PageHeader::PageHeader(const QString &title, QWidget *parent)
    : QWidget(parent), m_line(new QHBoxLayout(this)), m_title(makeLabel(title, Type::Title)), m_subtitle(makeLabel({}, Type::Body)),
      m_actions(new QHBoxLayout), m_titleText(title) {
    m_title->setObjectName(QStringLiteral("pageTitle"));
    m_title->setWordWrap(true);
    m_subtitle->setProperty("role", QStringLiteral("muted"));
    m_subtitle->hide();
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_subtitle);
    m_actions->setSpacing(space::s);
    m_line->setContentsMargins({});
    m_line->setSpacing(space::l);
    m_line->addLayout(words, 1);
    m_line->addLayout(m_actions);
}

void PageHeader::setTitle(const QString &title) {
    m_titleText = title;
    showWords();
}

void PageHeader::setSubtitle(const QString &subtitle) {
    m_subtitleText = subtitle;
    m_subtitle->setVisible(!subtitle.isEmpty());
    showWords();
}

void PageHeader::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    m_arranged = true;
    arrange();
}

bool PageHeader::event(QEvent *event) {
    const bool done = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) showWords(); // an action that came or went gives the words another width
    return done;
}

void PageHeader::arrange() {
    const bool below = m_actions->sizeHint().width() * 3 > width() * 2;
    m_line->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_line->setSpacing(below ? space::s : space::l);
    m_line->setAlignment(m_actions, below ? Qt::AlignLeft : Qt::Alignment());
    setLow(window()->height() < fontMetrics().height() * linesOfAPage);
    showWords();
}

void PageHeader::setLow(bool low) {
    if (std::exchange(m_low, low) == low) return;
    const auto look = [&](QLabel &label, Type type) {
        label.setProperty(typeProperty, static_cast<int>(type));
        label.setFont(typeFont(type));
        label.setWordWrap(!low);
        label.setSizePolicy(low ? QSizePolicy::Ignored : QSizePolicy::Preferred, QSizePolicy::Preferred);
    };
    look(*m_title, low ? Type::Section : Type::Title);
    look(*m_subtitle, low ? Type::Small : Type::Body);
}

// A line that is cut keeps its words for the mouse and for a screen reader.
void PageHeader::showWords() {
    const bool below = m_line->direction() == QBoxLayout::TopToBottom;
    const int room = width() - (below ? 0 : m_actions->sizeHint().width() + m_line->spacing());
    for (const auto &[label, text] : {std::pair(m_title, m_titleText), std::pair(m_subtitle, m_subtitleText)}) {
        const auto shown = m_low ? label->fontMetrics().elidedText(text, Qt::ElideRight, room) : text;
        label->setText(shown);
        // Else a page that is full takes of its lines. Before the first arrangement the width is nobody's.
        const bool keepsLines = m_arranged && !m_low && !text.isEmpty();
        const auto lines = label->fontMetrics().boundingRect(QRect(0, 0, room, QWIDGETSIZE_MAX), Qt::TextWordWrap, shown);
        label->setMinimumHeight(keepsLines ? lines.height() : 0);
        label->setAccessibleName(shown == text ? QString() : text);
        label->setToolTip(shown == text ? QString() : text);
    }
}

void PageHeader::addAction(QWidget *button) { m_actions->addWidget(button, 0, Qt::AlignVCenter); }

} // namespace tp::ui
