#pragma once

#include "ui/widgets/quietdialog.h"

namespace lengthwise {

/// What the program is, which version, and whose work it stands on.
class AboutDialog final : public QuietDialog
{
    Q_OBJECT

public:
    explicit AboutDialog(QWidget *parent);

    /// Version, libraries and system, for a report of a fault. No names and no paths.
    static QString versionInformation();

private:
    QWidget *makeAbout();
    QWidget *makeLibraries();
};

} // namespace lengthwise
