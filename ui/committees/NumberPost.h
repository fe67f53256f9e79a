#pragma once
// Conclusions issued without a network get their number as soon as there is one: asked of the consortium's log, one after the other, by
// every laptop whose member may give numbers. It is the committee's session that has the number, whatever is issued of it, in however many
// versions, by however many laptops: whoever asks for one that is there gets that one.
#include "ui/flows/Errand.h"
#include "ui/shell/CommitteeParts.h"

namespace tp::ui {

// Of what was issued of a session of the participants' committee. Nothing: provisional, until the next connection.
[[nodiscard]] std::optional<std::uint64_t> conclusionsNumber(Backend &backend, const RecordId &session);

[[nodiscard]] bool mayGiveNumbers(const Backend &backend); // whoever may not waits for the next exchange of somebody who may

class NumberPost : public Errand {
    Q_OBJECT
public:
    explicit NumberPost(Backend &backend, QObject *parent = nullptr);

private:
    [[nodiscard]] bool next() override;
    void take(const RecordId &session);
};

} // namespace tp::ui
