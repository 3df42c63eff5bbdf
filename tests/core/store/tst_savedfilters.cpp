#include "core/model/athlete.h"
#include "core/store/athletemeta.h"
#include "core/store/savedfilters.h"
#include "madestore.h"

#include <QTest>

using namespace lengthwise;
using namespace Qt::StringLiterals;
using made::sure;

namespace {

const Athlete anna{.uuid = "aaaaaaaa-0000-4000-8000-000000000001"};
const std::string first = "11111111-1111-4111-8111-111111111111";
const std::string second = "22222222-2222-4222-8222-222222222222";

Edit edit(const std::string &field, const std::string &value)
{
    return {.subject = anna.subject(), .field = field, .value = value};
}

std::vector<SavedFilter> read(const std::vector<Edit> &edits)
{
    return savedFiltersOf(anna.subject(), edits);
}

bool isRefused(const SavedFilter &filter)
{
    const auto change = savedFilterChange(anna.subject(), filter);
    return !change && change.error().code == ErrorCode::ValueRefused;
}

} // namespace

class SavedFiltersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areWrittenAsTheFormatSays()
    {
        const Change kept =
            sure(savedFilterChange(anna.subject(), {first, u" Long \n swims "_s, R"({ "distance": ["3000-5000"] })"}));
        QCOMPARE(kept.subject, anna.subject());
        QCOMPARE(kept.field, "filter/" + first);
        QCOMPARE(kept.value, std::optional<std::string>(R"({"name":"Long swims","wish":{"distance":["3000-5000"]}})"));
        const Change gone = savedFilterRemoval(anna.subject(), first);
        QCOMPARE(gone.field, "filter/" + first);
        QVERIFY(!gone.value);
    }

    void areReadByNameInEitherCase()
    {
        const auto filters = read({edit("filter/" + first, R"({"name":"sprints","wish":{}})"),
            edit("filter/" + second, R"({"name":"Backstroke","wish":{"stroke":["backstroke"],"moon":"full"}})"),
            edit("setting/stroke_count", "\"cycle\"")});
        QCOMPARE(filters.size(), std::size_t(2));
        QCOMPARE(filters[0],
            (SavedFilter{second, u"Backstroke"_s, R"({"moon":"full","stroke":["backstroke"]})"})); // of a newer program
        QCOMPARE(filters[1], (SavedFilter{first, u"sprints"_s, "{}"}));
    }

    void ofOneNameKeepAnOrder()
    {
        const Edit one = edit("filter/" + first, R"({"name":"Same","wish":{}})");
        const Edit other = edit("filter/" + second, R"({"name":"Same","wish":{}})");
        QCOMPARE(read({other, one}), read({one, other}));
        QCOMPARE(read({other, one}).front().id, first);
    }

    void othersFiltersAreNotHers()
    {
        Edit berta = edit("filter/" + first, R"({"name":"Mine","wish":{}})");
        berta.subject = "athlete:bbbbbbbb-0000-4000-8000-000000000002";
        QVERIFY(read({berta}).empty());
    }

    void whatDoesNotReadIsPassedOver_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        const QString field = QString::fromStdString("filter/" + first);
        QTest::newRow("no JSON") << field << "{";
        QTest::newRow("a list") << field << "[]";
        QTest::newRow("a word") << field << "\"fly\"";
        QTest::newRow("no name") << field << R"({"wish":{}})";
        QTest::newRow("blank name") << field << R"({"name":" \t ","wish":{}})";
        QTest::newRow("a number for a name") << field << R"({"name":7,"wish":{}})";
        QTest::newRow("no wish") << field << R"({"name":"Fly"})";
        QTest::newRow("a wish that is a list") << field << R"({"name":"Fly","wish":[]})";
        QTest::newRow("a wish that is a text") << field << R"({"name":"Fly","wish":"{}"})";
        QTest::newRow("no id") << "filter/"
                               << R"({"name":"Fly","wish":{}})";
        QTest::newRow("an id of words") << "filter/fly"
                                        << R"({"name":"Fly","wish":{}})";
    }
    void whatDoesNotReadIsPassedOver()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        QVERIFY(read({edit(field.toStdString(), value.toStdString())}).empty());
    }

    void aNameIsOneLineAndNotTooLong()
    {
        const QString longest(80, u'x');
        const auto filters =
            read({edit("filter/" + first, R"({"name":")" + longest.toStdString() + R"(yyy","wish":{}})")});
        QCOMPARE(filters.front().name, longest);
    }

    void whatIsTakenAwayIsNotThere()
    {
        Edit gone = edit("filter/" + first, {});
        gone.value.reset();
        QVERIFY(read({gone}).empty());
    }

    void whatDoesNotFitIsRefused()
    {
        QVERIFY(isRefused({first, u"  "_s, "{}"}));
        QVERIFY(isRefused({first, u"Fly"_s, "[]"}));
        QVERIFY(isRefused({first, u"Fly"_s, ""}));
        QVERIFY(!isRefused({first, u"Fly"_s, "{}"}));
    }

    void comeBackFromTheFileAndGoWithUndo()
    {
        made::StoreFile file;
        Database database = file.openMigrated();
        MovableClock clock;
        EditStore edits(database, clock, "11111111-0000-4000-8000-000000000001");
        QVERIFY(sure(readSavedFilters(database)).empty()); // of nobody yet
        const SavedFilter fly{first, u"Fly"_s, R"({"stroke":["butterfly"]})"};
        made::committed(database, [&](Transaction &transaction) {
            sure(setAthleteMeta(transaction, {.athlete = anna.uuid}));
            return edits.apply(transaction, "save-filter", {sure(savedFilterChange(anna.subject(), fly))});
        });
        QCOMPARE(sure(readSavedFilters(database)), std::vector{fly});
        made::committed(database, [&](Transaction &transaction) {
            return edits.apply(transaction, "remove-filter", {savedFilterRemoval(anna.subject(), first)});
        });
        QVERIFY(sure(readSavedFilters(database)).empty());
        made::committed(database, [&](Transaction &transaction) { return edits.undo(transaction); });
        QCOMPARE(sure(readSavedFilters(database)), std::vector{fly});
        made::committed(database, [&](Transaction &transaction) { return edits.undo(transaction); });
        QVERIFY(sure(readSavedFilters(database)).empty());
    }
};

QTEST_GUILESS_MAIN(SavedFiltersTest)
#include "tst_savedfilters.moc"
