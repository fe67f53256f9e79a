#include "ui/conflicts/SetAside.h"

#include "ui/Trust.h"
#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"

#include <map>

namespace tp::ui {
namespace {

// What an error says of one's own act is not what it says of somebody else's work that came in.
QString reasonOf(Code code, bool own, bool judged) {
    if (code == Code::LogConflict && own)
        return judged
                   ? SetAside::tr("The server was restored, and knows no longer the history this was written on. It is kept here: write a "
                                  "rescue file, and a colleague takes it up.")
                   : SetAside::tr("The server was restored, and what was done here on the consortium did not come back with it. Your "
                                  "entries are safe. Look at the page Consortium, and do again what is missing there.");
    if (code == Code::LogConflict)
        return SetAside::tr("The server was restored, and the history this was written on did not come back with it. It appears by itself "
                            "once its author's computer has synchronised; if it never will, take it up here.");
    if (own) return sentence({code, {}});
    switch (code) {
    case Code::DeviceRevoked:
        return SetAside::tr("The computer that wrote this was removed by somebody who had not seen it. Look at it, and take up what is "
                            "right; if that computer was stolen, take up nothing.");
    case Code::Denied:
    case Code::NoGrant:
    case Code::Invalid:
        return SetAside::tr("Its author may not write this. It is set aside, the rest arrives.");
    case Code::DeviceForked:
        return SetAside::tr("Two computers write under one name. This one came second. It is set aside, the rest arrives.");
    case Code::MissingDeps:
        return SetAside::tr("It names somebody who is not known here yet. It appears by itself when that comes.");
    default:
        return sentence({code, {}});
    }
}

} // namespace

SetAside::SetAside(Backend &backend, PageContext &context, QWidget *parent)
    : QFrame(parent), m_backend(backend), m_context(context), m_rows(new QVBoxLayout) {
    setProperty("card", true);
    setObjectName(QStringLiteral("setAside"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(space::m);
    column->addWidget(makeLabel(tr("Set aside"), Type::Section));
    column->addLayout(m_rows);
    m_rows->setSpacing(space::m);
    refresh();
}

void SetAside::refresh() {
    emptyLayout(m_rows);
    // One line a reason: fifty entries of one bad device are one thing to know.
    struct Why {
        Code code;
        bool own, judged; // own: of this laptop; judged: it came whole, only it may not count
        auto operator<=>(const Why &) const = default;
    };
    struct Told {
        int count = 0;
        std::int64_t newest = 0;
    };
    std::map<Why, Told> reasons;
    if (const auto all = m_backend.reader().quarantineCounts())
        for (const auto &one : *all) {
            auto &told = reasons[{one.reason, one.device == m_backend.trust().device(), one.judged}];
            told.count += static_cast<int>(one.count);
            told.newest = std::max(told.newest, one.newestMs);
        }
    for (const auto &[why, told] : reasons) {
        const auto title = why.judged ? tr("%n item(s) count no more: set aside, the rest arrives", nullptr, told.count)
                                      : tr("%n item(s) cannot be shown: set aside, the rest arrives", nullptr, told.count);
        auto *words =
            add(QStringLiteral("clock"), title,
                tr("%1 Last one %2.").arg(reasonOf(why.code, why.own, why.judged), momentText(told.newest, m_backend.clock().nowMs())));
        if (!why.judged) continue;
        auto *look = new Button(Button::Kind::Link, QStringLiteral("setAside.look"), tr("Look at them…"));
        words->addWidget(look, 0, Qt::AlignLeft);
        connect(look, &QPushButton::clicked, this, [this] { m_context.open({QStringLiteral("rescue"), {}}); });
    }
    if (const auto status = m_backend.reader().status()) {
        if (status->toReadLater > 0)
            add(QStringLiteral("retry"), tr("%n item(s) to read after an update", nullptr, static_cast<int>(status->toReadLater)),
                tr("A newer version wrote them. They are kept and appear after the update."));
        if (status->unreadable > 0)
            add(QStringLiteral("lock"), tr("%n item(s) wait for their key", nullptr, static_cast<int>(status->unreadable)),
                tr("They open by themselves once a colleague's computer has shared the key."));
    }
    m_empty = m_rows->count() == 0;
    setVisible(!m_empty);
}

QVBoxLayout *SetAside::add(const QString &name, const QString &title, const QString &text) {
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(space::m);
    auto *sign = new QLabel;
    sign->setPixmap(icon(name, Tint::Muted).pixmap(scaled(18), scaled(18)));
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    auto *strong = makeLabel(title, Type::Strong);
    strong->setWordWrap(true);
    words->addWidget(strong);
    words->addWidget(makeLabel(text, Type::Small));
    line->addWidget(sign, 0, Qt::AlignTop);
    line->addLayout(words, 1);
    m_rows->addWidget(row);
    return words;
}

} // namespace tp::ui
