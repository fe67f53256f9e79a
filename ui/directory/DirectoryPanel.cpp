#include "ui/directory/DirectoryPanel.h"

#include "core/domain/Availability.h"
#include "ui/Backend.h"
#include "ui/directory/DirectoryModel.h"
#include "ui/directory/WeekHours.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/PersonPicker.h"

#include <QScrollArea>
#include <QTimer>

namespace tp::ui {
namespace {

const FormLayout professionalLayout{{"name"},  {"trade"}, {"structure"},    {"partner"},  {"themes"}, {"offers"},     {"territories"},
                                    {"phone"}, {"email"}, {"availability"}, {"absences"}, {"callOn"}, {"verifiedOn"}, {addedRows}};
const FormLayout schemeLayout{{"name"},    {"kind"},  {"themes"}, {"offers"},  {"conditions"}, {"territories"},
                              {"contact"}, {"phone"}, {"email"},  {"website"}, {"verifiedOn"}, {addedRows}};

QString notRead(const std::vector<std::string> &parts) {
    QStringList words;
    for (const auto &part : parts) words << toQt(part);
    return words.isEmpty() ? QString() : DirectoryPanel::tr("not understood, kept as it stands: %1").arg(words.join(QStringLiteral(", ")));
}

} // namespace

DirectoryPanel::DirectoryPanel(Backend &backend, PageContext &context, ValueText &text, QWidget *parent)
    : RecordPanel(backend, context, text, QStringLiteral("entry"), parent) {
    setObjectName(QStringLiteral("directoryPanel"));
    m_verify = addAct(Button::Kind::Primary, "verify", tr("Verified today"), QStringLiteral("check"));
    m_refer = addAct(Button::Kind::Primary, "refer", tr("Refer somebody"), QStringLiteral("share"));
    buildWho();
    auto *change = addAct(Button::Kind::Secondary, "change", tr("Change the entry"));
    change->setKeyHint(tr("F2"));
    m_leave = addAct(Button::Kind::Link, "leave", tr("Take out of the directory"));
    m_putBack = addAct(Button::Kind::Secondary, "putBack", tr("Put back into the directory"));
    addForm("professional", professionalLayout);
    addForm("scheme", schemeLayout);
    connect(m_verify, &QPushButton::clicked, this, [this] { set({{"verifiedOn", today()}}, tr("Verified today.")); });
    connect(m_leave, &QPushButton::clicked, this, [this] {
        set({{"leftOn", today()}}, tr("Taken out of the directory. What was noted with it stays."));
    });
    connect(m_putBack, &QPushButton::clicked, this, [this] { set({{"leftOn", Value()}}, tr("In the directory again.")); });
    connect(change, &QPushButton::clicked, this, &DirectoryPanel::change);
}

void DirectoryPanel::buildWho() {
    m_picker = new PersonPicker(QStringLiteral("entry.who"), backend().reader(), backend().clock(), this);
    m_picker->setPlaceholder(tr("A name, then Enter"));
    m_who = labelled(tr("Who is referred?"), m_picker);
    middle()->addWidget(m_who);
    m_who->hide();
    connect(m_refer, &QPushButton::clicked, this, &DirectoryPanel::askWhom);
    connect(m_picker, &PersonPicker::changed, this, [this] {
        const auto picked = m_picker->people();
        if (picked.empty() || !hasRecord()) return;
        m_picker->setPeople({});
        if (picked.known.empty()) return context().toast(tr("They need a file first: a referral stands in it."));
        m_asked.reset();
        m_who->hide();
        const auto part = QLatin1String(referPart) + toQt(toText(picked.known.front()));
        context().open({QStringLiteral("directory"), {}, part + QLatin1Char('/') + toQt(toText(record().id))});
    });
}

void DirectoryPanel::askWhom() {
    m_asked = record().id;
    m_who->show();
    m_picker->setFocus();
    QTimer::singleShot(0, m_picker, [this] { // once it has its place
        for (auto *at = m_picker->parentWidget(); at; at = at->parentWidget())
            if (auto *area = qobject_cast<QScrollArea *>(at)) return area->ensureWidgetVisible(m_who);
    });
}

void DirectoryPanel::fill() {
    const auto &entry = record();
    const bool professional = entry.type == "professional";
    setTitle(fieldText(entry, "name"));
    QStringList what;
    if (const auto trade = fieldText(entry, "trade"); !trade.isEmpty()) what << trade;
    if (const auto *kind = fieldValue(entry, "kind"); kind && !professional) what << text().of(fieldOf("scheme", "kind"), *kind);
    if (const auto structure = structureOf(entry)) what << text().structure(*structure);
    if (const auto partner = fieldText(entry, "partner"); !partner.isEmpty()) what << partner;
    setWhat(what.join(QStringLiteral(" · ")));
    const auto checked = fieldText(entry, "verifiedOn");
    const bool stale = domain::isStale(entry.fields, today());
    auto *tag = new StateTag(
        stale ? StateTag::State::ToComplete : StateTag::State::Sent,
        checked.isEmpty()
            ? tr("Never verified")
            : (stale ? tr("To verify: last checked on %1") : tr("Verified on %1")).arg(dateText(std::string_view(fromQt(checked)))),
        this);
    tag->setObjectName(QStringLiteral("entry.checked"));
    addTag(tag);
    const auto left = fieldText(entry, "leftOn");
    if (!left.isEmpty())
        addTag(new StateTag(StateTag::State::Planned, tr("Taken out on %1").arg(dateText(std::string_view(fromQt(left)))), this));
    m_verify->setVisible(stale && left.isEmpty());
    m_refer->setVisible(professional && left.isEmpty() && mayWrite("referral"));
    m_who->setVisible(m_asked == entry.id && m_refer->isVisibleTo(this));
    m_leave->setVisible(left.isEmpty());
    m_putBack->setVisible(!left.isEmpty());
    if (professional) tellPresence();
    addFacts({"name", "trade", "kind", "structure", "partner", "availability", "absences", "verifiedOn", "leftOn"});
}

void DirectoryPanel::tellPresence() {
    const auto &entry = record();
    const auto week = domain::readWeek(fromQt(fieldText(entry, "availability")));
    QStringList days{presenceText(domain::presence(entry.fields, momentNow(backend().clock()))), notRead(week.unread)};
    days.removeAll(QString());
    addFact(tr("Days and hours"), days.join(QLatin1Char('\n')));
    if (!week.empty()) addBelow(weekHours(week, parisTime(backend().clock().nowMs()).date().dayOfWeek() - 1, this));
    const auto away = domain::readAbsences(fromQt(fieldText(entry, "absences")));
    QStringList absences;
    for (const auto &span : away.spans)
        if (span.until >= today())
            absences << (span.from == span.until
                             ? dateText(std::string_view(span.from))
                             : tr("%1 to %2", "days").arg(dateText(std::string_view(span.from)), dateText(std::string_view(span.until))));
    if (const auto unread = notRead(away.unread); !unread.isEmpty()) absences << unread;
    addFact(tr("Absences to come"), absences.join(QLatin1Char('\n')));
}

QString DirectoryPanel::titleOfForm(const std::string &type, bool isNew) const {
    if (!isNew) return tr("Change the entry");
    return type == "scheme" ? tr("New network or scheme") : tr("New professional");
}

// Who says the territories anew says them all: the one that stood alone before is among them, or is not.
Result<std::vector<domain::RecordChange>> DirectoryPanel::changesOf(const std::string &type, const RecordId &id, bool isNew,
                                                                    Fields set) const {
    for (const auto &field : typeOf(type).fields) {
        if (!field.formerly || !set.contains(field.name)) continue;
        const auto stands = backend().reader().get(type, id);
        if (stands && fieldValue(*stands, field.formerly)) set[field.formerly] = Value();
    }
    return RecordPanel::changesOf(type, id, isNew, std::move(set));
}

void DirectoryPanel::add(const char *type) { RecordPanel::add(type, {{"verifiedOn", today()}}); }

} // namespace tp::ui
