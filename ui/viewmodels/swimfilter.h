#pragma once

#include "ui/viewmodels/dayspan.h"

#include <QString>

#include <array>
#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace lengthwise {

/// What the swims of a list can be told apart by.
enum class Facet { Pool, Stroke, Distance, Type, Grade, Source };
inline constexpr std::size_t facetCount = 6;

/// One value of a facet that occurs in the list.
struct FacetChoice {
    int code = 0; ///< the same for the same value in every list
    QString name; ///< "25 m", "Free", "2,000 to 3,000 m"

    bool operator==(const FacetChoice &) const = default;
};

/// What is wanted of the list; a filter that says nothing lets everything through.
struct SwimFilter {
    QString text;                                    ///< every word of it must occur
    std::optional<DayRange> days;                    ///< on which the swim began
    std::optional<DaySpan> span{};                   ///< what days were on the day they were set; absent: fixed days
    std::array<std::set<int>, facetCount> choices{}; ///< codes; one of them must fit; empty: all

    std::set<int> &wanted(Facet facet) { return choices[std::size_t(facet)]; }
    const std::set<int> &wanted(Facet facet) const { return choices[std::size_t(facet)]; }
    void setSpan(DaySpan wanted, QDate today);
    /// Blanks look for nothing.
    bool isEmpty() const;
    bool operator==(const SwimFilter &) const = default;
};

/// Everything that a filter asks of the rows of a list, worked out once, so that a key press costs no more than a look
/// at each row. A value; the words come apart, because they take longer than all the rest.
class SwimIndex
{
public:
    SwimIndex() = default;
    /// unit: in which the swimmer counts distances.
    SwimIndex(const std::vector<SwimListRow> &rows, PoolUnit unit);

    /// The words of the next rows, at most so many. rows: the same. All are needed before a filter with a text.
    void readWords(const std::vector<SwimListRow> &rows, std::size_t most);
    bool hasWords() const { return m_worded == m_rows.size(); }
    /// In the order in which they are offered.
    const std::vector<FacetChoice> &choices(Facet facet) const { return m_choices[std::size_t(facet)]; }

    /// Whether each row fits, 1 or 0. before, beforeFits: what was asked last, so that a longer text looks only at
    /// what fitted the shorter one.
    std::vector<std::uint8_t> fits(
        const SwimFilter &filter, const SwimFilter &before, const std::vector<std::uint8_t> &beforeFits) const;

private:
    void readFacet(Facet facet, const std::vector<SwimListRow> &rows, PoolUnit unit);

    struct Row {
        std::string words; ///< titles, notes, device and sets, folded
        QDate day;
        std::array<std::uint64_t, facetCount> facets{}; ///< bits: indices into the choices
    };

    std::vector<Row> m_rows;
    std::array<std::vector<FacetChoice>, facetCount> m_choices;
    std::size_t m_worded = 0; ///< rows whose words are read
};

} // namespace lengthwise
