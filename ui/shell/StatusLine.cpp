#include "ui/shell/StatusLine.h"

#include "ui/Backend.h"
#include "ui/shell/StatusNotice.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Accessible.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/FlowLayout.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <QRegularExpression>

#include <algorithm>

namespace tp::ui {
namespace {

int statusGlyph() { return scaled(14); }

class StatusButton final : public QAbstractButton {
public:
    explicit StatusButton(const StatusPart &part) : m_part(part) {
        setText(part.text);
        setObjectName(QStringLiteral("status.") + part.id);
        setAccessibleName(wholeText(part));
        setToolTip(wholeText(part));
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        const bool leads = !part.page.isEmpty() || !part.more.isEmpty() || part.act != StatusPart::Act::None;
        setFocusPolicy(leads ? Qt::StrongFocus : Qt::NoFocus);
        if (leads) setCursor(Qt::PointingHandCursor);
        if (!leads) setRole(*this, QAccessible::StaticText);
    }
    [[nodiscard]] QSize sizeHint() const override {
        return {(m_part.icon.isEmpty() ? 0 : statusGlyph() + 6) + QFontMetrics(words()).horizontalAdvance(text()) + 13,
                std::max(28, QFontMetrics(words()).height() + 8)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {60, sizeHint().height()}; } // only a window as wide as this cuts it

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        int x = 6;
        const QColor ink = colourOf(m_part.tint);
        if (!m_part.icon.isEmpty()) {
            paintIcon(painter, QRectF(x, (height() - statusGlyph()) / 2.0, statusGlyph(), statusGlyph()), m_part.icon, ink);
            x += statusGlyph() + 6;
        }
        painter.setPen(ink);
        painter.setFont(words());
        painter.drawText(QRect(x, 0, width() - x, height()), Qt::AlignVCenter | Qt::AlignLeft,
                         QFontMetrics(words()).elidedText(text(), Qt::ElideRight, width() - x - 4));
        if (hasFocus()) {
            painter.setPen(QPen(tokens().accent, 2));
            painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
        }
    }

private:
    [[nodiscard]] QFont words() const { return typeFont(m_part.tint == Tint::Muted ? Type::Small : Type::Label); }
    StatusPart m_part;
};

} // namespace

StatusLine::StatusLine(Backend &backend, QWidget *parent)
    : QFrame(parent), m_backend(backend), m_who(makeLabel({}, Type::Small)), m_last(makeLabel({}, Type::Small)), m_notice(new StatusNotice),
      m_row(new QHBoxLayout), m_parts(new FlowLayout(nullptr, space::s)) {
    setObjectName(QStringLiteral("status"));
    setProperty("bar", true);
    setRole(*this, QAccessible::StatusBar);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_row->setContentsMargins({});
    m_row->setSpacing(space::s);
    for (auto *label : {m_who, m_last}) label->setWordWrap(false);
    m_who->setProperty("role", QVariant());
    m_last->setObjectName(QStringLiteral("status.last"));
    m_last->setMinimumHeight(28); // in line with the parts beside it
    m_row->addWidget(m_who);
    m_row->addLayout(m_parts, 1);
    column->addWidget(m_notice);
    column->addLayout(m_row);
    connect(m_notice, &StatusNotice::closed, this, [this](const QString &part) { focusPart(QStringLiteral("status.") + part); });
    m_soon.setSingleShot(true);
    m_soon.setInterval(30);
    connect(&m_soon, &QTimer::timeout, this, &StatusLine::refresh);
    for (auto signal : {&Backend::syncStateChanged, &Backend::membershipChanged, &Backend::leaseChanged, &Backend::progressed})
        connect(&backend, signal, &m_soon, qOverload<>(&QTimer::start));
    connect(&backend, &Backend::changed, &m_soon, qOverload<>(&QTimer::start));
    arrange();
}

void StatusLine::setCompact(bool compact) {
    if (std::exchange(m_compact, compact) != compact) arrange();
}

void StatusLine::arrange() {
    const int side = m_compact ? 12 : 20;
    layout()->setContentsMargins(side, 1, side, 0);
    m_who->setMinimumWidth(m_compact ? 0 : static_cast<int>(220 * textScale()));
    m_notice->setQuiet(m_compact);
    m_shown.clear();
    refresh();
}

void StatusLine::refresh() {
    auto &reader = m_backend.reader();
    const auto me = m_backend.me();
    const QString name = toQt(reader.memberName(me.member)), structure = ValueText(reader).structureCode(me.structure);
    m_who->setText(m_compact ? initialled(name)
                             : QStringList{name, structure}.filter(QRegularExpression(QStringLiteral("."))).join(QStringLiteral(" · ")));
    const auto store = reader.status();
    const auto state = m_backend.syncState();
    const auto now = store.value_or(store::Status{});
    m_last->setText(lastSyncText(now, state, m_backend.clock().nowMs()));
    auto parts = statusParts(now, state, me.needsRecoveryKit || m_backend.isKitInHand(), m_backend.progress());
    setAccessibleName(statusSentence(parts, m_last->text()));
    if (parts == m_shown) return;
    // A first load tells its progress twice a second: a button that is being pressed is not made anew under the hand.
    if (std::ranges::any_of(findChildren<QAbstractButton *>(), &QAbstractButton::isDown)) return m_soon.start();
    m_shown = std::move(parts);
    for (QLayout *in : {static_cast<QLayout *>(m_row), static_cast<QLayout *>(m_parts)}) in->removeWidget(m_last);
    auto *focused = window()->focusWidget(); // kept, though its button is made anew
    const auto focus = focused && isAncestorOf(focused) ? focused->objectName() : QString();
    const int place = focused ? m_parts->indexOf(focused) : -1;
    emptyLayout(m_parts);
    for (const auto &part : m_shown) {
        auto *button = new StatusButton(part);
        connect(button, &QAbstractButton::clicked, this, [this, part] {
            if (part.act == StatusPart::Act::StopLoading) return m_backend.stopLoading();
            if (part.act == StatusPart::Act::StopWork) return m_backend.stopWork();
            if (part.act == StatusPart::Act::GoOn) return m_backend.syncNow();
            if (part.page.isEmpty() && !part.more.isEmpty()) m_notice->toggle(part);
            if (part.page.isEmpty()) return;
            m_notice->reveal(part);
            emit pageAsked(part.page);
        });
        m_parts->addWidget(button);
        setTabOrder(button, m_notice->closeButton()); // after the last of them: what a part opens is closed next
    }
    if (m_compact) // the last of the parts, or at the other end
        m_parts->addWidget(m_last);
    else
        m_row->addWidget(m_last);
    m_notice->tell(m_shown);
    if (focus.startsWith(QLatin1String("status.")) && !focus.startsWith(QLatin1String("status.notice"))) focusPart(focus, place);
}

// One that is gone was pressed: what stands in its place has the keyboard.
void StatusLine::focusPart(const QString &name, int place) {
    QWidget *found = nullptr;
    for (int i = 0; i < m_parts->count(); ++i)
        if (auto *part = m_parts->itemAt(i)->widget(); part && (part->objectName() == name || (!found && i == place))) found = part;
    if (found) found->setFocus();
}

} // namespace tp::ui
