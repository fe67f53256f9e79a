#include "ui/onboarding/StrengthMeter.h"

#include "core/crypto/Passphrase.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"

#include <QPainter>

namespace tp::ui {
namespace {
constexpr int barHeight = 8;
}

StrengthMeter::StrengthMeter(QWidget *parent) : QWidget(parent), m_words(makeLabel({}, Type::Small)) {
    setObjectName(QStringLiteral("strength"));
    m_words->setWordWrap(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, barHeight + space::xs, 0, 0);
    column->addWidget(m_words);
    measure({});
}

bool StrengthMeter::isEnough() const { return m_bits >= crypto::requiredBits; }

void StrengthMeter::measure(const QString &passphrase) {
    m_bits = crypto::passphraseBits(fromQt(passphrase));
    const int missing = crypto::requiredBits - m_bits;
    m_words->setText(passphrase.isEmpty()
                         ? tr("Eight or nine ordinary words drawn at random do very well. “Propose one” makes four invented "
                              "words, to be written down.")
                     : missing > 40 ? tr("Weak: it could be found in hours. Add two or three words.")
                     : missing > 0  ? tr("Almost: add a word.")
                                    : tr("Strong: nobody will find it."));
    update();
}

void StrengthMeter::paintEvent(QPaintEvent *) {
    const auto t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF whole(0.5, 0.5, width() - 1, barHeight - 1);
    painter.setPen(t.control);
    painter.setBrush(t.sunken);
    painter.drawRoundedRect(whole, barHeight / 2.0, barHeight / 2.0);
    if (m_bits <= 0) return;
    QRectF part = whole;
    part.setWidth(std::max<double>(barHeight, whole.width() * std::min(1.0, m_bits / (1.25 * crypto::requiredBits))));
    painter.setPen(Qt::NoPen);
    painter.setBrush(isEnough() ? t.sent : m_bits >= crypto::requiredBits / 2 ? t.pending : t.late);
    painter.drawRoundedRect(part, barHeight / 2.0, barHeight / 2.0);
}

} // namespace tp::ui
