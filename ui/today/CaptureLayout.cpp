// How the capture card is laid out; what it does is in CaptureCard.cpp.
#include "ui/Backend.h"
#include "ui/forms/RecordForm.h"
#include "ui/forms/StoredDraft.h"
#include "ui/forms/StructureChoice.h"
#include "ui/persons/FindAlike.h"
#include "ui/shell/OpenForms.h"
#include "ui/shell/Page.h"
#include "ui/text/Dates.h"
#include "ui/text/Labels.h"
#include "ui/text/Strings.h"
#include "ui/today/CaptureCard.h"
#include "ui/today/PlaceRow.h"
#include "ui/today/TemplateField.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/ChipGroup.h"
#include "ui/widgets/Explained.h"
#include "ui/widgets/Fields.h"
#include "ui/widgets/KeptFocus.h"
#include "ui/widgets/KeyHint.h"

#include <QApplication>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>

namespace tp::ui {
namespace {

QComboBox *choices(const QString &name) {
    auto *box = new QComboBox;
    box->setObjectName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(6);
    return box;
}

// With `code` chosen, also when it is no longer offered; the first when there is none. `last`: one more, of a code of its own.
void fillBox(QComboBox &box, const schema::Vocabulary *words, const QString &none, const QString &code,
             const std::pair<QString, QString> &last = {}) {
    box.clear();
    if (!none.isEmpty()) box.addItem(none, QString());
    for (const auto &term : offeredTerms(words, {code}))
        if (std::string_view(term.code) != "none") box.addItem(label(term), QString::fromUtf8(term.code));
    if (!last.first.isEmpty()) box.addItem(last.first, last.second);
    box.setCurrentIndex(std::max(0, box.findData(code)));
}

constexpr int padding = 20, rowGap = 10, ring = 3; // chips carry their focus ring outside: their pills stand on the margin

QWidget *onMargin(QWidget *row) {
    row->layout()->setContentsMargins(ring, 0, 0, 0);
    return row;
}

} // namespace

CaptureCard::CaptureCard(Backend &backend, PageContext &context, QWidget *parent)
    : QFrame(parent), m_backend(backend), m_context(context), m_head(new QWidget), m_body(new QWidget), m_bar(new QWidget),
      m_scroll(new QScrollArea), m_stored(new StoredDraft(backend, captureDraftKey, this)) {
    setObjectName(QStringLiteral("capture"));
    setProperty("card", true);
    setProperty(safeProperty, true); // its draft is kept
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 14, 1, 14);
    column->setSpacing(rowGap);

    auto *head = new QHBoxLayout(m_head);
    head->setContentsMargins(padding, 0, padding, 0);
    auto *title = makeLabel(tr("New encounter"), Type::Section);
    title->setWordWrap(false);
    head->addWidget(title);
    m_kept = makeLabel({}, Type::Small);
    m_kept->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    head->setSpacing(space::m);
    head->addWidget(m_kept, 1);
    makeTemplateRow();
    head->addWidget(m_templateRow);
    column->addWidget(m_head);

    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(padding - ring, 0, padding, 2);
    body->setSpacing(rowGap);
    body->addWidget(onMargin(firstRow()));
    m_people = new PersonPicker(QStringLiteral("capture.who"), backend.reader(), backend.clock());
    findAlikeFor(*m_people, m_backend);
    body->addWidget(onMargin(labelled(tr("Who"), m_people)));
    m_themes = new ChipGroup(QStringLiteral("capture.themes"), tr("What did you talk about?"), {});
    auto *talk = labelled(tr("What did you talk about?"), m_themes);
    if (auto *words = talk->findChild<QLabel *>()) words->setIndent(ring);
    body->addWidget(talk);
    m_note = new QPlainTextEdit;
    m_note->setObjectName(QStringLiteral("capture.note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(2 * QFontMetrics(m_note->font()).lineSpacing() + 24);
    body->addWidget(onMargin(labelled(tr("Note"), m_note)));
    auto *added = new QWidget;
    m_addedPlace = new QVBoxLayout(added);
    m_addedPlace->setContentsMargins({});
    body->addWidget(onMargin(added));
    m_reminderRow = reminderRow();
    body->addWidget(onMargin(m_reminderRow));
    body->addStretch(); // what is left stands below, not between a field and its name
    m_next = nextRow();

    m_scroll->setObjectName(QStringLiteral("capture.scroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(m_body);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_body->setAutoFillBackground(false);
    column->addWidget(m_scroll, 1);

    m_problem = makeLabel({}, Type::Small);
    m_problem->setObjectName(QStringLiteral("capture.problem"));
    m_problem->setProperty("role", QStringLiteral("error"));
    m_problem->setContentsMargins(padding, 0, padding, 0);
    m_problem->hide();
    column->addWidget(m_problem);
    m_without = new Button(Button::Kind::Secondary, QStringLiteral("capture.without"), tr("Save them as an unnamed person"), this);
    auto *without = new QHBoxLayout;
    without->setContentsMargins(padding, 0, padding, 0);
    without->addWidget(m_without, 0, Qt::AlignLeft);
    column->addLayout(without);
    m_without->hide();

    auto *bar = new QHBoxLayout(m_bar);
    bar->setContentsMargins(padding, 0, padding, 0);
    bar->setSpacing(space::m);
    m_keptCompact = makeLabel({}, Type::Small);
    m_keptCompact->setWordWrap(false);
    m_clear = new Button(Button::Kind::Link, QStringLiteral("capture.clear"), tr("Clear"));
    m_save = new Button(Button::Kind::Primary, QStringLiteral("capture.save"), tr("Save"));
    m_save->setKeyHint(tr("Ctrl+Enter"));
    bar->addWidget(m_next);
    bar->addWidget(m_keptCompact);
    bar->addStretch();
    m_later = new Button(Button::Kind::Link, QStringLiteral("capture.later"), tr("To complete later"), nullptr, QStringLiteral("pen"));
    m_later->setSmall(true);
    m_later->setKeyHint(tr("Ctrl+Shift+Enter"));
    m_later->setToolTip(tr("Saves what there is; it waits under “To do” until it is completed."));
    auto *ends = new QHBoxLayout;
    ends->setSpacing(space::m);
    ends->addStretch();
    ends->addWidget(m_clear);
    ends->addWidget(m_save);
    m_ends = new QBoxLayout(QBoxLayout::TopToBottom); // in one line where the card is low
    m_ends->setSpacing(2);
    m_ends->addWidget(m_later, 0, Qt::AlignRight | Qt::AlignVCenter);
    m_ends->addLayout(ends);
    bar->addLayout(m_ends);
    column->addWidget(m_bar);
    setCompact(false);
    followDictionary();
    connect(&backend, &Backend::changed, this, &CaptureCard::followDictionary);

    connect(m_when, &WhenField::changed, this, &CaptureCard::edited);
    connect(m_place, &QLineEdit::textEdited, this, &CaptureCard::edited);
    connect(m_place, &SuggestField::picked, this, &CaptureCard::placePicked);
    connect(m_place, &QLineEdit::editingFinished, this, &CaptureCard::placeTyped);
    connect(m_commune, &CommuneField::changed, this, &CaptureCard::edited);
    connect(m_contact, &QComboBox::activated, this, &CaptureCard::edited);
    connect(m_people, &PersonPicker::changed, this, &CaptureCard::edited);
    connect(m_people, &PersonPicker::typing, this, &CaptureCard::edited);
    connect(m_themes, &ChipGroup::changed, this, &CaptureCard::edited);
    connect(m_note, &QPlainTextEdit::textChanged, this, &CaptureCard::edited);
    connect(m_nextStep, &QComboBox::activated, this, &CaptureCard::edited);
    connect(m_nextStepOn, &DayField::changed, this, &CaptureCard::edited);
    connect(m_reminder, &QLineEdit::textEdited, this, &CaptureCard::edited);
    connect(m_reminderOn, &DayField::changed, this, &CaptureCard::edited);
    connect(m_people, &PersonPicker::changed, this, &CaptureCard::showReminder);
    connect(m_people, &PersonPicker::changed, this, &CaptureCard::heightChanged); // they take another line
    const auto bind = [this](Qt::Key key, const QString &does, auto act) {
        connect(described(new QShortcut(Qt::CTRL | key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), does),
                &QShortcut::activated, this, act);
    };
    bind(Qt::Key_T, tr("Fill the card from a template"), [this] { m_template->open(); });
    bind(Qt::Key_R, tr("The place noted last, once more"), [this] { repeatLastPlace(); });
    m_keep.setSingleShot(true);
    connect(&m_keep, &QTimer::timeout, this, &CaptureCard::keepDraft);
    connect(m_stored, &StoredDraft::dropped, this, &CaptureCard::endErased);
    connect(&backend, &Backend::draftKept, this, [this](const QString &key, bool kept) {
        if (!m_stored->isKept() || key != QLatin1String(captureDraftKey)) return;
        m_kept->setText(kept ? tr("Draft kept at %1").arg(parisTime(m_backend.clock().nowMs()).toString(QStringLiteral("HH:mm")))
                             : tr("The draft could not be kept: it stands only on this screen"));
        m_keptCompact->setText(m_kept->text());
    });
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    connect(m_without, &QPushButton::clicked, this, &CaptureCard::saveWithoutThem);
    connect(m_people, &PersonPicker::opened, this, [this](const RecordId &person) { m_context.open({QStringLiteral("persons"), person}); });
    connect(m_later, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_clear, &QPushButton::clicked, this, [this] { clearByHand(); });
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        for (const bool toComplete : {false, true}) {
            const auto modifiers = toComplete ? Qt::CTRL | Qt::SHIFT : Qt::Modifiers(Qt::CTRL);
            auto *shortcut = new QShortcut(QKeySequence(modifiers | key), this);
            shortcut->setContext(Qt::WidgetWithChildrenShortcut);
            connect(shortcut, &QShortcut::activated, this, [this, toComplete] { save(toComplete); });
        }
    }
}

void CaptureCard::choose(const QString &contact, const QString &nextStep, const QStringList &themes) {
    const auto &dictionary = m_backend.reader().dictionary();
    fillBox(*m_contact, dictionary.vocabulary("contact_mode"), {}, contact);
    std::pair<QString, QString> refer;
    if (m_backend.me().roles & typeOf("referral").writers) refer = {tr("Refer now…"), QLatin1String(referNow)};
    fillBox(*m_nextStep, dictionary.vocabulary("next_step"), tr("Nothing planned"),
            nextStep == QLatin1String(referNow) && refer.first.isEmpty() ? QLatin1String(referStep) : nextStep, refer);
    QList<std::pair<QString, QString>> items;
    for (const auto &term : offeredTerms(dictionary.vocabulary("theme"), themes)) items.append({QString::fromUtf8(term.code), label(term)});
    m_themes->setItems(items);
    m_themes->setChosen(themes);
}

void CaptureCard::followDictionary() {
    const auto &dictionary = m_backend.reader().dictionary();
    if (std::exchange(m_dictionary, &dictionary) == &dictionary) return;
    choose(m_contact->currentData().toString(), m_nextStep->currentData().toString(), m_themes->chosen());
    const auto &type = typeOf(dictionary, "encounter");
    const auto shape = addedShape(type, false);
    if (std::exchange(m_addedShape, shape) == shape) return;
    const KeptFocus focus(*this);
    const auto typed = m_added ? read().added : std::map<std::string, Value>();
    const auto half = halfTyped();
    delete std::exchange(m_added, nullptr);
    m_addedPlace->parentWidget()->setVisible(!shape.isEmpty());
    if (!shape.isEmpty()) {
        m_added = new RecordForm(type, {{addedRows}}, m_backend, this);
        m_added->load(typed);
        typeHalf(half);
        m_addedPlace->addWidget(m_added);
        m_added->show();
        connect(m_added, &RecordForm::edited, this, &CaptureCard::edited);
    }
    orderTabs();
    emit heightChanged();
}

QWidget *CaptureCard::firstRow() {
    m_when = new WhenField(QStringLiteral("capture.when"), m_backend.clock());
    m_place = new SuggestField(QStringLiteral("capture.place"), [this](const QString &typed) { return placesLike(typed); });
    m_place->setOfferWhenEmpty(true);
    m_place->setProperty("leading", true);
    m_place->addAction(icon(QStringLiteral("place"), Tint::Accent), QLineEdit::LeadingPosition);
    m_commune = new CommuneField(QStringLiteral("capture.commune"));
    m_contact = choices(QStringLiteral("capture.contact"));
    m_when->setMinimumWidth(QFontMetrics(font()).horizontalAdvance(m_when->text()) + 26);
    auto *when = labelled(tr("When"), m_when), *place = labelled(tr("Where"), m_place);
    m_placeLabel = place->findChild<QLabel *>();
    when->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    auto *row = new PlaceRow({when, place, labelled(tr("Commune"), m_commune), labelled(tr("Contact"), m_contact)}, *m_place, *m_commune);
    connect(row, &PlaceRow::heightChanged, this, &CaptureCard::heightChanged, Qt::QueuedConnection); // it may be being laid out
    return row;
}

QWidget *CaptureCard::nextRow() {
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(space::m);
    m_nextStep = choices(QStringLiteral("capture.nextStep"));
    m_nextStep->setMinimumContentsLength(12);
    explain(*m_nextStep, "nextStep");
    m_nextStepOn = new DayField(QStringLiteral("capture.nextStepOn"), m_backend.clock());
    m_nextStepOn->setFixedWidth(QFontMetrics(font()).horizontalAdvance(QStringLiteral("Mercredi 30/12")) + 30);
    line->addWidget(labelled(tr("And then?"), m_nextStep), 1);
    line->addWidget(labelled(tr("On"), m_nextStepOn));
    return row;
}

QWidget *CaptureCard::reminderRow() {
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setSpacing(space::m);
    m_reminder = new QLineEdit;
    m_reminder->setObjectName(QStringLiteral("capture.reminder"));
    m_reminder->setAccessibleName(tr("Reminder in the file: what to do"));
    m_reminder->setPlaceholderText(tr("Reminder in the file: what to do"));
    explain(*m_reminder, "reminder");
    m_reminder->setProperty("leading", true);
    m_reminder->addAction(icon(QStringLiteral("clock"), Tint::Muted), QLineEdit::LeadingPosition);
    m_reminderOn = new DayField(QStringLiteral("capture.reminderOn"), m_backend.clock());
    m_reminderOn->setAccessibleName(tr("Reminder: by when"));
    m_reminderOn->setPlaceholderText(tr("By when?"));
    m_reminderOn->setFixedWidth(QFontMetrics(font()).horizontalAdvance(QStringLiteral("Mercredi 30/12")) + 30);
    line->addWidget(m_reminder, 1);
    line->addWidget(m_reminderOn);
    row->hide();
    return row;
}

void CaptureCard::setCompact(bool compact) {
    auto *body = static_cast<QVBoxLayout *>(m_body->layout());
    auto *bar = static_cast<QHBoxLayout *>(m_bar->layout());
    m_next->hide();
    if (compact) {
        bar->removeWidget(m_next);
        body->addWidget(onMargin(m_next));
    } else {
        body->removeWidget(m_next);
        bar->insertWidget(0, m_next, 0, Qt::AlignBottom);
        m_next->layout()->setContentsMargins(0, 0, 0, 0);
    }
    m_next->show();
    arrangeTemplate(compact);
    m_head->setVisible(!compact);
    m_keptCompact->setVisible(compact);
    m_clear->setVisible(true);
    m_ends->setSpacing(compact ? space::m : 2);
    m_ends->setDirection(compact ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_scroll->setVerticalScrollBarPolicy(compact ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    orderTabs();
}

// Reading order, wherever the row of the next step stands.
void CaptureCard::orderTabs() {
    const bool compact = m_head->isHidden();
    QList<QWidget *> order{m_when, m_place, m_commune, m_contact, m_people->focusProxy(), m_themes, m_note};
    for (auto *editor : m_added ? m_added->editors() : std::vector<FieldEditor *>())
        order << (editor->focusProxy() ? editor->focusProxy() : editor);
    order << m_reminder << m_reminderOn << m_nextStep << m_nextStepOn;
    compact ? order.append(m_template) : order.prepend(m_template);
    order.insert(order.indexOf(m_template), m_for->box());
    order << m_without << m_later << m_clear << m_save;
    for (int i = 1; i < order.size(); ++i) setTabOrder(order[i - 1], order[i]);
}

int CaptureCard::wholeHeight() const {
    const int width = this->width() - 2;
    const int body = m_body->layout()->hasHeightForWidth() ? m_body->layout()->totalHeightForWidth(width) : m_body->sizeHint().height();
    int height = 30 + m_head->sizeHint().height() + rowGap + body + rowGap + m_bar->sizeHint().height();
    if (!m_problem->isHidden()) height += m_problem->heightForWidth(width) + rowGap;
    if (!m_without->isHidden()) height += m_without->sizeHint().height() + rowGap;
    return height;
}

void CaptureCard::setPlaceKind(const std::string &code) {
    m_placeKind = code;
    //: Label of the field of the place; after the dot, the kind of place: "Where · public space"
    m_placeLabel->setText(code.empty() ? tr("Where")
                                       : tr("Where · %1").arg(termLabel(m_backend.reader().dictionary(), "place_kind", code)));
}

} // namespace tp::ui
