#include "tests/core/sync/accountbench.h"

#include <QtTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

const QStringList reading{u"read"_s, u"activity:read"_s, u"activity:read_all"_s};

} // namespace

/// Which rights a sign-in asks for: to send swims only where somebody wants to.
class TestStravaScopes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<AccountBench>();
        m_account = m_bench->account();
    }
    void cleanup()
    {
        m_account.reset();
        m_bench.reset();
    }

    void readingIsAllByItself()
    {
        QCOMPARE(connectedWith(false), reading);
        QCOMPARE(asked(), reading);
        QCOMPARE(prompt(), u"auto"_s);
    }

    void writingIsAskedForWhereItIsWanted()
    {
        QCOMPARE(connectedWith(true), reading + QStringList{u"activity:write"_s});
        QCOMPARE(asked(), reading + QStringList{u"activity:write"_s});
        QCOMPARE(m_bench->known().connection->scopes, reading + QStringList{u"activity:write"_s});
        QCOMPARE(m_bench->stored()->connection.scopes, reading + QStringList{u"activity:write"_s});
    }

    /// Whoever has granted the rest is asked all the same.
    void itIsAskedForLater()
    {
        connectedWith(false);
        QCOMPARE(connectedWith(true), reading + QStringList{u"activity:write"_s});
        QCOMPARE(prompt(), u"force"_s);
        QCOMPARE(m_bench->strava.requests(u"/oauth/token"_s), 2);
    }

    void whatWasGrantedStaysAskedFor()
    {
        connectedWith(true);
        QCOMPARE(connectedWith(false), reading + QStringList{u"activity:write"_s});
        QCOMPARE(prompt(), u"auto"_s);
        connectedWith(true);
        QCOMPARE(prompt(), u"auto"_s);

        // A disconnect forgets it.
        QVERIFY(m_bench->disconnect(*m_account));
        QCOMPARE(connectedWith(false), reading);
    }

    void untickedItStillReads()
    {
        m_bench->strava.change([](FakeStravaSettings &settings) { settings.ticked = reading; });
        QCOMPARE(connectedWith(true), reading);
        QVERIFY(asked().contains(u"activity:write"_s));
        QVERIFY(m_bench->token(*m_account));
        // It was not granted, so nobody asks for it by itself.
        connectedWith(false);
        QCOMPARE(asked(), reading);
    }

    void writingAloneIsNotEnough()
    {
        m_bench->strava.change([](FakeStravaSettings &settings) { settings.ticked = {u"activity:write"_s}; });
        ConnectWish wish = m_bench->wish();
        wish.writes = true;
        const auto refused = m_bench->connect(*m_account, wish);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::ScopesMissing);
        QVERIFY(!m_bench->known().connection);
    }

    /// As it was noted before anybody could send.
    void anOldConnectionGoesOn()
    {
        m_bench->strava.change([](FakeStravaSettings &settings) { settings.ticked = {u"activity:read"_s}; });
        QCOMPARE(connectedWith(false), QStringList{u"activity:read"_s});
        QVERIFY(m_bench->token(*m_account));
        QVERIFY(!m_bench->status(*m_account)->trouble);
        m_bench->strava.change([](FakeStravaSettings &settings) { settings.ticked = std::nullopt; });
        QCOMPARE(connectedWith(true), reading + QStringList{u"activity:write"_s});
    }

private:
    /// What was granted.
    QStringList connectedWith(bool writes)
    {
        ConnectWish wish = m_bench->wish();
        wish.writes = writes;
        const auto connected = m_bench->connect(*m_account, wish);
        return connected ? connected->scopes : QStringList{QString::number(int(connected.error().code))};
    }
    QString query(const QString &name) const
    {
        return QUrlQuery(m_bench->addresses.value(0)).queryItemValue(name, QUrl::FullyDecoded);
    }
    QStringList asked() const { return query(u"scope"_s).split(u','); }
    QString prompt() const { return query(u"approval_prompt"_s); }

    std::unique_ptr<AccountBench> m_bench;
    std::unique_ptr<StravaAccount> m_account;
};

QTEST_GUILESS_MAIN(TestStravaScopes)
#include "tst_stravascopes.moc"
