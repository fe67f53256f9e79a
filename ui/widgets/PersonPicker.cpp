#include "ui/widgets/PersonPicker.h"

#include "core/schema/Counts.h"
#include "ui/models/PersonFiles.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/PastedTable.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/PersonToken.h"
#include "ui/widgets/Suggestions.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace tp::ui {
namespace {

const auto personIcon = QStringLiteral("person"), groupIcon = QStringLiteral("group"), plusIcon = QStringLiteral("plus");
constexpr std::size_t offered = 6;

QVariant idKey(const RecordId &id) { return QByteArray(reinterpret_cast<const char *>(id.bytes.data()), 16); }

std::string textField(const store::Record &record, const char *name) {
    const auto *value = fieldValue(record, name);
    if (const auto *text = value ? value->text() : nullptr) return *text;
    return {};
}

// Longer than a name is kept: nobody's.
int greatestName() {
    static const auto letters = static_cast<int>(schema::recordType("person")->field("usualName")->maxLength);
    return letters;
}
bool isTooLong(const QString &name) { return name.toUcs4().size() > greatestName(); }

Suggestion refused(const QString &why) {
    Suggestion row;
    row.header = true; // not to be taken
    row.title = why;
    return row;
}

QString withCapitals(const QString &typed) {
    QString out = typed.simplified();
    for (int i = 0; i < out.size(); ++i)
        if (i == 0 || out[i - 1].isSpace() || out[i - 1] == QLatin1Char('-')) out[i] = out[i].toUpper();
    return out;
}

} // namespace

QString countWords(const PeopleCount &count) {
    //: Unnamed people: "2 men" + "18–21"
    return PersonPicker::tr("%1, unnamed").arg(countsText(countsValue({count})));
}

PersonPicker::PersonPicker(const QString &name, store::Reader &reader, const Clock &clock, QWidget *parent)
    : QFrame(parent), m_reader(reader), m_clock(clock), m_text(reader), m_flow(new FlowLayout(this, 6)), m_edit(new QLineEdit(this)),
      m_placeholder(tr("A name, a nickname, or 2m 18-21")) {
    setObjectName(name);
    setProperty("field", true);
    setAttribute(Qt::WA_StyledBackground);
    m_flow->setContentsMargins(0, 2, 0, 2); // the style sheet pads
    m_flow->setStretchLast(true);
    m_edit->setObjectName(name + QStringLiteral(".edit"));
    m_edit->setProperty("bare", true);
    m_edit->setFrame(false);
    m_edit->setMinimumWidth(110);
    m_edit->setAccessibleName(tr("Who"));
    m_edit->setPlaceholderText(m_placeholder);
    m_edit->installEventFilter(this);
    m_flow->addWidget(m_edit);
    setFocusProxy(m_edit);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_popup = new SuggestionPopup(m_edit, this);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        offer();
        emit typing();
    });
    connect(m_popup, &SuggestionPopup::taken, this, &PersonPicker::take);
}

QString PersonPicker::typed() const {
    const auto text = m_edit->text();
    return isPastedTable(text) ? text : text.simplified();
}
void PersonPicker::setTyped(const QString &text) { m_edit->setText(text); }

void PersonPicker::setPlaceholder(const QString &text) {
    m_placeholder = text;
    m_edit->setAccessibleName(text); // no label stands beside it
    rebuild();
}

void PersonPicker::setPeople(const PickedPeople &people) {
    m_people = people;
    m_edit->clear();
    m_popup->dismiss();
    rebuild();
}

bool PersonPicker::settle() {
    if (isPastedTable(m_edit->text())) return false;
    if (const auto counts = parseCounts(m_edit->text()); counts && !counts->open && !counts->impossible && counts->nearly.empty()) {
        m_people.unnamed.insert(m_people.unnamed.end(), counts->complete.begin(), counts->complete.end());
        m_edit->clear();
        rebuild();
        emit changed();
    }
    return typed().isEmpty();
}

QString PersonPicker::personWords(const RecordId &id) const {
    const auto person = m_reader.get("person", id);
    if (!person) return tr("a file not shared with you");
    QString words = recordTitle(*person, m_text, parisTime(m_clock.nowMs()).date()).title;
    if (const auto *year = fieldValue(*person, "birthYear"); year && year->integer())
        words = tr("%1, %2").arg(
            words, tr("%n year(s) old", nullptr, parisTime(m_clock.nowMs()).date().year() - static_cast<int>(*year->integer())));
    return words;
}

Suggestion PersonPicker::personRow(const store::Record &person) const {
    const auto today = parisTime(m_clock.nowMs()).date();
    Suggestion row;
    row.icon = personIcon;
    row.key = idKey(person.id);
    row.title = recordTitle(person, m_text, today).title;
    if (const auto *year = fieldValue(person, "birthYear"); year && year->integer()) row.note = tr("born in %1").arg(*year->integer());
    QStringList facts;
    if (const auto commune = textField(person, "commune"); !commune.empty()) facts << communeName(commune);
    store::Query last;
    last.type = "participation";
    last.filters.push_back({"person", store::Filter::Op::Equals, Bytes(person.id.bytes.begin(), person.id.bytes.end())});
    last.orderBy = "occurredAt";
    last.limit = 1;
    if (const auto met = m_reader.list(last); met && !met->empty())
        facts << tr("met on %1").arg(dateText(QDate::fromString(toQt(textField(met->front(), "occurredAt")).left(10), Qt::ISODate)));
    row.detail = facts.isEmpty() ? tr("not met yet") : facts.join(QStringLiteral(" · "));
    if (const auto *structure = fieldValue(person, "structure"); structure && structure->bytes())
        if (const auto id = StructureId::from(*structure->bytes())) row.structure = m_text.structureCode(*id);
    return row;
}

void PersonPicker::offer() {
    const QString typed = this->typed();
    m_unfinished = false;
    if (typed.isEmpty()) return m_popup->dismiss();
    if (isPastedTable(typed)) return m_popup->offer({refused(pastedTableText(typed))}, -1);
    std::vector<Suggestion> rows;
    const QString enter = tr("Enter");
    const auto counts = parseCounts(typed);
    if (counts && counts->impossible)
        return m_popup->offer({refused(tr("From 1 to %L1 people can be counted in one go.").arg(schema::greatestCount))}, -1);
    if (isTooLong(typed))
        return m_popup->offer({refused(tr("A name has %Ln letter(s) at most. The rest goes into the note.", nullptr, greatestName()))}, -1);
    if (counts) {
        auto groups = counts->complete;
        std::vector<std::vector<PeopleCount>> choices{groups};
        if (counts->open) { // an age band is missing: one row for each
            choices.clear();
            for (const auto &band : ageBandsBetween(counts->openFrom, counts->openUntil)) {
                choices.push_back(groups);
                choices.back().push_back({counts->open->gender, band, counts->open->count});
            }
        }
        for (const auto &choice : choices) {
            Suggestion row;
            row.icon = groupIcon;
            row.title = countsText(countsValue(choice));
            row.note = tr("unnamed");
            QVariantList key;
            for (const auto &people : choice) key << toQt(people.gender) << toQt(people.ageBand) << people.count;
            row.key = key;
            QStringList nearly;
            for (const auto &[ages, band] : counts->nearly)
                nearly << tr("%1 is no age band: they are counted in %2").arg(ages, termLabel("age_band", band));
            row.detail = nearly.join(QStringLiteral(" · "));
            rows.push_back(std::move(row));
        }
        if (counts->open) // none is likelier than another
            return m_popup->offer(std::move(rows), -1, tr("How old, about? Arrows choose, Enter takes, or type it: 18-21, 35"));
        rows.front().hint = enter;
        return m_popup->offer(std::move(rows), 0, tr("Arrows choose, Enter takes, Esc closes"));
    }
    store::Query query;
    query.type = "person";
    query.text = fromQt(typed);
    query.filters = {eachPersonOnce()};
    query.limit = offered + m_people.known.size();
    auto taken = m_people.known;
    const auto add = [&](const store::Record &person, const QString &why) {
        if (std::find(taken.begin(), taken.end(), person.id) != taken.end() || rows.size() >= offered) return;
        taken.push_back(person.id);
        rows.push_back(personRow(person));
        if (why.isEmpty()) return;
        rows.back().note = tr("perhaps: %1").arg(why);
        rows.back().ruled = rows.size() > 1;
    };
    if (const auto found = m_reader.list(query))
        for (const auto &person : *found) add(person, {});
    for (const auto &[person, closed] : throughClosedFiles(m_reader, query)) {
        const auto before = rows.size();
        add(person, {});
        if (rows.size() > before) rows.back().note = alsoInText(closed);
    }
    const auto sure = rows.size();
    const auto alike = m_findAlike ? m_findAlike(typed) : Found();
    for (const auto &[id, why] : alike.alike)
        if (const auto person = m_reader.get("person", id)) add(*person, why);
    m_unfinished = !alike.finished;
    if (sure) rows.front().hint = enter;
    Suggestion create;
    create.icon = plusIcon;
    create.title = tr("Create “%1”").arg(withCapitals(typed));
    create.note = tr("a nickname is enough");
    if (m_unfinished) create.detail = tr("not compared with every file yet");
    const bool perhapsCount = typed.front().isDigit(); // a count that is not understood, more likely than a name
    create.hint = sure || perhapsCount ? tr("Shift+Enter") : enter;
    create.ruled = !rows.empty();
    create.key = withCapitals(typed);
    rows.push_back(std::move(create));
    const int lit = sure ? 0 : perhapsCount ? -1 : static_cast<int>(rows.size()) - 1; // who only may be meant is never taken by Enter alone
    m_popup->offer(std::move(rows), lit, tr("Unnamed people: type for example 2m 18-21"));
}

void PersonPicker::offerAgain() {
    if (!m_unfinished || !m_popup->isOpen()) return;
    const auto *lit = m_popup->lit();
    const auto key = lit ? lit->key : QVariant();
    offer();
    if (key.isValid()) m_popup->light(key);
}

// Enter, and no row is lit: it is said what Enter waits for.
void PersonPicker::sayNothingLit() {
    const auto why = tr("Nothing is chosen yet: ↓ and ↑ choose a row, then Enter takes it.");
    m_popup->setFooter(why);
    m_edit->setAccessibleDescription(why);
}

void PersonPicker::take(const Suggestion &row) {
    if (row.key.typeId() == QMetaType::QByteArray) {
        const auto bytes = row.key.toByteArray();
        if (const auto id =
                RecordId::from({reinterpret_cast<const std::uint8_t *>(bytes.constData()), static_cast<std::size_t>(bytes.size())}))
            m_people.known.push_back(*id);
    } else if (row.key.typeId() == QMetaType::QVariantList) {
        const auto parts = row.key.toList();
        for (int i = 0; i + 2 < parts.size(); i += 3)
            m_people.unnamed.push_back({fromQt(parts[i].toString()), fromQt(parts[i + 1].toString()), parts[i + 2].toInt()});
    } else {
        m_people.fresh.push_back(fromQt(row.key.toString()));
    }
    m_edit->clear();
    m_popup->dismiss();
    rebuild();
    emit changed();
}

void PersonPicker::createTyped() {
    if (typed().isEmpty() || isPastedTable(typed()) || parseCounts(typed()) || isTooLong(typed())) return;
    Suggestion row;
    row.key = withCapitals(typed());
    take(row);
}

void PersonPicker::rebuild() {
    for (auto *token : std::as_const(m_tokens)) {
        m_flow->removeWidget(token);
        token->hide();
        token->deleteLater(); // it may be the one that asked
    }
    m_tokens.clear();
    const auto add = [this](const QString &icon, const QString &words) {
        const int position = static_cast<int>(m_tokens.size());
        auto *token = new PersonToken(icon, words, this);
        token->setObjectName(objectName() + QStringLiteral(".token%1").arg(position));
        connect(token, &PersonToken::removeAsked, this, [this, position] { remove(position); });
        connect(token, &QAbstractButton::clicked, this, [this, position] { press(position); });
        connect(token, &PersonToken::leftLeft, this, [this, position] {
            if (position > 0) m_tokens[position - 1]->setFocus();
        });
        connect(token, &PersonToken::leftRight, this,
                [this, position] { position + 1 < m_tokens.size() ? m_tokens[position + 1]->setFocus() : m_edit->setFocus(); });
        m_flow->insertWidget(position, token);
        m_tokens.append(token);
        token->show();
    };
    for (const auto &id : m_people.known) add(personIcon, personWords(id));
    for (const auto &name : m_people.fresh) add(plusIcon, tr("%1, new").arg(toQt(name)));
    for (const auto &count : m_people.unnamed) add(groupIcon, countWords(count));
    m_edit->setPlaceholderText(m_tokens.isEmpty() ? m_placeholder : tr("Add"));
    m_flow->invalidate();
    updateGeometry();
}

void PersonPicker::press(int token) {
    const auto index = static_cast<std::size_t>(token);
    if (index < m_people.known.size()) return emit opened(m_people.known[index]);
    const auto fresh = index - m_people.known.size();
    if (fresh >= m_people.fresh.size() || !typed().isEmpty()) return;
    const auto name = toQt(m_people.fresh[fresh]); // to be written otherwise
    remove(token);
    setTyped(name);
}

void PersonPicker::remove(int token) {
    auto index = static_cast<std::size_t>(token);
    if (index < m_people.known.size())
        m_people.known.erase(m_people.known.begin() + token);
    else if (index -= m_people.known.size(); index < m_people.fresh.size())
        m_people.fresh.erase(m_people.fresh.begin() + static_cast<std::ptrdiff_t>(index));
    else if (index -= m_people.fresh.size(); index < m_people.unnamed.size())
        m_people.unnamed.erase(m_people.unnamed.begin() + static_cast<std::ptrdiff_t>(index));
    m_edit->setFocus();
    rebuild();
    emit changed();
}

bool PersonPicker::eventFilter(QObject *watched, QEvent *event) {
    if (watched != m_edit) return QFrame::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut) markAs(this, "active", event->type() == QEvent::FocusIn);
    if (event->type() == QEvent::KeyPress) {
        const auto *press = static_cast<QKeyEvent *>(event);
        const bool enter = press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter;
        if (enter && press->modifiers() & Qt::ShiftModifier) {
            createTyped();
            return true;
        }
        if (enter && !(press->modifiers() & Qt::ControlModifier)) {
            if (!m_popup->isOpen())
                offer(); // after Esc: once more
            else if (!m_popup->lit() && m_popup->hasChoice())
                sayNothingLit();
            else
                return QFrame::eventFilter(watched, event);
            return true;
        }
        if (press->key() == Qt::Key_Backspace && m_edit->text().isEmpty() && !m_tokens.isEmpty()) {
            remove(static_cast<int>(m_tokens.size()) - 1);
            return true;
        }
        if (press->key() == Qt::Key_Left && m_edit->cursorPosition() == 0 && !m_tokens.isEmpty()) {
            m_tokens.last()->setFocus();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace tp::ui
