#include "ui/persons/AccessCard.h"

#include "ui/forms/FormPanel.h"
#include "ui/forms/RecordForm.h"
#include "ui/forms/TextDraft.h"
#include "ui/persons/Shares.h"
#include "ui/persons/WhoseFile.h"
#include "ui/text/ActText.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/Strings.h"
#include "ui/text/ValueText.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Fields.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/Problem.h"
#include "ui/widgets/Prompter.h"
#include "ui/widgets/Steps.h"
#include "ui/widgets/StructureMark.h"

#include <QComboBox>
#include <QPointer>

namespace tp::ui {
namespace {
template <class AnyId> QByteArray bytesOf(const AnyId &id) { return {reinterpret_cast<const char *>(id.bytes.data()), 16}; }
std::optional<StructureId> structureIn(const QComboBox &box) {
    const auto bytes = box.currentData().toByteArray();
    const auto id = StructureId::from({reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
    return id ? std::optional(*id) : std::nullopt;
}
// The vocabulary of the field `basis`, where the schema declares it.
std::string_view basisVocabulary() {
    const auto *type = schema::recordType("sharing");
    const auto *field = type ? type->field("basis") : nullptr;
    return field && field->of ? field->of : std::string_view();
}
} // namespace

AccessCard::AccessCard(Backend &backend, PageContext &context, QWidget *parent)
    : QFrame(parent), m_backend(backend), m_context(context), m_stack(new Steps), m_rows(new QVBoxLayout),
      m_start(new Button(Button::Kind::Secondary, QStringLiteral("share.start"), tr("Share"), this, QStringLiteral("share"))) {
    setObjectName(QStringLiteral("access"));
    setAccessibleName(tr("Who can read"));
    setProperty("card", true);
    auto *list = new QWidget;
    auto *listColumn = new QVBoxLayout(list);
    listColumn->setContentsMargins({});
    listColumn->setSpacing(space::m);
    m_rows->setSpacing(space::m);
    m_listProblem = makeLabel({});
    m_listProblem->setProperty("role", QStringLiteral("error"));
    m_listProblem->setObjectName(QStringLiteral("access.problem"));
    m_listProblem->hide();
    listColumn->addLayout(m_rows);
    listColumn->addWidget(m_listProblem);
    listColumn->addWidget(m_start, 0, Qt::AlignLeft);
    listColumn->addStretch();
    m_stack->addWidget(list);
    m_stack->addWidget(buildForm());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(space::m);
    column->addWidget(makeLabel(tr("Who can read"), Type::Section));
    column->addWidget(m_stack);
    connect(m_start, &QPushButton::clicked, this, &AccessCard::startSharing);
}

// What cannot be taken back is read before the reason is typed, and no key that ends a line does it.
QWidget *AccessCard::buildForm() {
    m_form = new QWidget;
    auto *column = new QVBoxLayout(m_form);
    column->setContentsMargins({});
    column->setSpacing(space::m);
    m_to = new QComboBox;
    m_to->setObjectName(QStringLiteral("share.to"));
    m_reason = new QLineEdit;
    m_reason->setObjectName(QStringLiteral("share.reason"));
    m_typed = new TextDraft(m_backend, *m_reason);
    m_reason->setPlaceholderText(tr("Internship, workshops, housing…"));
    m_basis = new QComboBox;
    m_basis->setObjectName(QStringLiteral("share.basis"));
    for (const auto &term : termsOf(basisVocabulary())) m_basis->addItem(label(term), QString::fromUtf8(term.code));
    m_from = new DayField(QStringLiteral("share.from"), m_backend.clock());
    m_seen = makeLabel({}, Type::Small);
    m_seen->setObjectName(QStringLiteral("share.seen"));
    m_problem = makeLabel({});
    m_problem->setProperty("role", QStringLiteral("error"));
    m_problem->setObjectName(QStringLiteral("share.problem"));
    m_problem->hide();
    m_noReason = makeLabel({});
    m_noReason->setProperty("role", QStringLiteral("problem"));
    m_noReason->setObjectName(QStringLiteral("share.noReason"));
    m_noReason->hide();
    m_go = new Button(Button::Kind::Primary, QStringLiteral("share.go"), tr("Share 1 file"), this);
    m_go->setKeyHint(tr("Ctrl+Enter"));
    auto *cancel = new Button(Button::Kind::Link, QStringLiteral("share.cancel"), tr("Cancel"), this);
    auto *bar = new QWidget;
    auto *acts = new FlowLayout(bar, space::s);
    for (auto *button : {m_go, cancel}) acts->addWidget(button);
    m_basisBox = labelled(tr("On which basis"), m_basis);
    column->addWidget(labelled(tr("With whom"), m_to));
    column->addWidget(m_seen);
    column->addWidget(labelled(tr("Why"), m_reason));
    column->addWidget(m_noReason);
    column->addWidget(m_basisBox);
    if (m_basis->count() == 0) m_basisBox->hide();
    column->addWidget(labelled(tr("From"), m_from));
    column->addWidget(m_problem); // beside the day it may be about
    column->addWidget(bar);
    connect(m_to, &QComboBox::currentIndexChanged, this, &AccessCard::tellWhatIsSeen);
    connect(m_reason, &QLineEdit::textChanged, m_noReason, &QWidget::hide);
    onCtrlEnter(m_form, this, &AccessCard::share);
    connect(m_go, &QPushButton::clicked, this, &AccessCard::share);
    connect(cancel, &QPushButton::clicked, this, &AccessCard::giveUp);
    return m_form;
}

void AccessCard::show(const RecordId &person, const std::optional<StructureId> &owner) {
    const bool another = m_person != person;
    if (another) {
        stopSharing();
        m_listProblem->hide();
    }
    m_person = person;
    m_owner = owner;
    emptyLayout(m_rows);
    const auto readers = m_backend.trust().readersOf(person);
    m_readers = readers ? *readers : std::vector<FileReader>();
    const auto firstEnded = std::stable_partition(m_readers.begin(), m_readers.end(), [](const FileReader &one) { return !one.endedMs; });
    const std::vector<FileReader> ended(firstEnded, m_readers.end());
    m_readers.erase(firstEnded, m_readers.end());
    if (m_readers.empty() && owner) m_readers.push_back({*owner, true, {}, {}, {}, {}, {}}); // made offline: its log is only here
    RoleSet here = 0;
    bool others = false;
    m_backend.trust().withMembership([&](const control::Membership &membership) {
        const auto roles = membership.rolesOf(m_backend.me().member);
        if (owner)
            if (const auto at = roles.find(*owner); at != roles.end()) here = at->second;
        others = membership.structures().size() > m_readers.size();
    });
    m_over = isShareOver(m_backend, person);
    m_mayShare = others && sharesFilesOf(m_backend, owner);
    m_mayUnshare = has(here, Role::Manager);
    int position = 0;
    if (m_over) {
        m_rows->addWidget(new StateTag(StateTag::State::Late, tr("No longer shared with your structure")), 0, Qt::AlignLeft);
        m_rows->addWidget(
            makeLabel(tr("What had arrived stays readable here. Nothing new arrives, and nothing can be written in it."), Type::Small));
    }
    for (const auto &reader : m_readers) m_rows->addWidget(row(reader, position++));
    for (const auto &reader : ended)
        m_rows->addWidget(
            makeLabel(tr("%1 read this file until %2.")
                          .arg(ValueText(m_backend.reader()).structure(reader.structure), dateText(parisTime(*reader.endedMs).date())),
                      Type::Small));
    if (m_readers.size() <= 1) {
        auto *nobody = makeLabel(tr("Nobody else."), Type::Small);
        m_rows->addWidget(nobody);
    }
    m_start->setVisible(m_mayShare);
    if (another && m_mayShare && m_typed->isKept(formKey("share", m_person))) startSharing();
}

QWidget *AccessCard::row(const FileReader &reader, int position) {
    const ValueText text(m_backend.reader());
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    auto *mark = new StructureMark({});
    mark->setCode(text.structureCode(reader.structure), text.structure(reader.structure));
    head->addWidget(mark);
    head->addStretch();
    if (!reader.owner && m_mayUnshare) {
        auto *stop = new Button(Button::Kind::Link, QStringLiteral("share.stop.%1").arg(position), tr("Stop"));
        stop->setSmall(true);
        stop->setAccessibleName(tr("Stop sharing with %1").arg(text.structure(reader.structure)));
        connect(stop, &QPushButton::clicked, this, [this, reader] { unshare(reader); });
        head->addWidget(stop);
    }
    column->addLayout(head);
    QString words;
    if (reader.owner) {
        words = tr("The team of %1, since the beginning").arg(text.structure(reader.structure));
    } else {
        QStringList facts;
        if (!reader.reason.empty()) facts << toQt(reader.reason);
        if (!reader.basis.empty()) facts << termLabel(basisVocabulary(), reader.basis);
        if (!reader.from.empty()) facts << tr("since %1").arg(dateText(std::string_view(reader.from)));
        if (!reader.until.empty()) facts << tr("until %1").arg(dateText(std::string_view(reader.until)));
        if (reader.by) facts << tr("shared by %1").arg(text.member(reader.by));
        words =
            facts.isEmpty() ? tr("The file was shared with %1").arg(text.structure(reader.structure)) : facts.join(QStringLiteral(", "));
    }
    column->addWidget(makeLabel(words, Type::Small));
    return box;
}

bool AccessCard::isSharing() const { return m_stack->currentIndex() == 1; }

void AccessCard::startSharing() {
    if (!m_mayShare) return;
    fillTargets();
    m_typed->open(formKey("share", m_person));
    m_from->setDay(parisTime(m_backend.clock().nowMs()).date());
    for (auto *problem : {m_problem, m_noReason}) problem->hide();
    m_go->setEnabled(true);
    tellWhatIsSeen();
    m_stack->setCurrentIndex(1);
    auto *first = m_to->count() > 1 ? static_cast<QWidget *>(m_to) : m_reason;
    first->setFocus();
    bringIntoView(*m_form); // as far as there is room, and where the keyboard is in any case
    bringIntoView(*first);
}

void AccessCard::stopSharing() {
    if (!isSharing()) return;
    m_typed->keep();
    m_stack->setCurrentIndex(0);
    focusList();
}

void AccessCard::focusList() { m_start->isVisible() ? m_start->setFocus() : setFocus(); } // no button where nobody is left to share with

void AccessCard::giveUp() {
    const auto typed = m_reason->text();
    m_typed->forget(formKey("share", m_person));
    stopSharing();
    if (typed.trimmed().isEmpty()) return;
    m_context.toast(tr("Nothing was shared."), [guard = QPointer(this), typed, person = m_person] {
        if (!guard) return;
        const bool here = guard->m_person == person;
        if (!here || !guard->m_typed->text().isEmpty()) // there when it is opened again, unless something else stands there now
            return here ? void() : guard->m_typed->bringBack(formKey("share", person), typed);
        guard->startSharing();
        guard->m_reason->setText(typed);
    });
}

void AccessCard::fillTargets() {
    m_to->clear();
    const auto roster = readRoster(m_backend);
    for (const auto &structure : roster.structures)
        if (std::none_of(m_readers.begin(), m_readers.end(), [&](const FileReader &reader) { return reader.structure == structure.id; }))
            m_to->addItem(structure.name, bytesOf(structure.id));
}

void AccessCard::tellWhatIsSeen() {
    store::Query query;
    query.type = "participation";
    query.filters = {{"person", store::Filter::Op::Equals, Bytes(m_person.bytes.begin(), m_person.bytes.end())}};
    const auto met = m_backend.reader().count(query);
    m_seen->setText(
        tr("%1 will read the whole file, from its beginning: names, ways of contact, notes, %n encounter(s). It may write in it; it "
           "can neither share nor erase it. What it has read cannot be taken back.",
           nullptr, static_cast<int>(met.value_or(0)))
            .arg(m_to->currentText()));
}

void AccessCard::share() {
    const auto to = structureIn(*m_to);
    if (!to || !m_go->isEnabled()) return; // it is being shared
    if (m_reason->text().trimmed().isEmpty()) {
        sayProblem(*m_noReason, RecordForm::tr("%1: this is needed.").arg(tr("Why")));
        m_reason->setFocus();
        return bringIntoView(*m_reason);
    }
    const auto today = parisTime(m_backend.clock().nowMs()).date();
    const auto day = m_from->day().value_or(today);
    if (m_from->isWrong() || day > today) {
        sayProblem(*m_problem, tr("The file is read from the moment it is shared: give today, or the earlier day it was agreed on."));
        return m_from->setFocus();
    }
    ShareTerms terms{fromQt(m_reason->text().trimmed()), fromQt(m_basis->currentData().toString()), fromQt(day.toString(Qt::ISODate))};
    const bool pressed = m_go->hasFocus(); // which falls from what is disabled
    m_go->setEnabled(false);
    m_backend.trust().share(m_person, *to, std::move(terms),
                            [guard = QPointer(this), name = m_to->currentText(), person = m_person, pressed](const Result<> &answer) {
                                auto *const self = guard.data();
                                if (!self) return;
                                const bool here = self->m_person == person;
                                if (here) self->m_go->setEnabled(true);
                                if (!answer && here && self->isSharing()) {
                                    if (pressed) self->m_go->setFocus();
                                    sayProblem(*self->m_problem, actSentence(answer.error()));
                                    return bringIntoView(*self->m_problem);
                                }
                                if (!answer) return self->tell(person, actSentence(answer.error()));
                                self->m_typed->forget(formKey("share", person));
                                if (here) {
                                    const bool inside = self->isSharing();
                                    self->stopSharing();
                                    self->show(RecordId(person), self->m_owner);
                                    if (inside) self->focusList(); // the last structure there was: the button has gone
                                }
                                self->tell(person, AccessCard::tr("File shared with %1.").arg(name));
                            });
}

void AccessCard::unshare(const FileReader &reader) {
    const auto name = ValueText(m_backend.reader()).structure(reader.structure);
    Question question;
    question.title = tr("Stop sharing with %1?").arg(name);
    question.text = tr("%1 receives nothing more of this file. What it has already read, printed or exported stays with it.").arg(name);
    question.confirm = tr("Stop 1 share");
    m_context.prompter().confirm(this, question, [this, from = reader.structure, name, person = m_person] {
        m_backend.trust().unshare(person, from, [guard = QPointer(this), name, person](const Result<> &answer) {
            auto *const self = guard.data();
            if (!self) return;
            const auto words = answer ? AccessCard::tr("%1 no longer reads this file.").arg(name) : actSentence(answer.error());
            if (self->m_person != person) return self->tell(person, words);
            self->m_listProblem->setVisible(!answer);
            if (!answer) return self->m_listProblem->setText(words);
            self->show(RecordId(person), self->m_owner);
            self->focusList(); // the button that asked is gone
            self->tell(person, words);
        });
    });
}

void AccessCard::tell(const RecordId &person, const QString &words) {
    m_context.toast(m_person == person ? words : ofFile(m_backend, person, words));
}

} // namespace tp::ui
