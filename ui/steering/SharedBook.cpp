#include "ui/steering/SharedBook.h"

#include <utility>

namespace tp::ui {
namespace {

constexpr std::size_t recordsATurn = 600; // some milliseconds

void addChanged(store::ChangedTypes &to, const store::ChangedTypes &what) {
    to.everything = to.everything || what.everything || what.records.empty();
    to.records.insert(to.records.end(), what.records.begin(), what.records.end());
}

} // namespace

SharedBook::SharedBook(Backend &backend, ValueText &text, QObject *parent) : QObject(parent), m_backend(backend), m_text(text) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(100); // a burst of changes is read once
    m_turn.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &SharedBook::catchUp);
    connect(&m_turn, &QTimer::timeout, this, &SharedBook::readOn);
    connect(&backend, &Backend::changed, this, [this](const store::ChangedTypes &what) {
        if (!concernsSteering(what)) return;
        addChanged(m_since, what);
        if (!m_soon.isActive()) m_soon.start();
    });
    connect(&backend, &Backend::membershipChanged, this, [this] {
        m_since.everything = true;
        m_soon.start();
    });
    m_reading.emplace(backend.reader());
    readOn();
}

void SharedBook::catchUp() {
    if (m_reading && (!m_isRead || isWhole(m_since))) return m_soon.start(); // once that is done
    if (!isWhole(m_since)) return refresh();
    m_since = {};
    m_reading.emplace(m_backend.reader());
    readOn();
}

void SharedBook::readOn() {
    for (const auto before = m_reading->count(); m_reading->step();)
        if (m_reading->count() - before >= recordsATurn) return m_turn.start();
    exchange();
}

void SharedBook::exchange() {
    m_turn.stop();
    m_text.forgetNames();
    m_book.exchange(m_backend, m_reading->take(), std::exchange(m_meanwhile, {}));
    m_reading.reset();
    m_isRead = true;
    emit read();
}

void SharedBook::refresh() {
    if (!m_isRead || isWhole(m_since)) return readWhole();
    m_soon.stop();
    m_text.forgetNames();
    const auto since = std::exchange(m_since, {});
    if (m_reading) addChanged(m_meanwhile, since);
    m_book.readAgain(m_backend, since);
    emit read();
}

void SharedBook::readWhole() {
    m_soon.stop();
    m_since = {};
    m_meanwhile = {};
    m_reading.emplace(m_backend.reader());
    while (m_reading->step()) continue;
    exchange();
}

} // namespace tp::ui
