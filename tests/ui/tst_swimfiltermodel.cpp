#include "tests/ui/madelibrary.h"
#include "ui/viewmodels/swimfiltermodel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 11, 19);

struct Listed {
    SwimListModel list;
    SwimFilterModel swims{list};

    explicit Listed(std::vector<SwimListRow> rows) { list.setRows(swimRows(std::move(rows))); }

    QStringList ids() const
    {
        QStringList ids;
        for (int row = 0; row < swims.rowCount(); ++row)
            ids << swims.rowAt(row).id;
        return ids;
    }
    void want(Facet facet, const std::set<int> &codes)
    {
        SwimFilter filter = swims.filter();
        filter.wanted(facet) = codes;
        swims.setFilter(filter);
    }
    void type(const QString &text)
    {
        SwimFilter filter = swims.filter();
        filter.text = text;
        swims.setFilter(filter);
    }
    QStringList offered(Facet facet) const
    {
        QStringList names;
        for (const FacetChoice &choice : swims.choices(facet))
            names << choice.name;
        return names;
    }
    int code(Facet facet, const QString &name) const
    {
        for (const FacetChoice &choice : swims.choices(facet)) {
            if (choice.name == name)
                return choice.code;
        }
        return -99;
    }
};

/// Three swims of 3,000 m, of an unknown distance, and of 1,000 m; newest first.
std::vector<SwimListRow> three()
{
    std::vector<SwimListRow> rows{
        madeSwim(u"c"_s, today, u"Club night"_s),
        madeSwim(u"b"_s, today.addDays(-1), u"alone"_s),
        madeSwim(u"a"_s, today.addDays(-2), u"Berlin, 2 lakes"_s),
    };
    rows[0].summary.distance = metres(3000);
    rows[2].summary.distance = metres(1000);
    return rows;
}

LengthMark lengthOf(Stroke stroke)
{
    return {1000, std::uint8_t(stroke), 0};
}

} // namespace

class TestSwimFilterModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }

    void keepsTheRulesOfModels()
    {
        Listed listed(madeSwims(40, today));
        const QAbstractItemModelTester tester(&listed.swims, QAbstractItemModelTester::FailureReportingMode::QtTest);
        listed.type(u"easy"_s);
        listed.swims.sort(SwimListModel::DistanceColumn, Qt::AscendingOrder);
        listed.list.setRows(swimRows(madeSwims(20, today)));
        listed.type({});
        QCOMPARE(listed.swims.rowCount(), 20);
        listed.type(u"nobody wrote this"_s);
        QCOMPARE(listed.swims.rowCount(), 0);
        listed.list.setRows(swimRows());
        QCOMPARE(listed.swims.allCount(), 0);
    }

    void newestFirstUntilOrderedOtherwise()
    {
        Listed listed(three());
        QCOMPARE(listed.ids(), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
        listed.swims.sort(SwimListModel::DateColumn, Qt::AscendingOrder);
        QCOMPARE(listed.ids(), (QStringList{u"a"_s, u"b"_s, u"c"_s}));
    }

    void whatIsNotKnownStandsLastBothWays()
    {
        Listed listed(three());
        listed.swims.sort(SwimListModel::DistanceColumn, Qt::DescendingOrder);
        QCOMPARE(listed.ids(), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
        listed.swims.sort(SwimListModel::DistanceColumn, Qt::AscendingOrder);
        QCOMPARE(listed.ids(), (QStringList{u"a"_s, u"c"_s, u"b"_s}));
    }

    void titlesAreOrderedAsPeopleDo()
    {
        Listed listed(three());
        listed.swims.sort(SwimListModel::TitleColumn, Qt::AscendingOrder);
        QCOMPARE(listed.ids(), (QStringList{u"b"_s, u"a"_s, u"c"_s})); // alone, Berlin, Club
    }

    void equalSwimsKeepTheNewestFirst()
    {
        std::vector<SwimListRow> rows = three();
        for (SwimListRow &row : rows)
            row.summary.distance = metres(500);
        Listed listed(rows);
        listed.swims.sort(SwimListModel::DistanceColumn, Qt::AscendingOrder);
        QCOMPARE(listed.ids(), (QStringList{u"c"_s, u"b"_s, u"a"_s}));
    }

    void blanksAreNoFilter()
    {
        SwimFilter filter;
        QVERIFY(filter.isEmpty());
        filter.text = u"  "_s;
        QVERIFY(filter.isEmpty());
        filter.wanted(Facet::Stroke) = {int(Stroke::Kick)};
        QVERIFY(!filter.isEmpty());
    }

    void everyWordMustOccur_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("ids");
        QTest::newRow("nothing") << u"  "_s << QStringList{u"c"_s, u"b"_s, u"a"_s};
        QTest::newRow("either case") << u"CLUB"_s << QStringList{u"c"_s};
        QTest::newRow("one letter") << u"z"_s << QStringList{u"b"_s};
        QTest::newRow("in any order") << u"lakes berlin"_s << QStringList{u"a"_s};
        QTest::newRow("across title and notes") << u"alone zurich"_s << QStringList{u"b"_s};
        QTest::newRow("one word is missing") << u"club lakes"_s << QStringList{};
        QTest::newRow("device") << u"swim 2"_s << QStringList{u"c"_s};
        QTest::newRow("sets, with either sign") << u"10 × 100"_s << QStringList{u"a"_s};
        QTest::newRow("sets, without blanks") << u"10x100"_s << QStringList{u"a"_s};
        QTest::newRow("sets, on the way") << u"10 x 1"_s << QStringList{u"a"_s};
        QTest::newRow("sets, with a set before") << u"fr 10x100 400"_s << QStringList{u"a"_s};
        QTest::newRow("another set") << u"10x200"_s << QStringList{};
        QTest::newRow("a set written without blanks") << u"8 x 50"_s << QStringList{u"b"_s};
        QTest::newRow("the same sign") << u"8×50"_s << QStringList{u"b"_s};
        QTest::newRow("umlauts") << u"BÄDER"_s << QStringList{u"c"_s};
        QTest::newRow("umlauts in two characters") << u"ba\u0308der"_s << QStringList{u"c"_s};
        QTest::newRow("umlauts without their dots") << u"bader"_s << QStringList{u"c"_s};
        QTest::newRow("accents that nobody wrote") << u"zürich"_s << QStringList{u"b"_s};
        QTest::newRow("title, notes, device and sets") << u"fr berlin fenix côte"_s << QStringList{u"a"_s};
    }
    void everyWordMustOccur()
    {
        QFETCH(QString, text);
        std::vector<SwimListRow> rows = three();
        rows[0].summary.device = u"Swim 2"_s;
        rows[0].summary.notes = u"Bäder"_s;
        rows[1].summary.notes = u"in Zurich"_s;
        rows[1].summary.sets = u"8x50 Fl"_s;
        rows[2].summary.notes = u"Cote Fleurie"_s;
        rows[2].summary.device = u"fēnix 7"_s;
        rows[2].summary.sets = u"400 Fr\n10 x 100 Fr @ 1:45"_s;
        Listed listed(rows);
        listed.type(text);
        QTEST(listed.ids(), "ids");
    }

    /// Key by key only what fitted is looked at again; that must not lose or keep anything.
    void typingKeyByKeyFindsWhatTypingAtOnceFinds()
    {
        const std::vector<SwimListRow> rows = madeSwims(300, today);
        for (const QString &text : {u"fr 400 müller"_s, u"br  r 20"_s, u"4 x 100 f"_s, u"watch e"_s}) {
            Listed keys(rows);
            for (qsizetype length = 1; length <= text.size(); ++length) {
                keys.type(text.left(length));
                Listed once(rows);
                once.type(text.left(length));
                QCOMPARE(keys.ids(), once.ids());
            }
            keys.type(text.left(1));
            Listed once(rows);
            once.type(text.left(1));
            QCOMPARE(keys.ids(), once.ids());
        }
    }

    void theWordsMayBeReadSomeAtATime()
    {
        const std::vector<SwimListRow> rows = three();
        SwimIndex index(rows, PoolUnit::Metres);
        index.readWords(rows, 2);
        QVERIFY(!index.hasWords());
        index.readWords(rows, 2);
        QVERIFY(index.hasWords());
        SwimFilter filter;
        filter.text = u"lakes"_s;
        QCOMPARE(index.fits(filter, {}, {}), (std::vector<std::uint8_t>{0, 0, 1}));
    }

    void poolsAreOfferedByLengthAndTheLakeLast()
    {
        std::vector<SwimListRow> rows = three();
        rows[0].summary.poolLength = metres(50);
        rows[1].summary.environment = Environment::OpenWater;
        rows[2].summary.poolLength = metres(25);
        rows.push_back(madeSwim(u"y"_s, today.addDays(-3), {}));
        rows.back().summary.poolLength = yards(25);
        rows.back().summary.unit = PoolUnit::Yards;
        rows.push_back(madeSwim(u"u"_s, today.addDays(-4), {}));
        Listed listed(rows);
        QCOMPARE(listed.offered(Facet::Pool),
            (QStringList{u"25\u00a0m"_s, u"25\u00a0yd"_s, u"50\u00a0m"_s, u"Open water"_s, u"Not known"_s}));
        listed.want(
            Facet::Pool, {listed.code(Facet::Pool, u"25\u00a0yd"_s), listed.code(Facet::Pool, u"Open water"_s)});
        QCOMPARE(listed.ids(), (QStringList{u"b"_s, u"y"_s}));
    }

    void strokesAreThoseThatOccur()
    {
        std::vector<SwimListRow> rows = three();
        rows[0].summary.marks = {lengthOf(Stroke::Freestyle), lengthOf(Stroke::Butterfly)};
        rows[2].summary.marks = {lengthOf(Stroke::Freestyle)};
        Listed listed(rows);
        QCOMPARE(listed.offered(Facet::Stroke), (QStringList{u"Free"_s, u"Fly"_s, u"Not known"_s}));
        listed.want(Facet::Stroke, {int(Stroke::Butterfly)});
        QCOMPARE(listed.ids(), QStringList{u"c"_s});
        listed.want(Facet::Stroke, {int(Stroke::Freestyle)});
        QCOMPARE(listed.ids(), (QStringList{u"c"_s, u"a"_s}));
    }

    void distancesAreCountedInTheSwimmersUnit()
    {
        std::vector<SwimListRow> rows = three();
        rows[1].summary.distance = yards(1000); // 914.4 m
        Listed listed(rows);
        const auto among = [&listed](const QString &band) {
            listed.want(Facet::Distance, {listed.code(Facet::Distance, band)});
            return listed.ids();
        };
        QCOMPARE(among(u"Under 1,000 m"_s), QStringList{u"b"_s});
        QCOMPARE(among(u"1,000 to 2,000 m"_s), QStringList{u"a"_s});
        QCOMPARE(among(u"3,000 to 5,000 m"_s), QStringList{u"c"_s});
        listed.swims.setUnit(PoolUnit::Yards);
        QCOMPARE(among(u"1,000 to 2,000 yd"_s), (QStringList{u"b"_s, u"a"_s})); // 1,000 m are 1,093.6 yd
    }

    void twoFiltersMustBothFit()
    {
        std::vector<SwimListRow> rows = three();
        for (SwimListRow &row : rows)
            row.summary.sources = {RecordingKind::Fit};
        rows[2].summary.sources = {RecordingKind::Csv, RecordingKind::Strava};
        rows[2].verdict = SwimVerdict{SwimType::Endurance, {}};
        rows[0].verdict = SwimVerdict{SwimType::Endurance, {}};
        Listed listed(rows);
        QCOMPARE(listed.offered(Facet::Source), (QStringList{u"FIT"_s, u"CSV"_s, u"Strava"_s}));
        listed.want(Facet::Type, {int(SwimType::Endurance)});
        QCOMPARE(listed.ids(), (QStringList{u"c"_s, u"a"_s}));
        listed.want(Facet::Source, {int(RecordingKind::Strava)});
        QCOMPARE(listed.ids(), QStringList{u"a"_s});
        listed.type(u"club"_s);
        QVERIFY(listed.ids().isEmpty());
        listed.swims.setFilter({});
        QCOMPARE(listed.ids().size(), 3);
    }

    void daysAreThoseWhereTheSwimWas()
    {
        std::vector<SwimListRow> rows = three();
        rows[2].summary.utcOffset = std::chrono::hours(-8); // 06:32 UTC is the evening before
        Listed listed(rows);
        SwimFilter filter;
        filter.days = DayRange{today.addDays(-3), today.addDays(-3)};
        listed.swims.setFilter(filter);
        QCOMPARE(listed.ids(), QStringList{u"a"_s});
        filter.days = DayRange{today.addDays(-1), today};
        listed.swims.setFilter(filter);
        QCOMPARE(listed.ids(), (QStringList{u"c"_s, u"b"_s}));
    }

    void aChoiceThatNoSwimHasAnyMoreStaysToBeSeen()
    {
        std::vector<SwimListRow> rows = three();
        rows[0].summary.poolLength = metres(50);
        Listed listed(rows);
        listed.want(Facet::Pool, {listed.code(Facet::Pool, u"50\u00a0m"_s)});
        QCOMPARE(listed.ids(), QStringList{u"c"_s});
        rows.erase(rows.begin());
        listed.list.setRows(swimRows(rows));
        QVERIFY(listed.ids().isEmpty());
        QCOMPARE(listed.offered(Facet::Pool), (QStringList{u"50\u00a0m"_s, u"Not known"_s}));
        listed.want(Facet::Pool, {});
        QCOMPARE(listed.ids().size(), 2);
        QCOMPARE(listed.offered(Facet::Pool), QStringList{u"Not known"_s});
    }

    void gradesAreFilteredOnceTheyCome()
    {
        std::vector<SwimListRow> rows = three();
        Listed listed(rows);
        QCOMPARE(listed.offered(Facet::Grade), QStringList{u"Not graded"_s});
        listed.want(Facet::Grade, {int(Grade::A), int(Grade::B)});
        QVERIFY(listed.ids().isEmpty());
        rows[0].verdict = SwimVerdict{SwimType::Endurance, {.total = 90, .grade = Grade::A}, {}};
        rows[1].verdict = SwimVerdict{SwimType::Short, {.missing = Score::Missing::TooShort}, {}};
        rows[2].verdict = SwimVerdict{SwimType::Speed, {.total = 50, .grade = Grade::C}, {}};
        listed.list.setRows(swimRows(rows));
        QCOMPARE(listed.ids(), QStringList{u"c"_s});
        QCOMPARE(listed.offered(Facet::Grade), (QStringList{u"A"_s, u"B"_s, u"C"_s, u"Not graded"_s}));
        listed.want(Facet::Grade, {int(Grade::C)});
        QCOMPARE(listed.ids(), QStringList{u"a"_s});
        listed.want(Facet::Grade, {listed.code(Facet::Grade, u"Not graded"_s)});
        QCOMPARE(listed.ids(), QStringList{u"b"_s});
    }

    void aSwimIsFoundByItsIdOnlyWhileItIsShown()
    {
        Listed listed(three());
        QCOMPARE(listed.swims.rowOf(u"a"_s), 2);
        listed.type(u"berlin"_s);
        QCOMPARE(listed.swims.rowOf(u"a"_s), 0);
        QVERIFY(!listed.swims.rowOf(u"c"_s));
        QVERIFY(listed.swims.isListed(u"c"_s));
        QVERIFY(!listed.swims.isListed(u"x"_s));
    }

    void indexesLeadToTheListAndBack()
    {
        Listed listed(three());
        listed.swims.sort(SwimListModel::DateColumn, Qt::AscendingOrder);
        const QModelIndex first = listed.swims.index(0, SwimListModel::TitleColumn);
        QCOMPARE(first.data().toString(), u"Berlin, 2 lakes"_s);
        QCOMPARE(listed.swims.mapToSource(first).row(), 2);
        QCOMPARE(listed.swims.mapFromSource(listed.list.index(2, SwimListModel::TitleColumn)), first);
        listed.type(u"club"_s);
        QVERIFY(!listed.swims.mapFromSource(listed.list.index(2, 0)).isValid());
    }

    void correctedSwimsAreSpokenAsSuch()
    {
        std::vector<SwimListRow> rows = three();
        rows[0].summary.corrections = 1;
        Listed listed(rows);
        const auto spoken = [&listed](int row) {
            return listed.swims.index(row, SwimListModel::TitleColumn).data(Qt::AccessibleTextRole).toString();
        };
        QCOMPARE(spoken(0), u"Title: Club night, corrected"_s);
        QCOMPARE(spoken(1), u"Title: alone"_s);
    }
};

QTEST_GUILESS_MAIN(TestSwimFilterModel)
#include "tst_swimfiltermodel.moc"
