#pragma once
// A transport on which things go wrong where the test says so: requests that never arrive, answers that never come back, answers another
// way. Header only: whoever includes it links core/sync and Qt.
#include "core/sync/Transport.h"

#include <QTimer>

namespace tp::test {

// What goes wrong, shared by every transport of one laptop. Rules see each request; the first that answers wins.
struct Faults {
    bool offline = false;                                                      // every request is lost
    std::function<std::optional<sync::Answer>(const sync::Request &)> instead; // answered without the server
    std::function<void(const sync::Request &, sync::Answer &)> alter;          // what the server said, changed
    std::vector<std::string> asked;                                            // paths, in order
    [[nodiscard]] static sync::Answer refusal(Code code) {
        return tl::unexpected<wire::ErrorBody>(wire::ErrorBody{Error{code, "planted"}, 0, {}});
    }
    [[nodiscard]] std::size_t count(std::string_view prefix) const {
        return static_cast<std::size_t>(
            std::count_if(asked.begin(), asked.end(), [&](const auto &path) { return path.starts_with(prefix); }));
    }
};

class FaultyTransport final : public sync::Transport {
public:
    FaultyTransport(std::unique_ptr<sync::Transport> real, std::shared_ptr<Faults> faults)
        : m_real(std::move(real)), m_faults(std::move(faults)) {}

    void send(sync::Request request, std::function<void(sync::Answer)> answered) override {
        m_faults->asked.push_back(request.path);
        std::optional<sync::Answer> planted;
        if (m_faults->offline) planted = Faults::refusal(Code::Unreachable);
        if (!planted && m_faults->instead) planted = m_faults->instead(request);
        if (planted) {
            QTimer::singleShot(0, m_context.get(), [answered = std::move(answered), answer = std::move(*planted)] { answered(answer); });
            return;
        }
        const auto copy = request;
        m_real->send(std::move(request), [faults = m_faults, copy, answered = std::move(answered)](sync::Answer answer) {
            if (faults->alter) faults->alter(copy, answer);
            if (faults->offline) answer = Faults::refusal(Code::Unreachable);
            answered(std::move(answer));
        });
    }
    void abort() override {
        m_context = std::make_unique<QObject>();
        m_real->abort();
    }

private:
    std::unique_ptr<sync::Transport> m_real;
    std::shared_ptr<Faults> m_faults;
    std::unique_ptr<QObject> m_context = std::make_unique<QObject>();
};

} // namespace tp::test
