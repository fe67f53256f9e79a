#include "ui/persons/FactRow.h"

#include "ui/shell/Page.h"
#include "ui/text/Labels.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Content.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>

namespace tp::ui {
namespace {
struct FactRowWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::FactRow)
};
constexpr std::string_view emailField = "email"; // recorded as any text is

QVBoxLayout *factColumn(QWidget &fact, const QString &name) {
    auto *column = new QVBoxLayout(&fact);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeLabel(name, Type::Label));
    return column;
}

QLabel *valueLabel(const QString &value) {
    auto *text = makeLabel(value);
    makeSelectable(text);
    return text;
}
} // namespace

bool isReachedBy(const schema::Field &field) { return field.kind == schema::Kind::Phone || field.name == emailField; }

QWidget *factRow(const QString &name, const QString &value) {
    auto *fact = new QWidget;
    factColumn(*fact, name)->addWidget(valueLabel(value));
    return fact;
}

QWidget *reachedRow(PageContext &context, const QString &name, const QString &value, const QString &copy) {
    auto *fact = new QWidget;
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(valueLabel(value), 1);
    auto *button = new Button(Button::Kind::Link, QStringLiteral("fact.copy"), FactRowWords::tr("Copy"));
    button->setSmall(true);
    button->setAccessibleName(copy);
    line->addWidget(button, 0, Qt::AlignTop);
    factColumn(*fact, name)->addLayout(line);
    QObject::connect(button, &QPushButton::clicked, button, [&context, value] {
        QGuiApplication::clipboard()->setText(
            QString(value).replace(QChar(0xa0), QLatin1Char(' '))); // as one types it: it may go into a dialler
        context.toast(FactRowWords::tr("Copied."));
    });
    return fact;
}

QString copyText(const schema::Field &field) {
    if (field.name == std::string_view("phone")) return FactRowWords::tr("Copy the phone number");
    return field.name == emailField ? FactRowWords::tr("Copy the email address") : copyText(label(field));
}

QString copyText(const QString &name) { return FactRowWords::tr("Copy: %1").arg(name); }

} // namespace tp::ui
