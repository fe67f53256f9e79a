#include "ui/widgets/ReadingLine.h"

#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace tp::ui {
namespace {
constexpr int halfASecondMs = 500;
} // namespace

ReadingLine::ReadingLine(const QString &name, QWidget *parent)
    : QWidget(parent), m_words(makeLabel({}, Type::Label)),
      m_stop(new Button(Button::Kind::Link, name + QStringLiteral(".stop"), tr("Stop"), this)),
      m_all(new Button(Button::Kind::Link, name + QStringLiteral(".all"), tr("Read them all"), this)) {
    setObjectName(name);
    m_words->setObjectName(name + QStringLiteral(".words"));
    m_words->setWordWrap(false);
    m_stop->setAccessibleName(tr("Stop reading"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(space::m);
    for (QWidget *part : std::initializer_list<QWidget *>{m_words, m_stop, m_all}) line->addWidget(part);
    line->addStretch();
    hide();
    m_half.setSingleShot(true);
    m_half.setInterval(halfASecondMs);
    connect(&m_half, &QTimer::timeout, this, &ReadingLine::lasts);
    connect(m_stop, &QPushButton::clicked, this, &ReadingLine::stopAsked);
    connect(m_all, &QPushButton::clicked, this, &ReadingLine::allAsked);
}

void ReadingLine::tell(quint64 read, quint64 of) {
    m_told = tr("%1 of %2 read").arg(QLocale().toString(std::min(read, of)), QLocale().toString(of));
    if (!std::exchange(m_isReading, true)) {
        m_lasts = false;
        m_half.start();
    }
    if (m_lasts) say(m_told, true, false);
}

void ReadingLine::lasts() {
    if (!m_isReading) return;
    m_lasts = true;
    say(m_told, true, false);
}

void ReadingLine::ended() {
    m_isReading = false;
    m_half.stop();
    hide();
}

void ReadingLine::stopped() {
    m_isReading = false;
    m_half.stop();
    say(tr("Stopped: not all were read."), false, true);
}

void ReadingLine::say(const QString &words, bool reading, bool rest) {
    m_words->setText(words);
    m_stop->setVisible(reading);
    m_all->setVisible(rest);
    setVisible(true);
}

} // namespace tp::ui
