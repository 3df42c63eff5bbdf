// Rows are read in two ways, split whole or only up to the repeated columns. Both must give what a parser gives that
// goes through the text character by character and knows no shortcut.
#include "core/decode/csvrows.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace lengthwise;

namespace {

struct PlainRow {
    std::vector<std::string> fields; ///< quotes around a field left out, doubled ones inside kept
    std::int64_t line = 0;
};

bool hasClosingQuote(const std::string &text, std::size_t at)
{
    for (std::size_t next = at + 1; next < text.size(); ++next) {
        if (text[next] != '"')
            continue;
        if (next + 1 < text.size() && text[next + 1] == '"')
            ++next;
        else
            return true;
    }
    return false;
}

/// The reference: one character at a time, everything copied.
class PlainParser
{
public:
    PlainParser(const std::string &text, char delimiter)
        : m_text(text)
        , m_delimiter(delimiter)
    {
    }

    std::vector<PlainRow> rows()
    {
        std::vector<PlainRow> rows;
        while (m_at < m_text.size()) {
            PlainRow row{.line = m_line};
            while (true) {
                row.fields.push_back(field());
                if (m_at < m_text.size() && m_text[m_at] == m_delimiter) {
                    ++m_at;
                    continue;
                }
                lineBreak();
                break;
            }
            rows.push_back(row);
        }
        return rows;
    }

private:
    std::string field()
    {
        std::string value;
        if (m_at < m_text.size() && m_text[m_at] == '"' && hasClosingQuote(m_text, m_at)) {
            ++m_at;
            while (m_text[m_at] != '"' || (m_at + 1 < m_text.size() && m_text[m_at + 1] == '"')) {
                if (m_text[m_at] == '"')
                    value += m_text[m_at++];
                value += takeCounted();
            }
            ++m_at;
            while (m_at < m_text.size() && !endsField())
                ++m_at;
            return value;
        }
        while (m_at < m_text.size() && !endsField())
            value += m_text[m_at++];
        return value;
    }

    bool endsField() const { return m_text[m_at] == m_delimiter || m_text[m_at] == '\r' || m_text[m_at] == '\n'; }

    /// One character inside quotes; a line break counts once, CR LF too.
    char takeCounted()
    {
        const char taken = m_text[m_at++];
        const bool firstHalf = taken == '\r' && m_at < m_text.size() && m_text[m_at] == '\n';
        if (taken == '\n' || (taken == '\r' && !firstHalf))
            ++m_line;
        return taken;
    }

    void lineBreak()
    {
        if (m_at == m_text.size())
            return;
        if (m_text[m_at] == '\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == '\n')
            ++m_at;
        ++m_at;
        ++m_line;
    }

    const std::string &m_text;
    char m_delimiter;
    std::size_t m_at = 0;
    std::int64_t m_line = 1;
};

class TableMaker
{
public:
    explicit TableMaker(unsigned seed)
        : m_random(seed)
        , m_delimiter(",;\t"[below(3)])
    {
    }

    char delimiter() const { return m_delimiter; }

    std::string table()
    {
        std::string text = header();
        std::string tail = part(m_tailColumns);
        const int rows = below(40);
        for (int row = 0; row < rows; ++row) {
            if (chance(10))
                tail = part(m_tailColumns);
            std::string line = part(m_frontColumns);
            if (m_tailColumns > 0)
                line += m_delimiter + tail;
            if (chance(12))
                line.resize(std::size_t(below(int(line.size()) + 1)));
            if (chance(20))
                line += m_delimiter + field();
            if (chance(30))
                line.clear();
            text += line + lineBreak();
        }
        if (chance(4))
            text.resize(text.size() - std::size_t(below(int(text.size() / 2))));
        return text;
    }

private:
    int below(int bound) { return bound < 1 ? 0 : m_random.bounded(bound); }
    bool chance(int oneIn) { return below(oneIn) == 0; }

    std::string header()
    {
        std::vector<std::string> front{
            "timestamp", "distance", "cadence", "heart_rate", "unknown 1", "speed", "distance"};
        std::vector<std::string> tail{"session_sport", "session_start_time", "session_SESSION UUID",
            "session_pool_length", "file_product_name", "session_total_distance"};
        std::shuffle(front.begin(), front.end(), m_random);
        std::shuffle(tail.begin(), tail.end(), m_random);
        tail.resize(std::size_t(below(7)));
        std::vector<std::string> names = front;
        if (!tail.empty() && chance(4)) { // a session column among the first: its rows are always split
            names.push_back(tail.back());
            tail.pop_back();
            std::shuffle(names.begin(), names.end(), m_random);
        }
        m_frontColumns = int(names.size());
        m_tailColumns = int(tail.size());
        names.insert(names.end(), tail.begin(), tail.end());
        std::string text;
        for (const std::string &name : names)
            text += (text.empty() ? "" : std::string(1, m_delimiter)) + name;
        return text + lineBreak();
    }

    std::string lineBreak()
    {
        if (chance(25))
            m_break = below(3);
        return std::array<std::string, 3>{"\n", "\r\n", "\r"}[std::size_t(m_break)];
    }

    std::string part(int columns)
    {
        std::string text;
        for (int column = 0; column < columns; ++column)
            text += (column > 0 ? std::string(1, m_delimiter) : "") + field();
        return text;
    }

    std::string field()
    {
        static const std::array<std::string, 12> plain{
            "", "27.0", "25", "swimming", "NaN", "2024-09-27 16:09:40", " ", "-1", "x", "a\"b", "0,5", "\xC3\xA4"};
        if (!chance(6))
            return plain[std::size_t(below(chance(5) ? 12 : 10))];
        static const std::array<std::string, 9> quoted{"\"a, b\"", "\"a\nb\"", "\"\"", "\"say \"\"so\"\"\"",
            "\"a\r\nb\"", "\"1;2\t3\"", "\"x\" tail", "\"(1, None)\"", "\"lone"};
        return quoted[std::size_t(below(chance(8) ? 9 : 8))];
    }

    QRandomGenerator m_random;
    char m_delimiter;
    int m_frontColumns = 0;
    int m_tailColumns = 0;
    int m_break = below(3);
};

constexpr std::array shownColumns{CsvColumn::Timestamp, CsvColumn::Distance, CsvColumn::Cadence, CsvColumn::HeartRate,
    CsvColumn::Speed, CsvColumn::SessionSport, CsvColumn::SessionStart, CsvColumn::SessionPoolLength,
    CsvColumn::FileProductName, CsvColumn::SessionDistance, CsvColumn::Latitude};

/// Empty where the rows are alike, else what differs first.
std::string difference(const std::string &text, char delimiter)
{
    std::vector<PlainRow> expected = PlainParser(text, delimiter).rows();
    std::vector<CsvCell> headerCells;
    const CsvRowEnd end = splitRow(text, 0, delimiter, 100, headerCells);
    const CsvHeader header{.delimiter = delimiter,
        .columns = CsvColumns::fromHeader(headerCells),
        .bodyOffset = end.offset,
        .bodyLine = 1 + end.lines};
    CsvRows rows(text, header);
    for (std::size_t row = 1; row < expected.size(); ++row) {
        const auto &fields = expected[row].fields;
        const bool isEmpty = fields.size() == 1 && isAbsent(fields[0]);
        if (isEmpty)
            continue;
        if (!rows.next())
            return "ends before row " + std::to_string(row);
        if (rows.line() != expected[row].line)
            return "line of row " + std::to_string(row);
        for (const CsvColumn column : shownColumns) {
            const auto index = header.columns.index(column);
            const std::string field = index && *index < fields.size() ? fields[*index] : "";
            if (rows.cell(column).text != field)
                return "row " + std::to_string(row) + " " + std::string(columnName(column));
        }
    }
    return rows.next() ? "has more rows" : "";
}

} // namespace

class TestCsvRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortcutGivesWhatThePlainParserGives();
    void repeatedColumnsAreNotSplitAgain();
    void carriageReturnBeforeLineFeedIsOneBreak();
    void farAwayQuoteOpensNoField();
    void loneQuoteIsNotTakenAsRepeated();
};

void TestCsvRows::shortcutGivesWhatThePlainParserGives()
{
    bool isNumber = false;
    const unsigned given = qEnvironmentVariable("LENGTHWISE_SEED").toUInt(&isNumber);
    const unsigned first = isNumber ? given : QRandomGenerator::global()->generate();
    const int tables = isNumber ? 1 : 20'000;
    for (int table = 0; table < tables; ++table) {
        const unsigned seed = first + unsigned(table);
        TableMaker maker(seed);
        const std::string text = maker.table();
        const std::string found = difference(text, maker.delimiter());
        if (!found.empty()) {
            const QString message = QStringLiteral("LENGTHWISE_SEED=%1: %2\n%3")
                                        .arg(seed)
                                        .arg(QString::fromStdString(found), QString::fromStdString(text));
            QFAIL(qPrintable(message));
        }
    }
}

void TestCsvRows::repeatedColumnsAreNotSplitAgain()
{
    const std::string text = "timestamp,distance,session_sport\n1,2,swimming\n3,4,swimming\n5,6,running\n7,8,running";
    CsvRows rows(text, *findHeader(text));
    std::vector<bool> repeats;
    std::vector<std::string_view> sports;
    while (rows.next()) {
        repeats.push_back(rows.repeatsSession());
        sports.push_back(rows.cell(CsvColumn::SessionSport).text);
    }
    // the last row has no line break, so its bytes are not those of the row before
    QCOMPARE(repeats, (std::vector<bool>{false, true, false, false}));
    QCOMPARE(sports, (std::vector<std::string_view>{"swimming", "swimming", "running", "running"}));
}

void TestCsvRows::carriageReturnBeforeLineFeedIsOneBreak()
{
    const std::string text = "timestamp,distance,session_sport\r1,2,a\r3,4,a\r\n5,6,a\r\n\r\n7,8,a\r";
    CsvRows rows(text, *findHeader(text));
    std::vector<std::int64_t> lines;
    while (rows.next())
        lines.push_back(rows.line());
    QCOMPARE(lines, (std::vector<std::int64_t>{2, 3, 4, 6}));
}

void TestCsvRows::farAwayQuoteOpensNoField()
{
    const std::string text = "timestamp,distance,x\n1,2,\"lone\n" + std::string(100'000, 'y') + "\"\n";
    CsvRows rows(text, *findHeader(text));
    QVERIFY(rows.next());
    QCOMPARE(rows.line(), std::int64_t(2));
    QVERIFY(rows.next());
    QCOMPARE(rows.line(), std::int64_t(3));
    QVERIFY(!rows.next());
}

void TestCsvRows::loneQuoteIsNotTakenAsRepeated()
{
    // the same bytes end the first two rows, but only the second quote finds another near enough to close it
    const std::string text =
        "timestamp,distance,x,session_sport\n1,2,a,\"lone\n3,4," + std::string(100'000, 'y') + ",\"lone\n5,6,\"q\",z\n";
    CsvRows rows(text, *findHeader(text));
    QVERIFY(rows.next());
    QCOMPARE(rows.cell(CsvColumn::SessionSport).text, std::string_view("\"lone"));
    QVERIFY(rows.next());
    QCOMPARE(rows.cell(CsvColumn::SessionSport).text, std::string_view("lone\n5,6,"));
    QVERIFY(!rows.next());
}

QTEST_GUILESS_MAIN(TestCsvRows)
#include "tst_csvrows.moc"
