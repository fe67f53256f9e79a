#include "ui/rescue/RescuePage.h"

#include "ui/lists/PageHeader.h"
#include "ui/lists/ScrolledColumns.h"
#include "ui/rescue/RescueModel.h"
#include "ui/text/ActText.h"
#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Prompter.h"

#include <QListView>
#include <QPointer>

namespace tp::ui {
namespace {
QString fileFilter() { return RescuePage::tr("Rescue files (*.tprescue)"); }
} // namespace

RescuePage::RescuePage(Backend &backend, PageContext &context, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_context(context), m_text(backend.reader()), m_model(new RescueModel(m_text, this)) {
    setObjectName(QStringLiteral("rescue"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, pageTop, space::xl, space::l);
    column->setSpacing(space::l);
    auto *header = new PageHeader(tr("Rescue file"), this);
    header->setSubtitle(tr("What a laptop could not send, carried to a colleague who can."));
    auto *cards = new ScrolledColumns;
    m_cards = cards;
    auto *line = cards->columns();
    line->addWidget(buildWriting(), 1, Qt::AlignTop);
    auto *side = new QVBoxLayout;
    side->setSpacing(space::l);
    side->addWidget(buildReading());
    m_aside = buildAside();
    side->addWidget(m_aside);
    side->addStretch();
    line->addLayout(side, 1);
    m_review = buildReview();
    m_review->hide();
    column->addWidget(header);
    column->addWidget(m_cards, 1);
    column->addWidget(m_review, 2);
    connect(&backend, &Backend::changed, this, &RescuePage::tellPending);
    connect(&backend, &Backend::changed, this, &RescuePage::tellAside);
    connect(&backend, &Backend::syncStateChanged, this, &RescuePage::tellPending);
    tellPending();
    tellAside();
}

QWidget *RescuePage::buildWriting() {
    auto *card = new Card;
    m_refused = makeLabel({});
    m_refused->setProperty("role", QStringLiteral("error"));
    m_refused->setObjectName(QStringLiteral("rescue.refused"));
    m_pending = makeLabel({});
    m_write =
        new Button(Button::Kind::Primary, QStringLiteral("rescue.write"), tr("Write the rescue file"), this, QStringLiteral("export"));
    card->content()->addWidget(makeLabel(tr("From this laptop"), Type::Section));
    card->content()->addWidget(m_refused);
    card->content()->addWidget(m_pending);
    card->content()->addWidget(
        makeLabel(tr("The file is sealed: only your structure's laptops and recovery kits open it. Put it on a USB key "
                     "and give it to a colleague. Nothing is removed from here."),
                  Type::Small));
    card->content()->addWidget(m_write, 0, Qt::AlignLeft);
    connect(m_write, &QPushButton::clicked, this, &RescuePage::write);
    return card;
}

QWidget *RescuePage::buildReading() {
    auto *card = new Card;
    m_problem = makeLabel({});
    m_problem->setProperty("role", QStringLiteral("error"));
    m_problem->setObjectName(QStringLiteral("rescue.problem"));
    m_problem->hide();
    m_read = new Button(Button::Kind::Secondary, QStringLiteral("rescue.read"), tr("Open a rescue file"), this);
    card->content()->addWidget(makeLabel(tr("From a colleague"), Type::Section));
    card->content()->addWidget(
        makeLabel(tr("You look at what it holds, then take up what belongs here. It is written under your name, “taken "
                     "up from” your colleague. Synchronise before.")));
    card->content()->addWidget(m_problem);
    card->content()->addWidget(m_read, 0, Qt::AlignLeft);
    connect(m_read, &QPushButton::clicked, this, &RescuePage::read);
    return card;
}

QWidget *RescuePage::buildAside() {
    auto *card = new Card;
    card->setObjectName(QStringLiteral("rescue.aside"));
    m_asideRows = new QVBoxLayout;
    m_asideRows->setSpacing(space::s);
    card->content()->addWidget(makeLabel(tr("Set aside on this laptop"), Type::Section));
    card->content()->addWidget(makeLabel(
        tr("This counts nowhere: its author may not write it any more, or wrote it on a history that did not come back. Somebody who may "
           "write it can take it up.")));
    card->content()->addLayout(m_asideRows);
    return card;
}

// Of this laptop itself: another one takes it up, from the rescue file.
void RescuePage::tellAside() {
    std::map<DeviceId, int> counts;
    if (const auto all = m_backend.reader().quarantineCounts())
        for (const auto &one : *all)
            if (one.judged && one.device != m_backend.trust().device()) counts[one.device] += static_cast<int>(one.count);
    emptyLayout(m_asideRows);
    for (const auto &[device, count] : counts) {
        MemberId member;
        m_backend.trust().withMembership([&, id = device](const control::Membership &membership) {
            if (const auto *known = membership.device(id)) member = known->member;
        });
        const auto whose = tr("%n entry(ies) of %1", nullptr, count).arg(m_text.member(member));
        auto *row = new FlowLayout;
        auto *button = new Button(Button::Kind::Secondary, QStringLiteral("rescue.look"), tr("Look at them"));
        button->setAccessibleName(QStringLiteral("%1: %2").arg(button->text(), whose));
        auto *label = makeLabel(whose);
        label->setMinimumHeight(button->sizeHint().height()); // on one line with it
        row->addWidget(label);
        row->addWidget(button);
        m_asideRows->addLayout(row);
        connect(button, &QPushButton::clicked, this, [this, id = device] { look(id); });
    }
    m_aside->setVisible(!counts.empty());
}

QWidget *RescuePage::buildReview() {
    auto *card = new Card;
    m_heading = makeLabel({}, Type::Section);
    m_heading->setWordWrap(true);
    m_list = new QListView;
    m_list->setObjectName(QStringLiteral("rescue.list"));
    m_list->setAccessibleName(tr("Entries to take up"));
    m_list->setProperty("role", QStringLiteral("ticks"));
    m_list->setModel(m_model);
    m_list->setWordWrap(true);
    m_list->setSpacing(4);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setMinimumHeight(fontMetrics().height() * 4);
    m_adopt = new Button(Button::Kind::Primary, QStringLiteral("rescue.adopt"), {}, this);
    auto *cancel = new Button(Button::Kind::Link, QStringLiteral("rescue.cancel"), tr("Cancel"), this);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_adopt);
    bar->addWidget(cancel);
    bar->addStretch();
    card->content()->addWidget(m_heading);
    card->content()->addWidget(m_list, 1);
    card->content()->addLayout(bar);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RescuePage::tellChosen);
    connect(m_adopt, &QPushButton::clicked, this, &RescuePage::adopt);
    connect(cancel, &QPushButton::clicked, this, [this] { (void)closeTop(); });
    return card;
}

void RescuePage::activated() {
    tellPending();
    m_write->isEnabled() ? m_write->setFocus() : m_read->setFocus();
}

bool RescuePage::closeTop() {
    if (m_review->isHidden()) return false;
    m_review->hide();
    m_cards->show();
    m_model->set({});
    m_read->setFocus();
    return true;
}

void RescuePage::tellPending() {
    const auto status = m_backend.reader().status().value_or(store::Status{});
    const auto pending = static_cast<int>(status.pendingSaves);
    int aside = 0; // of this laptop: refused, or accepted once and counting no more
    if (const auto all = m_backend.reader().quarantineCounts())
        for (const auto &one : *all) aside += one.device == m_backend.trust().device() ? static_cast<int>(one.count) : 0;
    m_pending->setText(pending ? tr("%n entry(ies) not yet sent.", nullptr, pending)
                       : aside ? tr("%n entry(ies) of yours set aside: a colleague can take them up.", nullptr, aside)
                       : status.shutOut
                           ? tr("Everything that was written here was sent once. The server may have lost it since: the file holds it all.")
                           : tr("Everything that was written here is sent."));
    const auto &problem = m_backend.syncState().problem;
    const bool refused =
        problem && (problem->code == Code::DeviceRevoked || problem->code == Code::DeviceForked || problem->code == Code::DeviceUnknown);
    m_refused->setVisible(refused);
    if (refused) m_refused->setText(sentence(*problem));
    m_write->setEnabled(pending > 0 || aside > 0 || refused || status.shutOut);
}

void RescuePage::write() {
    const auto day = parisTime(m_backend.clock().nowMs()).toString(QStringLiteral("yyyy-MM-dd"));
    m_context.prompter().saveFile(
        this, tr("Write the rescue file"), tr("rescue-%1.tprescue").arg(day), fileFilter(), [this](const QString &path) {
            m_write->setEnabled(false);
            m_backend.trust().writeRescue(fromQt(path), [guard = QPointer(this)](const Result<std::uint64_t> &count) {
                auto *const self = guard.data();
                if (!self) return;
                self->tellPending();
                self->m_context.toast(!count ? actSentence(count.error())
                                      : *count == 0
                                          ? RescuePage::tr("Nothing to rescue: everything is sent. No file was written.")
                                          : RescuePage::tr("%n entry(ies) in the rescue file. Give it to a colleague of your structure.",
                                                           nullptr, static_cast<int>(*count)));
            });
        });
}

void RescuePage::read() {
    m_problem->hide();
    m_context.prompter().openFile(this, tr("Open a rescue file"), fileFilter(), [this](const QString &path) { look(fromQt(path)); });
}

void RescuePage::look(const RescueSource &from) {
    m_problem->hide();
    const QPointer had = focusWidget();
    m_read->setEnabled(false); // a large one lasts: the status line tells how far it is, and stops it
    m_aside->setEnabled(false);
    m_backend.trust().reviewRescue(from, [guard = QPointer(this), from, had](const Result<store::RescueReview> &found) {
        auto *const self = guard.data();
        if (!self) return;
        self->m_read->setEnabled(true);
        self->m_aside->setEnabled(true);
        if (!found && had) had->setFocus();
        self->review(from, found);
    });
}

void RescuePage::review(const RescueSource &from, const Result<store::RescueReview> &review) {
    if (!review) {
        const auto code = review.error().code;
        m_problem->setText(code == Code::BadFormat || code == Code::BadSignature || code == Code::StoreForeign
                               ? tr("This is no rescue file, or it was damaged on the way. Nothing was changed.")
                           : code == Code::Denied ? tr("This file is sealed for another structure. Give it to a colleague there.")
                                                  : actSentence(review.error()));
        return m_problem->show();
    }
    m_from = from;
    m_model->set(*review, std::holds_alternative<std::string>(from)); // of what is set aside, each thing is somebody's decision
    const auto count = static_cast<int>(review->items.size());
    const auto whose = m_text.member(review->member);
    m_heading->setText(std::holds_alternative<DeviceId>(from)
                           ? tr("Set aside here, written by %1: %n entry(ies)", nullptr, count).arg(whose)
                           : tr("From %1, written %2: %n entry(ies)", nullptr, count)
                                 .arg(whose, momentText(review->writtenMs, m_backend.clock().nowMs())));
    tellChosen();
    m_cards->hide(); // one thing at a time: a small window has no room for both
    m_review->show();
    m_list->setCurrentIndex(m_model->index(0));
    m_list->setFocus();
}

void RescuePage::tellChosen() {
    const auto count = static_cast<int>(m_model->chosen().size());
    m_adopt->setText(tr("Take up %n entry(ies)", nullptr, count));
    m_adopt->setAccessibleName(m_adopt->text());
    m_adopt->updateGeometry();
    m_adopt->setEnabled(count > 0);
}

void RescuePage::adopt() {
    m_adopt->setEnabled(false);
    m_backend.trust().adoptRescue(m_from, m_model->chosen(), [guard = QPointer(this)](const Result<store::Rescued> &done) {
        auto *const self = guard.data();
        if (!self) return;
        self->tellChosen();
        if (!done) return self->m_context.toast(actSentence(done.error()));
        (void)self->closeTop();
        self->tellAside();
        self->m_context.toast(
            RescuePage::tr("%n entry(ies) taken up. They leave at the next exchange.", nullptr, static_cast<int>(done->adopted)));
    });
}

PageInfo rescuePage() {
    return {QStringLiteral("rescue"), RescuePage::tr("Rescue file"), "export", false,
            [](Backend &backend, PageContext &context) -> QWidget * { return new RescuePage(backend, context); }};
}

} // namespace tp::ui
