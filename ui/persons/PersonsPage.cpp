#include "ui/persons/PersonsPage.h"

#include "ui/Backend.h"
#include "ui/exports/ExportPlace.h"
#include "ui/models/Duplicates.h"
#include "ui/persons/ExitCard.h"
#include "ui/persons/PersonFile.h"
#include "ui/persons/PersonsList.h"

namespace tp::ui {

PersonsPage::PersonsPage(Backend &backend, PageContext &context, QWidget *parent)
    : QStackedWidget(parent), m_backend(backend), m_text(backend.reader()),
      m_list(new PersonsList(backend, context, m_text, Duplicates::of(backend), this)),
      m_file(new PersonFile(backend, context, m_text, Duplicates::of(backend), this)),
      m_exports(new ExportPlace(*this, backend, context, m_text)) {
    setObjectName(QStringLiteral("persons"));
    setAccessibleName(tr("People"));
    addWidget(m_list);
    addWidget(m_file);
    m_exports->setOwnMargins();
    connect(m_list, &PersonsList::chosen, this, &PersonsPage::openRecord);
    connect(m_list, &PersonsList::importAsked, this, [&context] {
        context.open({QStringLiteral("import"), {}, QStringLiteral("person")});
    });
    connect(m_list, &PersonsList::created, this, [this, &backend, &context](const RecordId &id, const Undo &undo) {
        openRecord(id);
        context.toast(tr("File opened and saved on this computer."), undoing(backend, context, undo));
    });
    connect(m_exports, &ExportPlace::closed, this, &PersonsPage::backToList);
    connect(m_file, &PersonFile::closed, this, [this] {
        if (currentWidget() == m_file) backToList();
    });
}

void PersonsPage::backToList() {
    setCurrentWidget(m_list);
    m_list->focusSearch();
}

void PersonsPage::openRecord(const RecordId &id) {
    if (!m_file->show(id)) return backToList(); // erased, or not shared with this structure
    for (const auto &file : m_file->files())    // all of them are shown
        m_backend.noteAccess({store::accessOpened, "person", file, {}, {}}, [](const Result<> &) {}); // a full disk hides nothing
    setCurrentWidget(m_file);
    m_file->setFocus();
}

void PersonsPage::showPart(const QString &part) {
    if (part.startsWith(QLatin1String(searchPart))) {
        m_list->searchFor(part.mid(static_cast<qsizetype>(std::char_traits<char>::length(searchPart))));
        return backToList();
    }
    if (part == QLatin1String(reviewPart)) {
        m_list->showReview();
        return backToList();
    }
    if (currentWidget() != m_file) return;
    if (part == QLatin1String(leavePart)) m_file->startExit();
    if (part == QLatin1String(sharePart)) m_file->startSharing();
}

void PersonsPage::activated() {
    if (currentWidget() == m_list) m_list->focusSearch();
    m_exports->takeFocus();
}

bool PersonsPage::closeTop() {
    if (currentWidget() == m_list) return m_list->closeTop();
    if (currentWidget() == m_file && m_file->closeTop()) return true;
    backToList();
    return true;
}

void PersonsPage::focusFilter() { backToList(); }

std::optional<RecordId> PersonsPage::shownPerson() const {
    return currentWidget() == m_file ? std::optional(m_file->person()) : std::nullopt;
}

PageInfo personsPage() {
    return {QStringLiteral("persons"), PersonsPage::tr("People"), "person", true,
            [](Backend &backend, PageContext &context) -> QWidget * { return new PersonsPage(backend, context); }};
}

} // namespace tp::ui
