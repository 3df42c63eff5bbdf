#include "tests/flow/librarycli.h"
#include "tests/support/handmadefit.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

/// A watch that went on while another was stopped and started: one recording of 8 lengths of 25 s, and two of 4 lengths
/// each of the same time. Neither half is 70 % of the whole, so all three stay, and the swimmer is asked.
class TestCoveringSwim : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSwimmerIsAsked();
    void anAnswerIsTheEndOfIt();

private:
    void write(const QString &name, std::int64_t start, int lengths);
    Ran cli(const QStringList &arguments) { return m_box.cli(u"library"_s, arguments); }
    QJsonArray rows() { return cli({u"list"_s, u"--json"_s}).document()[u"workouts"_s].toArray(); }
    QString idOf(double distance);

    Sandbox m_box;
};

void TestCoveringSwim::write(const QString &name, std::int64_t start, int lengths)
{
    FitWriter fit;
    writeFitPoolSwim(fit, start, lengths);
    const std::vector<std::byte> bytes = fit.bytes();
    QFile file(m_box.path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(reinterpret_cast<const char *>(bytes.data()), qint64(bytes.size()));
}

QString TestCoveringSwim::idOf(double distance)
{
    for (const auto row : rows()) {
        if (row.toObject()[u"distance_m"_s].toDouble() == distance)
            return row.toObject()[u"id"_s].toString();
    }
    return {};
}

void TestCoveringSwim::initTestCase()
{
    write(u"whole.fit"_s, fitSwimStart, 8);
    write(u"first.fit"_s, fitSwimStart, 4);
    write(u"second.fit"_s, fitSwimStart + 100, 4);
    const Ran ran =
        cli({u"import"_s, m_box.path(u"whole.fit"_s), m_box.path(u"first.fit"_s), m_box.path(u"second.fit"_s)});
    QVERIFY2(ran.exitCode == 0, ran.told().c_str());
    QCOMPARE(rows().size(), 3);
}

void TestCoveringSwim::theSwimmerIsAsked()
{
    const QString whole = idOf(200);
    const QString half = idOf(100);
    const Ran page = cli({u"show"_s, whole});
    QVERIFY2(
        page.output.contains("covers other swims too") && page.output.contains(half.toUtf8()), page.told().c_str());
    QCOMPARE(cli({u"show"_s, whole, u"--json"_s}).document()[u"covers"_s].toArray().size(), 2);
    QCOMPARE(cli({u"show"_s, half, u"--json"_s}).document()[u"covered_by"_s].toArray(), (QJsonArray{whole}));
}

void TestCoveringSwim::anAnswerIsTheEndOfIt()
{
    const QString whole = idOf(200);
    const QString half = idOf(100);
    QCOMPARE(cli({u"edit"_s, whole, u"deleted"_s, u"yes"_s}).exitCode, 0);
    QCOMPARE(rows().size(), 2);
    QVERIFY(cli({u"show"_s, half, u"--json"_s}).document()[u"covered_by"_s].toArray().isEmpty());
    QVERIFY(!cli({u"show"_s, half}).output.contains("To decide"));
}

QTEST_GUILESS_MAIN(TestCoveringSwim)
#include "tst_coveringswim.moc"
