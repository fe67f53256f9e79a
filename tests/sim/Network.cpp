#include "tests/sim/Network.h"

namespace tp::sim {

namespace {

constexpr std::int64_t timeOutMs = 30'000;

sync::Answer refusal(Code code) { return tl::unexpected<wire::ErrorBody>(wire::ErrorBody{Error{code, "simulated"}, 0, {}}); }

} // namespace

class Wire final : public sync::Transport {
public:
    Wire(Network &network, Link &link) : m_network(network), m_link(link) {}
    void send(sync::Request request, std::function<void(sync::Answer)> answered) override {
        m_network.request(m_link, std::move(request),
                          [life = std::weak_ptr<int>(m_life), answered = std::move(answered)](sync::Answer answer) {
                              if (life.lock()) answered(std::move(answer));
                          });
    }
    void abort() override { m_life = std::make_shared<int>(0); }

private:
    Network &m_network;
    Link &m_link;
    std::shared_ptr<int> m_life = std::make_shared<int>(0);
};

sync::Dial Network::dial(Link &link) {
    return [this, &link](const std::string &, const sync::Trust &) -> std::unique_ptr<sync::Transport> {
        return std::make_unique<Wire>(*this, link);
    };
}

std::int64_t Network::latency() {
    if (m_intensity == 0) return 5;
    const auto kind = m_random.below(100);
    if (kind < 80) return 5 + static_cast<std::int64_t>(m_random.below(60));
    if (kind < 97) return 100 + static_cast<std::int64_t>(m_random.below(2000));
    m_faults(Kind::Delay);
    return 5000 + static_cast<std::int64_t>(m_random.below(20'000)); // overtaken by what was sent later
}

void Network::fails(std::int64_t afterMs, Code code, std::function<void(sync::Answer)> answered) {
    m_scheduler.after(afterMs, [code, answered = std::move(answered)] { answered(refusal(code)); });
}

void Network::deliver(const sync::Request &request, std::function<void(sync::Answer)> answered) {
    m_scheduler.after(latency(), [this, request, answered = std::move(answered)] {
        m_server.handle(request, [this, answered](sync::Answer answer) {
            m_scheduler.after(latency(), [answered, answer = std::move(answer)] { answered(answer); });
        });
    });
}

void Network::request(Link &link, sync::Request request, std::function<void(sync::Answer)> answered) {
    if (link.dead && link.dead()) return;
    const auto path = request.path.substr(0, request.path.find('?'));
    m_trace.note(m_scheduler.now(), link.name, path + ' ' + std::to_string(request.body ? request.body->size() : 0));
    if (request.body) m_trace.mix(*request.body);
    // Whatever becomes of it, the laptop hears something, once: an answer, or the end of its patience.
    auto once = std::make_shared<bool>(false);
    auto hear = [once, answered = std::move(answered)](sync::Answer answer) {
        if (!std::exchange(*once, true)) answered(std::move(answer));
    };
    fails(timeOutMs + request.waitSeconds * 1000, Code::Unreachable, hear);
    if (link.offline) {
        m_faults(Kind::Offline);
        return fails(3, Code::Unreachable, hear);
    }
    if (link.captivePortal) {
        m_faults(Kind::CaptivePortal);
        return fails(20, Code::NotOurServer, hear);
    }
    if (m_random.below(1000) >= m_intensity) return deliver(request, hear);
    switch (m_random.below(7)) {
    case 0:
        m_faults(Kind::Drop);
        return; // the time-out speaks
    case 1:
        m_faults(Kind::LostAnswer);
        return deliver(request, [](const sync::Answer &) {});
    case 2:
        m_faults(Kind::Duplicate);
        deliver(request, [](const sync::Answer &) {});
        return deliver(request, hear);
    case 3:
        m_faults(Kind::Truncated);
        return deliver(request, [hear, cut = m_random.next()](sync::Answer answer) {
            if (!answer || cut % 2 == 0) return hear(refusal(Code::Unreachable));
            answer->resize(cut % (answer->size() + 1)); // a proxy that closes early, and says nothing
            hear(std::move(answer));
        });
    case 4:
        m_faults(Kind::ServerError);
        return fails(latency(), Code::ServerFault, hear);
    case 5:
        m_faults(Kind::ServerError); // after the work was done
        return deliver(request, [hear](const sync::Answer &) { hear(refusal(Code::ServerFault)); });
    default:
        if (request.token.empty()) return deliver(request, hear);
        m_faults(Kind::TokenExpired);
        return fails(latency(), Code::Unauthenticated, hear);
    }
}

} // namespace tp::sim
