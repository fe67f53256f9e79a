#pragma once
// First run in three steps: the invitation and a name (or a recovery kit, which knows whose it is), a passphrase, the first loading.
// Failures are told in place, with what to do; nothing typed is lost by going back. Window's thread.
#include "ui/Backend.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace tp::ui {

class Button;
class Card;
class RetypedField;
class StepRail;
class StrengthMeter;

class FirstRunPage : public QWidget {
    Q_OBJECT
public:
    struct Typed { // what goes over to the page made in another language; never kept anywhere else
        QString code, name, phrase, again;
        int step = 0;
    };
    FirstRunPage(Onboarding &onboarding, const QString &language, QWidget *parent = nullptr);
    void tellAway(QString folder); // a profile that was opened from there before is not there now
    [[nodiscard]] Typed typed() const;
    void restore(const Typed &typed);

signals:
    // The owner installs it, makes this page again and restores what was typed. Not while the profile is being made.
    void languageChosen(const QString &language);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QWidget *buildInvitation();
    [[nodiscard]] QWidget *buildPassphrase();
    [[nodiscard]] QWidget *buildLoading();
    void orderTabs();
    void checkCode();
    void checkPassphrase();
    void propose();
    void goTo(int step);
    void enrol();
    [[nodiscard]] QString stepText(const QString &step) const; // of a key that Onboarding::progress tells
    void failed(const Error &error);

    Onboarding &m_onboarding;
    StepRail *m_rail;
    QStackedWidget *m_steps;
    QLineEdit *m_code, *m_name, *m_phrase;
    RetypedField *m_again;
    QLabel *m_away, *m_codeSays, *m_server, *m_againSays, *m_progress, *m_problem;
    QWidget *m_good, *m_nameBox, *m_trouble, *m_running;
    StrengthMeter *m_strength;
    QWidget *m_failedHead;
    Button *m_continue, *m_begin, *m_propose, *m_stop;
};

} // namespace tp::ui
