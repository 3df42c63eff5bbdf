#include "ui/viewmodels/swimfilter.h"

#include "ui/viewmodels/swimfacets.h"
#include "ui/viewmodels/swimheading.h"

#include <algorithm>
#include <ranges>
#include <string_view>

namespace lengthwise {

namespace {

/// Letters of either case, with and without accents, and both signs for "times" are one.
QString folded(const QString &text)
{
    constexpr QChar times(0x00d7);
    QString result;
    for (const QChar letter : text.normalized(QString::NormalizationForm_KD)) {
        if (letter.category() != QChar::Mark_NonSpacing)
            result += letter == times ? QLatin1Char('x') : letter;
    }
    return result.toCaseFolded();
}

bool isDigit(const std::string &words, std::size_t at)
{
    return at != std::string::npos && words[at] >= '0' && words[at] <= '9';
}

/// "10 x 100" becomes "10x100": sets are written both ways. words: folded.
void joinTimes(std::string &words)
{
    for (std::size_t at = words.find('x', 1); at != std::string::npos; at = words.find('x', at + 1)) {
        const std::size_t before = words.find_last_not_of(' ', at - 1);
        const std::size_t after = words.find_first_not_of(' ', at + 1);
        if (!isDigit(words, before) || !isDigit(words, after))
            continue;
        words.replace(before + 1, after - before - 1, 1, 'x');
        at = before + 1;
    }
}

void appendFolded(std::string &words, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    if (utf8.size() != text.size()) {
        words += folded(text).toStdString();
        return;
    }
    // Nothing but ASCII: Unicode's folding takes ten times as long, and thousands of swims are folded at once.
    for (const char letter : utf8)
        words += letter >= 'A' && letter <= 'Z' ? char(letter - 'A' + 'a') : letter;
}

std::string wordsOf(const SwimListRow &row)
{
    const WorkoutSummary &summary = row.summary;
    std::string words;
    appendFolded(words, row.title().isEmpty() ? untitled(summary.environment) : row.title());
    for (const QString *part : {&summary.generatedTitle, &summary.notes, &summary.device, &summary.sets}) {
        words += '\n';
        appendFolded(words, *part);
    }
    joinTimes(words);
    return words;
}

std::vector<std::string> typedWords(const QString &text)
{
    std::string all = folded(text).simplified().toStdString();
    joinTimes(all);
    std::vector<std::string> words;
    for (const auto word : std::views::split(all, ' ')) {
        if (!word.empty())
            words.emplace_back(word.begin(), word.end());
    }
    return words;
}

bool holdsAll(std::string_view words, const std::vector<std::string> &typed)
{
    return std::ranges::all_of(
        typed, [words](const std::string &word) { return words.find(word) != std::string_view::npos; });
}

bool narrows(const SwimFilter &filter, const SwimFilter &before)
{
    SwimFilter rest = filter;
    rest.text = before.text;
    return rest == before && filter.text.startsWith(before.text);
}

/// In their order, at most as many as a mask has bits.
std::vector<FacetChoice> choicesOf(Facet facet, const std::vector<int> &codes, PoolUnit unit)
{
    std::vector<FacetChoice> choices;
    for (const int code : codes)
        choices.push_back({code, facetName(facet, code, unit)});
    std::ranges::sort(choices,
        [facet](const FacetChoice &one, const FacetChoice &other) { return facetBefore(facet, one.code, other.code); });
    constexpr std::size_t mostChoices = 64;
    if (choices.size() > mostChoices)
        choices.resize(mostChoices);
    return choices;
}

} // namespace

void SwimFilter::setSpan(DaySpan wanted, QDate today)
{
    span = wanted;
    days = daysOf(wanted, today);
}

bool SwimFilter::isEmpty() const
{
    const auto isAll = [](const std::set<int> &wanted) { return wanted.empty(); };
    return text.trimmed().isEmpty() && !days && std::ranges::all_of(choices, isAll);
}

SwimIndex::SwimIndex(const std::vector<SwimListRow> &rows, PoolUnit unit)
    : m_rows(rows.size())
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        m_rows[i].day = swimDay(rows[i].summary);
    for (std::size_t f = 0; f < facetCount; ++f)
        readFacet(Facet(f), rows, unit);
}

void SwimIndex::readFacet(Facet facet, const std::vector<SwimListRow> &rows, PoolUnit unit)
{
    struct Found {
        std::size_t row;
        std::size_t code;
    };
    std::vector<Found> found;
    found.reserve(rows.size());
    std::vector<int> all; // few: each once, as they came
    std::vector<int> codes;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        readFacetCodes(codes, facet, rows[i], unit);
        for (const int code : codes) {
            const auto place = std::ranges::find(all, code);
            found.push_back({i, std::size_t(place - all.begin())});
            if (place == all.end())
                all.push_back(code);
        }
    }
    std::vector<FacetChoice> &choices = m_choices[std::size_t(facet)];
    choices = choicesOf(facet, all, unit);
    std::vector<std::uint64_t> bits(all.size()); // 0: not among the choices
    for (std::size_t i = 0; i < choices.size(); ++i)
        bits[std::size_t(std::ranges::find(all, choices[i].code) - all.begin())] = std::uint64_t(1) << i;
    for (const Found &one : found)
        m_rows[one.row].facets[std::size_t(facet)] |= bits[one.code];
}

void SwimIndex::readWords(const std::vector<SwimListRow> &rows, std::size_t most)
{
    for (const std::size_t end = std::min(rows.size(), m_worded + most); m_worded < end; ++m_worded)
        m_rows[m_worded].words = wordsOf(rows[m_worded]);
}

std::vector<std::uint8_t> SwimIndex::fits(
    const SwimFilter &filter, const SwimFilter &before, const std::vector<std::uint8_t> &beforeFits) const
{
    const bool isNarrower = beforeFits.size() == m_rows.size() && narrows(filter, before);
    const std::vector<std::string> typed = typedWords(filter.text);
    std::array<std::uint64_t, facetCount> wanted{};
    for (std::size_t f = 0; f < facetCount; ++f) {
        for (std::size_t i = 0; i < m_choices[f].size(); ++i) {
            if (filter.choices[f].contains(m_choices[f][i].code))
                wanted[f] |= std::uint64_t(1) << i;
        }
    }
    const auto fitsFacets = [&](const Row &row) {
        for (std::size_t f = 0; f < facetCount; ++f) {
            if (!filter.choices[f].empty() && (row.facets[f] & wanted[f]) == 0)
                return false;
        }
        return true;
    };
    std::vector<std::uint8_t> result(m_rows.size());
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const Row &row = m_rows[i];
        if (isNarrower)
            result[i] = beforeFits[i] && holdsAll(row.words, typed);
        else
            result[i] =
                (!filter.days || filter.days->contains(row.day)) && fitsFacets(row) && holdsAll(row.words, typed);
    }
    return result;
}

} // namespace lengthwise
