#include "ui/forms/CountsEditor.h"

#include "core/schema/Counts.h"
#include "ui/text/Labels.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Button.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

namespace tp::ui {

class CountsEditor::Row : public QWidget {
public:
    Row(int howMany, const std::string &gender, const std::string &band, CountsEditor &owner)
        : count(new QSpinBox), genders(words("gender", gender)), bands(words("age_band", band)), remove(new QToolButton) {
        count->setRange(1, schema::greatestCount);
        count->setButtonSymbols(QAbstractSpinBox::NoButtons);
        count->setValue(howMany);
        count->setAccessibleName(CountsEditor::tr("Number of people"));
        genders->setAccessibleName(CountsEditor::tr("Gender"));
        bands->setAccessibleName(CountsEditor::tr("Age band"));
        remove->setText(QStringLiteral("×"));
        remove->setAutoRaise(true);
        remove->setToolTip(CountsEditor::tr("Remove this line"));
        auto *line = new QHBoxLayout(this);
        line->setContentsMargins({});
        line->setSpacing(8);
        line->addWidget(count);
        line->addWidget(genders, 1);
        line->addWidget(bands, 1);
        line->addWidget(remove);
        connect(count, &QSpinBox::valueChanged, &owner, &FieldEditor::edited);
        connect(genders, &QComboBox::activated, &owner, &FieldEditor::edited);
        connect(bands, &QComboBox::activated, &owner, &FieldEditor::edited);
    }
    static QComboBox *words(std::string_view vocabulary, const std::string &chosen) {
        auto *box = new QComboBox;
        for (const auto &term : termsOf(vocabulary)) box->addItem(label(term), toQt(term.code));
        box->setCurrentIndex(std::max(0, box->findData(toQt(chosen))));
        box->setMinimumContentsLength(6);
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        return box;
    }
    QSpinBox *count;
    QComboBox *genders, *bands;
    QToolButton *remove;
};

CountsEditor::CountsEditor(const schema::Field &field, QWidget *parent) : FieldEditor(field, parent), m_rows(new QVBoxLayout) {
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(8);
    m_rows->setSpacing(8);
    column->addLayout(m_rows);
    m_add = new Button(Button::Kind::Link, QStringLiteral("addCounts"), tr("Add unnamed people"), this, QStringLiteral("plus"));
    connect(m_add, &QPushButton::clicked, this, [this] {
        addRow(1, "woman", "18-21");
        m_list.back()->count->setFocus();
        emit edited();
    });
    column->addWidget(m_add, 0, Qt::AlignLeft);
    adopt(content, false);
    orderTabs();
}

void CountsEditor::addRow(int count, const std::string &gender, const std::string &band) {
    auto *row = new Row(count, gender, band, *this);
    m_list.push_back(row);
    m_rows->addWidget(row);
    connect(row->remove, &QToolButton::clicked, this, [this, row] {
        m_list.erase(std::find(m_list.begin(), m_list.end(), row));
        orderTabs();
        row->deleteLater();
        emit edited();
    });
    orderTabs();
}

// As they stand: each line, then what adds one. Made later, they would come after everything else.
void CountsEditor::orderTabs() {
    for (std::size_t at = 0; at < m_list.size(); ++at) m_list[at]->remove->setAccessibleName(tr("Remove line %1").arg(at + 1));
    QWidget *before = m_add;
    for (auto *row : m_list)
        for (QWidget *part : std::initializer_list<QWidget *>{row->count, row->genders, row->bands, row->remove}) {
            setTabOrder(before, part);
            before = part;
        }
    if (before != m_add) setTabOrder(before, m_add);
    setFocusProxy(m_list.empty() ? m_add : static_cast<QWidget *>(m_list.front()->count));
}

void CountsEditor::clear() {
    for (auto *row : m_list) delete row;
    m_list.clear();
    orderTabs();
}

Value CountsEditor::value() const {
    Value::Array counts;
    for (const auto *row : m_list)
        counts.emplace_back(Value::Map{{"count", row->count->value()},
                                       {"gender", fromQt(row->genders->currentData().toString())},
                                       {"ageBand", fromQt(row->bands->currentData().toString())}});
    return schema::normalise(field(), counts);
}

void CountsEditor::setValue(const Value &value) {
    clear();
    if (const auto *items = value.array())
        for (const auto &item : *items) {
            const auto *count = item.find("count"), *gender = item.find("gender"), *band = item.find("ageBand");
            if (!count || !count->integer()) continue;
            addRow(static_cast<int>(*count->integer()), gender && gender->text() ? *gender->text() : std::string(),
                   band && band->text() ? *band->text() : std::string());
        }
}

} // namespace tp::ui
