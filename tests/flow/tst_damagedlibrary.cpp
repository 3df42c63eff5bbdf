#include "tests/flow/librarycli.h"
#include "tests/support/swimfolder.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <random>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

enum class Damage { FlippedBytes, CutOff, ZeroedHeader, ZeroedPage, Text, Emptied, Gone };

/// Page size of a library file, see core/store/database.cpp.
constexpr qint64 page = 8192;

void damage(const QString &path, Damage kind, std::mt19937 &random)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        qFatal("cannot damage %s", qPrintable(path));
    const qint64 size = file.size();
    const auto upTo = [&random](qint64 end) { return qint64(random() % std::uint64_t(end)); };
    switch (kind) {
    case Damage::FlippedBytes:
        for (int number = 0; number < 40; ++number) {
            const qint64 at = page + upTo(size - page);
            file.seek(at);
            const char old = file.read(1).at(0);
            file.seek(at);
            file.putChar(char(~old));
        }
        break;
    case Damage::CutOff:
        file.resize(1 + upTo(size - 1));
        break;
    case Damage::ZeroedHeader:
        file.write(QByteArray(100, '\0'));
        break;
    case Damage::ZeroedPage:
        file.seek(page * upTo(size / page));
        file.write(QByteArray(page, '\0'));
        break;
    case Damage::Text:
        file.resize(0);
        file.write("This was a library once.\n");
        break;
    case Damage::Emptied:
        file.resize(0);
        break;
    case Damage::Gone:
        file.remove();
        break;
    }
}

} // namespace
Q_DECLARE_METATYPE(Damage)

#define CHECKED(ran)                                                                                                   \
    do {                                                                                                               \
        const Ran checkedRan = (ran);                                                                                  \
        QVERIFY2(checkedRan.exitCode == 0, checkedRan.told().c_str());                                                 \
    } while (false)

/// A library file that something else has spoilt: it is told in plain words, nothing makes it worse, a backup brings
/// everything back, and what was there is kept beside it.
class TestDamagedLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void isToldAndRestored_data();
    void isToldAndRestored();
    void anIndexIsMadeAgain_data() { isToldAndRestored_data(); }
    void anIndexIsMadeAgain();
    void aDamagedBackupIsRefused_data();
    void aDamagedBackupIsRefused();

private:
    QByteArray list(const QString &library) { return m_box.cli(library, {u"list"_s, u"--json"_s}).output; }

    Sandbox m_box;
    std::mt19937 m_random;
    QString m_files;
    QString m_backup;
    std::map<std::string, QByteArray> m_originals;
    QByteArray m_list;
};

void TestDamagedLibrary::initTestCase()
{
    m_random.seed(attackSeed());
    m_files = m_box.path(u"files"_s);
    m_originals = filesByKey(writeSwims(m_files, 0, 24));
    CHECKED(m_box.cli(u"whole"_s, {u"import"_s, m_files}));
    CHECKED(
        m_box.cli(u"whole"_s, {u"edit"_s, QString::fromStdString(m_originals.begin()->first), u"title"_s, u"Mine"_s}));
    m_backup = m_box.path(u"backup.db"_s);
    CHECKED(m_box.cli(u"whole"_s, {u"backup"_s, m_backup}));
    m_list = list(u"whole"_s);
}

void TestDamagedLibrary::isToldAndRestored_data()
{
    QTest::addColumn<Damage>("kind");
    QTest::addColumn<int>("rounds");
    QTest::newRow("bytes flipped in the middle") << Damage::FlippedBytes << 12;
    QTest::newRow("cut off") << Damage::CutOff << 8;
    QTest::newRow("header zeroed") << Damage::ZeroedHeader << 1;
    QTest::newRow("a page zeroed") << Damage::ZeroedPage << 12;
    QTest::newRow("a text instead") << Damage::Text << 1;
    QTest::newRow("emptied") << Damage::Emptied << 1;
    QTest::newRow("gone") << Damage::Gone << 1;
}

void TestDamagedLibrary::isToldAndRestored()
{
    QFETCH(Damage, kind);
    QFETCH(int, rounds);
    const QString id = QString::fromStdString(m_originals.rbegin()->first);
    for (int round = attackCount(rounds); round > 0; --round) {
        m_box.copyLibrary(u"whole"_s, u"damaged"_s);
        const QString file = athleteFile(m_box.path(u"damaged"_s));
        damage(file, kind, m_random);
        const Ran checked = m_box.cli(u"damaged"_s, {u"check"_s});
        // Bytes that nobody uses may be flipped: then really nothing is missing.
        if (checked.exitCode == 0) {
            QCOMPARE(list(u"damaged"_s), m_list);
            QCOMPARE(originalsIn(m_box.path(u"damaged"_s)).bytes, m_originals);
        } else {
            QVERIFY2(checked.exitCode == 1 && !checked.complaint.isEmpty(), checked.told().c_str());
        }
        // Whatever is tried on it, it ends with an answer.
        for (const QStringList &command :
            {QStringList{u"list"_s}, QStringList{u"show"_s, id}, QStringList{u"edit"_s, id, u"effort"_s, u"5"_s},
                QStringList{u"import"_s, m_files}, QStringList{u"rebuild"_s}, QStringList{u"undo"_s}}) {
            const Ran ran = m_box.cli(u"damaged"_s, command);
            QVERIFY2(ran.exitCode == 0 || (ran.exitCode == 1 && !ran.complaint.isEmpty()),
                (command.constFirst().toStdString() + " " + ran.told()).c_str());
        }
        CHECKED(m_box.cli(u"damaged"_s, {u"restore"_s, m_backup}));
        CHECKED(m_box.cli(u"damaged"_s, {u"check"_s}));
        QCOMPARE(list(u"damaged"_s), m_list);
        QCOMPARE(originalsIn(m_box.path(u"damaged"_s)).bytes, m_originals);
    }
}

/// lengthwise.db holds nothing that the athletes' own files do not.
void TestDamagedLibrary::anIndexIsMadeAgain()
{
    QFETCH(Damage, kind);
    QFETCH(int, rounds);
    for (int round = std::min(3, attackCount(rounds)); round > 0; --round) {
        m_box.copyLibrary(u"whole"_s, u"damaged"_s);
        damage(m_box.path(u"damaged/lengthwise.db"_s), kind, m_random);
        CHECKED(m_box.cli(u"damaged"_s, {u"import"_s, m_files}));
        CHECKED(m_box.cli(u"damaged"_s, {u"check"_s}));
        QCOMPARE(list(u"damaged"_s), m_list);
    }
}

void TestDamagedLibrary::aDamagedBackupIsRefused_data()
{
    QTest::addColumn<Damage>("kind");
    QTest::newRow("cut off") << Damage::CutOff;
    QTest::newRow("header zeroed") << Damage::ZeroedHeader;
    QTest::newRow("a text instead") << Damage::Text;
    QTest::newRow("emptied") << Damage::Emptied;
    QTest::newRow("gone") << Damage::Gone;
}

void TestDamagedLibrary::aDamagedBackupIsRefused()
{
    QFETCH(Damage, kind);
    const QString spoilt = m_box.path(u"spoilt.db"_s);
    QFile::remove(spoilt);
    QVERIFY(QFile::copy(m_backup, spoilt));
    damage(spoilt, kind, m_random);
    m_box.copyLibrary(u"whole"_s, u"kept"_s);
    const Ran refused = m_box.cli(u"kept"_s, {u"restore"_s, spoilt});
    QVERIFY2(refused.exitCode == 1 && !refused.complaint.isEmpty(), refused.told().c_str());
    CHECKED(m_box.cli(u"kept"_s, {u"check"_s}));
    QCOMPARE(list(u"kept"_s), m_list);
}

QTEST_GUILESS_MAIN(TestDamagedLibrary)
#include "tst_damagedlibrary.moc"
