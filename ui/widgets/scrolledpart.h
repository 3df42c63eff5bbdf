#pragma once

#include <QScrollArea>

namespace lengthwise {

/// Part of a dialog that scrolls where the screen is too low for it: no frame, no ground of its own, never sideways.
class ScrolledPart final : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes the content.
    explicit ScrolledPart(QWidget *content, QWidget *parent = nullptr);
};

} // namespace lengthwise
