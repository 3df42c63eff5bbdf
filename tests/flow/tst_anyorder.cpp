#include "tests/flow/librarycli.h"
#include "tests/support/projectfiles.h"
#include "tests/support/swimfolder.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <random>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

QStringList recordingsUnder(const QString &folder)
{
    QStringList files;
    QDirIterator walk(
        folder, {u"*.fit"_s, u"*.csv"_s, u"*.gz"_s, u"*.zip"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext())
        files << walk.next();
    files.sort();
    return files;
}

} // namespace

/// The library is a function of what was imported: not of the order, nor of how it was portioned.
class TestAnyOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_random.seed(attackSeed()); }
    void givesTheSameLibrary_data();
    void givesTheSameLibrary();

private:
    QByteArray listAfter(const QString &library, QStringList files);
    void exportsAreWhatCameIn(const QString &library, const QStringList &files);

    Sandbox m_box;
    std::mt19937 m_random;
};

void TestAnyOrder::givesTheSameLibrary_data()
{
    QTest::addColumn<QString>("folder");
    writeSwims(m_box.path(u"generated"_s), 0, 24);
    QTest::newRow("generated swims") << m_box.path(u"generated"_s);
    QTest::newRow("bundled swims") << projectFile(QStringLiteral("resources/samples"));
    QTest::newRow("recordings of others") << samplesFolder();
}

void TestAnyOrder::givesTheSameLibrary()
{
    QFETCH(QString, folder);
    const QStringList files = recordingsUnder(folder);
    if (files.isEmpty())
        QSKIP("no recordings there");
    const QByteArray inOrder = listAfter(u"in-order"_s, files);
    QVERIFY(QJsonDocument::fromJson(inOrder).object()[u"workouts"_s].toArray().size() > 1);
    exportsAreWhatCameIn(u"in-order"_s, files);
    for (int round = attackCount(6); round > 0; --round) {
        QStringList shuffled = files;
        std::ranges::shuffle(shuffled, m_random);
        QCOMPARE(listAfter(u"shuffled"_s, shuffled), inOrder);
        QCOMPARE(originalsIn(m_box.path(u"shuffled"_s)), originalsIn(m_box.path(u"in-order"_s)));
    }
    const Ran checked = m_box.cli(u"in-order"_s, {u"check"_s});
    QVERIFY2(checked.exitCode == 0, checked.told().c_str());
}

/// Into a new library, in portions of random sizes.
QByteArray TestAnyOrder::listAfter(const QString &library, QStringList files)
{
    QDir(m_box.path(library)).removeRecursively();
    while (!files.isEmpty()) {
        const qsizetype portion = std::min(files.size(), 1 + qsizetype(m_random() % 40));
        m_box.cli(library, QStringList{u"import"_s} + files.first(portion));
        files.remove(0, portion);
    }
    return m_box.cli(library, {u"list"_s, u"--json"_s}).output;
}

/// Every file that is kept under its own hash comes out of `export` byte for byte.
void TestAnyOrder::exportsAreWhatCameIn(const QString &library, const QStringList &files)
{
    const std::map<std::string, QByteArray> came = filesByKey(files);
    const KeptOriginals kept = originalsIn(m_box.path(library));
    QCOMPARE(kept.problem, QString());
    QVERIFY(!kept.bytes.empty());
    for (const auto &[key, bytes] : kept.bytes) {
        const Ran exported = m_box.cli(library, {u"export"_s, QString::fromStdString(key), u"--original"_s});
        QVERIFY2(exported.exitCode == 0, exported.told().c_str());
        const QByteArray hash = QCryptographicHash::hash(exported.output, QCryptographicHash::Sha256).toHex();
        QCOMPARE("sha256:" + hash, QByteArray::fromStdString(key));
        // What lay in an archive has no file of its own to compare with.
        if (const auto original = came.find(key); original != came.end())
            QVERIFY(exported.output == original->second);
    }
}

QTEST_GUILESS_MAIN(TestAnyOrder)
#include "tst_anyorder.moc"
