#include "ui/onboarding/StepRail.h"

#include "ui/widgets/Accessible.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"

#include <QCoreApplication>
#include <QPainter>

namespace tp::ui {
namespace {
constexpr int circle = 28;

class StepMark : public QWidget {
public:
    StepMark(int number, bool last, const QString &title) : m_number(number), m_last(last), m_title(title) {
        setFixedWidth(circle + 2);
        setRole(*this, QAccessible::StaticText);
    }
    void setStep(int step) {
        m_step = step;
        const auto said = step > m_number    ? QCoreApplication::translate("tp::ui::FlowPanel", "Step %1, done: %2")
                          : step == m_number ? QCoreApplication::translate("tp::ui::FlowPanel", "Step %1, now: %2")
                                             : QCoreApplication::translate("tp::ui::FlowPanel", "Step %1: %2");
        setAccessibleName(said.arg(m_number + 1).arg(m_title));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override {
        const auto t = tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF disc(1, 1, circle, circle);
        if (!m_last) {
            painter.setPen(QPen(m_step > m_number ? t.accent : t.line, 2));
            painter.drawLine(QPointF(disc.center().x(), disc.bottom()), QPointF(disc.center().x(), height()));
        }
        const bool now = m_step == m_number, done = m_step > m_number;
        painter.setPen(QPen(now || done ? t.accent : t.control, 1));
        painter.setBrush(now ? t.accent : t.rail);
        painter.drawEllipse(disc);
        if (done) return paintIcon(painter, disc.adjusted(7, 7, -7, -7), QStringLiteral("check"), t.accent);
        painter.setPen(now ? t.onAccent : t.muted);
        painter.setFont(typeFont(Type::Label));
        painter.drawText(disc, Qt::AlignCenter, QString::number(m_number + 1));
    }

private:
    int m_number, m_step = 0;
    bool m_last;
    QString m_title;
};
} // namespace

StepRail::StepRail(const QString &language, QWidget *parent) : QFrame(parent) {
    setProperty("rail", true);
    auto *logo = new QLabel;
    logo->setPixmap(icon(QStringLiteral("logo"), Tint::Accent).pixmap(36, 36));
    auto *brand = new QHBoxLayout;
    brand->setSpacing(14);
    brand->addWidget(logo);
    brand->addWidget(makeLabel(tr("Territoires Partagés"), Type::Strong));
    brand->addStretch();
    auto *promise = makeLabel(tr("Go out to people, together, and drop nothing on the way."), Type::Title);
    promise->setWordWrap(true);
    m_promise = promise;

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(56, 48, 40, 40);
    column->setSpacing(0);
    column->addLayout(brand);
    column->addSpacing(52);
    column->addWidget(promise);
    column->addSpacing(44);
    const std::pair<QString, QString> steps[] = {{tr("Your invitation code"), tr("It says who you are")},
                                                 {tr("Your passphrase"), tr("Nobody else knows it")},
                                                 {tr("First loading"), tr("A few minutes, only once")}};
    for (int number = 0; number < 3; ++number) {
        auto *mark = new StepMark(number, number == 2, steps[number].first);
        auto *words = new QVBoxLayout;
        words->setSpacing(0);
        words->addWidget(makeLabel(steps[number].first, number == 0 ? Type::Strong : Type::Body));
        words->addWidget(makeLabel(steps[number].second, Type::Small));
        words->addSpacing(number == 2 ? 0 : 22);
        auto *line = new QHBoxLayout;
        line->setSpacing(14);
        line->addWidget(mark);
        line->addLayout(words, 1);
        column->addLayout(line);
        m_steps << mark;
        m_words << static_cast<QWidget *>(words->itemAt(0)->widget());
    }
    column->addStretch();
    column->addWidget(makeLabel(tr("F1 opens the help."), Type::Small));
    column->addSpacing(space::s);
    m_foot = new QWidget;
    auto *foot = new QHBoxLayout(m_foot);
    foot->setContentsMargins({});
    foot->setSpacing(space::l);
    for (const auto &[code, name] :
         {std::pair{QStringLiteral("fr"), QStringLiteral("Français")}, {QStringLiteral("en"), QStringLiteral("English")}}) {
        auto *button = new Button(Button::Kind::Link, QStringLiteral("language_") + code, name, this);
        button->setSmall(true);
        button->setEnabled(code != language);
        connect(button, &QPushButton::clicked, this, [this, code = code] { emit languageChosen(code); });
        foot->addWidget(button);
    }
    foot->addWidget(makeLabel(tr("Version %1").arg(QCoreApplication::applicationVersion()), Type::Small));
    foot->addStretch();
    column->addWidget(m_foot);
    setStep(0);
}

void StepRail::setStep(int step) {
    for (int number = 0; number < m_steps.size(); ++number) {
        static_cast<StepMark *>(m_steps[number])->setStep(step);
        m_words[number]->setFont(typeFont(number == step ? Type::Strong : Type::Body));
    }
    m_foot->setEnabled(step < m_steps.size() - 1); // the profile is being made: the page stays until that has answered
}

void StepRail::setCompact(bool compact) { setVisible(!compact); }

} // namespace tp::ui
