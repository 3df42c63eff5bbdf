#include "ui/viewmodels/swimfilter.h"

#include "ui/viewmodels/swimfacets.h"
#include "ui/viewmodels/swimheading.h"

#include <algorithm>
#include <string_view>

namespace lengthwise {

namespace {

/// Letters of either case and both signs for "times" are one.
QString folded(const QString &text)
{
    QString result = text.toCaseFolded();
    result.replace(QChar(0x00d7), QLatin1Char('x'));
    return result;
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
    return words;
}

std::vector<std::string> typedWords(const QString &text)
{
    std::vector<std::string> words;
    for (const QString &word : folded(text).simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts))
        words.push_back(word.toStdString());
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

/// The codes of all rows to their places among the choices, which are at most as many as a mask has bits.
std::vector<FacetChoice> choicesOf(Facet facet, const std::set<int> &codes, PoolUnit unit)
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
    for (std::size_t f = 0; f < facetCount; ++f) {
        const auto facet = Facet(f);
        std::vector<std::vector<int>> codes;
        codes.reserve(rows.size());
        std::set<int> all;
        for (const SwimListRow &row : rows) {
            codes.push_back(facetCodes(facet, row, unit));
            all.insert(codes.back().begin(), codes.back().end());
        }
        m_choices[f] = choicesOf(facet, all, unit);
        for (std::size_t i = 0; i < rows.size(); ++i) {
            for (const int code : codes[i]) {
                const auto place = std::ranges::find(m_choices[f], code, &FacetChoice::code) - m_choices[f].begin();
                if (place < std::ssize(m_choices[f]))
                    m_rows[i].facets[f] |= std::uint64_t(1) << place;
            }
        }
    }
}

void SwimIndex::readWords(const std::vector<SwimListRow> &rows)
{
    for (std::size_t i = 0; i < rows.size(); ++i)
        m_rows[i].words = wordsOf(rows[i]);
    m_hasWords = true;
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
