#include "ui/conflicts/ConflictCard.h"

#include "ui/conflicts/ConflictDraft.h"
#include "ui/conflicts/ConflictLine.h"
#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/StructureMark.h"

#include <QGridLayout>
#include <QProgressBar>
#include <QScopedValueRollback>
#include <QScrollArea>

namespace tp::ui {
namespace {
bool sameVersions(const ConflictedRecord &a, const ConflictedRecord &b) {
    const auto same = [](const store::Conflict &one, const store::Conflict &other) {
        return one.field == other.field &&
               std::equal(one.versions.begin(), one.versions.end(), other.versions.begin(), other.versions.end(),
                          [](const store::Version &x, const store::Version &y) { return x.write == y.write && x.shown == y.shown; });
    };
    return a.id == b.id && a.title == b.title && std::equal(a.fields.begin(), a.fields.end(), b.fields.begin(), b.fields.end(), same);
}
} // namespace

ConflictCard::ConflictCard(Backend &backend, ValueText &text, QWidget *parent)
    : QFrame(parent), m_backend(backend), m_text(text), m_draft(new ConflictDraft(backend, this)) {
    QObject::setProperty("card", true);
    setObjectName(QStringLiteral("conflictCard"));
    build();
}

void ConflictCard::build() {
    m_told = makeLabel({});
    m_told->setProperty("role", QStringLiteral("muted"));
    auto *told = new QHBoxLayout;
    auto *sign = new QLabel;
    sign->setPixmap(icon(QStringLiteral("clock"), Tint::Muted).pixmap(scaled(16), scaled(16)));
    told->addWidget(sign, 0, Qt::AlignTop);
    told->addSpacing(space::s);
    told->addWidget(m_told, 1);
    m_count = makeLabel({});
    m_count->setWordWrap(false);
    m_progress = new QProgressBar;
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(110);
    m_progress->setAccessibleName(tr("Lines chosen"));
    m_mine = new Button(Button::Kind::Link, QStringLiteral("keepMine"), tr("Keep all of mine"), this);
    m_keep = new Button(Button::Kind::Primary, QStringLiteral("keepChoices"), tr("Keep these choices"), this);
    m_keep->setKeyHint(tr("Ctrl+Enter"));
    auto *chosen = new QHBoxLayout, *acts = new QHBoxLayout;
    for (auto *part : {chosen, acts}) part->setSpacing(space::m);
    chosen->addWidget(m_progress);
    chosen->addWidget(m_count);
    chosen->addStretch();
    acts->addStretch();
    acts->addWidget(m_mine);
    acts->addWidget(m_keep);
    m_bar = new QBoxLayout(QBoxLayout::LeftToRight);
    m_bar->setSpacing(space::m);
    m_bar->addLayout(chosen, 1);
    m_bar->addLayout(acts);
    m_problem = makeLabel({});
    m_problem->setProperty("role", QStringLiteral("error"));
    m_problem->hide();
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(20, space::m, 20, space::l);
    foot->setSpacing(space::l);
    foot->addLayout(told);
    foot->addWidget(separator());
    foot->addWidget(m_draft);
    foot->addWidget(m_problem);
    foot->addLayout(m_bar);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addLayout(foot);
    connect(m_keep, &QPushButton::clicked, this, &ConflictCard::kept);
    connect(m_mine, &QPushButton::clicked, this, &ConflictCard::chooseMine);
    connect(m_draft, &ConflictDraft::replaced, this, &ConflictCard::replace);
}

void ConflictCard::show(const ConflictedRecord &record) {
    if (m_table && sameVersions(m_record, record)) return; // what is being typed stays as it is
    const bool same = m_record.id == record.id;
    m_record = record;
    if (!same) m_lines.clear(); // their choices were for the other
    findAuthors();
    m_draft->open(record);
    rebuild();
    say({});
    tell();
}

void ConflictCard::clear() {
    m_draft->leave();
    m_lines.clear(); // they go when the next record is shown
    m_record = {};
}

void ConflictCard::rebuild() {
    const QScopedValueRollback<bool> filling(m_filling, true);
    std::map<std::string, ConflictLine::Picked> before;
    for (const auto *line : m_lines) before[line->field()] = line->picked();
    fill();
    m_table->setVisible(true); // at once: the keyboard may go back into it
    for (auto *line : m_lines) {
        const auto at = before.find(line->field());
        if (at != before.end()) {
            line->pick(at->second);
            if (at->second.here) line->focus();
        } else if (const auto kept = m_draft->picked(line->field())) {
            line->pick(*kept);
        }
    }
}

void ConflictCard::replace() {
    {
        const QScopedValueRollback<bool> filling(m_filling, true);
        for (auto *line : m_lines) {
            line->reset();
            if (const auto kept = m_draft->picked(line->field())) line->pick(*kept);
        }
    }
    tell();
}

void ConflictCard::findAuthors() {
    m_authors.clear();
    for (const auto &conflict : m_record.fields) {
        std::map<std::optional<MemberId>, int> seen;
        for (const auto &version : conflict.versions) {
            const int occurrence = seen[version.member]++;
            auto at = std::find_if(m_authors.begin(), m_authors.end(), [&](const Author &author) {
                return author.member == version.member && author.occurrence == occurrence;
            });
            if (at == m_authors.end()) at = m_authors.insert(m_authors.end(), Author{version.member, occurrence, 0, 0, 0});
            at->atMs = std::max(at->atMs, version.atMs);
            at->shown += version.shown;
            ++at->versions;
        }
    }
    const auto me = m_backend.me().member;
    std::stable_partition(m_authors.begin(), m_authors.end(), [&](const Author &author) { return author.member == me; });
}

void ConflictCard::fill() {
    m_lines.clear();
    delete m_table;
    m_table = new QWidget;
    m_grid = new QGridLayout(m_table);
    m_grid->setContentsMargins(20, space::l, 20, 0);
    m_grid->setHorizontalSpacing(space::m);
    m_grid->setVerticalSpacing(10);
    const auto authors = static_cast<int>(m_authors.size());
    if (!m_narrow) {
        m_grid->setColumnStretch(0, 2);
        m_grid->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * 18);
    }
    const auto whole = m_backend.reader().get(m_record.type, m_record.id);
    const auto today = parisTime(m_backend.clock().nowMs()).date();
    auto *name = new QVBoxLayout;
    name->setSpacing(2);
    auto *title = makeLabel(m_record.title, Type::Section);
    title->setWordWrap(true);
    name->addWidget(title);
    name->addWidget(makeLabel(whole ? recordTitle(*whole, m_text, today).detail : QString(), Type::Small));
    name->addStretch();
    m_grid->addLayout(name, 0, 0, 1, m_narrow ? authors : 1);
    int column = m_narrow ? 0 : 1;
    for (const auto &author : m_authors) {
        m_grid->setColumnStretch(column, 3);
        m_grid->addWidget(head(author), m_narrow ? 1 : 0, column++);
    }
    if (m_narrow) --column; // of nothing beside the versions
    int row = m_narrow ? 2 : 1;
    for (const auto &conflict : m_record.fields) {
        m_grid->addWidget(separator(), row, 0, 1, column + 1);
        m_lines.push_back(addLine(row + 1, conflict));
        row += 5;
    }
    m_grid->addWidget(separator(), row, 0, 1, column + 1);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_table);
    orderTabs();
    QString other = tr("Your colleague");
    for (const auto &author : m_authors)
        if (author.member != m_backend.me().member) other = m_text.member(author.member);
    m_told->setText(
        tr("The version you do not keep stays in the history.\n%1 will see your choice at the next synchronisation.").arg(other));
}

// What is chosen from was made after the buttons below it.
void ConflictCard::orderTabs() {
    QWidget *last = nullptr;
    for (auto *next = m_table->nextInFocusChain(); m_table->isAncestorOf(next); next = next->nextInFocusChain())
        if (next->focusPolicy() & Qt::TabFocus) last = next;
    if (!last) return;
    setTabOrder(last, m_mine);
    setTabOrder(m_mine, m_keep);
}

QWidget *ConflictCard::head(const Author &author) const {
    auto *box = new QWidget;
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins({});
    column->setSpacing(2);
    const bool mine = author.member == m_backend.me().member;
    auto *who = new QHBoxLayout;
    who->setSpacing(space::m);
    auto *name = makeLabel(mine ? tr("You") : m_text.member(author.member), Type::Strong);
    who->addWidget(name);
    const auto member = author.member ? m_backend.reader().get("member", RecordId{author.member->bytes}) : fail(Code::NotFound);
    if (const auto id = member ? structureOf(*member) : std::nullopt) {
        auto *mark = new StructureMark({});
        mark->setCode(m_text.structureCode(*id), m_text.structure(*id));
        who->addWidget(mark);
    }
    who->addStretch();
    column->addLayout(who);
    const auto when = momentText(author.atMs, m_backend.clock().nowMs());
    column->addWidget(makeLabel(mine ? tr("Yours, %1").arg(when) : tr("Written %1").arg(when), Type::Small));
    if (author.shown > 0 && author.shown == author.versions)
        column->addWidget(new StateTag(StateTag::State::Conflict, tr("Shown meanwhile"), nullptr, false), 0, Qt::AlignLeft);
    column->addStretch();
    return box;
}

ConflictLine *ConflictCard::addLine(int row, const store::Conflict &conflict) {
    std::vector<ConflictLine::Place> places;
    std::map<std::optional<MemberId>, int> seen;
    for (const auto &version : conflict.versions) {
        const int occurrence = seen[version.member]++;
        const auto at = std::find_if(m_authors.begin(), m_authors.end(), [&](const Author &author) {
            return author.member == version.member && author.occurrence == occurrence;
        });
        QStringList notes; // what the head of the column does not say for this version
        if (at->shown != at->versions && version.shown) notes << tr("Shown meanwhile");
        if (at->atMs != version.atMs) notes << tr("Written %1").arg(momentText(version.atMs, m_backend.clock().nowMs()));
        const bool mine = version.member == m_backend.me().member;
        places.push_back({static_cast<int>(at - m_authors.begin()) + 1, notes.join(QStringLiteral(" · ")), mine,
                          mine ? tr("You") : m_text.member(version.member)});
    }
    auto *line = new ConflictLine(m_backend, m_text, m_backend.reader().dictionary().type(m_record.type), conflict, m_table);
    line->place(*m_grid, row, places, m_narrow ? static_cast<int>(m_authors.size()) : static_cast<int>(m_authors.size()) + 1, m_narrow);
    connect(line, &ConflictLine::changed, this, &ConflictCard::tell);
    return line;
}

std::vector<Choice> ConflictCard::choices() const {
    std::vector<Choice> chosen;
    for (const auto *line : m_lines)
        if (auto choice = line->choice()) chosen.push_back(std::move(*choice));
    return chosen;
}

bool ConflictCard::validate() {
    return std::all_of(m_lines.begin(), m_lines.end(), [](ConflictLine *line) { return line->validate(); });
}

void ConflictCard::setNarrow(bool narrow) {
    if (m_narrow == narrow) return;
    m_narrow = narrow;
    m_bar->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (m_table) rebuild();
}

void ConflictCard::focusFirst() {
    const auto open = std::find_if(m_lines.begin(), m_lines.end(), [](const ConflictLine *line) { return !line->choice(); });
    if (open != m_lines.end()) (*open)->focus();
}

void ConflictCard::chooseMine() {
    for (auto *line : m_lines) line->chooseMine();
    if (!choices().empty()) emit kept();
}

void ConflictCard::say(const QString &problem) {
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void ConflictCard::tell() {
    if (m_filling) return;
    for (const auto *line : m_lines) m_draft->note(line->field(), line->picked());
    const auto chosen = static_cast<int>(choices().size()), all = static_cast<int>(m_lines.size());
    m_progress->setRange(0, std::max(1, all));
    m_progress->setValue(chosen);
    m_count->setText(tr("%n of %1 line(s) chosen", nullptr, chosen).arg(all));
    m_keep->setEnabled(chosen > 0);
    m_mine->setVisible(std::any_of(m_lines.begin(), m_lines.end(), [](const ConflictLine *line) { return line->hasMine(); }));
}

} // namespace tp::ui
