#pragma once
// Reads a table from a file or from what was pasted, a piece at a time between the window's other work. Window's thread; one of
// completed/refused/failed follows start(), unless abort().
#include "core/base/Error.h"
#include "core/importing/TableReader.h"

#include <QCryptographicHash>
#include <QIODevice>
#include <QTimer>

#include <memory>

namespace tp::ui {

class ReadJob : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 largest = 100'000'000; // bytes
    ReadJob(std::unique_ptr<QIODevice> from, QObject *parent);
    void start();
    void abort() { m_next.stop(); }
    // The table that completed() told of; once.
    [[nodiscard]] importing::Table take() { return std::move(m_table); }
    [[nodiscard]] QByteArray digest() const { return m_digest.result(); } // of the bytes that were read

signals:
    void progressed(qint64 done, qint64 total); // bytes
    void completed();
    void refused(const QString &sentence); // it is no table
    void failed(const tp::Error &error);   // it cannot be read at all

private:
    void step();
    void end(importing::Unreadable why);
    std::unique_ptr<QIODevice> m_from;
    importing::TableReader m_reader;
    importing::Table m_table;
    QCryptographicHash m_digest{QCryptographicHash::Sha256};
    QTimer m_next;
    qint64 m_done = 0;
};

} // namespace tp::ui
