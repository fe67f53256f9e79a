#include "ui/consortium/WordsCard.h"

#include "core/domain/Text.h"
#include "core/store/CustomFields.h"
#include "ui/consortium/AddedCode.h"
#include "ui/flows/FieldUndo.h"
#include "ui/forms/TextDraft.h"
#include "ui/shell/Page.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/KeptFocus.h"
#include "ui/widgets/KeyHint.h"
#include "ui/widgets/TabOrder.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPointer>
#include <QTimer>

#include <algorithm>

namespace tp::ui {
namespace {

// Named after the first field that asks for one of its words.
QString titleOf(const schema::Dictionary &dictionary, std::string_view vocabulary) {
    for (const auto &recordType : dictionary.types())
        for (const auto &field : recordType.fields)
            if (schema::wordsOf(field) && vocabulary == field.of) return label(field);
    return {};
}

std::string draftKey(const std::string &vocabulary) { return "form/term/" + vocabulary; }
std::string nameKey(const std::string &vocabulary, std::string_view code) { return draftKey(vocabulary) + '/' + std::string(code); }

std::size_t shippedIn(std::string_view vocabulary) { // those stand first
    const auto *shipped = schema::vocabulary(vocabulary);
    return shipped ? shipped->terms.size() : 0;
}

} // namespace

WordsCard::WordsCard(Backend &backend, PageContext &context, QWidget *parent)
    : Card(parent), m_backend(backend), m_context(context), m_which(new QComboBox), m_terms(new QVBoxLayout), m_new(new QLineEdit),
      m_typed(new TextDraft(backend, *m_new)), m_problem(makeLabel({}, Type::Small)),
      m_add(new Button(Button::Kind::Secondary, QStringLiteral("words.add"), tr("Add the word"), this, QStringLiteral("plus"))) {
    m_which->setObjectName(QStringLiteral("words.which"));
    m_new->setObjectName(QStringLiteral("words.new"));
    m_new->setMaxLength(static_cast<int>(fieldOf("term", "label").maxLength));
    m_problem->setProperty("role", QStringLiteral("error"));
    m_problem->setObjectName(QStringLiteral("words.problem"));
    m_problem->hide();
    m_terms->setSpacing(space::xs);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    line->addWidget(m_new, 1);
    line->addWidget(m_add);
    m_new->setAccessibleName(tr("New word"));
    m_new->setPlaceholderText(tr("New word"));
    content()->addWidget(makeLabel(tr("Words to choose from"), Type::Section));
    content()->addWidget(makeLabel(tr("Everybody in the consortium chooses from the same words. A retired word is no longer offered; what "
                                      "was noted with it keeps it."),
                                   Type::Small));
    content()->addWidget(labelled(tr("List of words"), m_which));
    content()->addLayout(m_terms);
    content()->addWidget(m_problem);
    content()->addLayout(line);
    content()->addStretch();
    connect(m_which, &QComboBox::currentIndexChanged, this, [this] {
        m_problem->hide();
        fillTerms();
        openTyped();
    });
    connect(m_new, &QLineEdit::returnPressed, this, &WordsCard::addTerm);
    connect(m_new, &QLineEdit::textEdited, m_problem, &QWidget::hide);
    connect(m_add, &QPushButton::clicked, this, &WordsCard::addTerm);
}

std::string WordsCard::vocabulary() const { return fromQt(m_which->currentData().toString()); }

void WordsCard::openTyped() {
    if (const auto list = vocabulary(); !list.empty()) m_typed->open(draftKey(list));
}

void WordsCard::showVocabulary(const std::string &name) {
    refresh();
    m_which->setCurrentIndex(std::max(0, m_which->findData(toQt(name))));
    m_new->setFocus();
}

void WordsCard::refresh() {
    const auto &now = m_backend.reader().dictionary();
    if (m_shown == &now || isTyping()) return; // a name being typed stays
    if (QApplication::mouseButtons() != Qt::NoButton)
        return QTimer::singleShot(100, this, &WordsCard::refresh); // so does a button being pressed
    m_shown = &now;
    {
        const KeptFocus focus(*this);
        fillVocabularies();
        fillTerms();
        openTyped();
    }
    followMoved();
}

void WordsCard::followMoved() {
    const auto *words = m_moved && m_shown ? m_shown->vocabulary(vocabulary()) : nullptr;
    const auto moved = std::exchange(m_moved, {});
    for (std::size_t at = 0; words && at < words->terms.size(); ++at) {
        if (words->terms[at].code != moved->code) continue;
        for (const auto &part : {moved->part, QStringLiteral("words.")}) {
            const auto rows = findChildren<QWidget *>(part + QString::number(at));
            auto *there = rows.isEmpty() ? nullptr : rows.last(); // made last: the rows before are on their way out
            if (!there || !there->isEnabled()) continue;
            for (auto *above = there; above != this; above = above->parentWidget()) above->show(); // a layout would, a turn later
            there->setFocus();
            return;
        }
    }
}

bool WordsCard::isTyping() const {
    const auto lines = findChildren<QLineEdit *>();
    const auto *now = window()->focusWidget(); // one that a lock came between is not: it is kept
    return std::ranges::any_of(lines, [&](const QLineEdit *line) { return line != m_new && line->isModified() && line == now; });
}

void WordsCard::fillVocabularies() {
    const QSignalBlocker quiet(m_which);
    const auto chosen = m_which->currentData();
    m_which->clear();
    for (const auto &words : m_shown->vocabularies())
        if (const auto title = titleOf(*m_shown, words.name); words.editable && !title.isEmpty()) m_which->addItem(title, toQt(words.name));
    m_which->setCurrentIndex(std::max(0, chosen.isValid() ? m_which->findData(chosen) : 0));
}

void WordsCard::fillTerms() {
    emptyLayout(m_terms);
    const auto *words = m_shown ? m_shown->vocabulary(vocabulary()) : nullptr;
    const auto firstAdded = static_cast<int>(shippedIn(vocabulary())), end = words ? static_cast<int>(words->terms.size()) : 0;
    int position = 0;
    for (const auto &term : words ? words->terms : std::span<const schema::Term>()) {
        auto *row = new QWidget;
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins({});
        line->setSpacing(space::s);
        auto *name = new QLineEdit(label(term));
        name->setObjectName(QStringLiteral("words.%1").arg(position));
        name->setAccessibleName(term.retired ? tr("Word, retired") : tr("Word"));
        name->setMaxLength(m_new->maxLength());
        name->setCursorPosition(0);
        name->setEnabled(!term.retired);
        auto *change = new Button(Button::Kind::Link, QStringLiteral("words.retire.%1").arg(position),
                                  term.retired ? tr("Offer again") : tr("Retire"), row);
        change->setSmall(true);
        change->setAccessibleName(term.retired ? tr("Offer “%1” again").arg(label(term)) : tr("Retire “%1”").arg(label(term)));
        line->addWidget(name, 1);
        if (position >= firstAdded && end - firstAdded > 1) addMoves(*row, term, position, position == firstAdded, position + 1 == end);
        line->addWidget(change);
        ++position;
        auto *draft = new TextDraft(m_backend, *name);
        if (!term.retired) name->setModified(draft->openOver(nameKey(vocabulary(), term.code), label(term)));
        connect(name, &QLineEdit::editingFinished, this, [this, term, name, draft] { rename(term, *name, *draft); });
        connect(change, &QPushButton::clicked, this, [this, term] { setRetired(term, !term.retired); });
        m_terms->addWidget(row);
    }
    if (position == 0) m_terms->addWidget(makeLabel(tr("No word yet. Add the first one."), Type::Small));
    tabsAsLaidOut(*this);
}

void WordsCard::addMoves(QWidget &row, const schema::Term &term, int position, bool first, bool last) {
    const auto add = [&](const char *part, const QString &arrow, const QString &spoken, const QString &does, Qt::Key key, int by,
                         bool may) {
        auto *button = new Button(Button::Kind::Link, QLatin1String(part) + QString::number(position), arrow, &row);
        button->setSmall(true);
        button->setAccessibleName(spoken);
        button->setEnabled(may);
        const QKeySequence keys(Qt::ALT | key);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(spoken, keys.toString(QKeySequence::NativeText)));
        row.layout()->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, term, by] { move(term, by); });
        connect(described(new QShortcut(keys, &row, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), does), &QShortcut::activated, this,
                [this, term, by] { move(term, by); });
    };
    add("words.up.", QStringLiteral("↑"), tr("Move “%1” up").arg(label(term)), tr("Move an added word up"), Qt::Key_Up, -1, !first);
    add("words.down.", QStringLiteral("↓"), tr("Move “%1” down").arg(label(term)), tr("Move an added word down"), Qt::Key_Down, 1, !last);
}

// Two colleagues who move words at once contradict each other about as few of them as can be: only what takes another place is written.
void WordsCard::move(const schema::Term &term, int by) {
    const auto *words = m_shown ? m_shown->vocabulary(vocabulary()) : nullptr;
    if (!words) return;
    std::vector<schema::Term> order(words->terms.begin() + static_cast<std::ptrdiff_t>(shippedIn(vocabulary())), words->terms.end());
    const auto from = std::ranges::find(order, std::string_view(term.code), [](const auto &one) { return std::string_view(one.code); });
    const auto at = from - order.begin(), to = at + by, count = static_cast<std::ptrdiff_t>(order.size());
    if (at == count || to < 0 || to >= count) return;
    std::swap(order[static_cast<std::size_t>(at)], order[static_cast<std::size_t>(to)]);
    std::vector<domain::RecordChange> changes;
    std::vector<FieldUndo> undo;
    for (std::ptrdiff_t place = 0; place < count; ++place) {
        const std::string code = order[static_cast<std::size_t>(place)].code;
        const auto id = store::termId(vocabulary(), code);
        const auto there = m_backend.reader().get("term", id);
        const auto *stood = there ? fieldValue(*there, "position") : nullptr;
        const Value wanted = std::int64_t{place} + 1, before = stood ? *stood : Value();
        if (before == wanted || (!stood && place > std::max(at, to))) continue; // nobody has placed what comes after
        domain::RecordChange change{id, "term", !there, {}, {{"position", wanted}}};
        if (change.create) change.set.insert({{"vocabulary", vocabulary()}, {"code", code}});
        changes.push_back(std::move(change));
        undo.push_back({"term", id, {}, {{"position", {before, wanted}}}});
    }
    const auto *focus = QApplication::focusWidget();
    const auto part = focus && isAncestorOf(focus) ? focus->objectName().section(QLatin1Char('.'), 0, -2) + QLatin1Char('.') : QString();
    m_moved = Moved{term.code, part.isEmpty() ? QStringLiteral("words.") : part};
    const auto said = by < 0 ? tr("“%1” stands further up.").arg(label(term)) : tr("“%1” stands further down.").arg(label(term));
    m_backend.save(std::move(changes), [guard = QPointer(this), said, undo](const auto &answer) {
        if (!guard) return;
        auto &self = *guard;
        if (answer)
            return self.m_context.toast(said, [guard, undo] {
                if (guard) undoFields(guard->m_backend, guard->m_context, undo);
            });
        self.m_moved.reset();
        self.m_problem->setText(sentence(answer.error()));
        self.m_problem->show();
    });
}

void WordsCard::save(const std::string &code, const char *field, const Value &value, const QString &said, const Value &before) {
    const auto id = store::termId(vocabulary(), code);
    const bool made = !m_asked.insert(id).second || m_backend.reader().get("term", id); // or asked for a moment ago
    domain::RecordChange change{id, "term", !made, {}, {{field, value}}};
    if (change.create) change.set.insert({{"vocabulary", vocabulary()}, {"code", code}});
    m_backend.save({change}, [guard = QPointer(this), backend = QPointer(&m_backend), key = nameKey(vocabulary(), code), said,
                              undo = FieldUndo{"term", id, {}, {{field, {before, value}}}}](const auto &answer) {
        if (!guard && backend && answer && undo.fields.contains("label")) backend->saveDraft(key, {});
        if (!guard) return;
        auto &self = *guard;
        if (answer)
            return self.m_context.toast(said, [guard, undo] {
                if (guard) undoFields(guard->m_backend, guard->m_context, undo);
            });
        self.m_problem->setText(sentence(answer.error()));
        self.m_problem->show();
    });
}

void WordsCard::rename(const schema::Term &term, QLineEdit &line, TextDraft &draft) {
    if (!line.isEnabled()) return; // the lock came between: kept, and not yet said
    const auto typed = line.text().simplified();
    if (!line.isModified() || typed == label(term) || typed.isEmpty()) {
        draft.replace(label(term)); // also takes the mark of a change off
        return refresh();           // what came while it was typed in
    }
    line.setModified(false);
    draft.keep(); // until it is saved: the line is made anew then
    const auto there = m_backend.reader().get("term", store::termId(vocabulary(), term.code));
    const auto *stood = there ? fieldValue(*there, "label") : nullptr;
    save(term.code, "label", fromQt(typed), tr("“%1” is now called “%2”.").arg(label(term), typed), stood ? *stood : Value());
}

void WordsCard::setRetired(const schema::Term &term, bool retired) {
    save(term.code, "retired", retired ? Value(true) : Value(),
         retired ? tr("“%1” is no longer offered.").arg(label(term)) : tr("“%1” is offered again.").arg(label(term)),
         retired ? Value() : Value(true));
}

void WordsCard::addTerm() {
    const auto typed = m_new->text().simplified();
    const auto *words = m_shown ? m_shown->vocabulary(vocabulary()) : nullptr;
    if (typed.isEmpty() || !words) return m_new->setFocus();
    const auto folded = domain::foldText(fromQt(typed));
    for (const auto &term : words->terms)
        if (domain::foldText(fromQt(label(term))) == folded) {
            m_problem->setText(term.retired ? tr("“%1” stands in the list already, retired. Offer it again instead.").arg(label(term))
                                            : tr("“%1” stands in the list already.").arg(label(term)));
            m_problem->show();
            return m_new->selectAll();
        }
    auto code = "x_" + codeFrom(typed);
    for (int more = 2; words->term(code); ++more) code = "x_" + codeFrom(typed) + '_' + std::to_string(more);
    const auto id = store::termId(vocabulary(), code);
    m_backend.save({{id, "term", true, {}, {{"vocabulary", vocabulary()}, {"code", code}, {"label", fromQt(typed)}}}},
                   [guard = QPointer(this), id, typed, list = vocabulary()](const auto &answer) {
                       if (!guard) return;
                       auto &self = *guard;
                       if (!answer) {
                           self.m_problem->setText(sentence(answer.error()));
                           return self.m_problem->show();
                       }
                       self.m_typed->forget(draftKey(list));
                       self.m_context.toast(
                           tr("“%1” is offered from now on.").arg(typed), [guard, id] { // retired: it may be in use already
                               if (guard)
                                   undoFields(guard->m_backend, guard->m_context, {"term", id, {}, {{"retired", {Value(true), Value()}}}});
                           });
                   });
    m_new->setFocus();
}

} // namespace tp::ui
