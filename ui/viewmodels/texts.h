#pragma once

#include "core/base/error.h"
#include "core/model/recording.h"
#include "core/model/stroke.h"

#include <QString>

/// Codes and facts turned into the user's language. The window and the command line say the same words.
namespace lengthwise::texts {

/// What happened, what was kept, what to do. Without the file's name; the caller shows that beside it.
QString describe(const Error &error);
QString describe(const Warning &warning);

/// "Free", "Back", "Breast", "Fly", "IM", "Mixed", "Drill", "Kick"; "Unknown stroke".
QString strokeName(Stroke stroke);
/// "FIT", "TCX", "GPX", "CSV", "Strava": file formats and a service, the same in every language.
QString kindName(RecordingKind kind);

/// "1 length", "92 lengths"; splits for open water are counted by splits().
QString lengths(int count);
QString splits(int count);
QString strokes(int count);
QString sets(int count);
QString swims(int count);
QString corrections(int count);
QString warnings(int count);

/// What a mark means that stands beside a value which was worked out, not recorded.
QString inferredSet();
QString inferredLength();

} // namespace lengthwise::texts
