// Whatever can be typed anywhere in the window is kept when it locks: each field one can get to is typed into, and looked for among the
// drafts of the store. What keeps nothing is named here, with the reason.
#include "core/store/DraftKeys.h"
#include "tests/ui/pages/Lived.h"
#include "tests/ui/pages/Tour.h"
#include "ui/encounters/EncounterFilters.h"
#include "ui/forms/TextDraft.h"
#include "ui/widgets/SearchField.h"

#include <QPlainTextEdit>
#include <QPointer>
#include <QVBoxLayout>

using namespace tp;
using namespace tp::test;

namespace {

struct Loose { // by the end of its name
    const char *name, *why;
};
constexpr Loose loose[] = {
    {"directory.need", "narrows a list, nothing is recorded"},
    {"capture.template", "leads to a choice that is made at once"},
    {"session.who.edit", "leads to a choice that is made at once"},
    {"entry.who.edit", "leads to a choice that is made at once"},
    {"group.who.edit", "leads to a choice that is made at once"},
    {"communes.add", "leads to a choice, and what was chosen is kept"},
    {"capture.when", "filled in by the program: kept beside a note, not alone"},
    {"capture.place", "filled in by the program: kept beside a note, not alone"},
    {"capture.commune", "filled in by the program: kept beside a note, as far as it is one"},
    {"capture.nextStepOn", "kept as soon as it is a day"},
    {"capture.reminderOn", "kept as soon as it is a day"},
    {"share.from", "today stands there; the reason beside it is kept"},
    {"flow.note", "of a flow, which begins anew once the window has gone"},
    {"settings.proxyHost", "counts as it is typed"},
    {"settings.new", "a passphrase, which is written nowhere"},
    {"kit.text", "a secret, which is written nowhere"},
};

template <class Ancestor> bool isWithin(const QWidget *part) {
    while (part && !qobject_cast<const Ancestor *>(part)) part = part->parentWidget();
    return part;
}

// With those it stands in: many forms have a note. Rows made alike differ by a number or an id.
QString standsAt(const QWidget &field) {
    static const QRegularExpression which(QStringLiteral("[0-9a-f]{8,}|\\d+"));
    QStringList names;
    for (const auto *part = &field; part; part = part->parentWidget())
        if (const auto name = part->objectName(); !name.isEmpty() && !name.startsWith(QLatin1String("qt_")))
            names.prepend(QString(name).replace(which, QStringLiteral("#")));
    return names.join(QStringLiteral(" › "));
}

bool isMeantLoose(const QWidget &field) {
    const auto name = field.objectName();
    return name.startsWith(QLatin1String("qt_")) || name.startsWith(QLatin1String("filter.")) || isWithin<ui::SearchField>(&field) ||
           isWithin<ui::EncounterFilters>(&field) ||
           std::ranges::any_of(loose, [&](const Loose &one) { return name.endsWith(QLatin1String(one.name)); });
}

class Typist {
public:
    explicit Typist(ui::Backend &backend) : m_backend(backend) {}

    void typeEverywhere(QWidget &in) { // where it was not before
        QList<QPointer<QWidget>> fields;
        for (auto *line : in.findChildren<QLineEdit *>())
            if (!line->isReadOnly() && line->echoMode() == QLineEdit::Normal) fields << line; // else a secret
        for (auto *text : in.findChildren<QPlainTextEdit *>())
            if (!text->isReadOnly()) fields << text;
        for (const auto &field : fields) {
            if (!field || !field->isVisible() || !field->isEnabled() || isMeantLoose(*field)) continue;
            const auto place = standsAt(*field);
            if (m_tried.contains(place)) continue;
            m_tried << place;
            if (!keeps(in, field)) m_lost << place;
        }
    }
    [[nodiscard]] const QStringList &tried() const { return m_tried; }
    [[nodiscard]] const QStringList &lost() const { return m_lost; }

private:
    static constexpr const char *typed = "zqx"; // that nobody else writes

    bool keeps(QWidget &in, const QPointer<QWidget> &field) {
        const auto stood = textOf(*field);
        field->setFocus();
        QTest::keyClicks(field, QLatin1String(typed));
        lock(in);
        const bool kept = isKept();
        if (field) put(*field, stood); // so that what is seen next is what it was
        lock(in);
        return kept;
    }
    static QString textOf(const QWidget &field) {
        const auto *line = qobject_cast<const QLineEdit *>(&field);
        return line ? line->text() : static_cast<const QPlainTextEdit &>(field).toPlainText();
    }
    static void put(QWidget &field, const QString &text) { // as a person does
        if (auto *line = qobject_cast<QLineEdit *>(&field)) {
            line->selectAll();
            return line->insert(text);
        }
        auto &area = static_cast<QPlainTextEdit &>(field);
        area.selectAll();
        area.insertPlainText(text);
    }
    static void lock(QWidget &in) { // as the lock does, and open again
        for (int layer = 0; layer < 4 && QApplication::activePopupWidget(); ++layer) QApplication::activePopupWidget()->close();
        in.setEnabled(false);
        in.setEnabled(true);
        settle();
    }
    [[nodiscard]] bool isKept() {
        auto &reader = m_backend.reader();
        for (const auto &key : must(store::draftKeysOf(reader).draftKeys({}, 1'000))) {
            const auto draft = must(reader.draft(key));
            if (draft && QString::fromUtf8(reinterpret_cast<const char *>(draft->data()), static_cast<qsizetype>(draft->size()))
                             .contains(QLatin1String(typed), Qt::CaseInsensitive))
                return true;
        }
        return false;
    }

    ui::Backend &m_backend;
    QStringList m_tried, m_lost;
};

} // namespace

TEST_CASE("A field that keeps nothing would be noticed, one that does is left as it stood", "[formDraft]") {
    Scene scene;
    QWidget page;
    page.setObjectName("page.example");
    auto *column = new QVBoxLayout(&page);
    auto *kept = new QLineEdit, *lost = new QLineEdit("Déjà");
    auto *narrows = new ui::SearchField("words", "Mots");
    kept->setObjectName("kept");
    lost->setObjectName("lost");
    for (auto *field : std::initializer_list<QWidget *>{kept, lost, narrows}) column->addWidget(field);
    auto *draft = new ui::TextDraft(scene.backend, *kept);
    draft->open("form/example");
    present(page, {300, 200});
    Typist typist(scene.backend);
    typist.typeEverywhere(page);
    CHECK(typist.tried().size() == 2);
    CHECK(typist.lost() == QStringList{QString::fromUtf8("page.example › lost")});
    CHECK(kept->text().isEmpty());
    CHECK(lost->text() == QString::fromUtf8("Déjà"));
    CHECK_FALSE(draft->isKept("form/example"));
    typist.typeEverywhere(page);
    CHECK(typist.tried().size() == 2); // once each
}

TEST_CASE("Whatever is typed in a field anywhere is kept when the window locks, but for those named with the reason", "[formDraft]") {
    Lived lived;
    Tour tour(lived.scene, {1366, 768});
    Typist typist(lived.scene.backend);
    static const QRegularExpression pages(QStringLiteral("^page\\."));
    tour.walk(2, [&](const QString &way) {
        if (way == QLatin1String("help") || way == QLatin1String("search")) return; // they lie over a page, and want their keys
        for (auto *page : tour.window.findChildren<QWidget *>(pages))
            if (page->isVisible()) typist.typeEverywhere(*page);
    });
    INFO(typist.tried().join(QLatin1Char('\n')).toStdString());
    CHECK(typist.tried().size() > 30); // else it did not get far
    INFO("lost: " << typist.lost().join(QLatin1Char('\n')).toStdString());
    CHECK(typist.lost().isEmpty());
}
