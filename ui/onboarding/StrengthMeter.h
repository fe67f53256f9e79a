#pragma once
// How long a passphrase would hold, as a bar and in words. Window's thread.
#include <QWidget>

class QLabel;

namespace tp::ui {

class StrengthMeter : public QWidget {
    Q_OBJECT
public:
    explicit StrengthMeter(QWidget *parent);
    void measure(const QString &passphrase);
    [[nodiscard]] bool isEnough() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_bits = 0;
    QLabel *m_words;
};

} // namespace tp::ui
