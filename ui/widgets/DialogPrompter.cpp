#include "ui/widgets/DialogPrompter.h"

#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QStandardPaths>

namespace tp::ui {

void DialogPrompter::confirm(QObject *context, const Question &question, std::function<void()> confirmed) {
    auto *dialog = new QDialog(m_window);
    dialog->setObjectName(QStringLiteral("question"));
    dialog->setWindowTitle(question.title);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(space::xl, space::xl, space::xl, space::l);
    column->setSpacing(space::m);
    column->addWidget(makeLabel(question.title, Type::Section));
    auto *text = makeLabel(question.text);
    text->setMinimumWidth(360);
    column->addWidget(text);
    auto *row = new QHBoxLayout;
    row->addStretch();
    auto *cancel = new Button(Button::Kind::Secondary, QStringLiteral("question.cancel"),
                              QCoreApplication::translate("tp::ui::DialogPrompter", "Cancel"));
    auto *go = new Button(Button::Kind::Primary, QStringLiteral("question.confirm"), question.confirm);
    go->setDangerous(question.dangerous);
    row->addWidget(cancel);
    row->addWidget(go);
    column->addSpacing(space::s);
    column->addLayout(row);
    QObject::connect(cancel, &QPushButton::clicked, dialog, &QDialog::reject);
    QObject::connect(go, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(dialog, &QDialog::accepted, context, std::move(confirmed));
    cancel->setAutoDefault(question.dangerous);
    go->setAutoDefault(!question.dangerous);
    (question.dangerous ? cancel : go)->setFocus();
    dialog->open();
}

void DialogPrompter::saveFile(QObject *context, const QString &title, const QString &proposedName, const QString &filter,
                              std::function<void(const QString &path)> chosen) {
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    auto *dialog = new QFileDialog(m_window, title, folder.filePath(proposedName), filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, context, std::move(chosen));
    dialog->open();
}

void DialogPrompter::openFile(QObject *context, const QString &title, const QString &filter,
                              std::function<void(const QString &path)> chosen) {
    auto *dialog = new QFileDialog(m_window, title, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), filter);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, context, std::move(chosen));
    dialog->open();
}

} // namespace tp::ui
