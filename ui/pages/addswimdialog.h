#pragma once

#include "ui/viewmodels/swimrows.h"
#include "ui/widgets/quietdialog.h"

#include <QStringList>

class QLineEdit;
class QTableView;

namespace lengthwise {

class Button;
class SwimFilterModel;
class SwimListModel;

/// Asks for one or several swims of a list: type to search, arrows to move, Enter takes what is selected.
class AddSwimDialog final : public QuietDialog
{
    Q_OBJECT

public:
    /// Of these swims.
    AddSwimDialog(SwimRows rows, QWidget *parent);

    QStringList selectedIds() const;

Q_SIGNALS:
    void chosen(const QStringList &ids);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut(QWidget *cancel);
    void choose();
    void follow();

    SwimListModel *m_list;
    SwimFilterModel *m_swims;
    QLineEdit *m_search;
    QTableView *m_table;
    Button *m_add;
};

} // namespace lengthwise
