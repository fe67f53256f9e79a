#include "ui/steering/SharedBook.h"

#include <utility>

namespace tp::ui {

SharedBook::SharedBook(Backend &backend, ValueText &text, QObject *parent)
    : QObject(parent), m_backend(backend), m_text(text), m_book(backend) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(100); // a burst of changes is read once
    connect(&m_soon, &QTimer::timeout, this, &SharedBook::refresh);
    connect(&backend, &Backend::changed, this, [this](const store::ChangedTypes &what) {
        if (!concernsSteering(what)) return;
        m_since.everything = m_since.everything || what.everything || what.records.empty();
        m_since.records.insert(m_since.records.end(), what.records.begin(), what.records.end());
        if (!m_soon.isActive()) m_soon.start();
    });
    connect(&backend, &Backend::membershipChanged, this, [this] {
        m_since.everything = true;
        m_soon.start();
    });
}

void SharedBook::refresh() {
    m_soon.stop();
    m_text.forgetNames();
    m_book.readAgain(m_backend, std::exchange(m_since, {}));
    emit read();
}

void SharedBook::readWhole() {
    m_since.everything = true;
    refresh();
}

} // namespace tp::ui
