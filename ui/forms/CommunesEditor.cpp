#include "ui/forms/CommunesEditor.h"

#include "core/domain/Communes.h"
#include "core/domain/Text.h"
#include "ui/forms/TextEditors.h"
#include "ui/text/Labels.h"
#include "ui/text/Strings.h"
#include "ui/text/ValueText.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/ChipGroup.h"
#include "ui/widgets/Fields.h"

#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace tp::ui {
namespace {
constexpr std::size_t communesOffered = 6;

struct Intercommunality {
    QString name;
    QStringList communes;
};
std::vector<Intercommunality> intercommunalitiesLike(const QString &typed) {
    std::map<std::string, Intercommunality> all;
    for (const auto &commune : domain::communes()) {
        if (commune.epciCode.empty()) continue;
        auto &its = all[commune.epciCode];
        its.name = toQt(commune.epci);
        its.communes << toQt(commune.code);
    }
    const auto folded = domain::foldText(fromQt(typed));
    std::vector<Intercommunality> out;
    for (auto &[code, one] : all)
        if (domain::foldText(fromQt(one.name)).find(folded) != std::string::npos) out.push_back(std::move(one));
    return out;
}

std::vector<Suggestion> offered(const QString &typed) {
    std::vector<Suggestion> rows;
    for (const auto *commune : domain::findCommunes(fromQt(typed), communesOffered)) {
        Suggestion row;
        row.title = toQt(commune->name);
        row.note = commune->postcodes.empty() ? QString() : toQt(commune->postcodes.front());
        row.key = QStringList{toQt(commune->code)};
        rows.push_back(std::move(row));
    }
    for (const auto &one : intercommunalitiesLike(typed)) {
        Suggestion row;
        row.title = one.name;
        row.note = CommunesEditor::tr("its %n commune(s)", nullptr, static_cast<int>(one.communes.size()));
        row.key = one.communes;
        rows.push_back(std::move(row));
    }
    return rows;
}
} // namespace

CommunesEditor::CommunesEditor(const schema::Field &field, QWidget *parent) : FieldEditor(field, parent) {
    const auto name = QString::fromUtf8(field.name);
    m_line = new SuggestField(name + QStringLiteral(".add"), offered);
    m_line->setLightFirst(true);
    m_line->setPlaceholderText(tr("Name, postcode or intercommunality"));
    m_line->setAccessibleName(tr("%1: add some").arg(label(field)));
    m_chips = new ChipGroup(name + QStringLiteral(".chosen"), tr("%1 that were chosen").arg(label(field)), {});
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(space::s);
    column->addWidget(m_line);
    column->addWidget(m_chips);
    adopt(content, false);
    setFocusProxy(m_line);
    offer({});
    connect(m_line, &SuggestField::picked, this, [this](const Suggestion &row) { add(row.key.toStringList()); });
    connect(m_line, &QLineEdit::textEdited, this, &FieldEditor::edited);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (const auto code = typed()) add({toQt(*code)});
    });
    connect(m_chips, &ChipGroup::changed, this, &FieldEditor::edited);
}

void CommunesEditor::offer(const QStringList &chosen) {
    for (const auto &code : chosen)
        if (!m_offered.contains(code)) m_offered << code;
    QList<std::pair<QString, QString>> items;
    for (const auto &code : std::as_const(m_offered)) items.emplace_back(code, communeName(fromQt(code)));
    std::ranges::sort(items, [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.second, b.second) < 0; });
    m_chips->setItems(items);
    m_chips->setChosen(chosen);
    m_chips->setVisible(!items.isEmpty());
}

void CommunesEditor::add(const QStringList &codes) {
    m_line->clear();
    offer(m_chips->chosen() + codes);
    emit edited();
}

std::optional<std::string> CommunesEditor::typed() const {
    const auto said = fromQt(m_line->text().trimmed());
    if (said.empty()) return {};
    const auto found = domain::findCommunes(said, communesOffered);
    const auto folded = domain::foldText(said);
    for (const auto *commune : found)
        if (domain::foldText(commune->name) == folded) return commune->code;
    return {};
}

Value CommunesEditor::value() const {
    Value::Array codes;
    for (const auto &code : m_chips->chosen()) codes.emplace_back(fromQt(code));
    if (auto code = typed()) codes.emplace_back(std::move(*code));
    return schema::normalise(field(), std::move(codes));
}

void CommunesEditor::setValue(const Value &value) {
    QStringList codes;
    if (const auto *items = value.array())
        for (const auto &item : *items)
            if (item.text()) codes << toQt(*item.text());
    m_offered.clear();
    offer(codes);
}

QString CommunesEditor::problem() const {
    if (m_line->text().trimmed().isEmpty() || typed()) return FieldEditor::problem();
    return CommuneEditor::tr("%1: choose one of the list.").arg(label(field()));
}

} // namespace tp::ui
