#pragma once

#include "ui/viewmodels/swimdocument.h"

#include <QString>
#include <QStringList>

namespace lengthwise {

/// "Put together from 2 recordings: swim.fit (lengths, gives the measurements), Strava (samples)."; empty where one
/// recording is all there is. Pure but for language.
QString gatheredFrom(const SwimDocument &document);

/// Where this recording covers other swims: the question which to keep.
struct CoverQuestion {
    QString sentence;   ///< empty: there is none
    QStringList titles; ///< of the covered swims, for links
    QStringList ids;    ///< the same, as the library finds them
};
CoverQuestion coverQuestion(const SwimDocument &document);

/// "1 very easy" ... "10 all out"; value 1 to 10.
QString effortWords(int value);

} // namespace lengthwise
