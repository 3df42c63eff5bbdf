#include "tests/core/coach/rulefixtures.h"

#include <QSet>
#include <QTest>

using namespace lengthwise;

namespace {

std::vector<RuleFixture> allFixtures()
{
    std::vector<RuleFixture> all;
    for (const auto &fixtures : {setFixtures(), longSwimFixtures(), insideFixtures(), strokeFixtures(), restFixtures(),
             speedFixtures(), strokeMixFixtures(), wholeSwimFixtures()})
        all.insert(all.end(), fixtures.begin(), fixtures.end());
    return all;
}

const Rule *ruleNamed(std::string_view id)
{
    for (const Rule &rule : rules()) {
        if (rule.id == id)
            return &rule;
    }
    return nullptr;
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

/// Each rule against a swim in which it speaks and one in which it just does not.
class CoachRulesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHasBothFixtures()
    {
        const std::vector<RuleFixture> all = allFixtures();
        for (const Rule &rule : rules()) {
            for (const bool fires : {true, false}) {
                const bool isThere = std::any_of(all.begin(), all.end(),
                    [&](const RuleFixture &fixture) { return fixture.rule == rule.id && fixture.fires == fires; });
                QVERIFY2(isThere, named(rule.id) + (fires ? ": none fires" : ": none is silent"));
            }
        }
        QVERIFY(rules().size() >= 24);
    }

    void everyRuleIsTold()
    {
        QSet<QByteArray> ids;
        for (const Rule &rule : rules()) {
            ids << named(rule.id);
            QVERIFY2(rule.topics != 0 && rule.swims != 0 && rule.find, named(rule.id).constData());
            QVERIFY2(rule.text.ends_with('.'), named(rule.id).constData());
            QCOMPARE(rule.role == Role::Strength, rule.remedy == Remedy::None);
        }
        QCOMPARE(std::size_t(ids.size()), rules().size());
    }

    void speaksWhereItShould_data()
    {
        QTest::addColumn<int>("index");
        const std::vector<RuleFixture> all = allFixtures();
        for (std::size_t i = 0; i < all.size(); ++i)
            QTest::addRow("%s: %s", named(all[i].rule).constData(), all[i].why) << int(i);
    }

    void speaksWhereItShould()
    {
        QFETCH(const int, index);
        const RuleFixture fixture = allFixtures()[std::size_t(index)];
        const Rule *rule = ruleNamed(fixture.rule);
        QVERIFY(rule);
        const Coached coached(fixture.workout, fixture.css);
        const CoachedSwim swim = coached.swim();
        const std::optional<Finding> found = rule->find(factsOf(swim));
        QCOMPARE(found.has_value(), fixture.fires);
        if (!found)
            return;
        QVERIFY(found->weight > 0);
        QCOMPARE(int(found->arguments.size()), placesIn(rule->text));
        const auto lengths = std::size_t(coached.figures.lengthCount.value_or(0));
        for (const std::size_t length : found->evidence.lengths)
            QVERIFY(length < lengths);
        if (found->evidence.set)
            QVERIFY(*found->evidence.set < coached.analysis.sets.size());
    }
};

QTEST_GUILESS_MAIN(CoachRulesTest)
#include "tst_coachrules.moc"
