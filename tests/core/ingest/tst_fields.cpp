#include "core/ingest/fields.h"

#include <rapidcheck.h>

#include <QtTest>

using namespace lengthwise;

namespace {

constexpr Instant begin{std::chrono::seconds(1'700'000'000)};

template<class Field>
void compareText(const Field &field, const char *path, const char *text)
{
    QCOMPARE(QString::fromStdString(fieldOf(field)), QString::fromUtf8(path));
    QCOMPARE(QString::fromStdString(valueOf(field)), QString::fromUtf8(text));
    const auto read = readField(path, text);
    QVERIFY(read && *read);
    QVERIFY(**read == FieldValue(field));
}

rc::Gen<Instant> anyInstant()
{
    return rc::gen::map(rc::gen::oneOf(rc::gen::inRange<std::int64_t>(1'600'000'000'000, 1'900'000'000'000),
                            rc::gen::inRange<std::int64_t>(-1'000'000, 1'000'000)),
        [](std::int64_t count) { return Instant(Duration(count)); });
}

rc::Gen<Stroke> anyStroke()
{
    return rc::gen::map(rc::gen::inRange(0, 9), [](int stroke) { return Stroke(stroke); });
}

rc::Gen<Length> anyLength()
{
    return rc::gen::exec([] {
        Length length{.start = *anyInstant(), .elapsed = Duration(*rc::gen::inRange(0, 10'000'000))};
        if (*rc::gen::inRange(0, 4) == 0) {
            length.type = LengthType::Rest;
            return length;
        }
        length.stroke = *anyStroke();
        if (*rc::gen::arbitrary<bool>())
            length.strokes = *rc::gen::inRange(1, 1000);
        return length;
    });
}

field::LengthName anyName()
{
    return {*anyInstant(), *rc::gen::oneOf(rc::gen::just(1), rc::gen::inRange(1, 5))};
}

/// Letters of every length in UTF-8, quotes and backslashes; nothing that is taken out of texts.
QString anyText(bool mayBreak)
{
    static const QStringList pieces{QStringLiteral("a"), QStringLiteral("Ä"), QStringLiteral("水"), QStringLiteral("🏊"),
        QStringLiteral("\""), QStringLiteral("\\"), QStringLiteral("/"), QStringLiteral("x y"), QStringLiteral("],[")};
    QString text;
    for (const int piece : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(pieces.size()))))
        text += pieces[piece];
    return mayBreak ? text + QStringLiteral("\nend") : text;
}

rc::Gen<FieldValue> anyField()
{
    return rc::gen::exec([]() -> FieldValue {
        switch (*rc::gen::inRange(0, 10)) {
        case 0: {
            const bool isYards = *rc::gen::arbitrary<bool>();
            return field::PoolLength{
                *rc::gen::inRange(2'000, 999'999) / 1000.0, isYards ? PoolUnit::Yards : PoolUnit::Metres};
        }
        case 1: {
            const Instant start = *anyInstant();
            return field::Stretch{start, start + Duration(*rc::gen::inRange(1, 10'000'000)),
                *rc::gen::container<std::vector<Length>>(anyLength())};
        }
        case 2:
            return field::LengthStroke{anyName(), *anyStroke()};
        case 3:
            return field::LengthStrokes{anyName(), *rc::gen::inRange(1, 1000)};
        case 4:
            return field::Title{anyText(false)};
        case 5:
            return field::Notes{anyText(true)};
        case 6:
            return field::Effort{*rc::gen::inRange(1, 11)};
        case 7:
            return field::StrokeCount{*rc::gen::arbitrary<bool>()};
        case 8:
            return field::Deleted{*rc::gen::arbitrary<bool>()};
        default:
            return field::Link{
                {"sha256:" + *rc::gen::nonEmpty(rc::gen::string<std::string>()), *rc::gen::inRange(0, 9)},
                *rc::gen::arbitrary<bool>()};
        }
    });
}

/// A text with one byte changed, doubled or taken out.
std::string spoilt(std::string text)
{
    if (text.empty())
        return text;
    const auto place = *rc::gen::inRange<std::size_t>(0, text.size());
    switch (*rc::gen::inRange(0, 3)) {
    case 0:
        text[place] = char(*rc::gen::inRange(0, 256));
        break;
    case 1:
        text.insert(place, text.substr(place));
        break;
    default:
        text.erase(place, 1);
    }
    return text;
}

} // namespace

class TestFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachFieldHasOneText();
    void stretchIsWrittenLengthByLength();
    void whatIsNoFieldIsRefused_data();
    void whatIsNoFieldIsRefused();
    void whatIsNoValueIsRefused_data();
    void whatIsNoValueIsRefused();
    void noValueIsAsRecorded();
    void textsAreCleaned();
    void textsHaveLimits();
    void linksArePutOnTheSmallerSwim();
    void whatIsNoLinkIsPassedOver();
    void whatIsWrittenReadsBack();
    void anyTextIsReadOrRefused();
};

void TestFields::eachFieldHasOneText()
{
    const field::LengthName first{begin, 1};
    const field::LengthName third{begin, 3};
    compareText(field::PoolLength{25, PoolUnit::Metres}, "pool_length", R"({"length":25,"unit":"m"})");
    compareText(field::PoolLength{33.3, PoolUnit::Metres}, "pool_length", R"({"length":33.3,"unit":"m"})");
    compareText(field::PoolLength{1000, PoolUnit::Metres}, "pool_length", R"({"length":1000,"unit":"m"})");
    compareText(field::PoolLength{25, PoolUnit::Yards}, "pool_length", R"({"length":25,"unit":"yd"})");
    compareText(field::LengthStroke{first, Stroke::Kick}, "length@1700000000000/stroke", R"("kick")");
    compareText(field::LengthStroke{third, Stroke::Unknown}, "length@1700000000000.3/stroke", R"("unknown")");
    compareText(field::LengthStrokes{first, 12}, "length@1700000000000/strokes", "12");
    compareText(field::Title{QStringLiteral("Früh \"los\"")}, "title", R"("Früh \"los\"")");
    compareText(field::Notes{QStringLiteral("one\ntwo")}, "notes", R"("one\ntwo")");
    compareText(field::Effort{7}, "effort", "7");
    compareText(field::StrokeCount{true}, "stroke_count", R"("cycle")");
    compareText(field::StrokeCount{false}, "stroke_count", R"("arm")");
    compareText(field::Deleted{true}, "deleted", "true");
    compareText(field::Deleted{false}, "deleted", "false");
    compareText(field::Link{{"strava:77", 0}, true}, "link/strava:77#0", R"("same")");
    compareText(field::Link{{"sha256:ab", 2}, false}, "link/sha256:ab#2", R"("not_same")");
}

void TestFields::stretchIsWrittenLengthByLength()
{
    const Length swum{.start = begin, .elapsed = Duration(25'500), .stroke = Stroke::Backstroke, .strokes = 14};
    const Length unclear{.start = begin + Duration(25'500), .elapsed = Duration(26'000)};
    const Length rest{.start = begin + Duration(51'500), .elapsed = Duration(10'000), .type = LengthType::Rest};
    compareText(field::Stretch{begin, begin + Duration(60'000), {swum, unclear, rest}},
        "stretch@1700000000000-1700000060000",
        R"([{"start":1700000000000,"ms":25500,"type":"active","stroke":"backstroke","strokes":14},)"
        R"({"start":1700000025500,"ms":26000,"type":"active"},)"
        R"({"start":1700000051500,"ms":10000,"type":"rest"}])");
    compareText(field::Stretch{begin, begin + Duration(1), {}}, "stretch@1700000000000-1700000000001", "[]");
    compareText(field::Stretch{Instant(Duration(-5)), Instant(Duration(-3)), {}}, "stretch@-5--3", "[]");
}

void TestFields::whatIsNoFieldIsRefused_data()
{
    QTest::addColumn<QByteArray>("path");
    for (const char *path : {"", "Title", "title ", "titles", "length@", "length@/stroke", "length@12", "length@12/",
             "length@12/stroke/", "length@012/stroke", "length@-0/stroke", "length@+12/stroke", "length@ 12/stroke",
             "length@12.1/stroke", "length@12.02/stroke", "length@12.-2/stroke", "length@12./stroke",
             "length@12.99999999999/stroke", "length@9999999999999999/stroke", "length@99999999999999999999/stroke",
             "stretch@", "stretch@5", "stretch@5-", "stretch@5-5", "stretch@6-5", "stretch@5-6-7", "stretch@05-6",
             "stretch@5-9999999999999999", "link/", "link/#0", "link/a", "link/a#", "link/a#-1", "link/a#01",
             "link/a#1x", "goal/1/text", "setting/units"})
        QTest::newRow(path) << QByteArray(path);
}

void TestFields::whatIsNoFieldIsRefused()
{
    QFETCH(QByteArray, path);
    const auto read = readField(path.toStdString(), "true");
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::FieldUnknown);
    QCOMPARE(read.error().detail, QString::fromUtf8(path));
    QVERIFY(!readField(path.toStdString(), std::nullopt));
}

void TestFields::whatIsNoValueIsRefused_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("value");
    const auto refused = [](const char *path, std::initializer_list<const char *> values) {
        for (const char *value : values)
            QTest::addRow("%s %s", path, value) << QByteArray(path) << QByteArray(value);
    };
    refused("effort",
        {"", " ", "0", "11", "-1", "5.5", "\"5\"", "null", "true", "[5]", "5,6", "5],[6", "1e400", "NaN", "0x5",
            "5 6"});
    refused("length@12/strokes", {"0", "1000", "12.5", "\"12\"", "null"});
    refused("length@12/stroke", {"freestyle", "\"Freestyle\"", "\"crawl\"", "\"\"", "1", "null"});
    refused("deleted", {"0", "1", "\"true\"", "True", "null"});
    refused("stroke_count", {"\"both\"", "\"Arm\"", "true"});
    refused("link/a#0", {"true", "\"maybe\"", "null"});
    refused("title", {"Morning", "5", "[\"a\"]", "null", "\"a", "\"\xff\""});
    refused("pool_length",
        {"25", "\"25m\"", "{}", R"({"length":25})", R"({"unit":"m"})", R"({"length":"25","unit":"m"})",
            R"({"length":25,"unit":"ft"})", R"({"length":25,"unit":"m","lanes":8})", R"({"length":0.99,"unit":"m"})",
            R"({"length":1000.1,"unit":"m"})", R"({"length":1.09,"unit":"yd"})", R"({"length":-25,"unit":"m"})",
            R"({"length":1e999,"unit":"m"})", R"([25,"m"])"});
    refused("stretch@5-9",
        {"{}", "null", "[1]", "[{}]", R"([{"start":5,"ms":4}])", R"([{"start":5,"ms":-1,"type":"active"}])",
            R"([{"start":5.5,"ms":4,"type":"active"}])", R"([{"start":5,"ms":4294967296,"type":"active"}])",
            R"([{"start":9e15,"ms":4,"type":"active"}])", R"([{"start":5,"ms":4,"type":"idle"}])",
            R"([{"start":5,"ms":4,"type":"rest","strokes":3}])",
            R"([{"start":5,"ms":4,"type":"rest","stroke":"kick"}])",
            R"([{"start":5,"ms":4,"type":"active","strokes":0}])", R"([{"start":5,"ms":4,"type":"active","stroke":7}])",
            R"([{"start":5,"ms":4,"type":"active","swolf":40}])", R"([{"start":"5","ms":4,"type":"active"}])"});
}

void TestFields::whatIsNoValueIsRefused()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, value);
    const auto read = readField(path.toStdString(), value.toStdString());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::ValueRefused);
    QCOMPARE(read.error().detail, QString::fromUtf8(path + ' ' + value).left(200));
}

void TestFields::noValueIsAsRecorded()
{
    const auto read = readField("length@1700000000000.2/strokes", std::nullopt);
    QVERIFY(read);
    QVERIFY(!*read);
}

void TestFields::textsAreCleaned()
{
    const auto textOf = [](const char *field, const char *json) {
        const auto read = readField(field, json);
        if (const auto *title = std::get_if<field::Title>(&**read))
            return title->text;
        return std::get<field::Notes>(**read).text;
    };
    QCOMPARE(textOf("title", R"("  a\tb\u0007\nc\u0000\u009bd ")"), QStringLiteral("a b cd"));
    QCOMPARE(textOf("notes", R"("a\r\nb\rc\u2028d\u001b[31m\te")"), QStringLiteral("a\nb\nc\nd[31m e"));
    QCOMPARE(textOf("title", R"("half \ud83c, whole \ud83c\udfca")"), QStringLiteral("half , whole 🏊"));
}

void TestFields::textsHaveLimits()
{
    const auto read = [](const char *field, std::size_t characters) {
        return readField(field, '"' + std::string(characters, 'a') + '"').has_value();
    };
    QVERIFY(read("title", 300));
    QVERIFY(!read("title", 301));
    QVERIFY(read("notes", 20'000));
    QVERIFY(!read("notes", 20'001));
    QVERIFY(!read("notes", 30'000'000));
}

void TestFields::linksArePutOnTheSmallerSwim()
{
    const SwimId file{"sha256:ab", 0};
    const SwimId strava{"strava:1", 0};
    const Change expected{"rec:sha256:ab#0", "link/strava:1#0", R"("same")"};
    QVERIFY(linkChange(file, strava, true) == expected);
    QVERIFY(linkChange(strava, file, true) == expected);
    QVERIFY(linkChange(strava, file, std::nullopt) == (Change{expected.subject, expected.field, std::nullopt}));
    const SwimId second{"sha256:ab", 1};
    QVERIFY(linkChange(second, file, false) == (Change{"rec:sha256:ab#0", "link/sha256:ab#1", R"("not_same")"}));
}

void TestFields::whatIsNoLinkIsPassedOver()
{
    const Stamp stamp{5, 0, "machine", "hash"};
    const std::vector<Edit> edits{
        {"rec:a#0", "link/b#0", R"("same")", stamp},
        {"rec:a#0", "link/c#1", R"("not_same")", stamp},
        {"rec:a#0", "link/d#0", std::nullopt, stamp},
        {"rec:a#0", "link/e#0", R"("perhaps")", stamp},
        {"rec:a#0", "link/a#0", R"("same")", stamp},
        {"rec:b#0", "link/a#0", R"("same")", stamp},
        {"rec:a#0", "title", R"("link/b#0")", stamp},
        {"athlete:1", "link/b#0", R"("same")", stamp},
    };
    const std::vector<SwimLink> expected{
        {{"a", 0}, {"b", 0}, true, stamp},
        {{"a", 0}, {"c", 1}, false, stamp},
    };
    QVERIFY(linksIn(edits) == expected);
}

void TestFields::whatIsWrittenReadsBack()
{
    QVERIFY(rc::check("read(write(x)) == x, and the text of it is the same", [] {
        const FieldValue written = *anyField();
        const auto read = readField(fieldOf(written), valueOf(written));
        RC_ASSERT(read && *read);
        RC_ASSERT(**read == written);
        RC_ASSERT(valueOf(**read) == valueOf(written));
    }));
}

void TestFields::anyTextIsReadOrRefused()
{
    QVERIFY(rc::check("any text is read or refused, and what is read has one path and one text", [] {
        const FieldValue some = *anyField();
        const std::string path = *rc::gen::arbitrary<bool>() ? fieldOf(some) : spoilt(fieldOf(some));
        const std::string text =
            *rc::gen::arbitrary<bool>() ? spoilt(valueOf(some)) : *rc::gen::arbitrary<std::string>();
        const auto read = readField(path, text);
        if (!read || !*read)
            return;
        RC_ASSERT(fieldOf(**read) == path);
        const auto again = readField(path, valueOf(**read));
        RC_ASSERT(again && *again == *read);
    }));
}

QTEST_GUILESS_MAIN(TestFields)
#include "tst_fields.moc"
