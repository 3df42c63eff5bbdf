#include "tests/ui/openedimport.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace lengthwise {

void Opened::show(const std::vector<ImportCandidate> &candidates)
{
    QStringList paths;
    for (const ImportCandidate &candidate : candidates)
        paths << candidate.file;
    dialog->start(paths);
    import.tellLooked(candidates);
    QVERIFY(QTest::qWaitForWindowActive(dialog));
}

std::vector<ImportCandidate> everyKind()
{
    ImportCandidate known = candidateOf(u"/in/known.fit"_s, 64);
    known.state = ImportCandidate::State::Known;
    known.swims.front().joinsId = u"0a1b2c3d"_s;
    return {candidateOf(u"/in/a.fit"_s, 124), candidateOf(u"/in/b.fit"_s, 72), poolQuestion(u"/in/asks.csv"_s, 72),
        known, failedCandidate(u"/in/broken.fit"_s, {.code = ErrorCode::FileEmpty})};
}

ImportReport reportOf(const std::vector<ImportCandidate> &candidates)
{
    ImportReport report;
    for (const ImportCandidate &one : candidates) {
        report.items.push_back({.file = one.file,
            .outcome = one.error                             ? ImportOutcome::Failed
                : one.state == ImportCandidate::State::Known ? ImportOutcome::Known
                                                             : ImportOutcome::Imported,
            .key = one.key,
            .swims = {{one.key, 0}},
            .newSwims = 1,
            .error = one.error});
    }
    return report;
}

Result<SwimDocumentPointer> documentOf(double metresSwum)
{
    auto document = std::make_shared<SwimDocument>();
    document->sheet.report.distance = metres(metresSwum);
    document->chart.bars = {{.start = 0, .end = 20, .speed = 1.25, .stroke = Stroke::Freestyle},
        {.start = 30, .end = 55, .speed = 1, .stroke = Stroke::Drill}};
    document->chart.brackets = {{.start = 0, .end = 55, .number = 1}};
    return SwimDocumentPointer(document);
}

QString factWith(const ImportDialog *dialog, const QString &words)
{
    for (const QLabel *label : dialog->findChildren<QLabel *>(QRegularExpression(u"^fact\\d"_s))) {
        if (label->text().contains(words))
            return label->text();
    }
    return {};
}

} // namespace lengthwise
