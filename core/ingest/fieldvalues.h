#pragma once

#include "core/ingest/fields.h"

#include <QJsonValue>

namespace lengthwise {

/// The JSON text of what a field says; see fields.h.
std::string textOf(const field::PoolLength &value);
std::string textOf(const field::Stretch &value);
std::string textOf(const field::LengthStroke &value);
std::string textOf(const field::LengthStrokes &value);
std::string textOf(const field::Title &value);
std::string textOf(const field::Notes &value);
std::string textOf(const field::Effort &value);
std::string textOf(const field::StrokeCount &value);
std::string textOf(const field::Deleted &value);
std::string textOf(const field::Link &value);

/// Reads it back into a field whose path is known already. False: it is no such value.
bool readInto(field::PoolLength &field, const QJsonValue &json);
bool readInto(field::Stretch &field, const QJsonValue &json);
bool readInto(field::LengthStroke &field, const QJsonValue &json);
bool readInto(field::LengthStrokes &field, const QJsonValue &json);
bool readInto(field::Title &field, const QJsonValue &json);
bool readInto(field::Notes &field, const QJsonValue &json);
bool readInto(field::Effort &field, const QJsonValue &json);
bool readInto(field::StrokeCount &field, const QJsonValue &json);
bool readInto(field::Deleted &field, const QJsonValue &json);
bool readInto(field::Link &field, const QJsonValue &json);

/// Times are counted with freely when they lie within this: 100 million days around 1970.
inline constexpr std::int64_t latestMillisecond = 8'640'000'000'000'000;

} // namespace lengthwise
