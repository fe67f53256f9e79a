#include "ui/activities/ActivitiesPage.h"

#include "core/base/IdValue.h"
#include "ui/Backend.h"
#include "ui/activities/CatalogueTab.h"
#include "ui/activities/MonthView.h"
#include "ui/activities/SessionPanel.h"
#include "ui/activities/WeekGrid.h"
#include "ui/activities/WeekSheet.h"
#include "ui/exports/ExportButton.h"
#include "ui/forms/StructureChoice.h"
#include "ui/lists/AddedFilters.h"
#include "ui/lists/MasterDetail.h"
#include "ui/lists/PageHeader.h"
#include "ui/lists/RecordTable.h"
#include "ui/shell/ActivityParts.h"
#include "ui/text/ActText.h"
#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Prompter.h"
#include "ui/widgets/SearchField.h"

#include <QComboBox>
#include <QLabel>
#include <QLayout>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>

#include <cstring>

namespace tp::ui {
namespace {
constexpr auto asGridKey = "activities/asGrid";
}

ActivitiesPage::ActivitiesPage(Backend &backend, PageContext &context, QWidget *parent)
    : TabbedPage(backend, context, QStringLiteral("activities"), tr("Activities"), tr("Week, month and catalogue"), parent),
      m_model(new WeekModel(backend, m_text, this)), m_monthModel(new MonthModel(backend.reader(), this)),
      m_panel(new SessionPanel(backend, context, m_text)), m_catalogue(new CatalogueTab(backend, context, m_text)) {
    m_month = today();
    m_monday = m_month.addDays(1 - m_month.dayOfWeek());
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(30); // a burst of changes is read once
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (!isVisible()) return;
        read();
        if (tab() == Week && m_sides->isDetailShown()) m_panel->refresh();
    });
    connect(&backend, &Backend::changed, this, [this] {
        m_text.forgetNames();
        m_soon.start();
    });
    showAsGrid(QSettings().value(QLatin1String(asGridKey)).toBool());
}

QDate ActivitiesPage::today() const { return parisTime(m_backend.clock().nowMs()).date(); }

SessionFilter ActivitiesPage::filter() const {
    SessionFilter out;
    out.from = fromQt(m_monday.toString(Qt::ISODate));
    out.until = fromQt(m_monday.addDays(7).toString(Qt::ISODate));
    out.whose = static_cast<WhoseSessions>(m_whose->currentData().toInt());
    out.structure = ourStructures(m_backend.me());
    out.member = m_backend.me().member;
    out.words = fromQt(m_words->text().simplified());
    if (auto added = m_added->filters(); !added.empty())
        out.only = [added = std::move(added)](const store::Record &session) { return holdsAll(added, session); };
    return out;
}

void ActivitiesPage::read() {
    nameSteps();
    if (tab() == Week) {
        m_model->setFilter(filter());
        m_grid->showWeek(m_monday);
        const bool asked = !m_words->text().trimmed().isEmpty() || m_added->isActive();
        m_listOrEmpty->setCurrentIndex(!m_model->sessions().empty() ? (m_asGrid ? 2 : 0) : asked ? 3 : 1);
        m_which->setText(weekDays(m_monday));
        m_header->setSubtitle(tr("%Ln session(s) in the week shown.", nullptr, static_cast<int>(m_model->sessions().size())));
        if (!m_offered.isEmpty()) m_header->setSubtitle(tr("Choose the session to sign up %1 for.").arg(m_offered));
        if (m_table->currentRow() < 0) { // where one stood one stays
            const int row = m_grid->chosen() ? m_model->rowOf(*m_grid->chosen()) : -1;
            m_table->choose(row >= 0 ? row : m_model->firstRowFrom(fromQt(today().toString(Qt::ISODate))));
        }
    } else if (tab() == Month) {
        m_monthModel->show(m_month, filter(), today());
        m_which->setText(monthText(m_month));
        m_header->setSubtitle(tr("%Ln session(s) in the month shown.", nullptr, m_monthModel->sessions()));
        if (!m_days->currentIndex().isValid()) m_days->choose(m_month);
    } else {
        m_header->setSubtitle(tr("What the structures offer, again and again."));
    }
}

void ActivitiesPage::move(int by) {
    if (tab() == Catalogue || (tab() == Week && m_panel->isEditing())) return;
    if (tab() == Month) {
        m_month = by ? QDate(m_month.year(), m_month.month(), 1).addMonths(by) : today();
    } else {
        m_monday = by ? m_monday.addDays(7 * by) : today().addDays(1 - today().dayOfWeek());
    }
    read();
}

void ActivitiesPage::showDay(QDate day) {
    if (m_panel->isEditing()) return;
    m_monday = day.addDays(1 - day.dayOfWeek());
    m_month = day;
    m_model->setFilter(filter());
    m_table->choose(m_model->firstRowFrom(fromQt(day.toString(Qt::ISODate))));
}

void ActivitiesPage::showSession(bool shown) {
    m_sides->showDetail(shown);
    arrange();
}

void ActivitiesPage::arrange() {
    const bool low = height() < fontMetrics().height() * 36;
    const bool alone = low && ((tab() == Week && m_sides->isNarrow() && m_sides->isDetailShown()) ||
                               (tab() == Catalogue && m_catalogue->isDetailOverList()));
    m_header->setHidden(alone);
    m_tabs->setHidden(alone);
    m_times->setHidden(alone || tab() == Catalogue);
    m_look->setHidden(tab() != Week);
    m_exported->setOffered(tab() == Week);
}

void ActivitiesPage::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    const bool compact = width() - 2 * space::xl < fontMetrics().averageCharWidth() * 100;
    const int side = compact ? space::l : space::xl;
    layout()->setContentsMargins(side, compact ? space::s : pageTop, side, compact ? space::s : space::l);
    arrange();
}

void ActivitiesPage::partChosen() {
    arrange();
    read();
}

void ActivitiesPage::showPart(const QString &part) {
    if (part.startsWith(QLatin1String(signUpPart))) {
        const auto id = parseId<RecordId>(fromQt(part.mid(static_cast<int>(std::strlen(signUpPart)))));
        const auto person = id ? m_backend.reader().get("person", *id) : fail(Code::NotFound);
        if (!person) return;
        m_panel->offer(*id);
        m_offered = fileName(*person);
        choosePart(Week);
        return activated();
    }
    choosePart(part == QLatin1String("catalogue") ? Catalogue : part == QLatin1String("month") ? Month : Week);
}

void ActivitiesPage::showRow(int row) {
    const auto session = m_model->sessionAt(row);
    if (!session || m_panel->isEditing()) return;
    showSession(true);
    m_panel->show(*session);
}

void ActivitiesPage::closeSession() {
    showSession(false);
    if (isVisible() && tab() == Week) focusWeek();
}

void ActivitiesPage::openRecord(const RecordId &id) {
    const auto session = m_backend.reader().get("session", id);
    if (!session || session->deleted) {
        choosePart(Catalogue);
        return m_catalogue->openRecord(id);
    }
    if (m_whose->currentIndex() != 0) m_whose->setCurrentIndex(0); // it may be another structure's
    m_words->clear();
    m_added->clear();
    choosePart(Week);
    showDay(QDate::fromString(fieldText(*session, "startsAt").left(10), Qt::ISODate));
    read();
    if (m_panel->isEditing()) return m_panel->takeFocus();
    m_table->choose(m_model->rowOf(id));
    showSession(true);
    m_panel->show(id);
    m_panel->takeFocus();
}

void ActivitiesPage::enterPart() {
    read();
    if (tab() == Catalogue) return m_catalogue->activated();
    if (tab() == Month) return m_days->setFocus();
    if (m_sides->isDetailShown()) m_panel->refresh(); // it may have changed while nobody looked
    if (m_sides->isDetailShown() && (m_panel->isEditing() || m_sides->isNarrow())) return m_panel->takeFocus();
    focusWeek();
}

void ActivitiesPage::focusWeek() {
    if (m_model->sessions().empty()) return m_whose->setFocus();
    m_asGrid ? m_grid->takeFocus() : m_table->setFocus();
}

void ActivitiesPage::showAsGrid(bool grid) {
    m_asGrid = grid;
    QSettings().setValue(QLatin1String(asGridKey), grid);
    m_look->setText(grid ? tr("As a list") : tr("As a grid"));
    read();
}

bool ActivitiesPage::closeTopOfPart() {
    if (tab() == Catalogue) return m_catalogue->closeTop();
    if (tab() != Week || !m_sides->isDetailShown()) return false;
    if (!m_panel->closeForm()) closeSession();
    return true;
}

void ActivitiesPage::filterPart() { tab() == Catalogue ? m_catalogue->focusFilter() : m_words->setFocus(); }

void ActivitiesPage::print() {
    const auto title = weekTitle(m_monday);
    m_context.prompter().saveFile(this, tr("Save the week programme"), tr("programme-%1.pdf").arg(m_monday.toString(Qt::ISODate)),
                                  tr("PDF files (*.pdf)"),
                                  [this, title, sessions = sessionsOf(m_backend.reader(), filter())](const QString &path) {
                                      const bool written = writeWeekPdf(sessions, title, m_text, path);
                                      m_context.toast(written ? tr("Week programme saved.") : exportSentence(Error{Code::Io, {}}));
                                  });
}

// Those shown, from the week shown on, for a year.
void ActivitiesPage::exportCalendar() {
    auto coming = filter();
    coming.seats = false;
    coming.until = fromQt(m_monday.addYears(1).toString(Qt::ISODate));
    const auto sessions = sessionsOf(m_backend.reader(), coming);
    const auto many = static_cast<int>(sessions.size());
    m_context.prompter().saveFile(this, tr("Export the calendar"), tr("activities.ics"), tr("Calendars (*.ics)"),
                                  [this, sessions, many](const QString &path) {
                                      const auto calendar = calendarOf(sessions, m_text, m_backend.clock().nowMs());
                                      m_context.toast(writeCalendar(calendar, path) ? tr("%Ln session(s) exported.", nullptr, many)
                                                                                    : exportSentence(Error{Code::Io, {}}));
                                  });
}

PageInfo activitiesPage() {
    return {QStringLiteral("activities"), ActivitiesPage::tr("Activities"), "activity", true,
            [](Backend &backend, PageContext &context) -> QWidget * { return new ActivitiesPage(backend, context); }};
}

} // namespace tp::ui
