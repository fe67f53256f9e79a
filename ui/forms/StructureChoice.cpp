#include "ui/forms/StructureChoice.h"

#include "core/base/IdValue.h"
#include "ui/text/ValueText.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/CalmComboBox.h"

#include <QSettings>

#include <algorithm>

namespace tp::ui {
namespace {
const auto lastKey = QStringLiteral("writing/structure"); // an id alone: this lies outside the vault

constexpr int mostLetters = 22, leastLetters = 12;

QByteArray textOfId(const StructureId &id) { return QByteArray::fromStdString(toText(id)); }
} // namespace

std::vector<StructureId> structuresToWriteFor(const Me &me, const schema::RecordType &type) {
    std::vector<StructureId> out;
    for (const auto &[structure, roles] : me.rolesIn)
        if ((roles & type.writers) != 0) out.push_back(structure);
    std::ranges::stable_partition(out, [&](const StructureId &one) { return one == me.structure; });
    if (out.empty()) out.push_back(me.structure);
    return out;
}

StructureId structureToWriteFor(const Me &me, const schema::RecordType &type, const std::optional<StructureId> &about) {
    const auto offered = structuresToWriteFor(me, type);
    if (about && std::ranges::find(offered, *about) != offered.end()) return *about;
    const auto last = QSettings().value(lastKey).toByteArray();
    const auto found = std::ranges::find(offered, last, textOfId);
    return found == offered.end() ? offered.front() : *found;
}

Value ourStructures(const Me &me) {
    if (me.rolesIn.size() < 2) return idValue(me.structure);
    Value::Array out;
    for (const auto &[structure, roles] : me.rolesIn) out.push_back(idValue(structure));
    return out;
}

void writeFor(const StructureId &structure, std::vector<domain::RecordChange> &changes, const schema::Dictionary &dictionary) {
    for (auto &change : changes) {
        const auto *type = change.create ? dictionary.type(change.type) : nullptr;
        const auto *field = type ? type->field("structure") : nullptr;
        if (field && field->is(schema::Automatic)) change.set.try_emplace(field->name, idValue(structure));
    }
}

StructureChoice::StructureChoice(Backend &backend, const schema::RecordType &type, const QString &name, Words words, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_type(type), m_words(words), m_box(new CalmComboBox(name)) {
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins({});
    line->setSpacing(space::s);
    auto *label = makeLabel(tr("For"), Type::Label);
    label->setWordWrap(false);
    label->setBuddy(m_box);
    m_box->setAccessibleName(tr("Structure you write for"));
    if (words == Words::Codes) {
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        m_box->setMaximumWidth(m_box->fontMetrics().averageCharWidth() * mostLetters); // of a name, where there is no code
    } else {
        m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_box->setMinimumContentsLength(leastLetters);
    }
    line->addWidget(label);
    line->addWidget(m_box, words == Words::Names ? 1 : 0);
    fill();
    proposeLast();
    tell();
    connect(m_box, &QComboBox::currentIndexChanged, this, &StructureChoice::tell);
    connect(m_box, &QComboBox::activated, this, [this] {
        QSettings().setValue(lastKey, textOfId(chosen()));
        emit changed();
    });
    connect(&backend, &Backend::membershipChanged, this, &StructureChoice::fill);
    connect(&backend, &Backend::changed, this, [this](const store::ChangedTypes &what) {
        if (what.everything || std::ranges::any_of(what.records, [](const auto &record) { return record.first == "structure"; })) fill();
    });
}

void StructureChoice::fill() {
    const auto offered = structuresToWriteFor(m_backend.me(), m_type);
    const ValueText text(m_backend.reader());
    QStringList shown, names;
    for (const auto &one : offered) {
        names << text.structure(one);
        shown << (m_words == Words::Codes ? text.structureCode(one) : names.back());
    }
    if (offered == m_offered && shown == m_shown && names == m_names) return; // it may be open
    const auto before = m_offered.empty() ? std::nullopt : std::optional(chosen());
    m_offered = offered;
    m_shown = shown;
    m_names = names;
    const QSignalBlocker quiet(m_box);
    m_box->clear();
    m_box->addItems(m_shown);
    for (int at = 0; at < m_box->count(); ++at) {
        m_box->setItemData(at, m_names[at], Qt::AccessibleTextRole);
        m_box->setItemData(at, m_names[at], Qt::ToolTipRole);
    }
    if (before) choose(*before);
    tell();
    isAsked() ? show() : hide();
}

void StructureChoice::tell() { // also where there is no room for it
    m_box->setToolTip(
        tr("%1. You write for several structures: who works there reads this. The choice is proposed the next time.", "structure")
            .arg(m_box->currentData(Qt::AccessibleTextRole).toString()));
}

bool StructureChoice::isAsked() const { return m_offered.size() > 1; }

StructureId StructureChoice::chosen() const { return m_offered[static_cast<std::size_t>(std::max(0, m_box->currentIndex()))]; }

void StructureChoice::choose(const StructureId &structure) {
    const auto at = std::ranges::find(m_offered, structure);
    if (at != m_offered.end()) m_box->setCurrentIndex(static_cast<int>(at - m_offered.begin()));
}

void StructureChoice::proposeLast() { choose(structureToWriteFor(m_backend.me(), m_type)); }

} // namespace tp::ui
