#include "core/ingest/importqueue.h"

#include <QtTest>

#include <algorithm>
#include <thread>

using namespace lengthwise;
using namespace std::chrono_literals;

namespace {

constexpr std::size_t everything = 1000;

Incoming incoming(int file, int entry)
{
    return {.item = {.file = QStringLiteral("%1/%2").arg(file).arg(entry)}};
}

QStringList namesOf(const ImportQueue::Taken &taken)
{
    QStringList names;
    for (const Incoming &each : taken.items)
        names << each.item.file;
    return names;
}

void addFiles(ImportQueue &queue, int count)
{
    for (int file = 0; file < count; ++file)
        queue.add({.path = QString::number(file)});
    queue.allFound();
}

} // namespace

class TestImportQueue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreGivenOnceInOrder();
    void itemsComeInTheOrderOfFiles();
    void batchesEndInTheMiddleOfAFile();
    void nothingFoundIsTheEnd();
    void whatTheWriterWaitsForIsNeverHeldUp();
    void closingWakesEverybody();
    void closingAfterTheEndCutsNothingShort();
    void closingWhileTheLastWorkIsPutDownCutsNothingShort();
    void closingBeforeAnythingIsFoundCutsShort();
};

void TestImportQueue::filesAreGivenOnceInOrder()
{
    ImportQueue queue(everything);
    addFiles(queue, 2);
    QCOMPARE(queue.found(), 2);
    const auto first = queue.nextFile();
    const auto second = queue.nextFile();
    QVERIFY(first && first->number == 0 && first->file.path == QLatin1String("0"));
    QVERIFY(second && second->number == 1 && second->file.path == QLatin1String("1"));
    QVERIFY(!queue.nextFile());
}

void TestImportQueue::itemsComeInTheOrderOfFiles()
{
    ImportQueue queue(everything * 1000);
    addFiles(queue, 3);
    for (int file = 0; file < 3; ++file)
        QVERIFY(queue.nextFile());
    queue.push(2, incoming(2, 0));
    queue.finish(2, {.bytes = 4});
    queue.push(1, incoming(1, 0));
    QVERIFY(queue.take(everything, 0ms).items.empty());
    queue.finish(0, {.bytes = 1, .passedOver = 1}); // gives nothing
    auto taken = queue.take(everything, 0ms);
    QCOMPARE(namesOf(taken), QStringList({QStringLiteral("1/0")}));
    QCOMPARE(taken.files, 1);
    QVERIFY(!taken.isEnd);
    queue.push(1, incoming(1, 1));
    queue.finish(1, {.bytes = 2, .passedOver = 3});
    taken = queue.take(everything, 0ms);
    QCOMPARE(namesOf(taken), QStringList({QStringLiteral("1/1"), QStringLiteral("2/0")}));
    QCOMPARE(taken.files, 2);
    QCOMPARE(taken.done.bytes, 6);
    QCOMPARE(taken.done.passedOver, 3);
    QVERIFY(taken.isEnd);
    QVERIFY(!queue.isCutShort());
}

void TestImportQueue::batchesEndInTheMiddleOfAFile()
{
    ImportQueue queue(everything * 1000);
    addFiles(queue, 1);
    queue.nextFile();
    for (int entry = 0; entry < 5; ++entry)
        queue.push(0, incoming(0, entry));
    queue.finish(0, {});
    auto taken = queue.take(3, 0ms);
    QCOMPARE(namesOf(taken), QStringList({QStringLiteral("0/0"), QStringLiteral("0/1"), QStringLiteral("0/2")}));
    QVERIFY(taken.files == 0 && !taken.isEnd);
    taken = queue.take(3, 0ms);
    QCOMPARE(namesOf(taken), QStringList({QStringLiteral("0/3"), QStringLiteral("0/4")}));
    QVERIFY(taken.files == 1 && taken.isEnd);
}

void TestImportQueue::nothingFoundIsTheEnd()
{
    ImportQueue queue(everything);
    queue.allFound();
    QVERIFY(!queue.nextFile());
    QVERIFY(queue.take(everything, 1h).isEnd);
}

/// Room for not even one: whoever reads the later files fills it first and waits, and still all of it comes through.
void TestImportQueue::whatTheWriterWaitsForIsNeverHeldUp()
{
    constexpr int files = 40;
    constexpr int entries = 5;
    ImportQueue queue(1);
    const auto read = [&queue] {
        while (const auto work = queue.nextFile()) {
            for (int entry = 0; entry < entries; ++entry)
                queue.push(work->number, incoming(int(work->number), entry));
            queue.finish(work->number, {});
        }
    };
    QStringList taken;
    {
        std::vector<std::jthread> readers;
        for (int reader = 0; reader < 4; ++reader)
            readers.emplace_back(read);
        addFiles(queue, files);
        for (bool isEnd = false; !isEnd;) {
            const auto some = queue.take(3, 1h);
            taken += namesOf(some);
            isEnd = some.isEnd;
        }
    }
    QStringList expected;
    for (int file = 0; file < files; ++file) {
        for (int entry = 0; entry < entries; ++entry)
            expected << incoming(file, entry).item.file;
    }
    QCOMPARE(taken, expected);
}

void TestImportQueue::closingWakesEverybody()
{
    ImportQueue queue(1);
    queue.add({.path = QStringLiteral("0")});
    queue.add({.path = QStringLiteral("1")});
    queue.nextFile();
    queue.nextFile();
    queue.push(1, incoming(1, 0)); // full
    {
        const std::jthread pushes([&queue] { queue.push(1, incoming(1, 1)); });
        const std::jthread waitsForFiles([&queue] { queue.nextFile(); });
        const std::jthread takes([&queue] { queue.take(everything, 1h); });
        queue.close();
    }
    QVERIFY(!queue.add({}));
    QVERIFY(!queue.push(0, incoming(0, 0)));
    QVERIFY(queue.take(everything, 1h).isEnd);
    QVERIFY(queue.isCutShort());
}

void TestImportQueue::closingAfterTheEndCutsNothingShort()
{
    ImportQueue queue(everything);
    addFiles(queue, 1);
    queue.nextFile();
    queue.finish(0, {});
    QVERIFY(queue.take(everything, 0ms).isEnd);
    queue.close();
    QVERIFY(!queue.isCutShort());
}

void TestImportQueue::closingWhileTheLastWorkIsPutDownCutsNothingShort()
{
    ImportQueue queue(everything);
    QVERIFY(queue.add({}));
    queue.nextFile();
    queue.push(0, incoming(0, 0));
    QCOMPARE(queue.take(everything, 0ms).items.size(), std::size_t(1));
    queue.close();
    QVERIFY(queue.isCutShort()); // nobody knows yet
    queue.finish(0, {});
    queue.allFound();
    QVERIFY(!queue.isCutShort());
}

void TestImportQueue::closingBeforeAnythingIsFoundCutsShort()
{
    ImportQueue queue(everything);
    queue.close();
    QVERIFY(!queue.add({}));
    queue.allFound();
    QVERIFY(queue.isCutShort());
}

QTEST_GUILESS_MAIN(TestImportQueue)
#include "tst_importqueue.moc"
