#include "ui/pages/tablerows.h"

#include "ui/viewmodels/reporttablemodel.h"
#include "ui/widgets/reporttable.h"

namespace lengthwise {

std::optional<std::size_t> indexAt(const ReportTable *table, int row, int role)
{
    const QVariant value = table->model()->index(row, 0).data(role);
    if (row < 0 || !value.isValid())
        return std::nullopt;
    return std::size_t(value.toInt());
}

int rowOfLength(const ReportTable *table, std::optional<std::size_t> length)
{
    for (int row = 0; length && row < table->model()->rowCount(); ++row) {
        const auto first = indexAt(table, row, FirstLengthRole);
        const auto last = indexAt(table, row, LastLengthRole);
        if (first && last && *first <= *length && *length <= *last)
            return row;
    }
    return -1;
}

std::vector<std::size_t> lengthsOf(const ReportTable *table, int row)
{
    const QVariant listed = table->model()->index(row, 0).data(LengthsRole);
    if (listed.isValid())
        return listed.value<std::vector<std::size_t>>();
    const auto first = indexAt(table, row, FirstLengthRole);
    const auto last = indexAt(table, row, LastLengthRole);
    std::vector<std::size_t> lengths;
    for (std::size_t length = first.value_or(1); first && last && length <= *last; ++length)
        lengths.push_back(length);
    return lengths;
}

} // namespace lengthwise
