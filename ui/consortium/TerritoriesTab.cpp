#include "ui/consortium/TerritoriesTab.h"

#include "core/domain/Text.h"
#include "ui/flows/FieldUndo.h"
#include "ui/forms/FormPanel.h"
#include "ui/lists/ScrolledColumns.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/KeptFocus.h"
#include "ui/widgets/TabOrder.h"

#include <QPointer>

#include <algorithm>

namespace tp::ui {
namespace {
constexpr const char *type = "territory";
constexpr const char *calledAlike = "territory of that name";

bool isRetired(const store::Record &territory) {
    const auto *retired = fieldValue(territory, "retired");
    return retired && *retired == Value(true);
}
std::size_t communesIn(const store::Record &territory) {
    const auto *communes = fieldValue(territory, "communes");
    return communes && communes->array() ? communes->array()->size() : 0;
}
} // namespace

TerritoriesTab::TerritoriesTab(Backend &backend, PageContext &context, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_context(context), m_area(new ScrolledColumns), m_rows(new QVBoxLayout), m_side(new Card),
      m_form(new FormPanel(backend, context, QStringLiteral("territory.form"), typeOf(type), {{"name"}, {"communes"}}, this)),
      m_add(new Button(Button::Kind::Secondary, QStringLiteral("territories.add"), tr("Add a territory"), this, QStringLiteral("plus"))) {
    auto *card = new Card;
    m_rows->setSpacing(space::s);
    card->content()->addWidget(makeLabel(plural(typeOf(type)), Type::Section));
    card->content()->addWidget(makeLabel(
        tr("An encounter is of the territory its commune lies in; outings, sessions of the committee and entries of the directory "
           "name one. A retired territory is no longer offered; what was noted with it keeps it."),
        Type::Small));
    card->content()->addLayout(m_rows);
    card->content()->addWidget(m_add, 0, Qt::AlignLeft);
    card->content()->addStretch();
    m_side->content()->addWidget(m_form);
    m_side->content()->addStretch();
    m_side->hide();
    m_area->columns()->addWidget(card, 50);
    m_area->columns()->addWidget(m_side, 50);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(m_area);
    connect(m_add, &QPushButton::clicked, this, [this] { begin(nullptr); });
    connect(m_form, &FormPanel::broughtBack, m_side, &QWidget::show);
    connect(m_form, &FormPanel::cancelled, this, [this] {
        m_side->hide();
        m_add->setFocus();
    });
    connect(m_form, &FormPanel::saved, this, [this] {
        m_side->hide();
        m_form->toastSaved(tr("Territory saved. The whole consortium is offered it."));
        refresh();
        m_add->setFocus();
    });
}

bool TerritoriesTab::isFor(const Backend &backend) { return (backend.me().roles & typeOf(type).writers) != 0; }

void TerritoriesTab::refresh() {
    store::Query query;
    query.type = type;
    auto found = m_backend.reader().list(query);
    if (!found) return;
    std::ranges::sort(*found, [](const store::Record &a, const store::Record &b) {
        if (isRetired(a) != isRetired(b)) return isRetired(b);
        const int order = QString::localeAwareCompare(fieldText(a, "name"), fieldText(b, "name"));
        return order != 0 ? order < 0 : a.id < b.id;
    });
    const bool same = m_asked && std::ranges::equal(*found, m_shown, [](const store::Record &a, const store::Record &b) {
                          return a.id == b.id && a.fields == b.fields;
                      });
    if (same) return; // nobody's click is lost to a row made anew
    m_asked = true;
    m_shown = std::move(*found);
    const KeptFocus focus(*this);
    emptyLayout(m_rows);
    int position = 0;
    for (const auto &territory : m_shown) m_rows->addWidget(row(territory, position++));
    if (m_shown.empty()) m_rows->addWidget(makeLabel(tr("No territory yet. Add the first one."), Type::Small));
    tabsAsLaidOut(*m_area->widget());
}

QWidget *TerritoriesTab::row(const store::Record &territory, int position) {
    auto *whole = new QWidget;
    auto *line = new QHBoxLayout(whole);
    line->setContentsMargins({});
    line->setSpacing(space::s);
    const auto name = fieldText(territory, "name");
    const bool retired = isRetired(territory);
    const auto many = communesIn(territory);
    auto facts = many ? tr("%n commune(s)", nullptr, static_cast<int>(many)) : tr("no commune yet");
    if (retired) facts = tr("%1 · no longer offered", "communes of a territory").arg(facts);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(makeLabel(name, Type::Strong));
    words->addWidget(makeLabel(facts, Type::Small));
    line->addLayout(words, 1);
    const auto button = [&](const char *what, const QString &text, const QString &spoken, auto act) {
        auto *made =
            new Button(Button::Kind::Link, QStringLiteral("territories.%1.%2").arg(QLatin1String(what)).arg(position), text, whole);
        made->setSmall(true);
        made->setAccessibleName(spoken);
        connect(made, &QPushButton::clicked, this, act);
        line->addWidget(made, 0, Qt::AlignTop);
    };
    if (!retired) button("change", tr("Change"), tr("Change “%1”").arg(name), [this, id = territory.id] { open(id); });
    button("retire", retired ? tr("Offer again") : tr("Retire"), retired ? tr("Offer “%1” again").arg(name) : tr("Retire “%1”").arg(name),
           [this, id = territory.id, retired] { setRetired(id, !retired); });
    return whole;
}

void TerritoriesTab::open(const RecordId &territory) {
    if (const auto found = m_backend.reader().get(type, territory)) begin(&*found);
}

bool TerritoriesTab::isCalled(const std::string &name, const RecordId &butFor) const {
    const auto folded = domain::foldText(name);
    return std::ranges::any_of(
        m_shown, [&](const store::Record &one) { return one.id != butFor && domain::foldText(fromQt(fieldText(one, "name"))) == folded; });
}

void TerritoriesTab::begin(const store::Record *territory) {
    m_form->leave(); // another one's
    const auto id = territory ? territory->id : newUuid7<RecordId>(m_backend.clock().nowMs(), m_backend.random());
    FormPanel::Task task;
    task.key = territory ? formKey(type, id) : std::string("form/new/") + type;
    if (territory) task.loaded = territory->fields;
    task.make = [this, id, isNew = !territory](FormPanel::Fields set) -> Result<std::vector<domain::RecordChange>> {
        if (set.empty()) return std::vector<domain::RecordChange>{};
        if (const auto name = set.find("name"); name != set.end() && name->second.text() && isCalled(*name->second.text(), id))
            return fail(Code::Invalid, calledAlike);
        return std::vector{domain::RecordChange{id, type, isNew, {}, std::move(set)}};
    };
    task.refused = [](const Error &error) {
        return error.detail == calledAlike ? tr("Another territory is called so. Choose another name, or offer that one again.")
                                           : QString();
    };
    m_form->setTitle(territory ? tr("Change the territory") : tr("New territory"));
    m_side->show();
    m_form->begin(std::move(task));
    tabsAsLaidOut(*m_area->widget());
}

void TerritoriesTab::setRetired(const RecordId &territory, bool retired) {
    const auto found = m_backend.reader().get(type, territory);
    if (!found) return;
    const auto undo = fieldUndo(*found, {{"retired", retired ? Value(true) : Value()}});
    const auto name = fieldText(*found, "name");
    const auto said = retired ? tr("“%1” is no longer offered.").arg(name) : tr("“%1” is offered again.").arg(name);
    m_backend.save({changeOf(undo)}, [guard = QPointer(this), undo, said](const Result<store::Saved> &answer) {
        if (!guard) return;
        auto &self = *guard;
        if (!answer) return self.m_context.toast(sentence(answer.error()));
        self.m_context.toast(said, undoing(self.m_backend, self.m_context, {undo}));
    });
}

void TerritoriesTab::focusFirst() { m_side->isHidden() ? m_add->setFocus() : m_form->form()->focusFirst(); }

bool TerritoriesTab::closeTop() {
    if (m_side->isHidden()) return false;
    m_form->leave();
    m_side->hide();
    m_add->setFocus();
    return true;
}

} // namespace tp::ui
