#include "ui/onboarding/KitPage.h"

#include "ui/consortium/ConsortiumPage.h"
#include "ui/lists/PageHeader.h"
#include "ui/text/ActText.h"
#include "ui/text/Dates.h"
#include "ui/text/ErrorText.h"
#include "ui/text/Strings.h"
#include "ui/text/ValueText.h"
#include "ui/widgets/Basics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Paper.h"
#include "ui/widgets/Prompter.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QPageSize>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

namespace tp::ui {

KitPage::KitPage(Backend &backend, PageContext &context, QWidget *parent)
    : QWidget(parent), m_backend(backend), m_context(context), m_code(new QLabel), m_problem(makeLabel({})), m_sheet(new Card(nullptr, 24)),
      m_make(new Button(Button::Kind::Primary, QStringLiteral("makeKit"), tr("Make the recovery kit"), this)),
      m_print(new Button(Button::Kind::Primary, QStringLiteral("printKit"), tr("Print"), this)),
      m_save(new Button(Button::Kind::Secondary, QStringLiteral("saveKit"), tr("Save as PDF"), this, QStringLiteral("export"))),
      m_done(new Button(Button::Kind::Secondary, QStringLiteral("kitDone"), tr("It is in a safe place"), this, QStringLiteral("check"))),
      m_skip(new Button(Button::Kind::Link, QStringLiteral("skipKit"), tr("Later"), this)) {
    setObjectName(QStringLiteral("kit"));
    m_header = new PageHeader(tr("Recovery kit"), this);
    m_of = makeLabel({}, Type::Strong);
    m_of->setObjectName(QStringLiteral("kit.of"));
    m_unsaid = makeLabel(tr("A kit was made on this computer, and nobody has said that its paper is put away. If it is, say so; if the "
                            "paper is lost, make another one and withdraw the lost one in the list of structures."));
    m_unsaid->setObjectName(QStringLiteral("kit.unsaid"));
    m_sheet->content()->addWidget(makeLabel(tr("To keep on paper, in a locked cupboard"), Type::Section));
    m_code->setObjectName(QStringLiteral("kitCode"));
    m_code->setAccessibleName(tr("Code of the recovery kit"));
    auto mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    mono.setPointSizeF(typeFont(Type::Body).pointSizeF() + 2);
    mono.setBold(true);
    m_code->setFont(mono);
    m_code->setWordWrap(true);
    m_code->setTextFormat(Qt::PlainText);
    m_sheet->content()->addWidget(m_code);
    m_sheet->content()->addWidget(makeLabel(tr("Whoever holds this code can read what your structure can read. It is shown only now: the "
                                               "program does not keep it."),
                                            Type::Small));
    m_sheet->hide();
    m_problem->setProperty("role", QStringLiteral("error"));
    m_problem->hide();
    auto *bar = new QHBoxLayout;
    bar->setSpacing(space::m);
    for (auto *button : {m_make, m_print, m_save, m_done, m_skip}) bar->addWidget(button);
    bar->addStretch();
    for (auto *button : {m_print, m_save, m_done}) button->hide();
    m_done->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::xl, pageTop, space::xl, space::l);
    column->setSpacing(space::l);
    column->addWidget(m_header);
    column->addWidget(m_of);
    column->addWidget(m_unsaid);
    column->addWidget(m_sheet);
    column->addWidget(m_problem);
    column->addLayout(bar);
    column->addStretch();
    connect(m_make, &QPushButton::clicked, this, &KitPage::make);
    connect(m_print, &QPushButton::clicked, this, &KitPage::print);
    connect(m_save, &QPushButton::clicked, this, &KitPage::savePdf);
    connect(m_done, &QPushButton::clicked, this, [this] {
        forget();
        m_unsaid->hide();
        m_backend.setKitInHand(false);
        leave(true);
    });
    connect(m_skip, &QPushButton::clicked, this, &KitPage::skip);
    tell();
}

void KitPage::activated() {
    m_ofStructures = false; // unless it is said so
    tell();
    setFocus();
}

void KitPage::showPart(const QString &part) { m_ofStructures = part == QLatin1String(ofStructuresPart); }

bool KitPage::isNeeded() const { return m_backend.me().needsRecoveryKit || m_backend.isKitInHand(); }

QString KitPage::ofWhom() const {
    return tr("This kit is for %1.", "a structure").arg(ValueText(m_backend.reader()).structure(m_backend.me().structure));
}

void KitPage::tell() {
    m_header->setSubtitle(
        isNeeded() ? tr("You are the only administrator. If you lose your passphrase or this computer, only this sheet of paper opens the "
                        "consortium again.")
                   : tr("The consortium has a kit, or a second administrator. You can make another kit, for another cupboard."));
    m_of->setText(ofWhom());
    if (!m_kit.isEmpty() || !m_make->isEnabled()) return; // shown, or asked for
    const bool unsaid = m_backend.isKitInHand();          // since an earlier start: its code is shown to nobody any more
    m_unsaid->setVisible(unsaid);
    m_done->setVisible(unsaid);
    m_done->setEnabled(unsaid);
}

void KitPage::leave(bool printed) {
    emit finished(printed);
    m_ofStructures ? m_context.open({QStringLiteral("consortium"), {}, QLatin1String(structuresPart)})
                   : m_context.open({QStringLiteral("today"), {}});
}

// Warned of from before it is asked for: stopped, or locked, the server may have got it, and nobody has seen its code.
void KitPage::make() {
    m_make->setEnabled(false);
    m_done->hide(); // of which of them would it be said?
    m_problem->hide();
    const bool before = m_backend.isKitInHand();
    if (isNeeded()) m_backend.setKitInHand(true);
    m_backend.createRecoveryKit([guard = QPointer(this), &backend = m_backend, before](const Result<std::string> &kit) {
        const bool mayStand = kit || kit.error().code == Code::Unanswered;
        if (!mayStand && !before) backend.setKitInHand(false);
        if (auto *const self = guard.data()) self->answered(kit);
    });
}

void KitPage::answered(const Result<std::string> &kit) {
    m_make->setEnabled(true);
    if (kit) return reveal(*kit);
    m_problem->setText(sentence(kit.error()));
    m_problem->show();
    tell();
    if (kit.error().code == Code::Unanswered) m_unsaid->show(); // another kit, beside one: not warned of, but said
}

void KitPage::reveal(const std::string &kit) {
    m_kit = toQt(kit);
    auto shown = m_kit;
    shown.replace(QLatin1Char('/'), QStringLiteral("/\n"));
    m_code->setText(shown);
    m_sheet->show();
    m_make->hide();
    m_unsaid->hide();
    m_done->setEnabled(false);
    for (auto *button : {m_print, m_save, m_done}) button->show();
    m_print->setFocus();
}

// Its paper is put away: the page shows it to nobody any more, and can make another one.
void KitPage::forget() {
    m_kit.fill(QChar());
    m_kit.clear();
    m_code->clear();
    m_sheet->hide();
    for (auto *button : {m_print, m_save, m_done}) button->hide();
    m_done->setEnabled(false);
    m_make->show();
    m_printed = false;
}

std::unique_ptr<QTextDocument> KitPage::document() const {
    auto sheet = std::make_unique<QTextDocument>();
    const auto day = dateText(parisTime(m_backend.clock().nowMs()).date());
    auto code = m_kit.toHtmlEscaped();
    code.replace(QLatin1Char('/'), QStringLiteral("/<br>"));
    sheet->setHtml(
        QStringLiteral(
            "<h1>%1</h1><p><b>%2</b></p><p>%3</p><p style='font-family:monospace;font-size:16pt'><b>%4</b></p><p>%5</p><p>%6</p><p>%7</p>")
            .arg(tr("Territoires Partagés — recovery kit").toHtmlEscaped(), ofWhom().toHtmlEscaped(),
                 tr("Made on %1.").arg(day).toHtmlEscaped(), code,
                 tr("Keep this sheet in a locked cupboard, apart from the computers. It opens the consortium again when the "
                    "administrator has lost the passphrase or the computer.")
                     .toHtmlEscaped(),
                 tr("To use it: on the locked computer, choose “Passphrase forgotten”, then type the code.").toHtmlEscaped(),
                 tr("New computer: type this code in the first window.").toHtmlEscaped()));
    return sheet;
}

void KitPage::print() {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageSize(QPageSize(QPageSize::A4));
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        document()->print(printer.get());
        m_printed = true;
        m_done->setEnabled(true);
    });
    connect(dialog, &QObject::destroyed, this, [printer] {}); // the printer outlives its dialog
    dialog->open();
}

void KitPage::savePdf() {
    m_context.prompter().saveFile(this, tr("Save the recovery kit"), tr("recovery-kit.pdf"), tr("PDF files (*.pdf)"),
                                  [this](const QString &path) {
                                      if (!writePdf(*document(), path)) return m_context.toast(exportSentence({Code::Io, {}}));
                                      m_printed = true;
                                      m_done->setEnabled(true);
                                      m_context.toast(tr("Saved. Print it, then delete the file: whoever reads it holds the keys."));
                                  });
}

void KitPage::skip() {
    if (!isNeeded() || m_printed) return leave(m_printed); // there is one: nothing to warn of
    Question question;
    question.title = tr("Go on without a recovery kit?");
    question.text =
        tr("If your passphrase or this computer is lost, nobody will be able to invite anybody or change any role again. You can make "
           "the kit at any time; until then the window will remind you.");
    question.confirm = tr("Go on without a kit");
    m_context.prompter().confirm(this, question, [this] { leave(m_printed); });
}

PageInfo kitPage() {
    return {QStringLiteral("kit"), KitPage::tr("Recovery kit"), "lock", false,
            [](Backend &backend, PageContext &context) -> QWidget * { return new KitPage(backend, context); }};
}

} // namespace tp::ui
