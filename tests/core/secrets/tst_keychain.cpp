#include "core/secrets/keychain.h"
#include "tests/support/keyring.h"

#include <QCoro/QCoroThread>
#include <QTest>
#include <QThread>

using namespace lengthwise;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Found = std::optional<QString>;

class TestKeychain : public QObject
{
    Q_OBJECT

    Keychain m_keychain;
    Cancellation m_never;

    Result<Found> read(const QString &key) { return QCoro::waitFor(m_keychain.read(key, m_never)); }
    Result<void> write(const QString &key, const QString &value)
    {
        return QCoro::waitFor(m_keychain.write(key, value, m_never));
    }
    Result<void> remove(const QString &key) { return QCoro::waitFor(m_keychain.remove(key, m_never)); }

private Q_SLOTS:
    void init() { QVERIFY(keyring::unlock()); }

    void whatIsWrittenIsReadAndReplacedAsAWhole()
    {
        QVERIFY(write(u"app/1"_s, u"{\"secret\":\"the first and longer one\"}"_s));
        QVERIFY(write(u"app/2"_s, u"{\"secret\":\"another\"}"_s));
        QVERIFY(write(u"app/1"_s, u"{\"secret\":\"second\"}"_s));
        QCOMPARE(read(u"app/1"_s).value(), u"{\"secret\":\"second\"}"_s);
        QCOMPARE(read(u"app/2"_s).value(), u"{\"secret\":\"another\"}"_s);
        QCOMPARE(keyring::items(u"app/1"_s).size(), 1u);
    }

    void aKeyringViewerShowsTheProgramsName()
    {
        QVERIFY(write(u"app/label"_s, u"{\"secret\":\"x\"}"_s));
        const auto items = keyring::items(u"app/label"_s);
        QCOMPARE(items.size(), 1u);
        QCOMPARE(items.front().label, u"Lengthwise"_s);
    }

    void everyTextOfTheLargestSizeComesBack()
    {
        const QString text = u"{\"name\":\"Zoë Łucja 泳ぐ 🏊\"}"_s;
        QVERIFY(write(u"app/text"_s, text));
        QCOMPARE(read(u"app/text"_s).value(), text);
        const QString largest(1280, u'ü'); // two bytes each
        QVERIFY(write(u"app/text"_s, largest));
        QCOMPARE(read(u"app/text"_s).value(), largest);
        const auto refused = write(u"app/text"_s, largest + u'x');
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::KeychainFailed);
        QVERIFY(!refused.error().detail.contains(u'ü'));
        QCOMPARE(read(u"app/text"_s).value(), largest);
    }

    void whatIsRemovedIsGone()
    {
        QCOMPARE(read(u"app/absent"_s).value(), std::nullopt);
        QVERIFY(remove(u"app/absent"_s));
        QVERIFY(keyring::items(u"app/absent"_s).empty());

        QVERIFY(write(u"app/gone"_s, u"{\"secret\":\"x\"}"_s));
        QVERIFY(remove(u"app/gone"_s));
        QCOMPARE(read(u"app/gone"_s).value(), std::nullopt);
        QVERIFY(keyring::items(u"app/gone"_s).empty());
    }

    void anEmptyObjectIsAbsent()
    {
        QVERIFY(write(u"app/empty"_s, u"{}"_s));
        QCOMPARE(read(u"app/empty"_s).value(), std::nullopt);
    }

    void aLockedKeyringFindsNothingAndLosesNothing()
    {
        const QString text = u"{\"secret\":\"behind the lock\"}"_s;
        QVERIFY(write(u"app/locked"_s, text));
        QVERIFY(keyring::lock());

        QCOMPARE(read(u"app/locked"_s).value(), std::nullopt);
        const auto written = write(u"app/locked"_s, u"{\"secret\":\"another\"}"_s);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::KeychainLocked);
        QVERIFY(!written.error().detail.isEmpty());
        QVERIFY(!written.error().detail.contains("another"_L1));
        QCOMPARE(remove(u"app/locked"_s).error().code, ErrorCode::KeychainLocked);
        QCOMPARE(remove(u"app/neverwritten"_s).error().code, ErrorCode::KeychainLocked);
        const auto items = keyring::items(u"app/locked"_s);
        QCOMPARE(items.size(), 1u);
        QVERIFY(items.front().isLocked);

        QVERIFY(keyring::unlock());
        QCOMPARE(read(u"app/locked"_s).value(), text);
        QVERIFY(keyring::items(u"app/neverwritten"_s).empty());
    }

    void aQuestionThatWaitsForThePasswordCanBeCancelled()
    {
        const QString text = u"{\"secret\":\"asked for\"}"_s;
        QVERIFY(write(u"app/asked"_s, text));
        QVERIFY(keyring::lock());
        std::optional<Result<Found>> answer;
        Cancellation cancellation;
        {
            OpenPrompter prompter;
            m_keychain.read(u"app/asked"_s, cancellation).then([&](const Result<Found> &found) { answer = found; });
            QTRY_VERIFY(prompter.isAsking());
            QVERIFY(!answer);
            cancellation.cancel();
            QTRY_VERIFY(answer);
            QCOMPARE(answer->error().code, ErrorCode::Cancelled);
            answer.reset();
        }
        // The desktop's question is closed: the late answer reaches nobody, and the next question gets its own.
        QVERIFY(keyring::unlock());
        QCOMPARE(read(u"app/asked"_s).value(), text);
        QVERIFY(!answer);
    }

    void nothingIsAskedOnceCancelled()
    {
        Cancellation cancelled;
        cancelled.cancel();
        const auto asked = m_keychain.write(u"app/cancelled"_s, u"x"_s, cancelled);
        QVERIFY(asked.isReady());
        QCOMPARE(read(u"app/cancelled"_s).value(), std::nullopt);
    }

    void anotherThreadMayAskAndEnd()
    {
        QVERIFY(write(u"app/thread"_s, u"{\"secret\":\"main\"}"_s));
        for (int round = 0; round < 5; ++round) {
            Result<Found> found;
            const QString text = u"{\"secret\":\"%1\"}"_s.arg(round);
            const std::unique_ptr<QThread> thread(QThread::create([&] {
                Keychain keychain;
                Cancellation never;
                if (const auto written = QCoro::waitFor(keychain.write(u"app/thread"_s, text, never)); written)
                    found = QCoro::waitFor(keychain.read(u"app/thread"_s, never));
                else
                    found = fail(written.error());
            }));
            thread->start();
            QVERIFY(QCoro::waitFor(qCoro(thread.get()).waitForFinished(10s)));
            QCOMPARE(found.value(), text);
            QCOMPARE(read(u"app/thread"_s).value(), text);
        }
    }

    void threadsMayAskAtTheSameTime()
    {
        constexpr int Count = 4;
        std::array<int, Count> right{};
        std::vector<std::unique_ptr<QThread>> threads;
        for (int i = 0; i < Count; ++i) {
            threads.emplace_back(QThread::create([i, &right] {
                Keychain keychain;
                Cancellation never;
                const QString key = u"app/parallel%1"_s.arg(i);
                for (int round = 0; round < 10; ++round) {
                    const QString text = u"{\"secret\":\"%1\"}"_s.arg(100 * i + round);
                    const bool isWritten = QCoro::waitFor(keychain.write(key, text, never)).has_value();
                    right[i] += isWritten && QCoro::waitFor(keychain.read(key, never)) == Result<Found>(text);
                }
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(QCoro::waitFor(qCoro(thread.get()).waitForFinished(10s)));
        QCOMPARE(right, (std::array<int, Count>{10, 10, 10, 10}));
    }

    void manyQuestionsAtOnceAreAllAnswered()
    {
        QVERIFY(write(u"app/many"_s, u"{\"secret\":\"x\"}"_s));
        std::vector<QCoro::Task<Result<Found>>> questions;
        for (int i = 0; i < 50; ++i)
            questions.push_back(m_keychain.read(u"app/many"_s, m_never));
        for (auto &question : questions)
            QCOMPARE(QCoro::waitFor(question).value(), u"{\"secret\":\"x\"}"_s);
    }

    void theKeyringsFilesHoldNoSecretInPlainText()
    {
        const QString secret = u"0123456789abcdef-a-secret"_s;
        const QByteArray before = keyring::fileBytes();
        QVERIFY(write(u"app/file"_s, u"{\"secret\":\"%1\"}"_s.arg(secret)));
        const QByteArray bytes = keyring::fileBytes();
        QVERIFY(bytes.size() > before.size());
        QVERIFY(!bytes.contains(secret.toUtf8()));
        QVERIFY(!bytes.contains(secret.toUtf8().toBase64()));
        QVERIFY(!bytes.contains(secret.toUtf8().toHex()));
    }
};

QTEST_GUILESS_MAIN(TestKeychain)
#include "tst_keychain.moc"
