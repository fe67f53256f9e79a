#include "ui/exports/ProfileBar.h"

#include "ui/flows/FieldUndo.h"
#include "ui/forms/TextDraft.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPointer>

namespace tp::ui {

ProfileBar::ProfileBar(Backend &backend, PageContext &context, std::function<ExportForm()> form, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_context(context), m_form(std::move(form)), m_choice(new QComboBox), m_name(new QLineEdit),
      m_typed(new TextDraft(backend, *m_name)),
      m_keep(new Button(Button::Kind::Secondary, QStringLiteral("export.keepProfile"), tr("Keep under this name"), this)),
      m_delete(new Button(Button::Kind::Link, QStringLiteral("export.deleteProfile"), tr("Delete it"), this)) {
    m_choice->setObjectName(QStringLiteral("export.profiles"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(12);
    m_name->setObjectName(QStringLiteral("export.profileName"));
    m_name->setMaxLength(static_cast<int>(fieldOf("export_profile", "name").maxLength));
    m_delete->setSmall(true);
    auto *take = new QHBoxLayout;
    take->setSpacing(space::s);
    take->addWidget(labelled(tr("Saved exports"), m_choice), 1);
    take->addWidget(m_delete, 0, Qt::AlignBottom);
    auto *give = new QHBoxLayout;
    give->setSpacing(space::s);
    give->addWidget(labelled(tr("Keep these choices as"), m_name), 1);
    give->addWidget(m_keep, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    column->addLayout(take);
    column->addLayout(give);
    column->addWidget(makeLabel(tr("Your structure shares them. What was searched for is not kept."), Type::Small));

    connect(m_choice, &QComboBox::activated, this, [this](int row) {
        tell();
        if (row <= 0) return;
        const auto &profile = m_profiles[static_cast<std::size_t>(row) - 1];
        m_typed->replace(profile.name);
        emit picked(profile.form);
    });
    connect(m_name, &QLineEdit::textChanged, this, &ProfileBar::tell);
    connect(m_name, &QLineEdit::returnPressed, this, &ProfileBar::keep);
    connect(m_keep, &QPushButton::clicked, this, &ProfileBar::keep);
    connect(m_delete, &QPushButton::clicked, this, &ProfileBar::remove);
    connect(&backend, &Backend::changed, this, [this](const store::ChangedTypes &what) {
        const auto ours = [](const auto &record) { return record.first == "export_profile"; };
        if (what.everything || std::any_of(what.records.begin(), what.records.end(), ours)) refresh();
    });
}

void ProfileBar::show(const std::string &type) {
    m_type = type;
    m_choice->setCurrentIndex(0);
    m_typed->open("form/export_profile/" + type); // a name a lock came between
    refresh();
}

void ProfileBar::refresh() {
    if (m_type.empty()) return;
    const auto chosen = m_choice->currentData();
    m_profiles = exportProfiles(m_backend.reader(), m_type);
    m_choice->clear();
    m_choice->addItem(m_profiles.empty() ? tr("None yet") : tr("None"));
    for (const auto &profile : m_profiles) m_choice->addItem(profile.name, toQt(toText(profile.id)));
    m_choice->setCurrentIndex(chosen.isValid() ? std::max(0, m_choice->findData(chosen)) : 0);
    tell();
}

void ProfileBar::tell() {
    m_keep->setEnabled(!m_name->text().trimmed().isEmpty() && !m_form().columns.empty());
    m_delete->setVisible(m_choice->currentIndex() > 0);
}

const ExportProfile *ProfileBar::named(const QString &name) const {
    const auto at = std::find_if(m_profiles.begin(), m_profiles.end(),
                                 [&](const ExportProfile &profile) { return profile.name.compare(name, Qt::CaseInsensitive) == 0; });
    return at == m_profiles.end() ? nullptr : &*at;
}

void ProfileBar::answered(const Result<store::Saved> &saved, const QString &said, std::function<void()> undo) {
    if (!saved) return m_context.toast(sentence(saved.error()));
    m_context.toast(said, std::move(undo));
}

void ProfileBar::keep() {
    if (!m_keep->isEnabled()) return;
    const auto name = m_name->text().trimmed();
    const auto *same = named(name);
    if (same) return replace(same->id, name);
    const domain::RecordChange made{newUuid7<RecordId>(m_backend.clock().nowMs(), m_backend.random()),
                                    "export_profile",
                                    true,
                                    {},
                                    profileFields(m_type, name, m_form())};
    m_backend.save({made}, [self = QPointer(this), name, made](const Result<store::Saved> &saved) {
        if (self)
            self->kept(saved, made.record, tr("“%1” is kept.").arg(name), [self, made] {
                if (self) undoCreation(self->m_backend, self->m_context, made);
            });
    });
}

void ProfileBar::replace(const RecordId &id, const QString &name) {
    const auto before = m_backend.reader().get("export_profile", id);
    if (!before) return m_context.toast(sentence(before.error()));
    const auto change = fieldUndo(*before, profileFields(m_type, name, m_form()));
    m_backend.save({changeOf(change)}, [self = QPointer(this), name, change](const Result<store::Saved> &saved) {
        if (self)
            self->kept(saved, change.record, tr("“%1” now keeps these choices.").arg(name), [self, change] {
                if (self) undoFields(self->m_backend, self->m_context, change);
            });
    });
}

void ProfileBar::kept(const Result<store::Saved> &saved, const RecordId &profile, const QString &said, std::function<void()> undo) {
    answered(saved, said, std::move(undo));
    if (!saved) return;
    m_typed->replace(m_name->text()); // it stays to be read, and is no draft any more
    refresh();                        // the word that something changed may come after the answer
    m_choice->setCurrentIndex(std::max(0, m_choice->findData(toQt(toText(profile)))));
    tell();
}

void ProfileBar::remove() {
    const int row = m_choice->currentIndex();
    if (row <= 0) return;
    const auto profile = m_profiles[static_cast<std::size_t>(row) - 1];
    m_choice->setFocus();
    Undo undo;
    if (const auto record = m_backend.reader().get("export_profile", profile.id)) undo.push_back(undoOfDeleting(*record));
    m_backend.remove("export_profile", profile.id, [self = QPointer(this), profile, undo](const Result<store::Saved> &saved) {
        if (self)
            self->answered(saved, tr("“%1” is deleted for the whole structure.").arg(profile.name),
                           undoing(self->m_backend, self->m_context, undo));
    });
}

} // namespace tp::ui
