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

ReadingLine::ReadingLine(const QString &name, QWidget &beside, QWidget *parent)
    : QWidget(parent), m_beside(beside), m_words(makeLabel({}, Type::Label)),
      m_stop(new Button(Button::Kind::Link, name + QStringLiteral(".stop"), tr("Stop"), this)),
      m_all(new Button(Button::Kind::Link, name + QStringLiteral(".all"), tr("Read them all"), this)),
      m_stopped(tr("Stopped: not all were read.")) {
    setObjectName(name);
    m_words->setObjectName(name + QStringLiteral(".words"));
    m_words->setWordWrap(false);
    m_stop->setAccessibleName(tr("Stop reading"));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(space::m);
    for (QWidget *part : std::initializer_list<QWidget *>{m_words, m_stop, m_all}) line->addWidget(part);
    line->addStretch();
    for (QWidget *part : std::initializer_list<QWidget *>{m_stop, m_all, this}) part->hide();
    m_half.setSingleShot(true);
    m_half.setInterval(halfASecondMs);
    connect(&m_half, &QTimer::timeout, this, &ReadingLine::lasts);
    connect(m_stop, &QPushButton::clicked, this, &ReadingLine::stopAsked);
    connect(m_all, &QPushButton::clicked, this, &ReadingLine::allAsked);
}

void ReadingLine::setWords(const QString &stopped, const QString &goOn) {
    m_stopped = stopped;
    m_all->setText(goOn);
}

void ReadingLine::tell(quint64 read, quint64 of) {
    tellSo(tr("%1 of %2 read").arg(QLocale().toString(std::min(read, of)), QLocale().toString(of)));
}

void ReadingLine::tellSo(const QString &words) {
    m_told = words;
    if (!std::exchange(m_isReading, true)) {
        m_lasts = false;
        m_half.start();
    }
    if (m_lasts) say(m_told, m_stop);
}

void ReadingLine::lasts() {
    if (!m_isReading) return;
    m_lasts = true;
    say(m_told, m_stop);
}

void ReadingLine::ended() { endedWith({}); }

void ReadingLine::endedWith(const QString &words) {
    m_isReading = false;
    m_half.stop();
    say(words);
}

void ReadingLine::stopped() {
    m_isReading = false;
    m_half.stop();
    say(m_stopped, m_all);
}

void ReadingLine::say(const QString &words, Button *offered) {
    const bool entered = m_stop->hasFocus() || m_all->hasFocus();
    m_words->setText(words);
    if (offered) offered->show();
    if (entered) (offered ? *static_cast<QWidget *>(offered) : m_beside).setFocus(); // before the other one goes
    for (auto *button : {m_stop, m_all})
        if (button != offered) button->hide();
    setVisible(!words.isEmpty());
}

} // namespace tp::ui
