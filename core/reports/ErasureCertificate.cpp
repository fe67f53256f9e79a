#include "core/reports/ErasureCertificate.h"

#include "core/reports/CsvCell.h"

#include <algorithm>

namespace tp::reports {

namespace {

std::string with(std::string text, std::initializer_list<std::string> values) {
    int number = 1;
    for (const auto &value : values) {
        const auto mark = '%' + std::to_string(number++);
        for (auto at = text.find(mark); at != std::string::npos; at = text.find(mark, at + value.size()))
            text.replace(at, mark.size(), value);
    }
    return text;
}

std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"')
            out += "&quot;";
        else
            out += c;
    }
    return out;
}

// The certificate as lines, which text and HTML set each in their way.
struct Page {
    std::string title, statement, devices;
    std::vector<std::pair<std::string, std::string>> facts;
    std::string outOfReachTitle;
    std::vector<std::string> outOfReach;
    std::string signature;
};

Page pageOf(const CertificateFacts &facts, const CertificateWords &words) {
    const auto date = [&](const std::string &iso) { return words.frenchDates ? frenchDate(iso) : iso; };
    Page page{words.title, words.statement, {}, {}, words.outOfReachTitle, words.outOfReach, words.signature};
    const auto add = [&](const std::string &label, const std::string &value) {
        if (!value.empty()) page.facts.emplace_back(label, value);
    };
    add(words.structure, facts.structure);
    add(words.reference, facts.erasure);
    add(words.consortium, facts.consortium.substr(0, 16));
    add(words.requestedOn, date(facts.requestedOn));
    add(words.decidedOn, date(facts.decidedOn));
    page.devices = with(words.devices, {std::to_string(facts.acknowledged), std::to_string(facts.devices)}) + ' ' +
                   (facts.acknowledged >= facts.devices ? words.allDone : words.notAllDone);
    page.outOfReach.push_back(facts.backupsUntil.empty() ? words.backups : with(words.backupsUntil, {date(facts.backupsUntil)}));
    return page;
}

} // namespace

Result<CertificateFacts> certificateFacts(const store::Erasure &erasure, std::string consortium, std::string structure,
                                          std::string backupsUntil) {
    if (erasure.state != store::Erasure::State::Erased) return fail(Code::Invalid, "the file is not erased");
    const schema::Field date{"backupsUntil", schema::Kind::Date, schema::Audience::Consortium, ""};
    if (!backupsUntil.empty()) TP_CHECK(schema::validate(date, backupsUntil));
    CertificateFacts facts;
    facts.consortium = std::move(consortium);
    facts.erasure = toText(erasure.record);
    facts.space = toHex(erasure.space.view());
    facts.structure = std::move(structure);
    facts.requestedOn = erasure.requestedOn;
    facts.decidedOn = erasure.decidedOn;
    facts.devices = erasure.devices.size();
    facts.acknowledged =
        static_cast<std::size_t>(std::ranges::count_if(erasure.devices, [](const auto &device) { return device.acknowledged; }));
    facts.backupsUntil = std::move(backupsUntil);
    return facts;
}

CertificateWords certificateEnglish() {
    CertificateWords words;
    words.title = "Certificate of erasure";
    words.statement = "A person's file was erased: its texts, its keys and its exchanges with other structures. Nobody can restore them.";
    words.structure = "Structure";
    words.reference = "Reference of the erasure";
    words.consortium = "Consortium";
    words.requestedOn = "Requested on";
    words.decidedOn = "Confirmed by a second member on";
    words.devices = "%1 of %2 devices that may have held the file have said that it is gone.";
    words.allDone = "None is missing.";
    words.notAllDone = "The others erase it at their next contact.";
    words.outOfReachTitle = "Out of reach of this erasure";
    words.outOfReach = {"Files that were exported and pages that were printed before.",
                        "Devices that were withdrawn or lost before: what they held stays sealed by their passphrase.",
                        "Copies of a device's files or screen that somebody made."};
    words.backups = "Backups of the server made before: they hold the sealed texts, and what a laptop of a structure that read the file "
                    "needs to open them.";
    words.backupsUntil = "Backups of the server made before, kept until %1: they hold the sealed texts, and what a laptop of a structure "
                         "that read the file needs to open them.";
    words.signature = "Date and signature";
    return words;
}

CertificateWords certificateFrench() {
    CertificateWords words;
    words.title = "Attestation d’effacement";
    words.statement =
        "Le dossier d’une personne a été effacé : ses textes, ses clés et ses échanges avec d’autres structures. Personne ne peut les "
        "rétablir.";
    words.structure = "Structure";
    words.reference = "Référence de l’effacement";
    words.consortium = "Consortium";
    words.requestedOn = "Demandé le";
    words.decidedOn = "Confirmé par un second membre le";
    words.devices = "%1 appareil(s) sur %2 ayant pu détenir le dossier ont confirmé sa disparition.";
    words.allDone = "Aucun ne manque.";
    words.notAllDone = "Les autres l’effaceront à leur prochaine connexion.";
    words.outOfReachTitle = "Hors de portée de cet effacement";
    words.outOfReach = {"Les fichiers exportés et les pages imprimées auparavant.",
                        "Les appareils retirés ou perdus auparavant : ce qu’ils détenaient reste scellé par leur phrase de passe.",
                        "Les copies qu’une personne aurait faites des fichiers ou de l’écran d’un appareil."};
    words.backups =
        "Les sauvegardes du serveur faites auparavant : elles contiennent les textes scellés, et de quoi les ouvrir avec un poste "
        "d’une structure qui lisait le dossier.";
    words.backupsUntil = "Les sauvegardes du serveur faites auparavant, conservées jusqu’au %1 : elles contiennent les textes scellés, "
                         "et de quoi les ouvrir avec un poste d’une structure qui lisait le dossier.";
    words.signature = "Date et signature";
    words.frenchDates = true;
    return words;
}

std::string certificateText(const CertificateFacts &facts, const CertificateWords &words) {
    const auto page = pageOf(facts, words);
    std::string text = page.title + "\n\n" + page.statement + "\n\n";
    for (const auto &[label, value] : page.facts) text += label + (words.frenchDates ? " : " : ": ") + value + '\n';
    text += '\n' + page.devices + "\n\n" + page.outOfReachTitle + '\n';
    for (const auto &line : page.outOfReach) text += "- " + line + '\n';
    return text + '\n' + page.signature + (words.frenchDates ? " :\n" : ":\n");
}

std::string certificateHtml(const CertificateFacts &facts, const CertificateWords &words) {
    const auto page = pageOf(facts, words);
    std::string html = "<!DOCTYPE html><html lang=\"" + std::string(words.frenchDates ? "fr" : "en") +
                       "\"><head><meta charset=\"utf-8\"><title>" + escaped(page.title) + "</title></head><body><h1>" +
                       escaped(page.title) + "</h1><p>" + escaped(page.statement) + "</p><table>";
    for (const auto &[label, value] : page.facts)
        html += "<tr><th align=\"left\">" + escaped(label) + "</th><td>" + escaped(value) + "</td></tr>";
    html += "</table><p>" + escaped(page.devices) + "</p><h2>" + escaped(page.outOfReachTitle) + "</h2><ul>";
    for (const auto &line : page.outOfReach) html += "<li>" + escaped(line) + "</li>";
    return html + "</ul><p>" + escaped(page.signature) + "</p></body></html>\n";
}

} // namespace tp::reports
