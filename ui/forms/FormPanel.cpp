#include "ui/forms/FormPanel.h"

#include "ui/text/ErrorText.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"

#include <QPointer>
#include <QShortcut>

namespace tp::ui {

FormPanel::FormPanel(Backend &backend, const QString &name, const schema::RecordType &type, FormLayout layout, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_type(type), m_layout(std::move(layout)), m_title(makeLabel({}, Type::Section)),
      m_problem(makeLabel({})), m_place(new QVBoxLayout), m_bar(new QHBoxLayout),
      m_save(new Button(Button::Kind::Primary, name + QStringLiteral(".save"), tr("Save"), this)) {
    setObjectName(name);
    m_save->setKeyHint(tr("Ctrl+Enter"));
    m_problem->setProperty("role", QStringLiteral("error"));
    m_problem->setObjectName(name + QStringLiteral(".problem"));
    auto *cancel = new Button(Button::Kind::Link, name + QStringLiteral(".cancel"), tr("Cancel"), this);
    m_bar->addStretch();
    m_bar->addWidget(cancel);
    m_bar->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    column->addWidget(m_title);
    column->addLayout(m_place);
    column->addWidget(m_problem);
    column->addLayout(m_bar);
    m_title->hide();
    m_problem->hide();
    connect(m_save, &QPushButton::clicked, this, &FormPanel::save);
    connect(cancel, &QPushButton::clicked, this, &FormPanel::cancelled);
    for (const auto key : {Qt::CTRL | Qt::Key_Return, Qt::CTRL | Qt::Key_Enter})
        connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, &FormPanel::save);
}

void FormPanel::setTitle(const QString &title) {
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void FormPanel::setSaveText(const QString &text) {
    m_save->setText(text);
    m_save->setAccessibleName(text);
}

void FormPanel::addBeside(QWidget *button) { m_bar->insertWidget(0, button); }

void FormPanel::begin(const Fields &loaded, const Fields &preset, Make make) {
    emptyLayout(m_place);
    m_make = std::move(make);
    m_problem->hide();
    m_form = new RecordForm(m_type, m_layout, m_backend.reader(), this); // anew: the words to choose from may have changed
    m_form->load(loaded);
    for (const auto &[name, value] : preset)
        if (auto *editor = m_form->editor(name)) editor->setValue(value);
    m_place->addWidget(m_form);
    for (QWidget *before = nullptr; auto *field : m_form->findChildren<FieldEditor *>()) { // made later than the bar, reached before it
        if (before) setTabOrder(before, field);
        before = field;
    }
    m_form->focusFirst();
}

void FormPanel::save() {
    if (!m_form || !isEnabled() || !m_form->validate()) return;
    const auto say = [this](const Error &error) {
        m_problem->setText(sentence(error));
        m_problem->show();
    };
    auto changes = m_make(m_form->changes());
    if (!changes) return say(changes.error());
    if (changes->empty()) return emit cancelled();
    setEnabled(false); // neither left nor begun anew before the answer
    m_backend.save(std::move(*changes), [guard = QPointer(this), say](const Result<store::Saved> &answer) {
        auto *const self = guard.data();
        if (!self) return;
        self->setEnabled(true);
        if (!answer) return say(answer.error());
        self->m_problem->hide();
        emit self->saved();
    });
}

} // namespace tp::ui
