#include "core/sync/listwalk.h"

#include <QtTest>

using namespace lengthwise;
using namespace std::chrono_literals;

namespace {

constexpr Instant noon = std::chrono::sys_days(std::chrono::year(2026) / 11 / 26) + 12h;

StravaListed activity(std::int64_t id, std::optional<Instant> start)
{
    return {.id = id, .isSwim = true, .state = {.start = start}};
}

using Listed = std::vector<StravaListed>;

/// What Strava would answer: newest first, those that start before.
Listed answer(const Listed &all, const strava::PageWish &wish)
{
    Listed page;
    int place = 0;
    for (const StravaListed &one : all) {
        if (wish.before && *one.state.start >= *wish.before)
            continue;
        if (place >= (wish.page - 1) * wish.size && place < wish.page * wish.size)
            page.push_back(one);
        ++place;
    }
    return page;
}

} // namespace

class TestListWalk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstPageIsFromTheTop();
    void goesOnBeforeTheOldest();
    void aSharedSecondIsListedWhole_data();
    void aSharedSecondIsListedWhole();
    void aShortPageIsNotTheEnd();
    void coversItsPages();
    void passesOverWhatIsKnown();
    void goesOnWhereItWas();
    void unreadableStarts();
    void aListThatRepeatsItself();
};

void TestListWalk::firstPageIsFromTheTop()
{
    const ListWalk walk(200);
    const strava::PageWish wish = walk.next();
    QVERIFY(!wish.before);
    QVERIFY(!wish.after);
    QCOMPARE(wish.page, 1);
    QCOMPARE(wish.size, 200);
}

void TestListWalk::goesOnBeforeTheOldest()
{
    ListWalk walk(3);
    const auto page = walk.take({activity(3, noon), activity(2, noon - 1h), activity(1, noon - 2h)});
    QCOMPARE(page.fresh.size(), 3u);
    QVERIFY(!page.isEnd);
    QVERIFY(walk.next().before == noon - 2h + 1s);
    QVERIFY(!walk.next().after);
    QCOMPARE(walk.next().page, 1);
}

void TestListWalk::aSharedSecondIsListedWhole_data()
{
    QTest::addColumn<int>("sharing");
    for (const int sharing : {2, 3, 4, 7})
        QTest::addRow("%d", sharing) << sharing;
}

/// As many as are on a page, and more, start in the same second.
void TestListWalk::aSharedSecondIsListedWhole()
{
    QFETCH(int, sharing);
    Listed all{activity(100, noon + 2h), activity(101, noon + 1h)};
    for (int i = 0; i < sharing; ++i)
        all.push_back(activity(i + 1, noon));
    all.push_back(activity(200, noon - 1h));
    ListWalk walk(3);
    std::vector<std::int64_t> ids;
    for (int pages = 0; pages < 20; ++pages) {
        const auto page = walk.take(answer(all, walk.next()));
        for (const StravaListed &one : page.fresh)
            ids.push_back(one.id);
        if (page.isEnd)
            break;
    }
    std::vector<std::int64_t> expected;
    for (const StravaListed &one : all)
        expected.push_back(one.id);
    QCOMPARE(ids, expected);
}

void TestListWalk::aShortPageIsNotTheEnd()
{
    ListWalk walk(3);
    const auto first = walk.take({activity(2, noon), activity(1, noon - 1h)});
    QVERIFY(!first.isEnd);
    QVERIFY(first.after == noon - 1h);
    QVERIFY(walk.next().before == noon - 1h + 1s);
    const auto last = walk.take({activity(1, noon - 1h)});
    QVERIFY(last.isEnd);
    QVERIFY(!last.after);
    ListWalk empty(3);
    const auto page = empty.take({});
    QVERIFY(page.isEnd);
    QVERIFY(!page.after && !page.upTo);
}

/// What a page vouches for: each start once, from the top to the end.
void TestListWalk::coversItsPages()
{
    ListWalk walk(2);
    const auto first = walk.take({activity(4, noon), activity(3, noon - 1h)});
    QVERIFY(!first.upTo);
    QVERIFY(first.after == noon - 1h);
    const auto second = walk.take({activity(3, noon - 1h), activity(2, noon - 2h)});
    QVERIFY(second.upTo == noon - 1h);
    QVERIFY(second.after == noon - 2h);
    const auto last = walk.take({activity(2, noon - 2h)});
    QVERIFY(last.upTo == noon - 2h);
    QVERIFY(!last.after);
    QVERIFY(walk.newest() == noon);
    QVERIFY(walk.oldest() == noon - 2h);
    QVERIFY(walk.hasListed(3));
    QVERIFY(!walk.hasListed(1));
    QCOMPARE(walk.listed(), 3u);
}

void TestListWalk::passesOverWhatIsKnown()
{
    ListWalk walk(2);
    walk.take({activity(4, noon), activity(3, noon - 1h)});
    walk.goOnFrom(noon - 10h);
    QVERIFY(walk.next().before == noon - 10h);
    const auto page = walk.take({activity(2, noon - 11h), activity(1, noon - 12h)});
    QVERIFY(page.upTo == noon - 10h - 1ms);
    walk.goOnFrom(noon); // further up: no way back
    QVERIFY(walk.next().before == noon - 12h + 1s);
}

void TestListWalk::goesOnWhereItWas()
{
    ListWalk walk(2, noon);
    QVERIFY(walk.next().before == noon);
    const auto page = walk.take({activity(2, noon - 1h), activity(1, noon - 2h)});
    QVERIFY(page.upTo == noon - 1ms);
}

void TestListWalk::unreadableStarts()
{
    ListWalk walk(2);
    const auto page = walk.take({activity(2, std::nullopt), activity(1, std::nullopt)});
    QCOMPARE(page.fresh.size(), 2u);
    QVERIFY(!walk.next().before);
    QCOMPARE(walk.next().page, 2);
}

/// Once may be: as many as a page holds may share the second that the page ends with.
void TestListWalk::aListThatRepeatsItself()
{
    const Listed same{activity(2, noon), activity(1, noon - 1h)};
    ListWalk walk(2);
    QVERIFY(!walk.take(same).repeats);
    QVERIFY(!walk.take(same).repeats);
    QVERIFY(walk.take(same).repeats);
}

QTEST_APPLESS_MAIN(TestListWalk)
#include "tst_listwalk.moc"
