#include "ui/consortium/ErasuresTab.h"

#include "core/base/IdValue.h"
#include "core/domain/Groups.h"
#include "core/reports/ErasureCertificate.h"
#include "ui/lists/ScrolledColumns.h"
#include "ui/text/ActText.h"
#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"
#include "ui/text/RecordText.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Paper.h"
#include "ui/widgets/Prompter.h"

#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QTextDocument>

namespace tp::ui {
namespace {
std::optional<RecordId> named(const store::Record &record, const char *field) { return idIn<RecordId>(fieldValue(record, field)); }

// Where it can be read again, and its words taken out.
std::optional<PageTarget> whereShown(store::Reader &reader, const store::Record &record) {
    const auto on = [](const char *page, const std::optional<RecordId> &id) {
        return id ? std::optional(PageTarget{QLatin1String(page), id}) : std::nullopt;
    };
    if (record.type == "encounter" || record.type == "outing") return on("encounters", record.id);
    if (record.type == "observation") return on("encounters", named(record, "outing"));
    if (record.type == "group" || record.type == "proposal" || record.type == "committee_session") return on("committees", record.id);
    const auto seat = record.type == "shown_name" ? named(record, "seat") : std::nullopt;
    const auto place = seat ? reader.get("group_seat", *seat) : fail(Code::NotFound);
    return place ? on("committees", named(*place, "group")) : std::nullopt;
}
} // namespace
ErasuresTab::ErasuresTab(Backend &backend, PageContext &context, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_context(context), m_left(new QVBoxLayout), m_right(new QVBoxLayout) {
    auto *area = new ScrolledColumns;
    auto *line = area->columns();
    for (auto *side : {m_left, m_right}) {
        side->setSpacing(space::l);
        line->addLayout(side, 1);
    }
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins({});
    whole->addWidget(area);
}

QString ErasuresTab::personName(const store::Erasure &erasure) const {
    if (const auto record =
            erasure.person ? m_backend.reader().get("person", *erasure.person) : Result<store::Record>(fail(Code::NotFound)))
        return recordTitle(*record, ValueText(m_backend.reader()), parisTime(m_backend.clock().nowMs()).date()).title;
    //: %1: a structure
    return tr("somebody at %1").arg(ValueText(m_backend.reader()).structure(erasure.structure));
}

void ErasuresTab::refresh() {
    emptyLayout(m_left);
    emptyLayout(m_right);
    const auto erasures = m_backend.reader().erasures();
    auto review = m_backend.reader().reviewAfterErasure();
    if (review)
        std::erase_if(*review, [this](const store::ReviewItem &item) { // a name withdrawn meanwhile: nothing is left to read
            const auto name = item.type == "shown_name" ? m_backend.reader().get(item.type, item.record) : fail(Code::NotFound);
            return name && fieldText(*name, "name") == QString::fromUtf8(domain::withdrawnName);
        });
    const auto roster = readRoster(m_backend);
    int position = 0;
    if (!erasures) {
        auto *card = new Card;
        card->content()->addWidget(makeLabel(sentence(erasures.error())));
        m_left->addWidget(card);
    } else {
        for (const auto &erasure : *erasures)
            if (erasure.state == store::Erasure::State::Requested) m_left->addWidget(requestCard(erasure, position++));
        for (const auto &erasure : *erasures)
            if (erasure.state == store::Erasure::State::Erased) m_left->addWidget(doneCard(erasure, roster, position++));
        if (position == 0) { // those taken back are none
            auto *card = new Card;
            card->content()->addWidget(
                new EmptyState(tr("No erasure."), tr("A person who wants no file any more asks for it: open the file, then "
                                                     "“Rights”. A second member confirms here.")));
            m_left->addWidget(card);
        }
    }
    m_left->addStretch();
    m_right->addWidget(reviewCard(review ? *review : std::vector<store::ReviewItem>()));
    m_right->addStretch();
}

QWidget *ErasuresTab::requestCard(const store::Erasure &erasure, int position) {
    auto *card = new Card;
    auto *column = card->content();
    const ValueText text(m_backend.reader());
    const auto me = m_backend.me().member;
    column->addWidget(new StateTag(StateTag::State::Pending, tr("Waits for a second member")), 0, Qt::AlignLeft);
    column->addWidget(makeLabel(tr("Erase the file of %1").arg(personName(erasure)), Type::Section));
    column->addWidget(makeLabel(
        tr("Asked for by %1 on %2.").arg(text.member(erasure.requestedBy), dateText(std::string_view(erasure.requestedOn))), Type::Small));
    if (!erasure.reason.empty()) column->addWidget(makeLabel(QString::fromStdString(erasure.reason)));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    const auto name = QStringLiteral("erasure.%1").arg(position);
    if (erasure.requestedBy == me) {
        column->addWidget(makeLabel(tr("Somebody else must confirm: a manager or a coordinator."), Type::Small));
        auto *withdrawing = new Button(Button::Kind::Secondary, name + QStringLiteral(".withdraw"), tr("Take the request back"));
        withdrawing->setAccessibleName(QStringLiteral("%1: %2").arg(withdrawing->text(), personName(erasure)));
        connect(withdrawing, &QPushButton::clicked, this, [this, erasure] { withdraw(erasure); });
        buttons->addWidget(withdrawing);
    } else if (Rights(m_backend).mayConfirmErasures()) {
        auto *confirming = new Button(Button::Kind::Secondary, name + QStringLiteral(".confirm"), tr("Erase 1 file"));
        confirming->setDangerous(true);
        confirming->setAccessibleName(QStringLiteral("%1: %2").arg(confirming->text(), personName(erasure)));
        connect(confirming, &QPushButton::clicked, this, [this, erasure] { confirm(erasure); });
        buttons->addWidget(confirming);
    }
    buttons->addStretch();
    column->addLayout(buttons);
    return card;
}

QWidget *ErasuresTab::doneCard(const store::Erasure &erasure, const Roster &roster, int position) {
    auto *card = new Card;
    auto *column = card->content();
    const auto all = static_cast<int>(erasure.devices.size());
    const auto done = static_cast<int>(
        std::count_if(erasure.devices.begin(), erasure.devices.end(), [](const auto &device) { return device.acknowledged; }));
    // The log says that it is done; who confirmed tells the day at the next exchange.
    const auto title =
        erasure.decidedOn.empty() ? tr("Erasure confirmed") : tr("Erasure of %1").arg(dateText(std::string_view(erasure.decidedOn)));
    column->addWidget(makeLabel(title, Type::Section));
    column->addWidget(makeLabel(tr("1 file, at the person's request"), Type::Small));
    auto *line = new QHBoxLayout;
    line->setSpacing(space::s);
    auto *figure = makeLabel(QString::number(done), Type::Figure);
    auto *words = makeLabel(tr("of %n laptop(s) have erased", nullptr, all));
    words->setAccessibleName(tr("%1 of %n laptop(s) have erased", nullptr, all).arg(done));
    line->addWidget(figure, 0, Qt::AlignBottom);
    line->addWidget(words, 1, Qt::AlignBottom);
    column->addLayout(line);
    auto *bar = new QProgressBar;
    bar->setRange(0, std::max(1, all));
    bar->setValue(done);
    bar->setTextVisible(false);
    bar->setAccessibleName(tr("Laptops that have erased"));
    column->addWidget(bar);
    if (done < all) {
        column->addWidget(makeLabel(tr("Not yet"), Type::Label));
        for (const auto &waiting : erasure.devices) {
            const auto *device = waiting.acknowledged ? nullptr : roster.device(waiting.device);
            if (!device) continue;
            const auto *member = roster.member(device->member);
            auto *row = new QHBoxLayout;
            row->addWidget(makeLabel(member ? tr("%1, %2", "a laptop, a member").arg(device->name, member->name) : device->name), 1);
            auto *sign = makeLabel(device->story.lastSignMs ? parisTime(*device->story.lastSignMs).toString(QStringLiteral("dd/MM"))
                                                            : tr("no sign yet"));
            sign->setWordWrap(false);
            sign->setProperty("role", QStringLiteral("muted"));
            row->addWidget(sign);
            column->addLayout(row);
        }
        column->addWidget(makeLabel(tr("These laptops erase at their next exchange. A lost laptop can be removed."), Type::Small));
    }
    if (erasure.lost)
        column->addWidget(makeLabel(
            tr("%n entry(ies) of this laptop, never sent, went with the file.", nullptr, static_cast<int>(erasure.lost)), Type::Small));
    auto *print = new Button(Button::Kind::Secondary, QStringLiteral("erasure.%1.certificate").arg(position), tr("Certificate (PDF)"),
                             nullptr, QStringLiteral("export"));
    print->setAccessibleName(QStringLiteral("%1: %2 (%3)").arg(print->text(), title).arg(position + 1)); // of one day there may be two
    connect(print, &QPushButton::clicked, this, [this, erasure] { certificate(erasure); });
    column->addWidget(print, 0, Qt::AlignLeft);
    return card;
}

QWidget *ErasuresTab::reviewCard(const std::vector<store::ReviewItem> &items) {
    auto *card = new Card;
    auto *column = card->content();
    column->addWidget(makeLabel(tr("To read again"), Type::Section));
    column->addWidget(makeLabel(items.empty()
                                    ? tr("Nothing elsewhere names an erased person.")
                                    : tr("These notes link to an erased file, or hold the name. Open each, take the name out, then tick it "
                                         "off."),
                                Type::Small));
    const ValueText text(m_backend.reader());
    const auto today = parisTime(m_backend.clock().nowMs()).date();
    int position = 0;
    for (const auto &item : items) {
        const auto record = m_backend.reader().get(item.type, item.record);
        const auto title = record ? recordTitle(*record, text, today).title : tr("A record that cannot be read here");
        auto *row = new QHBoxLayout;
        row->setSpacing(space::s);
        auto *words = makeLabel(title);
        row->addWidget(words, 1);
        const auto name = QStringLiteral("review.%1").arg(position++);
        if (const auto shownOn = record ? whereShown(m_backend.reader(), *record) : std::nullopt) {
            auto *open = new Button(Button::Kind::Link, name + QStringLiteral(".open"), tr("Open"));
            open->setSmall(true);
            open->setAccessibleName(QStringLiteral("%1: %2").arg(tr("Open"), title));
            connect(open, &QPushButton::clicked, this, [this, target = *shownOn] { m_context.open(target); });
            row->addWidget(open);
        }
        auto *done = new Button(Button::Kind::Link, name + QStringLiteral(".done"), tr("Read again"));
        done->setSmall(true);
        done->setAccessibleName(QStringLiteral("%1: %2").arg(tr("Read again"), title));
        connect(done, &QPushButton::clicked, this, [this, item] { m_backend.trust().reviewed(item.type, item.record, said({})); });
        row->addWidget(done);
        column->addLayout(row);
    }
    return card;
}

Answer<> ErasuresTab::said(const QString &sentenceWhenDone) {
    return [guard = QPointer(this), sentenceWhenDone](const Result<> &answer) {
        auto *const self = guard.data();
        if (!self) return;
        if (!answer)
            self->m_context.toast(actSentence(answer.error()));
        else if (!sentenceWhenDone.isEmpty())
            self->m_context.toast(sentenceWhenDone);
        self->refresh();
    };
}

void ErasuresTab::confirm(const store::Erasure &erasure) {
    Question question;
    question.title = tr("Erase 1 file?");
    question.text = tr("The file disappears from the server at once, and from every laptop at its next exchange: names, notes, history, "
                       "documents. Only counts without a name stay. Nobody can bring it back.");
    question.confirm = tr("Erase 1 file");
    m_context.prompter().confirm(this, question, [this, id = erasure.record] {
        m_backend.trust().confirmErasure(id, said(tr("File erased. The laptops follow at their next exchange.")));
    });
}

void ErasuresTab::withdraw(const store::Erasure &erasure) {
    m_backend.trust().withdrawErasure(erasure.record, said(tr("Request taken back. The file stays.")));
}

void ErasuresTab::certificate(const store::Erasure &erasure) {
    std::string consortium;
    m_backend.trust().withMembership([&](const control::Membership &membership) { consortium = toText(membership.genesis()); });
    const auto facts = reports::certificateFacts(erasure, consortium, m_backend.reader().structureName(erasure.structure));
    if (!facts) return m_context.toast(actSentence(facts.error()));
    const auto words = QLocale().language() == QLocale::English ? reports::certificateEnglish() : reports::certificateFrench();
    auto html = QString::fromStdString(reports::certificateHtml(*facts, words));
    m_context.prompter().saveFile(this, tr("Save the certificate"), tr("certificate-of-erasure.pdf"), tr("PDF files (*.pdf)"),
                                  [this, html](const QString &path) {
                                      QTextDocument sheet;
                                      sheet.setHtml(html);
                                      m_context.toast(writePdf(sheet, path) ? tr("Certificate saved.") : sentence({Code::Io, {}}));
                                  });
}

} // namespace tp::ui
