// The unnamed beside whom an encounter met: typed where people are picked, or known by now and counted no more. The form itself is in
// WhoMet.cpp.
#include "ui/encounters/WhoMet.h"
#include "ui/forms/RecordForm.h"
#include "ui/text/Strings.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"

#include <QHBoxLayout>

#include <algorithm>

namespace tp::ui {

// They have a field of their own.
void WhoMet::takeUnnamed() {
    auto people = m_picker->people();
    if (people.unnamed.empty() || !m_form) return;
    const auto more = std::exchange(people.unnamed, {});
    m_picker->setPeople(people);
    countUnnamed(more);
}

void WhoMet::countUnnamed(const std::vector<PeopleCount> &more) {
    auto *unnamed = m_form ? m_form->editor("anonymous") : nullptr;
    if (!unnamed || more.empty()) return;
    auto all = countsOf(unnamed->value());
    for (const auto &one : more) {
        const auto same =
            std::ranges::find_if(all, [&](const auto &other) { return other.gender == one.gender && other.ageBand == one.ageBand; });
        same == all.end() ? all.push_back(one) : void(same->count += one.count);
    }
    unnamed->setValue(countsValue(all));
    emit unnamed->edited();
}

void WhoMet::giveBack() {
    std::vector<PeopleCount> back;
    for (auto &one : m_people) {
        if (one.there) continue;
        one.asked = false;
        if (const auto counted = std::exchange(one.counted, {})) back.push_back(*counted);
    }
    countUnnamed(back);
}

WhoMet::Person *WhoMet::newestNotAsked() {
    Person *newest = nullptr;
    for (auto &one : m_people)
        if (!one.met && one.there && !one.asked) newest = &one;
    return newest;
}

void WhoMet::offerFewer() {
    const auto *unnamed = m_form ? m_form->editor("anonymous") : nullptr;
    const auto groups = unnamed ? countsOf(unnamed->value()) : std::vector<PeopleCount>();
    emptyLayout(m_groups);
    const bool asks = newestNotAsked() && !groups.empty();
    m_fewer->setVisible(asks);
    if (!asks) return;
    QWidget *before = m_picker->focusProxy();
    for (std::size_t at = 0; at < groups.size(); ++at) {
        auto *one = new Button(Button::Kind::Link, QStringLiteral("whoMet.fewer.%1").arg(at),
                               tr("One fewer of %1").arg(countsText(countsValue({groups[at]}))), m_fewer);
        one->setSmall(true);
        connect(one, &QPushButton::clicked, this, [this, at, groups, left = groups]() mutable {
            auto *counts = m_form ? m_form->editor("anonymous") : nullptr;
            auto *known = newestNotAsked();
            if (!counts || !known || countsOf(counts->value()) != groups) return offerFewer(); // counted otherwise since
            known->asked = true;
            known->counted = PeopleCount{left[at].gender, left[at].ageBand, 1};
            if (--left[at].count == 0) left.erase(left.begin() + static_cast<std::ptrdiff_t>(at));
            counts->setValue(countsValue(left));
            m_picker->setFocus(Qt::OtherFocusReason);
            emit counts->edited();
            offerFewer();
        });
        m_groups->addWidget(one);
        setTabOrder(before, one);
        before = one;
    }
    m_groups->addStretch();
}

} // namespace tp::ui
