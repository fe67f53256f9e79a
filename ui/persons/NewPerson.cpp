#include "ui/persons/NewPerson.h"

#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"

#include <QPointer>
#include <QShortcut>

namespace tp::ui {

NewPerson::NewPerson(Backend &backend, QWidget *parent)
    : QFrame(parent), m_backend(backend),
      m_form(new RecordForm(typeOf("person"), {{"usualName", "birthYear", "phone"}, {"gender", "ageBand", "commune"}}, backend.reader(),
                            this)),
      m_problem(makeLabel({})) {
    QObject::setProperty("card", true);
    setObjectName(QStringLiteral("newPerson"));
    m_problem->setProperty("role", QStringLiteral("error"));
    m_problem->hide();
    auto *save = new Button(Button::Kind::Primary, QStringLiteral("createPerson"), tr("Open the file"), this);
    save->setKeyHint(tr("Ctrl+Enter"));
    auto *cancel = new Button(Button::Kind::Link, QStringLiteral("cancelPerson"), tr("Cancel"), this);
    auto *bar = new QHBoxLayout;
    bar->addWidget(makeLabel(tr("Only your structure can read this file, until you share it."), Type::Small), 1);
    bar->addWidget(cancel);
    bar->addWidget(save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(space::m);
    column->addWidget(makeLabel(tr("New file"), Type::Section));
    column->addWidget(m_form);
    column->addWidget(m_problem);
    column->addLayout(bar);
    connect(save, &QPushButton::clicked, this, &NewPerson::save);
    connect(cancel, &QPushButton::clicked, this, &NewPerson::cancelled);
    for (const auto key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter})
        connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, &NewPerson::save);
}

void NewPerson::start(const QString &name) {
    m_form->load({});
    m_form->editor("usualName")->setValue(fromQt(name));
    m_problem->hide();
    m_form->focusField("birthYear");
}

void NewPerson::save() {
    if (!m_form->validate()) return;
    auto set = m_form->changes();
    const auto me = m_backend.me();
    const auto nowMs = m_backend.clock().nowMs();
    set["referent"] = Bytes(me.member.bytes.begin(), me.member.bytes.end());
    set["firstContactOn"] = parisTime(nowMs).date().toString(Qt::ISODate).toStdString();
    const auto id = newUuid7<RecordId>(nowMs, m_backend.random());
    m_backend.save({{id, "person", true, id, std::move(set)}}, [guard = QPointer(this), id](const Result<store::Saved> &saved) {
        auto *const self = guard.data();
        if (!self) return;
        if (saved) {
            self->hide();
            emit self->created(id);
        } else {
            self->m_problem->setText(sentence(saved.error()));
            self->m_problem->show();
        }
    });
}

} // namespace tp::ui
