#include "tests/core/strava/signinattempt.h"

#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace lengthwise;
using namespace lengthwise::strava;

/// Every way a sign-in may fail: what is told, what the browser shows, and that the next attempt works.
class TestSignInFailures : public QObject, SignInBench
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        strava = std::make_unique<FakeStrava>(clock);
        pauses.asked.clear();
    }

    void failuresAreToldAndTheNextAttemptWorks_data()
    {
        using Kind = FakeFault::Kind;
        QTest::addColumn<FakeBrowser>("user");
        QTest::addColumn<std::optional<FakeFault>>("fault");
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("words");
        const auto user = [](const char *name, FakeBrowser does, ErrorCode code, const QString &words) {
            QTest::newRow(name) << does << std::optional<FakeFault>() << int(code) << words;
        };
        const auto server = [](const char *name, FakeFault fault, ErrorCode code, const QString &words) {
            QTest::newRow(name) << FakeBrowser::Grants << std::optional(fault) << int(code) << words;
        };
        user("denied", FakeBrowser::Denies, ErrorCode::SignInDenied, u"You did not allow"_s);
        user("bad state", FakeBrowser::WrongState, ErrorCode::SignInForged, u"does not belong"_s);
        user("no state", FakeBrowser::NoState, ErrorCode::SignInForged, u"does not belong"_s);
        server("500", {.kind = Kind::Status, .status = 500}, ErrorCode::ServerFailed, u"just now"_s);
        server("400", {.kind = Kind::Status, .status = 400}, ErrorCode::RequestRefused, u"did not agree"_s);
        server("401", {.kind = Kind::Status, .status = 401}, ErrorCode::SignInRefused, u"client secret"_s);
        server("HTML", {.kind = Kind::Html}, ErrorCode::AnswerDamaged, u"makes no sense"_s);
        server("garbage", {.kind = Kind::Malformed}, ErrorCode::AnswerDamaged, u"makes no sense"_s);
        server("half a body", {.kind = Kind::HalfBody}, ErrorCode::NetworkDown, u"could not reach"_s);
        server("dropped", {.kind = Kind::Drop}, ErrorCode::NetworkDown, u"could not reach"_s);
    }

    void failuresAreToldAndTheNextAttemptWorks()
    {
        QFETCH(FakeBrowser, user);
        QFETCH(std::optional<FakeFault>, fault);
        QFETCH(int, code);
        QFETCH(QString, words);
        userDoes(user);
        if (fault)
            strava->fail(u"/oauth/token"_s, *fault, 10);
        Attempt attempt;
        const auto task = begin(attempt, wish());
        browser.open(attempt.address);
        QTRY_VERIFY(attempt.answer);
        QVERIFY(!*attempt.answer);
        QCOMPARE(int(attempt.answer->error().code), code);
        QTRY_VERIFY(browser.isDone());
        QVERIFY(browser.page.contains(notSignedInWords));
        QVERIFY2(browser.page.contains(words), qPrintable(browser.page));
        QCOMPARE(strava->requests(u"/oauth/token"_s) > 0, fault.has_value());
        retryWorks();
    }

    void aWrongSecretIsToldAndTheNextAttemptWorks()
    {
        auto wrong = wish();
        wrong.application.secret = u"wr0ng"_s;
        Attempt attempt;
        const auto task = begin(attempt, wrong);
        browser.open(attempt.address);
        QTRY_VERIFY(attempt.answer);
        QCOMPARE(attempt.answer->error().code, ErrorCode::SignInRefused);
        QTRY_VERIFY(browser.isDone());
        QVERIFY(browser.page.contains(u"client secret"_s));
        retryWorks();
    }

    void untickedScopesEndItBeforeAnythingIsExchanged()
    {
        strava->change([](FakeStravaSettings &settings) { settings.ticked = QStringList{u"read"_s}; });
        Attempt attempt;
        const auto task = begin(attempt, wish());
        browser.open(attempt.address);
        QTRY_VERIFY(attempt.answer);
        QCOMPARE(attempt.answer->error().code, ErrorCode::ScopesMissing);
        QCOMPARE(attempt.answer->error().detail, u"activity:read, activity:read_all"_s);
        QTRY_VERIFY(browser.isDone());
        QVERIFY(browser.page.contains(u"was not ticked"_s));
        QCOMPARE(strava->requests(u"/oauth/token"_s), 0);
        retryWorks();
    }

    void aWrongClockKeepsNothing_data()
    {
        QTest::addColumn<int>("serverAhead");
        QTest::addColumn<bool>("isFine");
        QTest::newRow("five minutes") << 300 << true;
        QTest::newRow("more") << 301 << false;
        QTest::newRow("five minutes behind") << -300 << true;
        QTest::newRow("more behind") << -301 << false;
    }

    void aWrongClockKeepsNothing()
    {
        QFETCH(int, serverAhead);
        QFETCH(bool, isFine);
        strava->change([=](FakeStravaSettings &settings) { settings.clockAhead = std::chrono::seconds(serverAhead); });
        Attempt attempt;
        const auto task = begin(attempt, wish());
        browser.open(attempt.address);
        QTRY_VERIFY(attempt.answer);
        QTRY_VERIFY(browser.isDone());
        QCOMPARE(attempt.answer->has_value(), isFine);
        // Ending it at Strava would end an older sign-in of the same athlete, too.
        QCOMPARE(strava->requests(u"/oauth/revoke"_s), 0);
        if (!isFine) {
            QCOMPARE(attempt.answer->error(), (Error{.code = ErrorCode::ClockWrong, .count = -serverAhead}));
            QVERIFY(browser.page.contains(u"The clock of this computer is wrong"_s));
        }
        retryWorks();
    }

    void whoDoesNotComeBackIsNotWaitedForLongerThanFiveMinutes()
    {
        userDoes(FakeBrowser::Closes);
        Attempt attempt;
        const auto began = clock.time;
        const auto task = begin(attempt, wish());
        browser.open(attempt.address);
        QTRY_VERIFY(browser.isDone());
        QVERIFY(!attempt.answer);
        pauses.pass();
        QTRY_VERIFY(attempt.answer);
        QCOMPARE(attempt.answer->error(), Error{.code = ErrorCode::SignInTimedOut});
        QCOMPARE(clock.time - began, 5min);
        nobodyListens(attempt);
        retryWorks();
    }

    void cancellingWhileTheBrowserIsAwaitedEndsIt()
    {
        Attempt attempt;
        const auto task = begin(attempt, wish());
        attempt.cancellation.cancel();
        QTRY_VERIFY(attempt.answer);
        QCOMPARE(attempt.answer->error().code, ErrorCode::Cancelled);
        QCOMPARE(pauses.held(), 0u);
        nobodyListens(attempt);
        retryWorks();
    }

    void cancellingWhileStravaIsAskedTellsTheBrowser()
    {
        strava->fail(u"/oauth/token"_s, {.kind = FakeFault::Kind::Stall});
        Attempt attempt;
        const auto task = begin(attempt, wish());
        browser.open(attempt.address);
        QTRY_COMPARE(strava->stalled(), 1);
        QVERIFY(!browser.isDone());
        attempt.cancellation.cancel();
        QTRY_VERIFY(attempt.answer);
        QCOMPARE(attempt.answer->error().code, ErrorCode::Cancelled);
        QTRY_VERIFY(browser.isDone());
        QVERIFY(browser.page.contains(u"The sign-in was cancelled in Lengthwise."_s));
        retryWorks();
    }

    void whatIsCancelledAlreadyDoesNotBegin()
    {
        Attempt attempt;
        attempt.cancellation.cancel();
        const auto task = begin(attempt, wish());
        QVERIFY(attempt.answer);
        QCOMPARE(attempt.answer->error().code, ErrorCode::Cancelled);
        QVERIFY(attempt.address.isEmpty());
    }

    void cancellingAsTheAddressIsShownEndsIt()
    {
        Attempt attempt;
        const auto show = [&attempt](const QUrl &) { attempt.cancellation.cancel(); };
        const auto task = put(signIn(wish(), parts(), show, attempt.cancellation), attempt.answer);
        QTRY_VERIFY(attempt.answer);
        QCOMPARE(attempt.answer->error().code, ErrorCode::Cancelled);
    }

    void aTakenPortIsTold()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress(QHostAddress::LocalHost), 0));
        Attempt attempt;
        const auto task = begin(attempt, wish(), {}, other.serverPort());
        QVERIFY(attempt.answer);
        QCOMPARE(attempt.answer->error().code, ErrorCode::ListenerFailed);
        QVERIFY(attempt.address.isEmpty());
        retryWorks();
    }
};

QTEST_GUILESS_MAIN(TestSignInFailures)
#include "tst_signinfailures.moc"
