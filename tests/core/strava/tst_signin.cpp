#include "core/strava/signin.h"
#include "tests/support/fakestrava.h"
#include "tests/support/heldpauses.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace lengthwise;
using namespace lengthwise::strava;

namespace {

/// What a browser shows in the end.
class Browser
{
public:
    void open(const QUrl &url)
    {
        m_reply.reset(m_network.get(QNetworkRequest(url)));
        page.clear();
        status = 0;
        QObject::connect(m_reply.get(), &QNetworkReply::finished, m_reply.get(), [this] {
            status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
            error = m_reply->error();
            place = m_reply->url();
            if (m_reply->isOpen())
                page = QString::fromUtf8(m_reply->readAll());
        });
    }
    bool isDone() const { return m_reply && m_reply->isFinished(); }
    void close()
    {
        m_reply->abort();
        m_network.clearConnectionCache();
    }

    QString page;
    int status = 0;
    QNetworkReply::NetworkError error{};
    QUrl place; ///< behind all redirects

private:
    QNetworkAccessManager m_network;
    std::unique_ptr<QNetworkReply> m_reply;
};

/// One sign-in that is under way.
struct Attempt {
    std::optional<Result<TokenAnswer>> answer;
    QUrl address; ///< to open
    Cancellation cancellation;

    QString redirectAddress() const { return QUrlQuery(address).queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded); }
    QString state() const { return QUrlQuery(address).queryItemValue(u"state"_s); }
};

QCoro::Task<> put(QCoro::Task<Result<TokenAnswer>> task, std::optional<Result<TokenAnswer>> &into)
{
    into = co_await std::move(task);
}

QCoro::Task<Result<void>> answered(Result<void> answer)
{
    co_return answer;
}

const QString signedInWords = u"You are signed in"_s;
const QString notSignedInWords = u"You are not signed in"_s;

} // namespace

class TestSignIn : public QObject
{
    Q_OBJECT

    MovableClock clock;
    HeldPauses pauses{clock};
    QNetworkAccessManager network; ///< of all tests: what one did to it must not trouble the next
    std::unique_ptr<FakeStrava> strava;
    Browser browser;

    SignInWish wish() const { return {.application = {strava->settings().clientId, strava->settings().clientSecret}}; }

    SignInParts parts(quint16 port = 0) { return {network, clock, pauses, addresses(strava->url()).value(), port}; }

    QCoro::Task<> begin(Attempt &attempt, const SignInWish &wish,
        std::function<QCoro::Task<Result<void>>(TokenAnswer)> keep = {}, quint16 port = 0)
    {
        const auto show = [&attempt](const QUrl &url) { attempt.address = url; };
        return put(signIn(wish, parts(port), show, attempt.cancellation, std::move(keep)), attempt.answer);
    }

    void userDoes(FakeBrowser what)
    {
        strava->change([what](FakeStravaSettings &settings) { settings.browser = what; });
    }

    /// The last step of each test of a failure: the same parts, and it works.
    void retryWorks()
    {
        strava->stopFailing();
        strava->change([](FakeStravaSettings &settings) { settings = FakeStravaSettings(); });
        Attempt attempt;
        const auto task = begin(attempt, wish());
        browser.open(attempt.address);
        QTRY_VERIFY(attempt.answer);
        QVERIFY(*attempt.answer);
        QTRY_VERIFY(browser.isDone());
        QVERIFY(browser.page.contains(signedInWords));
    }

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
        QCOMPARE(answer.scopes, (QStringList{u"read"_s, u"activity:read_all"_s}));
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
        QCOMPARE(value(u"scope"_s), u"read,activity:read_all"_s);
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
        QCOMPARE(attempt.answer->error().detail, u"activity:read_all"_s);
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
        QCOMPARE(strava->livingSignIns(), isFine ? 1 : 0);
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
        QCOMPARE(seen->scopes, (QStringList{u"read"_s, u"activity:read_all"_s}));
        QTRY_VERIFY(browser.isDone());
        QVERIFY(browser.page.contains(u"could not keep the sign-in"_s));
        Attempt again;
        const auto kept = begin(again, wish(), [](TokenAnswer) { return answered({}); });
        browser.open(again.address);
        QTRY_VERIFY(again.answer);
        QVERIFY(*again.answer);
        QTRY_VERIFY(browser.page.contains(signedInWords));
    }

private:
    void nobodyListens(const Attempt &attempt)
    {
        Browser late;
        late.open(QUrl(attempt.redirectAddress() + u"?state="_s + attempt.state() + u"&code=x&scope=activity:read"_s));
        QTRY_VERIFY(late.isDone());
        QCOMPARE(late.error, QNetworkReply::ConnectionRefusedError);
    }
};

QTEST_GUILESS_MAIN(TestSignIn)
#include "tst_signin.moc"
