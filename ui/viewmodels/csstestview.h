#pragma once

#include "core/model/csstest.h"

#include <QDate>
#include <QString>

#include <optional>

namespace lengthwise {

/// "5:57.2", "5:57,2", "57", "1:02:03": minutes, seconds and their decimals. Absent: nothing of the kind.
std::optional<Seconds> typedTime(const QString &text);

/// What is typed of a test, while it is typed.
struct TypedCssTest {
    QDate day;
    PoolUnit unit = PoolUnit::Metres;
    QString time400;
    QString time200;
};

/// What follows from it. Either test and css are there, or something is wrong or not yet typed.
struct CssTestView {
    std::optional<CssTest> test;
    QString css;      ///< "1:31.4 /100 m"
    QString dayFault; ///< what is wrong, in words; empty: nothing
    QString fault400;
    QString fault200;
};

/// Refuses what no estimate would count: times that nobody swims, and pairs that were not both swum all out. today: no
/// later day is taken. Pure but for the locale.
CssTestView cssTestView(const TypedCssTest &typed, QDate today);

/// "28 Oct 2026 · 400 m in 5:53.8, 200 m in 2:51.0 · 1:31.4 /100 m": one line of the list of kept ones.
QString cssTestLine(const CssTest &test);

} // namespace lengthwise
