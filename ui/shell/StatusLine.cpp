#include "ui/shell/StatusLine.h"

#include "ui/Backend.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <QRegularExpression>

namespace tp::ui {
namespace {

constexpr int glyph = 14;

class StatusButton final : public QAbstractButton {
public:
    explicit StatusButton(const StatusPart &part) : m_part(part) {
        setText(part.text);
        setObjectName(QStringLiteral("status.") + part.id);
        setAccessibleName(part.text);
        setToolTip(part.text);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        setFocusPolicy(part.page.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
        if (!part.page.isEmpty()) setCursor(Qt::PointingHandCursor);
    }
    [[nodiscard]] QSize sizeHint() const override {
        return {(m_part.icon.isEmpty() ? 0 : glyph + 6) + QFontMetrics(words()).horizontalAdvance(text()) + 13,
                std::max(28, QFontMetrics(words()).height() + 8)};
    }
    // What is sent or not is said whole; where there is no room, the others are cut.
    [[nodiscard]] QSize minimumSizeHint() const override {
        const bool whole = m_part.id == QLatin1String("pending") || m_part.id == QLatin1String("sent");
        return {whole ? sizeHint().width() : 60, sizeHint().height()};
    }

protected:
    void paintEvent(QPaintEvent *) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        int x = 6;
        const QColor ink = colourOf(m_part.tint);
        if (!m_part.icon.isEmpty()) {
            paintIcon(painter, QRectF(x, (height() - glyph) / 2.0, glyph, glyph), m_part.icon, ink);
            x += glyph + 6;
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
    : QFrame(parent), m_backend(backend), m_who(makeLabel({}, Type::Small)), m_last(makeLabel({}, Type::Small)), m_parts(new QHBoxLayout) {
    setObjectName(QStringLiteral("status"));
    setProperty("bar", true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(20, 1, 20, 0);
    row->setSpacing(space::s);
    for (auto *label : {m_who, m_last}) label->setWordWrap(false);
    m_who->setProperty("role", QVariant());
    m_last->setObjectName(QStringLiteral("status.last"));
    m_parts->setSpacing(space::s);
    row->addWidget(m_who);
    row->addLayout(m_parts, 1);
    row->addWidget(m_last);
    m_soon.setSingleShot(true);
    m_soon.setInterval(30);
    connect(&m_soon, &QTimer::timeout, this, &StatusLine::refresh);
    for (auto signal : {&Backend::syncStateChanged, &Backend::membershipChanged})
        connect(&backend, signal, &m_soon, qOverload<>(&QTimer::start));
    connect(&backend, &Backend::changed, &m_soon, qOverload<>(&QTimer::start));
    refresh();
}

void StatusLine::setCompact(bool compact) {
    m_compact = compact;
    const int side = compact ? 12 : 20;
    layout()->setContentsMargins(side, 1, side, 0);
    m_who->setMinimumWidth(compact ? 0 : 220);
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
    auto parts = statusParts(now, state, me.needsRecoveryKit);
    setAccessibleName(statusSentence(parts, m_last->text()));
    if (parts == m_shown && m_parts->count()) return;
    m_shown = std::move(parts);
    while (auto *item = m_parts->takeAt(0)) {
        if (auto *old = item->widget()) {
            old->hide(); // a click, a test or a screen reader must not meet what was said before
            old->deleteLater();
        }
        delete item;
    }
    for (const auto &part : m_shown) {
        auto *button = new StatusButton(part);
        connect(button, &QAbstractButton::clicked, this, [this, page = part.page] {
            if (!page.isEmpty()) emit pageAsked(page);
        });
        m_parts->addWidget(button);
    }
    m_parts->addStretch();
}

} // namespace tp::ui
