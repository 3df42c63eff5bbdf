#include "app/gui/watchedfolders.h"
#include "core/ingest/editor.h"
#include "core/ingest/importer.h"
#include "tests/support/movableclock.h"
#include "tests/support/packedfiles.h"
#include "tests/support/swimfolder.h"
#include "tests/ui/threadedlibrary.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto rescan = 20ms;

} // namespace

class TestWatchedFolders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void nothingIsWatchedBeforeItIsWanted();
    void filesThatWereThereAreFound();
    void aFileIsReadWhenItStoodStill();
    void aFileIsToldOnceAndAgainWhenItChanged();
    void whatTheLibraryHasIsNotTold();
    void whatWasDeletedIsNotTold();
    void whatNobodyCanReadIsNotTold();
    void foldersBelowAreWatched();
    void aPackedFileIsNotItsNeighbour();

private:
    QString path(const QString &name) const { return m_library->path(name); }
    QString inbox() const { return path(u"inbox"_s); }
    void letScansPass();
    /// Seen, and seen again when the two seconds are over.
    void letItStandStill();

    MovableClock m_clock;
    std::unique_ptr<ThreadedLibrary> m_library;
    std::unique_ptr<WatchedFolders> m_watched;
    std::unique_ptr<QSignalSpy> m_found;
};

void TestWatchedFolders::init()
{
    m_library = std::make_unique<ThreadedLibrary>();
    QDir().mkpath(inbox());
    m_watched = std::make_unique<WatchedFolders>(
        m_library->reader(), m_clock, WatchedFolders::Timing{.rescan = rescan, .stillness = 2s});
    m_found = std::make_unique<QSignalSpy>(m_watched.get(), &WatchedFolders::found);
}

void TestWatchedFolders::cleanup()
{
    m_watched.reset();
    m_library.reset();
}

/// Some rounds of the timer that scans, each answered: the reader answers in order.
void TestWatchedFolders::letScansPass()
{
    for (int round = 0; round < 3; ++round) {
        bool isAnswered = false;
        QTimer::singleShot(2 * rescan, this, [this, &isAnswered] {
            m_library->reader().askAlone(
                this, [] { return true; }, [&isAnswered](bool) { isAnswered = true; });
        });
        QTRY_VERIFY_WITH_TIMEOUT(isAnswered, longestWait);
    }
}

void TestWatchedFolders::letItStandStill()
{
    letScansPass();
    m_clock.time += 2s;
    letScansPass();
}

void TestWatchedFolders::nothingIsWatchedBeforeItIsWanted()
{
    writeSwims(inbox(), 1, 1);
    m_watched->setFolders({inbox()});
    letItStandStill();
    QCOMPARE(m_found->count(), 0);
    m_watched->setEnabled(true);
    m_watched->setEnabled(false);
    letItStandStill();
    QCOMPARE(m_found->count(), 0);
}

void TestWatchedFolders::filesThatWereThereAreFound()
{
    const QStringList files = writeSwims(inbox(), 1, 2);
    m_watched->setFolders({inbox()});
    m_watched->setEnabled(true);
    letItStandStill();
    QTRY_COMPARE_WITH_TIMEOUT(m_found->count(), 1, longestWait);
    QCOMPARE(m_found->first().first().toStringList(), files);
}

/// Seen, grown before the two seconds were over, seen again: it is not read before it stood still once more.
void TestWatchedFolders::aFileIsReadWhenItStoodStill()
{
    m_watched->setFolders({inbox()});
    m_watched->setEnabled(true);
    const QString file = inbox() + u"/swim.fit"_s;
    QVERIFY(QFile::copy(writeSwims(path(u"elsewhere"_s), 1, 1).front(), file));
    letScansPass();
    m_clock.time += 1900ms;
    letScansPass();
    QCOMPARE(m_found->count(), 0);
    QFile growing(file);
    QVERIFY(growing.open(QIODevice::Append) && growing.write("x") == 1);
    growing.close();
    letScansPass();
    m_clock.time += 1900ms;
    letScansPass();
    QCOMPARE(m_found->count(), 0);
    m_clock.time += 100ms;
    letScansPass();
    QTRY_COMPARE_WITH_TIMEOUT(m_found->count(), 1, longestWait);
}

void TestWatchedFolders::aFileIsToldOnceAndAgainWhenItChanged()
{
    const QString file = writeSwims(inbox(), 1, 1).front();
    m_watched->setFolders({inbox()});
    m_watched->setEnabled(true);
    letItStandStill();
    QTRY_COMPARE_WITH_TIMEOUT(m_found->count(), 1, longestWait);
    letItStandStill();
    QCOMPARE(m_found->count(), 1);
    const QString other = writeSwims(path(u"elsewhere"_s), 2, 1).front();
    QVERIFY(QFile::remove(file) && QFile::copy(other, file));
    letItStandStill();
    QTRY_COMPARE_WITH_TIMEOUT(m_found->count(), 2, longestWait);
}

void TestWatchedFolders::whatTheLibraryHasIsNotTold()
{
    const QStringList files = writeSwims(inbox(), 1, 2);
    {
        const auto own = m_library->opened(Purpose::Write);
        Importer(own->database(), own->edits(), own->rows(), m_library->clock()).run({files.front()}, {.jobs = 1});
    }
    m_watched->setFolders({inbox()});
    m_watched->setEnabled(true);
    letItStandStill();
    QTRY_COMPARE_WITH_TIMEOUT(m_found->count(), 1, longestWait);
    QCOMPARE(m_found->first().first().toStringList(), files.mid(1));
}

void TestWatchedFolders::whatWasDeletedIsNotTold()
{
    const QStringList files = writeSwims(inbox(), 1, 1);
    {
        const auto own = m_library->opened(Purpose::Write);
        const auto report =
            Importer(own->database(), own->edits(), own->rows(), m_library->clock()).run(files, {.jobs = 1});
        const FieldValue deleted = field::Deleted{.value = true};
        QVERIFY(own->editor().apply(
            "delete", {{subjectOf(report.items.front().swims.front()), fieldOf(deleted), valueOf(deleted)}}));
    }
    m_watched->setFolders({inbox()});
    m_watched->setEnabled(true);
    letItStandStill();
    QCOMPARE(m_found->count(), 0);
}

void TestWatchedFolders::whatNobodyCanReadIsNotTold()
{
    for (const QString &name : {u"broken.fit"_s, u"notes.txt"_s}) {
        QFile file(inbox() + u'/' + name);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("milk, eggs") > 0);
    }
    m_watched->setFolders({inbox(), path(u"gone"_s)});
    m_watched->setEnabled(true);
    letItStandStill();
    QCOMPARE(m_found->count(), 0);
}

void TestWatchedFolders::foldersBelowAreWatched()
{
    m_watched->setFolders({inbox()});
    m_watched->setEnabled(true);
    const QStringList files = writeSwims(inbox() + u"/2026/11"_s, 1, 1);
    letItStandStill();
    QTRY_COMPARE_WITH_TIMEOUT(m_found->count(), 1, longestWait);
    QCOMPARE(m_found->first().first().toStringList(), files);
}

/// The library has x.fit; what is in x.fit.gz and in x.fit.zip it has not.
void TestWatchedFolders::aPackedFileIsNotItsNeighbour()
{
    const QString known = inbox() + u"/x.fit"_s;
    QVERIFY(QFile::copy(writeSwims(path(u"elsewhere"_s), 1, 1).front(), known));
    {
        const auto own = m_library->opened(Purpose::Write);
        Importer(own->database(), own->edits(), own->rows(), m_library->clock()).run({known}, {.jobs = 1});
    }
    const auto swim = [this](std::uint32_t number) {
        QFile file(writeSwims(path(u"elsewhere"_s), number, 1).front());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const auto write = [&known](const QString &ending, const QByteArray &content) {
        QFile file(known + ending);
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
    };
    QVERIFY(write(u".gz"_s, gzipOf(swim(2))));
    QVERIFY(write(u".zip"_s, zipOf({{.name = "swims/1.fit", .content = swim(4)}})));
    m_watched->setFolders({inbox()});
    m_watched->setEnabled(true);
    letItStandStill();
    QTRY_COMPARE_WITH_TIMEOUT(m_found->count(), 1, longestWait);
    QCOMPARE(m_found->first().first().toStringList(), QStringList({known + u".gz"_s, known + u".zip"_s}));
}

QTEST_GUILESS_MAIN(TestWatchedFolders)
#include "tst_watchedfolders.moc"
