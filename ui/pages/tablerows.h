#pragma once

#include <cstddef>
#include <optional>
#include <vector>

/// Which lengths and sets the rows of a swim's tables are about.
namespace lengthwise {

class ReportTable;

/// The index that a row has in this role of TableRole; absent: it has none.
std::optional<std::size_t> indexAt(const ReportTable *table, int row, int role);
/// The row that holds a length; -1: none.
int rowOfLength(const ReportTable *table, std::optional<std::size_t> length);
/// The lengths a row leads to; of rows that lead to none, those it is about.
std::vector<std::size_t> lengthsOf(const ReportTable *table, int row);

} // namespace lengthwise
