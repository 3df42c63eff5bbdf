#include "core/base/background.h"

#include <QTest>
#include <QThread>

#include <atomic>
#include <latch>
#include <optional>
#include <thread>
#include <vector>

using namespace lengthwise;

class TestBackground : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theAnswerArrivesInTheOwnersThread()
    {
        WorkerPool pool;
        QObject owner;
        BackgroundJob job(pool, &owner);
        std::optional<int> answer;
        QThread *worked = nullptr;
        QThread *answered = nullptr;
        job.start(
            [&worked] {
                worked = QThread::currentThread();
                return 42;
            },
            [&](int value) {
                answered = QThread::currentThread();
                answer = value;
            });
        QVERIFY(job.isRunning());
        QTRY_VERIFY(answer.has_value());
        QCOMPARE(*answer, 42);
        QCOMPARE(answered, QThread::currentThread());
        QVERIFY(worked != answered);
        QVERIFY(!job.isRunning());
    }

    void aNewerJobSupersedesTheOlder()
    {
        WorkerPool pool(2);
        QObject owner;
        BackgroundJob job(pool, &owner);
        std::latch begun(1);
        std::latch mayEnd(1);
        std::vector<int> answers;
        const auto done = [&answers](int value) { answers.push_back(value); };
        std::atomic<bool> olderEnded = false;
        job.start(
            [&] {
                begun.count_down();
                mayEnd.wait();
                olderEnded = true;
                return 1;
            },
            done);
        begun.wait();
        job.start([] { return 2; }, done);
        QTRY_COMPARE(answers, std::vector<int>{2});
        mayEnd.count_down();
        QTRY_VERIFY(olderEnded);
        QCoreApplication::processEvents();
        QCOMPARE(answers, std::vector<int>{2});
    }

    void anAnswerThatIsAlreadyUnderWayIsDroppedByANewerJob()
    {
        WorkerPool pool(1);
        QObject owner;
        BackgroundJob job(pool, &owner);
        std::vector<int> answers;
        const auto done = [&answers](int value) { answers.push_back(value); };
        std::latch delivered(1);
        job.start([] { return 1; }, done);
        pool.post([&delivered] { delivered.count_down(); }); // one thread: runs after the answer was posted
        delivered.wait();
        job.start([] { return 2; }, done);
        QTRY_COMPARE(answers, std::vector<int>{2});
    }

    void nothingArrivesAfterTheOwnerDied()
    {
        std::latch mayEnd(1);
        bool arrived = false;
        {
            WorkerPool pool;
            {
                QObject owner;
                BackgroundJob job(pool, &owner);
                job.start(
                    [&mayEnd] {
                        mayEnd.wait();
                        return 1;
                    },
                    [&arrived](int) { arrived = true; });
            }
            mayEnd.count_down();
        }
        QCoreApplication::processEvents();
        QVERIFY(!arrived);
    }

    void thePoolDropsWhatHasNotBegun()
    {
        std::latch begun(1);
        std::latch mayEnd(1);
        std::atomic<int> ran = 0;
        {
            WorkerPool pool(1);
            pool.post([&] {
                begun.count_down();
                mayEnd.wait();
                ++ran;
            });
            begun.wait();
            pool.post([&ran] { ++ran; });
            std::jthread release([&mayEnd] { mayEnd.count_down(); });
        }
        QVERIFY(ran >= 1);
        QVERIFY(ran <= 2);
    }
};

QTEST_GUILESS_MAIN(TestBackground)
#include "tst_background.moc"
