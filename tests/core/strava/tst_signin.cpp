#include "tests/core/strava/signinattempt.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace lengthwise;
using namespace lengthwise::strava;

namespace {

QCoro::Task<Result<void>> answered(Result<void> answer)
{
    co_return answer;
}

} // namespace

static const QStringList allRights{u"read"_s, u"activity:read"_s, u"activity:read_all"_s};

class TestSignIn : public QObject, SignInBench
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        strava = std::make_unique<FakeStrava>(clock);
        pauses.asked.clear();
    }

    void theSwimmerIsSignedIn()
    {
        Attempt attempt;
        const auto task = begin(attempt, wish());
        QVERIFY(!attempt.answer);
        QCOMPARE(pauses.asked, std::vector<std::chrono::milliseconds>{std::chrono::minutes(5)});
        browser.open(attempt.address);
        QTRY_VERIFY(attempt.answer);
        const auto &answer = attempt.answer->value();
        QCOMPARE(answer.athlete->id, qint64(9007199254740993));
        QCOMPARE(answer.scopes, allRights);
        QCOMPARE(answer.tokens.expiresAt, clock.time + 6h);
        QCOMPARE(strava->livingSignIns(), 1);
        QTRY_VERIFY(browser.isDone());
        QCOMPARE(browser.status, 200);
        QVERIFY(browser.page.contains(signedInWords));
        QCOMPARE(browser.place.toString(QUrl::RemoveQuery), attempt.redirectAddress());
        for (const auto &secret : strava->secrets())
            QVERIFY(!browser.page.contains(secret));
        QCOMPARE(pauses.held(), 0u);
    }

    void theAddressIsWhatStravaReads()
    {
        Attempt attempt;
        auto forced = wish();
        forced.asksAgain = true;
        const auto task = begin(attempt, forced);
        QCOMPARE(attempt.address.toString(QUrl::RemoveQuery), QString(strava->url() + u"/oauth/authorize"_s));
        const QUrlQuery query(attempt.address);
        const auto value = [&query](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
        QCOMPARE(value(u"client_id"_s), u"12345"_s);
        QCOMPARE(value(u"response_type"_s), u"code"_s);
        QCOMPARE(value(u"approval_prompt"_s), u"force"_s);
        QCOMPARE(value(u"scope"_s), allRights.join(u','));
        QCOMPARE(attempt.state().size(), 43);
        const QUrl redirect(attempt.redirectAddress());
        QCOMPARE(redirect.host(), u"127.0.0.1"_s);
        QCOMPARE(redirect.path(), u"/strava"_s);
        QVERIFY(!attempt.address.toString().contains(strava->settings().clientSecret));
        attempt.cancellation.cancel();
        QTRY_VERIFY(attempt.answer);
    }

    void withoutThePrivateOnesIsFine()
    {
        strava->change([](FakeStravaSettings &settings) {
            settings.ticked = QStringList{u"read"_s, u"activity:read"_s};
        });
        auto wished = wish();
        wished.scopes = {u"read"_s, u"activity:read"_s, u"activity:read_all"_s};
        Attempt attempt;
        const auto task = begin(attempt, wished);
        browser.open(attempt.address);
        QTRY_VERIFY(attempt.answer);
        QCOMPARE(attempt.answer->value().scopes, (QStringList{u"read"_s, u"activity:read"_s}));
    }

    void theBrowserWaitsUntilItIsTrue()
    {
        strava->fail(u"/oauth/token"_s, {.kind = FakeFault::Kind::Stall});
        Attempt attempt;
        const auto task = begin(attempt, wish());
        browser.open(attempt.address);
        QTRY_COMPARE(strava->stalled(), 1);
        Browser second; // the same redirect once more
        second.open(
            QUrl(attempt.redirectAddress() + u"?state="_s + attempt.state() + u"&code=x&scope=activity:read"_s));
        QTRY_VERIFY(second.isDone());
        QCOMPARE(second.status, 410);
        QVERIFY(second.page.contains(u"This sign-in is over"_s));
        QVERIFY(!browser.isDone());
        QVERIFY(!attempt.answer);
        strava->releaseStalled();
        QTRY_VERIFY(browser.isDone());
        QVERIFY(browser.page.contains(signedInWords));
        QTRY_VERIFY(attempt.answer);
        QVERIFY(*attempt.answer);
        nobodyListens(attempt);
    }

    void aBrowserThatIsClosedMeanwhileDoesNotMatter()
    {
        strava->fail(u"/oauth/token"_s, {.kind = FakeFault::Kind::Stall});
        Attempt attempt;
        const auto task = begin(attempt, wish());
        browser.open(attempt.address);
        QTRY_COMPARE(strava->stalled(), 1);
        browser.close();
        strava->releaseStalled();
        QTRY_VERIFY(attempt.answer);
        QVERIFY(*attempt.answer);
    }

    void othersDoNotDisturb()
    {
        Attempt attempt;
        const auto task = begin(attempt, wish());
        const auto base = attempt.redirectAddress().chopped(7); // "/strava"
        Browser other;
        other.open(QUrl(base + u"/favicon.ico"_s));
        QTRY_VERIFY(other.isDone());
        QCOMPARE(other.status, 404);
        QVERIFY(!attempt.answer);
        browser.open(attempt.address);
        QTRY_VERIFY(attempt.answer);
        QVERIFY(*attempt.answer);
    }

    void twoAtOnceDoNotMixUp()
    {
        Attempt first;
        Attempt second;
        const auto one = begin(first, wish());
        const auto two = begin(second, wish());
        QVERIFY(first.redirectAddress() != second.redirectAddress());
        QVERIFY(first.state() != second.state());
        browser.open(QUrl(first.redirectAddress() + u"?code=x&scope=activity:read&state="_s + second.state()));
        QTRY_VERIFY(first.answer);
        QCOMPARE(first.answer->error().code, ErrorCode::SignInForged);
        QVERIFY(!second.answer);
        browser.open(second.address);
        QTRY_VERIFY(second.answer);
        QVERIFY(*second.answer);
    }

    void whatCannotBeKeptIsToldInTheBrowser()
    {
        std::optional<TokenAnswer> seen;
        const auto keep = [&seen](TokenAnswer answer) {
            seen = answer;
            return answered(fail({.code = ErrorCode::OtherAthlete, .detail = u"Jo"_s}));
        };
        Attempt attempt;
        const auto task = begin(attempt, wish(), keep);
        browser.open(attempt.address);
        QTRY_VERIFY(attempt.answer);
        QCOMPARE(attempt.answer->error(), (Error{.code = ErrorCode::OtherAthlete, .detail = u"Jo"_s}));
        QCOMPARE(seen->scopes, allRights);
        QTRY_VERIFY(browser.isDone());
        QVERIFY(browser.page.contains(u"could not keep the sign-in"_s));
        Attempt again;
        const auto kept = begin(again, wish(), [](TokenAnswer) { return answered({}); });
        browser.open(again.address);
        QTRY_VERIFY(again.answer);
        QVERIFY(*again.answer);
        QTRY_VERIFY(browser.page.contains(signedInWords));
    }
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
