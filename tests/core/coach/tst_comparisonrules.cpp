#include "core/coach/comparisonrules.h"

#include <QSet>
#include <QTest>

#include <functional>

using namespace lengthwise;
using namespace Qt::StringLiterals;

namespace {

/// Two swims of 2,000 m on two days, and nothing else known.
ComparisonFacts twoSwims()
{
    ComparisonFacts facts{.stroke = Stroke::Freestyle};
    for (const int day : {6, 19}) {
        ComparedSwimFacts swim;
        swim.day = QDate(2026, 8, day);
        swim.distance = metres(2000);
        swim.pool = metres(25);
        facts.swims.push_back(swim);
    }
    return facts;
}

/// One time a set was swum: 100 s a repeat, 20 s of rest, no send-off.
SharedSetSwum swum(std::size_t swim, double mean = 100, double rest = 20, std::optional<double> sendOff = {})
{
    SharedSetSwum set{.swim = swim, .evidence = {.lengths = {0, 1, 2, 3}, .set = 0}, .mean = Seconds(mean)};
    set.times = std::vector(6, Seconds(mean));
    set.rest = Seconds(rest);
    if (sendOff)
        set.sendOff = Seconds(*sendOff);
    return set;
}

ComparisonFacts twice(const SharedSetSwum &first, const SharedSetSwum &last)
{
    ComparisonFacts facts = twoSwims();
    facts.sets.push_back({u"6 x 100 Fr"_s, Stroke::Freestyle, 6, 100, {first, last}});
    return facts;
}

/// The fastest repeat of the first time and the last is so much quicker than the others.
ComparisonFacts spread(double first, double last)
{
    SharedSetSwum one = swum(0);
    SharedSetSwum other = swum(1);
    one.times.front() -= Seconds(first);
    other.times.front() -= Seconds(last);
    return twice(one, other);
}

ComparisonFacts strokes(double first, double last, double mean = 100)
{
    SharedSetSwum one = swum(0);
    SharedSetSwum other = swum(1, mean);
    one.strokesPerLength = first;
    other.strokesPerLength = last;
    return twice(one, other);
}

ComparisonFacts hearts(double first, double last, double mean)
{
    SharedSetSwum one = swum(0);
    SharedSetSwum other = swum(1, mean);
    one.heartRate = HeartRate{first};
    other.heartRate = HeartRate{last};
    return twice(one, other);
}

using Curve = std::vector<std::pair<int, double>>;

ComparisonFacts curves(const Curve &first, const Curve &last)
{
    ComparisonFacts facts = twoSwims();
    const auto add = [](ComparedSwimFacts &swim, const Curve &curve) {
        for (const auto &[distance, time] : curve)
            swim.fastest.push_back({distance, Seconds(time), {.lengths = {0, 1}, .set = {}}});
    };
    add(facts.swims[0], first);
    add(facts.swims[1], last);
    return facts;
}

ComparisonFacts longest(double first, double last)
{
    ComparisonFacts facts = twoSwims();
    facts.swims[0].longest = metres(first);
    facts.swims[1].longest = metres(last);
    return facts;
}

ComparisonFacts score(double percent)
{
    ComparisonFacts facts = twoSwims();
    facts.score = Halves{80, 80 + .8 * percent, percent};
    return facts;
}

ComparisonFacts volume(double percent)
{
    ComparisonFacts facts = twoSwims();
    facts.distance = Halves{2000, 2000 + 20 * percent, percent};
    return facts;
}

ComparisonFacts scoreCv(double percent)
{
    ComparisonFacts facts = twoSwims();
    facts.swims[0].score = 70;
    facts.swims[1].score = 90;
    facts.scoreCvPercent = percent;
    return facts;
}

/// A comparison in which a rule has something to say, or just has not.
struct Fixture {
    std::string_view rule;
    bool fires = false;
    const char *why = nullptr; ///< the arithmetic, against the limit
    ComparisonFacts facts;
};

std::vector<Fixture> setFixtures()
{
    return {
        {"set-quicker-on-send-off", true, "1 % of 100 s", twice(swum(0, 100, 20, 120), swum(1, 99, 21, 120))},
        {"set-quicker-on-send-off", false, "0.9 %", twice(swum(0, 100, 20, 120), swum(1, 99.1, 20.9, 120))},
        {"set-slower-on-send-off", true, "1 %", twice(swum(0, 100, 20, 120), swum(1, 101, 19, 120))},
        {"set-slower-on-send-off", false, "send-offs 5 s apart", twice(swum(0, 100, 20, 120), swum(1, 101, 24, 125))},
        {"set-quicker-same-rest", true, "rests 5 s apart", twice(swum(0), swum(1, 98, 25))},
        {"set-quicker-same-rest", false, "rests 5.1 s apart", twice(swum(0), swum(1, 98, 25.1))},
        {"set-slower-same-rest", true, "1 % with as much rest", twice(swum(0), swum(1, 101))},
        {"set-slower-same-rest", false, "a second less rest", twice(swum(0), swum(1, 101, 19))},
        {"set-held-with-less-rest", true, "6 s less, 0.9 % slower", twice(swum(0), swum(1, 100.9, 14))},
        {"set-held-with-less-rest", false, "1 % slower", twice(swum(0), swum(1, 101, 14))},
        {"set-quicker-more-rest", true, "6 s more", twice(swum(0), swum(1, 98, 26))},
        {"set-quicker-more-rest", false, "5 s more", twice(swum(0), swum(1, 98, 25))},
        {"set-more-even", true, "3 of 5 s are 0.6", spread(5, 3)},
        {"set-more-even", false, "3.1 of 5 s", spread(5, 3.1)},
        {"set-less-even", true, "2 s more", spread(1, 3)},
        {"set-less-even", false, "1.9 s more", spread(1, 2.9)},
        {"set-fewer-strokes", true, "0.7 of 17 are 4.1 %", strokes(17, 16.3)},
        {"set-fewer-strokes", false, "1 % slower is another pace", strokes(17, 16.3, 101)},
        {"set-more-strokes", true, "0.7 of 17.7 are 4 %", strokes(17, 17.7)},
        {"set-more-strokes", false, "0.5 strokes", strokes(17, 17.5)},
        {"set-quicker-at-heart-rate", true, "3 bpm apart", hearts(140, 143, 98)},
        {"set-quicker-at-heart-rate", false, "4 bpm apart", hearts(140, 144, 98)},
        {"set-heart-rate-lower", true, "6 bpm", hearts(146, 140, 100)},
        {"set-heart-rate-lower", false, "5 bpm", hearts(145, 140, 100)},
        {"set-heart-rate-higher", true, "6 bpm", hearts(140, 146, 100)},
        {"set-heart-rate-higher", false, "quicker, so no wonder", hearts(140, 146, 98)},
    };
}

std::vector<Fixture> swimFixtures()
{
    return {
        {"distance-quicker", true, "6 of 400 s are 1.5 %", curves({{400, 400}}, {{400, 394}})},
        {"distance-quicker", false, "5.9 of 400 s", curves({{400, 400}}, {{400, 394.1}})},
        {"distance-slower", true, "6.1 of 400 s", curves({{100, 90}, {400, 400}}, {{100, 90}, {400, 406.1}})},
        {"distance-slower", false, "50 m are too short", curves({{50, 40}}, {{50, 44}})},
        {"pace-held-longer", true, "falls off by 10 and by 9 s",
            curves({{100, 90}, {400, 400}}, {{100, 90}, {400, 396}})},
        {"pace-held-longer", false, "only the hundred is slower",
            curves({{100, 90}, {400, 400}}, {{100, 93}, {400, 401}})},
        {"longer-without-rest", true, "600 are 1.5 times 400", longest(400, 600)},
        {"longer-without-rest", false, "575 are less", longest(400, 575)},
        {"score-rose", true, "5 %", score(5)},
        {"score-rose", false, "4.9 %", score(4.9)},
        {"score-fell", true, "5 %", score(-5)},
        {"score-fell", false, "4.9 %", score(-4.9)},
        {"swims-longer", true, "5 %", volume(5)},
        {"swims-longer", false, "4.9 %", volume(4.9)},
        {"swims-shorter", true, "5 %", volume(-5)},
        {"swims-shorter", false, "4.9 %", volume(-4.9)},
        {"scores-consistent", true, "9.9 %", scoreCv(9.9)},
        {"scores-consistent", false, "10 %", scoreCv(10)},
        {"scores-variable", true, "20.1 %", scoreCv(20.1)},
        {"scores-variable", false, "20 %", scoreCv(20)},
    };
}

std::vector<Fixture> allFixtures()
{
    std::vector<Fixture> all = setFixtures();
    for (Fixture &fixture : swimFixtures())
        all.push_back(std::move(fixture));
    return all;
}

QByteArray named(std::string_view id)
{
    return QByteArray(id.data(), qsizetype(id.size()));
}

/// %1 to %9 that the sentence holds.
int placesIn(std::string_view text)
{
    int places = 0;
    for (char digit = '1'; digit <= '9'; ++digit)
        places += text.find(std::string{'%', digit}) != std::string_view::npos ? 1 : 0;
    return places;
}

} // namespace

/// Each rule against swims of which it speaks and swims of which it just does not.
class ComparisonRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasBothFixtures()
    {
        const std::vector<Fixture> all = allFixtures();
        QSet<QByteArray> ids;
        for (const ComparisonRule &rule : comparisonRules()) {
            ids << named(rule.id);
            QVERIFY2(rule.text.ends_with('.'), named(rule.id).constData());
            for (const bool fires : {true, false}) {
                const bool isThere = std::ranges::any_of(
                    all, [&](const Fixture &fixture) { return fixture.rule == rule.id && fixture.fires == fires; });
                QVERIFY2(isThere, named(rule.id) + (fires ? ": none fires" : ": none is silent"));
            }
        }
        QCOMPARE(std::size_t(ids.size()), comparisonRules().size());
        QVERIFY(ids.size() >= 10);
    }

    void speaksWhereItShould_data()
    {
        QTest::addColumn<int>("index");
        const std::vector<Fixture> all = allFixtures();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::addRow("%s: %s", named(all[i].rule).constData(), all[i].why) << int(i);
    }

    void speaksWhereItShould()
    {
        QFETCH(const int, index);
        const Fixture fixture = allFixtures()[std::size_t(index)];
        const auto rule = std::ranges::find(comparisonRules(), fixture.rule, &ComparisonRule::id);
        QVERIFY(rule != comparisonRules().end());
        const std::optional<ComparedFinding> found = rule->find(fixture.facts);
        QCOMPARE(found.has_value(), fixture.fires);
        if (!found)
            return;
        QVERIFY(found->weight > 0);
        QCOMPARE(int(found->arguments.size()), placesIn(rule->text));
        QCOMPARE(found->evidence.size(), std::size_t(2));
        for (const ComparedEvidence &evidence : found->evidence)
            QVERIFY(evidence.swim < fixture.facts.swims.size());
        QVERIFY(rule->remedy == ComparedRemedy::None || found->set);
    }

    void nothingIsSaidOfNothing()
    {
        for (const ComparisonRule &rule : comparisonRules())
            QVERIFY2(!rule.find(twoSwims()), named(rule.id).constData());
    }
};

QTEST_GUILESS_MAIN(ComparisonRulesTest)
#include "tst_comparisonrules.moc"
