#include "ui/lists/AddedFilter.h"

#include "ui/forms/FieldEditor.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>

#include <algorithm>
#include <array>
#include <limits>

namespace tp::ui {
namespace {
constexpr int mostLetters = 44; // of a box; a longer one is told over it

using Op = store::Filter::Op;
using schema::Kind;

struct AddedFilterWords {
    Q_DECLARE_TR_FUNCTIONS(tp::ui::AddedFilter)
};

QHBoxLayout *lineOf(QWidget &filter) {
    auto *line = new QHBoxLayout(&filter);
    line->setContentsMargins({});
    line->setSpacing(space::s);
    return line;
}

QString nameOf(const schema::Field &field) { return QStringLiteral("filter.") + QLatin1String(field.name); }

QLineEdit *makeLine(const QString &name, const QString &spoken, const QString &placeholder) {
    auto *line = new QLineEdit;
    line->setObjectName(name);
    line->setAccessibleName(spoken);
    line->setPlaceholderText(placeholder);
    line->setFixedWidth(line->fontMetrics().horizontalAdvance(placeholder) + line->fontMetrics().averageCharWidth() * 4 + 24);
    return line;
}

class ChoiceFilter final : public AddedFilter { // one of its words, or yes
public:
    explicit ChoiceFilter(const schema::Field &field) : m_field(field.name), m_kind(field.kind), m_box(new QComboBox) {
        const bool yes = m_kind == Kind::Boolean;
        const auto name = label(field);
        m_box->setObjectName(nameOf(field));
        m_box->setAccessibleName(name);
        m_box->addItem(AddedFilterWords::tr("%1: all").arg(name));
        if (yes) m_box->addItem(AddedFilterWords::tr("%1: yes").arg(name), QStringLiteral("yes"));
        if (const auto *words = schema::wordsOf(field))
            for (const auto &term : words->terms) m_box->addItem(label(term), QString::fromUtf8(term.code));
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents); // a filter says its field and its value
        m_box->setMaximumWidth(m_box->fontMetrics().averageCharWidth() * mostLetters);
        const auto tell = [this] { m_box->setToolTip(m_box->currentText()); };
        connect(m_box, &QComboBox::currentIndexChanged, this, tell);
        tell();
        lineOf(*this)->addWidget(m_box);
        connect(m_box, &QComboBox::currentIndexChanged, this, &AddedFilter::edited);
    }
    bool isActive() const override { return m_box->currentIndex() > 0; }
    void addTo(store::Query &query) const override {
        if (!isActive()) return;
        const auto code = fromQt(m_box->currentData().toString());
        query.filters.push_back(m_kind == Kind::Boolean
                                    ? store::Filter{m_field, Op::Equals, true}
                                    : store::Filter{m_field, m_kind == Kind::Choices ? Op::Contains : Op::Equals, code});
    }
    void clear() override { m_box->setCurrentIndex(0); }
    QVariant state() const override { return m_box->currentData(); }
    void restore(const QVariant &state) override { m_box->setCurrentIndex(std::max(0, state.isValid() ? m_box->findData(state) : 0)); }

private:
    const std::string m_field;
    const Kind m_kind;
    QComboBox *m_box;
};

class WordsFilter final : public AddedFilter { // of a text
public:
    explicit WordsFilter(const schema::Field &field)
        : m_field(field.name), m_line(makeLine(nameOf(field), AddedFilterWords::tr("%1: words of it", "an added field").arg(label(field)),
                                               AddedFilterWords::tr("%1: words of it", "an added field").arg(label(field)))) {
        m_line->setClearButtonEnabled(true);
        lineOf(*this)->addWidget(m_line);
        connect(m_line, &QLineEdit::textChanged, this, &AddedFilter::edited);
    }
    bool isActive() const override { return !m_line->text().trimmed().isEmpty(); }
    void addTo(store::Query &query) const override {
        if (isActive()) query.filters.push_back({m_field, Op::Contains, fromQt(m_line->text().trimmed())});
    }
    void clear() override { m_line->clear(); }
    QVariant state() const override { return m_line->text(); }
    void restore(const QVariant &state) override { m_line->setText(state.toString()); }

private:
    const std::string m_field;
    QLineEdit *m_line;
};

class RangeFilter final : public AddedFilter { // of days, years, numbers: both ends count
public:
    RangeFilter(const schema::Field &field, std::function<QDate()> today)
        : m_field(field.name), m_kind(field.kind), m_today(std::move(today)), m_problem(makeLabel({}, Type::Small, this)) {
        const auto name = label(field);
        const auto day =
            isDay() ? AddedFilterWords::tr("%1 from DD/MM/YYYY", "an added field") : AddedFilterWords::tr("%1 from", "an added field");
        m_lines = {makeLine(nameOf(field), AddedFilterWords::tr("%1, from", "an added field").arg(name), day.arg(name)),
                   makeLine(nameOf(field) + QStringLiteral(".to"), AddedFilterWords::tr("%1, to", "an added field").arg(name),
                            isDay() ? AddedFilterWords::tr("to DD/MM/YYYY") : AddedFilterWords::tr("to"))};
        m_problem->setProperty("role", "problem");
        m_problem->setWordWrap(false);
        m_problem->hide();
        auto *row = lineOf(*this);
        for (auto *line : m_lines) {
            row->addWidget(line);
            connect(line, &QLineEdit::textChanged, this, [this] {
                m_problem->hide();
                emit edited();
            });
            connect(line, &QLineEdit::editingFinished, this, [this, line] { tell(*line); });
        }
        row->addWidget(m_problem);
    }
    bool isActive() const override { return bound(0) || bound(1); }
    void addTo(store::Query &query) const override {
        if (const auto from = bound(0)) query.filters.push_back({m_field, Op::AtLeast, *from});
        if (const auto to = bound(1)) query.filters.push_back({m_field, Op::Below, behind(*to)});
    }
    void clear() override {
        for (auto *line : m_lines) line->clear();
    }
    QVariant state() const override { return QStringList{m_lines[0]->text(), m_lines[1]->text()}; }
    void restore(const QVariant &state) override {
        const auto texts = state.toStringList();
        for (qsizetype i = 0; i < 2; ++i) m_lines[static_cast<std::size_t>(i)]->setText(texts.value(i));
    }

private:
    [[nodiscard]] bool isDay() const { return m_kind == Kind::Date || m_kind == Kind::DateTime; }
    [[nodiscard]] std::optional<Value> bound(std::size_t end) const { return read(m_lines[end]->text().trimmed()); }
    [[nodiscard]] std::optional<Value> read(const QString &typed) const {
        if (typed.isEmpty()) return {};
        if (isDay()) {
            if (auto iso = isoDate(typed, m_today())) return Value(std::move(*iso));
            return {};
        }
        bool ok = false;
        const auto number = typed.toLongLong(&ok);
        return ok ? std::optional(Value(std::int64_t{number})) : std::nullopt;
    }
    [[nodiscard]] static Value behind(const Value &last) { // the first one that does not count any more
        if (const auto *number = last.integer()) return *number < std::numeric_limits<std::int64_t>::max() ? *number + 1 : *number;
        return QDate::fromString(toQt(*last.text()), Qt::ISODate).addDays(1).toString(Qt::ISODate).toStdString();
    }
    void tell(QLineEdit &line) { // what was understood is seen; what was not is said, and narrows nothing
        const auto typed = line.text().trimmed();
        const auto value = read(typed);
        if (value && value->text()) {
            const QSignalBlocker quiet(line);
            line.setText(dateText(std::string_view(*value->text())));
        }
        if (value || typed.isEmpty()) return;
        m_problem->setText(isDay() ? AddedFilterWords::tr("No day: %1").arg(typed) : AddedFilterWords::tr("No number: %1").arg(typed));
        m_problem->show();
    }

    const std::string m_field;
    const Kind m_kind;
    const std::function<QDate()> m_today;
    std::array<QLineEdit *, 2> m_lines{};
    QLabel *m_problem;
};

} // namespace

AddedFilter *makeAddedFilter(const schema::Field &field, std::function<QDate()> today) {
    switch (field.kind) {
    case Kind::Boolean:
        return new ChoiceFilter(field);
    case Kind::Text:
    case Kind::LongText:
        return new WordsFilter(field);
    case Kind::Date:
    case Kind::DateTime:
    case Kind::Integer:
    case Kind::Year:
        return new RangeFilter(field, std::move(today));
    default:
        return schema::wordsOf(field) ? new ChoiceFilter(field) : nullptr;
    }
}

} // namespace tp::ui
