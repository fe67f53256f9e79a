#include "ui/steering/SharedBook.h"

namespace tp::ui {

SharedBook::SharedBook(Backend &backend, ValueText &text, QObject *parent)
    : QObject(parent), m_backend(backend), m_text(text), m_book(backend) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(100); // a burst of changes is read once
    connect(&m_soon, &QTimer::timeout, this, &SharedBook::refresh);
    connect(&backend, &Backend::changed, this, [this](const store::ChangedTypes &what) {
        if (concernsSteering(what) && !m_soon.isActive()) m_soon.start();
    });
    connect(&backend, &Backend::membershipChanged, this, [this] { m_soon.start(); });
}

void SharedBook::refresh() {
    m_soon.stop();
    m_text.forgetNames();
    m_book = SteeringBook(m_backend);
    emit read();
}

} // namespace tp::ui
