#pragma once

#include <QDialog>

namespace lengthwise {

/// One page of the guide (resources/help, Markdown) in a window of its own, beside the swim. Closed by Esc and gone
/// then.
class HelpWindow final : public QDialog
{
    Q_OBJECT

public:
    /// page: name of the file without its ending.
    HelpWindow(const QString &page, const QString &title, QWidget *parent);
};

} // namespace lengthwise
