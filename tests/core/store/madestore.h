#pragma once

#include "core/model/workoutrow.h"
#include "core/store/editstore.h"
#include "core/store/migrations.h"
#include "core/store/recordingstore.h"
#include "core/store/workoutstore.h"
#include "tests/support/movableclock.h"

#include <QTemporaryDir>

#include <stdexcept>

/// Stores with known content, and what says that a store failed where a test relies on it.
namespace made {

/// The value; what the error says is thrown, so that a test ends there.
template<class Value>
Value sure(lengthwise::Result<Value> result)
{
    if (!result) {
        throw std::runtime_error("store failed with code " + std::to_string(int(result.error().code)) + ": "
            + result.error().detail.toStdString());
    }
    if constexpr (!std::is_void_v<Value>)
        return std::move(*result);
}

/// An athlete's file in a folder of its own, gone with the object.
class StoreFile
{
public:
    QString path() const { return m_folder.filePath(QStringLiteral("athlete.db")); }
    lengthwise::Database open(lengthwise::Database::Fault fault = {}) const;
    lengthwise::Database openForReading() const;
    /// Opened and of the newest schema.
    lengthwise::Database openMigrated(lengthwise::Database::Fault fault = {}) const;

private:
    QTemporaryDir m_folder;
};

/// SQLite finds nothing wrong with the file, its references or its search index.
bool isWhole(lengthwise::Database &database);

/// What the store holds, table by table as text: two equal texts are two equal stores.
std::string contentOf(lengthwise::Database &database);

/// Does it in a transaction of its own.
template<class Work>
auto committed(lengthwise::Database &database, Work work)
{
    auto transaction = sure(lengthwise::Transaction::begin(database));
    auto result = sure(work(transaction));
    sure(transaction.commit());
    return result;
}

/// A file recording of this text with one swim per start, an hour long.
lengthwise::NewRecording recording(const std::string &text, const std::vector<lengthwise::Instant> &starts);
std::string keyOf(const std::string &text);

/// Every member has a value that differs from its default.
lengthwise::SwimFacts fullFacts(const lengthwise::SwimId &id);
lengthwise::WorkoutRow fullRow(const lengthwise::SwimId &measured);
/// Nothing is known but what must be.
lengthwise::WorkoutRow emptyRow(const lengthwise::SwimId &measured);

} // namespace made
