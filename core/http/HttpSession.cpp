#include "core/http/HttpSession.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl.hpp>

namespace tp::http {

namespace {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using boost::system::error_code;
using std::chrono::milliseconds;
using std::chrono::steady_clock;
using Parser = http::request_parser<http::vector_body<std::uint8_t>>;

constexpr std::size_t drainBytes = 1024 * 1024; // of a body nobody will read, so that the refusal is not lost to a reset

auto await(error_code &error) { return asio::redirect_error(asio::use_awaitable, error); }

std::string_view viewOfField(beast::string_view text) { return {text.data(), text.size()}; }

std::string rateKey(const asio::ip::tcp::socket &socket) {
    error_code ignored;
    const auto address = socket.remote_endpoint(ignored).address();
    if (!address.is_v6()) return address.to_string();
    const auto bytes = address.to_v6().to_bytes(); // one subscriber holds a /64
    return toHex(ByteView(bytes.data(), 8));
}

class Session : public std::enable_shared_from_this<Session> {
public:
    Session(Shared &shared, asio::ip::tcp::socket socket)
        : m_shared(shared), m_address(rateKey(socket)), m_stream(std::move(socket), shared.tls), m_timer(m_stream.get_executor()) {}
    ~Session() {
        const std::lock_guard lock(m_shared.lock);
        m_shared.nudges.erase(m_nudge);
        if (--m_shared.connections == 0) m_shared.emptied.notify_all();
    }
    void start() {
        {
            const std::lock_guard lock(m_shared.lock);
            ++m_shared.connections;
            m_nudge = m_shared.nextNudge++;
            m_shared.nudges[m_nudge] = [weak = weak_from_this()] {
                if (auto self = weak.lock()) asio::post(self->m_stream.get_executor(), [self] { self->hurry(); });
            };
        }
        asio::co_spawn(
            m_stream.get_executor(), [self = shared_from_this()] { return self->serve(self); },
            [](std::exception_ptr) {}); // out of memory: the connection just ends
    }

private:
    // What one request came to, for its answer and its line in the log.
    struct Outcome {
        server::Reply reply;
        std::string method = "-";
        const char *pattern = "-";
        bool close = false;
        bool unread = false; // part of the body is still on its way
    };

    beast::tcp_stream &tcp() { return beast::get_lowest_layer(m_stream); }
    milliseconds scaled(std::size_t bytes) const { return m_shared.limits.body + milliseconds(1000 * (bytes / (32 * 1024))); }
    void hurry() {
        if (m_waitingForRequest) tcp().cancel();
        m_timer.cancel();
    }

    asio::awaitable<void> serve(std::shared_ptr<Session> self) { // `self` keeps this alive
        error_code error;
        m_waitingForRequest = true;
        tcp().expires_after(m_shared.limits.handshake);
        co_await m_stream.async_handshake(asio::ssl::stream_base::server, await(error));
        while (!error && !m_shared.stopping) {
            m_waitingForRequest = true;
            if (m_buffer.size() == 0) {
                tcp().expires_after(m_shared.limits.idle);
                const auto read = co_await m_stream.async_read_some(m_buffer.prepare(4096), await(error));
                if (error) break;
                m_buffer.commit(read);
            }
            Parser parser;
            parser.header_limit(static_cast<std::uint32_t>(m_shared.limits.headerBytes));
            parser.body_limit(UINT64_MAX); // the route sets it; none would refuse every length in Boost 1.74
            tcp().expires_after(m_shared.limits.header);
            co_await http::async_read_header(m_stream, m_buffer, parser, await(error));
            m_waitingForRequest = false;
            if (error == beast::error::timeout || error == http::error::end_of_stream || error == asio::error::operation_aborted) break;
            const auto started = steady_clock::now();
            Outcome outcome;
            if (error) {
                outcome.reply = m_shared.api.refuse({error == http::error::header_limit ? Code::TooLarge : Code::BadFormat, "header"});
                outcome.close = outcome.unread = true;
                error = {};
            } else {
                co_await handle(parser, outcome);
            }
            const bool close = outcome.close || m_shared.stopping;
            co_await send(outcome.reply, close, error);
            log(outcome, started);
            if (outcome.unread && !error) co_await drain();
            if (close) break;
        }
        tcp().expires_after(milliseconds(2000));
        if (!error) co_await m_stream.async_shutdown(await(error));
        (void)self;
    }

    asio::awaitable<void> handle(Parser &parser, Outcome &outcome) {
        const auto &request = parser.get();
        const bool hasBody = parser.chunked() || parser.content_length().value_or(0) > 0;
        outcome.close = !request.keep_alive();
        const auto refuse = [&](Code code, const char *detail, int status = 0) {
            outcome.reply = m_shared.api.refuse({code, detail});
            if (status) outcome.reply.status = status;
            outcome.close = outcome.close || hasBody;
            outcome.unread = hasBody;
        };
        if (request.method() != http::verb::unknown) outcome.method = viewOfField(request.method_string());
        if (request.version() != 11) co_return refuse(Code::UpgradeNeeded, "HTTP/1.1", 505);
        if (request.count(http::field::host) != 1 || request[http::field::host].empty()) co_return refuse(Code::BadFormat, "host");
        if (request.count(http::field::transfer_encoding) && request.count(http::field::content_length)) {
            co_return refuse(Code::BadFormat, "two lengths");
        }
        const auto route = server::routeOf(viewOfField(request.method_string()), viewOfField(request.target()));
        if (!route) co_return refuse(route.error().code, "request line", route.error().detail == "method" ? 405 : 0);
        outcome.pattern = route->pattern;
        if (route->limited && !m_shared.rate.allow(m_address)) co_return refuse(Code::TooManyRequests, "");
        DeviceId device;
        if (route->needsToken) { // before the body: a stranger cannot make us read it
            const auto admitted = m_shared.api.admit(viewOfField(request[http::field::authorization]));
            if (!admitted) co_return refuse(admitted.error().code, admitted.error().detail.c_str());
            device = *admitted;
        }
        if (parser.content_length().value_or(0) > route->maxBody || (route->maxBody == 0 && hasBody))
            co_return refuse(Code::TooLarge, "body");
        error_code error;
        if (hasBody) {
            parser.body_limit(route->maxBody);
            tcp().expires_after(scaled(parser.chunked() ? route->maxBody : static_cast<std::size_t>(*parser.content_length())));
            if (beast::iequals(request[http::field::expect], "100-continue")) {
                http::response<http::empty_body> go(http::status::continue_, 11);
                co_await http::async_write(m_stream, go, await(error));
            }
            if (!error) co_await http::async_read(m_stream, m_buffer, parser, await(error));
            if (error) {
                refuse(error == http::error::body_limit ? Code::TooLarge : Code::BadFormat, "body");
                outcome.close = true;
                co_return;
            }
        }
        outcome.reply = co_await answer(*route, device, parser.get().body());
    }

    asio::awaitable<server::Reply> answer(const server::Route &route, const DeviceId &device, const Bytes &body) {
        const auto deadline = steady_clock::now() + std::chrono::seconds(waitSeconds(route));
        auto seen = m_shared.commits.count();
        auto reply = co_await run(route, device, body);
        while (reply.idle && !m_shared.stopping && steady_clock::now() < deadline) {
            m_timer.expires_at(deadline);
            const auto ticket = m_shared.commits.wait(
                seen, [self = shared_from_this()] { asio::post(self->m_stream.get_executor(), [self] { self->m_timer.cancel(); }); });
            error_code woken;
            if (!m_shared.stopping) co_await m_timer.async_wait(await(woken));
            m_shared.commits.cancel(ticket);
            seen = m_shared.commits.count();
            reply = co_await run(route, device, body);
        }
        co_return reply;
    }

    // The database's threads do it; this coroutine sleeps on the timer meanwhile, and holds what the job refers to.
    asio::awaitable<server::Reply> run(const server::Route &route, const DeviceId &device, const Bytes &body) {
        if (route.lane == server::Lane::None) co_return m_shared.api.answer(route, device, body);
        std::optional<server::Reply> reply;
        m_timer.expires_at(steady_clock::time_point::max());
        auto &queue = route.lane == server::Lane::Writer ? m_shared.writer : m_shared.readers;
        queue.post([this, self = shared_from_this(), &route, &device, &body, &reply] {
            auto done = std::make_shared<server::Reply>(attempt(route, device, body));
            asio::post(m_stream.get_executor(), [self, done, &reply] {
                reply = std::move(*done);
                self->m_timer.cancel();
            });
        });
        error_code woken;
        while (!reply) co_await m_timer.async_wait(await(woken));
        co_return std::move(*reply);
    }

    server::Reply attempt(const server::Route &route, const DeviceId &device, const Bytes &body) {
        try {
            return m_shared.api.answer(route, device, body);
        } catch (const std::exception &) { return m_shared.api.refuse({Code::ServerFault, "exception"}); }
    }

    asio::awaitable<void> send(server::Reply &reply, bool close, error_code &error) {
        http::response<http::vector_body<std::uint8_t>> response(static_cast<http::status>(reply.status), 11);
        response.set(http::field::content_type, "application/cbor");
        response.set(http::field::cache_control, "no-store");
        response.keep_alive(!close);
        response.body() = std::move(reply.body);
        response.prepare_payload();
        tcp().expires_after(scaled(response.body().size()));
        co_await http::async_write(m_stream, response, await(error));
    }

    asio::awaitable<void> drain() {
        error_code error;
        tcp().expires_after(milliseconds(2000));
        m_waitingForRequest = true; // a stop need not wait for it
        std::array<char, 16 * 1024> scratch;
        for (std::size_t read = 0; read < drainBytes && !error;) {
            read += co_await m_stream.async_read_some(asio::buffer(scratch), await(error));
        }
    }

    void log(const Outcome &outcome, steady_clock::time_point started) {
        const auto ms = std::chrono::duration_cast<milliseconds>(steady_clock::now() - started).count();
        auto line = outcome.method + ' ' + outcome.pattern + ' ' + std::to_string(outcome.reply.status) + ' ' + std::to_string(ms) + " ms";
        if (!outcome.reply.fault.empty()) line += ' ' + outcome.reply.fault;
        m_shared.log(line);
    }

    Shared &m_shared;
    const std::string m_address; // for the rate limit only
    beast::ssl_stream<beast::tcp_stream> m_stream;
    asio::steady_timer m_timer; // never runs out while a job runs: the event this coroutine sleeps on
    beast::flat_buffer m_buffer;
    std::uint64_t m_nudge = 0;
    bool m_waitingForRequest = false;
};

} // namespace

void serveConnection(Shared &shared, boost::asio::ip::tcp::socket socket) { std::make_shared<Session>(shared, std::move(socket))->start(); }

} // namespace tp::http
