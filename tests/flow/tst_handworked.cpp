#include "tests/support/projectfiles.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

QJsonObject analysed(const QString &sample)
{
    QProcess process;
    process.start(QStringLiteral(LENGTHWISE_CLI),
        {u"analyze"_s, u"--json"_s, projectFile(QStringLiteral("resources/samples/%1.fit")).arg(sample)});
    if (!process.waitForFinished(60'000))
        return {};
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object()[u"workouts"_s].toArray()[0].toObject();
}

/// A sheet is written with plain spaces; sentences keep a number and its unit together.
QByteArray plain(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact))
        .replace(QChar(QChar::Nbsp), u' ')
        .toUtf8();
}

/// Everything that the sheet says and the document does not, member by member, with its path.
QStringList differences(const QJsonValue &sheet, const QJsonValue &document, const QString &path)
{
    if (!sheet.isObject()) {
        if (plain(sheet) == plain(document))
            return {};
        return {u"%1: worked %2, printed %3"_s.arg(
            path, QString::fromUtf8(plain(sheet)), QString::fromUtf8(plain(document)))};
    }
    QStringList all;
    const QJsonObject members = sheet.toObject();
    for (auto member = members.begin(); member != members.end(); ++member)
        all += differences(member.value(), document[member.key()], path + u'.' + member.key());
    return all;
}

} // namespace

/// What the program prints of a bundled swim against a sheet that was worked out by hand from the recorded lengths
/// (tests/flow/sheets, a page with the arithmetic beside each result).
class TestHandWorked : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDocumentEqualsTheSheet_data()
    {
        QTest::addColumn<QString>("sample");
        const QDir sheets(projectFile(QStringLiteral("tests/flow/sheets")));
        for (const QString &file : sheets.entryList({u"*.expected.json"_s}))
            QTest::newRow(qPrintable(file)) << file.section(u'.', 0, 0);
    }
    void theDocumentEqualsTheSheet()
    {
        QFETCH(QString, sample);
        QFile file(projectFile(QStringLiteral("tests/flow/sheets/%1.expected.json")).arg(sample));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonDocument sheet = QJsonDocument::fromJson(file.readAll());
        QVERIFY(!sheet.object().isEmpty());
        const QStringList found = differences(sheet.object(), analysed(sample), sample);
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestHandWorked)
#include "tst_handworked.moc"
