#include "ui/today/TemplateField.h"

#include "core/domain/Text.h"
#include "ui/flows/FieldUndo.h"
#include "ui/shell/Page.h"
#include "ui/text/ErrorText.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/today/Templates.h"

#include <QPointer>

namespace tp::ui {
namespace {
constexpr int shownAtMost = 7;
const auto fillKey = QStringLiteral("fill"), keepKey = QStringLiteral("keep"), replaceKey = QStringLiteral("replace"),
           manageKey = QStringLiteral("manage");
} // namespace

TemplateField::TemplateField(Backend &backend, PageContext &context, Card card, QWidget *parent)
    : SuggestField(
          QStringLiteral("capture.template"), [this](const QString &typed) { return offers(typed); }, parent),
      m_backend(backend), m_context(context), m_card(std::move(card)) {
    setOfferWhenEmpty(true);
    setLightFirst(true);
    setMaxLength(static_cast<int>(schema::recordType("encounter_template")->field("name")->maxLength));
    connect(this, &SuggestField::picked, this, &TemplateField::act);
}

std::vector<Suggestion> TemplateField::offers(const QString &typed) const {
    std::vector<Suggestion> rows;
    const auto wanted = domain::foldText(fromQt(typed));
    const auto all = templatesOf(m_backend.reader(), m_card().structure.value_or(m_backend.me().structure));
    const store::Record *same = nullptr;
    for (const auto &kept : all) {
        const auto name = fieldText(kept, "name");
        const auto folded = domain::foldText(fromQt(name));
        if (folded == wanted) same = &kept;
        if (static_cast<int>(rows.size()) >= shownAtMost || folded.find(wanted) == std::string::npos) continue;
        Suggestion row;
        row.icon = QStringLiteral("encounter");
        row.title = name;
        row.note = placeText(kept, m_backend.reader().dictionary());
        row.key = QStringList{fillKey, toQt(toText(kept.id))};
        rows.push_back(std::move(row));
    }
    Suggestion keep;
    keep.ruled = !rows.empty();
    keep.icon = QStringLiteral("plus");
    if (typed.isEmpty()) {
        keep.header = true; // it says how, and is nothing to take
        keep.title = tr("Type a name to keep this card as a template.");
    } else if (same) {
        keep.title = tr("Replace “%1” by this card").arg(fieldText(*same, "name"));
        keep.key = QStringList{replaceKey, toQt(toText(same->id))};
    } else {
        keep.title = tr("Keep this card as “%1”").arg(typed);
        keep.key = QStringList{keepKey, typed};
    }
    rows.push_back(std::move(keep));
    if (!all.empty()) {
        Suggestion manage;
        manage.icon = QStringLiteral("pen");
        manage.title = tr("Rename or delete…");
        manage.key = QStringList{manageKey};
        rows.push_back(std::move(manage));
    }
    return rows;
}

void TemplateField::act(const Suggestion &row) {
    clear();
    const auto key = row.key.toStringList();
    const auto id = key.size() == 2 ? parseId<RecordId>(fromQt(key[1])) : fail(Code::NotFound);
    if (key.value(0) == manageKey) emit manageAsked();
    if (key.value(0) == keepKey) keepAs(key.value(1));
    if (key.value(0) == replaceKey && id) replace(*id);
    if (key.value(0) == fillKey && id) emit chosen(*id);
}

void TemplateField::keepAs(const QString &name) {
    const auto structure = m_card().structure.value_or(m_backend.me().structure);
    domain::RecordChange made{newUuid7<RecordId>(m_backend.clock().nowMs(), m_backend.random()), "encounter_template", true, {}, {}};
    for (auto &[field, value] : templateFields(m_card()))
        if (!value.isNull()) made.set[field] = value;
    made.set["name"] = fromQt(name);
    made.set["structure"] = Bytes(structure.bytes.begin(), structure.bytes.end());
    m_backend.save({made}, [self = QPointer(this), name, made](const Result<store::Saved> &answer) {
        if (!self) return;
        if (!answer) {
            self->setText(name); // to be tried again
            return self->m_context.toast(sentence(answer.error()));
        }
        self->m_context.toast(tr("Template “%1” kept, without people.").arg(name), [self, made] {
            if (self) undoCreation(self->m_backend, self->m_context, made);
        });
    });
}

void TemplateField::replace(const RecordId &id) {
    const auto before = m_backend.reader().get("encounter_template", id);
    if (!before) return m_context.toast(sentence(before.error()));
    const auto change = fieldUndo(*before, templateFields(m_card()));
    const auto name = fieldText(*before, "name");
    if (change.fields.empty()) return m_context.toast(tr("Template “%1” holds this already.").arg(name));
    m_backend.save({changeOf(change)}, [self = QPointer(this), change, name](const Result<store::Saved> &answer) {
        if (!self) return;
        if (!answer) return self->m_context.toast(sentence(answer.error()));
        self->m_context.toast(tr("Template “%1” replaced.").arg(name), [self, change] {
            if (self) undoFields(self->m_backend, self->m_context, change);
        });
    });
}

} // namespace tp::ui
