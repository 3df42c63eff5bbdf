#include "core/store/librarysettings.h"

namespace lengthwise {

Result<LibrarySetting> librarySetting(Database &index, std::string_view name)
{
    Statement row = index.statement("SELECT value FROM setting WHERE name = ?");
    return row.bind(name).step().map([&row](bool isRow) {
        return isRow ? LibrarySetting{true, row.maybeText(0)} : LibrarySetting{};
    });
}

Result<std::map<std::string, std::string>> librarySettings(Database &index, std::string_view beginning)
{
    std::map<std::string, std::string> settings;
    Statement rows = index.statement("SELECT name, value FROM setting"
                                     " WHERE substr(name, 1, length(?1)) = ?1 AND value IS NOT NULL");
    rows.bind(beginning);
    while (true) {
        const auto row = rows.step();
        if (!row)
            return fail(row.error());
        if (!*row)
            return settings;
        settings.emplace(rows.text(0), rows.text(1));
    }
}

Result<void> setLibrarySetting(Transaction &transaction, std::string_view name, const std::optional<std::string> &text)
{
    Statement put = transaction.database().statement("INSERT INTO setting (name, value) VALUES (?, ?) ON "
                                                     "CONFLICT (name) DO UPDATE SET value = excluded.value");
    return put.bind(name, text).run();
}

} // namespace lengthwise
