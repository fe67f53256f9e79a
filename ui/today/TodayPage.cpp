#include "ui/today/TodayPage.h"

#include "core/base/IdValue.h"
#include "ui/Backend.h"
#include "ui/outings/Outings.h"
#include "ui/referrals/ReferralCount.h"
#include "ui/text/Dates.h"
#include "ui/text/RecordText.h"
#include "ui/text/Strings.h"
#include "ui/today/CaptureCard.h"
#include "ui/today/DuePanel.h"
#include "ui/today/NotedList.h"
#include "ui/widgets/Button.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPointer>
#include <QResizeEvent>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace tp::ui {
namespace {
constexpr int narrowUnder = 980 - 56; // of the window, less the narrow rail
constexpr int lowUnder = 560;
constexpr int cardShare = 58, columnGap = 20; // of a hundred
constexpr int dueLeast = 340;
constexpr int firstCountedMs = 300, countedAgainMs = 2000; // of what the rail says of another page
} // namespace

TodayPage::TodayPage(Backend &backend, PageContext &context, QWidget *parent) : QWidget(parent), m_backend(backend), m_context(context) {
    setObjectName(QStringLiteral("page.today"));
    auto *page = new QVBoxLayout(this);
    page->setSpacing(space::m);
    auto *head = new QHBoxLayout;
    auto *titles = new QVBoxLayout;
    titles->setSpacing(0);
    m_title = makeLabel(tr("Today"), Type::Title);
    m_subtitle = makeLabel({}, Type::Body);
    m_subtitle->setProperty("role", QStringLiteral("muted"));
    m_subtitle->setWordWrap(false);
    titles->addWidget(m_title);
    titles->addWidget(m_subtitle);
    head->addLayout(titles, 1);
    m_join = new Button(Button::Kind::Secondary, QStringLiteral("today.join"), tr("Join the outing of %1").arg(tr("a colleague")), this,
                        QStringLiteral("person"));
    connect(m_join, &QPushButton::clicked, this, &TodayPage::joinOuting);
    head->addWidget(m_join, 0, Qt::AlignVCenter);
    m_outing = new Button(Button::Kind::Secondary, QStringLiteral("today.outing"), tr("Begin an outing"), this, QStringLiteral("place"));
    connect(m_outing, &QPushButton::clicked, this, [&context] {
        context.open({QStringLiteral("encounters"), {}, QStringLiteral("outing")});
    });
    head->addWidget(m_outing, 0, Qt::AlignVCenter);
    m_dueButton = new Button(Button::Kind::Secondary, QStringLiteral("today.showDue"), tr("To do"));
    m_dueButton->setCheckable(true);
    head->addWidget(m_dueButton, 0, Qt::AlignVCenter);
    page->addLayout(head);

    m_columns = new QHBoxLayout;
    m_columns->setSpacing(columnGap);
    m_scroll = new QScrollArea;
    m_scroll->setObjectName(QStringLiteral("today.scroll"));
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_left = new QWidget;
    m_left->setAutoFillBackground(false);
    auto *left = new QVBoxLayout(m_left);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(space::s);
    m_card = new CaptureCard(backend, context);
    left->addWidget(m_card);
    m_notedBox = new QWidget;
    auto *noted = new QVBoxLayout(m_notedBox);
    noted->setContentsMargins({});
    noted->setSpacing(space::s);
    auto *notedHead = new QHBoxLayout;
    notedHead->setContentsMargins(4, 4, 4, 0);
    notedHead->addWidget(makeLabel(tr("Noted today"), Type::Strong), 1);
    auto *all = new Button(Button::Kind::Link, QStringLiteral("today.all"), tr("See all"));
    all->setSmall(true);
    connect(all, &QPushButton::clicked, this, [&context] { context.open({QStringLiteral("encounters"), {}}); });
    notedHead->addWidget(all);
    noted->addLayout(notedHead);
    auto *model = new NotedModel(backend, this);
    m_noted = new NotedList(model, context);
    noted->addWidget(m_noted);
    m_empty = makeLabel(tr("Nothing noted today yet. Save the first encounter above."), Type::Small);
    m_empty->setContentsMargins(4, 0, 0, 0);
    noted->addWidget(m_empty);
    left->addWidget(m_notedBox);
    left->addStretch();
    m_scroll->setWidget(m_left);
    m_columns->addWidget(m_scroll);
    m_due = new DuePanel(backend, context);
    m_columns->addWidget(m_due);
    page->addLayout(m_columns, 1);

    const auto showEmpty = [this, model] {
        m_empty->setVisible(model->rowCount() == 0);
        m_noted->setVisible(model->rowCount() > 0);
    };
    connect(model, &QAbstractItemModel::modelReset, this, showEmpty);
    connect(m_card, &CaptureCard::saved, model, &NotedModel::refresh);
    connect(m_card, &CaptureCard::heightChanged, this, &TodayPage::arrange);
    connect(m_due, &DuePanel::counted, this, &TodayPage::retitle);
    connect(m_dueButton, &QPushButton::clicked, this, [this](bool checked) { showDue(checked); });
    connect(&backend, &Backend::leaseChanged, this, &TodayPage::arrange);
    connect(&backend, &Backend::leaseChanged, this, &TodayPage::tellOuting);
    connect(&backend, &Backend::changed, this, [this](const store::ChangedTypes &what) {
        const bool outings = std::ranges::any_of(what.records, [](const auto &record) { return record.first == "outing"; });
        if (what.everything || outings) tellOuting();
        if (concernsReferrals(what)) m_referrals->ask(countedAgainMs);
    });
    connect(&backend, &Backend::draftKept, this, [this](const QString &key) {
        if (key != QLatin1String(joinedKey)) return;
        tellOuting();
        if (std::exchange(m_joining, false)) m_card->startWork();
    });
    m_referrals = new ReferralCount(backend, this);
    connect(m_referrals, &ReferralCount::counted, this, [this](int toDo) { m_context.showCount(QStringLiteral("directory"), toDo); });
    m_referrals->ask(firstCountedMs);
    showEmpty();
    m_card->restoreDraft();
    retitle();
    tellOuting();
}

void TodayPage::retitle() {
    QString day = QLocale().toString(parisTime(m_backend.clock().nowMs()).date(), QLocale::LongFormat);
    if (!day.isEmpty()) day[0] = day[0].toUpper();
    m_subtitle->setText(day);
    m_dueButton->setText(m_due->count() ? tr("To do, %1").arg(m_due->count()) : tr("To do"));
    m_dueButton->setAccessibleName(m_dueButton->text());
    m_dueButton->updateGeometry();
    m_context.showCount(QStringLiteral("today"), m_due->urgent());
}

namespace {
bool endedElsewhere(Backend &backend, const RecordId &outing) { // by whom the history tells: what we wrote may have left already
    const auto history = backend.reader().history("outing", outing);
    if (!history) return false;
    const auto end = std::ranges::find_if(*history, [](const store::HistoryItem &item) { return item.field == "endedAt"; });
    return end != history->end() && !end->after.isNull() && end->device != backend.trust().device();
}
} // namespace

void TodayPage::tellOuting() {
    auto &reader = m_backend.reader();
    const auto outing = currentOuting(m_backend, reader);
    const auto before = std::exchange(m_current, outing ? std::optional(outing->id) : std::nullopt);
    if (before && !outing)
        if (endedElsewhere(m_backend, *before))
            m_context.toast(tr("The outing has been ended on another computer. What you note now is no longer added to it."));
    m_outing->setText(outing ? tr("Outing since %1").arg(fieldText(*outing, "startedAt").mid(11)) : tr("Begin an outing"));
    m_outing->setAccessibleName(m_outing->text());
    m_outing->updateGeometry();
    const auto other = outing ? std::nullopt : outingToJoin(m_backend, reader);
    m_toJoin = other ? std::optional(other->id) : std::nullopt;
    if (other) {
        const auto by = idIn<MemberId>(fieldValue(*other, "startedBy"));
        m_join->setText(tr("Join the outing of %1").arg(by ? toQt(reader.memberName(*by)) : tr("a colleague")));
        m_join->setAccessibleName(m_join->text());
        m_join->setAccessibleDescription(tr("Under way since %1").arg(fieldText(*other, "startedAt").mid(11)));
        m_join->setToolTip(m_join->accessibleDescription());
        m_join->updateGeometry();
    }
    showOutings();
}

void TodayPage::showOutings() {
    const bool may = mayGoOut(m_backend) && m_backend.lease().state != store::Lease::State::Ended;
    m_join->setVisible(may && m_toJoin);
    m_outing->setVisible(may && !(m_narrow && m_toJoin)); // another one of one's own can be begun from the list of outings
}

void TodayPage::joinOuting() {
    if (!m_toJoin) return;
    m_joining = true;
    tp::ui::joinOuting(m_backend, *m_toJoin);
    m_context.toast(joinedSentence(), undoingJoin(m_backend, m_context, *m_toJoin, true));
}

void TodayPage::activated() {
    retitle();
    tellOuting();
    m_card->startWork();
}

void TodayPage::openRecord(const RecordId &person) { m_card->addPerson(person); }

void TodayPage::showPart(const QString &part) {
    if (part != QLatin1String(templatesPart)) return;
    if (m_narrow) showDue(false); // what lies over the card
    m_card->showTemplates(true);
}

bool TodayPage::closeTop() {
    if (!m_narrow || !m_dueShown) return false;
    showDue(false);
    m_card->startWork();
    return true;
}

void TodayPage::showDue(bool show) {
    m_dueShown = show;
    m_dueButton->setChecked(show);
    arrange();
    if (!show) m_card->startWork();
}

void TodayPage::resizeEvent(QResizeEvent *event) {
    QWidget::resizeEvent(event);
    arrange();
}

void TodayPage::arrange() {
    // What the card needs to stand as a whole, as long as it does; the scroll bar beside it too.
    if (!m_low) m_wholeWidth = (m_left->minimumSizeHint().width() + m_scroll->verticalScrollBar()->sizeHint().width()) / textScale();
    const double whole = m_wholeWidth * textScale();
    const bool low = height() < lowUnder * textScale() || width() - 2 * space::xl < whole;
    const int margin = low ? 12 : space::xl;
    const int room = width() - 2 * margin - columnGap, card = std::max(room * cardShare / 100, static_cast<int>(std::ceil(whole)));
    m_narrow = width() < narrowUnder * textScale() || room - card < dueLeast * textScale();
    m_columns->setStretch(0, card); // it has what it needs; what is due, the rest
    m_columns->setStretch(1, std::max(1, room - card));
    layout()->setContentsMargins(low ? 16 : margin, low ? 8 : pageTop, low ? 16 : margin, low ? 8 : 12);
    m_subtitle->setVisible(!low);
    m_scroll->setVerticalScrollBarPolicy(low ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded); // low: the card has its own
    const bool hidden = m_backend.lease().state == store::Lease::State::Ended;                  // the card alone
    m_dueButton->setVisible(m_narrow && !hidden);
    m_due->setVisible((!m_narrow || m_dueShown) && !hidden);
    showOutings();
    m_scroll->setVisible(!m_narrow || !m_dueShown || hidden);
    m_notedBox->setVisible(!hidden);
    if (low != m_low) m_card->setCompact(m_low = low);
    // The card is whole, and the rest scrolls; low, it takes the height there is and scrolls inside.
    QTimer::singleShot(0, m_card,
                       [this] { m_card->setFixedHeight(m_low ? std::max(160, m_scroll->viewport()->height()) : m_card->wholeHeight()); });
}

PageInfo todayPage() {
    return {QStringLiteral("today"), TodayPage::tr("Today"), "today", true,
            [](Backend &backend, PageContext &context) -> QWidget * { return new TodayPage(backend, context); }};
}

} // namespace tp::ui
